"""How soon a full board comes, and how soon a change is on every board that is open.

A server process of its own, as in a jail; the browsers are plain connections in
another process. Each figure has its limit beside it, from the same run: a server
that does nothing but send the same number of bytes.
"""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model

from bench.crowd import fill_board
from bench.databases import environment
from bench.machine import Figure, figure, median_and_p95
from fortyeight.foundations.edge import clock
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.officers.models import StaffMember
from tests.rooms.world import AGENCY, CLERK, MAIN, asked

OPEN_BOARDS, CHANGES, PAGES = 500, 20, 40
STARTED_WITHIN_SECONDS, SEEN_WITHIN_SECONDS = 60, 120
PAUSE_SECONDS = 0.02


def measure(size: int) -> list[Figure]:
    """Fill a board with fifty times `size` people, and look at it from many places."""
    stays = fill_board(size * 50, now=clock.now())
    cookie = _signed_in()
    with _server("fortyeight.doors.site.asgi:application") as port:
        # Asked for at once, while the process still judges all of it.
        cold = _first_bytes(port, cookie, times=1)[0][0]
        pages = _first_bytes(port, cookie, times=PAGES)
        changes = _changes(port, cookie, stays)
    size_page, size_news = pages[0][2], int(changes["bytes"])
    os.environ["BENCH_BARE_BYTES"] = f"{size_page},{size_news}"
    with _server("bench.bare:application") as port:
        bare_pages = _first_bytes(port, cookie, times=PAGES)
        bare = _changes(port, cookie, stays, bare=True)
    how = f"{len(stays)} stays, page of {size_page:,} bytes with the 100 most urgent; {PAGES} times"
    first, late = median_and_p95([page[0] for page in pages])
    middle, slow = median_and_p95(changes["waits"])
    whole, _ = median_and_p95([page[1] for page in pages])
    limit = median_and_p95([page[0] for page in bare_pages])
    bare_middle, bare_slow = median_and_p95(bare["waits"])
    what = f"{OPEN_BOARDS} open boards, {CHANGES} changes of {size_news:,} bytes, {len(stays)} stays"
    said = f"{what}; p95 {slow:.0f} ms, the last of all {max(changes['waits']):.0f} ms (bare {bare_slow:.0f}"
    return [
        figure(
            "board, first byte",
            first,
            "ms",
            peer="a page of the same size, sent by the same server",
            peer_value=limit[0],
            how=f"{how}; p95 {late:.0f} ms, whole page {whole:.0f} ms",
        ),
        figure(
            "board, first byte right after the start", cold, "ms", how="the process judges all of it; once"
        ),
        figure(
            "from the commit to an open board",
            middle,
            "ms",
            peer="the same bytes to as many connections, nothing else done",
            peer_value=bare_middle,
            how=f"{said}, {max(bare['waits']):.0f} ms)",
        ),
    ]


def _signed_in() -> str:
    """Make an account with a session, and give its cookie."""
    user = get_user_model().objects.create_user("bench", password=None)
    StaffMember.objects.create(user_id=user.pk, agency=AGENCY, roles="RECORDS COMMANDER")
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return f"{settings.SESSION_COOKIE_NAME}={session.session_key}"


@contextmanager
def _server(target: str) -> Iterator[int]:
    """Serve an application with the server that `fortyeight serve` uses, one worker as there."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    command = [sys.executable, "-m", "granian", "--interface", "asginl", "--port", str(port), "--no-ws"]
    command += ["--workers", "1", "--no-log", "--workers-kill-timeout", "3", target]
    process = subprocess.Popen(
        command, env=environment(os.environ["FORTYEIGHT_DATABASE_URL"]), stderr=subprocess.DEVNULL
    )
    try:
        ends = clock.monotonic() + STARTED_WITHIN_SECONDS
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert clock.monotonic() < ends, "the server does not start"
                time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait()


def _first_bytes(port: int, cookie: str, *, times: int) -> list[tuple[float, float, int]]:
    """Ask for the board; give the milliseconds to its first byte and to its last, and its bytes."""
    found = []
    for _ in range(times):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SEEN_WITHIN_SECONDS)
        start = clock.monotonic()
        connection.request("GET", "/", headers={"Cookie": cookie})
        answer = connection.getresponse()
        answer.read(1)
        first = clock.monotonic() - start
        body = answer.read()
        assert answer.status == 200, answer.status
        found.append((first * 1000, (clock.monotonic() - start) * 1000, len(body) + 1))
        connection.close()
        time.sleep(PAUSE_SECONDS)
    return found


def _changes(port: int, cookie: str, stays: list[str], *, bare: bool = False) -> dict[str, Any]:
    """Record changes while many boards are open; give the milliseconds that each took to each board."""
    given = json.dumps({"port": port, "cookie": cookie, "boards": OPEN_BOARDS, "changes": CHANGES})
    command = [sys.executable, "-m", "bench.watchers", given]
    watchers = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert watchers.stdin is not None
    assert watchers.stdout is not None
    assert watchers.stdout.readline().strip() == "open"
    recorded = []
    for number in range(CHANGES):
        if bare:
            recorded.append(clock.monotonic())
            _ask_bare(port, number)
        else:
            at = asked(CLERK, clock.now())
            # Among the most urgent: the line stands on every page that is open.
            move(**at, stay_id=stays[number], jail=MAIN, place=f"changed-{number}.", seen=None)
            recorded.append(clock.monotonic())
        watchers.stdin.write(f"{number}\n")
        watchers.stdin.flush()
        assert watchers.stdout.readline().strip() == "seen"
        time.sleep(0.3 + number / CHANGES / 2)
    # By the same reader as before: it may hold the beginning already.
    seen = json.loads(watchers.stdout.readline())
    watchers.stdin.close()
    watchers.wait()
    waits = [
        max(0.0, (arrived - recorded[int(number)]) * 1000)
        for number, arrivals in seen["seen"].items()
        for arrived in arrivals
    ]
    assert len(waits) == CHANGES * OPEN_BOARDS
    return {"waits": waits, "bytes": seen["bytes"]}


def _ask_bare(port: int, number: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", f"/change/{number}")
    connection.getresponse().read()
    connection.close()
