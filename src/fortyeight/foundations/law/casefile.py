"""All that is recorded about one stay, and the history that follows from it.

A case file holds the facts of the stay itself, of the same person's other
stays, of the officers, the agreements and the agency. A history is what those
facts say once corrections and retractions are applied, in the order in which
things happened. Every question of law is put to a history.
"""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.facts import Fact, Payload, agreement, amendment, stay

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """The facts that bear on one stay, in any order, with the place where they happened.

    `stay` is the stream of the stay in question. `zone` is the zone of the jail
    and `place` the state as the rulebook names it, such as `us_fl`.
    """

    stay: str
    zone: ZoneInfo
    place: str
    facts: tuple[Fact, ...]

    def known_at(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        return replace(self, facts=tuple(fact for fact in self.facts if fact.recorded_at <= at))

    def with_fact(self, fact: Fact) -> "CaseFile":
        """Add a fact that is not recorded yet, to ask what would follow from it."""
        return replace(self, facts=(*self.facts, fact))


class History:
    """The facts of a case file as they count: corrected, retracted, and in order.

    In order means by the earliest time each can have happened; facts of one
    time keep the order of recording.
    """

    __slots__ = ("_by_kind", "_other", "_worked_out", "casefile", "facts", "visited")

    def __init__(self, casefile: CaseFile) -> None:
        self.casefile = casefile
        self.facts: tuple[Fact, ...] = tuple(sorted(_effective(casefile.facts), key=in_order))
        self.visited: frozenset[str] = frozenset({casefile.stay})
        grouped: dict[type[Payload], list[Fact]] = {}
        for fact in self.facts:
            grouped.setdefault(type(fact.what), []).append(fact)
        self._by_kind = {kind: tuple(facts) for kind, facts in grouped.items()}
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}

    def once(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """Work something out that follows from these facts alone, the first time it is asked."""
        if what not in self._worked_out:
            self._worked_out[what] = work_out()
        found: T = self._worked_out[what]
        return found

    def of_stay(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        found = self._other.get(stream)
        if found is None:
            found = object.__new__(History)
            found.casefile = replace(self.casefile, stay=stream)
            found.facts, found._by_kind = self.facts, self._by_kind
            found.visited = self.visited | {stream}
            found._other, found._worked_out = {}, {}
            self._other[stream] = found
        return found

    @property
    def stay(self) -> str:
        """The stream of the stay in question."""
        return self.casefile.stay

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the place of custody."""
        return self.casefile.zone

    def of(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        return self.once((kinds, stream), lambda: self._listed(kinds, stream))

    def _listed(self, kinds: tuple[type[Payload], ...], stream: str | None) -> tuple[Fact, ...]:
        groups = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        found = [fact for group in groups for fact in group if stream is None or fact.stream == stream]
        if len(groups) > 1:
            found.sort(key=in_order)
        return tuple(found)

    def here(self, *kinds: type[Payload]) -> tuple[Fact, ...]:
        """List the facts of these kinds in the stay in question."""
        return self.of(*kinds, stream=self.stay)

    def own(self) -> tuple[Fact, ...]:
        """List every fact of the stay in question."""
        return tuple(fact for fact in self.facts if fact.stream == self.stay)

    def streams(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self.once(("streams", prefix), lambda: self._streams(prefix))

    def _streams(self, prefix: str) -> tuple[str, ...]:
        names = (fact.stream for fact in self.facts if fact.stream.startswith(prefix + "/"))
        return tuple(dict.fromkeys(names))

    def booking(self) -> Fact | None:
        """Find the booking that began the stay in question."""
        return next(iter(self.here(stay.Booked)), None)

    def jail_at(self, at: datetime) -> str | None:
        """Find the jail in which the person was last recorded to be placed by `at`, for display."""
        found: str | None = None
        for fact in self.here(stay.Booked, stay.Moved, stay.ReturnedFromIce):
            assert isinstance(fact.what, (stay.Booked, stay.Moved, stay.ReturnedFromIce))
            found = fact.what.jail if fact.happened_at.earliest <= at else found
        return found

    def agency_streams(self) -> tuple[str, ...]:
        """List the agency streams that run the jail of this stay, or every one when none says so."""
        return self.once("agencies", self._agencies)

    def _agencies(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")


def in_order(fact: Fact) -> tuple[datetime, datetime, datetime, int, str]:
    """Order facts by the earliest time each can have happened, then as they were recorded."""
    return (fact.happened_at.earliest, fact.happened_at.latest, fact.recorded_at, fact.seq, fact.id)


def _recording_order(fact: Fact) -> tuple[datetime, int, str]:
    return (fact.recorded_at, fact.seq, fact.id)


def _effective(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Apply amendments, the latest recorded first, so that an amendment can itself be retracted.

    An amendment reaches only facts of its own stream.
    """
    gone: set[tuple[str, str]] = set()
    corrections: dict[tuple[str, str], amendment.Corrected] = {}
    amendments = [fact for fact in facts if isinstance(fact.what, amendment.Amendment)]
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
