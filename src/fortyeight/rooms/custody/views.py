"""From the facts of a stay to its row, and all rows again from the ledger."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby, islice
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import custody
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.reading import Unread
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
NOT_KNOWN_WHEN = datetime(1970, 1, 1, tzinfo=UTC)

log = logging.getLogger(__name__)
Jails = Mapping[str, agreements.JailSeen]


def refresh(stream: str) -> None:
    """Make the row of one stay from its facts. The ledger itself tells the watch that facts came."""
    save_row(stream, reading.facts_of(stream))


def rebuild(unread: list[Unread] | None = None) -> None:
    """Drop this room's view and build it again from the ledger; what cannot be read goes to `unread`."""
    with rebuilding(Stay):
        jails = agreements.find_jails(agreements.list_jail_ids())
        rows = _all_rows(jails, [] if unread is None else unread)
        while batch := list(islice(rows, BATCH)):
            Stay.objects.bulk_create(batch)


def save_row(stream: str, facts: Sequence[Fact]) -> None:
    """Write the row that these facts, all of one stay, come to."""
    row = row_of(stream, facts, agreements.find_jails(_jails_in(facts)))
    if row is not None:
        row.save()


def make_again(stream: str) -> None:
    """Write the row that the facts of one stay come to, as far as they can be read."""
    jails = agreements.find_jails(agreements.list_jail_ids())
    row = _row_as_read(stream, tuple(reading.each_fact(of="stay", stream=stream)), jails, [])
    if row is not None:
        row.save()


def _all_rows(jails: Jails, unread: list[Unread]) -> Iterator[Stay]:
    for stream, facts in groupby(reading.each_fact(of="stay"), key=lambda fact: fact.stream):
        row = _row_as_read(stream, tuple(facts), jails, unread)
        if row is not None:
            yield row


def _row_as_read(
    stream: str, found: Sequence[Fact | Unread], jails: Jails, unread: list[Unread]
) -> Stay | None:
    """Make a row of what can be read. With anything else in it, somebody has to look after the stay."""
    facts = [fact for fact in found if isinstance(fact, Fact)]
    others = [fact for fact in found if isinstance(fact, Unread)]
    unread += others
    if not others:
        return row_of(stream, facts, jails)
    try:
        row = row_of(stream, facts, jails) or _bare_row(stream, others, jails)
    except Exception:
        log.exception("the row of %s cannot be made as it should be", stream)
        row = _bare_row(stream, others, jails)
    if row is not None:
        row.is_here = row.is_on_board = True
    return row


def _bare_row(stream: str, unread: Sequence[Unread], jails: Jails) -> Stay | None:
    """Make a row of a booking that cannot be read, so far as its public part tells the jail."""
    told = [str(fact.data.get("jail", "")) for fact in unread]
    jail = next((jail for jail in told if jail in jails), None)
    if jail is None:
        return None
    return Stay(
        stream=stream,
        agency=jails[jail].agency,
        jail=jail,
        person=stream,
        booked_at=NOT_KNOWN_WHEN,
        is_here=True,
        is_on_board=True,
    )


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
