"""From the facts of a stay to its row, and all rows again from the ledger."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import custody
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.custody.models import Stay

PATH_FACTS = (
    stay.HoldFlagSeen,
    stay.DetainerReceived,
    stay.WarrantReceived,
    stay.WarrantServed,
    stay.CitizenshipClaimed,
    stay.ReleaseClaimed,
    stay.CourtOrderReceived,
    stay.ReturnedFromIce,
)
ANY_ZONE = ZoneInfo("UTC")


def refresh(stream: str) -> None:
    """Make the row of one stay from its facts."""
    save_row(stream, reading.facts_of(stream))


def rebuild() -> None:
    """Drop this room's view and build it again from the ledger."""
    Stay.objects.all().delete()
    for stream, facts in groupby(reading.all_facts(of="stay"), key=lambda fact: fact.stream):
        save_row(stream, tuple(facts))


def save_row(stream: str, facts: Sequence[Fact]) -> None:
    """Write the row that these facts, all of one stay, come to."""
    row = row_of(stream, facts)
    if row is not None:
        row.save()


def row_of(stream: str, facts: Sequence[Fact]) -> Stay | None:
    """Make the row of a stay; None while no booking is on record."""
    history = History(CaseFile(stay=stream, zone=ANY_ZONE, place="", facts=tuple(facts)))
    booking = history.booking()
    if booking is None or not isinstance(booking.what, stay.Booked):
        return None
    last = max(fact.happened_at.latest for fact in history.own())
    jail = history.jail_at(last) or booking.what.jail
    seen = agreements.find_jail(jail)
    is_here = custody.is_in_jail(history, last) is not Answer.NO
    return Stay(
        stream=stream,
        agency=seen.agency if seen else "",
        jail=jail,
        place=_place(history),
        person=booking.what.person,
        name=booking.what.name,
        booking_number=booking.what.booking_number,
        booked_at=booking.happened_at.earliest,
        is_here=is_here,
        is_on_board=is_here and _needs_looking_after(history, last),
        needs_watch=True,
    )


def _place(history: History) -> str:
    moves = [fact.what.place for fact in history.here(stay.Moved) if isinstance(fact.what, stay.Moved)]
    return next((place for place in reversed(moves) if place), "")


def _needs_looking_after(history: History, last: datetime) -> bool:
    """A federal paper, flag or claim; or nobody can name the ground on which the jail still holds."""
    return bool(history.here(*PATH_FACTS)) or custody.is_held_locally(history, last) is not Answer.YES
