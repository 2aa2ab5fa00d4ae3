"""One jail with its people, its staff and its watch, on a clock of its own: everything from one seed.

Each person held, each habit of the staff and each fault is a story: a generator that does something and then
says how long it waits. What the stories do, they do through the actions that the pages use.
"""

import heapq
from collections import Counter
from collections.abc import Callable, Generator
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import Any

from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Recorded, Refused, Unable
from fortyeight.rooms.custody.actions.book import Ground, book
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers.actions.start_duty import start_duty
from fortyeight.rooms.watch.models import Watched
from fortyeight.rooms.watch.worker import derive_all_again, look_round
from tests.rooms.world import (
    CAPTAIN,
    CLERK,
    HOUR,
    MAIN,
    MINUTE,
    NOON,
    QUINN,
    ROWAN,
    make_agency,
    make_officer,
)

Story = Generator[timedelta, None, None]
PAPERS = ("certified", "letter", "form", "credential")


class Jail:
    """The simulated clock, what waits on it, and what happened."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.now = self.began = NOON
        self.watch_is_up = True
        self.up_since = NOON
        self.seen: Counter[str] = Counter()
        self.checks: list[Callable[[], None]] = []
        self._numbers = count(1)
        self._waiting: list[tuple[datetime, int, Story]] = []
        make_agency()
        for officer in (QUINN, ROWAN):
            make_officer(officer, *PAPERS, on_duty_from=None)

    def start(self, story: Story, after: timedelta = timedelta(0)) -> None:
        """Let a story begin."""
        heapq.heappush(self._waiting, (self.now + after, next(self._numbers), story))

    def run(self, length: timedelta) -> None:
        """Let time pass. Whenever the watch is due it looks, unless it is down."""
        end = self.now + length
        while self._waiting and self._waiting[0][0] <= end:
            at, _, story = heapq.heappop(self._waiting)
            self._pass(at)
            for wait in story:
                self.start(story, wait)
                break
            self.look()
        self._pass(end)

    def between(self, least: timedelta, most: timedelta) -> timedelta:
        """Some whole minutes between the two."""
        return self.chance.randint(least // MINUTE, most // MINUTE) * MINUTE

    def look(self) -> None:
        """The watch looks, if it is up; then everything that must always hold is checked."""
        if self.watch_is_up:
            look_round(now=lambda: self.now)
            for check in self.checks:
                check()

    def derive(self) -> None:
        """The reconciler."""
        if self.watch_is_up:
            derive_all_again()

    def do(self, who: Actor, run: Callable[..., Any], **given: Any) -> Recorded | Refused | None:
        """Call an action as staff do: some clocks are wrong, some buttons are pressed twice.

        None when the person was told that it could not be done.
        """
        request = {
            "actor": who,
            "recorded_at": self.now,
            "request_id": named_id("sim", str(next(self._numbers))),
        }
        wrong = self.chance.choice([0, 0, 0, 0, 0, 1, -2, -20, 90])
        for off in (wrong, 0):
            try:
                outcome: Recorded | Refused = run(**request, **given, at=exactly(self.now + off * MINUTE))
            except Unable as fault:
                self.seen[fault.code] += 1
                if fault.code != "RECORD.IN_FUTURE":
                    return None
                request["request_id"] = named_id("sim", str(next(self._numbers)))
                continue
            if self.chance.random() < 0.2:
                later = request | {"recorded_at": self.now + self.between(MINUTE, 3 * MINUTE)}
                assert run(**later, **given, at=exactly(self.now + off * MINUTE)) == outcome, "a double click"
                self.seen["double click"] += 1
            self.seen[f"{run.__name__}{'' if isinstance(outcome, Recorded) else ' refused'}"] += 1
            return outcome
        raise AssertionError("the right time was refused too")

    def book(self, number: int, charges: int) -> str:
        """Book somebody invented, and give the stay; empty when it could not be done."""
        stay_id = f"stay/sim-{number}"
        person = f"person/sim-{number if self.chance.random() < 0.9 else self.chance.randint(1, number)}"
        grounds = tuple(Ground(matter=f"m{one}", type=stay.Matter.CHARGE) for one in range(charges))
        given = {"jail": MAIN, "person": person, "name": "Testa Inventada", "born_on": None}
        told = f"T-{number}"
        outcome = self.do(CLERK, book, stay_id=stay_id, booking_number=told, grounds=grounds, **given)
        return stay_id if outcome else ""

    def is_here(self, stay_id: str) -> bool:
        """Whether by the record the person is still in the jail."""
        return Stay.objects.filter(stream=stay_id, is_here=True).exists()

    def head(self, stay_id: str) -> int:
        """What a page of the stay would have been made from."""
        return reading.head(stay_id)

    def _pass(self, to: datetime) -> None:
        """Move the clock, stopping at each instant at which the watch wants to look."""
        while self.watch_is_up:
            next_look = (
                Watched.objects.filter(look_at__gt=self.now, look_at__lte=to).order_by("look_at").first()
            )
            if next_look is None or next_look.look_at is None:
                break
            self.now = next_look.look_at
            self.look()
        self.now = to


def turns(jail: Jail) -> Story:
    """Two officers, twelve hours each; now and then nobody comes."""
    while True:
        for officer in (QUINN, ROWAN):
            if jail.chance.random() < 0.9:
                jail.do(CAPTAIN, start_duty, officer_stream=officer, jail=MAIN, until=jail.now + 12 * HOUR)
            yield 12 * HOUR


def reconciler(jail: Jail) -> Story:
    """Each hour here, each minute in a jail: nothing but late changes of standing depends on it."""
    while True:
        jail.derive()
        yield HOUR


def outages(jail: Jail) -> Story:
    """The watch dies, for minutes or for hours, and is started again."""
    while True:
        yield jail.between(6 * HOUR, 40 * HOUR)
        jail.watch_is_up = False
        jail.seen["outage"] += 1
        yield jail.between(5 * MINUTE, 6 * HOUR)
        jail.watch_is_up, jail.up_since = True, jail.now
