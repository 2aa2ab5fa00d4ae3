"""The same person by the record in two jails at one instant: neither hold is shown until reviewed."""

from fortyeight.foundations.law import custody, findings
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.grounds import found
from fortyeight.foundations.law.grounds.found import Authority
from fortyeight.foundations.law.reasoning import Bench

RULE = "readings.two_places"


def in_two_places(history: History, bench: Bench) -> Authority | None:
    """Answer UNKNOWN while two stays both certainly have the person and nobody has reviewed it.

    A review counts in whichever of the two stays it was recorded. None when
    there is one place only.
    """
    booking = history.booking()
    if booking is None or len(history.of(stay.Booked)) == 1:
        return None
    for finding in findings.two_places(history, bench):
        other = next(
            fact for fact in history.of(stay.Booked) if fact.id in finding.facts and fact.id != booking.id
        )
        elsewhere = history.of_stay(other.stream)
        if custody.is_in_jail(elsewhere, bench.at) is not Answer.YES or _is_reviewed(
            history, bench, finding.key
        ):
            continue
        step = bench.step("AUTHORITY.TWO_PLACES", Answer.UNKNOWN, RULE, finding.facts)
        return found.made(bench, found.Basis.UNKNOWN, Answer.UNKNOWN, step)
    return None


def _is_reviewed(history: History, bench: Bench, key: str) -> bool:
    return any(
        isinstance(fact.what, stay.FindingReviewed)
        and fact.what.finding == key
        and fact.happened_at.latest <= bench.at
        for fact in history.of(stay.FindingReviewed)
    )
