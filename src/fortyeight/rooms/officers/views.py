"""From the facts of an officer to this room's table, and all of it again from the ledger."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from fortyeight.foundations.law.facts import Fact, officer
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.reading import Unread
from fortyeight.rooms.agreements.rebuilding import readable, rebuilding
from fortyeight.rooms.officers.models import Officer, Turn


def refresh(stream: str) -> None:
    """Make the row of one officer from the facts."""
    _save(stream, reading.facts_of(stream))


def _save(stream: str, facts: tuple[Fact, ...]) -> None:
    nominated = [fact.what for fact in facts if isinstance(fact.what, officer.Nominated)]
    if not nominated:
        return
    jail, starts_at, ends_at = _latest_turn(facts)
    Officer.objects.update_or_create(
        stream=stream,
        defaults={
            "agency": nominated[-1].agency,
            "name": nominated[-1].name,
            "jail": jail,
            "duty_starts_at": starts_at,
            "duty_ends_at": ends_at,
        },
    )
    Turn.objects.filter(officer=stream).delete()
    Turn.objects.bulk_create(_turns(stream, facts))


def rebuild(unread: list[Unread] | None = None) -> None:
    """Drop this room's view and build it again from the ledger; what cannot be read goes to `unread`."""
    with rebuilding(Turn, Officer):
        for stream, facts in groupby(readable("officer", unread=unread), key=lambda fact: fact.stream):
            _save(stream, tuple(facts))


def _turns(stream: str, facts: tuple[Fact, ...]) -> Iterator[Turn]:
    """List the turns as the judge reads them: a start ends the turn before it, an end the one that runs."""
    changes = [fact for fact in facts if isinstance(fact.what, (officer.DutyStarted, officer.DutyEnded))]
    changes.sort(key=lambda fact: fact.happened_at.earliest)
    for place, fact in enumerate(changes):
        if isinstance(fact.what, officer.DutyStarted):
            later = [change.happened_at.earliest for change in changes[place + 1 :]]
            starts_at, ends_at = fact.happened_at.earliest, min([fact.what.until, *later])
            if starts_at < ends_at:
                yield Turn(officer_id=stream, jail=fact.what.jail, starts_at=starts_at, ends_at=ends_at)


def _latest_turn(facts: tuple[Fact, ...]) -> tuple[str, datetime | None, datetime | None]:
    jail, starts_at, ends_at = "", None, None
    for fact in facts:
        if isinstance(fact.what, officer.DutyStarted):
            jail, starts_at, ends_at = fact.what.jail, fact.happened_at.earliest, fact.what.until
        elif isinstance(fact.what, officer.DutyEnded) and ends_at is not None:
            ends_at = min(ends_at, fact.happened_at.earliest)
    return jail, starts_at, ends_at
