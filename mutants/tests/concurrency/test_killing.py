"""Goal: whatever is killed, whenever: what was acknowledged is there, once, and every alert rings, once.

Method: clients that send again until they are answered, a server-like writer
and a watch that are killed with SIGKILL at random and started again.
"""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

CLIENTS = 4
GIVE_UP_SECONDS = 600
# A process needs most of a second to start: a shorter life would be no life.
LIFE_SECONDS = (0.3, 2.5)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """An empty database of the kind that this run is for, and of this test alone."""
    if connection.vendor == "sqlite":
        yield f"sqlite://{tmp_path / 'killed.sqlite3'}"
        return
    settings = connection.settings_dict
    name = f"killed_{os.getpid()}"
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    yield f"postgresql://{settings['USER']}@{settings['HOST']}:{settings['PORT']}/{name}"
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


class Killed:
    """A process that is killed and started again, and counts it."""

    def __init__(self, start: Callable[[], subprocess.Popen[bytes]]) -> None:
        self.start, self.process, self.kills = start, start(), 0

    def kill(self) -> None:
        """No time to say goodbye."""
        self.process.kill()
        self.process.wait()
        self.kills += 1

    def again(self) -> None:
        """The next one, as a supervisor would."""
        self.process = self.start()


class Run:
    """One run: the processes, all with the same database."""

    def __init__(self, address: str, folder: Path) -> None:
        self.folder = folder
        self.place = str(folder / "socket")
        self.environment = os.environ | {
            "FORTYEIGHT_DATABASE_URL": address,
            "FORTYEIGHT_LOG_LEVEL": "CRITICAL",
            "DJANGO_SETTINGS_MODULE": "fortyeight.doors.site.settings",
        }

    def start(self, module: str, *arguments: str) -> subprocess.Popen[bytes]:
        """One of our processes."""
        with (self.folder / f"{module}.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", module, *arguments], env=self.environment, stdout=log, stderr=log
            )

    def ask(self, *arguments: str) -> str:
        """What the checking process says."""
        command = [sys.executable, "-m", "tests.concurrency.after_killing", *arguments]
        return subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True
        ).stdout

    def write_and_kill(self, count: int, chance: random.Random) -> dict[str, Any]:
        """Have clients write, and kill at random until they are done."""
        self.ask("prepare")
        killed = [
            Killed(lambda: self.start("tests.concurrency.writing_server", self.place)),
            Killed(lambda: self.start("fortyeight.doors.cli", "watch")),
        ]
        files = [str(self.folder / f"acknowledged-{number}") for number in range(CLIENTS)]
        each = str(count // CLIENTS)
        clients = [
            self.start("tests.concurrency.writing_client", self.place, f"c{number}", each, file)
            for number, file in enumerate(files)
        ]
        began = time.monotonic()
        try:
            while any(client.poll() is None for client in clients):
                assert time.monotonic() - began < GIVE_UP_SECONDS, "the clients are not done"
                time.sleep(chance.uniform(*LIFE_SECONDS))
                victims = chance.choice([killed[:1], killed[1:], killed])
                for victim in victims:
                    victim.kill()
                for victim in victims:
                    victim.again()
        finally:
            for process in (*clients, *(victim.process for victim in killed)):
                process.kill()
                process.wait()
        seconds = time.monotonic() - began
        found: dict[str, Any] = json.loads(self.ask(*files))
        kills = [victim.kills for victim in killed]
        return found | {"seconds": round(seconds, 1), "writer killed": kills[0], "watch killed": kills[1]}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "count", [120, pytest.param(2000, marks=pytest.mark.long)], ids=["120 writes", "2,000 writes"]
)
def test_nothing_acknowledged_is_lost_and_nothing_is_done_twice(
    count: int, address: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """The figures of the run are printed with -s."""
    found = Run(address, tmp_path).write_and_kill(count, random.Random(count))
    sys.stdout.write(f"\n{connection.vendor}: {json.dumps(found)}\n")
    record_property("found", found)

    for must_be_empty in ("lost", "doubled", "faults", "views", "alerts lost", "alerts doubled", "unable"):
        assert found[must_be_empty] == [], must_be_empty
    assert found["acknowledged"] == count
    assert found["alerts"] > 0
    assert found["writer killed"] + found["watch killed"] > 0
