"""Which streams have facts that the watch has not taken note of: a head beyond what was seen.

`append` moves the head, so no writer has to remember the watch. Only streams of
the kinds in `WATCHED` are asked for; a partial index holds just those.
"""

from collections.abc import Mapping

from django.db import DEFAULT_DB_ALIAS, connections

WATCHED = ("agency", "agreement", "officer", "stay")
"""The kinds of stream that the watch looks at. The index of the migration names the same."""

_KINDS = ", ".join(f"'{kind}'" for kind in WATCHED)
# The kinds stand in the statement itself: with parameters SQLite would not use the partial index.
_UNSEEN = f"SELECT id, head_seq FROM ledger_stream WHERE head_seq > seen_seq AND kind IN ({_KINDS})"  # noqa: S608


def list_unseen(limit: int) -> Mapping[str, int]:
    """List up to so many streams with facts that were not seen, each with its head."""
    with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        cursor.execute(f"{_UNSEEN} ORDER BY id LIMIT %s", [limit])
        return dict(cursor.fetchall())


def mark_seen(heads: Mapping[str, int]) -> None:
    """Take note of these streams up to these heads, and not beyond: what came since is still unseen.

    It waits for whoever appends to one of them. Streams are taken in the order of
    their names, as every action takes them, so nobody can wait in a circle.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    assert connection.in_atomic_block, "what is seen commits with what was made of it: open a transaction"
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            names = sorted(heads)
            cursor.execute(
                'SELECT 1 FROM ledger_stream WHERE id = ANY(%s) ORDER BY id COLLATE "C" FOR NO KEY UPDATE',
                [names],
            )
            cursor.execute(
                "UPDATE ledger_stream AS stream SET seen_seq = seen.head"
                " FROM unnest(%s::text[], %s::bigint[]) AS seen(id, head)"
                " WHERE stream.id = seen.id AND stream.seen_seq < seen.head",
                [names, [heads[name] for name in names]],
            )
            return
        cursor.executemany(
            "UPDATE ledger_stream SET seen_seq = %s WHERE id = %s AND seen_seq < %s",
            [(head, name, head) for name, head in sorted(heads.items())],
        )


def names_after(name: str, limit: int) -> list[str]:
    """List up to so many watched streams with facts whose names come after this one, in order."""
    with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        cursor.execute(
            f"SELECT id FROM ledger_stream WHERE id > %s AND head_seq > 0 AND kind IN ({_KINDS})"  # noqa: S608
            " ORDER BY id LIMIT %s",
            [name, limit],
        )
        return [row[0] for row in cursor.fetchall()]


def heads_of(streams: Mapping[str, object] | frozenset[str] | set[str]) -> Mapping[str, int]:
    """Tell the heads of these streams in one statement; 0 for one that does not exist."""
    connection = connections[DEFAULT_DB_ALIAS]
    names = sorted(streams)
    found: dict[str, int] = {}
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT id, head_seq FROM ledger_stream WHERE id = ANY(%s)", [names])
            found.update(cursor.fetchall())
        else:
            for start in range(0, len(names), _NAMES_AT_ONCE):
                some = names[start : start + _NAMES_AT_ONCE]
                marks = ", ".join(["%s"] * len(some))
                cursor.execute(f"SELECT id, head_seq FROM ledger_stream WHERE id IN ({marks})", some)  # noqa: S608
                found.update(cursor.fetchall())
    return {name: found.get(name, 0) for name in names}


_NAMES_AT_ONCE = 900
"""SQLite takes a limited number of parameters in one statement."""
