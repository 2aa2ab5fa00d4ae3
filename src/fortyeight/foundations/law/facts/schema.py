"""The JSON Schema of every fact, made from the declared types of its fields.

It says what shape a fact has. What a schema cannot say, the codec does: that a
date exists, that a time names one instant in its zone, that an interval does
not end before it starts. Draft 2020-12.
"""

import dataclasses
import inspect
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from fortyeight.foundations.law.facts import KINDS, Payload
from fortyeight.foundations.law.instants import When

DRAFT = "https://json-schema.org/draft/2020-12/schema"
ID = "urn:fortyeight:fact:1"

_TIME_TEXT = {
    "type": "string",
    "pattern": r"^\s*[0-9]{4}",
    "description": (
        "ISO 8601: an instant with its offset, a local time of the place of custody, or a date. "
        "A local time is every instant that it can mean; a date is its whole day."
    ),
    "examples": ["2026-11-05T17:00-06:00", "2026-11-05T17:00", "2026-11-05"],
}
_WHEN = {
    "description": "An instant, or the two instants between which it lies, both included.",
    "anyOf": [
        {"$ref": "#/$defs/time"},
        {
            "type": "object",
            "required": ["earliest", "latest"],
            "additionalProperties": False,
            "properties": {"earliest": {"$ref": "#/$defs/time"}, "latest": {"$ref": "#/$defs/time"}},
        },
    ],
}
_PLAIN: Mapping[Any, Mapping[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    When: {"$ref": "#/$defs/when"},
    Payload: {"$ref": "#/$defs/payload"},
    datetime: {"type": "string", "pattern": r"^\s*[0-9]{4}", "description": "One instant, with its offset."},
    date: {"type": "string", "pattern": r"^[0-9]{4}", "description": "A date."},
}


def fact_schema() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.alert_policy_adopted'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "happened_at", "recorded_at"],
        "additionalProperties": False,
        "properties": {
            "id": {"type": "string", "description": "Names this fact; corrections point to it."},
            "stream": {"type": "string", "description": "Whose history it belongs to, as kind/id."},
            "seq": {"type": "integer", "description": "Its place in its stream, from 1."},
            "kind": {"enum": list(KINDS), "description": "What happened."},
            "happened_at": {"$ref": "#/$defs/when"},
            "recorded_at": {"$ref": "#/$defs/when", "description": "One instant: when it was written down."},
            "actor": {"type": "string", "description": "Who recorded it."},
            "data": {"type": "object"},
        },
        "allOf": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def _payload_schema() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def _when_of_kind(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def _kind_schema(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def _required(made: type[Payload]) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in dataclasses.fields(made)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )


def _field_schema(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("personal"):
        made["x-personal"] = True
    return made


def _type_schema(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if typing.get_origin(expected) is tuple:
        return {"type": "array", "items": _type_schema(typing.get_args(expected)[0])}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])
