"""The facts of the heart: that the watch looked, when it did not, and when a clock could not be trusted.

All stand on the stream `watch/heart`. They count people and name none.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload


@dataclass(frozen=True, slots=True, kw_only=True)
class HeartFact(Payload):
    """What the watch says of itself."""

    STREAM: ClassVar[str] = "watch"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeartBeat(HeartFact):
    """The watch looked, and this is what there was: a record also when nothing was due.

    `since` is the beat before, None for the first. `held` counts the people under
    federal authority, `on_board` all whom somebody has to look after, `duties_open`
    and `overdue` their duties, as each was last looked at; the oldest of these
    looks was at `oldest_look`. `backlog` counts what was due or had changed and was
    not looked at. `worst_late_ms` is the longest by which an alert was raised late
    since the beat before. `workers` counts the processes that looked within two
    minutes.
    """

    KIND: ClassVar[str] = "watch.heart_beat"
    since: datetime | None
    workers: int
    held: int
    on_board: int
    duties_open: int
    overdue: int
    backlog: int
    worst_late_ms: int = 0
    oldest_look: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GapFound(HeartFact):
    """Nobody looked from `last_look` until `found_at`; said before anything else is looked at.

    `missed` looks came due meanwhile, the first at `first_missed_at`, so that the
    worst was `worst_late_ms` late; `changed` is how many had new facts that nobody
    looked at. Each alert then says by itself how late it is.
    """

    KIND: ClassVar[str] = "watch.gap_found"
    last_look: datetime
    found_at: datetime
    missed: int
    changed: int
    first_missed_at: datetime | None
    worst_late_ms: int


class Clock(StrEnum):
    """What is the matter with a clock."""

    FORWARD = "FORWARD"
    """It jumped ahead; or the machine stood still without knowing it."""
    BACK = "BACK"
    """It jumped back: what was due would come due again, later."""
    SUSPENDED = "SUSPENDED"
    """The machine slept."""
    DIFFERS = "DIFFERS"
    """The database's clock and the machine's show different times."""
    BEHIND_LEDGER = "BEHIND_LEDGER"
    """It shows a time before the last recorded fact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFault(HeartFact):
    """A clock could not be trusted. `off_ms` is by how much: for DIFFERS, what the database is ahead."""

    KIND: ClassVar[str] = "watch.clock_fault"
    fault: Clock
    off_ms: int
    machine: str
