"""A new database for each run: made once with all its tables, then copied, and thrown away after."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.utils import load_backend

from fortyeight.doors.site.database import database_settings
from sim.faulty.edge import FAULTS

KINDS = ("sqlite", "postgres")
_MEMORY = Path("/dev/shm")


@contextmanager
def opened(kind: str, *, address: str = "") -> Iterator[None]:
    """Let the default database be a new, empty one with all tables, whose connection can fail to order.

    SQLite lies in memory where the machine has a place for that. For PostgreSQL
    `address` names a database that may be emptied.
    """
    assert kind in KINDS, f"{kind} is neither of {KINDS}"
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="fortyeight-sim-", dir=_folder()) as folder:
            file = Path(folder) / "county.sqlite3"
            shutil.copy(_template(), file)
            with _used(_sqlite(file)):
                yield
        return
    wanted = database_settings(address) | {"ENGINE": "sim.faulty.postgresql"}
    with _used(wanted):
        with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
            cursor.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        call_command("migrate", verbosity=0, skip_checks=True)
        yield


def reconnect() -> None:
    """Begin anew on the same database, as a process does that was started again."""
    old = connections[DEFAULT_DB_ALIAS]
    with contextlib.suppress(Exception):
        old.connection.close()
    FAULTS.is_dead = False
    connections[DEFAULT_DB_ALIAS] = type(old)(old.settings_dict, DEFAULT_DB_ALIAS)


def _folder() -> str | None:
    return str(_MEMORY) if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) else None


def _sqlite(file: Path) -> dict[str, Any]:
    wanted = database_settings(f"sqlite://{file}") | {"ENGINE": "sim.faulty.sqlite3"}
    options = wanted["OPTIONS"]
    # A power cut is not among the faults: what is cut off is the process.
    options["init_command"] = options["init_command"].replace("synchronous=FULL", "synchronous=OFF")
    return wanted


@cache
def _template() -> Path:
    """Make the tables once for this process."""
    folder = tempfile.mkdtemp(prefix="fortyeight-sim-tables-", dir=_folder())
    file = Path(folder) / "tables.sqlite3"
    with _used(_sqlite(file)):
        call_command("migrate", verbosity=0, skip_checks=True)
        with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    import atexit

    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return file


@contextmanager
def _used(wanted: dict[str, Any]) -> Iterator[None]:
    """Put a connection of our own in the place of the default one, and the other back at the end."""
    before, kept = connections[DEFAULT_DB_ALIAS], dict(settings.DATABASES[DEFAULT_DB_ALIAS])
    complete = {**kept, "TEST": {}, **wanted}
    complete["HOST"], complete["PORT"] = wanted.get("HOST", ""), wanted.get("PORT", "")
    connection = load_backend(complete["ENGINE"]).DatabaseWrapper(complete, DEFAULT_DB_ALIAS)
    connections[DEFAULT_DB_ALIAS] = connection
    try:
        yield
    finally:
        reconnect()
        connections[DEFAULT_DB_ALIAS].close()
        connections[DEFAULT_DB_ALIAS] = before
