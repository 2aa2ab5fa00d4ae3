"""The statements that add to the ledger's tables: one for each table, however many rows.

Only `appending` calls these. Nothing here decides anything or checks a promise.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections

from fortyeight.foundations.ledger.models import PersonalPart, RecordedFact, Stream


@dataclass(slots=True, kw_only=True)
class Row:
    """The columns of one fact that is not stored yet, named as in `RecordedFact`, in the order they stand."""

    uuid: UUID
    stream_id: str
    seq: int
    kind: str
    happened_earliest: datetime
    happened_latest: datetime
    recorded_at: datetime
    actor: str
    action: str
    request_id: UUID
    data: str
    commitment: str
    decision: str
    prev_hash: str
    hash: str = ""


@dataclass(slots=True, kw_only=True)
class Part:
    """The columns of one personal part, named as in `PersonalPart`."""

    fact_id: UUID
    salt: str
    data: str


@dataclass(slots=True, kw_only=True)
class Head:
    """Where a stream ends: the `seq` and the hash of its last fact."""

    seq: int
    hash: str


_TYPES: Mapping[Any, str] = {UUID: "uuid", datetime: "timestamptz", int: "bigint", str: "text"}


def heads_of(streams: Iterable[str]) -> dict[str, Head]:
    """Read where these streams end; one statement."""
    found = Stream.objects.filter(id__in=streams).values_list("id", "head_seq", "head_hash")
    return {name: Head(seq=seq, hash=text) for name, seq, text in found}


def insert_facts(rows: Sequence[Row]) -> None:
    """Store facts, numbered in the order given."""
    _insert(RecordedFact._meta.db_table, Row, rows)


def insert_parts(parts: Sequence[Part]) -> None:
    """Store the personal parts of facts that are stored."""
    if parts:
        _insert(PersonalPart._meta.db_table, Part, parts)


def move_heads(heads: Mapping[str, Head]) -> None:
    """Set where these streams end now."""
    connection = connections[DEFAULT_DB_ALIAS]
    moved = [(name, head.seq, head.hash) for name, head in heads.items()]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "UPDATE ledger_stream AS s SET head_seq = (n.at->>1)::bigint, head_hash = n.at->>2"
                " FROM json_array_elements(%s::json) AS n(at) WHERE s.id = n.at->>0",
                [json.dumps(moved, ensure_ascii=False)],
            )
        else:
            cursor.executemany(
                "UPDATE ledger_stream SET head_seq = %s, head_hash = %s WHERE id = %s",
                [(seq, text, name) for name, seq, text in moved],
            )


def _insert(table: str, made: type[Row] | type[Part], rows: Sequence[Row] | Sequence[Part]) -> None:
    connection = connections[DEFAULT_DB_ALIAS]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # One text for all the rows: an array for each column takes the driver ten times as long to write.
            values = [{name: getattr(row, name) for name in made.__slots__} for row in rows]
            cursor.execute(_from_json(table, made), [json.dumps(values, ensure_ascii=False, default=str)])
        else:
            cursor.executemany(_from_values(table, made), _stored(made, rows))


def _from_json(table: str, made: type[Row] | type[Part]) -> str:
    names = ", ".join(made.__slots__)
    typed = ", ".join(f"{field.name} {_TYPES[field.type]}" for field in fields(made))
    return f"INSERT INTO {table} ({names}) SELECT {names} FROM json_to_recordset(%s::json) AS n({typed})"  # noqa: S608


def _from_values(table: str, made: type[Row] | type[Part]) -> str:
    marks = ", ".join(["%s"] * len(made.__slots__))
    return f"INSERT INTO {table} ({', '.join(made.__slots__)}) VALUES ({marks})"  # noqa: S608


def _stored(made: type[Row] | type[Part], rows: Sequence[Row] | Sequence[Part]) -> list[tuple[Any, ...]]:
    """Write the values as SQLite keeps them: a UUID as its digits, an instant as text in UTC."""
    written: dict[Any, Callable[[Any], Any]] = {
        UUID: attrgetter("hex"),
        datetime: cache(connections[DEFAULT_DB_ALIAS].ops.adapt_datetimefield_value),
    }
    columns = [(field.name, written.get(field.type)) for field in fields(made)]
    return [
        tuple([getattr(row, name) if write is None else write(getattr(row, name)) for name, write in columns])
        for row in rows
    ]
