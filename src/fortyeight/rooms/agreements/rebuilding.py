"""How every room drops its tables and builds them again from the ledger, while others go on recording."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, models, transaction


@contextmanager
def rebuilding(*tables: type[models.Model]) -> Iterator[None]:
    """Empty these tables, the first first, and let the block fill them; all of it or nothing.

    An action that records meanwhile waits with its row until the tables are
    whole: on PostgreSQL by a lock on them, on SQLite because there is one writer.
    The lock waits for whoever has rows of the first table in hand before it holds
    any other, so that nobody waits in a circle.
    """
    with transaction.atomic():
        if connection.vendor == "postgresql":
            names = ", ".join(connection.ops.quote_name(table._meta.db_table) for table in tables)
            with connection.cursor() as cursor:
                cursor.execute(f"LOCK TABLE {names} IN EXCLUSIVE MODE")
        for table in tables:
            table._default_manager.all().delete()
        yield
