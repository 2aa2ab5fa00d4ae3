"""Turns the plain keys of a rule file into the Terms class of a shape.

Strict both ways: a key the class does not know, a key it needs and does not
get, and a value of another type are refused, so that a misspelt key never
leaves a default standing in silence.
"""

import dataclasses
import typing
from collections.abc import Mapping
from typing import Any

from fortyeight.foundations.law.shapes import SHAPES


def build_terms(decided_by: str, table: Mapping[str, object]) -> Any:
    """Build the terms of the shape `decided_by`.

    Raises LookupError when there is no such shape, and ValueError, in plain
    words, when the keys or their values do not fit it.

    >>> build_terms("hold_limit", {"hours": 48, "skip": ["SUNDAY"]})
    HoldLimit(hours=48, skip=('SUNDAY',), not_past='')
    """
    shape = SHAPES.get(decided_by)
    if shape is None:
        raise LookupError(f"no shape is called {decided_by!r}; there are {', '.join(SHAPES)}")
    return _build(shape, table)


def _fields(shape: type) -> dict[str, bool]:
    """Map each field of a Terms class to whether it may be left out."""
    return {
        field.name: field.default is not dataclasses.MISSING
        for field in dataclasses.fields(shape)  # all shapes are dataclasses
    }


def _build(shape: type, table: Mapping[str, object]) -> Any:
    fields = _fields(shape)
    unknown = sorted(set(table) - set(fields))
    if unknown:
        raise ValueError(f"{', '.join(unknown)}: no such key; this shape has {', '.join(fields)}")
    missing = [name for name, may_be_left_out in fields.items() if not may_be_left_out and name not in table]
    if missing:
        raise ValueError(f"{', '.join(missing)}: needed here")
    hints = typing.get_type_hints(shape)
    return shape(**{key: _frozen(key, value, hints[key]) for key, value in table.items()})


def _frozen(key: str, value: object, hint: Any) -> object:
    """Freeze one value; lists become tuples, and tables in a list become their own class."""
    if typing.get_origin(hint) is tuple:
        if not isinstance(value, list):
            raise ValueError(f"{key}: a list is needed, not {value!r}")
        inner = typing.get_args(hint)[0]
        return tuple(_frozen(key, item, inner) for item in value)
    if dataclasses.is_dataclass(hint):
        if not isinstance(value, dict):
            raise ValueError(f"{key}: a table is needed, not {value!r}")
        return _build(typing.cast("type", hint), value)
    allowed = typing.get_args(hint) or (hint,)
    if isinstance(value, bool) or not isinstance(value, allowed):
        raise ValueError(f"{key}: {value!r} is of the wrong type")
    return value
