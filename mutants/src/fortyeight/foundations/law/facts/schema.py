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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_fact_schema__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_fact_schema__mutmut)
def fact_schema() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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


def x_fact_schema__mutmut_orig() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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


def x_fact_schema__mutmut_1() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "XX$schemaXX": DRAFT,
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


def x_fact_schema__mutmut_2() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$SCHEMA": DRAFT,
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


def x_fact_schema__mutmut_3() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "XX$idXX": ID,
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


def x_fact_schema__mutmut_4() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$ID": ID,
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


def x_fact_schema__mutmut_5() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "XXtitleXX": "A fact",
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


def x_fact_schema__mutmut_6() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "TITLE": "A fact",
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


def x_fact_schema__mutmut_7() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "XXA factXX",
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


def x_fact_schema__mutmut_8() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "a fact",
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


def x_fact_schema__mutmut_9() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A FACT",
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


def x_fact_schema__mutmut_10() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "XXdescriptionXX": "One thing that happened, as somebody recorded it.",
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


def x_fact_schema__mutmut_11() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "DESCRIPTION": "One thing that happened, as somebody recorded it.",
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


def x_fact_schema__mutmut_12() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "XXOne thing that happened, as somebody recorded it.XX",
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


def x_fact_schema__mutmut_13() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "one thing that happened, as somebody recorded it.",
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


def x_fact_schema__mutmut_14() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "ONE THING THAT HAPPENED, AS SOMEBODY RECORDED IT.",
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


def x_fact_schema__mutmut_15() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "XXtypeXX": "object",
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


def x_fact_schema__mutmut_16() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "TYPE": "object",
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


def x_fact_schema__mutmut_17() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "XXobjectXX",
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


def x_fact_schema__mutmut_18() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "OBJECT",
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


def x_fact_schema__mutmut_19() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "XXrequiredXX": ["id", "stream", "kind", "happened_at", "recorded_at"],
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


def x_fact_schema__mutmut_20() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "REQUIRED": ["id", "stream", "kind", "happened_at", "recorded_at"],
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


def x_fact_schema__mutmut_21() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["XXidXX", "stream", "kind", "happened_at", "recorded_at"],
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


def x_fact_schema__mutmut_22() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["ID", "stream", "kind", "happened_at", "recorded_at"],
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


def x_fact_schema__mutmut_23() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "XXstreamXX", "kind", "happened_at", "recorded_at"],
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


def x_fact_schema__mutmut_24() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "STREAM", "kind", "happened_at", "recorded_at"],
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


def x_fact_schema__mutmut_25() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "XXkindXX", "happened_at", "recorded_at"],
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


def x_fact_schema__mutmut_26() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "KIND", "happened_at", "recorded_at"],
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


def x_fact_schema__mutmut_27() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "XXhappened_atXX", "recorded_at"],
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


def x_fact_schema__mutmut_28() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "HAPPENED_AT", "recorded_at"],
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


def x_fact_schema__mutmut_29() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "happened_at", "XXrecorded_atXX"],
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


def x_fact_schema__mutmut_30() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "happened_at", "RECORDED_AT"],
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


def x_fact_schema__mutmut_31() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "happened_at", "recorded_at"],
        "XXadditionalPropertiesXX": False,
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


def x_fact_schema__mutmut_32() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "happened_at", "recorded_at"],
        "additionalproperties": False,
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


def x_fact_schema__mutmut_33() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "happened_at", "recorded_at"],
        "ADDITIONALPROPERTIES": False,
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


def x_fact_schema__mutmut_34() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "happened_at", "recorded_at"],
        "additionalProperties": True,
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


def x_fact_schema__mutmut_35() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "happened_at", "recorded_at"],
        "additionalProperties": False,
        "XXpropertiesXX": {
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


def x_fact_schema__mutmut_36() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
    """
    return {
        "$schema": DRAFT,
        "$id": ID,
        "title": "A fact",
        "description": "One thing that happened, as somebody recorded it.",
        "type": "object",
        "required": ["id", "stream", "kind", "happened_at", "recorded_at"],
        "additionalProperties": False,
        "PROPERTIES": {
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


def x_fact_schema__mutmut_37() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXidXX": {"type": "string", "description": "Names this fact; corrections point to it."},
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


def x_fact_schema__mutmut_38() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "ID": {"type": "string", "description": "Names this fact; corrections point to it."},
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


def x_fact_schema__mutmut_39() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "id": {"XXtypeXX": "string", "description": "Names this fact; corrections point to it."},
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


def x_fact_schema__mutmut_40() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "id": {"TYPE": "string", "description": "Names this fact; corrections point to it."},
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


def x_fact_schema__mutmut_41() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "id": {"type": "XXstringXX", "description": "Names this fact; corrections point to it."},
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


def x_fact_schema__mutmut_42() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "id": {"type": "STRING", "description": "Names this fact; corrections point to it."},
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


def x_fact_schema__mutmut_43() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "id": {"type": "string", "XXdescriptionXX": "Names this fact; corrections point to it."},
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


def x_fact_schema__mutmut_44() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "id": {"type": "string", "DESCRIPTION": "Names this fact; corrections point to it."},
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


def x_fact_schema__mutmut_45() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "id": {"type": "string", "description": "XXNames this fact; corrections point to it.XX"},
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


def x_fact_schema__mutmut_46() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "id": {"type": "string", "description": "names this fact; corrections point to it."},
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


def x_fact_schema__mutmut_47() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "id": {"type": "string", "description": "NAMES THIS FACT; CORRECTIONS POINT TO IT."},
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


def x_fact_schema__mutmut_48() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXstreamXX": {"type": "string", "description": "Whose history it belongs to, as kind/id."},
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


def x_fact_schema__mutmut_49() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "STREAM": {"type": "string", "description": "Whose history it belongs to, as kind/id."},
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


def x_fact_schema__mutmut_50() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "stream": {"XXtypeXX": "string", "description": "Whose history it belongs to, as kind/id."},
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


def x_fact_schema__mutmut_51() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "stream": {"TYPE": "string", "description": "Whose history it belongs to, as kind/id."},
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


def x_fact_schema__mutmut_52() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "stream": {"type": "XXstringXX", "description": "Whose history it belongs to, as kind/id."},
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


def x_fact_schema__mutmut_53() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "stream": {"type": "STRING", "description": "Whose history it belongs to, as kind/id."},
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


def x_fact_schema__mutmut_54() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "stream": {"type": "string", "XXdescriptionXX": "Whose history it belongs to, as kind/id."},
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


def x_fact_schema__mutmut_55() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "stream": {"type": "string", "DESCRIPTION": "Whose history it belongs to, as kind/id."},
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


def x_fact_schema__mutmut_56() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "stream": {"type": "string", "description": "XXWhose history it belongs to, as kind/id.XX"},
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


def x_fact_schema__mutmut_57() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "stream": {"type": "string", "description": "whose history it belongs to, as kind/id."},
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


def x_fact_schema__mutmut_58() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "stream": {"type": "string", "description": "WHOSE HISTORY IT BELONGS TO, AS KIND/ID."},
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


def x_fact_schema__mutmut_59() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXseqXX": {"type": "integer", "description": "Its place in its stream, from 1."},
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


def x_fact_schema__mutmut_60() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "SEQ": {"type": "integer", "description": "Its place in its stream, from 1."},
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


def x_fact_schema__mutmut_61() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "seq": {"XXtypeXX": "integer", "description": "Its place in its stream, from 1."},
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


def x_fact_schema__mutmut_62() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "seq": {"TYPE": "integer", "description": "Its place in its stream, from 1."},
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


def x_fact_schema__mutmut_63() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "seq": {"type": "XXintegerXX", "description": "Its place in its stream, from 1."},
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


def x_fact_schema__mutmut_64() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "seq": {"type": "INTEGER", "description": "Its place in its stream, from 1."},
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


def x_fact_schema__mutmut_65() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "seq": {"type": "integer", "XXdescriptionXX": "Its place in its stream, from 1."},
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


def x_fact_schema__mutmut_66() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "seq": {"type": "integer", "DESCRIPTION": "Its place in its stream, from 1."},
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


def x_fact_schema__mutmut_67() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "seq": {"type": "integer", "description": "XXIts place in its stream, from 1.XX"},
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


def x_fact_schema__mutmut_68() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "seq": {"type": "integer", "description": "its place in its stream, from 1."},
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


def x_fact_schema__mutmut_69() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "seq": {"type": "integer", "description": "ITS PLACE IN ITS STREAM, FROM 1."},
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


def x_fact_schema__mutmut_70() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXkindXX": {"enum": list(KINDS), "description": "What happened."},
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


def x_fact_schema__mutmut_71() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "KIND": {"enum": list(KINDS), "description": "What happened."},
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


def x_fact_schema__mutmut_72() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "kind": {"XXenumXX": list(KINDS), "description": "What happened."},
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


def x_fact_schema__mutmut_73() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "kind": {"ENUM": list(KINDS), "description": "What happened."},
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


def x_fact_schema__mutmut_74() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "kind": {"enum": list(None), "description": "What happened."},
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


def x_fact_schema__mutmut_75() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "kind": {"enum": list(KINDS), "XXdescriptionXX": "What happened."},
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


def x_fact_schema__mutmut_76() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "kind": {"enum": list(KINDS), "DESCRIPTION": "What happened."},
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


def x_fact_schema__mutmut_77() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "kind": {"enum": list(KINDS), "description": "XXWhat happened.XX"},
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


def x_fact_schema__mutmut_78() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "kind": {"enum": list(KINDS), "description": "what happened."},
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


def x_fact_schema__mutmut_79() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "kind": {"enum": list(KINDS), "description": "WHAT HAPPENED."},
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


def x_fact_schema__mutmut_80() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXhappened_atXX": {"$ref": "#/$defs/when"},
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


def x_fact_schema__mutmut_81() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "HAPPENED_AT": {"$ref": "#/$defs/when"},
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


def x_fact_schema__mutmut_82() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "happened_at": {"XX$refXX": "#/$defs/when"},
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


def x_fact_schema__mutmut_83() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "happened_at": {"$REF": "#/$defs/when"},
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


def x_fact_schema__mutmut_84() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "happened_at": {"$ref": "XX#/$defs/whenXX"},
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


def x_fact_schema__mutmut_85() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "happened_at": {"$ref": "#/$DEFS/WHEN"},
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


def x_fact_schema__mutmut_86() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXrecorded_atXX": {"$ref": "#/$defs/when", "description": "One instant: when it was written down."},
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


def x_fact_schema__mutmut_87() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "RECORDED_AT": {"$ref": "#/$defs/when", "description": "One instant: when it was written down."},
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


def x_fact_schema__mutmut_88() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "recorded_at": {"XX$refXX": "#/$defs/when", "description": "One instant: when it was written down."},
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


def x_fact_schema__mutmut_89() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "recorded_at": {"$REF": "#/$defs/when", "description": "One instant: when it was written down."},
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


def x_fact_schema__mutmut_90() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "recorded_at": {"$ref": "XX#/$defs/whenXX", "description": "One instant: when it was written down."},
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


def x_fact_schema__mutmut_91() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "recorded_at": {"$ref": "#/$DEFS/WHEN", "description": "One instant: when it was written down."},
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


def x_fact_schema__mutmut_92() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "recorded_at": {"$ref": "#/$defs/when", "XXdescriptionXX": "One instant: when it was written down."},
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


def x_fact_schema__mutmut_93() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "recorded_at": {"$ref": "#/$defs/when", "DESCRIPTION": "One instant: when it was written down."},
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


def x_fact_schema__mutmut_94() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "recorded_at": {"$ref": "#/$defs/when", "description": "XXOne instant: when it was written down.XX"},
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


def x_fact_schema__mutmut_95() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "recorded_at": {"$ref": "#/$defs/when", "description": "one instant: when it was written down."},
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


def x_fact_schema__mutmut_96() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "recorded_at": {"$ref": "#/$defs/when", "description": "ONE INSTANT: WHEN IT WAS WRITTEN DOWN."},
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


def x_fact_schema__mutmut_97() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXactorXX": {"type": "string", "description": "Who recorded it."},
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


def x_fact_schema__mutmut_98() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "ACTOR": {"type": "string", "description": "Who recorded it."},
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


def x_fact_schema__mutmut_99() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "actor": {"XXtypeXX": "string", "description": "Who recorded it."},
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


def x_fact_schema__mutmut_100() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "actor": {"TYPE": "string", "description": "Who recorded it."},
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


def x_fact_schema__mutmut_101() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "actor": {"type": "XXstringXX", "description": "Who recorded it."},
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


def x_fact_schema__mutmut_102() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "actor": {"type": "STRING", "description": "Who recorded it."},
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


def x_fact_schema__mutmut_103() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "actor": {"type": "string", "XXdescriptionXX": "Who recorded it."},
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


def x_fact_schema__mutmut_104() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "actor": {"type": "string", "DESCRIPTION": "Who recorded it."},
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


def x_fact_schema__mutmut_105() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "actor": {"type": "string", "description": "XXWho recorded it.XX"},
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


def x_fact_schema__mutmut_106() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "actor": {"type": "string", "description": "who recorded it."},
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


def x_fact_schema__mutmut_107() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "actor": {"type": "string", "description": "WHO RECORDED IT."},
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


def x_fact_schema__mutmut_108() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXdataXX": {"type": "object"},
        },
        "allOf": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_109() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "DATA": {"type": "object"},
        },
        "allOf": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_110() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "data": {"XXtypeXX": "object"},
        },
        "allOf": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_111() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "data": {"TYPE": "object"},
        },
        "allOf": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_112() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "data": {"type": "XXobjectXX"},
        },
        "allOf": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_113() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "data": {"type": "OBJECT"},
        },
        "allOf": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_114() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "XXallOfXX": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_115() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "allof": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_116() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "ALLOF": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_117() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "allOf": [_when_of_kind(None, with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_118() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "allOf": [_when_of_kind(made, with_stream=None) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_119() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "allOf": [_when_of_kind(with_stream=True) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_120() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "allOf": [_when_of_kind(made, ) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_121() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
        "$defs": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_122() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "XX$defsXX": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_123() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
        "$DEFS": {
            "time": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_124() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXtimeXX": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_125() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "TIME": _TIME_TEXT,
            "when": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_126() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXwhenXX": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_127() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "WHEN": _WHEN,
            "payload": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_128() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "XXpayloadXX": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_129() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            "PAYLOAD": _payload_schema(),
            **{kind: _kind_schema(made) for kind, made in KINDS.items()},
        },
    }


def x_fact_schema__mutmut_130() -> dict[str, Any]:
    """Make the schema of one fact, as `codec.read_fact` reads it.

    >>> fact_schema()["properties"]["kind"]["enum"][0]
    'agency.enrolled'
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
            **{kind: _kind_schema(None) for kind, made in KINDS.items()},
        },
    }

mutants_x_fact_schema__mutmut['_mutmut_orig'] = x_fact_schema__mutmut_orig # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_1'] = x_fact_schema__mutmut_1 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_2'] = x_fact_schema__mutmut_2 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_3'] = x_fact_schema__mutmut_3 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_4'] = x_fact_schema__mutmut_4 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_5'] = x_fact_schema__mutmut_5 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_6'] = x_fact_schema__mutmut_6 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_7'] = x_fact_schema__mutmut_7 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_8'] = x_fact_schema__mutmut_8 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_9'] = x_fact_schema__mutmut_9 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_10'] = x_fact_schema__mutmut_10 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_11'] = x_fact_schema__mutmut_11 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_12'] = x_fact_schema__mutmut_12 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_13'] = x_fact_schema__mutmut_13 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_14'] = x_fact_schema__mutmut_14 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_15'] = x_fact_schema__mutmut_15 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_16'] = x_fact_schema__mutmut_16 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_17'] = x_fact_schema__mutmut_17 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_18'] = x_fact_schema__mutmut_18 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_19'] = x_fact_schema__mutmut_19 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_20'] = x_fact_schema__mutmut_20 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_21'] = x_fact_schema__mutmut_21 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_22'] = x_fact_schema__mutmut_22 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_23'] = x_fact_schema__mutmut_23 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_24'] = x_fact_schema__mutmut_24 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_25'] = x_fact_schema__mutmut_25 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_26'] = x_fact_schema__mutmut_26 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_27'] = x_fact_schema__mutmut_27 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_28'] = x_fact_schema__mutmut_28 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_29'] = x_fact_schema__mutmut_29 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_30'] = x_fact_schema__mutmut_30 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_31'] = x_fact_schema__mutmut_31 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_32'] = x_fact_schema__mutmut_32 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_33'] = x_fact_schema__mutmut_33 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_34'] = x_fact_schema__mutmut_34 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_35'] = x_fact_schema__mutmut_35 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_36'] = x_fact_schema__mutmut_36 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_37'] = x_fact_schema__mutmut_37 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_38'] = x_fact_schema__mutmut_38 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_39'] = x_fact_schema__mutmut_39 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_40'] = x_fact_schema__mutmut_40 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_41'] = x_fact_schema__mutmut_41 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_42'] = x_fact_schema__mutmut_42 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_43'] = x_fact_schema__mutmut_43 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_44'] = x_fact_schema__mutmut_44 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_45'] = x_fact_schema__mutmut_45 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_46'] = x_fact_schema__mutmut_46 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_47'] = x_fact_schema__mutmut_47 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_48'] = x_fact_schema__mutmut_48 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_49'] = x_fact_schema__mutmut_49 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_50'] = x_fact_schema__mutmut_50 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_51'] = x_fact_schema__mutmut_51 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_52'] = x_fact_schema__mutmut_52 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_53'] = x_fact_schema__mutmut_53 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_54'] = x_fact_schema__mutmut_54 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_55'] = x_fact_schema__mutmut_55 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_56'] = x_fact_schema__mutmut_56 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_57'] = x_fact_schema__mutmut_57 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_58'] = x_fact_schema__mutmut_58 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_59'] = x_fact_schema__mutmut_59 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_60'] = x_fact_schema__mutmut_60 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_61'] = x_fact_schema__mutmut_61 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_62'] = x_fact_schema__mutmut_62 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_63'] = x_fact_schema__mutmut_63 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_64'] = x_fact_schema__mutmut_64 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_65'] = x_fact_schema__mutmut_65 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_66'] = x_fact_schema__mutmut_66 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_67'] = x_fact_schema__mutmut_67 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_68'] = x_fact_schema__mutmut_68 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_69'] = x_fact_schema__mutmut_69 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_70'] = x_fact_schema__mutmut_70 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_71'] = x_fact_schema__mutmut_71 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_72'] = x_fact_schema__mutmut_72 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_73'] = x_fact_schema__mutmut_73 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_74'] = x_fact_schema__mutmut_74 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_75'] = x_fact_schema__mutmut_75 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_76'] = x_fact_schema__mutmut_76 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_77'] = x_fact_schema__mutmut_77 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_78'] = x_fact_schema__mutmut_78 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_79'] = x_fact_schema__mutmut_79 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_80'] = x_fact_schema__mutmut_80 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_81'] = x_fact_schema__mutmut_81 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_82'] = x_fact_schema__mutmut_82 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_83'] = x_fact_schema__mutmut_83 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_84'] = x_fact_schema__mutmut_84 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_85'] = x_fact_schema__mutmut_85 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_86'] = x_fact_schema__mutmut_86 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_87'] = x_fact_schema__mutmut_87 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_88'] = x_fact_schema__mutmut_88 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_89'] = x_fact_schema__mutmut_89 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_90'] = x_fact_schema__mutmut_90 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_91'] = x_fact_schema__mutmut_91 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_92'] = x_fact_schema__mutmut_92 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_93'] = x_fact_schema__mutmut_93 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_94'] = x_fact_schema__mutmut_94 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_95'] = x_fact_schema__mutmut_95 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_96'] = x_fact_schema__mutmut_96 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_97'] = x_fact_schema__mutmut_97 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_98'] = x_fact_schema__mutmut_98 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_99'] = x_fact_schema__mutmut_99 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_100'] = x_fact_schema__mutmut_100 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_101'] = x_fact_schema__mutmut_101 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_102'] = x_fact_schema__mutmut_102 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_103'] = x_fact_schema__mutmut_103 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_104'] = x_fact_schema__mutmut_104 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_105'] = x_fact_schema__mutmut_105 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_106'] = x_fact_schema__mutmut_106 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_107'] = x_fact_schema__mutmut_107 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_108'] = x_fact_schema__mutmut_108 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_109'] = x_fact_schema__mutmut_109 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_110'] = x_fact_schema__mutmut_110 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_111'] = x_fact_schema__mutmut_111 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_112'] = x_fact_schema__mutmut_112 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_113'] = x_fact_schema__mutmut_113 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_114'] = x_fact_schema__mutmut_114 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_115'] = x_fact_schema__mutmut_115 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_116'] = x_fact_schema__mutmut_116 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_117'] = x_fact_schema__mutmut_117 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_118'] = x_fact_schema__mutmut_118 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_119'] = x_fact_schema__mutmut_119 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_120'] = x_fact_schema__mutmut_120 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_121'] = x_fact_schema__mutmut_121 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_122'] = x_fact_schema__mutmut_122 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_123'] = x_fact_schema__mutmut_123 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_124'] = x_fact_schema__mutmut_124 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_125'] = x_fact_schema__mutmut_125 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_126'] = x_fact_schema__mutmut_126 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_127'] = x_fact_schema__mutmut_127 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_128'] = x_fact_schema__mutmut_128 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_129'] = x_fact_schema__mutmut_129 # type: ignore # mutmut generated
mutants_x_fact_schema__mutmut['x_fact_schema__mutmut_130'] = x_fact_schema__mutmut_130 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__payload_schema__mutmut)
def _payload_schema() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_orig() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_1() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "XXtypeXX": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_2() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "TYPE": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_3() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "XXobjectXX",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_4() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "OBJECT",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_5() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "XXrequiredXX": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_6() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "REQUIRED": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_7() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["XXkindXX"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_8() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["KIND"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_9() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "XXadditionalPropertiesXX": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_10() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalproperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_11() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "ADDITIONALPROPERTIES": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_12() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": True,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_13() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "XXpropertiesXX": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_14() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "PROPERTIES": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_15() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"XXkindXX": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_16() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"KIND": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_17() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"XXenumXX": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_18() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"ENUM": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_19() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(None)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_20() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "XXdataXX": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_21() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "DATA": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_22() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"XXtypeXX": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_23() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"TYPE": "object"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_24() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "XXobjectXX"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_25() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "OBJECT"}},
        "allOf": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_26() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "XXallOfXX": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_27() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allof": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_28() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "ALLOF": [_when_of_kind(made, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_29() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(None, with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_30() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=None) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_31() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(with_stream=False) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_32() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, ) for made in KINDS.values()],
    }


def x__payload_schema__mutmut_33() -> dict[str, Any]:
    """A fact's content standing inside another fact: its kind and its data."""
    return {
        "type": "object",
        "required": ["kind"],
        "additionalProperties": False,
        "properties": {"kind": {"enum": list(KINDS)}, "data": {"type": "object"}},
        "allOf": [_when_of_kind(made, with_stream=True) for made in KINDS.values()],
    }

mutants_x__payload_schema__mutmut['_mutmut_orig'] = x__payload_schema__mutmut_orig # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_1'] = x__payload_schema__mutmut_1 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_2'] = x__payload_schema__mutmut_2 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_3'] = x__payload_schema__mutmut_3 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_4'] = x__payload_schema__mutmut_4 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_5'] = x__payload_schema__mutmut_5 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_6'] = x__payload_schema__mutmut_6 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_7'] = x__payload_schema__mutmut_7 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_8'] = x__payload_schema__mutmut_8 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_9'] = x__payload_schema__mutmut_9 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_10'] = x__payload_schema__mutmut_10 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_11'] = x__payload_schema__mutmut_11 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_12'] = x__payload_schema__mutmut_12 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_13'] = x__payload_schema__mutmut_13 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_14'] = x__payload_schema__mutmut_14 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_15'] = x__payload_schema__mutmut_15 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_16'] = x__payload_schema__mutmut_16 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_17'] = x__payload_schema__mutmut_17 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_18'] = x__payload_schema__mutmut_18 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_19'] = x__payload_schema__mutmut_19 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_20'] = x__payload_schema__mutmut_20 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_21'] = x__payload_schema__mutmut_21 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_22'] = x__payload_schema__mutmut_22 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_23'] = x__payload_schema__mutmut_23 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_24'] = x__payload_schema__mutmut_24 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_25'] = x__payload_schema__mutmut_25 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_26'] = x__payload_schema__mutmut_26 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_27'] = x__payload_schema__mutmut_27 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_28'] = x__payload_schema__mutmut_28 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_29'] = x__payload_schema__mutmut_29 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_30'] = x__payload_schema__mutmut_30 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_31'] = x__payload_schema__mutmut_31 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_32'] = x__payload_schema__mutmut_32 # type: ignore # mutmut generated
mutants_x__payload_schema__mutmut['x__payload_schema__mutmut_33'] = x__payload_schema__mutmut_33 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__when_of_kind__mutmut)
def _when_of_kind(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_orig(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_1(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = None
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_2(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"XXpropertiesXX": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_3(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"PROPERTIES": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_4(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"XXdataXX": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_5(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"DATA": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_6(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"XX$refXX": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_7(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$REF": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_8(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = None
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_9(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["XXpropertiesXX"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_10(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["PROPERTIES"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_11(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["XXstreamXX"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_12(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["STREAM"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_13(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"XXpatternXX": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_14(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"PATTERN": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_15(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if (made.STREAM) and False else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_16(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if (made.STREAM) or True else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_17(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "XX/XX"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_18(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(None):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_19(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = None
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_20(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["XXrequiredXX"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_21(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["REQUIRED"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_22(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["XXdataXX"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_23(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["DATA"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_24(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"XXifXX": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_25(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"IF": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_26(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"XXrequiredXX": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_27(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"REQUIRED": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_28(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["XXkindXX"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_29(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["KIND"], "properties": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_30(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "XXpropertiesXX": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_31(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "PROPERTIES": {"kind": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_32(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"XXkindXX": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_33(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"KIND": {"const": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_34(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"XXconstXX": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_35(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"CONST": made.KIND}}}, "then": then}


def x__when_of_kind__mutmut_36(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "XXthenXX": then}


def x__when_of_kind__mutmut_37(made: type[Payload], *, with_stream: bool) -> dict[str, Any]:
    then: dict[str, Any] = {"properties": {"data": {"$ref": f"#/$defs/{made.KIND}"}}}
    if with_stream:
        then["properties"]["stream"] = {"pattern": f"^{made.STREAM}/" if made.STREAM else "/"}
    if _required(made):
        then["required"] = ["data"]
    return {"if": {"required": ["kind"], "properties": {"kind": {"const": made.KIND}}}, "THEN": then}

mutants_x__when_of_kind__mutmut['_mutmut_orig'] = x__when_of_kind__mutmut_orig # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_1'] = x__when_of_kind__mutmut_1 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_2'] = x__when_of_kind__mutmut_2 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_3'] = x__when_of_kind__mutmut_3 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_4'] = x__when_of_kind__mutmut_4 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_5'] = x__when_of_kind__mutmut_5 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_6'] = x__when_of_kind__mutmut_6 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_7'] = x__when_of_kind__mutmut_7 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_8'] = x__when_of_kind__mutmut_8 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_9'] = x__when_of_kind__mutmut_9 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_10'] = x__when_of_kind__mutmut_10 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_11'] = x__when_of_kind__mutmut_11 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_12'] = x__when_of_kind__mutmut_12 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_13'] = x__when_of_kind__mutmut_13 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_14'] = x__when_of_kind__mutmut_14 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_15'] = x__when_of_kind__mutmut_15 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_16'] = x__when_of_kind__mutmut_16 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_17'] = x__when_of_kind__mutmut_17 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_18'] = x__when_of_kind__mutmut_18 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_19'] = x__when_of_kind__mutmut_19 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_20'] = x__when_of_kind__mutmut_20 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_21'] = x__when_of_kind__mutmut_21 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_22'] = x__when_of_kind__mutmut_22 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_23'] = x__when_of_kind__mutmut_23 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_24'] = x__when_of_kind__mutmut_24 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_25'] = x__when_of_kind__mutmut_25 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_26'] = x__when_of_kind__mutmut_26 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_27'] = x__when_of_kind__mutmut_27 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_28'] = x__when_of_kind__mutmut_28 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_29'] = x__when_of_kind__mutmut_29 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_30'] = x__when_of_kind__mutmut_30 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_31'] = x__when_of_kind__mutmut_31 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_32'] = x__when_of_kind__mutmut_32 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_33'] = x__when_of_kind__mutmut_33 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_34'] = x__when_of_kind__mutmut_34 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_35'] = x__when_of_kind__mutmut_35 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_36'] = x__when_of_kind__mutmut_36 # type: ignore # mutmut generated
mutants_x__when_of_kind__mutmut['x__when_of_kind__mutmut_37'] = x__when_of_kind__mutmut_37 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kind_schema__mutmut)
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


def x__kind_schema__mutmut_orig(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_1(made: type[Payload]) -> dict[str, Any]:
    hints = None
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_2(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(None)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_3(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = None
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_4(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(None)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_5(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "XXtypeXX": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_6(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "TYPE": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_7(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "XXobjectXX",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_8(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "OBJECT",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_9(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "XXdescriptionXX": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_10(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "DESCRIPTION": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_11(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace(None, " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_12(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", None),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_13(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace(" "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_14(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", ),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_15(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(None).replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_16(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ and "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_17(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "XXXX").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_18(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("XX\nXX", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_19(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", "XX XX"),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_20(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "XXrequiredXX": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_21(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "REQUIRED": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_22(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(None),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_23(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(None)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_24(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "XXadditionalPropertiesXX": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_25(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalproperties": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_26(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "ADDITIONALPROPERTIES": False,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_27(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": True,
        "properties": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_28(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "XXpropertiesXX": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_29(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "PROPERTIES": {field.name: _field_schema(field, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_30(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(None, hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_31(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, None) for field in fields},
    }


def x__kind_schema__mutmut_32(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(hints[field.name]) for field in fields},
    }


def x__kind_schema__mutmut_33(made: type[Payload]) -> dict[str, Any]:
    hints = typing.get_type_hints(made)
    fields = dataclasses.fields(made)
    return {
        "type": "object",
        "description": inspect.cleandoc(made.__doc__ or "").replace("\n", " "),
        "required": list(_required(made)),
        "additionalProperties": False,
        "properties": {field.name: _field_schema(field, ) for field in fields},
    }

mutants_x__kind_schema__mutmut['_mutmut_orig'] = x__kind_schema__mutmut_orig # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_1'] = x__kind_schema__mutmut_1 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_2'] = x__kind_schema__mutmut_2 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_3'] = x__kind_schema__mutmut_3 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_4'] = x__kind_schema__mutmut_4 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_5'] = x__kind_schema__mutmut_5 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_6'] = x__kind_schema__mutmut_6 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_7'] = x__kind_schema__mutmut_7 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_8'] = x__kind_schema__mutmut_8 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_9'] = x__kind_schema__mutmut_9 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_10'] = x__kind_schema__mutmut_10 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_11'] = x__kind_schema__mutmut_11 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_12'] = x__kind_schema__mutmut_12 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_13'] = x__kind_schema__mutmut_13 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_14'] = x__kind_schema__mutmut_14 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_15'] = x__kind_schema__mutmut_15 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_16'] = x__kind_schema__mutmut_16 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_17'] = x__kind_schema__mutmut_17 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_18'] = x__kind_schema__mutmut_18 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_19'] = x__kind_schema__mutmut_19 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_20'] = x__kind_schema__mutmut_20 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_21'] = x__kind_schema__mutmut_21 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_22'] = x__kind_schema__mutmut_22 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_23'] = x__kind_schema__mutmut_23 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_24'] = x__kind_schema__mutmut_24 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_25'] = x__kind_schema__mutmut_25 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_26'] = x__kind_schema__mutmut_26 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_27'] = x__kind_schema__mutmut_27 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_28'] = x__kind_schema__mutmut_28 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_29'] = x__kind_schema__mutmut_29 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_30'] = x__kind_schema__mutmut_30 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_31'] = x__kind_schema__mutmut_31 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_32'] = x__kind_schema__mutmut_32 # type: ignore # mutmut generated
mutants_x__kind_schema__mutmut['x__kind_schema__mutmut_33'] = x__kind_schema__mutmut_33 # type: ignore # mutmut generated
mutants_x__required__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__required__mutmut)
def _required(made: type[Payload]) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in dataclasses.fields(made)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )


def x__required__mutmut_orig(made: type[Payload]) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in dataclasses.fields(made)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )


def x__required__mutmut_1(made: type[Payload]) -> tuple[str, ...]:
    return tuple(
        None
    )


def x__required__mutmut_2(made: type[Payload]) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in dataclasses.fields(None)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )


def x__required__mutmut_3(made: type[Payload]) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in dataclasses.fields(made)
        if field.default is dataclasses.MISSING or field.default_factory is dataclasses.MISSING
    )


def x__required__mutmut_4(made: type[Payload]) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in dataclasses.fields(made)
        if field.default is not dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )


def x__required__mutmut_5(made: type[Payload]) -> tuple[str, ...]:
    return tuple(
        field.name
        for field in dataclasses.fields(made)
        if field.default is dataclasses.MISSING and field.default_factory is not dataclasses.MISSING
    )

mutants_x__required__mutmut['_mutmut_orig'] = x__required__mutmut_orig # type: ignore # mutmut generated
mutants_x__required__mutmut['x__required__mutmut_1'] = x__required__mutmut_1 # type: ignore # mutmut generated
mutants_x__required__mutmut['x__required__mutmut_2'] = x__required__mutmut_2 # type: ignore # mutmut generated
mutants_x__required__mutmut['x__required__mutmut_3'] = x__required__mutmut_3 # type: ignore # mutmut generated
mutants_x__required__mutmut['x__required__mutmut_4'] = x__required__mutmut_4 # type: ignore # mutmut generated
mutants_x__required__mutmut['x__required__mutmut_5'] = x__required__mutmut_5 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__field_schema__mutmut)
def _field_schema(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("personal"):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_orig(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("personal"):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_1(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = None
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("personal"):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_2(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(None)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("personal"):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_3(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = None
    if field.metadata.get("personal"):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_4(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["XXdefaultXX"] = field.default
    if field.metadata.get("personal"):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_5(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["DEFAULT"] = field.default
    if field.metadata.get("personal"):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_6(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get(None):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_7(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("XXpersonalXX"):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_8(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("PERSONAL"):
        made["x-personal"] = True
    return made


def x__field_schema__mutmut_9(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("personal"):
        made["x-personal"] = None
    return made


def x__field_schema__mutmut_10(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("personal"):
        made["XXx-personalXX"] = True
    return made


def x__field_schema__mutmut_11(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("personal"):
        made["X-PERSONAL"] = True
    return made


def x__field_schema__mutmut_12(field: dataclasses.Field[Any], expected: Any) -> dict[str, Any]:
    made = _type_schema(expected)
    if isinstance(field.default, (str, bool, int)):
        made["default"] = field.default
    if field.metadata.get("personal"):
        made["x-personal"] = False
    return made

mutants_x__field_schema__mutmut['_mutmut_orig'] = x__field_schema__mutmut_orig # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_1'] = x__field_schema__mutmut_1 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_2'] = x__field_schema__mutmut_2 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_3'] = x__field_schema__mutmut_3 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_4'] = x__field_schema__mutmut_4 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_5'] = x__field_schema__mutmut_5 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_6'] = x__field_schema__mutmut_6 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_7'] = x__field_schema__mutmut_7 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_8'] = x__field_schema__mutmut_8 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_9'] = x__field_schema__mutmut_9 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_10'] = x__field_schema__mutmut_10 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_11'] = x__field_schema__mutmut_11 # type: ignore # mutmut generated
mutants_x__field_schema__mutmut['x__field_schema__mutmut_12'] = x__field_schema__mutmut_12 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__type_schema__mutmut)
def _type_schema(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_orig(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_1(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = None
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_2(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(None)
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_3(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_4(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"XXanyOfXX": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_5(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyof": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_6(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"ANYOF": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_7(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(None), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_8(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"XXtypeXX": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_9(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"TYPE": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_10(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "XXnullXX"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_11(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "NULL"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_12(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) or issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_13(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(None, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_14(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, None):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_15(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_16(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, ):
        return {"enum": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_17(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"XXenumXX": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_18(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"ENUM": list(expected.__members__)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_19(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(None)}
    return dict(_PLAIN[expected])


def x__type_schema__mutmut_20(expected: Any) -> dict[str, Any]:
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return {"anyOf": [_type_schema(inner), {"type": "null"}]}
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return {"enum": list(expected.__members__)}
    return dict(None)

mutants_x__type_schema__mutmut['_mutmut_orig'] = x__type_schema__mutmut_orig # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_1'] = x__type_schema__mutmut_1 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_2'] = x__type_schema__mutmut_2 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_3'] = x__type_schema__mutmut_3 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_4'] = x__type_schema__mutmut_4 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_5'] = x__type_schema__mutmut_5 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_6'] = x__type_schema__mutmut_6 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_7'] = x__type_schema__mutmut_7 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_8'] = x__type_schema__mutmut_8 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_9'] = x__type_schema__mutmut_9 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_10'] = x__type_schema__mutmut_10 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_11'] = x__type_schema__mutmut_11 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_12'] = x__type_schema__mutmut_12 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_13'] = x__type_schema__mutmut_13 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_14'] = x__type_schema__mutmut_14 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_15'] = x__type_schema__mutmut_15 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_16'] = x__type_schema__mutmut_16 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_17'] = x__type_schema__mutmut_17 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_18'] = x__type_schema__mutmut_18 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_19'] = x__type_schema__mutmut_19 # type: ignore # mutmut generated
mutants_x__type_schema__mutmut['x__type_schema__mutmut_20'] = x__type_schema__mutmut_20 # type: ignore # mutmut generated
