"""Goal: none of the ways in which PostgreSQL says "done" or takes records when it should not is believed.

Method: two real servers made by the guide, and a process like the pages' that is asked over a socket
while the standby is stopped, commits are cancelled, and an old primary comes back.
"""

import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.standby.guide import NO_POSTGRES, Pair, Server, find_programs

pytestmark = [pytest.mark.long, pytest.mark.skipif(find_programs() is None, reason=NO_POSTGRES)]

ANSWER_SECONDS = 60
WAITING = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"


class Pages:
    """A process that carries out actions, as the pages do."""

    def __init__(self, pair: Pair, folder: Path) -> None:
        self.place = str(folder / f"s{uuid4().hex[:8]}")
        self.log = (folder / "pages.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.concurrency.writing_server", self.place],
            env=pair.environment,
            stderr=self.log,
        )
        _until(lambda: Path(self.place).exists())

    def ask(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Send one request and wait for its answer."""
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(ANSWER_SECONDS)
            line.connect(self.place)
            line.sendall(json.dumps(asked).encode() + b"\n")
            read: dict[str, Any] = json.loads(line.makefile().readline())
            return read

    def state(self) -> dict[str, Any]:
        """What the process says of the copy."""
        return self.ask({"operation": "state", "request": "", "stay": "", "at": ""})

    def stop(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait()
        self.log.close()


def booking() -> dict[str, Any]:
    """A request that is sent again under its id, as it stands."""
    name = uuid4().hex[:8]
    at = datetime.now(UTC).isoformat()
    return {"operation": "book", "request": str(uuid4()), "stay": f"stay/{name}", "at": at}


def count_of(pair: Pair, server: Server, asked: dict[str, Any]) -> int:
    """How many facts of a request there are on a server."""
    with pair.connect(server) as line:
        row = line.execute(
            "SELECT count(*) FROM ledger_recordedfact WHERE stream_id = %s AND kind = 'stay.booked'",
            [asked["stay"]],
        ).fetchone()
    return int(row[0])


def stop(pair: Pair, server: Server) -> None:
    """Stop a server in an orderly way."""
    pair.script(f'as_owner "$BIN/pg_ctl" -D "$FOLDER/{server.name}" -m fast -w stop')


def start(pair: Pair, server: Server) -> None:
    """Start it again, by the guide's own function."""
    pair.script(f"start {server.name} {server.port}")


def _until(holds: Callable[[], Any], seconds: float = 120.0) -> Any:
    give_up_at = time.monotonic() + seconds
    while time.monotonic() < give_up_at:
        found = holds()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("it did not come about")


@pytest.fixture(scope="module")
def pair() -> Iterator[Pair]:
    """a is the primary, and b confirms; each test leaves it so."""
    made = Pair()
    try:
        made.create()
        made.script(f"{sys.executable} -m tests.concurrency.after_killing prepare")
        yield made
    finally:
        made.remove()


@pytest.fixture
def pages(pair: Pair, tmp_path: Path) -> Iterator[Pages]:
    """A process of the service, on the address with both servers."""
    made = Pages(pair, tmp_path)
    yield made
    made.stop()


def in_background(call: Callable[[], dict[str, Any]]) -> "Future[dict[str, Any]]":
    """Ask without waiting for the answer."""
    pool = ThreadPoolExecutor(1)
    asked = pool.submit(call)
    pool.shutdown(wait=False)
    return asked


def test_a_cancelled_wait_is_no_acknowledgement(pair: Pair, pages: Pages) -> None:
    """PostgreSQL calls it success. Nobody is answered before the standby has it, and it is there once."""
    assert "facts" in pages.ask(booking())
    stop(pair, pair.b)
    asked = booking()
    answer = in_background(lambda: pages.ask(asked))
    with pair.connect(pair.a) as line:
        pid = _until(lambda: line.execute(WAITING).fetchone())[0]
        assert line.execute("SELECT pg_cancel_backend(%s)", [pid]).fetchone()[0]
        _until(lambda: count_of(pair, pair.a, asked) == 1)
    assert not answer.done(), "recorded on one machine is not acknowledged"
    start(pair, pair.b)
    assert "facts" in answer.result(ANSWER_SECONDS)
    assert (count_of(pair, pair.a, asked), count_of(pair, pair.b, asked)) == (1, 1)


def test_without_the_standby_people_are_told_in_seconds_and_nothing_counts(pair: Pair, pages: Pages) -> None:
    """The state says why, an operator can let the primary go on alone, and that stands in the ledger."""
    assert pages.state()["code"] == "COPY.CONFIRMS"
    stop(pair, pair.b)
    assert _until(lambda: pages.state()["code"] == "COPY.MISSING")
    asked, began = booking(), time.monotonic()
    answer = in_background(lambda: pages.ask(asked))
    assert _until(lambda: pages.state()["code"] == "COPY.WAITING")
    assert answer.result(ANSWER_SECONDS) == {"unable": "LEDGER.NOT_COPIED"}
    assert time.monotonic() - began < 25
    again = time.monotonic()
    assert pages.ask(asked) == {"unable": "LEDGER.NOT_COPIED"}
    assert time.monotonic() - again < 8, "whoever comes after waits no longer for nobody"

    said = pair.script("fortyeight standby require b 2>&1", check=False)
    assert "STANDBY.NOT_STREAMING" in said
    first = pair.guide["When the standby is gone"]
    assert "WITHOUT A COPY" in pair.script(first[0], lost=pair.b)
    assert pages.state()["code"] == "COPY.ALONE"
    assert "facts" in pages.ask(asked)
    assert count_of(pair, pair.a, asked) == 1
    with pair.connect(pair.a) as line:
        kept = line.execute("SELECT data FROM ledger_recordedfact WHERE kind = 'ledger.copy_not_required'")
        assert "being repaired" in kept.fetchone()[0]

    start(pair, pair.b)
    pair.script(f"wait_for b {pair.a.port}")
    assert pages.state()["code"] == "COPY.NOT_REQUIRED"
    pair.script(first[1], lost=pair.b)
    assert pages.state()["code"] == "COPY.CONFIRMS"
    assert _until(lambda: count_of(pair, pair.b, asked) == 1)


def test_a_backend_that_is_killed_costs_a_retry(pair: Pair, pages: Pages) -> None:
    """The server drops everybody and recovers; the act is carried out once."""
    stopping = threading.Event()
    requests = [booking() for _ in range(12)]

    def kill_now_and_then() -> None:
        while not stopping.wait(0.4):
            for pid in pair.pids(pair.a)[-1:]:
                subprocess.run(["kill", "-9", str(pid)], check=False, stderr=subprocess.DEVNULL)

    killer = threading.Thread(target=kill_now_and_then)
    killer.start()
    answers = [pages.ask(asked) for asked in requests[:6]]
    stopping.set()
    killer.join()
    answers += [_until(lambda asked=asked: _recorded(pages, asked)) for asked in requests]
    assert [count_of(pair, pair.a, asked) for asked in requests] == [1] * len(requests)
    pair.script(f"wait_for b {pair.a.port}")


def _recorded(pages: Pages, asked: dict[str, Any]) -> dict[str, Any] | None:
    answer = pages.ask(asked)
    return answer if "facts" in answer else None


def test_an_old_primary_that_comes_back_is_left(pair: Pair, pages: Pages, tmp_path: Path) -> None:
    """Nobody fenced it, and it is first in the address. Neither an old process nor a new one uses it."""
    assert pages.state()["port"] == pair.a.port
    pair.kill(pair.a)
    pair.script(pair.guide["Fail over"][2], lost=pair.a)
    before = booking()
    assert "facts" in pages.ask(before)
    start(pair, pair.a)
    with pair.connect(pair.a) as line:
        assert line.execute("SELECT pg_is_in_recovery()").fetchone()[0] is False, "it would take records"
    fresh = Pages(pair, tmp_path)
    try:
        for process in (pages, fresh):
            asked = booking()
            assert "facts" in process.ask(asked)
            assert process.state()["port"] == pair.b.port
            assert (count_of(pair, pair.b, asked), count_of(pair, pair.a, asked)) == (1, 0)
    finally:
        fresh.stop()
    # Too long away to be rewound: as if its log were gone.
    stop(pair, pair.a)
    pair.run("When it cannot be rewound", lost=pair.a)
    pair.script(pair.guide["Rejoin"][1], lost=pair.a)
    assert pages.state()["code"] == "COPY.CONFIRMS"
    stop(pair, pair.b)
    pair.run("Fail over", lost=pair.b)
    pair.run("Rejoin", lost=pair.b)
    assert _until(lambda: count_of(pair, pair.b, before) == 1)


def test_a_session_that_sleeps_or_waits_too_long_is_ended(pair: Pair) -> None:
    """What the program asks of every session, as the server understands it."""
    from fortyeight.doors.site.database import database_settings

    options = database_settings(pair.address)["OPTIONS"]
    options = {key: value for key, value in options.items() if key != "isolation_level"}
    with psycopg.connect(pair.address, **options) as line:
        shown = {
            name: line.execute(f"SHOW {name}").fetchone()[0]
            for name in ("lock_timeout", "idle_in_transaction_session_timeout", "synchronous_commit")
        }
    assert shown == {
        "lock_timeout": "10s",
        "idle_in_transaction_session_timeout": "1min",
        "synchronous_commit": "remote_apply",
    }


def test_a_new_primary_that_lacks_what_was_acknowledged_is_noticed(pair: Pair, pages: Pages) -> None:
    """Somebody let the primary go on alone, and then promoted what had not followed."""
    stop(pair, pair.b)
    pair.script(pair.guide["When the standby is gone"][0], lost=pair.b)
    lost = booking()
    assert "facts" in pages.ask(lost)
    pair.kill(pair.a)
    # The standby comes back without anybody to follow, and is promoted with what it has.
    start(pair, pair.b)
    pair.script(pair.guide["Fail over"][2], lost=pair.a)
    assert count_of(pair, pair.b, lost) == 0
    assert _until(lambda: pages.state().get("code") == "COPY.FACTS_LOST")


SHOWN = """
import django
django.setup()
from django.test import Client
print(Client(HTTP_HOST="localhost").get("/healthz").json()["copy"])
from fortyeight.foundations.edge.clock import now
from fortyeight.doors.web.showing.face import Audience, read_face
from tests.rooms.world import AGENCY, CAPTAIN
who = Audience(agencies=frozenset({AGENCY}), only_looks=False, is_wall=False, language="en")
from fortyeight.foundations.ledger import replication
print(replication.state().sentence in read_face(CAPTAIN, who, at=now()).text("top"))
"""


def test_the_board_and_the_monitor_say_that_there_is_no_copy(pair: Pair) -> None:
    """The test before left one server, promoted: nobody may think that there are two."""
    ran = subprocess.run(
        [sys.executable, "-c", SHOWN], env=pair.environment, capture_output=True, text=True, check=True
    )
    code, is_on_the_board = ran.stdout.split()
    # Whether it also waits for the other one follows from what was last required of it.
    assert code in ("COPY.ALONE", "COPY.MISSING")
    assert is_on_the_board == "True"
