"""A copy of a ledger on PostgreSQL, by its own tools: pg_dump and pg_restore."""

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fortyeight.doors.cli.backup import NOT_DONE
from fortyeight.doors.cli.refusal import Refusal
from fortyeight.foundations.ledger.heads import End

INSTALLED = Path("/usr/lib/postgresql")


def copy(partial: Path) -> Mapping[str, End]:
    """Dump the ledger into `partial` and give the heads of the same moment. Raises OSError."""
    from django.db import DEFAULT_DB_ALIAS, connections, transaction

    from fortyeight.foundations.ledger.models import Stream

    connection = connections[DEFAULT_DB_ALIAS]
    tool = find_tool("pg_dump", NOT_DONE, "pg_dump -Fc -f FILE fortyeight")
    os.close(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        # A long copy is no sleep: the session waits for the tool.
        cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
        cursor.execute("SELECT pg_export_snapshot()")
        (snapshot,) = cursor.fetchone()
        rows = Stream.objects.filter(head_seq__gt=0).values_list("id", "head_seq", "head_hash")
        heads = {name: (seq, text) for name, seq, text in rows}
        run_tool(
            [tool, "-Fc", f"--snapshot={snapshot}", "--no-owner", "--no-privileges", "-f", str(partial)],
            connection.settings_dict,
            NOT_DONE,
        )
    run_tool(
        [find_tool("pg_restore", NOT_DONE, ""), "--list", str(partial)], connection.settings_dict, NOT_DONE
    )
    return heads


def find_tool(name: str, what: str, instead: str) -> str:
    """Find a tool of PostgreSQL; refuse with what to run by hand when it is not here."""
    folders = sorted(INSTALLED.glob("*/bin"), key=lambda path: int(re.sub(r"\D", "", path.parent.name) or 0))
    for folder in [os.environ.get("FORTYEIGHT_POSTGRES_BIN", ""), *map(str, reversed(folders))]:
        if folder and (Path(folder) / name).exists():
            return str(Path(folder) / name)
    found = shutil.which(name)
    if found is None:
        raise Refusal(
            "BACKUP.NO_TOOL",
            what,
            f"{name} of PostgreSQL is not on this machine.",
            f"Install it, or run where PostgreSQL is: {instead}.",
        )
    return found


def run_tool(command: list[str], settings: Mapping[str, Any], what: str) -> None:
    """Run a tool on the database of these settings; nothing secret stands on its command line."""
    given = {
        "PGHOST": "HOST",
        "PGPORT": "PORT",
        "PGUSER": "USER",
        "PGPASSWORD": "PASSWORD",
        "PGDATABASE": "NAME",
    }
    environment = os.environ | {name: str(settings[key]) for name, key in given.items() if settings.get(key)}
    options = settings.get("OPTIONS", {})
    environment |= {
        f"PG{name.replace('_', '').upper()}": str(options[name])
        for name in ("sslmode", "sslrootcert", "target_session_attrs")
        if name in options
    }
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        lines = ran.stderr.strip().splitlines() or ["it said nothing"]
        why = f"{Path(command[0]).name} ended with {ran.returncode}: {lines[0][:300]}"
        raise Refusal("BACKUP.TOOL_FAILED", what, f"{why}.", "See to that, and run this again.")
