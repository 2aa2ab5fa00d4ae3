"""All that is recorded about one stay, and the history that follows from it.

A case file holds the facts of the stay itself, of the same person's other
stays, of the officers, the agreements and the agency. A history is what those
facts say once corrections and retractions are applied, in the order in which
things happened. Every question of law is put to a history.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.facts import Fact, Payload, agreement, stay
from fortyeight.foundations.law.indexed import Indexed, Roll, in_order

__all__ = ("CaseFile", "History", "Roll", "history_of", "in_order")

T = TypeVar("T")

OWN = ("stay/", "person/")
"""How the streams begin that belong to one person; the others are shared with other people's stays."""

_OWN_KINDS = ("stay", "person", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """The facts that bear on one stay, in any order, with the place where they happened.

    `stay` is the stream of the stay in question. `zone` is the zone of the jail
    and `place` the state as the rulebook names it, such as `us_fl`. Whoever
    judges many stays gives what they have in common as one `roll`; a fact
    stands in `facts` or in the roll, not in both.
    """

    stay: str
    zone: ZoneInfo
    place: str
    facts: tuple[Fact, ...]
    roll: Roll | None = None
    _history: "History | None" = field(default=None, init=False, repr=False, compare=False)

    @property
    def recorded(self) -> tuple[Fact, ...]:
        """Every fact, those of the roll too."""
        return self.facts if self.roll is None else (*self.facts, *self.roll.recorded)

    def known_at(self, at: datetime) -> "CaseFile":
        """Keep only what had been recorded by `at`."""
        kept = tuple(fact for fact in self.recorded if fact.recorded_at <= at)
        return replace(self, facts=kept, roll=None)

    def with_fact(self, fact: Fact) -> "CaseFile":
        """Add a fact that is not recorded yet, to ask what would follow from it."""
        return replace(self, facts=(*self.facts, fact))


def history_of(casefile: CaseFile) -> "History":
    """Make the history of a case file, the first time it is asked for; a case file never changes."""
    found = casefile._history
    if found is None:
        found = History(casefile)
        object.__setattr__(casefile, "_history", found)
    return found


class History:
    """The facts of a case file as they count: corrected, retracted, and in order.

    In order means by the earliest time each can have happened; facts of one
    time keep the order of recording.
    """

    def __init__(self, casefile: CaseFile, *, seen_from: "History | None" = None) -> None:
        self.stay = casefile.stay
        self.zone = casefile.zone
        self.place = casefile.place
        self.visited: frozenset[str] = frozenset({casefile.stay})
        if seen_from is None:
            self._own, self.roll = _split(casefile)
        else:
            self._own, self.roll = seen_from._own, seen_from.roll
            self.visited |= seen_from.visited
        # How often the person's own facts were read; an answer that read none is the same for others.
        self.own_reads = 0
        self.jails: dict[datetime, tuple[str | None, ...]] = {}
        self.excused_at: datetime | None = None
        self._running: tuple[str, ...] | None = None
        self._other: dict[str, History] = {}
        self._worked_out: dict[Hashable, Any] = {}
        self._book: Book | None = None
        self._decided: dict[Hashable, Any] = {}

    @property
    def casefile(self) -> CaseFile:
        """The case file whose history this is, seen from the stay in question."""
        self.own_reads += 1
        return CaseFile(
            stay=self.stay, zone=self.zone, place=self.place, facts=self._own.recorded, roll=self.roll
        )

    def once(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """Work something out that follows from these facts alone, the first time it is asked."""
        self.own_reads += 1
        if what not in self._worked_out:
            self._worked_out[what] = work_out()
        found: T = self._worked_out[what]
        return found

    def once_under(self, book: Book, what: Hashable, work_out: Callable[[], T]) -> T:
        """As `once`, for what follows from these facts and a book."""
        self.own_reads += 1
        if self._book is not book:
            self._book, self._decided = book, {}
        if what not in self._decided:
            self._decided[what] = work_out()
        found: T = self._decided[what]
        return found

    def of_stay(self, stream: str) -> "History":
        """Look at the same facts from another stay of the person; `visited` holds the stays come through."""
        self.own_reads += 1
        found = self._other.get(stream)
        if found is None:
            found = self._other[stream] = History(replace(self.casefile, stay=stream), seen_from=self)
        return found

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact as it counts, in order."""
        return self.once("facts", lambda: tuple(sorted((*self._own.facts, *self.roll.facts), key=in_order)))

    def next_end(self, at: datetime) -> datetime | None:
        """Find the first instant after `at` at which a fact begins or ends to have happened; None: never."""
        self.own_reads += 1
        ends = (self._own.next_end(at), self.roll.next_end(at))
        return min((end for end in ends if end is not None), default=None)

    def of(self, *kinds: type[Payload], stream: str | None = None) -> tuple[Fact, ...]:
        """List the facts of these kinds in order; of one stream when named."""
        if stream is not None:
            return self._index(stream).of(kinds, stream)
        if any(kind.STREAM in _OWN_KINDS for kind in kinds):
            self.own_reads += 1
        own, shared = self._own.of(kinds, None), self.roll.of(kinds, None)
        if not own or not shared:
            return own or shared
        return tuple(sorted((*own, *shared), key=in_order))

    def here(self, *kinds: type[Payload]) -> tuple[Fact, ...]:
        """List the facts of these kinds in the stay in question."""
        return self._index(self.stay).of(kinds, self.stay)

    def own(self) -> tuple[Fact, ...]:
        """List every fact of the stay in question."""
        return self._index(self.stay).all_of(self.stay)

    def streams(self, prefix: str) -> tuple[str, ...]:
        """List the streams of one kind that have facts here, in order of their first fact."""
        return self._index(prefix + "/").streams(prefix)

    def _index(self, stream: str) -> Indexed:
        if not stream.startswith(OWN):
            return self.roll
        self.own_reads += 1
        return self._own

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
        if self._running is None:
            reads = self.own_reads
            self._running = self._agencies()
            self.own_reads = reads
        return self._running

    def _agencies(self) -> tuple[str, ...]:
        booking = self.booking()
        jail = booking.what.jail if booking and isinstance(booking.what, stay.Booked) else None
        openings = self.of(agreement.JailOpened)
        running = [fact.stream for fact in openings if getattr(fact.what, "jail", None) == jail]
        return tuple(dict.fromkeys(running)) or self.streams("agency")


def _split(casefile: CaseFile) -> tuple[Indexed, Roll]:
    """Part what belongs to the person from what is shared. A shared fact among its own makes a roll anew."""
    shared = tuple(fact for fact in casefile.facts if not fact.stream.startswith(OWN))
    if not shared:
        return Indexed(casefile.facts), casefile.roll or Roll(())
    own = tuple(fact for fact in casefile.facts if fact.stream.startswith(OWN))
    return Indexed(own), Roll((*shared, *(casefile.roll.recorded if casefile.roll else ())))
