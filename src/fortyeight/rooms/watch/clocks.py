"""What is the matter with the clocks, found by comparing them with each other. Pure: readings are arguments.

Three things move together on a machine in order: the clock that decides
(PostgreSQL's, or the machine's for a database in a file), the machine's own, and
the seconds since it started, which nobody can set. Instants are UTC, so the
night in which local clocks are changed is like any other.

While a clock is in doubt the watch takes the later of the times it may be: it
rings too early rather than too late, until a named person says that the clock
is right.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fortyeight.foundations.law.facts.heart import Clock

STEP_SECONDS = 2.0
"""A step is more than this. A clock being corrected slowly moves by 0.05 % at the most."""
DRIFT = 0.001
DIFFERS_SECONDS = 5.0
BEHIND_SECONDS = 30.0
"""Machines that record into one ledger may differ by some seconds; that is another fault."""
TOLD_AGAIN_SECONDS = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All clocks at one moment. `awake` counts the seconds in which the machine did not sleep.

    `took_seconds` is how long reading them took: none is better known.
    """

    deciding: datetime
    machine: datetime
    awake: float
    since_boot: float
    took_seconds: float = 0.0

    def __post_init__(self) -> None:
        assert self.deciding.tzinfo is UTC, "instants are UTC inside"
        assert self.machine.tzinfo is UTC, "instants are UTC inside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is the matter, and by how many seconds: ahead is more than nothing."""

    fault: Clock
    seconds: float


def find_faults(
    before: Reading | None, now: Reading, *, recorded_until: datetime | None = None
) -> tuple[Fault, ...]:
    """Compare the clocks with each other, with how they stood before, and with the last recorded fact."""
    found: list[Fault] = []
    if before is not None:
        elapsed = now.since_boot - before.since_boot
        if (slept := elapsed - (now.awake - before.awake)) > STEP_SECONDS:
            found.append(Fault(fault=Clock.SUSPENDED, seconds=slept))
        step = (now.deciding - before.deciding).total_seconds() - elapsed
        if abs(step) > STEP_SECONDS + before.took_seconds + now.took_seconds + DRIFT * elapsed:
            found.append(Fault(fault=Clock.FORWARD if step > 0 else Clock.BACK, seconds=step))
    differs = (now.deciding - now.machine).total_seconds()
    if abs(differs) > DIFFERS_SECONDS + now.took_seconds:
        found.append(Fault(fault=Clock.DIFFERS, seconds=differs))
    if recorded_until is not None:
        behind = (now.deciding - recorded_until).total_seconds()
        if behind < -BEHIND_SECONDS:
            found.append(Fault(fault=Clock.BEHIND_LEDGER, seconds=behind))
    return tuple(found)


class Clocks:
    """What one process has seen of the clocks so far, and the earliest time that it may be."""

    def __init__(self) -> None:
        self._before: Reading | None = None
        self._floor: tuple[datetime, float] | None = None
        self._told: dict[Clock, float] = {}
        self._accepted: datetime | None = None

    def compare(self, now: Reading, *, recorded_until: datetime | None = None) -> tuple[Fault, ...]:
        """Find what is the matter and was not said before, or was said an hour ago and still is.

        `recorded_until` is when the last fact was recorded: give it at a start, and now and then.
        """
        if recorded_until is not None and self._accepted is not None and recorded_until <= self._accepted:
            recorded_until = now.deciding
        found = find_faults(self._before, now, recorded_until=recorded_until)
        for fault in found:
            if fault.fault is Clock.BACK and self._before is not None:
                elapsed = timedelta(seconds=now.since_boot - self._before.since_boot)
                self._raise_floor(max(self._before.deciding, self.earliest(self._before)) + elapsed, now)
            if fault.fault is Clock.BEHIND_LEDGER and recorded_until is not None:
                self._raise_floor(recorded_until, now)
        self._before = now
        if self.earliest(now) == now.deciding:
            self._floor = None
        lasting = {fault.fault for fault in found} | (
            {Clock.BEHIND_LEDGER} if recorded_until is None else set()
        )
        self._told = {kind: at for kind, at in self._told.items() if kind in lasting}
        return tuple(fault for fault in found if self._is_news(fault, now))

    def earliest(self, now: Reading) -> datetime:
        """Give the instant to look at: what the clock says, or later where it went back or may be behind."""
        if self._floor is None:
            return now.deciding
        at, since_boot = self._floor
        floor = at + timedelta(seconds=now.since_boot - since_boot)
        return max(floor, now.deciding)

    @property
    def is_in_doubt(self) -> bool:
        """Whether the watch goes by a later time than the clock's."""
        return self._floor is not None

    def trust(self) -> None:
        """Go by the clock again: a named person said that it is right, and the ledger ahead of it."""
        if self._before is not None:
            self._accepted = self.earliest(self._before)
        self._floor = None

    def _raise_floor(self, at: datetime, now: Reading) -> None:
        self._floor = (max(at, self.earliest(now)), now.since_boot)

    def _is_news(self, fault: Fault, now: Reading) -> bool:
        """A step is news each time; what lasts is said once, and again each hour."""
        if fault.fault in (Clock.FORWARD, Clock.BACK, Clock.SUSPENDED):
            return True
        told = self._told.get(fault.fault)
        if told is not None and now.since_boot - told < TOLD_AGAIN_SECONDS:
            return False
        self._told[fault.fault] = now.since_boot
        return True
