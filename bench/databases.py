"""A new database of each kind for one part of the run, and the process that measures in it."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.machine import Figure
from tests.postgres import Cluster, find_programs

DATABASES = ("sqlite", "postgres")


@dataclass(frozen=True)
class Database:
    """One empty database, by its address."""

    kind: str
    address: str

    def measure(self, part: str, size: int) -> list[Figure]:
        """Run a part in a process of its own, whose only database this is."""
        command = [sys.executable, "-m", "bench", "--inside", part, "--size", str(size)]
        made = subprocess.run(command, env=environment(self.address), stdout=subprocess.PIPE, check=True)
        figures: list[Figure] = json.loads(made.stdout)
        return [line | {"on": self.kind} for line in figures]


def environment(address: str) -> dict[str, str]:
    """What a process of ours needs to find the database."""
    return os.environ | {
        "FORTYEIGHT_DATABASE_URL": address,
        "FORTYEIGHT_LOG_LEVEL": "ERROR",
        "DJANGO_SETTINGS_MODULE": "fortyeight.doors.site.settings",
    }


@contextmanager
def database_for(kind: str) -> Iterator[Database]:
    """Make a database, and throw it away afterwards."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="fortyeight-bench-") as folder:
            yield Database(kind, f"sqlite://{Path(folder) / 'bench.sqlite3'}")
        return
    programs = find_programs()
    assert programs is not None, (
        "PostgreSQL is not here: set FORTYEIGHT_POSTGRES_BIN, or leave --on postgres out"
    )
    cluster = Cluster(programs, durable=True)
    try:
        cluster.start()
        yield Database(kind, cluster.address.rpartition("/")[0] + "/postgres")
    finally:
        cluster.stop()


def run_inside(part: str, size: int) -> int:
    """Measure one part here, and print its figures as JSON for the process that asked."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, skip_checks=True)
    from bench import board, boards, record

    measured = {"record": record.measure, "board": board.measure, "boards": boards.measure}[part](size)
    sys.stdout.write(json.dumps(measured))
    return 0
