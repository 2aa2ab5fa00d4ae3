"""Gives the peers the same stays, due at the same instants, on the same PostgreSQL, and times what rings."""

import json
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from django.db import connection

from bench.watch.ours import APART, RATES, check_chains
from bench.watch.seeing import Sight
from bench.watch.timing import Timing, timing_of
from bench.watch.workers import ROOT
from bench.watch.world import make_due
from fortyeight.foundations.edge import clock

PYTHON = ROOT / ".local" / "bench" / "bin" / "python"
PEERS = ("celery", "procrastinate", "dbos")
PROCESSES = {"celery": (2,), "procrastinate": (1, 1), "dbos": (1, 1)}
SET_UP = {"celery": timedelta(seconds=8), "procrastinate": timedelta(seconds=6), "dbos": timedelta(seconds=8)}
SCHEDULED_A_SECOND = {"celery": 1200, "procrastinate": 4000, "dbos": 700}
PAUSE_SECONDS = 0.5


def measure(peer: str, part: str, *, count: int, patience: timedelta, log: Path) -> Timing | None:
    """Time one peer in one part, as long as `patience` after the last was due; None when it is not here."""
    if not PYTHON.exists() or (peer == "celery" and shutil.which("redis-server") is None):
        print(f"{peer.upper()} WAS NOT MEASURED: run tools/bench_env", file=sys.stderr)
        return None
    lead = timedelta(seconds=count / RATES.recorded + count / SCHEDULED_A_SECOND[peer]) + SET_UP[peer]
    lead *= max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    first = clock.now() + lead
    apart = APART if part == "stream" else timedelta(0)
    times = [first + number * apart for number in range(count)]
    due = dict(zip(make_due(f"{peer}-{part}", times), times, strict=True))
    with Sight() as sight, _services(peer, part) as environment:
        began = clock.now()
        _schedule(peer, due, environment, log)
        scheduled = (clock.now() - began).total_seconds()
        late = clock.now() + timedelta(seconds=2) > first
        with _working(peer, environment, log):
            _wait(lambda: clock.now() > times[-1] and sight.count() >= count, times[-1] + patience)
    commits = sight.seen().commits
    check_chains(list(due))
    how = f"scheduled in {scheduled:.0f} s" + (", not before the first was due" if late else "")
    return timing_of(
        due, commits, engine=peer, on="PostgreSQL", workers=sum(PROCESSES[peer]), part=part, how=how
    )


def _schedule(peer: str, due: dict[str, datetime], environment: dict[str, str], log: Path) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump([(stream, at.isoformat()) for stream, at in due.items()], file)
        file.flush()
        with log.open("a") as opened:
            command = [PYTHON, "-m", "bench.watch.peers.run", peer, "schedule", file.name]
            subprocess.run(command, env=environment, check=True, stdout=opened, stderr=opened)


@contextmanager
def _working(peer: str, environment: dict[str, str], log: Path) -> Iterator[None]:
    with log.open("a") as opened:
        running = [
            subprocess.Popen(
                [PYTHON, "-m", "bench.watch.peers.run", peer, "work", str(processes)],
                env=environment,
                stdout=opened,
                stderr=opened,
                start_new_session=True,
            )
            for processes in PROCESSES[peer]
        ]
        try:
            yield
        finally:
            for process in running:
                os.killpg(process.pid, 9)
                process.wait()


@contextmanager
def _services(peer: str, part: str) -> Iterator[dict[str, str]]:
    """A queue of its own for each run: a database beside ours, or a Redis with its file."""
    environment = os.environ | {
        "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
        "BENCH_PACKAGES": sysconfig.get_path("purelib"),
    }
    if peer == "celery":
        with _redis() as address:
            yield environment | {"BENCH_BROKER": address}
        return
    name = f"bench_{peer}_{part}"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    address = os.environ["FORTYEIGHT_DATABASE_URL"].rpartition("/")[0]
    yield environment | {"BENCH_QUEUE": f"{address}/{name}"}


@contextmanager
def _redis() -> Iterator[str]:
    folder = tempfile.mkdtemp(prefix="fortyeight-redis-")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = [
        "--port",
        str(port),
        "--bind",
        "127.0.0.1",
        "--dir",
        folder,
        "--appendonly",
        "yes",
        "--save",
        "",
    ]
    server = subprocess.Popen(["redis-server", *options], stdout=subprocess.DEVNULL)
    try:
        give_up = clock.monotonic() + 10
        while clock.monotonic() < give_up:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _wait(true: Callable[[], bool], until: datetime) -> None:
    while not true() and clock.now() < until:
        time.sleep(PAUSE_SECONDS)
