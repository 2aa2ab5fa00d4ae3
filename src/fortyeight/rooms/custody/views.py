"""From the facts of a stay to its row, and all rows again from the ledger."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby, islice
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import custody
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.agreements.rebuilding import rebuilding
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
BATCH = 500
Jails = Mapping[str, agreements.JailSeen]


def refresh(stream: str) -> None:
    """Make the row of one stay from its facts. The ledger itself tells the watch that facts came."""
    save_row(stream, reading.facts_of(stream))


def rebuild() -> None:
    """Drop this room's view and build it again from the ledger."""
    with rebuilding(Stay):
        jails = agreements.find_jails(agreements.list_jail_ids())
        rows = _all_rows(jails)
        while batch := list(islice(rows, BATCH)):
            Stay.objects.bulk_create(batch)


def save_row(stream: str, facts: Sequence[Fact]) -> None:
    """Write the row that these facts, all of one stay, come to."""
    row = row_of(stream, facts, agreements.find_jails(_jails_in(facts)))
    if row is not None:
        row.save()


def _all_rows(jails: Jails) -> Iterator[Stay]:
    for stream, facts in groupby(reading.all_facts(of="stay"), key=lambda fact: fact.stream):
        row = row_of(stream, tuple(facts), jails)
        if row is not None:
            yield row


def _jails_in(facts: Iterable[Fact]) -> set[str]:
    whats = (getattr(fact.what, "what", fact.what) for fact in facts)
    return {jail for what in whats if (jail := getattr(what, "jail", None))}


def row_of(stream: str, facts: Sequence[Fact], jails: Jails) -> Stay | None:
    """Make the row of a stay; None when it was never booked.

    A booking taken back leaves the row, with nobody here: a stay never vanishes
    from under those who look after it.
    """
    history = History(CaseFile(stay=stream, zone=ANY_ZONE, place="", facts=tuple(facts)))
    first = history.booking() or next((fact for fact in facts if isinstance(fact.what, stay.Booked)), None)
    if first is None or not isinstance(first.what, stay.Booked):
        return None
    booked = first.what
    last = max((fact.happened_at.latest for fact in history.own()), default=first.happened_at.latest)
    jail = history.jail_at(last) or booked.jail
    is_here = custody.is_in_jail(history, last) is not Answer.NO
    return Stay(
        stream=stream,
        agency=jails[jail].agency,
        jail=jail,
        place=_place(history),
        person=booked.person,
        name=booked.name,
        booking_number=booked.booking_number,
        booked_at=first.happened_at.earliest,
        is_here=is_here,
        is_on_board=is_here and _needs_looking_after(history, last),
    )


def _place(history: History) -> str:
    moves = [fact.what.place for fact in history.here(stay.Moved) if isinstance(fact.what, stay.Moved)]
    return next((place for place in reversed(moves) if place), "")


def _needs_looking_after(history: History, last: datetime) -> bool:
    """A federal paper, flag or claim; or nobody can name the ground on which the jail still holds.

    Somebody eligible for release whose local matter is still open counts: one of the two is wrong.
    """
    if history.here(*PATH_FACTS) or custody.is_held_locally(history, last) is not Answer.YES:
        return True
    return any(
        getattr(fact.what, "basis", None) is not stay.Eligibility.BAIL_COULD_BE_POSTED
        for fact in history.here(stay.ReleaseEligible)
    )
