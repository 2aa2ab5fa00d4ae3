"""Locks on streams, held to the end of the transaction.

An action locks what it decides on before it reads it: its own stream for
writing, the streams it relies on against change. A withdrawal and a service in
the same second then cannot both win.

On PostgreSQL these are row locks: a shared one keeps writers out and lets other
shared ones in. SQLite has one writer at a time from `BEGIN IMMEDIATE` on, so
there is nothing left to lock.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from django.db import DEFAULT_DB_ALIAS, connections, transaction

from fortyeight.foundations.ledger.models import Stream

_NAME = re.compile(r"[a-z][a-z_]*/\S+")


class _Held:
    """A mark on the transaction that these streams are locked for writing in it.

    It waits among the callbacks for the commit. Django drops it there on a
    rollback, also to a savepoint, which is just when the database drops the lock.
    """

    def __init__(self, streams: Iterable[str]) -> None:
        self.streams = frozenset(streams)

    def __call__(self) -> None:
        """Do nothing on commit: the lock ends there by itself."""


def lock(*, write: Sequence[str] = (), share: Sequence[str] = ()) -> dict[str, int]:
    """Lock streams until the transaction ends, and give each one's head `seq`.

    Call it once in an action, with every stream the decision rests on, before
    reading any fact. `write` is for streams to append to; `share` keeps others
    from appending. A stream that does not exist yet is made, empty, with head 0.
    Locks are taken in the order of the names, so two actions cannot wait for
    each other.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    assert connection.in_atomic_block, "a lock lasts as long as a transaction: open one"
    wanted = dict.fromkeys(share, "SHARE") | dict.fromkeys(write, "UPDATE")
    assert wanted, "lock at least one stream"
    names = sorted(wanted)
    _create_missing(names)
    heads: dict[str, int] = {}
    if connection.vendor == "postgresql":
        for mode, run in groupby(names, key=wanted.__getitem__):
            heads |= _lock_rows(list(run), mode)
    else:
        heads = dict(Stream.objects.filter(id__in=names).values_list("id", "head_seq"))
    assert set(heads) == set(names), "every stream asked for is locked"
    transaction.on_commit(_Held(write))
    return heads


def locked_for_writing() -> frozenset[str]:
    """Name the streams to which this transaction holds the right to append."""
    waiting = [entry[1] for entry in connections[DEFAULT_DB_ALIAS].run_on_commit]
    held = [mark.streams for mark in waiting if isinstance(mark, _Held)]
    return held[0] if len(held) == 1 else frozenset().union(*held)


def forget_locks() -> None:
    """Drop the marks of earlier actions. Only a test that wraps several in one transaction leaves any."""
    connection = connections[DEFAULT_DB_ALIAS]
    connection.run_on_commit = [
        entry for entry in connection.run_on_commit if not isinstance(entry[1], _Held)
    ]


def kind_of(stream: str) -> str:
    """Tell the kind of a stream from its name.

    >>> kind_of("stay/3f2a")
    'stay'
    """
    return stream.partition("/")[0]


def _create_missing(names: Sequence[str]) -> None:
    for name in names:
        assert _NAME.fullmatch(name), f"a stream is named kind/id, not {name!r}"
    known = set(Stream.objects.filter(id__in=names).values_list("id", flat=True))
    missing = [Stream(id=name, kind=kind_of(name)) for name in names if name not in known]
    if missing:
        Stream.objects.bulk_create(missing, ignore_conflicts=True)


def _lock_rows(names: Sequence[str], mode: str) -> dict[str, int]:
    assert mode in ("SHARE", "UPDATE")
    # The rows are locked in the order they are sorted in; "C" is Python's order too.
    query = (
        'SELECT id, head_seq FROM ledger_stream WHERE id = ANY(%s) ORDER BY id COLLATE "C" FOR ' + mode  # noqa: S608
    )
    with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        cursor.execute(query, [list(names)])
        return dict(cursor.fetchall())
