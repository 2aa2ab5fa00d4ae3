"""All spans of a stay with the basis of each, gaps included: the picture people look at.

The timeline asks `authority` at every instant at which its answer can change,
and nowhere else, so that the picture and the answer cannot differ.
"""

from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.authority import Authority, Basis, find_authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.reasoning import Bench

STEPS_MAX = 10_000


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
    history = History(casefile)
    instants = _turning_points(history)
    if not instants:
        return ()
    spans: list[Span] = []
    at: datetime | None = instants[0]
    for _ in range(STEPS_MAX):
        if at is None:
            return tuple(spans)
        here = at
        found = find_authority(history, Bench(book=book, zone=casefile.zone, at=here))
        at = _next_turn(here, instants, found)
        _add(spans, Span(starts_at=here, ends_at=at, basis=found.basis, decision=found.decision))
    raise AssertionError(f"more than {STEPS_MAX} turning points in one stay")


def _turning_points(history: History) -> list[datetime]:
    """List the instants at which a fact can change the answer, from the stay's first fact on."""
    own = [fact for fact in history.own() if not isinstance(fact.what, stay.ReleaseScheduled)]
    if not own:
        return []
    first = min(fact.happened_at.earliest for fact in own)
    ends = {end for fact in history.facts for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    return sorted(instant for instant in ends if instant >= first)


def _next_turn(at: datetime, instants: list[datetime], found: Authority) -> datetime | None:
    later = next((instant for instant in instants if instant > at), None)
    expires_at = found.decision.expires_at
    if expires_at is not None and expires_at > at and (later is None or expires_at < later):
        return expires_at
    return later


def _add(spans: list[Span], span: Span) -> None:
    """Join a span to the one before it when nothing about the answer changed."""
    last = spans[-1] if spans else None
    if last is not None and _same(last, span):
        spans[-1] = Span(
            starts_at=last.starts_at, ends_at=span.ends_at, basis=last.basis, decision=last.decision
        )
    else:
        spans.append(span)


def _same(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis
        and first.decision.code == second.decision.code
        and first.decision.deciding.because == second.decision.deciding.because
        and first.decision.expires_at == second.decision.expires_at
    )
