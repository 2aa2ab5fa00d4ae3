"""All spans of a stay with the basis of each, gaps included: the picture people look at.

The timeline asks `authority` at every instant at which its answer can change,
and nowhere else, so that the picture and the answer cannot differ.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from fortyeight.foundations.law import judicial, state_law
from fortyeight.foundations.law.authority import Authority, Basis, find_authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History, history_of
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import officer, stay
from fortyeight.foundations.law.reasoning import Bench

# Nobody's custody turns on these. An officer's papers count at the service, which is a turn of its own.
IDLE = (
    officer.OfficerFact,
    stay.IceNotified,
    stay.ReleaseScheduled,
    stay.ReleaseClaimed,
    stay.ReleaseClaimAnswered,
    stay.ServiceRefused,
    stay.HoldFlagSeen,
    stay.HoldFlagCleared,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A time with one basis. Half-open; `ends_at` None: so until a new fact comes.

    `decision` is that of the span's first instant.
    """

    starts_at: datetime
    ends_at: datetime | None
    basis: Basis
    decision: Decision

    @property
    def is_gap(self) -> bool:
        """Whether the person was here with no lawful authority shown."""
        return self.basis in (Basis.NONE, Basis.UNKNOWN)

    def covers(self, at: datetime) -> bool:
        """Whether the instant lies in the span."""
        return self.starts_at <= at and (self.ends_at is None or at < self.ends_at)


def timeline_of(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = history_of(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=min(own))) if own else ()


def walk(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def _span_from(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def _turning_points(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    ends.update(judicial.ends_ahead(history.here(stay.MatterOpened)))
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(state_law.law_changes(bench, history.place))
    return sorted(instant for instant in ends if instant > starts_at)


def _next_turn(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def _same(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis
        and first.decision.code == second.decision.code
        and first.decision.deciding.sentence == second.decision.deciding.sentence
        and first.decision.expires_at == second.decision.expires_at
    )


def gap_began(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began
