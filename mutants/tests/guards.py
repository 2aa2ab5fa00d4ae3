"""Takes the ledger's triggers off for a moment, as somebody with the database's password could."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

_TABLES = ("ledger_recordedfact", "ledger_personalpart", "ledger_outcome", "ledger_stream")


@contextmanager
def guards_lifted() -> Iterator[None]:
    """Let rows of the ledger be changed and deleted inside the block."""
    if connection.vendor == "postgresql":
        _all_triggers("DISABLE")
        try:
            yield
        finally:
            _all_triggers("ENABLE")
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'ledger_%'")
        triggers = cursor.fetchall()
        for name, _ in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            for _, definition in triggers:
                cursor.execute(definition)


def _all_triggers(verb: str) -> None:
    with connection.cursor() as cursor:
        for table in _TABLES:
            cursor.execute(f"ALTER TABLE {table} {verb} TRIGGER USER")
