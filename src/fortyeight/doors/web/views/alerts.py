"""Alerts: what rings, and the named person who takes it on."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from fortyeight.doors.web import addresses
from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.forms.alerts import ACKNOWLEDGE
from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.showing.alerts import show_alerts
from fortyeight.doors.web.showing.face import names_of
from fortyeight.doors.web.showing.times import length
from fortyeight.doors.web.views.answering import FormPage, answer_form
from fortyeight.foundations.ledger.outcomes import Recorded, Refused
from fortyeight.rooms.agreements.queries import list_jails
from fortyeight.rooms.custody import kept, queries
from fortyeight.rooms.watch.queries import count_ringing, open_alerts, read_alert, silent_alerts
from fortyeight.rooms.watch.silence import silent_until


@staff_page("GET", "HEAD")
def alerts(asked: Asked) -> HttpResponse:
    """List what rings, and what a named person has in hand until it rings again."""
    jails = list_jails(asked.actor.agencies)
    ringing = open_alerts(asked.actor, asked.at)
    silent = silent_alerts(asked.actor, at=asked.at)
    lines = kept.read_board(asked.actor, at=asked.at).board.rows
    names = names_of(lines, {alert.stay for alert in (*ringing, *silent)})
    context = {
        "asked": asked,
        "at": asked.at,
        "ringing": show_alerts(ringing, asked.actor, at=asked.at, names=names),
        "silent": show_alerts(silent, asked.actor, at=asked.at, names=names),
        "count": count_ringing(asked.actor, at=asked.at).count,
        "zone": jails[0].zone if jails else asked.at.tzinfo,
    }
    return render(asked.request, "web/alerts.html", context)


@staff_page("GET", "HEAD", "POST")
def acknowledge(asked: Asked, alert_id: UUID, stay_id: UUID | None = None) -> HttpResponse:
    """Take an alert on, in the name of the person signed in, for as long as the policy lets it be silent."""
    alert = read_alert(asked.actor, str(alert_id))
    # A stay whose agency nobody can tell has no page of its own.
    stay = alert.stay if alert.agency else ""
    if stay != (f"stay/{stay_id}" if stay_id else ""):
        raise Http404
    jails = list_jails(asked.actor.agencies)
    zone = jails[0].zone
    if stay:
        zone = queries.read_stay(asked.actor, stay, at=asked.at).person.jail.zone

    def ground(request_id: UUID, head: int) -> Ground:
        return Ground(actor=asked.actor, at=asked.at, zone=zone, request_id=request_id, head=head)

    def done(outcome: Recorded | Refused) -> str:
        return f"{addresses.stay_url(stay)}#alerts" if stay else reverse("web:alerts")

    (shown,) = show_alerts([alert], asked.actor, at=asked.at, names={})
    until = silent_until(alert, at=asked.at)
    page = FormPage(
        spec=ACKNOWLEDGE,
        ground=ground,
        done=done,
        frame={"alert": alert.id},
        template="web/alert.html",
        context={
            "shown": shown,
            "alert": alert,
            "at": asked.at,
            "zone": zone,
            "silent_until": until,
            "silent_for": length(until - asked.at),
            "back_url": reverse("web:board"),
        },
    )
    return answer_form(asked, page)
