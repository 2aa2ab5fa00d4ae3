"""The watch's shadow: for every stay, what has come due by now, worked out in memory from the ledger alone.

It shares the law with the watch and nothing else: no table, no stored time, no
batch. A stay is judged again when a fact bears on it, or when its next turn comes.
"""

import heapq
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fortyeight.foundations.law import custody
from fortyeight.foundations.law.alerting import latest_rung, next_rung_at, policy_of
from fortyeight.foundations.law.authority import Authority, find_authority
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.duties import find_duties
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.watch.looking import key_of
from sim.follower import STANDING, Follower

if TYPE_CHECKING:
    from sim.county import County


@dataclass(frozen=True, slots=True)
class Owed:
    """An open duty whose alarm has come: the latest rung, and when that came."""

    key: str
    code: str
    due_at: datetime
    rung: str
    came_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What the law says of a stay at an instant, on so many facts."""

    stream: str
    at: datetime
    known: int
    authority: Authority
    duties: tuple[Duty, ...]
    owed: tuple[Owed, ...]
    is_here: Answer
    next_turn: datetime | None

    @property
    def is_over(self) -> bool:
        """Whether nothing can come due any more unless a fact comes."""
        return self.is_here is Answer.NO and not self.duties and self.next_turn is None


class Shadow:
    """What is owed now, stay by stay."""

    def __init__(self, county: "County", follower: Follower) -> None:
        self.county, self.follower = county, follower
        self.now: dict[str, Standing] = {}
        self.before: dict[str, Standing] = {}
        self.changed: set[str] = set()
        self.new: list[Fact] = []
        self._turns: list[tuple[datetime, str]] = []
        self._reminders: list[tuple[datetime, str]] = []

    def next_turn(self) -> datetime | None:
        """The next true time at which an answer may change by itself."""
        at = self.county.machine_now()
        while self._turns and not self._is_current(*self._turns[0]):
            heapq.heappop(self._turns)
        turns = [waiting[0][0] for waiting in (self._turns, self._reminders) if waiting]
        return max(min(turns), at) - self.county.clock_off if turns else None

    def follow(self) -> None:
        """Take in new facts, and judge again every stay that they or the time bear on."""
        self.new = self.follower.read_on()
        at = self.county.machine_now()
        affected = set(self._affected(self.new))
        while self._turns and self._turns[0][0] <= at:
            turn, stream = heapq.heappop(self._turns)
            if self._is_current(turn, stream):
                affected.add(stream)
        while self._reminders and self._reminders[0][0] <= at:
            affected.add(heapq.heappop(self._reminders)[1])
        self.judge(sorted(affected))

    def judge(self, streams: Iterable[str]) -> None:
        """Judge these stays at this instant."""
        at = self.county.machine_now()
        for stream in streams:
            casefile = self.follower.casefile(stream)
            found = judge(casefile, at=at, known=len(casefile.recorded))
            if stream in self.now:
                self.before[stream] = self.now[stream]
            self.now[stream] = found
            self.changed.add(stream)
            if found.next_turn is not None:
                heapq.heappush(self._turns, (found.next_turn, stream))

    def remind(self, stream: str, at: datetime) -> None:
        """Judge this stay again at an instant, whatever its own next turn is."""
        heapq.heappush(self._reminders, (at, stream))

    def open_stays(self) -> list[str]:
        """List the stays in which something may come due yet."""
        return [stream for stream, found in self.now.items() if not found.is_over]

    def _is_current(self, turn: datetime, stream: str) -> bool:
        return self.now[stream].next_turn == turn

    def _affected(self, facts: Iterable[Fact]) -> Iterable[str]:
        for fact in facts:
            kind = fact.stream.partition("/")[0]
            if kind == "stay" and fact.stream in self.follower.person_of:
                yield from self.follower.together(fact.stream)
            elif kind == "officer":
                yield from (s for s in self.open_stays() if self._acted(fact.stream, s))
            elif kind in STANDING:
                yield from self.open_stays()

    def _acted(self, officer: str, stream: str) -> bool:
        return any(
            isinstance(fact.what, stay.WarrantServed) and fact.what.officer == officer
            for other in self.follower.together(stream)
            for fact in self.follower.facts[other]
        )


def judge(casefile: CaseFile, *, at: datetime, known: int) -> Standing:
    """Ask the law about a stay at an instant, and find the rung of the alarm that has come for each duty."""
    bench = Bench(book=current(), zone=casefile.zone, at=at)
    history = History(casefile)
    policy = policy_of(history.of(AlertPolicyAdopted), at)
    found = find_authority(history, bench)
    duties = tuple(duty for duty in find_duties(history, bench, found) if not duty.is_done)
    ahead = history.next_end(at)
    turns = [ahead] if ahead is not None else []
    if found.decision.expires_at is not None and found.decision.expires_at > at:
        turns.append(found.decision.expires_at)
    owed = []
    for duty in duties:
        rung = latest_rung(duty, bench, policy)
        turns.append(next_rung_at(duty, bench, policy))
        if rung is not None:
            owed.append(Owed(key_of(duty), duty.code, duty.due_at, rung.name, rung.at))
    return Standing(
        stream=casefile.stay,
        at=at,
        known=known,
        authority=found,
        duties=duties,
        owed=tuple(owed),
        is_here=custody.is_in_jail(history, at),
        next_turn=min(turns, default=None),
    )
