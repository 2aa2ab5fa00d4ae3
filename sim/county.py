"""The county: its clock, the stories that wait on it, its watch, and what happened.

Each person held, each habit and each fault is a story: a generator that does
something and then says how long it waits. Every story has dice of its own, so
that one can be left out and the others still fall as they did.
"""

import heapq
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from typing import Any

from sim.cast import MINUTE, OPENING
from sim.faulty.edge import FAULTS
from sim.watching import WatchProcess

Story = Generator[timedelta, None, None]
MakeStory = Callable[["County", Random], Story]


@dataclass(frozen=True, slots=True)
class Told:
    """One line of what happened."""

    at: datetime
    what: str
    about: str


@dataclass(order=True)
class _Waiting:
    at: datetime
    number: int
    name: str = field(compare=False)
    story: Story = field(compare=False)


class County:
    """Everything that moves, and the one clock that is right."""

    def __init__(self, seed: int, *, leave_out: Iterable[str] = (), keep: Iterable[str] = ()) -> None:
        self.seed = seed
        self.left_out, self.kept = frozenset(leave_out), frozenset(keep)
        self.now = self.began = OPENING
        self.clock_off = timedelta(0)
        self.reliable_since = self.now
        self.troubles: set[str] = set()
        self.seen: Counter[str] = Counter()
        self.told: list[Told] = []
        self.started: list[str] = []
        self.watch = WatchProcess(self)
        self.checks: list[Callable[[], None]] = []
        self.turns: list[Callable[[], datetime | None]] = []
        self.at_law_change: list[Callable[[], None]] = []
        self._numbers = count(1)
        self._waiting: list[_Waiting] = []

    def machine_now(self) -> datetime:
        """What the clock of the house's machines shows."""
        return self.now + self.clock_off

    def pass_time(self, length: timedelta) -> None:
        """Let time pass in the middle of something: a slow disk, a pause before the next try."""
        self.now += length

    @property
    def is_reliable(self) -> bool:
        """Whether nothing is wrong now with the watch, the database and the clock."""
        return not self.troubles

    def trouble(self, what: str) -> None:
        """Something that the watch rests on fails from now on."""
        self.troubles.add(what)
        self.seen[what] += 1

    def mended(self, what: str) -> None:
        """It works again."""
        self.troubles.discard(what)
        self.reliable_since = self.now

    def dice(self, name: str) -> Random:
        """The dice of one story."""
        return Random(f"{self.seed}/{name}")

    def start(self, name: str, make: MakeStory, after: timedelta = timedelta(0)) -> None:
        """Let a story begin, unless it is left out."""
        if self.is_left_out(name):
            return
        self.started.append(name)
        self._push(name, make(self, self.dice(name)), self.now + after)

    def is_left_out(self, name: str) -> bool:
        """Whether a story does not run; `person/*` leaves out all that begin so, but those kept."""
        kind = name.partition("/")[0] + "/*"
        return name in self.left_out or (kind in self.left_out and name not in self.kept)

    def tell(self, what: str, about: str = "") -> None:
        """Keep a line for the story of this seed."""
        self.told.append(Told(self.now, what, about))

    def number(self) -> int:
        """A number that comes once."""
        return next(self._numbers)

    def run(self, length: timedelta) -> None:
        """Let time pass: stop at each instant at which a story goes on or the watch may have to look."""
        end = self.began + length
        while True:
            at = min(self._instants(), default=end)
            if at > end:
                break
            self.now = max(self.now, at)
            if self._waiting and self._waiting[0].at <= self.now:
                self._go_on(heapq.heappop(self._waiting))
            self._look()
        self.now = max(self.now, end)
        self._look()

    def _instants(self) -> Iterable[datetime]:
        if self._waiting:
            yield self._waiting[0].at
        for turn in (self.watch.next_look, *self.turns):
            at = turn()
            if at is not None:
                yield at

    def _go_on(self, waiting: _Waiting) -> None:
        for wait in waiting.story:
            self._push(waiting.name, waiting.story, self.now + wait)
            break

    def _push(self, name: str, story: Story, at: datetime) -> None:
        heapq.heappush(self._waiting, _Waiting(at, next(self._numbers), name, story))

    def _look(self) -> None:
        self.watch.look()
        for check in self.checks:
            check()

    def breakdown(self) -> None:
        """Note what the database did, for the table."""
        for fault in FAULTS.spent:
            self.seen[f"fault: {fault.value}"] += 1
        FAULTS.spent.clear()


def between(dice: Random, least: timedelta, most: timedelta) -> timedelta:
    """Some whole minutes between the two."""
    return dice.randint(least // MINUTE, most // MINUTE) * MINUTE


def utc(at: datetime) -> datetime:
    """The same instant, UTC."""
    return at.astimezone(UTC)


Given = dict[str, Any]
