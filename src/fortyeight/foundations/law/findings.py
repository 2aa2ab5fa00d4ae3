"""Contradictions in a stay's record. They are named and shown; they are never repaired and crash nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fortyeight.foundations.law import custody
from fortyeight.foundations.law.casefile import History, in_order
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One contradiction. `key` stays the same while the facts that make it do."""

    key: str
    code: str
    because: str
    facts: tuple[str, ...]
    reviewed_by: str = ""


def _finding(code: str, *facts: Fact) -> Finding:
    ids = tuple(fact.id for fact in facts)
    return Finding(key=f"{code}:{':'.join(ids)}", code=code, because=CODES[code].sentence, facts=ids)


def find_contradictions(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Finding, ...]:
    """List what in this stay's record contradicts itself, of what had happened by the instant.

    `ignoring` leaves one fact out. A finding that somebody had reviewed keeps
    being listed, with the name. A review after the instant counts only when
    nobody could have made it before: when a fact of the contradiction was
    recorded after the instant too.
    """
    reviews = {
        fact.what.finding: fact
        for fact in reversed(history.here(stay.FindingReviewed))
        if isinstance(fact.what, stay.FindingReviewed)
    }
    recorded = {fact.id: fact.recorded_at for fact in history.own()}
    found = {}
    for finding in _all_findings(history, bench, ignoring):
        review = reviews.get(finding.key)
        if review is not None and isinstance(review.what, stay.FindingReviewed):
            in_time = review.happened_at.has_come(bench.at) is Answer.YES
            if in_time or any(recorded.get(fact, bench.at) > bench.at for fact in finding.facts):
                finding = replace(finding, reviewed_by=review.what.by)
        found[finding.key] = finding
    return tuple(found.values())


def _all_findings(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    yield from _booking_findings(history, bench)
    yield from _matter_findings(history, bench)
    yield from _eligibility_findings(history, bench)
    yield from _service_findings(history, bench, ignoring)
    yield from _departure_findings(history, bench, ignoring)
    yield from two_places(history, bench)


def _come(bench: Bench, facts: tuple[Fact, ...], ignoring: str = "") -> tuple[Fact, ...]:
    return tuple(f for f in facts if f.happened_at.earliest <= bench.at and f.id != ignoring)


def _before(first: Fact, second: Fact) -> bool:
    """Whether the first fact certainly happened before the second."""
    return first.happened_at.latest < second.happened_at.earliest


def _booking_findings(history: History, bench: Bench) -> Iterator[Finding]:
    bookings = _come(bench, history.here(stay.Booked))
    if len(bookings) > 1:
        yield _finding("FINDING.BOOKED_TWICE", *bookings)
    departures = _come(bench, history.here(*custody.DEPARTURES))
    if not bookings:
        for first in _come(bench, history.own())[:1]:
            yield _finding("FINDING.NO_BOOKING", first)
    for left in departures:
        if bookings and _before(left, bookings[0]):
            yield _finding("FINDING.LEFT_BEFORE_BOOKED", left, bookings[0])


def _matter_findings(history: History, bench: Bench) -> Iterator[Finding]:
    for events in custody.recorded_matters_of(history).values():
        openings = [fact for fact, opens in events if opens]
        for fact in _come(bench, tuple(fact for fact, opens in events if not opens)):
            if not openings:
                yield _finding("FINDING.CLOSED_WITHOUT_OPENING", fact)
            elif all(_before(fact, opening) for opening in openings):
                yield _finding("FINDING.CLOSED_BEFORE_OPENED", fact, openings[0])


def _eligibility_findings(history: History, bench: Bench) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.ReleaseEligible)):
        if not custody.may_go(fact):
            continue
        matters = custody.open_matters(history, fact.happened_at.latest)
        certain = [opening for opening, answer in matters if answer is Answer.YES]
        if certain and custody.is_held_locally(history, bench.at) is Answer.YES:
            run = custody.run_before(history, bench.at)
            assert run is not None, "an open matter began a run"
            if run.starts_at.latest <= fact.happened_at.earliest:
                yield _finding("FINDING.ELIGIBLE_WHILE_OPEN", fact, *certain)


def _service_findings(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    for fact in _come(bench, history.here(stay.WarrantServed), ignoring):
        assert isinstance(fact.what, stay.WarrantServed)
        received = [
            other
            for other in history.here(stay.WarrantReceived)
            if getattr(other.what, "warrant", None) == fact.what.warrant
        ]
        if received and _before(fact, received[0]):
            yield _finding("FINDING.SERVED_BEFORE_RECEIVED", fact, received[0])
        open_then = [
            opening
            for opening, answer in custody.open_matters(history, fact.happened_at.earliest)
            if answer is Answer.YES
        ]
        if open_then:
            yield _finding("FINDING.SERVED_WHILE_OPEN", fact, *open_then)


AFTER_LEAVING: dict[type, str] = {
    stay.MatterClosed: "FINDING.CLOSED_AFTER_LEFT",
    stay.WarrantServed: "FINDING.SERVED_AFTER_LEFT",
}


def _departure_findings(history: History, bench: Bench, ignoring: str) -> Iterator[Finding]:
    departures = [f for f in _come(bench, history.here(*custody.DEPARTURES)) if custody.departs(f)]
    if not departures:
        return
    arrivals = _come(bench, history.here(*custody.ARRIVALS))
    acts = _come(bench, history.here(stay.MatterClosed, stay.ReleaseEligible, stay.WarrantServed), ignoring)
    for left in departures:
        back = next((arrived for arrived in arrivals if _before(left, arrived)), None)
        for fact in acts:
            if _before(left, fact) and (back is None or _before(fact, back)):
                yield _finding(AFTER_LEAVING.get(type(fact.what), "FINDING.ACT_AFTER_LEFT"), fact, left)
    left = departures[-1]
    if any(_before(left, arrived) for arrived in arrivals):
        return
    for opening, answer in custody.open_matters(history, left.happened_at.latest):
        closes_later = any(
            isinstance(fact.what, stay.MatterClosed)
            and fact.what.matter == getattr(opening.what, "matter", None)
            for fact in history.here(stay.MatterClosed)
        )
        if answer is Answer.YES and isinstance(left.what, stay.Released) and not closes_later:
            yield _finding("FINDING.OPEN_AFTER_LEFT", left, opening)


def two_places(history: History, bench: Bench) -> Iterator[Finding]:
    """The same person cannot be in two jails: booked in one while, by the record, in another."""
    booking = history.booking()
    if booking is None:
        return
    assert isinstance(booking.what, stay.Booked)
    for other in _come(bench, history.of(stay.Booked)):
        assert isinstance(other.what, stay.Booked)
        if other.stream == history.stay or other.what.person != booking.what.person:
            continue
        first, second = sorted((booking, other), key=in_order)
        if second.happened_at.earliest > bench.at:
            continue
        place = history if first is booking else history.of_stay(first.stream)
        if custody.is_in_jail(place, second.happened_at.latest) is Answer.YES:
            yield _finding("FINDING.TWO_PLACES", first, second)
