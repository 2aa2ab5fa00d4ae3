"""The process of the watch: looks, sleeps until there is news or something due, goes on after any fault."""

import os
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

import click
from django.db import close_old_connections, connections

from fortyeight.doors.cli.measures import measures_if_wanted
from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger.instant import database_now
from fortyeight.foundations.ledger.waking import Ear
from fortyeight.rooms.watch import heart, worker
from fortyeight.rooms.watch.clocks import Clocks, Reading

T = TypeVar("T")

LOOK_EVERY_SECONDS = 1.0
CLOCK_EVERY_SECONDS = 60.0
MEASURE_EVERY_SECONDS = 30.0
PAUSE_BUSY_SECONDS = 0.1
"""While something is due that another worker has: nobody waits for it in a tight loop."""
PAUSE_AFTER_FAULT_SECONDS = 2.0
HUNG_SECONDS = 120.0
GUARD_SECONDS = 5.0
HUNG = 75

# The server ends a transaction of a worker that stands still, and takes away what that worker had claimed.
_SESSION = {
    "statement_timeout": "60s",
    "idle_in_transaction_session_timeout": "60s",
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}


def limit_sessions() -> None:
    """Have PostgreSQL end what hangs, before the first connection is made; SQLite has no sessions."""
    settings = connections["default"].settings_dict
    if connections["default"].vendor == "postgresql":
        set_options = " ".join(f"-c {name}={value}" for name, value in _SESSION.items())
        settings["OPTIONS"]["options"] = f"{settings['OPTIONS'].get('options', '')} {set_options}".strip()


class Watching:
    """One worker: what it knows between two rounds."""

    def __init__(self, name: str, interval: timedelta, stopping: threading.Event) -> None:
        self.name = name
        self.interval = interval
        self.stopping = stopping
        self.clocks = Clocks()
        self.doubts: list[str] = []
        self.progress = 0
        self._compared: float | None = None
        self._ear: Ear | None = None
        self._measures = measures_if_wanted()
        self._measured: float | None = None

    def run(self) -> None:
        """Look until told to stop."""
        threading.Thread(target=self._guard, name="watch-guard", daemon=True).start()
        with Ear() as self._ear:
            while not self.stopping.is_set():
                self._ear.wait_for_news(self.round())

    def stop(self) -> None:
        """End after the batch that is being looked at."""
        self.stopping.set()
        if self._ear is not None:
            self._ear.close()

    def once(self) -> worker.Looked:
        """Look once at everything, and raise what goes wrong."""
        self._compare_clocks()
        self._say_what_was_missed()
        found = self._look()
        self._beat()
        return found

    def round(self) -> float:
        """Look once at everything; give how many seconds to wait at the most."""
        self.progress += 1
        # Each by itself: whatever fails, what is due is looked at.
        self._try("compare the clocks", self._compare_clocks)
        self._try("say what was missed", self._say_what_was_missed)
        looked = self._try("look", self._look)
        self._try("record the heartbeat", self._beat)
        self._try("measure", lambda: self._measure(looked))
        if looked is None:
            close_old_connections()
            return PAUSE_AFTER_FAULT_SECONDS
        if looked.backlog or looked.prepared:
            return 0.0 if looked.looked or looked.prepared else PAUSE_BUSY_SECONDS
        wait = self._try(
            "find the next look", lambda: heart.seconds_to_next_look(self.now(), LOOK_EVERY_SECONDS)
        )
        return LOOK_EVERY_SECONDS if wait is None else wait

    def now(self) -> datetime:
        """Tell the instant to look at: what the clock says, or later while the clock is in doubt."""
        self.progress += 1
        return self.clocks.earliest(_read_clocks())

    def _compare_clocks(self) -> None:
        """Compare each round, which is cheap; with the ledger at the start and once a minute."""
        now = _read_clocks()
        is_time = self._compared is None or now.since_boot - self._compared >= CLOCK_EVERY_SECONDS
        faults = self.clocks.compare(now, recorded_until=heart.recorded_until() if is_time else None)
        self._compared = now.since_boot if is_time else self._compared
        recorded_at = self.clocks.earliest(now)
        if faults and self._measures is not None:
            self._measures.add_clock_faults(len(faults))
        if faults:
            for fault in faults:
                click.echo(f"A clock is wrong: {fault.fault}, {fault.seconds:.1f} seconds.", err=True)
            said = heart.record_faults(faults, machine=self.name, at=now.deciding, recorded_at=recorded_at)
            self.doubts += [fact.id for fact in said]
            worker.derive_all_again(now=self.now)
        if self.clocks.is_in_doubt and heart.is_said_to_be_right(self.doubts):
            self.clocks.trust()
        if not self.clocks.is_in_doubt:
            self.doubts.clear()

    def _say_what_was_missed(self) -> None:
        raw = database_now()
        gap = heart.find_gap(worker=self.name, at=raw, recorded_at=self.now())
        if gap is not None:
            click.echo("Nobody had looked for a while; the board says what was missed.", err=True)

    def _look(self) -> worker.Looked:
        found = worker.look_round(now=self.now, worker=self.name, is_stopping=self.stopping.is_set)
        heart.stamp(
            worker=self.name, at=database_now(), worst=found.worst, is_in_doubt=self.clocks.is_in_doubt
        )
        return found

    def _measure(self, looked: worker.Looked | None) -> None:
        if self._measures is None:
            return
        if looked is not None:
            self._measures.add(looked)
        if self._measured is None or clock.monotonic() - self._measured >= MEASURE_EVERY_SECONDS:
            self._measured = clock.monotonic()
            self._measures.set_gauges(database_now())

    def _beat(self) -> None:
        heart.beat(at=database_now(), recorded_at=self.now(), interval=self.interval)

    def _try(self, what: str, call: Callable[[], T]) -> T | None:
        """Call it, and go on whatever it raises: a watch that gave up would look like nothing due."""
        if self.stopping.is_set():
            return None
        try:
            return call()
        except Exception as fault:
            click.echo(f"The watch could not {what}: {type(fault).__name__}. It tries again.", err=True)
            return None

    def _guard(self) -> None:
        """End the process when it stands still: whoever started it starts it again.

        It counts its own looks and no time, so that a machine that slept, or a process
        that was stopped and continued, does not count as one that hangs.
        """
        seen, same = -1, 0
        while not self.stopping.wait(GUARD_SECONDS):
            same = same + 1 if self.progress == seen else 0
            seen = self.progress
            if same * GUARD_SECONDS >= HUNG_SECONDS:
                click.echo(
                    "The watch has stood still for two minutes. It ends, to be started again.", err=True
                )
                os._exit(HUNG)


def _read_clocks() -> Reading:
    """Read every clock; the machine's in the middle of the time that asking the database took."""
    started, awake, machine = clock.since_boot(), clock.monotonic(), clock.now()
    deciding = database_now()
    took = clock.since_boot() - started
    return Reading(
        deciding=deciding,
        machine=machine + timedelta(seconds=took / 2) if deciding != machine else machine,
        awake=awake,
        since_boot=started,
        took_seconds=took,
    )
