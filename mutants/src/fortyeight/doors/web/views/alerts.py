"""Alerts: what rings, and the named person who takes it on."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from fortyeight.doors.web import addresses
from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.forms.alerts import ACKNOWLEDGE
from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.views.answering import FormPage, answer_form
from fortyeight.foundations.ledger.outcomes import Recorded, Refused
from fortyeight.rooms.agreements.queries import list_jails
from fortyeight.rooms.custody import queries
from fortyeight.rooms.watch.queries import AlertSeen, alerts_of, open_alerts


@staff_page("GET", "HEAD")
def alerts(asked: Asked) -> HttpResponse:
    """List every alert that nobody has taken on."""
    jails = list_jails(asked.actor.agencies)
    context = {
        "asked": asked,
        "at": asked.at,
        "alerts": open_alerts(asked.actor),
        "zone": jails[0].zone if jails else asked.at.tzinfo,
    }
    return render(asked.request, "web/alerts.html", context)


@staff_page("GET", "HEAD", "POST")
def acknowledge(asked: Asked, stay_id: UUID, alert_id: UUID) -> HttpResponse:
    """Take an alert on, in the name of the person signed in."""
    stream = f"stay/{stay_id}"
    alert = _alert(asked, stream, alert_id)
    zone = queries.read_stay(asked.actor, stream, at=asked.at).person.jail.zone

    def ground(request_id: UUID, head: int) -> Ground:
        return Ground(actor=asked.actor, at=asked.at, zone=zone, request_id=request_id, head=head)

    def done(outcome: Recorded | Refused) -> str:
        return f"{addresses.stay_url(stream)}#alerts"

    page = FormPage(
        spec=ACKNOWLEDGE,
        ground=ground,
        done=done,
        frame={"alert": alert.id},
        template="web/alert.html",
        context={
            "alert": alert,
            "at": asked.at,
            "zone": zone,
            "back_url": reverse("web:board"),
            "stay_url": addresses.stay_url(stream),
        },
    )
    return answer_form(asked, page)


def _alert(asked: Asked, stream: str, alert_id: UUID) -> AlertSeen:
    for alert in alerts_of(asked.actor, stream):
        if alert.id == str(alert_id):
            return alert
    raise Http404
