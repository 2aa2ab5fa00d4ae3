"""The watch itself: a burst, a stream, and both again with workers killed."""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.db import connection

from bench.watch.seeing import Sight
from bench.watch.timing import Timing, timing_of
from bench.watch.workers import Workers
from bench.watch.world import make_due
from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.watch import views
from fortyeight.rooms.watch.models import Watched
from fortyeight.rooms.watch.worker import look_round

APART = timedelta(milliseconds=1)
GAP = timedelta(seconds=12)
GIVE_UP = timedelta(seconds=60)
MARGIN = timedelta(seconds=10)
QUIET = timedelta(seconds=2)
PAUSE_SECONDS = 0.5
KILLS_IN_BURST = (0.05, 0.3, 0.6)
KILLS_IN_STREAM = (0.5, 1.7, 2.9, 4.1, 5.3, 6.5, 7.7)
STREAMS_AT_ONCE = 500


@dataclass(slots=True)
class Rates:
    """How many stays a second are recorded, and made ready by one worker; measured as the run goes."""

    recorded: float = 1200.0
    readied: float = 280.0

    def lead(self, count: int, workers: int) -> timedelta:
        """How long it takes until so many new stays were looked at, and the judge was asked ahead of each."""
        cores = os.cpu_count() or 1
        seconds = count / self.recorded + count / (self.readied * min(workers, cores))
        # Beside others on the same cores it takes longer.
        return timedelta(seconds=seconds * 1.25 * max(1.0, os.getloadavg()[0] / cores)) + MARGIN


RATES = Rates()


def measure(name: str, *, count: int, workers: int, kills: bool, compiled: bool, log: Path) -> list[Timing]:
    """Record stays for a burst and a stream, have the workers learn of them, and time what rings when."""
    began = clock.now()
    due = began + RATES.lead(2 * count, workers)
    burst_at = [due] * count
    stream_at = [due + GAP + number * APART for number in range(count)]
    burst = dict(zip(make_due(f"{name}-burst", burst_at), burst_at, strict=True))
    stream = dict(zip(make_due(f"{name}-stream", stream_at), stream_at, strict=True))
    RATES.recorded = 2 * count / (clock.now() - began).total_seconds()
    with Sight() as sight, Workers(workers, compiled=compiled, log=log) as running:
        started = clock.now()
        ready = _wait(lambda: _ready(name) >= 2 * count, due - timedelta(seconds=1))
        asked_ahead = "" if ready else f"the judge was asked ahead of {_ready(name):,} of {2 * count:,}"
        RATES.readied = (
            2 * count / (clock.now() - started).total_seconds() / min(workers, os.cpu_count() or 1)
        )
        if kills:
            running.kill_at(
                [_monotonic(due, offset) for offset in KILLS_IN_BURST]
                + [_monotonic(due + GAP, offset) for offset in KILLS_IN_STREAM]
            )
        # Each rang an hour ahead when it became known. Nobody asks the database while it is busy.
        _wait(lambda: clock.now() > due + QUIET and sight.count() >= 3 * count, due + GIVE_UP)
        _wait(
            lambda: clock.now() > stream_at[-1] + QUIET and sight.count() >= 4 * count,
            stream_at[-1] + GIVE_UP,
        )
        killed = running.kills
    commits = sight.seen().commits
    check_chains([*burst, *stream])
    about = {"engine": "fortyeight" + (", compiled" if compiled else ""), "on": _on(), "workers": workers}
    how = ", ".join(filter(None, (f"{killed} kills" if kills else "", asked_ahead)))
    return [
        timing_of(burst, commits, part="burst", how=how, **about),
        timing_of(stream, commits, part="stream", how=how, **about),
    ]


def check_chains(stays: Sequence[str]) -> None:
    """Walk the chains of the watch about these stays: every fact whole and in its place."""
    for first in range(0, len(stays), STREAMS_AT_ONCE):
        faults = verify([views.stream_for(name) for name in stays[first : first + STREAMS_AT_ONCE]])
        assert not faults, faults[:3]


def _ready(name: str) -> int:
    """Count the stays that were looked at, and of which the judge was asked ahead. Others wait for hours."""
    known = Watched.objects.filter(subject__gt=f"stay/{name}-", subject__lt=f"stay/{name}.")
    return known.filter(looked_at__isnull=False, is_prepared=True).count()


def _on() -> str:
    return "PostgreSQL" if connection.vendor == "postgresql" else "SQLite"


def _monotonic(at: datetime, offset: float) -> float:
    return clock.monotonic() + (at - clock.now()).total_seconds() + offset


def _wait(true: Callable[[], bool], until: datetime) -> bool:
    while not true():
        if clock.now() > until:
            return False
        time.sleep(PAUSE_SECONDS)
    return True


def look_at_all() -> None:
    """Have everything on record looked at once, here."""
    while look_round().backlog:
        pass
