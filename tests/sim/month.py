"""One jail for a simulated month, from one seed: what people and machines do, and what must hold."""

import heapq
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import Any

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import Refused, Unable
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.notify_ice import notify_ice
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.actions.settle_claim import settle_claim
from fortyeight.rooms.officers.actions.start_duty import start_duty
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.worker import UNCOMPUTABLE, derive_all_again, look_round
from tests.rooms.tables import rebuild_everything, rows_of_every_view
from tests.rooms.world import (
    CAPTAIN,
    DAY,
    HOUR,
    MAIN,
    MINUTE,
    NOON,
    OFFICER_QUINN,
    OFFICER_ROWAN,
    asked,
    make_agency,
    make_booking,
    make_officers,
    make_papers,
    make_release_due,
    serve,
    service,
)
from tests.sim.watching import check_alerts, check_warnings

Event = Callable[[], None]


class Month:
    """The jail, its clock, what is planned, and what was counted."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.at = NOON
        self.counts: Counter[str] = Counter()
        self.stays = count(1)
        self.planned: list[tuple[datetime, int, Event]] = []
        self.order = count()
        self.watch_is_down_until = NOON
        make_agency()
        make_officers()

    def live(self, length: timedelta, *, arrivals_a_day: int) -> None:
        """Let time pass: events come in order, and the watch looks between them whenever it is up."""
        end = self.at + length
        self._plan(timedelta(0), self._shift)
        for _ in range(int(arrivals_a_day * (length / DAY))):
            self._plan(length * self.chance.random(), self._arrival)
        for _ in range(max(1, length // (4 * DAY))):
            self._plan(length * self.chance.random(), self._outage)
        while self.planned and self.planned[0][0] <= end:
            at, _, event = heapq.heappop(self.planned)
            self._look_until(at)
            self.at = at
            self._try(event)
        self._look_until(end)
        self.at = end

    def check_at_the_end(self) -> None:
        """No alert lost, none doubled; the ledger is whole; every view is what the ledger says."""
        self.watch_is_down_until = self.at
        self._look()
        check_warnings()
        assert not Alert.objects.filter(code=UNCOMPUTABLE).exists()
        assert verify() == []
        before = rows_of_every_view()
        rebuild_everything()
        look_round(now=lambda: self.at)
        assert rows_of_every_view() == before

    def _plan(self, after: timedelta, event: Event) -> None:
        heapq.heappush(self.planned, (self.at + after, next(self.order), event))

    def _try(self, event: Event) -> None:
        try:
            event()
        except Unable as fault:
            self.counts["stale" if fault.code == "FORM.STALE" else fault.code] += 1

    def _minutes(self, least: int, most: int) -> timedelta:
        return self.chance.randint(least, most) * MINUTE

    # The watch looks each minute in life; here, whenever something happened and when its own hint says so.

    def _look_until(self, until: datetime) -> None:
        """Look a minute after each event, each half hour, and at once when an outage is over."""
        step = self.at
        while step < until:
            step = min(until, step + 30 * MINUTE)
            if step >= self.watch_is_down_until:
                self.at = step
                self._look()

    def _look(self) -> None:
        if self.at < self.watch_is_down_until:
            return
        derive_all_again()
        look_round(now=lambda: self.at)
        check_alerts(self.at)
        self.counts["looks"] += 1

    def _outage(self) -> None:
        self.watch_is_down_until = max(self.watch_is_down_until, self.at + self._minutes(10, 600))
        self.counts["outages"] += 1

    # What people do.

    def _shift(self) -> None:
        """Twelve hours; one shift in six has nobody certified."""
        self._plan(12 * HOUR, self._shift)
        if self.chance.random() < 1 / 6:
            self.counts["nobody certified"] += 1
            return
        for who in (OFFICER_QUINN, OFFICER_ROWAN):
            until = self.at + 12 * HOUR
            start_duty(**asked(CAPTAIN, self.at), officer_stream=who.officer, jail=MAIN, until=until)

    def _clock(self) -> datetime:
        """What the clock of the client says: one in eight is wrong by up to five minutes."""
        if self.chance.random() < 7 / 8:
            return self.at
        self.counts["wrong clocks"] += 1
        return self.at + self.chance.randint(-300, 300) * MINUTE / 60

    def _arrival(self) -> None:
        """Somebody is booked, one in five by an entry made hours late; a third are ICE's business."""
        stay_id, late = f"stay/{next(self.stays)}", self.chance.random() < 0.2
        booked_at = self.at - self._minutes(60, 400) if late else self._clock()
        self.counts["late entries"] += late
        self._book(stay_id, booked_at)
        self.counts["booked"] += 1
        if self.chance.random() < 0.35:
            without = self.chance.choice(["", "", "", "", "", "check", "copy", "warrant"])
            self._plan(self._minutes(10, 300), lambda: make_papers(stay_id, at=self.at, without=without))
        if self.chance.random() < 0.08:
            self._plan(self._minutes(60, 3000), lambda: self._claim(stay_id))
        self._plan(self._minutes(310, 4000), lambda: self._bail(stay_id))

    def _book(self, stay_id: str, booked_at: datetime) -> None:
        """A client whose clock is minutes ahead is told so, and enters it by the clock on the wall."""
        given = {"person": f"person/{stay_id}", "recorded_at": self.at}
        try:
            make_booking(stay_id, at=booked_at, **given)
        except Unable as fault:
            self.counts[fault.code] += 1
            make_booking(stay_id, at=self.at, **given)

    def _bail(self, stay_id: str) -> None:
        """The last matter closes. Somebody serves within the hour, or releases, or forgets for a while."""
        make_release_due(stay_id, at=self.at)
        if self._has_warrant(stay_id) and self.chance.random() < 0.9:
            who = self.chance.choice([OFFICER_QUINN, OFFICER_ROWAN])
            seen = reading.head(stay_id)
            self._plan(self._minutes(5, 75), lambda: self._serve(stay_id, who, seen))
        else:
            forgets = self.chance.random() < 0.1
            wait = self._minutes(300, 2000) if forgets else self._minutes(5, 50)
            self._plan(wait, lambda: self._release(stay_id))

    def _has_warrant(self, stay_id: str) -> bool:
        return any(isinstance(fact.what, stay.WarrantReceived) for fact in reading.facts_of(stay_id))

    def _serve(self, stay_id: str, who: Any, seen: int) -> None:
        """Serve what the page showed; who is told that it changed looks again and decides anew."""
        try:
            outcome = self._twice(
                serve,
                who,
                self._clock(),
                recorded_at=self.at,
                stay_id=stay_id,
                seen=seen,
                served=service(who.officer),
            )
        except Unable as fault:
            if fault.code == "FORM.STALE":
                self._plan(MINUTE, lambda: self._serve(stay_id, who, reading.head(stay_id)))
            else:
                self._plan(2 * MINUTE, lambda: self._release(stay_id))
            raise
        if isinstance(outcome, Refused):
            self.counts["refused"] += 1
            self._plan(self._minutes(1, 40), lambda: self._release(stay_id))
            return
        self.counts["served"] += 1
        self._plan(self._minutes(1, 8), lambda: self._tell_ice(stay_id))
        ice_is_late = self.chance.random() < 0.2
        wait = self._minutes(47 * 60, 60 * 60) if ice_is_late else self._minutes(120, 45 * 60)
        self._plan(wait, lambda: self._hand_over(stay_id, late=ice_is_late))
        if self.chance.random() < 0.5:
            # The captain does not wait for ICE longer than the law does.
            self._plan(47 * HOUR, lambda: self._release(stay_id))

    def _twice(self, act: Callable[..., Any], who: Any, at: datetime, **given: Any) -> Any:
        """Press the button, and one time in five press it again: the answer is the first one."""
        request = asked(who, at) | given
        first = act(who, **request)
        if self.chance.random() < 0.2:
            self.counts["double clicks"] += 1
            assert act(who, **request | {"recorded_at": self.at + MINUTE}) == first
        return first

    def _tell_ice(self, stay_id: str) -> None:
        told = {"about": stay.Notified.SERVICE, "whom": "desk", "channel": "telephone", "subject": "w1"}
        notify_ice(**asked(OFFICER_QUINN, self.at), stay_id=stay_id, seen=None, **told)

    def _hand_over(self, stay_id: str, *, late: bool) -> None:
        place = stay.HandoverPlace.ICE_TRANSPORT_AT_JAIL
        hand_over(**asked(CAPTAIN, self.at), stay_id=stay_id, to_officer="DO", place=place, by="Sgt.")
        self.counts["handed over late" if late else "handed over"] += 1

    def _release(self, stay_id: str) -> None:
        release(**asked(CAPTAIN, self.at), stay_id=stay_id, how="custody ended")
        self.counts["released"] += 1

    def _claim(self, stay_id: str) -> None:
        claim = {"stay_id": stay_id, "claim": "c1", "seen": None}
        raise_claim(**asked(CAPTAIN, self.at), **claim, by=stay.ClaimedBy.PERSON)
        self.counts["claims"] += 1
        outcome = self.chance.choice(list(stay.ClaimOutcome))
        settled = {"outcome": outcome, "by": "Capt.", "on_what": "a record"}
        self._plan(
            self._minutes(10, 200),
            lambda: settle_claim(**asked(CAPTAIN, self.at), **claim, **settled) and None,
        )
        self._plan(self._minutes(1, 30), self._take_on)

    def _take_on(self) -> None:
        first = Alert.objects.filter(acknowledged_at=None).order_by("raised_at", "stay", "duty").first()
        if first is not None:
            acknowledge(**asked(CAPTAIN, self.at), alert=str(first.id), note="seen")
            self.counts["taken on"] += 1
