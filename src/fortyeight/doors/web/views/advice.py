"""May the agency agree with ICE, and what comes with each kind: one page for a place and a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.showing.words import Words
from fortyeight.foundations.law.advice import Advice, Cell, Said, advise
from fortyeight.foundations.law.agreeing import Effect
from fortyeight.foundations.law.place import UnableToFindPlace, find_place
from fortyeight.foundations.law.shapes.agreement_effect import MODELS
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements.access import ADVISED, require_role

NAMES: Mapping[str, Words] = {
    "WSO": _("Warrant service officers"),
    "JEM": _("Jail model"),
    "TFM": _("Task force model"),
    "BOA": _("Basic ordering agreement"),
    "CONTRACT": _("Contract for housing"),
}
EFFECTS: Mapping[Effect, Words] = {
    Effect.REQUIRED: _("required"),
    Effect.PERMITTED: _("permitted"),
    Effect.FORBIDDEN: _("FORBIDDEN"),
    Effect.UNSETTLED: _("not settled: ask counsel"),
}
PARTS: Mapping[str, Words] = {
    "OFFICERS": _("The officers"),
    "POWERS": _("What they may do"),
    "SIGNING": _("Signing and ending"),
    "MONEY": _("Money"),
    "DUTIES": _("Duties the agency takes on"),
    "RISKS": _("Risks"),
}
SEEN: Mapping[str, Words] = {
    "PRIMARY": _("read in full"),
    "EXCERPT": _("read in part"),
    "GENERAL_KNOWLEDGE": _("not confirmed in a text"),
    "INFERENCE": _("drawn from texts"),
    "LOCAL": _("house policy"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """Why a question was not answered, and what to do; `code` is stable."""

    code: str
    why: Words
    now: Words
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """One cell: the kinds that it is for, and its lines, each with how its source was read."""

    names: tuple[Words, ...]
    lines: tuple[tuple[Said, Words], ...]


@staff_page("GET", "HEAD")
def advice_page(asked: Asked) -> HttpResponse:
    """Show the advice for the place and the day in the address; without them, ask for them."""
    require_role(asked.actor, *sorted(ADVISED))
    book = current()
    given = asked.request.GET
    wanted, day = given.get("place", ""), given.get("on", "")
    on, wrong = _day(day, asked)
    found: Advice | None = None
    if wanted and wrong is None:
        try:
            found = advise(find_place(book.places, wanted), on=on, book=book)
        except UnableToFindPlace as fault:
            wrong = Wrong(
                code=fault.code,
                why=_("There is no state or territory by that name."),
                now=_("Choose one from the list."),
                nearest=tuple(book.places[name].name for name in fault.nearest),
            )
    context = {
        "asked": asked,
        "places": sorted(book.places.values(), key=lambda place: place.name),
        "wanted": wanted.strip().lower(),
        "on": day if wrong is not None else on.isoformat(),
        "wrong": wrong,
        "advice": found,
        "names": [(model, NAMES[model]) for model in MODELS],
        "rulings": [(each, NAMES[each.model], EFFECTS[each.effect]) for each in found.rulings]
        if found
        else (),
        "parts": _parts(found) if found else (),
        "here": [(each, SEEN[each.seen]) for each in found.here] if found else (),
    }
    return render(asked.request, "web/advice.html", context, status=200 if wrong is None else 400)


def _day(text: str, asked: Asked) -> tuple[date, Wrong | None]:
    """Read the day; without one it is the day of the request in UTC."""
    today = asked.at.date()
    if not text.strip():
        return today, None
    try:
        return date.fromisoformat(text.strip()), None
    except ValueError:
        now = _("Give a date such as 2026-11-24.")
        return today, Wrong(code="TIME.UNREADABLE", why=_("That is no day that exists."), now=now)


def _lines(cell: Cell) -> tuple[Said, ...]:
    return cell.lines


def _parts(found: Advice) -> list[tuple[Words, list[tuple[str, str, list[Beside]]]]]:
    """Put the topics below their parts; kinds that stand beside each other and say the same share a cell."""
    parts: dict[str, list[tuple[str, str, list[Beside]]]] = {}
    for topic in found.topics:
        cells = [
            Beside(
                names=tuple(NAMES[cell.model] for cell in alike),
                lines=tuple((line, SEEN[line.seen]) for line in lines),
            )
            for lines, alike in ((key, tuple(found)) for key, found in groupby(topic.cells, _lines))
        ]
        parts.setdefault(topic.part, []).append((topic.rule_id, topic.question, cells))
    return [(PARTS[part], topics) for part, topics in parts.items()]
