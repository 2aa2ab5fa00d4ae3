"""`fortyeight restore`: a checked backup takes the place of the ledger, and the ledger says so itself."""

import os
import re
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

import click

from fortyeight.doors.cli import in_use
from fortyeight.doors.cli.backup import HEADS
from fortyeight.doors.cli.refusal import Refusal
from fortyeight.foundations.ledger import heads
from fortyeight.foundations.ledger.heads import Lacking, Note

NOT_DONE = "The ledger was not restored."
SHOWN_MAX = 40


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--by", default="", help="Who answers for it; your account on this machine when not given.")
@click.option("--without-heads", is_flag=True, help="Take a file that has no note of its heads beside it.")
@click.option("--other-ledger", is_flag=True, help="Let it take the place of another ledger than its own.")
def command(file: Path, by: str, without_heads: bool, other_ledger: bool) -> None:
    """Put the backup FILE where FORTYEIGHT_DATABASE_URL says, after checking it from end to end.

    What is there is kept aside. It says which facts of that one the backup lacks, and
    records in the ledger that it was restored. On PostgreSQL the database must be empty.
    """
    note = _read_note(file, without_heads)
    address = os.environ.get("FORTYEIGHT_DATABASE_URL", "")
    if address.startswith("postgres"):
        from fortyeight.doors.cli.restore_postgres import restore

        restore(file, note, by)
        return
    place = _place(address)
    try:
        _restore(file, note, place, by, other_ledger=other_ledger)
    except (OSError, sqlite3.Error) as fault:
        raise Refusal(
            "RESTORE.NOT_WRITTEN",
            NOT_DONE,
            f"The disk or SQLite did not allow it: {fault}. What is at {place} is as it was.",
            "See to the disk, and to the room on it.",
        ) from None


def _read_note(file: Path, without_heads: bool) -> Note:
    if not file.is_file():
        raise Refusal("FILE.ABSENT", NOT_DONE, f"There is no file {file}.", "Name a backup.")
    beside = file.with_name(file.name + HEADS)
    digest = heads.file_hash(file)
    if not beside.is_file():
        if without_heads:
            return Note(made_at="", sha256=digest, heads={})
        why = f"{beside.name} is not beside it, so that nobody can tell whether its end was cut off."
        raise Refusal("RESTORE.NO_HEADS", NOT_DONE, why, "Bring that file, or give --without-heads.")
    try:
        note = heads.read_note(beside.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise Refusal(
            "RESTORE.CHANGED", NOT_DONE, f"{beside.name}: {fault}.", "Take another backup."
        ) from None
    if note.sha256 != digest:
        why = f"{file.name} is not the file that was backed up: its hash is another."
        raise Refusal("RESTORE.CHANGED", NOT_DONE, why, "Take another backup.")
    return note


def _place(address: str) -> Path:
    from urllib.parse import unquote

    found = re.fullmatch(r"sqlite://(/.+[^/])", address)
    return Path(unquote(found[1])) if found else Path.cwd() / ".local" / "fortyeight.sqlite3"


def _restore(file: Path, note: Note, place: Path, by: str, *, other_ledger: bool) -> None:
    from fortyeight.doors.cli.backup_sqlite import find_no_room

    place.parent.mkdir(parents=True, exist_ok=True)
    why = find_no_room(file, place.parent)
    if why:
        raise Refusal("RESTORE.NO_ROOM", NOT_DONE, why, "Make room on that disk.")
    in_use.hold_alone(place)
    is_readable = _settle_old(place)
    partial = place.with_name(place.name + ".restoring")
    for end in ("", "-wal", "-shm", "-journal"):
        partial.with_name(partial.name + end).unlink(missing_ok=True)
    shutil.copyfile(file, partial)
    partial.chmod(0o600)
    _check(partial, note)
    lacking: list[Lacking] | None = None
    if is_readable:
        if heads.find_forked(place, partial) and not other_ledger:
            why = "The ledger in its place says other things at the same places: the backup is not one of it."
            raise Refusal(
                "RESTORE.OTHER_LEDGER", NOT_DONE, why, "Name the right file, or give --other-ledger."
            )
        lacking = list(heads.find_lacking(place, heads.heads_of_file(partial)))
    at = _record(partial, note, by, None if lacking is None else sum(len(one.facts) for one in lacking))
    aside = _swap(partial, place, at)
    _say(note, lacking, aside)


def _settle_old(place: Path) -> bool:
    """Bring what is in the place into one file; say whether it can be read. Refuses while others use it."""
    from fortyeight.doors.cli.backup_sqlite import settle

    if not place.exists():
        return False
    try:
        settle(place)
        heads.heads_of_file(place)
    except sqlite3.OperationalError as fault:
        if "locked" in str(fault) or "open" in str(fault):
            in_use.refuse_in_use()
        return False
    except sqlite3.DatabaseError:
        return False
    return True


def _check(partial: Path, note: Note) -> None:
    from fortyeight.doors.cli.backup_sqlite import find_fault, settle

    why = find_fault(partial)
    if not why:
        settle(partial)
    if not why and note.heads and dict(note.heads) != heads.heads_of_file(partial):
        why = "Its streams do not end where they were noted to end."
    if why:
        remedy = "Take another backup; what is in its place is as it was."
        raise Refusal("RESTORE.NOT_WHOLE", NOT_DONE, f"The backup does not hold. {why}", remedy)


def _record(partial: Path, note: Note, by: str, lacking: int | None) -> datetime:
    """Let the restored ledger say that it is one, before it takes its place."""
    os.environ["FORTYEIGHT_DATABASE_URL"] = f"sqlite://{quote(str(partial.resolve()))}"
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    bring_up_to_date()
    from django.db import connections

    at = record_restore(note, by, lacking)
    connections.close_all()
    from fortyeight.doors.cli.backup_sqlite import settle

    settle(partial)
    return at


def record_restore(note: Note, by: str, lacking: int | None) -> datetime:
    """Append the fact that the ledger was restored, and give the instant."""
    from fortyeight.doors.cli.standby import frame_of, whoami
    from fortyeight.foundations.ledger import upkeep

    frame = frame_of(upkeep.operator(by or whoami()))
    at: datetime = frame["recorded_at"]
    made_at = datetime.fromisoformat(note.made_at) if note.made_at else at
    upkeep.note_restore(**frame, backup=note.sha256, backup_made_at=made_at, lacking=lacking)
    return at


def _swap(partial: Path, place: Path, at: datetime) -> Path | None:
    """Keep the old one under another name, and put the new one in its place: at no moment is none there."""
    aside: Path | None = None
    in_use.sync(partial)
    if place.exists():
        aside = place.with_name(f"{place.name}.replaced-{at:%Y%m%dT%H%M%SZ}")
        try:
            os.link(place, aside)
        except OSError:
            shutil.copyfile(place, aside)
            in_use.sync(aside)
        for end in ("-wal", "-shm"):
            # Only one that could not be read has them still. The new file would take them for its own.
            log = place.with_name(place.name + end)
            if log.exists():
                log.rename(aside.with_name(aside.name + end))
    os.replace(partial, place)
    in_use.sync(place.parent)
    return aside


def _say(note: Note, lacking: list[Lacking] | None, aside: Path | None) -> None:
    click.echo(f"Restored: {note.facts:,} facts" + (f", as of {note.made_at}." if note.made_at else "."))
    if aside is not None:
        click.echo(f"What was there is kept at {aside}.")
    if lacking is None and aside is not None:
        click.echo("It could not be read: what the backup lacks of it cannot be told. Go by paper.")
    rows = [(one.stream, *fact) for one in lacking or [] for fact in one.facts]
    if rows:
        click.echo(f"{len(rows):,} facts of it are NOT in the backup. Enter them again from paper:")
    for stream, seq, kind, recorded_at in rows[:SHOWN_MAX]:
        click.echo(f"  {stream} #{seq}  {kind}  recorded {recorded_at}")
    if len(rows) > SHOWN_MAX:
        click.echo(f"  and {len(rows) - SHOWN_MAX:,} more; see them in the file kept aside.")
    click.echo("Start the service. The watch says what came due meanwhile.")
