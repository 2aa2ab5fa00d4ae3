"""Divides a fact's fields into what everybody may prove and what can be erased, and joins them again."""

import dataclasses
from collections.abc import Mapping
from functools import cache
from typing import Any

from fortyeight.foundations.law.facts import KINDS, Payload
from fortyeight.foundations.law.facts.codec import plain_payload


def split(what: Payload) -> tuple[dict[str, Any], dict[str, Any]]:
    """Write a payload as two plain values: the public fields and the personal ones.

    A payload inside a payload, as in a correction, is divided the same way, so
    that correcting a name does not publish it. The second is empty when no field
    is personal.
    """
    public = plain_payload(what)
    personal: dict[str, Any] = {}
    for name, is_personal in _fields(what.KIND):
        if is_personal:
            personal[name] = public.pop(name)
            continue
        value = getattr(what, name)
        if isinstance(value, Payload):
            inner_public, inner_personal = split(value)
            public[name] = {"kind": value.KIND, "data": inner_public}
            if inner_personal:
                personal[name] = {"data": inner_personal}
    return public, personal


@cache
def _fields(kind: str) -> tuple[tuple[str, bool], ...]:
    """List the fields of a kind of fact, each with whether it is personal."""
    return tuple(
        (field.name, bool(field.metadata.get("personal"))) for field in dataclasses.fields(KINDS[kind])
    )


def join(public: Mapping[str, Any], personal: Mapping[str, Any]) -> dict[str, Any]:
    """Put the two parts that `split` made together again.

    After an erasure `personal` is empty, and its fields read as their defaults.

    >>> join({"jail": "main", "what": {"data": {"a": 1}}}, {"what": {"data": {"b": 2}}})
    {'jail': 'main', 'what': {'data': {'a': 1, 'b': 2}}}
    """
    joined = dict(public)
    for name, value in personal.items():
        below = joined.get(name)
        both_nested = isinstance(below, Mapping) and isinstance(value, Mapping)
        joined[name] = join(below, value) if both_nested else value  # type: ignore[arg-type]
    return joined
