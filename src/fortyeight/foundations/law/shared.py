"""Answers that are the same for every stay of an agency, from one turn of its standing to the next.

Whether an agreement is in force, covers a jail, and an officer's papers stand does
not depend on who is held. It can change only when a fact of the roll says so, or
when a rule of the book does. Between two such instants it is worked out once, and
kept in the roll; a roll with one fact more is another roll.
"""

from collections.abc import Callable, Hashable
from typing import TypeVar

from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import jails_at
from fortyeight.foundations.law.reasoning import Bench

T = TypeVar("T")


def once_for_all(history: History, bench: Bench, what: Hashable, work_out: Callable[[], T]) -> T:
    """Work something out from the roll and the book alone; kept for other stays unless it read this one's.

    `work_out` may compare the instant of the question with instants that facts
    name, and with the days of the law. It may not add a length to one: that would
    make a turn of which the roll does not know.
    """
    jails = jails_at(history, bench.at)
    day = bench.at.astimezone(bench.zone).date() if history.roll.has_days else None
    segment = history.roll.segment(bench.at)
    key = (what, segment, bench.segment, day, bench.zone, history.place, jails, history.agency_streams())
    decided = history.roll.decided(bench.book)
    if key in decided:
        known: T = decided[key]
        return known
    excused, history.excused_at = history.excused_at, bench.at
    reads = history.own_reads
    try:
        found = work_out()
    finally:
        history.excused_at = excused
    if history.own_reads == reads:
        decided[key] = found
    return found
