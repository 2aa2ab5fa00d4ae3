"""The time as the database sees it, so that many workers on many machines share one clock."""

from datetime import UTC, datetime

from django.db import DEFAULT_DB_ALIAS, connections

from fortyeight.foundations.edge import clock


def database_now() -> datetime:
    """Tell the present instant, UTC: PostgreSQL's own, or this machine's for a database in a file."""
    connection = connections[DEFAULT_DB_ALIAS]
    if connection.vendor != "postgresql":
        return clock.now()
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        row = cursor.fetchone()
    instant: datetime = row[0]
    return instant.astimezone(UTC)
