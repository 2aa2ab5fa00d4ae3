"""The process of the watch, as `fortyeight watch` runs it: looks, goes on after faults, is started again."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import Error
from django.db.models import Q

from fortyeight.foundations.ledger import unseen
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms.watch.models import Watched
from fortyeight.rooms.watch.worker import derive_all_again, look_round
from sim import database
from sim.faulty.edge import FAULTS, Killed
from sim.violation import Violation

if TYPE_CHECKING:
    from sim.county import County

AGAIN_AFTER_FAULT = timedelta(seconds=2)
AGAIN_WHILE_AWAY = timedelta(minutes=1)
AGAIN_AFTER_KILL = timedelta(seconds=10)
LOOKS_WITHOUT_PROGRESS_MAX = 60
SECOND = timedelta(seconds=1)


class WatchProcess:
    """One worker. `looked_at` is the true time at which its last whole look began."""

    def __init__(self, county: "County") -> None:
        self.county = county
        self.is_up = True
        self.looked_at: datetime | None = None
        self.not_before = county.now
        self._restarted = True
        self._idle = 0

    def stop(self) -> None:
        """The process dies."""
        self.is_up = False

    def start(self) -> None:
        """The process is started again: it trusts nothing that it left behind."""
        self.is_up, self._restarted = True, True
        self.not_before = self.county.now

    def next_look(self) -> datetime | None:
        """When the watch wants to look again, in true time; None when it is down or nothing waits."""
        if not self.is_up:
            return None
        if self.not_before > self.county.now:
            return self.not_before
        if self.looked_at is None or self.not_before > self.looked_at:
            return self.county.now
        if Watched.objects.filter(changed_at__isnull=False).exists():
            return self.county.now
        looks = Watched.objects.filter(look_at__isnull=False).order_by("look_at")
        first = looks.values_list("look_at", flat=True).first()
        if first is None:
            return None
        wanted: datetime = first - self.county.clock_off
        if wanted > self.county.now:
            self._idle = 0
            return wanted
        self._idle += 1
        if self._idle > LOOKS_WITHOUT_PROGRESS_MAX:
            what = f"it wants to look at {first} again and again"
            raise Violation("the watch does not spin", what, at=self.county.now)
        return self.county.now + SECOND

    def look(self) -> None:
        """Look, if it is up; whatever goes wrong, it goes on after a pause."""
        if not self.is_up or self.county.now < self.not_before:
            return
        began = self.county.now
        try:
            if not self._restarted and not self._has_work():
                self.looked_at = began
                return
            if self._restarted:
                derive_all_again(now=self.county.machine_now)
            look_round(now=self.county.machine_now)
        except Killed:
            self._failed("the watch was killed while it looked", AGAIN_AFTER_KILL)
            self._restarted = True
        except (Error, UnableToProceed) as fault:
            self._failed(f"the watch could not look ({type(fault).__name__})", AGAIN_AFTER_FAULT)
        else:
            self.looked_at, self._restarted = began, False

    def _has_work(self) -> bool:
        """Whether a round would find anything: a fact that was not seen, or a time that has come."""
        if unseen.list_unseen(1):
            return True
        due = Q(look_at__lte=self.county.machine_now()) | Q(changed_at__isnull=False)
        return Watched.objects.filter(due).exists()

    def settle(self) -> None:
        """Derive everything again and look, with nothing in the way."""
        FAULTS.disarm()
        self._restarted, self.not_before = True, self.county.now
        self.look()

    def derive(self) -> None:
        """The reconciler: each open stay is looked at again."""
        if self.is_up:
            self._restarted = True

    def _failed(self, what: str, pause: timedelta) -> None:
        self.county.breakdown()
        self.county.seen["look cut off"] += 1
        self.county.tell(what)
        database.reconnect()
        self.not_before = self.county.now + (AGAIN_WHILE_AWAY if FAULTS.is_away else pause)
