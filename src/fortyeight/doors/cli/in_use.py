"""Keeps a ledger in a file from being replaced while a process works on it, and the other way round."""

import fcntl
import os
from pathlib import Path
from typing import IO

from fortyeight.doors.cli.refusal import Refusal

# Held until the process ends, however it ends: the system gives it back.
_held: list[IO[bytes]] = []


def lock_file(place: Path) -> Path:
    """Name the file whose lock says who works on the ledger in `place`."""
    return place.with_name(f"{place.name}.in-use")


def hold(place: Path) -> None:
    """Say that this process works on the ledger, until it ends. Refuses while it is being restored."""
    try:
        opened = lock_file(place).open("ab")
    except OSError:
        return  # A folder that takes no file cannot have its ledger replaced either.
    try:
        fcntl.flock(opened, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        opened.close()
        raise Refusal(
            "RESTORE.RUNNING",
            "The command was not run.",
            "The ledger is being restored at this moment.",
            "Run it again when that has ended.",
        ) from None
    _held.append(opened)


def hold_alone(place: Path) -> None:
    """Keep everybody else off the ledger until this process ends. Refuses while somebody works on it."""
    opened = lock_file(place).open("ab")
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        opened.close()
        refuse_in_use()
    _held.append(opened)


def refuse_in_use() -> None:
    """Say that somebody works on the ledger."""
    raise Refusal(
        "RESTORE.IN_USE",
        "The ledger was not restored.",
        "A process works on the ledger that would be replaced: the pages, a watch, an import.",
        "Stop it, and run this again.",
    )


def sync(path: Path) -> None:
    """Wait until the disk has a file, or the names in a folder."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
