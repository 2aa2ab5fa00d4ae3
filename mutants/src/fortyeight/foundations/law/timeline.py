"""All spans of a stay with the basis of each, gaps included: the picture people look at.

The timeline asks `authority` at every instant at which its answer can change,
and nowhere else, so that the picture and the answer cannot differ.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from fortyeight.foundations.law import standing
from fortyeight.foundations.law.authority import Authority, Basis, find_authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.facts import officer, stay
from fortyeight.foundations.law.reasoning import Bench

# Nobody's custody turns on these. An officer's papers count at the service, which is a turn of its own.
IDLE = (
    officer.OfficerFact,
    stay.IceNotified,
    stay.NoticeGiven,
    stay.ReleaseScheduled,
    stay.ReleaseClaimed,
    stay.ReleaseClaimAnswered,
    stay.ServiceRefused,
    stay.HoldFlagSeen,
    stay.HoldFlagCleared,
)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁSpanǁcovers__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁSpanǁcovers__mutmut)
    def covers(self, at: datetime) -> bool:
        """Whether the instant lies in the span."""
        return self.starts_at <= at and (self.ends_at is None or at < self.ends_at)

    def xǁSpanǁcovers__mutmut_orig(self, at: datetime) -> bool:
        """Whether the instant lies in the span."""
        return self.starts_at <= at and (self.ends_at is None or at < self.ends_at)

    def xǁSpanǁcovers__mutmut_1(self, at: datetime) -> bool:
        """Whether the instant lies in the span."""
        return self.starts_at <= at or (self.ends_at is None or at < self.ends_at)

    def xǁSpanǁcovers__mutmut_2(self, at: datetime) -> bool:
        """Whether the instant lies in the span."""
        return self.starts_at < at and (self.ends_at is None or at < self.ends_at)

    def xǁSpanǁcovers__mutmut_3(self, at: datetime) -> bool:
        """Whether the instant lies in the span."""
        return self.starts_at <= at and (self.ends_at is None and at < self.ends_at)

    def xǁSpanǁcovers__mutmut_4(self, at: datetime) -> bool:
        """Whether the instant lies in the span."""
        return self.starts_at <= at and (self.ends_at is not None or at < self.ends_at)

    def xǁSpanǁcovers__mutmut_5(self, at: datetime) -> bool:
        """Whether the instant lies in the span."""
        return self.starts_at <= at and (self.ends_at is None or at <= self.ends_at)

mutants_xǁSpanǁcovers__mutmut['_mutmut_orig'] = Span.xǁSpanǁcovers__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSpanǁcovers__mutmut['xǁSpanǁcovers__mutmut_1'] = Span.xǁSpanǁcovers__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSpanǁcovers__mutmut['xǁSpanǁcovers__mutmut_2'] = Span.xǁSpanǁcovers__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSpanǁcovers__mutmut['xǁSpanǁcovers__mutmut_3'] = Span.xǁSpanǁcovers__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSpanǁcovers__mutmut['xǁSpanǁcovers__mutmut_4'] = Span.xǁSpanǁcovers__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSpanǁcovers__mutmut['xǁSpanǁcovers__mutmut_5'] = Span.xǁSpanǁcovers__mutmut_5 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_timeline_of__mutmut)
def timeline_of(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_orig(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_1(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = None
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_2(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(None)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_3(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = None
    return tuple(walk(history, book, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_4(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_5(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=min(own))) if (own) and False else ()


def x_timeline_of__mutmut_6(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=min(own))) if (own) or True else ()


def x_timeline_of__mutmut_7(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(None) if own else ()


def x_timeline_of__mutmut_8(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(None, book, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_9(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, None, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_10(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=None)) if own else ()


def x_timeline_of__mutmut_11(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(book, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_12(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, starts_at=min(own))) if own else ()


def x_timeline_of__mutmut_13(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, )) if own else ()


def x_timeline_of__mutmut_14(casefile: CaseFile, *, book: Book) -> tuple[Span, ...]:
    """List the spans of a stay from its first fact on, without a break, on all facts in the case file.

    The last span has no end: it is what will be so if nothing more happens.
    """
    history = History(casefile)
    own = [
        fact.happened_at.earliest
        for fact in history.own()
        if not isinstance(fact.what, stay.ReleaseScheduled)
    ]
    return tuple(walk(history, book, starts_at=min(None))) if own else ()

mutants_x_timeline_of__mutmut['_mutmut_orig'] = x_timeline_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_1'] = x_timeline_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_2'] = x_timeline_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_3'] = x_timeline_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_4'] = x_timeline_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_5'] = x_timeline_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_6'] = x_timeline_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_7'] = x_timeline_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_8'] = x_timeline_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_9'] = x_timeline_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_10'] = x_timeline_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_11'] = x_timeline_of__mutmut_11 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_12'] = x_timeline_of__mutmut_12 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_13'] = x_timeline_of__mutmut_13 # type: ignore # mutmut generated
mutants_x_timeline_of__mutmut['x_timeline_of__mutmut_14'] = x_timeline_of__mutmut_14 # type: ignore # mutmut generated
mutants_x_walk__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_walk__mutmut)
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


def x_walk__mutmut_orig(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
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


def x_walk__mutmut_1(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = None
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_2(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(None, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_3(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, None, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_4(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, None)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_5(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_6(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_7(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, )
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_8(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = None
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_9(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(None, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_10(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, None, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_11(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, None, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_12(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, None)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_13(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_14(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_15(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_16(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, )
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_17(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_18(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = None
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_19(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(None, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_20(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, None, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_21(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, None, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_22(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, None)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_23(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_24(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_25(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_26(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, )
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_27(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(None, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_28(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, None):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_29(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_30(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, ):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_31(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = None
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_32(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(None, ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_33(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=None)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_34(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(ends_at=span.ends_at)
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_35(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, )
        else:
            yield last
            last = span
    yield last


def x_walk__mutmut_36(history: History, book: Book, *, starts_at: datetime) -> Iterator[Span]:
    """Go through the spans of a stay from an instant on, in order."""
    turns = _turning_points(history, book, starts_at)
    last = _span_from(history, book, starts_at, turns)
    while last.ends_at is not None:
        span = _span_from(history, book, last.ends_at, turns)
        if _same(last, span):
            last = replace(last, ends_at=span.ends_at)
        else:
            yield last
            last = None
    yield last

mutants_x_walk__mutmut['_mutmut_orig'] = x_walk__mutmut_orig # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_1'] = x_walk__mutmut_1 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_2'] = x_walk__mutmut_2 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_3'] = x_walk__mutmut_3 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_4'] = x_walk__mutmut_4 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_5'] = x_walk__mutmut_5 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_6'] = x_walk__mutmut_6 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_7'] = x_walk__mutmut_7 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_8'] = x_walk__mutmut_8 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_9'] = x_walk__mutmut_9 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_10'] = x_walk__mutmut_10 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_11'] = x_walk__mutmut_11 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_12'] = x_walk__mutmut_12 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_13'] = x_walk__mutmut_13 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_14'] = x_walk__mutmut_14 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_15'] = x_walk__mutmut_15 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_16'] = x_walk__mutmut_16 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_17'] = x_walk__mutmut_17 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_18'] = x_walk__mutmut_18 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_19'] = x_walk__mutmut_19 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_20'] = x_walk__mutmut_20 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_21'] = x_walk__mutmut_21 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_22'] = x_walk__mutmut_22 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_23'] = x_walk__mutmut_23 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_24'] = x_walk__mutmut_24 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_25'] = x_walk__mutmut_25 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_26'] = x_walk__mutmut_26 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_27'] = x_walk__mutmut_27 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_28'] = x_walk__mutmut_28 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_29'] = x_walk__mutmut_29 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_30'] = x_walk__mutmut_30 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_31'] = x_walk__mutmut_31 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_32'] = x_walk__mutmut_32 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_33'] = x_walk__mutmut_33 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_34'] = x_walk__mutmut_34 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_35'] = x_walk__mutmut_35 # type: ignore # mutmut generated
mutants_x_walk__mutmut['x_walk__mutmut_36'] = x_walk__mutmut_36 # type: ignore # mutmut generated
mutants_x__span_from__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__span_from__mutmut)
def _span_from(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_orig(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_1(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = None
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_2(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(None, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_3(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, None)
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_4(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_5(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, )
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_6(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=None, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_7(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=None, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_8(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=None))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_9(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_10(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_11(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, ))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_12(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = None
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_13(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(None, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_14(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, None, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_15(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, None)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_16(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_17(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_18(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, )
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_19(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=None, ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_20(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=None, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_21(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=None, decision=found.decision)


def x__span_from__mutmut_22(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, decision=None)


def x__span_from__mutmut_23(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(ends_at=ends_at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_24(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, basis=found.basis, decision=found.decision)


def x__span_from__mutmut_25(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, decision=found.decision)


def x__span_from__mutmut_26(history: History, book: Book, at: datetime, turns: list[datetime]) -> Span:
    found = find_authority(history, Bench(book=book, zone=history.zone, at=at))
    ends_at = _next_turn(at, turns, found)
    return Span(starts_at=at, ends_at=ends_at, basis=found.basis, )

mutants_x__span_from__mutmut['_mutmut_orig'] = x__span_from__mutmut_orig # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_1'] = x__span_from__mutmut_1 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_2'] = x__span_from__mutmut_2 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_3'] = x__span_from__mutmut_3 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_4'] = x__span_from__mutmut_4 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_5'] = x__span_from__mutmut_5 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_6'] = x__span_from__mutmut_6 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_7'] = x__span_from__mutmut_7 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_8'] = x__span_from__mutmut_8 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_9'] = x__span_from__mutmut_9 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_10'] = x__span_from__mutmut_10 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_11'] = x__span_from__mutmut_11 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_12'] = x__span_from__mutmut_12 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_13'] = x__span_from__mutmut_13 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_14'] = x__span_from__mutmut_14 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_15'] = x__span_from__mutmut_15 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_16'] = x__span_from__mutmut_16 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_17'] = x__span_from__mutmut_17 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_18'] = x__span_from__mutmut_18 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_19'] = x__span_from__mutmut_19 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_20'] = x__span_from__mutmut_20 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_21'] = x__span_from__mutmut_21 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_22'] = x__span_from__mutmut_22 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_23'] = x__span_from__mutmut_23 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_24'] = x__span_from__mutmut_24 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_25'] = x__span_from__mutmut_25 # type: ignore # mutmut generated
mutants_x__span_from__mutmut['x__span_from__mutmut_26'] = x__span_from__mutmut_26 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__turning_points__mutmut)
def _turning_points(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_orig(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_1(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = None
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_2(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_3(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = None
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_4(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = None
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_5(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=None, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_6(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=None, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_7(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=None)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_8(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_9(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_10(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, )
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_11(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(None)
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_12(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(None, history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_13(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, None))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_14(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(history.casefile.place))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_15(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, ))
    return sorted(instant for instant in ends if instant > starts_at)


def x__turning_points__mutmut_16(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(None)


def x__turning_points__mutmut_17(history: History, book: Book, starts_at: datetime) -> list[datetime]:
    """List the later instants at which a fact or the law can change the answer, in order."""
    turning = [fact for fact in history.facts if not isinstance(fact.what, IDLE)]
    ends = {end for fact in turning for end in (fact.happened_at.earliest, fact.happened_at.latest)}
    bench = Bench(book=book, zone=history.zone, at=starts_at)
    ends.update(standing.law_changes(bench, history.casefile.place))
    return sorted(instant for instant in ends if instant >= starts_at)

mutants_x__turning_points__mutmut['_mutmut_orig'] = x__turning_points__mutmut_orig # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_1'] = x__turning_points__mutmut_1 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_2'] = x__turning_points__mutmut_2 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_3'] = x__turning_points__mutmut_3 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_4'] = x__turning_points__mutmut_4 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_5'] = x__turning_points__mutmut_5 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_6'] = x__turning_points__mutmut_6 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_7'] = x__turning_points__mutmut_7 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_8'] = x__turning_points__mutmut_8 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_9'] = x__turning_points__mutmut_9 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_10'] = x__turning_points__mutmut_10 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_11'] = x__turning_points__mutmut_11 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_12'] = x__turning_points__mutmut_12 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_13'] = x__turning_points__mutmut_13 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_14'] = x__turning_points__mutmut_14 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_15'] = x__turning_points__mutmut_15 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_16'] = x__turning_points__mutmut_16 # type: ignore # mutmut generated
mutants_x__turning_points__mutmut['x__turning_points__mutmut_17'] = x__turning_points__mutmut_17 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__next_turn__mutmut)
def _next_turn(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_orig(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_1(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = None
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_2(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(None, at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_3(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, None)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_4(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_5(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, )
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_6(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_7(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if (place < len(turns)) and False else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_8(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if (place < len(turns)) or True else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_9(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place <= len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_10(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place < len(turns) else None
    expires_at = None
    if expires_at is not None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_11(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None or (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_12(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is None and (later is None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_13(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None and expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_14(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is not None or expires_at < later):
        return expires_at
    return later


def x__next_turn__mutmut_15(at: datetime, turns: list[datetime], found: Authority) -> datetime | None:
    place = bisect_right(turns, at)
    later = turns[place] if place < len(turns) else None
    expires_at = found.decision.expires_at
    if expires_at is not None and (later is None or expires_at <= later):
        return expires_at
    return later

mutants_x__next_turn__mutmut['_mutmut_orig'] = x__next_turn__mutmut_orig # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_1'] = x__next_turn__mutmut_1 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_2'] = x__next_turn__mutmut_2 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_3'] = x__next_turn__mutmut_3 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_4'] = x__next_turn__mutmut_4 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_5'] = x__next_turn__mutmut_5 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_6'] = x__next_turn__mutmut_6 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_7'] = x__next_turn__mutmut_7 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_8'] = x__next_turn__mutmut_8 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_9'] = x__next_turn__mutmut_9 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_10'] = x__next_turn__mutmut_10 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_11'] = x__next_turn__mutmut_11 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_12'] = x__next_turn__mutmut_12 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_13'] = x__next_turn__mutmut_13 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_14'] = x__next_turn__mutmut_14 # type: ignore # mutmut generated
mutants_x__next_turn__mutmut['x__next_turn__mutmut_15'] = x__next_turn__mutmut_15 # type: ignore # mutmut generated
mutants_x__same__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__same__mutmut)
def _same(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis
        and first.decision.code == second.decision.code
        and first.decision.deciding.sentence == second.decision.deciding.sentence
        and first.decision.expires_at == second.decision.expires_at
    )


def x__same__mutmut_orig(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis
        and first.decision.code == second.decision.code
        and first.decision.deciding.sentence == second.decision.deciding.sentence
        and first.decision.expires_at == second.decision.expires_at
    )


def x__same__mutmut_1(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis
        and first.decision.code == second.decision.code
        and first.decision.deciding.sentence == second.decision.deciding.sentence or first.decision.expires_at == second.decision.expires_at
    )


def x__same__mutmut_2(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis
        and first.decision.code == second.decision.code or first.decision.deciding.sentence == second.decision.deciding.sentence
        and first.decision.expires_at == second.decision.expires_at
    )


def x__same__mutmut_3(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis or first.decision.code == second.decision.code
        and first.decision.deciding.sentence == second.decision.deciding.sentence
        and first.decision.expires_at == second.decision.expires_at
    )


def x__same__mutmut_4(first: Span, second: Span) -> bool:
    return (
        first.basis is not second.basis
        and first.decision.code == second.decision.code
        and first.decision.deciding.sentence == second.decision.deciding.sentence
        and first.decision.expires_at == second.decision.expires_at
    )


def x__same__mutmut_5(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis
        and first.decision.code != second.decision.code
        and first.decision.deciding.sentence == second.decision.deciding.sentence
        and first.decision.expires_at == second.decision.expires_at
    )


def x__same__mutmut_6(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis
        and first.decision.code == second.decision.code
        and first.decision.deciding.sentence != second.decision.deciding.sentence
        and first.decision.expires_at == second.decision.expires_at
    )


def x__same__mutmut_7(first: Span, second: Span) -> bool:
    return (
        first.basis is second.basis
        and first.decision.code == second.decision.code
        and first.decision.deciding.sentence == second.decision.deciding.sentence
        and first.decision.expires_at != second.decision.expires_at
    )

mutants_x__same__mutmut['_mutmut_orig'] = x__same__mutmut_orig # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_1'] = x__same__mutmut_1 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_2'] = x__same__mutmut_2 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_3'] = x__same__mutmut_3 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_4'] = x__same__mutmut_4 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_5'] = x__same__mutmut_5 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_6'] = x__same__mutmut_6 # type: ignore # mutmut generated
mutants_x__same__mutmut['x__same__mutmut_7'] = x__same__mutmut_7 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_gap_began__mutmut)
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


def x_gap_began__mutmut_orig(history: History, book: Book, at: datetime) -> datetime:
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


def x_gap_began__mutmut_1(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = None
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_2(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min(None, default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_3(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=None)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_4(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min(default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_5(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), )
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_6(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = None
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_7(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = None
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_8(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = True
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_9(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(None, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_10(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, None, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_11(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=None):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_12(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_13(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_14(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, ):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_15(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(None, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_16(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, None)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_17(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_18(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, )):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_19(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at >= at:
            break
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_20(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            return
        began = span.starts_at if span.is_gap and not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_21(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = None
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_22(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if (span.is_gap and not in_gap) and False else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_23(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if (span.is_gap and not in_gap) or True else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_24(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap or not in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_25(history: History, book: Book, at: datetime) -> datetime:
    """Find the start of the unbroken time, up to `at`, in which no lawful authority was shown.

    The same instant for as long as the gap lasts, whatever becomes of its reason.
    """
    first = min((fact.happened_at.earliest for fact in history.own()), default=at)
    began = at
    in_gap = False
    for span in walk(history, book, starts_at=min(first, at)):
        if span.starts_at > at:
            break
        began = span.starts_at if span.is_gap and in_gap else began
        in_gap = span.is_gap
    return began


def x_gap_began__mutmut_26(history: History, book: Book, at: datetime) -> datetime:
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
        in_gap = None
    return began

mutants_x_gap_began__mutmut['_mutmut_orig'] = x_gap_began__mutmut_orig # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_1'] = x_gap_began__mutmut_1 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_2'] = x_gap_began__mutmut_2 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_3'] = x_gap_began__mutmut_3 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_4'] = x_gap_began__mutmut_4 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_5'] = x_gap_began__mutmut_5 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_6'] = x_gap_began__mutmut_6 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_7'] = x_gap_began__mutmut_7 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_8'] = x_gap_began__mutmut_8 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_9'] = x_gap_began__mutmut_9 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_10'] = x_gap_began__mutmut_10 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_11'] = x_gap_began__mutmut_11 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_12'] = x_gap_began__mutmut_12 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_13'] = x_gap_began__mutmut_13 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_14'] = x_gap_began__mutmut_14 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_15'] = x_gap_began__mutmut_15 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_16'] = x_gap_began__mutmut_16 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_17'] = x_gap_began__mutmut_17 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_18'] = x_gap_began__mutmut_18 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_19'] = x_gap_began__mutmut_19 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_20'] = x_gap_began__mutmut_20 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_21'] = x_gap_began__mutmut_21 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_22'] = x_gap_began__mutmut_22 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_23'] = x_gap_began__mutmut_23 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_24'] = x_gap_began__mutmut_24 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_25'] = x_gap_began__mutmut_25 # type: ignore # mutmut generated
mutants_x_gap_began__mutmut['x_gap_began__mutmut_26'] = x_gap_began__mutmut_26 # type: ignore # mutmut generated
