"""A copy of a ledger in a file of SQLite: one moment of it, whoever writes meanwhile."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from fortyeight.doors.cli.backup import NOT_DONE
from fortyeight.doors.cli.progress import Meter
from fortyeight.doors.cli.refusal import Refusal
from fortyeight.foundations.ledger.heads import End, heads_of_file

PAGES_AT_ONCE = 2_000
ROOM_FOR_MORE = 1.2


def copy(partial: Path) -> Mapping[str, End]:
    """Copy the ledger into `partial`, check it from end to end, and give its heads. Raises OSError."""
    from django.db import DEFAULT_DB_ALIAS, connections

    source = Path(str(connections[DEFAULT_DB_ALIAS].settings_dict["NAME"]))
    if not source.is_file():
        raise Refusal(
            "FILE.ABSENT", NOT_DONE, f"There is no ledger at {source}.", "See FORTYEIGHT_DATABASE_URL."
        )
    why = find_no_room(source, partial.parent)
    if why:
        raise Refusal("BACKUP.NO_ROOM", NOT_DONE, why, "Make room, or name another disk.")
    os.close(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        _copy_pages(source, partial)
        why = find_fault(partial)
        if not why:
            settle(partial)
    except sqlite3.Error as fault:
        raise Refusal(
            "BACKUP.NOT_WRITTEN",
            NOT_DONE,
            f"SQLite could not copy the ledger: {fault}.",
            "See to the disk, and to the room on it.",
        ) from None
    if why:
        raise Refusal(
            "BACKUP.NOT_WHOLE",
            NOT_DONE,
            f"The copy does not hold: {why}",
            "Keep the ledger and the backups there are as they are, and run fortyeight verify.",
        )
    return heads_of_file(partial)


def find_no_room(source: Path, folder: Path) -> str:
    """Say why a copy would fill the disk; empty when there is room."""
    log = source.with_name(source.name + "-wal")
    size = source.stat().st_size + (log.stat().st_size if log.exists() else 0)
    free = shutil.disk_usage(folder).free
    if free >= size * ROOM_FOR_MORE:
        return ""
    return f"{folder} has {free:,} bytes left, and the ledger has {size:,}."


def _copy_pages(source: Path, partial: Path) -> None:
    with (
        closing(
            sqlite3.connect(f"{source.as_uri()}?mode=rw", uri=True, timeout=30, isolation_level=None)
        ) as line,
        closing(sqlite3.connect(partial)) as made,
        Meter("pages") as meter,
    ):
        # An open look at the ledger keeps it to one moment: without it each write would begin the copy anew.
        line.execute("BEGIN")
        line.execute("SELECT count(*) FROM sqlite_schema").fetchone()

        def report(_status: int, left: int, total: int) -> None:
            meter(total - left, (total - left) / total if total else None)

        line.backup(made, pages=PAGES_AT_ONCE, progress=report)
        line.execute("ROLLBACK")


def find_fault(file: Path) -> str:
    """Say what does not hold in a copy: a page of it, or a chain; empty when all does."""
    try:
        with closing(sqlite3.connect(file)) as line:
            (found,) = line.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.DatabaseError as fault:
        return f"{fault}."
    if found != "ok":
        return f"{str(found).splitlines()[0]}."
    # A process of its own, on the copy and nothing else: what checks it is what would use it.
    environment = os.environ | {"FORTYEIGHT_DATABASE_URL": f"sqlite://{quote(str(file.resolve()))}"}
    ran = subprocess.run(
        [sys.executable, "-m", "fortyeight.doors.cli", "verify"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if ran.returncode == 0 else (ran.stderr.strip() or ran.stdout.strip())[-500:]


def settle(file: Path) -> None:
    """Leave one file, without a log beside it. Raises sqlite3.OperationalError while others have it open."""
    with closing(sqlite3.connect(file, timeout=2)) as line:
        (mode,) = line.execute("PRAGMA journal_mode=DELETE").fetchone()
    if mode != "delete":
        raise sqlite3.OperationalError("others have the file open")
    file.with_name(file.name + ".in-use").unlink(missing_ok=True)
