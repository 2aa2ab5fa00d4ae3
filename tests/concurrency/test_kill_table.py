"""Goal: a table to show: what was killed, how often, and what was lost: nothing.

Method: clients, a writer, a watch and a sender as processes, on a file of SQLite and on a PostgreSQL of
the test's own; each row kills another part, at random, until the clients are done. The sender's
messages go to a real server here, which counts them. `pytest tests/concurrency -m long -s` prints the table.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.concurrency.test_killing import CLIENTS, GIVE_UP_SECONDS, LIFE_SECONDS, Killed, Run
from tests.postgres import Cluster, find_programs
from tests.rooms.deliveries.certificates import server_context
from tests.rooms.deliveries.web_server import Receiver, web_server

NO_POSTGRES = "NO POSTGRESQL HERE: only what is killed on SQLite was tried"
NO_COMPILER = "NO C COMPILER HERE: no slow disk was tried"
WRITES = 240
SLOW_MS = "150"
SECRET = f"whsec_{'N' * 43}="
EMPTY = ("lost", "doubled", "faults", "views", "alerts lost", "alerts doubled", "unable")


@dataclass
class Stage:
    """Everything that runs, and what a row may strike."""

    run: Run
    writer: Killed
    watch: Killed
    sender: Killed
    address: str
    cluster: Cluster | None
    chance: random.Random
    strikes: int = 0

    def kill(self, *victims: Killed) -> None:
        """Kill all of them, then start them again, as a supervisor does at once."""
        for victim in victims:
            victim.kill()
        for victim in victims:
            victim.again()


def kill_writer(stage: Stage) -> None:
    stage.kill(stage.writer)


def kill_watch(stage: Stage) -> None:
    stage.kill(stage.watch)


def kill_sender(stage: Stage) -> None:
    stage.kill(stage.sender)


def kill_everything(stage: Stage) -> None:
    stage.kill(stage.writer, stage.watch, stage.sender)


def kill_backend(stage: Stage) -> None:
    """A process of the server that works for us dies; the server drops everybody and recovers."""
    mine = "SELECT pid FROM pg_stat_activity WHERE application_name = 'fortyeight'"
    with suppress(psycopg.Error), psycopg.connect(stage.address, connect_timeout=2) as line:
        pids = [row[0] for row in line.execute(mine)]
        if pids:
            os.kill(stage.chance.choice(pids), signal.SIGKILL)


def restart_server(stage: Stage) -> None:
    """The whole server stops without a checkpoint, and starts at once."""
    assert stage.cluster is not None
    stage.cluster.server.send_signal(signal.SIGQUIT)
    stage.cluster.server.wait(timeout=20)
    stage.cluster.server = subprocess.Popen(
        stage.cluster.server.args,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


ROWS: dict[str, tuple[Callable[[Stage], None], tuple[str, ...], bool]] = {
    "the writer": (kill_writer, ("SQLite", "PostgreSQL"), False),
    "the watch": (kill_watch, ("SQLite", "PostgreSQL"), False),
    "the sender": (kill_sender, ("SQLite", "PostgreSQL"), False),
    "everything at once": (kill_everything, ("SQLite", "PostgreSQL"), False),
    "everything, on a slow disk": (kill_everything, ("SQLite", "PostgreSQL"), True),
    "a server process of PostgreSQL": (kill_backend, ("PostgreSQL",), False),
    "the whole PostgreSQL, restarted": (restart_server, ("PostgreSQL",), False),
}
CELLS = [(row, kind) for row, (_, kinds, _) in ROWS.items() for kind in kinds]
HEADINGS = ("killed", "database", "times", "writes", "alerts", "messages", "sent twice", "lost", "doubled")


@pytest.fixture(scope="module")
def table() -> Iterator[list[tuple[object, ...]]]:
    """The rows so far; printed at the end in the form of a note."""
    rows: list[tuple[object, ...]] = []
    yield rows
    lines = [HEADINGS, tuple("---" for _ in HEADINGS), *rows]
    sys.stdout.write("\n\n" + "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines) + "\n")


@pytest.fixture(scope="module")
def shim() -> Iterator[Path]:
    """What makes a disk slow, where PostgreSQL's own account can read it too."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip(NO_COMPILER)
    source = Path(__file__).with_name("slow_disk.c")
    with tempfile.TemporaryDirectory(prefix="fortyeight-slow-") as name:
        Path(name).chmod(0o755)
        made = Path(name) / "slow_disk.so"
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", made, source, "-ldl"], check=True)
        yield made


@pytest.mark.long
@pytest.mark.parametrize(("row", "kind"), CELLS, ids=[f"{row} ({kind})" for row, kind in CELLS])
def test_whatever_is_killed_nothing_is_lost(
    row: str,
    kind: str,
    tmp_path: Path,
    table: list[tuple[object, ...]],
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One line of the table."""
    strike, _, is_slow = ROWS[row]
    if is_slow:
        monkeypatch.setenv("LD_PRELOAD", str(request.getfixturevalue("shim")))
        monkeypatch.setenv("SLOW_DISK_MS", SLOW_MS)
    with ExitStack() as stack:
        cluster = _cluster(stack) if kind == "PostgreSQL" else None
        address = cluster.address if cluster else f"sqlite://{tmp_path / 'killed.sqlite3'}"
        context, certificate = server_context(tmp_path)
        receiver = stack.enter_context(web_server(context))
        stage = _stage(address, cluster, tmp_path, receiver, certificate)
        found = _write_and_strike(stage, strike)
    received = [got.headers["webhook-id"] for got in receiver.requests]
    sent = set(found["messages"].get("SENT", []))
    lost = [*(name for name in EMPTY if found[name]), *(["messages"] if sent - set(received) else [])]
    twice = len(received) - len(set(received))
    doubled = len(found["doubled"]) + len(found["alerts doubled"])
    facts = (found["acknowledged"], found["alerts"], len(sent), twice, ", ".join(lost) or "nothing", doubled)
    table.append((row, kind, stage.strikes, *facts))
    assert [name for name in EMPTY if found[name]] == [], found
    assert sent <= set(received), "what is marked as sent was sent"
    assert set(found["messages"]) <= {"SENT", "NOT_NEEDED"}, "nothing waits, nothing is dead"
    assert sent
    assert found["acknowledged"] == WRITES
    assert stage.strikes > 0


def _cluster(stack: ExitStack) -> Cluster:
    programs = find_programs()
    if programs is None:
        pytest.skip(NO_POSTGRES)
    cluster = Cluster(programs, durable=True)
    address = cluster.start()
    stack.callback(cluster.stop)
    with psycopg.connect(address.rpartition("/")[0] + "/postgres", autocommit=True) as line:
        line.execute("CREATE DATABASE fortyeight")
    return cluster


def _stage(
    address: str, cluster: Cluster | None, folder: Path, receiver: Receiver, certificate: Path
) -> Stage:
    run = Run(address, folder)
    channels = folder / "channels.toml"
    channels.write_text(
        f'[webhook.dispatch]\nurl = "https://localhost:{receiver.port}/"\nsecrets = ["{SECRET}"]\n'
        f'allow_private = true\nca = "{certificate}"\n'
    )
    channels.chmod(0o600)
    run.environment |= {"FORTYEIGHT_CHANNELS_FILE": str(channels), "FORTYEIGHT_SECRET_KEY": "s" * 60}
    run.ask("prepare")
    run.ask("contact")
    return Stage(
        run=run,
        writer=Killed(lambda: run.start("tests.concurrency.writing_server", run.place)),
        watch=Killed(lambda: run.start("fortyeight.doors.cli", "watch")),
        sender=Killed(lambda: run.start("fortyeight.doors.cli", "deliver")),
        address=address,
        cluster=cluster,
        chance=random.Random(48),
    )


def _write_and_strike(stage: Stage, strike: Callable[[Stage], None]) -> dict[str, Any]:
    files = [str(stage.run.folder / f"acknowledged-{number}") for number in range(CLIENTS)]
    clients = [
        stage.run.start("tests.concurrency.writing_client", stage.run.place, f"c{number}", each, file)
        for number, (file, each) in enumerate(zip(files, [str(WRITES // CLIENTS)] * CLIENTS, strict=True))
    ]
    began = time.monotonic()
    try:
        while any(client.poll() is None for client in clients):
            assert time.monotonic() - began < GIVE_UP_SECONDS, "the clients are not done"
            time.sleep(stage.chance.uniform(*LIFE_SECONDS) + 1)
            strike(stage)
            stage.strikes += 1
        found = _settled(stage)
    finally:
        for process in (*clients, *(one.process for one in (stage.writer, stage.watch, stage.sender))):
            process.kill()
            process.wait()
    checked: dict[str, Any] = json.loads(stage.run.ask(*files))
    return checked | {"messages": found}


def _settled(stage: Stage) -> dict[str, list[str]]:
    """Let the sender finish what is left, and give its messages."""
    give_up_at = time.monotonic() + 120
    while True:
        time.sleep(3)
        found: dict[str, list[str]] = json.loads(stage.run.ask("messages"))
        if (found.get("SENT") and not found.get("WAITING")) or time.monotonic() > give_up_at:
            return found
