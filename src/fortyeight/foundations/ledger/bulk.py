"""Many rows in one statement, on either database: for the ledger, and for the views made from it.

PostgreSQL is given one JSON text for all rows: writing an array for each column
takes its driver ten times as long. SQLite runs one prepared statement many times,
which for it is the same thing.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections
from django.db.models import Field, ForeignKey, Model

Row = Sequence[Any]


def insert(model: type[Model], names: Sequence[str], rows: Sequence[Row]) -> None:
    """Insert rows, numbered in the order given. `names` are columns, and say what stands where in a row."""
    table, columns = model._meta.db_table, _columns(model, names)
    if not rows:
        return
    connection = connections[DEFAULT_DB_ALIAS]
    listed = ", ".join(names)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            statement = f"INSERT INTO {table} ({listed}) SELECT {listed} FROM {_given(columns)}"  # noqa: S608
            cursor.execute(statement, [_text(names, rows)])
        else:
            marks = ", ".join(["%s"] * len(names))
            statement = f"INSERT INTO {table} ({listed}) VALUES ({marks})"  # noqa: S608
            cursor.executemany(statement, _stored(columns, rows))


def update(model: type[Model], key: str, names: Sequence[str], rows: Sequence[Row]) -> None:
    """Set columns of rows that are there, each found by its `key`, which stands first in the row given."""
    table, columns = model._meta.db_table, _columns(model, (key, *names))
    if not rows:
        return
    connection = connections[DEFAULT_DB_ALIAS]
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            new = ", ".join(f"{name} = n.{name}" for name in names)
            statement = f"UPDATE {table} AS old SET {new} FROM {_given(columns)} WHERE old.{key} = n.{key}"  # noqa: S608
            cursor.execute(statement, [_text((key, *names), rows)])
        else:
            new = ", ".join(f"{name} = %s" for name in names)
            statement = f"UPDATE {table} SET {new} WHERE {key} = %s"  # noqa: S608
            cursor.executemany(statement, [(*row[1:], row[0]) for row in _stored(columns, rows)])


def _columns(model: type[Model], names: Iterable[str]) -> list["Field[Any, Any]"]:
    by_name = {field.column: field for field in model._meta.concrete_fields}
    return [by_name[name] for name in names]


def _target(field: "Field[Any, Any]") -> "Field[Any, Any]":
    """The column that a reference points to; the column itself otherwise."""
    return _target(field.target_field) if isinstance(field, ForeignKey) else field


def _given(columns: Iterable["Field[Any, Any]"]) -> str:
    connection = connections[DEFAULT_DB_ALIAS]
    typed = ", ".join(f"{field.column} {field.rel_db_type(connection)}" for field in columns)
    return f"json_to_recordset(%s::json) AS n({typed})"


def _text(names: Sequence[str], rows: Iterable[Row]) -> str:
    given = [dict(zip(names, row, strict=True)) for row in rows]
    return json.dumps(given, ensure_ascii=False, default=str)


def _stored(columns: Sequence["Field[Any, Any]"], rows: Iterable[Row]) -> list[tuple[Any, ...]]:
    """Write the values as SQLite keeps them: a UUID as its digits, an instant as text in UTC."""
    instant = cache(connections[DEFAULT_DB_ALIAS].ops.adapt_datetimefield_value)
    known: dict[str, Callable[[Any], Any]] = {
        "UUIDField": lambda value: value and value.hex,
        "DateTimeField": instant,
        "JSONField": json.dumps,
    }
    write = [known.get(_target(field).get_internal_type()) for field in columns]
    places = [(place, made) for place, made in enumerate(write) if made is not None]
    stored = []
    for row in rows:
        values = list(row)
        for place, made in places:
            values[place] = made(values[place])
        stored.append(tuple(values))
    return stored
