"""`fortyeight backup`: a copy of the ledger, made while it is in use, checked, with its heads beside it."""

import os
import re
import signal
import threading
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from fortyeight.doors.cli.refusal import Refusal

NOT_DONE = "No backup was made."
PREFIX = "fortyeight-"
MADE = re.compile(rf"{PREFIX}\d{{8}}T\d{{6}}Z(-\d+)?\.(sqlite3|pgdump)")
PARTIAL, HEADS = ".partial", ".heads.json"
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


class Duration(click.ParamType):
    """Such as 15m, 6h, 1d: whole seconds, minutes, hours or days."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Give seconds."""
        if isinstance(value, int):
            return value
        found = re.fullmatch(r"([1-9]\d{0,5})([smhd])", value)
        if found is None:
            self.fail(f"{value!r} is no duration such as 15m, 6h or 1d.", param, ctx)
        return int(found[1]) * UNITS[found[2]]


@click.command("backup")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--keep", type=click.IntRange(min=1), help="Keep so many of the newest in the folder.")
@click.option("--every", type=Duration(), help="Go on, one backup each such time: 15m, 6h, 1d.")
def command(target: Path, keep: int | None, every: int | None) -> None:
    """Copy the ledger into TARGET, a file that is not there yet or a folder, while others write.

    The copy is checked: its pages, every chain. Beside it lies a file with where each
    stream ends, and the hash of the copy. Nothing is ever overwritten.
    """
    if (keep or every) and not target.is_dir():
        raise Refusal(
            "BACKUP.NO_FOLDER",
            NOT_DONE,
            "--keep and --every need a folder that is there, and TARGET is none.",
            "Make the folder first, or leave the options out.",
        )
    from fortyeight.doors.cli.site import use_site

    use_site()
    if not every:
        _once(target, keep)
        return
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    while not stopping.is_set():
        try:
            _once(target, keep)
        except Refusal as fault:
            # A loop that ended for a full disk would be a backup that nobody misses until it is needed.
            fault.show()
        stopping.wait(every)


def _once(target: Path, keep: int | None) -> None:
    from django.db import DEFAULT_DB_ALIAS, connections

    from fortyeight.foundations.edge import clock

    is_file = connections[DEFAULT_DB_ALIAS].vendor == "sqlite"
    at = clock.now()
    place = _place(target, at, "sqlite3" if is_file else "pgdump")
    partial = place.with_name(place.name + PARTIAL)
    partial.unlink(missing_ok=True)
    try:
        if is_file:
            from fortyeight.doors.cli.backup_sqlite import copy
        else:
            from fortyeight.doors.cli.backup_postgres import copy
        heads = copy(partial)
        facts = _put_in_place(partial, place, at, heads)
    except OSError as fault:
        _clear(partial)
        raise Refusal(
            "BACKUP.NOT_WRITTEN",
            NOT_DONE,
            f"{target} could not be written: {fault.strerror or type(fault).__name__}.",
            "Give a folder with room on a disk that takes files.",
        ) from None
    except BaseException:
        _clear(partial)
        raise
    click.echo(f"{place}: {facts:,} facts on {len(heads):,} streams, {place.stat().st_size:,} bytes.")
    if keep:
        _prune(target, keep)


def _place(target: Path, at: datetime, kind: str) -> Path:
    if not target.is_dir():
        if target.exists():
            raise Refusal("BACKUP.EXISTS", NOT_DONE, f"{target} is there already.", "Name another file.")
        if not target.parent.is_dir():
            why = f"There is no folder {target.parent}."
            raise Refusal("BACKUP.NO_FOLDER", NOT_DONE, why, "Make the folder first.")
        return target
    name = f"{PREFIX}{at:%Y%m%dT%H%M%SZ}"
    place = target / f"{name}.{kind}"
    number = 1
    while place.exists():
        number += 1
        place = target / f"{name}-{number}.{kind}"
    return place


def _put_in_place(partial: Path, place: Path, at: datetime, heads: Any) -> int:
    """Note the heads, and give the copy its name: only a whole one ever bears it."""
    from fortyeight.doors.cli.in_use import sync
    from fortyeight.foundations.kit.canonical import instant_text
    from fortyeight.foundations.ledger.heads import Note, file_hash, note_text

    sync(partial)
    note = Note(made_at=instant_text(at), sha256=file_hash(partial), heads=heads)
    beside = place.with_name(place.name + HEADS)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as opened:
        opened.write(note_text(note))
    sync(beside)
    os.link(partial, place)  # Unlike a move, this never takes the place of a file that is there.
    partial.unlink()
    sync(place.parent)
    return note.facts


def _clear(partial: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal", ".in-use"):
        partial.with_name(partial.name + end).unlink(missing_ok=True)


def _prune(folder: Path, keep: int) -> None:
    made = sorted((path for path in folder.iterdir() if MADE.fullmatch(path.name)), key=_age)
    for path in made[:-keep]:
        path.unlink()
        path.with_name(path.name + HEADS).unlink(missing_ok=True)
        click.echo(f"{path} was the oldest, and is removed.", err=True)


def _age(path: Path) -> tuple[str, int]:
    stem = path.name.partition(".")[0].removeprefix(PREFIX)
    first, _, number = stem.partition("-")
    return first, int(number or 1)
