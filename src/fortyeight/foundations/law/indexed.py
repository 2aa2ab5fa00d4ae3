"""Facts as they count, by kind and stream: corrected, retracted, and in order.

In order means by the earliest time each can have happened; facts of one time
keep the order of recording.
"""

from bisect import bisect_right
from collections.abc import Hashable, Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any, TypeVar

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.facts import Fact, Payload, amendment
from fortyeight.foundations.law.instants import When

T = TypeVar("T")
DECIDED_MAX = 10_000
"""How many answers a roll keeps; a roll can live as long as a process."""


class Indexed:
    """Some facts as they count. What follows from them alone is worked out once, and kept with them."""

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        self.recorded = facts
        self.facts: tuple[Fact, ...] = tuple(sorted(effective(facts), key=in_order))
        self._by_kind: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            self._by_kind.setdefault(type(fact.what), []).append(fact)
        ends = {end for fact in self.facts for end in (fact.happened_at.earliest, fact.happened_at.latest)}
        self._ends = sorted(ends)
        self._listed: dict[tuple[tuple[type[Payload], ...], str | None], tuple[Fact, ...]] = {}
        self._streams: dict[str, tuple[str, ...]] = {}
        self._whole: dict[str, tuple[Fact, ...]] = {}

    def of(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        found = self._listed.get((kinds, stream))
        if found is None:
            found = self._listed[kinds, stream] = self._select(kinds, stream)
        return found

    def _select(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def next_end(self, at: datetime) -> datetime | None:
        """Find the first instant after `at` at which one of these facts begins or ends to have happened."""
        place = bisect_right(self._ends, at)
        return self._ends[place] if place < len(self._ends) else None

    def all_of(self, stream: str) -> tuple[Fact, ...]:
        """List every fact of a stream in order."""
        found = self._whole.get(stream)
        if found is None:
            found = self._whole[stream] = tuple([fact for fact in self.facts if fact.stream == stream])
        return found

    def streams(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        found = self._streams.get(prefix)
        if found is None:
            names = [fact.stream for fact in self.facts if fact.stream.startswith(prefix + "/")]
            found = self._streams[prefix] = tuple(dict.fromkeys(names))
        return found


class Roll(Indexed):
    """The facts of agencies, agreements and officers: shared by all the case files on which they bear.

    It is made of its facts and never changes; a new fact makes a new roll. Each
    answer kept here holds for every stay, from one turn of these facts to the next.
    """

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        super().__init__(facts)
        self._turns, self.has_days = _times_in(self.facts)
        # One assignment of both: several threads may ask, and none may find the answers of another book.
        self._kept: tuple[Book | None, dict[Hashable, Any]] = (None, {})

    def segment(self, at: datetime) -> int:
        """The number of the time, between two instants named by these facts, in which an instant lies."""
        return bisect_right(self._turns, at)

    def decided(self, book: Book) -> dict[Hashable, Any]:
        """The answers kept so far under a book; another book begins with none; so does one too many."""
        kept_under, found = self._kept
        if kept_under is not book or len(found) >= DECIDED_MAX:
            found = {}
            self._kept = (book, found)
        return found


def _times_in(facts: tuple[Fact, ...]) -> tuple[list[datetime], bool]:
    """List every instant that the facts name, in order; and say whether they name a civil day too."""
    instants: set[datetime] = set()
    has_days = False
    for fact in facts:
        instants.update((fact.happened_at.earliest, fact.happened_at.latest))
        for field in fields(fact.what):
            value = getattr(fact.what, field.name)
            if isinstance(value, datetime):
                instants.add(value)
            elif isinstance(value, When):
                instants.update((value.earliest, value.latest))
            elif isinstance(value, date):
                has_days = True
    return sorted(instants), has_days


def in_order(fact: Fact) -> tuple[datetime, datetime, datetime, int, str]:
    """Order facts by the earliest time each can have happened, then as they were recorded."""
    return (fact.happened_at.earliest, fact.happened_at.latest, fact.recorded_at, fact.seq, fact.id)


def _recording_order(fact: Fact) -> tuple[int, datetime, str]:
    """Order amendments as they were recorded. None reaches another stream, and a clock may be set back."""
    return (fact.seq, fact.recorded_at, fact.id)


def effective(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
    if not amendments:
        yield from facts
        return
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    for fact in sorted(amendments, key=_recording_order, reverse=True):
        if (fact.stream, fact.id) in gone:
            continue
        if isinstance(fact.what, amendment.Corrected):
            corrections.setdefault((fact.stream, fact.what.fact), fact.what)
        else:
            assert isinstance(fact.what, amendment.Retracted), "an amendment corrects or retracts"
            gone.add((fact.stream, fact.what.fact))
    for fact in facts:
        key = (fact.stream, fact.id)
        if key in gone or isinstance(fact.what, amendment.Amendment):
            continue
        yield _corrected(fact, corrections.get(key))


def _corrected(fact: Fact, correction: amendment.Corrected | None) -> Fact:
    if correction is None:
        return fact
    return replace(fact, happened_at=correction.happened_at, what=correction.what)
