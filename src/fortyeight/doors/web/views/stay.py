"""One stay: on what authority, until when, what is next, and everything that was recorded."""

import logging
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _

from fortyeight.doors.web import addresses, people
from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.forms import subjects
from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.forms.stay import GROUPS, STAY_FORMS
from fortyeight.doors.web.showing import picture, record, stay, words
from fortyeight.doors.web.showing.alerts import show_alerts
from fortyeight.doors.web.showing.board import STATES, show_row
from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.instants import UnableToReadInstant, parse_when
from fortyeight.foundations.ledger.outcomes import Unable
from fortyeight.rooms.custody import access, queries
from fortyeight.rooms.custody.queries import BoardRow, StayRead
from fortyeight.rooms.watch.queries import alerts_of

log = logging.getLogger(__name__)


@staff_page("GET", "HEAD")
def stay_page(asked: Asked, stay_id: UUID) -> HttpResponse:
    """Show a stay as it stands, or with `known_at` as it stood on what was known then."""
    stream = f"stay/{stay_id}"
    known_at, fault = _known_at(asked, stream)
    try:
        read = queries.read_stay(asked.actor, stream, at=known_at or asked.at, known_at=known_at)
        context = _context(asked, read, known_at)
    except Unable:
        raise
    except Exception:
        # The page must lead to a release even when the judge fails: it says so, loudly.
        log.exception("the page of %s could not be made", stream)
        context = {"asked": asked, "release_url": addresses.form_url(stream, "release")}
        return render(asked.request, "web/stay_uncomputed.html", context, status=500)
    context["known_at_fault"] = fault
    return render(asked.request, "web/stay.html", context, status=400 if fault else 200)


@staff_page("GET", "HEAD")
def serve_any(asked: Asked, stay_id: UUID) -> HttpResponse:
    """Lead to the one warrant that can be served, or to the papers of the stay."""
    stream = f"stay/{stay_id}"
    read = queries.read_stay(asked.actor, stream, at=asked.at)
    found = subjects.warrants_to_serve(ground_of(asked, read, chance.new_id(), read.head))
    if len(found) == 1:
        return HttpResponseRedirect(addresses.serve_url(stream, found[0].id))
    return HttpResponseRedirect(f"{addresses.stay_url(stream)}#papers")


def ground_of(asked: Asked, read: StayRead, request_id: UUID, head: int) -> Ground:
    """What a form about this stay stands on."""
    from fortyeight.rooms.agreements.queries import list_jails

    return Ground(
        actor=asked.actor,
        at=asked.at,
        zone=read.person.jail.zone,
        request_id=request_id,
        head=head,
        read=read,
        jails=list_jails(asked.actor.agencies),
        about=asked.request.GET.get("about", ""),
        of=asked.request.GET.get("of", ""),
    )


def head_context(asked: Asked, read: StayRead, at: datetime) -> dict[str, Any]:
    """What the head of every page about a stay shows: who, on what authority, until when."""
    row = show_row(BoardRow(person=read.person, judged=read.judged, has_flag_only=False), at=at)
    return {"asked": asked, "at": at, "read": read, "row": row, "zone": read.person.jail.zone}


def _context(asked: Asked, read: StayRead, known_at: datetime | None) -> dict[str, Any]:
    at, stream, zone = known_at or asked.at, read.person.stay, read.person.jail.zone
    spans, limits = stay.show_spans(read.timeline, at=at), stay.show_limits(read)
    names = people.names_of(fact.actor for fact in read.facts)
    ground = ground_of(asked, read, chance.new_id(), read.head)
    new = asked.request.GET.get("recorded", "")
    facts = record.show_facts(read.facts, read.casefile, read.decisions, names, new=new)
    return head_context(asked, read, at) | {
        "known_at": known_at,
        "known_at_text": (known_at or asked.at).astimezone(zone).strftime("%Y-%m-%dT%H:%M"),
        "spans": spans,
        "limits": limits,
        "picture": picture.draw(spans, limits, at=at, zone=zone),
        "duties": stay.show_duties(read, at=at),
        "facts": facts,
        "just_recorded": next((shown for shown in facts if shown.is_new), None),
        "others": stay.show_other_stays(read),
        "alerts": show_alerts(alerts_of(asked.actor, stream), asked.actor, at=asked.at, names={}),
        "menu": _menu(ground) if known_at is None else (),
        "papers": _papers(ground, stream),
        "can_amend": known_at is None and bool(asked.actor.roles & set(access.DESK)),
        "can_leave": known_at is None and bool(asked.actor.roles & set(access.FLOOR)),
        "release": _release_look(read),
        "review_url": addresses.form_url(stream, "review-finding"),
    }


def _release_look(read: StayRead) -> tuple[str, str]:
    """Choose the mark and the look of the release decision; its sentence comes from the judge."""
    decision = read.judged.release
    if decision.answer is Answer.YES:
        return STATES["none"][0], "none"
    if decision.answer is Answer.UNKNOWN:
        return STATES["unknown"][0], "unknown"
    return STATES["running" if decision.expires_at else "local"][0], "calm"


def _menu(ground: Ground) -> tuple[tuple[words.Words, tuple[tuple[words.Words, str], ...]], ...]:
    """List the forms that this person may send and that have something to be about, by group."""
    assert ground.read is not None, "the menu is a stay's"
    stream = ground.read.person.stay
    menu = []
    for group, title in GROUPS.items():
        items = tuple(
            (spec.title, addresses.form_url(stream, spec.slug))
            for spec in STAY_FORMS.values()
            if spec.group == group and spec.is_offered_to(ground.actor) and spec.can_be_asked(ground)
        )
        if items:
            menu.append((title, items))
    return tuple(menu)


def _papers(ground: Ground, stream: str) -> tuple[tuple[str, str], ...]:
    """List the warrants that are here and not served yet, with the page on which each is."""
    return tuple(
        (subject.label, addresses.serve_url(stream, subject.id))
        for subject in subjects.warrants_to_serve(ground)
    )


def _known_at(asked: Asked, stream: str) -> tuple[datetime | None, str]:
    """Read the instant at which the record is to be looked at, by the clock of the jail."""
    text = asked.request.GET.get("known_at", "").strip()
    if not text:
        return None, ""
    row = access.access_stay(asked.actor, stream)
    zone = _zone_of(row.jail)
    try:
        when = parse_when(text, zone)
    except UnableToReadInstant:
        return None, _("This was not read as a day and a time. Write it like 2026-03-24T03:12.")
    if when.latest > asked.at:
        return None, _("This lies ahead. Give a time that has passed.")
    return when.latest, ""


def _zone_of(jail: str) -> ZoneInfo:
    from fortyeight.rooms.agreements.queries import find_jail

    found = find_jail(jail)
    assert found is not None, "a stay on record lies in a jail on record"
    return found.zone
