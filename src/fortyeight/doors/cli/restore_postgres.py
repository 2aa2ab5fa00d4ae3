"""A dump back into PostgreSQL: an empty database only, so that nothing is ever written over."""

from pathlib import Path

import click

from fortyeight.doors.cli.backup_postgres import find_tool, run_tool
from fortyeight.doors.cli.refusal import Refusal
from fortyeight.foundations.ledger.heads import Note

NOT_DONE = "The ledger was not restored."


def restore(file: Path, note: Note, by: str) -> None:
    """Restore the dump in one transaction, check every chain and the heads, and record it."""
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    from django.db import DEFAULT_DB_ALIAS, connections

    connection = connections[DEFAULT_DB_ALIAS]
    if connection.introspection.table_names():
        raise Refusal(
            "RESTORE.NOT_EMPTY",
            NOT_DONE,
            "The database that FORTYEIGHT_DATABASE_URL names has tables in it.",
            "Make a new one (createdb), name it there, and keep the old one.",
        )
    tool = find_tool("pg_restore", NOT_DONE, "pg_restore --single-transaction --no-owner -d DATABASE FILE")
    name = str(connection.settings_dict["NAME"])
    options = ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "-d", name]
    run_tool([tool, *options, str(file)], connection.settings_dict, NOT_DONE)
    connection.close()
    _check(note)
    bring_up_to_date()
    from fortyeight.doors.cli.restore import record_restore

    record_restore(note, by, None)
    click.echo(f"Restored: {note.facts:,} facts" + (f", as of {note.made_at}." if note.made_at else "."))
    click.echo("Start the service. The watch says what came due meanwhile.")


def _check(note: Note) -> None:
    from fortyeight.foundations.ledger.models import Stream
    from fortyeight.foundations.ledger.verify import verify

    breaches = [fault for fault in verify() if fault.is_breach]
    rows = Stream.objects.filter(head_seq__gt=0).values_list("id", "head_seq", "head_hash")
    if breaches or (note.heads and dict(note.heads) != {row[0]: (row[1], row[2]) for row in rows}):
        what = breaches[0].why if breaches else "its streams do not end where they were noted to end"
        raise Refusal(
            "RESTORE.NOT_WHOLE",
            "The ledger was restored, and does not hold.",
            f"{what}.",
            "Drop this database, and take another backup.",
        )
