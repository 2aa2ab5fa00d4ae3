"""Facts to plain JSON values and back, by the declared types of their fields.

Reading is strict: an unknown kind, an unknown field, a missing field or a value
of the wrong type is refused with a code, so that a misspelt fact can never
quietly say nothing.
"""

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from functools import cache
from typing import Any

from fortyeight.foundations.kit.canonical import instant_text, plain
from fortyeight.foundations.law.facts import KINDS, Fact, Payload
from fortyeight.foundations.law.instants import UnableToReadInstant, When, parse_when

RENAMED: Mapping[str, Mapping[str, str]] = {"watch.alert_raised": {"stay": "subject"}}
"""Fields that facts were once recorded with, by kind, and what each is called now.

A fact is never written anew, so the old name is read for ever. A field that came
later has a default, which says what its absence meant.
"""


class UnableToReadFact(ValueError):
    """The value is not a fact of this vocabulary. `code` is stable; `where` names the field."""

    def __init__(self, code: str, where: str, why: str) -> None:
        super().__init__(f"{where}: {why} [{code}]")
        self.code, self.where, self.why = code, where, why


def plain_when(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(when.earliest)
    return {"earliest": instant_text(when.earliest), "latest": instant_text(when.latest)}


def plain_payload(what: Payload) -> dict[str, Any]:
    """Write the fields of a payload, without its kind."""
    return {field.name: _plain_field(getattr(what, field.name)) for field in dataclasses.fields(what)}


def plain_fact(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def _plain_field(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(value)
    if isinstance(value, Payload):
        return {"kind": value.KIND, "data": plain_payload(value)}
    return plain(value)


def read_when(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def read_payload(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    data = _with_new_names(kind, data)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def read_fact(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{name}", "every fact needs it")
    kind = _text(value["kind"], f"{where}.kind")
    what = read_payload(kind, value.get("data", {}), zone, f"{where}.data")
    stream = _text(value["stream"], f"{where}.stream")
    if "/" not in stream or (what.STREAM and not stream.startswith(what.STREAM + "/")):
        raise UnableToReadFact(
            "FACT.WRONG_STREAM", f"{where}.stream", f"{what.KIND} belongs on a stream {what.STREAM}/…"
        )
    recorded = read_when(value["recorded_at"], zone, f"{where}.recorded_at")
    if not recorded.is_exact:
        raise UnableToReadFact(
            "FACT.WRONG_TYPE", f"{where}.recorded_at", "it is one instant, with its offset"
        )
    return Fact(
        id=_text(value["id"], f"{where}.id"),
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def _with_new_names(kind: str, data: Mapping[str, Any]) -> Mapping[str, Any]:
    renamed = RENAMED.get(kind)
    if renamed is None or not renamed.keys() & data.keys():
        return data
    new = {renamed[name]: value for name, value in data.items() if name in renamed}
    kept = {name: value for name, value in data.items() if name not in renamed}
    # With both names in it nobody could say which one counts: the old one is then no field.
    return data if new.keys() & kept.keys() else kept | new


@cache
def _field_types(kind: str) -> Mapping[str, Any]:
    made = KINDS[kind]
    hints = typing.get_type_hints(made)
    return {field.name: hints[field.name] for field in dataclasses.fields(made)}


def _read_field(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if typing.get_origin(expected) is tuple and isinstance(value, list):
        inner = typing.get_args(expected)[0]
        return tuple(_read_field(item, inner, zone, f"{where}.{place}") for place, item in enumerate(value))
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def _read_inner(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not text")
    return value


def _read_text(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def _type_name(expected: Any) -> str:
    return getattr(expected, "__name__", str(expected))


def read_instant(text: str) -> datetime:
    """Read an instant that `instant_text` wrote."""
    return datetime.fromisoformat(text).astimezone(UTC)
