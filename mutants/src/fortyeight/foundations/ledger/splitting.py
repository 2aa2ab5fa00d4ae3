"""Divides a fact's fields into what everybody may prove and what can be erased, and joins them again."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from fortyeight.foundations.law.facts import Payload
from fortyeight.foundations.law.facts.codec import plain_payload


def split(what: Payload) -> tuple[dict[str, Any], dict[str, Any]]:
    """Write a payload as two plain values: the public fields and the personal ones.

    A payload inside a payload, as in a correction, is divided the same way, so
    that correcting a name does not publish it. The second is empty when no field
    is personal.
    """
    public = plain_payload(what)
    personal: dict[str, Any] = {}
    for field in dataclasses.fields(what):
        value = getattr(what, field.name)
        if field.metadata.get("personal"):
            personal[field.name] = public.pop(field.name)
        elif isinstance(value, Payload):
            inner_public, inner_personal = split(value)
            public[field.name] = {"kind": value.KIND, "data": inner_public}
            if inner_personal:
                personal[field.name] = {"data": inner_personal}
    return public, personal


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
