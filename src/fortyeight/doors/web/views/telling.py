"""Who is told of alerts outside the browser, how, and what became of it."""

from collections.abc import Callable, Mapping
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from fortyeight.doors.web import addresses
from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.forms.telling import (
    ADD_CONTACT,
    CONTACT_FORMS,
    END_ON_CALL,
    RESEND,
    START_ON_CALL,
)
from fortyeight.doors.web.showing.words import Words
from fortyeight.doors.web.views.answering import FormPage, answer_form
from fortyeight.foundations.ledger.outcomes import Recorded, Refused
from fortyeight.rooms.agreements.queries import list_jails
from fortyeight.rooms.deliveries import access, queries
from fortyeight.rooms.deliveries.queries import ContactSeen


@staff_page("GET", "HEAD")
def contacts(asked: Asked) -> HttpResponse:
    """List how staff are reached, and what may be done about it."""
    lines = [(seen, _forms_of(seen)) for seen in queries.list_contacts(asked.actor, asked.at)]
    return _show(asked, "web/telling/contacts.html", {"lines": lines, "may_add": _may(asked)})


@staff_page("GET", "HEAD", "POST")
def add_contact(asked: Asked) -> HttpResponse:
    """Add a way of reaching somebody."""
    access.require_role(asked.actor, *ADD_CONTACT.roles)
    return _answer(asked, ADD_CONTACT, "web:contacts", {"agency": _agency(asked)})


@staff_page("GET", "HEAD", "POST")
def contact_form(asked: Asked, contact_id: UUID, form: str) -> HttpResponse:
    """Do one thing about a contact."""
    spec = CONTACT_FORMS.get(form)
    if spec is None:
        raise Http404
    seen = queries.read_contact(asked.actor, f"contact/{contact_id}", asked.at)
    return _answer(asked, spec, "web:contacts", {"contact": seen.stream}, name=seen.name)


@staff_page("GET", "HEAD")
def on_call(asked: Asked) -> HttpResponse:
    """Say who is told now in each role, and list the turns on call."""
    context = {
        "roles": queries.who_is_told_now(asked.actor, asked.at),
        "turns": queries.list_turns(asked.actor, asked.at),
        "may_add": _may(asked),
    }
    return _show(asked, "web/telling/on_call.html", context)


@staff_page("GET", "HEAD", "POST")
def start_on_call(asked: Asked) -> HttpResponse:
    """Put somebody on call."""
    access.require_role(asked.actor, *START_ON_CALL.roles)
    return _answer(asked, START_ON_CALL, "web:on_call", {"agency": _agency(asked)})


@staff_page("GET", "HEAD", "POST")
def end_on_call(asked: Asked, turn: UUID) -> HttpResponse:
    """End a turn on call."""
    row = access.access_turn(asked.actor, str(turn))
    access.require_own(asked.actor, row.person)
    return _answer(asked, END_ON_CALL, "web:on_call", {"turn": row.turn}, name=row.name)


@staff_page("GET", "HEAD")
def deliveries(asked: Asked) -> HttpResponse:
    """List the messages that wait, those that did not get through, and the latest that were sent."""
    context = {"found": queries.list_deliveries(asked.actor), "may_add": _may(asked)}
    return _show(asked, "web/telling/deliveries.html", context)


@staff_page("GET", "HEAD", "POST")
def resend(asked: Asked, delivery_id: UUID) -> HttpResponse:
    """Have a message sent again."""
    access.require_role(asked.actor, *RESEND.roles)
    seen = queries.read_delivery(asked.actor, str(delivery_id))
    return _answer(asked, RESEND, "web:deliveries", {"delivery_id": seen.id}, name=seen.to)


@staff_page("GET", "HEAD")
def told(asked: Asked, delivery_id: UUID) -> HttpResponse:
    """Lead from the link in a message to what it is about: a message carries no id of a stay."""
    subject, alert = queries.subject_of(asked.actor, str(delivery_id))
    kind, _, name = subject.partition("/")
    if kind == "stay":
        return HttpResponseRedirect(reverse("web:acknowledge", args=[name, alert]))
    return HttpResponseRedirect(reverse("web:alerts"))


def _forms_of(seen: ContactSeen) -> tuple[tuple[Words, str], ...]:
    """Choose what can be done about a contact as it stands."""
    offered = {
        "code": seen.needs_proof and not seen.is_proved,
        "prove": seen.code_asked_at is not None,
        "test": True,
        "pause": not seen.rests,
        "resume": seen.rests,
        "remove": True,
    }
    contact_id = addresses.id_of(seen.stream)
    return tuple(
        (spec.title, reverse("web:contact_form", args=[contact_id, slug]))
        for slug, spec in CONTACT_FORMS.items()
        if seen.is_own and offered[slug]
    )


def _answer(
    asked: Asked, spec: FormSpec, back: str, frame: Mapping[str, object], *, name: str = ""
) -> HttpResponse:
    jails = list_jails(asked.actor.agencies)
    if not jails:
        raise Http404
    back_url = reverse(back)

    def ground(request_id: UUID, head: int) -> Ground:
        return Ground(
            actor=asked.actor, at=asked.at, zone=jails[0].zone, request_id=request_id, head=head, jails=jails
        )

    done: Callable[[Recorded | Refused], str] = lambda _: back_url  # noqa: E731
    page = FormPage(
        spec=spec,
        ground=ground,
        done=done,
        frame=frame,
        context={"officer": name, "at": asked.at, "zone": jails[0].zone, "back_url": back_url},
    )
    return answer_form(asked, page)


def _show(asked: Asked, template: str, context: dict[str, object]) -> HttpResponse:
    jails = list_jails(asked.actor.agencies)
    zone = jails[0].zone if jails else asked.at.tzinfo
    return render(asked.request, template, context | {"asked": asked, "at": asked.at, "zone": zone})


def _may(asked: Asked) -> bool:
    return bool(asked.actor.roles & set(access.TOLD))


def _agency(asked: Asked) -> str:
    """The agency of whoever asks. An account has one."""
    return min(asked.actor.agencies)
