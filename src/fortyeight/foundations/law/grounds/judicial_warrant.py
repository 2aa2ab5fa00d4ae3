"""A warrant or writ of a court: local custody with an end of its own, never an administrative warrant."""

from datetime import datetime

from fortyeight.foundations.law import custody, judicial
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.grounds import found
from fortyeight.foundations.law.grounds.found import Authority
from fortyeight.foundations.law.reasoning import Bench

RULE = "readings.judicial_warrant"


def ends_at(openings: list[Fact], bench: Bench) -> datetime | None:
    """Find when the last of these warrants runs out; None when one of them names no end."""
    ends = [
        opening.what.until if isinstance(opening.what, stay.MatterOpened) else None for opening in openings
    ]
    known = [end for end in ends if end is not None and end > bench.at]
    return max(known) if known and len(known) == len(ends) else None


def gone(history: History, bench: Bench) -> Authority | None:
    """Answer for somebody held on a paper of a court that is no ground: unsigned, or run out.

    None when there is no such paper, or the local custody ended in another way.
    """
    unsigned = [
        fact
        for fact in history.here(stay.MatterOpened)
        if judicial.is_read(fact) is Answer.NO and fact.happened_at.earliest <= bench.at
    ]
    run = custody.run_before(history, bench.at)
    if run is None and unsigned:
        return found.none(bench, "AUTHORITY.NO_COURT_PAPER", unsigned)
    closing = run.closing if run else None
    if closing is None or not judicial.is_expiry(closing) or closing.happened_at.latest > bench.at:
        return None
    until = closing.happened_at.latest
    return found.none(bench, "AUTHORITY.WARRANT_EXPIRED", (closing,), until=until)
