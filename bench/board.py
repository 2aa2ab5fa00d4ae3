"""How long the board takes to read, and how soon after a commit an alert rings.

The watch runs as it runs in a jail: `fortyeight watch`, a process of its own.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from bench.databases import environment
from bench.machine import Figure, Watch, figure, median_and_p95
from bench.record import raw_commits
from fortyeight.foundations.edge import clock
from fortyeight.rooms.custody.queries import read_board, read_stay
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.queries import last_beat
from fortyeight.rooms.watch.worker import derive_all_again, look_round
from tests.rooms.world import CLERK, make_agency, make_booking, make_officers, make_papers, make_release_due

READS, RINGS, GIVE_UP_SECONDS = 20, 20, 60
PAUSE_SECONDS = 0.005


def measure(size: int) -> list[Figure]:
    """Fill a board with `size` people, read it, and let the watch look at all of them and at news."""
    now = clock.now()
    make_agency(now - timedelta(days=300))
    make_officers()
    for number in range(size):
        stay_id = f"stay/{number}"
        make_booking(stay_id, at=now - timedelta(days=4), person=f"person/{number}")
        make_papers(stay_id, at=now - timedelta(days=2))
    return [*_reading(size), *_looking(size), *_ringing(size)]


def _reading(size: int) -> list[Figure]:
    reads, queries = [], 0
    for _ in range(READS):
        with CaptureQueriesContext(connection) as captured, Watch() as watch:
            assert len(read_board(CLERK, at=clock.now()).rows) == size
        reads.append(watch.seconds * 1000)
        queries = len(captured)
    middle, late = median_and_p95(reads)
    with Watch() as one:
        read_stay(CLERK, "stay/0", at=clock.now())
    with Watch() as peer, connection.cursor() as cursor:
        cursor.execute("SELECT data, decision FROM ledger_recordedfact")
        cursor.fetchall()
    how = f"{size} rows, {queries} queries, p95 {late:.0f} ms of {READS} reads"
    raw = {"peer": "reading all facts raw", "peer_value": peer.seconds * 1000}
    return [
        figure("board, read and judged", middle, "ms", how=how, **raw),
        figure("one stay with its timeline", one.seconds * 1000, "ms", how="once"),
    ]


def _looking(size: int) -> list[Figure]:
    at = clock.now()
    for number in range(size):
        make_release_due(f"stay/{number}", at=at - timedelta(hours=2))
    with Watch() as first:
        looked = look_round(now=lambda: at).looked
    alerts = Alert.objects.count()
    derive_all_again()
    with Watch() as again:
        look_round(now=lambda: at)
    raw = raw_commits(200)
    how = f"{looked} stays, {alerts} alerts, each one a fact"
    peer = "durable inserts, one a transaction"
    return [
        figure(
            "look with an alert for each",
            looked / first.seconds,
            "stays/s",
            peer=peer,
            peer_value=raw,
            how=how,
        ),
        figure("look again, nothing due", looked / again.seconds, "stays/s", peer=peer, peer_value=raw),
    ]


def _ringing(size: int) -> list[Figure]:
    """From the commit that left somebody held on nothing to the alert, as another process sees it."""
    watch = subprocess.Popen(
        [sys.executable, "-m", "fortyeight.doors.cli", "watch"],
        env=environment(os.environ["FORTYEIGHT_DATABASE_URL"]),
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_until(lambda: (last_beat() or clock.now()) > clock.now() - timedelta(seconds=2) and last_beat())
        waits = [_ring(number) for number in range(RINGS)]
    finally:
        watch.terminate()
        watch.wait()
    middle, late = median_and_p95(waits)
    how = f"{RINGS} times beside {size} others; the watch looks each second; p95 {late:.0f} ms"
    return [figure("from the commit to the alert", middle, "ms", how=how)]


def _ring(number: int) -> float:
    # The look before it ended the wait before this one: begin at another part of the second each time.
    time.sleep(number / RINGS)
    stay_id = f"stay/new-{number}"
    make_booking(stay_id, at=clock.now() - timedelta(days=1), person=stay_id)
    make_release_due(stay_id, at=clock.now())
    with Watch() as watch:
        _wait_until(lambda: Alert.objects.filter(subject=stay_id).exists())
    return watch.seconds * 1000


def _wait_until(true: Callable[[], object]) -> None:
    with_limit = clock.monotonic() + GIVE_UP_SECONDS
    while not true():
        assert clock.monotonic() < with_limit, "the watch does not look"
        time.sleep(PAUSE_SECONDS)
