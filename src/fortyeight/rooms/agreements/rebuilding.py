"""How every room drops its tables and builds them again from the ledger, while others go on recording."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, models, transaction

from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.ledger.reading import Unread, each_fact


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


def readable(*kinds: str, unread: list[Unread] | None = None) -> Iterator[Fact]:
    """Give every fact of streams of these kinds that can be read, and add the others to `unread`.

    A fact that this version does not know must not keep all the others from being built.
    """
    for kind in kinds:
        for found in each_fact(of=kind):
            if isinstance(found, Fact):
                yield found
            elif unread is not None:
                unread.append(found)
