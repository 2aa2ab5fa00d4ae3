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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁUnableToReadFactǁ__init____mutmut: MutantDict = {}  # type: ignore


class UnableToReadFact(ValueError):
    """The value is not a fact of this vocabulary. `code` is stable; `where` names the field."""

    @_mutmut_mutated(mutants_xǁUnableToReadFactǁ__init____mutmut)
    def __init__(self, code: str, where: str, why: str) -> None:
        super().__init__(f"{where}: {why} [{code}]")
        self.code, self.where, self.why = code, where, why

    def xǁUnableToReadFactǁ__init____mutmut_orig(self, code: str, where: str, why: str) -> None:
        super().__init__(f"{where}: {why} [{code}]")
        self.code, self.where, self.why = code, where, why

    def xǁUnableToReadFactǁ__init____mutmut_1(self, code: str, where: str, why: str) -> None:
        super().__init__(None)
        self.code, self.where, self.why = code, where, why

    def xǁUnableToReadFactǁ__init____mutmut_2(self, code: str, where: str, why: str) -> None:
        super().__init__(f"{where}: {why} [{code}]")
        self.code, self.where, self.why = None

mutants_xǁUnableToReadFactǁ__init____mutmut['_mutmut_orig'] = UnableToReadFact.xǁUnableToReadFactǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁUnableToReadFactǁ__init____mutmut['xǁUnableToReadFactǁ__init____mutmut_1'] = UnableToReadFact.xǁUnableToReadFactǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁUnableToReadFactǁ__init____mutmut['xǁUnableToReadFactǁ__init____mutmut_2'] = UnableToReadFact.xǁUnableToReadFactǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_x_plain_when__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_plain_when__mutmut)
def plain_when(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(when.earliest)
    return {"earliest": instant_text(when.earliest), "latest": instant_text(when.latest)}


def x_plain_when__mutmut_orig(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(when.earliest)
    return {"earliest": instant_text(when.earliest), "latest": instant_text(when.latest)}


def x_plain_when__mutmut_1(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(None)
    return {"earliest": instant_text(when.earliest), "latest": instant_text(when.latest)}


def x_plain_when__mutmut_2(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(when.earliest)
    return {"XXearliestXX": instant_text(when.earliest), "latest": instant_text(when.latest)}


def x_plain_when__mutmut_3(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(when.earliest)
    return {"EARLIEST": instant_text(when.earliest), "latest": instant_text(when.latest)}


def x_plain_when__mutmut_4(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(when.earliest)
    return {"earliest": instant_text(None), "latest": instant_text(when.latest)}


def x_plain_when__mutmut_5(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(when.earliest)
    return {"earliest": instant_text(when.earliest), "XXlatestXX": instant_text(when.latest)}


def x_plain_when__mutmut_6(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(when.earliest)
    return {"earliest": instant_text(when.earliest), "LATEST": instant_text(when.latest)}


def x_plain_when__mutmut_7(when: When) -> Any:
    """Write an instant as text, or an interval as `{"earliest", "latest"}`."""
    if when.is_exact:
        return instant_text(when.earliest)
    return {"earliest": instant_text(when.earliest), "latest": instant_text(None)}

mutants_x_plain_when__mutmut['_mutmut_orig'] = x_plain_when__mutmut_orig # type: ignore # mutmut generated
mutants_x_plain_when__mutmut['x_plain_when__mutmut_1'] = x_plain_when__mutmut_1 # type: ignore # mutmut generated
mutants_x_plain_when__mutmut['x_plain_when__mutmut_2'] = x_plain_when__mutmut_2 # type: ignore # mutmut generated
mutants_x_plain_when__mutmut['x_plain_when__mutmut_3'] = x_plain_when__mutmut_3 # type: ignore # mutmut generated
mutants_x_plain_when__mutmut['x_plain_when__mutmut_4'] = x_plain_when__mutmut_4 # type: ignore # mutmut generated
mutants_x_plain_when__mutmut['x_plain_when__mutmut_5'] = x_plain_when__mutmut_5 # type: ignore # mutmut generated
mutants_x_plain_when__mutmut['x_plain_when__mutmut_6'] = x_plain_when__mutmut_6 # type: ignore # mutmut generated
mutants_x_plain_when__mutmut['x_plain_when__mutmut_7'] = x_plain_when__mutmut_7 # type: ignore # mutmut generated
mutants_x_plain_payload__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_plain_payload__mutmut)
def plain_payload(what: Payload) -> dict[str, Any]:
    """Write the fields of a payload, without its kind."""
    return {field.name: _plain_field(getattr(what, field.name)) for field in dataclasses.fields(what)}


def x_plain_payload__mutmut_orig(what: Payload) -> dict[str, Any]:
    """Write the fields of a payload, without its kind."""
    return {field.name: _plain_field(getattr(what, field.name)) for field in dataclasses.fields(what)}


def x_plain_payload__mutmut_1(what: Payload) -> dict[str, Any]:
    """Write the fields of a payload, without its kind."""
    return {field.name: _plain_field(None) for field in dataclasses.fields(what)}


def x_plain_payload__mutmut_2(what: Payload) -> dict[str, Any]:
    """Write the fields of a payload, without its kind."""
    return {field.name: _plain_field(getattr(None, field.name)) for field in dataclasses.fields(what)}


def x_plain_payload__mutmut_3(what: Payload) -> dict[str, Any]:
    """Write the fields of a payload, without its kind."""
    return {field.name: _plain_field(getattr(what, None)) for field in dataclasses.fields(what)}


def x_plain_payload__mutmut_4(what: Payload) -> dict[str, Any]:
    """Write the fields of a payload, without its kind."""
    return {field.name: _plain_field(getattr(field.name)) for field in dataclasses.fields(what)}


def x_plain_payload__mutmut_5(what: Payload) -> dict[str, Any]:
    """Write the fields of a payload, without its kind."""
    return {field.name: _plain_field(getattr(what, )) for field in dataclasses.fields(what)}


def x_plain_payload__mutmut_6(what: Payload) -> dict[str, Any]:
    """Write the fields of a payload, without its kind."""
    return {field.name: _plain_field(getattr(what, field.name)) for field in dataclasses.fields(None)}

mutants_x_plain_payload__mutmut['_mutmut_orig'] = x_plain_payload__mutmut_orig # type: ignore # mutmut generated
mutants_x_plain_payload__mutmut['x_plain_payload__mutmut_1'] = x_plain_payload__mutmut_1 # type: ignore # mutmut generated
mutants_x_plain_payload__mutmut['x_plain_payload__mutmut_2'] = x_plain_payload__mutmut_2 # type: ignore # mutmut generated
mutants_x_plain_payload__mutmut['x_plain_payload__mutmut_3'] = x_plain_payload__mutmut_3 # type: ignore # mutmut generated
mutants_x_plain_payload__mutmut['x_plain_payload__mutmut_4'] = x_plain_payload__mutmut_4 # type: ignore # mutmut generated
mutants_x_plain_payload__mutmut['x_plain_payload__mutmut_5'] = x_plain_payload__mutmut_5 # type: ignore # mutmut generated
mutants_x_plain_payload__mutmut['x_plain_payload__mutmut_6'] = x_plain_payload__mutmut_6 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_plain_fact__mutmut)
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


def x_plain_fact__mutmut_orig(fact: Fact) -> dict[str, Any]:
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


def x_plain_fact__mutmut_1(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "XXidXX": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_2(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "ID": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_3(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "XXstreamXX": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_4(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "STREAM": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_5(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "XXseqXX": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_6(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "SEQ": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_7(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "XXkindXX": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_8(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "KIND": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_9(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "XXhappened_atXX": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_10(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "HAPPENED_AT": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_11(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(None),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_12(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "XXrecorded_atXX": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_13(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "RECORDED_AT": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_14(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(None),
        "actor": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_15(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "XXactorXX": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_16(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "ACTOR": fact.actor,
        "data": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_17(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "XXdataXX": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_18(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "DATA": plain_payload(fact.what),
    }


def x_plain_fact__mutmut_19(fact: Fact) -> dict[str, Any]:
    """Write a whole fact, as `read_fact` reads it."""
    return {
        "id": fact.id,
        "stream": fact.stream,
        "seq": fact.seq,
        "kind": fact.kind,
        "happened_at": plain_when(fact.happened_at),
        "recorded_at": instant_text(fact.recorded_at),
        "actor": fact.actor,
        "data": plain_payload(None),
    }

mutants_x_plain_fact__mutmut['_mutmut_orig'] = x_plain_fact__mutmut_orig # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_1'] = x_plain_fact__mutmut_1 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_2'] = x_plain_fact__mutmut_2 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_3'] = x_plain_fact__mutmut_3 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_4'] = x_plain_fact__mutmut_4 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_5'] = x_plain_fact__mutmut_5 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_6'] = x_plain_fact__mutmut_6 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_7'] = x_plain_fact__mutmut_7 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_8'] = x_plain_fact__mutmut_8 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_9'] = x_plain_fact__mutmut_9 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_10'] = x_plain_fact__mutmut_10 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_11'] = x_plain_fact__mutmut_11 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_12'] = x_plain_fact__mutmut_12 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_13'] = x_plain_fact__mutmut_13 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_14'] = x_plain_fact__mutmut_14 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_15'] = x_plain_fact__mutmut_15 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_16'] = x_plain_fact__mutmut_16 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_17'] = x_plain_fact__mutmut_17 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_18'] = x_plain_fact__mutmut_18 # type: ignore # mutmut generated
mutants_x_plain_fact__mutmut['x_plain_fact__mutmut_19'] = x_plain_fact__mutmut_19 # type: ignore # mutmut generated
mutants_x__plain_field__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__plain_field__mutmut)
def _plain_field(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(value)
    if isinstance(value, Payload):
        return {"kind": value.KIND, "data": plain_payload(value)}
    return plain(value)


def x__plain_field__mutmut_orig(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(value)
    if isinstance(value, Payload):
        return {"kind": value.KIND, "data": plain_payload(value)}
    return plain(value)


def x__plain_field__mutmut_1(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(None)
    if isinstance(value, Payload):
        return {"kind": value.KIND, "data": plain_payload(value)}
    return plain(value)


def x__plain_field__mutmut_2(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(value)
    if isinstance(value, Payload):
        return {"XXkindXX": value.KIND, "data": plain_payload(value)}
    return plain(value)


def x__plain_field__mutmut_3(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(value)
    if isinstance(value, Payload):
        return {"KIND": value.KIND, "data": plain_payload(value)}
    return plain(value)


def x__plain_field__mutmut_4(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(value)
    if isinstance(value, Payload):
        return {"kind": value.KIND, "XXdataXX": plain_payload(value)}
    return plain(value)


def x__plain_field__mutmut_5(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(value)
    if isinstance(value, Payload):
        return {"kind": value.KIND, "DATA": plain_payload(value)}
    return plain(value)


def x__plain_field__mutmut_6(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(value)
    if isinstance(value, Payload):
        return {"kind": value.KIND, "data": plain_payload(None)}
    return plain(value)


def x__plain_field__mutmut_7(value: object) -> Any:
    if isinstance(value, When):
        return plain_when(value)
    if isinstance(value, Payload):
        return {"kind": value.KIND, "data": plain_payload(value)}
    return plain(None)

mutants_x__plain_field__mutmut['_mutmut_orig'] = x__plain_field__mutmut_orig # type: ignore # mutmut generated
mutants_x__plain_field__mutmut['x__plain_field__mutmut_1'] = x__plain_field__mutmut_1 # type: ignore # mutmut generated
mutants_x__plain_field__mutmut['x__plain_field__mutmut_2'] = x__plain_field__mutmut_2 # type: ignore # mutmut generated
mutants_x__plain_field__mutmut['x__plain_field__mutmut_3'] = x__plain_field__mutmut_3 # type: ignore # mutmut generated
mutants_x__plain_field__mutmut['x__plain_field__mutmut_4'] = x__plain_field__mutmut_4 # type: ignore # mutmut generated
mutants_x__plain_field__mutmut['x__plain_field__mutmut_5'] = x__plain_field__mutmut_5 # type: ignore # mutmut generated
mutants_x__plain_field__mutmut['x__plain_field__mutmut_6'] = x__plain_field__mutmut_6 # type: ignore # mutmut generated
mutants_x__plain_field__mutmut['x__plain_field__mutmut_7'] = x__plain_field__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_when__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_when__mutmut)
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


def x_read_when__mutmut_orig(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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


def x_read_when__mutmut_1(value: object, zone: tzinfo, where: str = "XXhappened_atXX") -> When:
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


def x_read_when__mutmut_2(value: object, zone: tzinfo, where: str = "HAPPENED_AT") -> When:
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


def x_read_when__mutmut_3(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) or set(value) == {"earliest", "latest"}:
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


def x_read_when__mutmut_4(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(None) == {"earliest", "latest"}:
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


def x_read_when__mutmut_5(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) != {"earliest", "latest"}:
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


def x_read_when__mutmut_6(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"XXearliestXX", "latest"}:
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


def x_read_when__mutmut_7(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"EARLIEST", "latest"}:
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


def x_read_when__mutmut_8(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "XXlatestXX"}:
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


def x_read_when__mutmut_9(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "LATEST"}:
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


def x_read_when__mutmut_10(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = None
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_11(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(None, zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_12(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), None)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_13(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_14(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), )
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_15(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(None, f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_16(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], None), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_17(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_18(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], ), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_19(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["XXearliestXX"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_20(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["EARLIEST"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_21(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = None
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_22(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(None, zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_23(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), None)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_24(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_25(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), )
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_26(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(None, f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_27(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], None), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_28(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_29(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], ), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_30(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["XXlatestXX"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_31(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["LATEST"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_32(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest <= first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_33(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact(None, where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_34(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", None, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_35(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, None)
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_36(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact(where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_37(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_38(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, )
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_39(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("XXFACT.BACKWARDS_INTERVALXX", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_40(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("fact.backwards_interval", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_41(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "XXthe interval ends before it startsXX")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_42(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "THE INTERVAL ENDS BEFORE IT STARTS")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_43(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(None, last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_44(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, None)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_45(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(last.latest)
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_46(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, )
        if isinstance(value, str):
            return parse_when(value, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_47(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(None, zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_48(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, None)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_49(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(zone)
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_50(value: object, zone: tzinfo, where: str = "happened_at") -> When:
    """Read an instant, local time, date or interval; see `parse_when` for the text forms."""
    try:
        if isinstance(value, Mapping) and set(value) == {"earliest", "latest"}:
            first = parse_when(_text(value["earliest"], f"{where}.earliest"), zone)
            last = parse_when(_text(value["latest"], f"{where}.latest"), zone)
            if last.latest < first.earliest:
                raise UnableToReadFact("FACT.BACKWARDS_INTERVAL", where, "the interval ends before it starts")
            return When(first.earliest, last.latest)
        if isinstance(value, str):
            return parse_when(value, )
    except UnableToReadInstant as fault:
        raise UnableToReadFact(fault.code, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_51(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
        raise UnableToReadFact(None, where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_52(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
        raise UnableToReadFact(fault.code, None, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_53(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
        raise UnableToReadFact(fault.code, where, None) from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_54(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
        raise UnableToReadFact(where, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_55(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
        raise UnableToReadFact(fault.code, f"{fault.text!r} was not read as a time") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_56(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
        raise UnableToReadFact(fault.code, where, ) from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_57(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact(None, where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_58(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", None, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_59(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", where, None)


def x_read_when__mutmut_60(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact(where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_61(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_62(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", where, )


def x_read_when__mutmut_63(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact("XXFACT.WRONG_TYPEXX", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_64(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact("fact.wrong_type", where, 'give a time, or {"earliest": …, "latest": …}')


def x_read_when__mutmut_65(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'XXgive a time, or {"earliest": …, "latest": …}XX')


def x_read_when__mutmut_66(value: object, zone: tzinfo, where: str = "happened_at") -> When:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", where, 'GIVE A TIME, OR {"EARLIEST": …, "LATEST": …}')

mutants_x_read_when__mutmut['_mutmut_orig'] = x_read_when__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_1'] = x_read_when__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_2'] = x_read_when__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_3'] = x_read_when__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_4'] = x_read_when__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_5'] = x_read_when__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_6'] = x_read_when__mutmut_6 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_7'] = x_read_when__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_8'] = x_read_when__mutmut_8 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_9'] = x_read_when__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_10'] = x_read_when__mutmut_10 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_11'] = x_read_when__mutmut_11 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_12'] = x_read_when__mutmut_12 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_13'] = x_read_when__mutmut_13 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_14'] = x_read_when__mutmut_14 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_15'] = x_read_when__mutmut_15 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_16'] = x_read_when__mutmut_16 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_17'] = x_read_when__mutmut_17 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_18'] = x_read_when__mutmut_18 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_19'] = x_read_when__mutmut_19 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_20'] = x_read_when__mutmut_20 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_21'] = x_read_when__mutmut_21 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_22'] = x_read_when__mutmut_22 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_23'] = x_read_when__mutmut_23 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_24'] = x_read_when__mutmut_24 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_25'] = x_read_when__mutmut_25 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_26'] = x_read_when__mutmut_26 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_27'] = x_read_when__mutmut_27 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_28'] = x_read_when__mutmut_28 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_29'] = x_read_when__mutmut_29 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_30'] = x_read_when__mutmut_30 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_31'] = x_read_when__mutmut_31 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_32'] = x_read_when__mutmut_32 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_33'] = x_read_when__mutmut_33 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_34'] = x_read_when__mutmut_34 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_35'] = x_read_when__mutmut_35 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_36'] = x_read_when__mutmut_36 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_37'] = x_read_when__mutmut_37 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_38'] = x_read_when__mutmut_38 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_39'] = x_read_when__mutmut_39 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_40'] = x_read_when__mutmut_40 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_41'] = x_read_when__mutmut_41 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_42'] = x_read_when__mutmut_42 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_43'] = x_read_when__mutmut_43 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_44'] = x_read_when__mutmut_44 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_45'] = x_read_when__mutmut_45 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_46'] = x_read_when__mutmut_46 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_47'] = x_read_when__mutmut_47 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_48'] = x_read_when__mutmut_48 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_49'] = x_read_when__mutmut_49 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_50'] = x_read_when__mutmut_50 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_51'] = x_read_when__mutmut_51 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_52'] = x_read_when__mutmut_52 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_53'] = x_read_when__mutmut_53 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_54'] = x_read_when__mutmut_54 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_55'] = x_read_when__mutmut_55 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_56'] = x_read_when__mutmut_56 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_57'] = x_read_when__mutmut_57 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_58'] = x_read_when__mutmut_58 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_59'] = x_read_when__mutmut_59 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_60'] = x_read_when__mutmut_60 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_61'] = x_read_when__mutmut_61 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_62'] = x_read_when__mutmut_62 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_63'] = x_read_when__mutmut_63 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_64'] = x_read_when__mutmut_64 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_65'] = x_read_when__mutmut_65 # type: ignore # mutmut generated
mutants_x_read_when__mutmut['x_read_when__mutmut_66'] = x_read_when__mutmut_66 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_payload__mutmut)
def read_payload(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_orig(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_1(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "XXdataXX") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_2(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "DATA") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_3(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = None
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_4(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(None)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_5(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is not None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_6(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact(None, where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_7(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", None, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_8(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, None)
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_9(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact(where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_10(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_11(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, )
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_12(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("XXFACT.UNKNOWN_KINDXX", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_13(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("fact.unknown_kind", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_14(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_15(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact(None, where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_16(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", None, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_17(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, None)
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_18(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact(where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_19(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_20(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, )
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_21(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("XXFACT.WRONG_TYPEXX", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_22(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("fact.wrong_type", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_23(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "XXthe fields of a fact are an objectXX")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_24(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "THE FIELDS OF A FACT ARE AN OBJECT")
    types_by_name = _field_types(kind)
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


def x_read_payload__mutmut_25(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = None
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


def x_read_payload__mutmut_26(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(None)
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


def x_read_payload__mutmut_27(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name in types_by_name:
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


def x_read_payload__mutmut_28(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact(None, f"{where}.{name}", f"{kind} has no field {name!r}")
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


def x_read_payload__mutmut_29(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", None, f"{kind} has no field {name!r}")
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


def x_read_payload__mutmut_30(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", None)
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


def x_read_payload__mutmut_31(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact(f"{where}.{name}", f"{kind} has no field {name!r}")
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


def x_read_payload__mutmut_32(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{kind} has no field {name!r}")
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


def x_read_payload__mutmut_33(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", )
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


def x_read_payload__mutmut_34(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("XXFACT.UNKNOWN_FIELDXX", f"{where}.{name}", f"{kind} has no field {name!r}")
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


def x_read_payload__mutmut_35(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("fact.unknown_field", f"{where}.{name}", f"{kind} has no field {name!r}")
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


def x_read_payload__mutmut_36(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = None
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_37(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(None, expected, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_38(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], None, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_39(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, None, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_40(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, zone, None)
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_41(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(expected, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_42(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_43(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_44(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, zone, )
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_45(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name not in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_46(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(None):
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_47(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = None
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_48(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING or field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_49(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is not dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_50(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
    for name in data:
        if name not in types_by_name:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", f"{kind} has no field {name!r}")
    values = {
        name: _read_field(data[name], expected, zone, f"{where}.{name}")
        for name, expected in types_by_name.items()
        if name in data
    }
    for field in dataclasses.fields(made):
        needed = field.default is dataclasses.MISSING and field.default_factory is not dataclasses.MISSING
        if needed and field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_51(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
        if needed or field.name not in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_52(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
        if needed and field.name in values:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_53(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
            raise UnableToReadFact(None, f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_54(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
            raise UnableToReadFact("FACT.MISSING_FIELD", None, f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_55(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", None)
    return made(**values)


def x_read_payload__mutmut_56(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
            raise UnableToReadFact(f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_57(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_58(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{field.name}", )
    return made(**values)


def x_read_payload__mutmut_59(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
            raise UnableToReadFact("XXFACT.MISSING_FIELDXX", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)


def x_read_payload__mutmut_60(kind: str, data: Mapping[str, Any], zone: tzinfo, where: str = "data") -> Payload:
    """Read the fields of one kind of fact. Raises UnableToReadFact."""
    made = KINDS.get(kind)
    if made is None:
        raise UnableToReadFact("FACT.UNKNOWN_KIND", where, f"there is no fact called {kind!r}")
    if not isinstance(data, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "the fields of a fact are an object")
    types_by_name = _field_types(kind)
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
            raise UnableToReadFact("fact.missing_field", f"{where}.{field.name}", f"{kind} needs it")
    return made(**values)

mutants_x_read_payload__mutmut['_mutmut_orig'] = x_read_payload__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_1'] = x_read_payload__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_2'] = x_read_payload__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_3'] = x_read_payload__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_4'] = x_read_payload__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_5'] = x_read_payload__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_6'] = x_read_payload__mutmut_6 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_7'] = x_read_payload__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_8'] = x_read_payload__mutmut_8 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_9'] = x_read_payload__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_10'] = x_read_payload__mutmut_10 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_11'] = x_read_payload__mutmut_11 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_12'] = x_read_payload__mutmut_12 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_13'] = x_read_payload__mutmut_13 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_14'] = x_read_payload__mutmut_14 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_15'] = x_read_payload__mutmut_15 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_16'] = x_read_payload__mutmut_16 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_17'] = x_read_payload__mutmut_17 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_18'] = x_read_payload__mutmut_18 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_19'] = x_read_payload__mutmut_19 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_20'] = x_read_payload__mutmut_20 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_21'] = x_read_payload__mutmut_21 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_22'] = x_read_payload__mutmut_22 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_23'] = x_read_payload__mutmut_23 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_24'] = x_read_payload__mutmut_24 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_25'] = x_read_payload__mutmut_25 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_26'] = x_read_payload__mutmut_26 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_27'] = x_read_payload__mutmut_27 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_28'] = x_read_payload__mutmut_28 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_29'] = x_read_payload__mutmut_29 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_30'] = x_read_payload__mutmut_30 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_31'] = x_read_payload__mutmut_31 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_32'] = x_read_payload__mutmut_32 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_33'] = x_read_payload__mutmut_33 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_34'] = x_read_payload__mutmut_34 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_35'] = x_read_payload__mutmut_35 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_36'] = x_read_payload__mutmut_36 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_37'] = x_read_payload__mutmut_37 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_38'] = x_read_payload__mutmut_38 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_39'] = x_read_payload__mutmut_39 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_40'] = x_read_payload__mutmut_40 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_41'] = x_read_payload__mutmut_41 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_42'] = x_read_payload__mutmut_42 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_43'] = x_read_payload__mutmut_43 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_44'] = x_read_payload__mutmut_44 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_45'] = x_read_payload__mutmut_45 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_46'] = x_read_payload__mutmut_46 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_47'] = x_read_payload__mutmut_47 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_48'] = x_read_payload__mutmut_48 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_49'] = x_read_payload__mutmut_49 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_50'] = x_read_payload__mutmut_50 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_51'] = x_read_payload__mutmut_51 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_52'] = x_read_payload__mutmut_52 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_53'] = x_read_payload__mutmut_53 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_54'] = x_read_payload__mutmut_54 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_55'] = x_read_payload__mutmut_55 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_56'] = x_read_payload__mutmut_56 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_57'] = x_read_payload__mutmut_57 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_58'] = x_read_payload__mutmut_58 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_59'] = x_read_payload__mutmut_59 # type: ignore # mutmut generated
mutants_x_read_payload__mutmut['x_read_payload__mutmut_60'] = x_read_payload__mutmut_60 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_fact__mutmut)
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


def x_read_fact__mutmut_orig(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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


def x_read_fact__mutmut_1(value: Mapping[str, Any], zone: tzinfo, where: str = "XXfactXX") -> Fact:
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


def x_read_fact__mutmut_2(value: Mapping[str, Any], zone: tzinfo, where: str = "FACT") -> Fact:
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


def x_read_fact__mutmut_3(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if isinstance(value, Mapping):
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


def x_read_fact__mutmut_4(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact(None, where, "a fact is an object")
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


def x_read_fact__mutmut_5(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", None, "a fact is an object")
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


def x_read_fact__mutmut_6(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, None)
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


def x_read_fact__mutmut_7(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact(where, "a fact is an object")
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


def x_read_fact__mutmut_8(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", "a fact is an object")
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


def x_read_fact__mutmut_9(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, )
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


def x_read_fact__mutmut_10(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("XXFACT.WRONG_TYPEXX", where, "a fact is an object")
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


def x_read_fact__mutmut_11(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("fact.wrong_type", where, "a fact is an object")
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


def x_read_fact__mutmut_12(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "XXa fact is an objectXX")
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


def x_read_fact__mutmut_13(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "A FACT IS AN OBJECT")
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


def x_read_fact__mutmut_14(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = None
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


def x_read_fact__mutmut_15(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"XXidXX", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_16(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"ID", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_17(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "XXstreamXX", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_18(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "STREAM", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_19(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "XXseqXX", "kind", "happened_at", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_20(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "SEQ", "kind", "happened_at", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_21(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "XXkindXX", "happened_at", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_22(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "KIND", "happened_at", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_23(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "XXhappened_atXX", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_24(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "HAPPENED_AT", "recorded_at", "actor", "data"}
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


def x_read_fact__mutmut_25(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "XXrecorded_atXX", "actor", "data"}
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


def x_read_fact__mutmut_26(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "RECORDED_AT", "actor", "data"}
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


def x_read_fact__mutmut_27(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "XXactorXX", "data"}
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


def x_read_fact__mutmut_28(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "ACTOR", "data"}
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


def x_read_fact__mutmut_29(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "XXdataXX"}
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


def x_read_fact__mutmut_30(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "DATA"}
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


def x_read_fact__mutmut_31(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name in allowed:
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


def x_read_fact__mutmut_32(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact(None, f"{where}.{name}", "a fact has no such field")
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


def x_read_fact__mutmut_33(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", None, "a fact has no such field")
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


def x_read_fact__mutmut_34(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", None)
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


def x_read_fact__mutmut_35(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact(f"{where}.{name}", "a fact has no such field")
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


def x_read_fact__mutmut_36(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", "a fact has no such field")
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


def x_read_fact__mutmut_37(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", )
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


def x_read_fact__mutmut_38(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("XXFACT.UNKNOWN_FIELDXX", f"{where}.{name}", "a fact has no such field")
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


def x_read_fact__mutmut_39(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("fact.unknown_field", f"{where}.{name}", "a fact has no such field")
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


def x_read_fact__mutmut_40(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "XXa fact has no such fieldXX")
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


def x_read_fact__mutmut_41(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "A FACT HAS NO SUCH FIELD")
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


def x_read_fact__mutmut_42(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("XXidXX", "stream", "kind", "happened_at", "recorded_at"):
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


def x_read_fact__mutmut_43(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("ID", "stream", "kind", "happened_at", "recorded_at"):
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


def x_read_fact__mutmut_44(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "XXstreamXX", "kind", "happened_at", "recorded_at"):
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


def x_read_fact__mutmut_45(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "STREAM", "kind", "happened_at", "recorded_at"):
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


def x_read_fact__mutmut_46(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "XXkindXX", "happened_at", "recorded_at"):
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


def x_read_fact__mutmut_47(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "KIND", "happened_at", "recorded_at"):
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


def x_read_fact__mutmut_48(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "XXhappened_atXX", "recorded_at"):
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


def x_read_fact__mutmut_49(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "HAPPENED_AT", "recorded_at"):
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


def x_read_fact__mutmut_50(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "XXrecorded_atXX"):
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


def x_read_fact__mutmut_51(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "RECORDED_AT"):
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


def x_read_fact__mutmut_52(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name in value:
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


def x_read_fact__mutmut_53(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact(None, f"{where}.{name}", "every fact needs it")
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


def x_read_fact__mutmut_54(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact("FACT.MISSING_FIELD", None, "every fact needs it")
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


def x_read_fact__mutmut_55(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{name}", None)
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


def x_read_fact__mutmut_56(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact(f"{where}.{name}", "every fact needs it")
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


def x_read_fact__mutmut_57(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact("FACT.MISSING_FIELD", "every fact needs it")
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


def x_read_fact__mutmut_58(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{name}", )
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


def x_read_fact__mutmut_59(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact("XXFACT.MISSING_FIELDXX", f"{where}.{name}", "every fact needs it")
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


def x_read_fact__mutmut_60(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact("fact.missing_field", f"{where}.{name}", "every fact needs it")
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


def x_read_fact__mutmut_61(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{name}", "XXevery fact needs itXX")
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


def x_read_fact__mutmut_62(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
    """Read a whole fact. Times without an offset are read in `zone`. Raises UnableToReadFact."""
    if not isinstance(value, Mapping):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, "a fact is an object")
    allowed = {"id", "stream", "seq", "kind", "happened_at", "recorded_at", "actor", "data"}
    for name in value:
        if name not in allowed:
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "a fact has no such field")
    for name in ("id", "stream", "kind", "happened_at", "recorded_at"):
        if name not in value:
            raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.{name}", "EVERY FACT NEEDS IT")
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


def x_read_fact__mutmut_63(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    kind = None
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


def x_read_fact__mutmut_64(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    kind = _text(None, f"{where}.kind")
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


def x_read_fact__mutmut_65(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    kind = _text(value["kind"], None)
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


def x_read_fact__mutmut_66(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    kind = _text(f"{where}.kind")
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


def x_read_fact__mutmut_67(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    kind = _text(value["kind"], )
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


def x_read_fact__mutmut_68(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    kind = _text(value["XXkindXX"], f"{where}.kind")
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


def x_read_fact__mutmut_69(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    kind = _text(value["KIND"], f"{where}.kind")
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


def x_read_fact__mutmut_70(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = None
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


def x_read_fact__mutmut_71(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(None, value.get("data", {}), zone, f"{where}.data")
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


def x_read_fact__mutmut_72(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, None, zone, f"{where}.data")
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


def x_read_fact__mutmut_73(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get("data", {}), None, f"{where}.data")
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


def x_read_fact__mutmut_74(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get("data", {}), zone, None)
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


def x_read_fact__mutmut_75(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(value.get("data", {}), zone, f"{where}.data")
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


def x_read_fact__mutmut_76(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, zone, f"{where}.data")
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


def x_read_fact__mutmut_77(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get("data", {}), f"{where}.data")
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


def x_read_fact__mutmut_78(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get("data", {}), zone, )
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


def x_read_fact__mutmut_79(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get(None, {}), zone, f"{where}.data")
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


def x_read_fact__mutmut_80(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get("data", None), zone, f"{where}.data")
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


def x_read_fact__mutmut_81(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get({}), zone, f"{where}.data")
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


def x_read_fact__mutmut_82(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get("data", ), zone, f"{where}.data")
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


def x_read_fact__mutmut_83(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get("XXdataXX", {}), zone, f"{where}.data")
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


def x_read_fact__mutmut_84(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    what = read_payload(kind, value.get("DATA", {}), zone, f"{where}.data")
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


def x_read_fact__mutmut_85(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    stream = None
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


def x_read_fact__mutmut_86(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    stream = _text(None, f"{where}.stream")
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


def x_read_fact__mutmut_87(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    stream = _text(value["stream"], None)
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


def x_read_fact__mutmut_88(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    stream = _text(f"{where}.stream")
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


def x_read_fact__mutmut_89(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    stream = _text(value["stream"], )
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


def x_read_fact__mutmut_90(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    stream = _text(value["XXstreamXX"], f"{where}.stream")
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


def x_read_fact__mutmut_91(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    stream = _text(value["STREAM"], f"{where}.stream")
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


def x_read_fact__mutmut_92(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    if "/" not in stream and (what.STREAM and not stream.startswith(what.STREAM + "/")):
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


def x_read_fact__mutmut_93(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    if "XX/XX" not in stream or (what.STREAM and not stream.startswith(what.STREAM + "/")):
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


def x_read_fact__mutmut_94(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    if "/" in stream or (what.STREAM and not stream.startswith(what.STREAM + "/")):
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


def x_read_fact__mutmut_95(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    if "/" not in stream or (what.STREAM or not stream.startswith(what.STREAM + "/")):
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


def x_read_fact__mutmut_96(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    if "/" not in stream or (what.STREAM and stream.startswith(what.STREAM + "/")):
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


def x_read_fact__mutmut_97(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    if "/" not in stream or (what.STREAM and not stream.startswith(None)):
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


def x_read_fact__mutmut_98(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    if "/" not in stream or (what.STREAM and not stream.startswith(what.STREAM - "/")):
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


def x_read_fact__mutmut_99(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    if "/" not in stream or (what.STREAM and not stream.startswith(what.STREAM + "XX/XX")):
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


def x_read_fact__mutmut_100(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            None, f"{where}.stream", f"{what.KIND} belongs on a stream {what.STREAM}/…"
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


def x_read_fact__mutmut_101(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_STREAM", None, f"{what.KIND} belongs on a stream {what.STREAM}/…"
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


def x_read_fact__mutmut_102(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_STREAM", f"{where}.stream", None
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


def x_read_fact__mutmut_103(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            f"{where}.stream", f"{what.KIND} belongs on a stream {what.STREAM}/…"
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


def x_read_fact__mutmut_104(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_STREAM", f"{what.KIND} belongs on a stream {what.STREAM}/…"
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


def x_read_fact__mutmut_105(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_STREAM", f"{where}.stream", )
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


def x_read_fact__mutmut_106(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "XXFACT.WRONG_STREAMXX", f"{where}.stream", f"{what.KIND} belongs on a stream {what.STREAM}/…"
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


def x_read_fact__mutmut_107(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "fact.wrong_stream", f"{where}.stream", f"{what.KIND} belongs on a stream {what.STREAM}/…"
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


def x_read_fact__mutmut_108(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    recorded = None
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


def x_read_fact__mutmut_109(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    recorded = read_when(None, zone, f"{where}.recorded_at")
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


def x_read_fact__mutmut_110(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    recorded = read_when(value["recorded_at"], None, f"{where}.recorded_at")
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


def x_read_fact__mutmut_111(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    recorded = read_when(value["recorded_at"], zone, None)
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


def x_read_fact__mutmut_112(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    recorded = read_when(zone, f"{where}.recorded_at")
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


def x_read_fact__mutmut_113(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    recorded = read_when(value["recorded_at"], f"{where}.recorded_at")
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


def x_read_fact__mutmut_114(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    recorded = read_when(value["recorded_at"], zone, )
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


def x_read_fact__mutmut_115(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    recorded = read_when(value["XXrecorded_atXX"], zone, f"{where}.recorded_at")
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


def x_read_fact__mutmut_116(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    recorded = read_when(value["RECORDED_AT"], zone, f"{where}.recorded_at")
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


def x_read_fact__mutmut_117(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
    if recorded.is_exact:
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


def x_read_fact__mutmut_118(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            None, f"{where}.recorded_at", "it is one instant, with its offset"
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


def x_read_fact__mutmut_119(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_TYPE", None, "it is one instant, with its offset"
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


def x_read_fact__mutmut_120(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_TYPE", f"{where}.recorded_at", None
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


def x_read_fact__mutmut_121(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            f"{where}.recorded_at", "it is one instant, with its offset"
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


def x_read_fact__mutmut_122(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_TYPE", "it is one instant, with its offset"
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


def x_read_fact__mutmut_123(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_TYPE", f"{where}.recorded_at", )
    return Fact(
        id=_text(value["id"], f"{where}.id"),
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_124(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "XXFACT.WRONG_TYPEXX", f"{where}.recorded_at", "it is one instant, with its offset"
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


def x_read_fact__mutmut_125(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "fact.wrong_type", f"{where}.recorded_at", "it is one instant, with its offset"
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


def x_read_fact__mutmut_126(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_TYPE", f"{where}.recorded_at", "XXit is one instant, with its offsetXX"
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


def x_read_fact__mutmut_127(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
            "FACT.WRONG_TYPE", f"{where}.recorded_at", "IT IS ONE INSTANT, WITH ITS OFFSET"
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


def x_read_fact__mutmut_128(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        id=None,
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_129(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        stream=None,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_130(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=None,
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_131(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=None,
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_132(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        recorded_at=None,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_133(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=None,
        what=what,
    )


def x_read_fact__mutmut_134(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        what=None,
    )


def x_read_fact__mutmut_135(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_136(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_137(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_138(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_139(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_140(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        what=what,
    )


def x_read_fact__mutmut_141(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        )


def x_read_fact__mutmut_142(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        id=_text(None, f"{where}.id"),
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_143(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        id=_text(value["id"], None),
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_144(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        id=_text(f"{where}.id"),
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_145(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        id=_text(value["id"], ),
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_146(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        id=_text(value["XXidXX"], f"{where}.id"),
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_147(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        id=_text(value["ID"], f"{where}.id"),
        stream=stream,
        seq=_read_field(value.get("seq", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_148(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(None, int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_149(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", 0), None, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_150(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", 0), int, None, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_151(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", 0), int, zone, None),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_152(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_153(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", 0), zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_154(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", 0), int, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_155(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", 0), int, zone, ),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_156(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get(None, 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_157(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", None), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_158(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get(0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_159(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", ), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_160(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("XXseqXX", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_161(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("SEQ", 0), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_162(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        seq=_read_field(value.get("seq", 1), int, zone, f"{where}.seq"),
        happened_at=read_when(value["happened_at"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_163(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=read_when(None, zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_164(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=read_when(value["happened_at"], None, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_165(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=read_when(value["happened_at"], zone, None),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_166(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=read_when(zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_167(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=read_when(value["happened_at"], f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_168(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=read_when(value["happened_at"], zone, ),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_169(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=read_when(value["XXhappened_atXX"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_170(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        happened_at=read_when(value["HAPPENED_AT"], zone, f"{where}.happened_at"),
        recorded_at=recorded.earliest,
        actor=_text(value.get("actor", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_171(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(None, f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_172(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get("actor", ""), None),
        what=what,
    )


def x_read_fact__mutmut_173(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_174(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get("actor", ""), ),
        what=what,
    )


def x_read_fact__mutmut_175(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get(None, ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_176(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get("actor", None), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_177(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get(""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_178(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get("actor", ), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_179(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get("XXactorXX", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_180(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get("ACTOR", ""), f"{where}.actor"),
        what=what,
    )


def x_read_fact__mutmut_181(value: Mapping[str, Any], zone: tzinfo, where: str = "fact") -> Fact:
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
        actor=_text(value.get("actor", "XXXX"), f"{where}.actor"),
        what=what,
    )

mutants_x_read_fact__mutmut['_mutmut_orig'] = x_read_fact__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_1'] = x_read_fact__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_2'] = x_read_fact__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_3'] = x_read_fact__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_4'] = x_read_fact__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_5'] = x_read_fact__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_6'] = x_read_fact__mutmut_6 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_7'] = x_read_fact__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_8'] = x_read_fact__mutmut_8 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_9'] = x_read_fact__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_10'] = x_read_fact__mutmut_10 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_11'] = x_read_fact__mutmut_11 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_12'] = x_read_fact__mutmut_12 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_13'] = x_read_fact__mutmut_13 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_14'] = x_read_fact__mutmut_14 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_15'] = x_read_fact__mutmut_15 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_16'] = x_read_fact__mutmut_16 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_17'] = x_read_fact__mutmut_17 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_18'] = x_read_fact__mutmut_18 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_19'] = x_read_fact__mutmut_19 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_20'] = x_read_fact__mutmut_20 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_21'] = x_read_fact__mutmut_21 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_22'] = x_read_fact__mutmut_22 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_23'] = x_read_fact__mutmut_23 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_24'] = x_read_fact__mutmut_24 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_25'] = x_read_fact__mutmut_25 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_26'] = x_read_fact__mutmut_26 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_27'] = x_read_fact__mutmut_27 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_28'] = x_read_fact__mutmut_28 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_29'] = x_read_fact__mutmut_29 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_30'] = x_read_fact__mutmut_30 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_31'] = x_read_fact__mutmut_31 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_32'] = x_read_fact__mutmut_32 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_33'] = x_read_fact__mutmut_33 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_34'] = x_read_fact__mutmut_34 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_35'] = x_read_fact__mutmut_35 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_36'] = x_read_fact__mutmut_36 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_37'] = x_read_fact__mutmut_37 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_38'] = x_read_fact__mutmut_38 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_39'] = x_read_fact__mutmut_39 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_40'] = x_read_fact__mutmut_40 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_41'] = x_read_fact__mutmut_41 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_42'] = x_read_fact__mutmut_42 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_43'] = x_read_fact__mutmut_43 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_44'] = x_read_fact__mutmut_44 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_45'] = x_read_fact__mutmut_45 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_46'] = x_read_fact__mutmut_46 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_47'] = x_read_fact__mutmut_47 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_48'] = x_read_fact__mutmut_48 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_49'] = x_read_fact__mutmut_49 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_50'] = x_read_fact__mutmut_50 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_51'] = x_read_fact__mutmut_51 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_52'] = x_read_fact__mutmut_52 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_53'] = x_read_fact__mutmut_53 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_54'] = x_read_fact__mutmut_54 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_55'] = x_read_fact__mutmut_55 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_56'] = x_read_fact__mutmut_56 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_57'] = x_read_fact__mutmut_57 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_58'] = x_read_fact__mutmut_58 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_59'] = x_read_fact__mutmut_59 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_60'] = x_read_fact__mutmut_60 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_61'] = x_read_fact__mutmut_61 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_62'] = x_read_fact__mutmut_62 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_63'] = x_read_fact__mutmut_63 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_64'] = x_read_fact__mutmut_64 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_65'] = x_read_fact__mutmut_65 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_66'] = x_read_fact__mutmut_66 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_67'] = x_read_fact__mutmut_67 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_68'] = x_read_fact__mutmut_68 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_69'] = x_read_fact__mutmut_69 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_70'] = x_read_fact__mutmut_70 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_71'] = x_read_fact__mutmut_71 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_72'] = x_read_fact__mutmut_72 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_73'] = x_read_fact__mutmut_73 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_74'] = x_read_fact__mutmut_74 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_75'] = x_read_fact__mutmut_75 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_76'] = x_read_fact__mutmut_76 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_77'] = x_read_fact__mutmut_77 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_78'] = x_read_fact__mutmut_78 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_79'] = x_read_fact__mutmut_79 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_80'] = x_read_fact__mutmut_80 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_81'] = x_read_fact__mutmut_81 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_82'] = x_read_fact__mutmut_82 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_83'] = x_read_fact__mutmut_83 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_84'] = x_read_fact__mutmut_84 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_85'] = x_read_fact__mutmut_85 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_86'] = x_read_fact__mutmut_86 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_87'] = x_read_fact__mutmut_87 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_88'] = x_read_fact__mutmut_88 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_89'] = x_read_fact__mutmut_89 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_90'] = x_read_fact__mutmut_90 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_91'] = x_read_fact__mutmut_91 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_92'] = x_read_fact__mutmut_92 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_93'] = x_read_fact__mutmut_93 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_94'] = x_read_fact__mutmut_94 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_95'] = x_read_fact__mutmut_95 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_96'] = x_read_fact__mutmut_96 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_97'] = x_read_fact__mutmut_97 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_98'] = x_read_fact__mutmut_98 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_99'] = x_read_fact__mutmut_99 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_100'] = x_read_fact__mutmut_100 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_101'] = x_read_fact__mutmut_101 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_102'] = x_read_fact__mutmut_102 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_103'] = x_read_fact__mutmut_103 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_104'] = x_read_fact__mutmut_104 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_105'] = x_read_fact__mutmut_105 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_106'] = x_read_fact__mutmut_106 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_107'] = x_read_fact__mutmut_107 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_108'] = x_read_fact__mutmut_108 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_109'] = x_read_fact__mutmut_109 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_110'] = x_read_fact__mutmut_110 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_111'] = x_read_fact__mutmut_111 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_112'] = x_read_fact__mutmut_112 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_113'] = x_read_fact__mutmut_113 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_114'] = x_read_fact__mutmut_114 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_115'] = x_read_fact__mutmut_115 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_116'] = x_read_fact__mutmut_116 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_117'] = x_read_fact__mutmut_117 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_118'] = x_read_fact__mutmut_118 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_119'] = x_read_fact__mutmut_119 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_120'] = x_read_fact__mutmut_120 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_121'] = x_read_fact__mutmut_121 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_122'] = x_read_fact__mutmut_122 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_123'] = x_read_fact__mutmut_123 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_124'] = x_read_fact__mutmut_124 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_125'] = x_read_fact__mutmut_125 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_126'] = x_read_fact__mutmut_126 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_127'] = x_read_fact__mutmut_127 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_128'] = x_read_fact__mutmut_128 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_129'] = x_read_fact__mutmut_129 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_130'] = x_read_fact__mutmut_130 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_131'] = x_read_fact__mutmut_131 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_132'] = x_read_fact__mutmut_132 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_133'] = x_read_fact__mutmut_133 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_134'] = x_read_fact__mutmut_134 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_135'] = x_read_fact__mutmut_135 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_136'] = x_read_fact__mutmut_136 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_137'] = x_read_fact__mutmut_137 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_138'] = x_read_fact__mutmut_138 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_139'] = x_read_fact__mutmut_139 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_140'] = x_read_fact__mutmut_140 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_141'] = x_read_fact__mutmut_141 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_142'] = x_read_fact__mutmut_142 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_143'] = x_read_fact__mutmut_143 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_144'] = x_read_fact__mutmut_144 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_145'] = x_read_fact__mutmut_145 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_146'] = x_read_fact__mutmut_146 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_147'] = x_read_fact__mutmut_147 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_148'] = x_read_fact__mutmut_148 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_149'] = x_read_fact__mutmut_149 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_150'] = x_read_fact__mutmut_150 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_151'] = x_read_fact__mutmut_151 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_152'] = x_read_fact__mutmut_152 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_153'] = x_read_fact__mutmut_153 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_154'] = x_read_fact__mutmut_154 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_155'] = x_read_fact__mutmut_155 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_156'] = x_read_fact__mutmut_156 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_157'] = x_read_fact__mutmut_157 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_158'] = x_read_fact__mutmut_158 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_159'] = x_read_fact__mutmut_159 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_160'] = x_read_fact__mutmut_160 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_161'] = x_read_fact__mutmut_161 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_162'] = x_read_fact__mutmut_162 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_163'] = x_read_fact__mutmut_163 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_164'] = x_read_fact__mutmut_164 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_165'] = x_read_fact__mutmut_165 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_166'] = x_read_fact__mutmut_166 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_167'] = x_read_fact__mutmut_167 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_168'] = x_read_fact__mutmut_168 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_169'] = x_read_fact__mutmut_169 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_170'] = x_read_fact__mutmut_170 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_171'] = x_read_fact__mutmut_171 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_172'] = x_read_fact__mutmut_172 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_173'] = x_read_fact__mutmut_173 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_174'] = x_read_fact__mutmut_174 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_175'] = x_read_fact__mutmut_175 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_176'] = x_read_fact__mutmut_176 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_177'] = x_read_fact__mutmut_177 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_178'] = x_read_fact__mutmut_178 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_179'] = x_read_fact__mutmut_179 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_180'] = x_read_fact__mutmut_180 # type: ignore # mutmut generated
mutants_x_read_fact__mutmut['x_read_fact__mutmut_181'] = x_read_fact__mutmut_181 # type: ignore # mutmut generated


@cache
def _field_types(kind: str) -> Mapping[str, Any]:
    made = KINDS[kind]
    hints = typing.get_type_hints(made)
    return {field.name: hints[field.name] for field in dataclasses.fields(made)}
mutants_x__read_field__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read_field__mutmut)
def _read_field(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_orig(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_1(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = None
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_2(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_3(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if (value is None) and False else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_4(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if (value is None) or True else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_5(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is not None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_6(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(None, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_7(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, None, zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_8(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], None, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_9(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, None)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_10(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_11(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_12(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_13(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, )
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_14(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[1], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_15(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is not When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_16(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(None, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_17(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, None, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_18(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, None)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_19(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_20(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_21(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, )
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_22(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload or isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_23(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is not Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_24(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(None, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_25(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, None, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_26(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, None)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_27(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_28(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_29(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, )
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_30(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) or type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_31(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected not in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_32(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(None) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_33(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is not expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_34(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(None, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_35(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, None, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_36(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, None, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_37(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, None)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_38(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_39(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_40(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_41(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, )
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_42(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact(None, where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_43(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", None, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_44(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, None)


def x__read_field__mutmut_45(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact(where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_46(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_47(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, )


def x__read_field__mutmut_48(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("XXFACT.WRONG_TYPEXX", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_49(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("fact.wrong_type", where, f"{value!r} is not of type {_type_name(expected)}")


def x__read_field__mutmut_50(value: object, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, types.UnionType):
        inner = [part for part in expected.__args__ if part is not type(None)]
        return None if value is None else _read_field(value, inner[0], zone, where)
    if expected is When:
        return read_when(value, zone, where)
    if expected is Payload and isinstance(value, Mapping):
        return _read_inner(value, zone, where)
    if expected in (str, int, bool) and type(value) is expected:
        return value
    if isinstance(value, str):
        return _read_text(value, expected, zone, where)
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not of type {_type_name(None)}")

mutants_x__read_field__mutmut['_mutmut_orig'] = x__read_field__mutmut_orig # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_1'] = x__read_field__mutmut_1 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_2'] = x__read_field__mutmut_2 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_3'] = x__read_field__mutmut_3 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_4'] = x__read_field__mutmut_4 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_5'] = x__read_field__mutmut_5 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_6'] = x__read_field__mutmut_6 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_7'] = x__read_field__mutmut_7 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_8'] = x__read_field__mutmut_8 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_9'] = x__read_field__mutmut_9 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_10'] = x__read_field__mutmut_10 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_11'] = x__read_field__mutmut_11 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_12'] = x__read_field__mutmut_12 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_13'] = x__read_field__mutmut_13 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_14'] = x__read_field__mutmut_14 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_15'] = x__read_field__mutmut_15 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_16'] = x__read_field__mutmut_16 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_17'] = x__read_field__mutmut_17 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_18'] = x__read_field__mutmut_18 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_19'] = x__read_field__mutmut_19 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_20'] = x__read_field__mutmut_20 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_21'] = x__read_field__mutmut_21 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_22'] = x__read_field__mutmut_22 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_23'] = x__read_field__mutmut_23 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_24'] = x__read_field__mutmut_24 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_25'] = x__read_field__mutmut_25 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_26'] = x__read_field__mutmut_26 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_27'] = x__read_field__mutmut_27 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_28'] = x__read_field__mutmut_28 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_29'] = x__read_field__mutmut_29 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_30'] = x__read_field__mutmut_30 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_31'] = x__read_field__mutmut_31 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_32'] = x__read_field__mutmut_32 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_33'] = x__read_field__mutmut_33 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_34'] = x__read_field__mutmut_34 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_35'] = x__read_field__mutmut_35 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_36'] = x__read_field__mutmut_36 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_37'] = x__read_field__mutmut_37 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_38'] = x__read_field__mutmut_38 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_39'] = x__read_field__mutmut_39 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_40'] = x__read_field__mutmut_40 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_41'] = x__read_field__mutmut_41 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_42'] = x__read_field__mutmut_42 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_43'] = x__read_field__mutmut_43 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_44'] = x__read_field__mutmut_44 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_45'] = x__read_field__mutmut_45 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_46'] = x__read_field__mutmut_46 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_47'] = x__read_field__mutmut_47 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_48'] = x__read_field__mutmut_48 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_49'] = x__read_field__mutmut_49 # type: ignore # mutmut generated
mutants_x__read_field__mutmut['x__read_field__mutmut_50'] = x__read_field__mutmut_50 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read_inner__mutmut)
def _read_inner(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_orig(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_1(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_2(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("XXkindXX", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_3(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("KIND", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_4(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "XXdataXX"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_5(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "DATA"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_6(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact(None, f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_7(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", None, "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_8(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", None)
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_9(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact(f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_10(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_11(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", )
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_12(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("XXFACT.UNKNOWN_FIELDXX", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_13(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("fact.unknown_field", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_14(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "XXgive its kind and data onlyXX")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_15(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "GIVE ITS KIND AND DATA ONLY")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_16(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "XXkindXX" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_17(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "KIND" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_18(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_19(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact(None, f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_20(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", None, "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_21(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", None)
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_22(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact(f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_23(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_24(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", )
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_25(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("XXFACT.MISSING_FIELDXX", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_26(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("fact.missing_field", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_27(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "XXwhat happened needs its kindXX")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_28(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "WHAT HAPPENED NEEDS ITS KIND")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_29(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = None
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_30(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(None, f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_31(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], None)
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_32(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_33(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], )
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_34(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["XXkindXX"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_35(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["KIND"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_36(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(None, value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_37(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, None, zone, f"{where}.data")


def x__read_inner__mutmut_38(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), None, f"{where}.data")


def x__read_inner__mutmut_39(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, None)


def x__read_inner__mutmut_40(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(value.get("data", {}), zone, f"{where}.data")


def x__read_inner__mutmut_41(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, zone, f"{where}.data")


def x__read_inner__mutmut_42(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), f"{where}.data")


def x__read_inner__mutmut_43(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", {}), zone, )


def x__read_inner__mutmut_44(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get(None, {}), zone, f"{where}.data")


def x__read_inner__mutmut_45(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", None), zone, f"{where}.data")


def x__read_inner__mutmut_46(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get({}), zone, f"{where}.data")


def x__read_inner__mutmut_47(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("data", ), zone, f"{where}.data")


def x__read_inner__mutmut_48(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("XXdataXX", {}), zone, f"{where}.data")


def x__read_inner__mutmut_49(value: Mapping[str, Any], zone: tzinfo, where: str) -> Payload:
    """Read a payload that stands inside another, with its kind beside it."""
    for name in value:
        if name not in ("kind", "data"):
            raise UnableToReadFact("FACT.UNKNOWN_FIELD", f"{where}.{name}", "give its kind and data only")
    if "kind" not in value:
        raise UnableToReadFact("FACT.MISSING_FIELD", f"{where}.kind", "what happened needs its kind")
    kind = _text(value["kind"], f"{where}.kind")
    return read_payload(kind, value.get("DATA", {}), zone, f"{where}.data")

mutants_x__read_inner__mutmut['_mutmut_orig'] = x__read_inner__mutmut_orig # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_1'] = x__read_inner__mutmut_1 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_2'] = x__read_inner__mutmut_2 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_3'] = x__read_inner__mutmut_3 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_4'] = x__read_inner__mutmut_4 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_5'] = x__read_inner__mutmut_5 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_6'] = x__read_inner__mutmut_6 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_7'] = x__read_inner__mutmut_7 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_8'] = x__read_inner__mutmut_8 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_9'] = x__read_inner__mutmut_9 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_10'] = x__read_inner__mutmut_10 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_11'] = x__read_inner__mutmut_11 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_12'] = x__read_inner__mutmut_12 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_13'] = x__read_inner__mutmut_13 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_14'] = x__read_inner__mutmut_14 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_15'] = x__read_inner__mutmut_15 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_16'] = x__read_inner__mutmut_16 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_17'] = x__read_inner__mutmut_17 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_18'] = x__read_inner__mutmut_18 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_19'] = x__read_inner__mutmut_19 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_20'] = x__read_inner__mutmut_20 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_21'] = x__read_inner__mutmut_21 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_22'] = x__read_inner__mutmut_22 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_23'] = x__read_inner__mutmut_23 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_24'] = x__read_inner__mutmut_24 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_25'] = x__read_inner__mutmut_25 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_26'] = x__read_inner__mutmut_26 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_27'] = x__read_inner__mutmut_27 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_28'] = x__read_inner__mutmut_28 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_29'] = x__read_inner__mutmut_29 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_30'] = x__read_inner__mutmut_30 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_31'] = x__read_inner__mutmut_31 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_32'] = x__read_inner__mutmut_32 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_33'] = x__read_inner__mutmut_33 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_34'] = x__read_inner__mutmut_34 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_35'] = x__read_inner__mutmut_35 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_36'] = x__read_inner__mutmut_36 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_37'] = x__read_inner__mutmut_37 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_38'] = x__read_inner__mutmut_38 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_39'] = x__read_inner__mutmut_39 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_40'] = x__read_inner__mutmut_40 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_41'] = x__read_inner__mutmut_41 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_42'] = x__read_inner__mutmut_42 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_43'] = x__read_inner__mutmut_43 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_44'] = x__read_inner__mutmut_44 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_45'] = x__read_inner__mutmut_45 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_46'] = x__read_inner__mutmut_46 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_47'] = x__read_inner__mutmut_47 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_48'] = x__read_inner__mutmut_48 # type: ignore # mutmut generated
mutants_x__read_inner__mutmut['x__read_inner__mutmut_49'] = x__read_inner__mutmut_49 # type: ignore # mutmut generated
mutants_x__text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__text__mutmut)
def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not text")
    return value


def x__text__mutmut_orig(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not text")
    return value


def x__text__mutmut_1(value: object, where: str) -> str:
    if isinstance(value, str):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{value!r} is not text")
    return value


def x__text__mutmut_2(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact(None, where, f"{value!r} is not text")
    return value


def x__text__mutmut_3(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact("FACT.WRONG_TYPE", None, f"{value!r} is not text")
    return value


def x__text__mutmut_4(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, None)
    return value


def x__text__mutmut_5(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact(where, f"{value!r} is not text")
    return value


def x__text__mutmut_6(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact("FACT.WRONG_TYPE", f"{value!r} is not text")
    return value


def x__text__mutmut_7(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact("FACT.WRONG_TYPE", where, )
    return value


def x__text__mutmut_8(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact("XXFACT.WRONG_TYPEXX", where, f"{value!r} is not text")
    return value


def x__text__mutmut_9(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise UnableToReadFact("fact.wrong_type", where, f"{value!r} is not text")
    return value

mutants_x__text__mutmut['_mutmut_orig'] = x__text__mutmut_orig # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_1'] = x__text__mutmut_1 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_2'] = x__text__mutmut_2 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_3'] = x__text__mutmut_3 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_4'] = x__text__mutmut_4 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_5'] = x__text__mutmut_5 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_6'] = x__text__mutmut_6 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_7'] = x__text__mutmut_7 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_8'] = x__text__mutmut_8 # type: ignore # mutmut generated
mutants_x__text__mutmut['x__text__mutmut_9'] = x__text__mutmut_9 # type: ignore # mutmut generated
mutants_x__read_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read_text__mutmut)
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


def x__read_text__mutmut_orig(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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


def x__read_text__mutmut_1(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) or issubclass(expected, StrEnum):
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


def x__read_text__mutmut_2(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(None, StrEnum):
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


def x__read_text__mutmut_3(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, None):
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


def x__read_text__mutmut_4(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(StrEnum):
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


def x__read_text__mutmut_5(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, ):
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


def x__read_text__mutmut_6(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text not in expected.__members__:
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


def x__read_text__mutmut_7(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(None)
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


def x__read_text__mutmut_8(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = None
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


def x__read_text__mutmut_9(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(None)
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


def x__read_text__mutmut_10(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = "XX, XX".join(expected.__members__)
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


def x__read_text__mutmut_11(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact(None, where, f"{text!r} is none of {known}")
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


def x__read_text__mutmut_12(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", None, f"{text!r} is none of {known}")
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


def x__read_text__mutmut_13(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, None)
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


def x__read_text__mutmut_14(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact(where, f"{text!r} is none of {known}")
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


def x__read_text__mutmut_15(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", f"{text!r} is none of {known}")
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


def x__read_text__mutmut_16(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, )
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


def x__read_text__mutmut_17(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("XXFACT.UNKNOWN_CHOICEXX", where, f"{text!r} is none of {known}")
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


def x__read_text__mutmut_18(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("fact.unknown_choice", where, f"{text!r} is none of {known}")
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


def x__read_text__mutmut_19(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is not datetime:
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


def x__read_text__mutmut_20(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = None
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_21(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(None, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_22(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, None, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_23(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, None)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_24(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(zone, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_25(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_26(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, )
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_27(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_28(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact(None, where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_29(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", None, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_30(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, None)
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_31(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact(where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_32(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_33(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, )
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_34(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("XXFACT.WRONG_TYPEXX", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_35(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("fact.wrong_type", where, "it is one instant: add the offset")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_36(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "XXit is one instant: add the offsetXX")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_37(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        if text in expected.__members__:
            return expected(text)
        known = ", ".join(expected.__members__)
        raise UnableToReadFact("FACT.UNKNOWN_CHOICE", where, f"{text!r} is none of {known}")
    if expected is datetime:
        when = read_when(text, zone, where)
        if not when.is_exact:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, "IT IS ONE INSTANT: ADD THE OFFSET")
        return when.earliest
    if expected is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_38(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    if expected is not date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_39(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
            return date.fromisoformat(None)
        except ValueError:
            raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_40(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
            raise UnableToReadFact(None, where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_41(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
            raise UnableToReadFact("FACT.WRONG_TYPE", None, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_42(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
            raise UnableToReadFact("FACT.WRONG_TYPE", where, None) from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_43(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
            raise UnableToReadFact(where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_44(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
            raise UnableToReadFact("FACT.WRONG_TYPE", f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_45(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
            raise UnableToReadFact("FACT.WRONG_TYPE", where, ) from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_46(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
            raise UnableToReadFact("XXFACT.WRONG_TYPEXX", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_47(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
            raise UnableToReadFact("fact.wrong_type", where, f"{text!r} is not a date") from None
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_48(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    raise UnableToReadFact(None, where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_49(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", None, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_50(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", where, None)


def x__read_text__mutmut_51(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    raise UnableToReadFact(where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_52(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_53(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", where, )


def x__read_text__mutmut_54(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    raise UnableToReadFact("XXFACT.WRONG_TYPEXX", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_55(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    raise UnableToReadFact("fact.wrong_type", where, f"{text!r} is not of type {_type_name(expected)}")


def x__read_text__mutmut_56(text: str, expected: Any, zone: tzinfo, where: str) -> Any:
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
    raise UnableToReadFact("FACT.WRONG_TYPE", where, f"{text!r} is not of type {_type_name(None)}")

mutants_x__read_text__mutmut['_mutmut_orig'] = x__read_text__mutmut_orig # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_1'] = x__read_text__mutmut_1 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_2'] = x__read_text__mutmut_2 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_3'] = x__read_text__mutmut_3 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_4'] = x__read_text__mutmut_4 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_5'] = x__read_text__mutmut_5 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_6'] = x__read_text__mutmut_6 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_7'] = x__read_text__mutmut_7 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_8'] = x__read_text__mutmut_8 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_9'] = x__read_text__mutmut_9 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_10'] = x__read_text__mutmut_10 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_11'] = x__read_text__mutmut_11 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_12'] = x__read_text__mutmut_12 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_13'] = x__read_text__mutmut_13 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_14'] = x__read_text__mutmut_14 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_15'] = x__read_text__mutmut_15 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_16'] = x__read_text__mutmut_16 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_17'] = x__read_text__mutmut_17 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_18'] = x__read_text__mutmut_18 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_19'] = x__read_text__mutmut_19 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_20'] = x__read_text__mutmut_20 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_21'] = x__read_text__mutmut_21 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_22'] = x__read_text__mutmut_22 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_23'] = x__read_text__mutmut_23 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_24'] = x__read_text__mutmut_24 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_25'] = x__read_text__mutmut_25 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_26'] = x__read_text__mutmut_26 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_27'] = x__read_text__mutmut_27 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_28'] = x__read_text__mutmut_28 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_29'] = x__read_text__mutmut_29 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_30'] = x__read_text__mutmut_30 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_31'] = x__read_text__mutmut_31 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_32'] = x__read_text__mutmut_32 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_33'] = x__read_text__mutmut_33 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_34'] = x__read_text__mutmut_34 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_35'] = x__read_text__mutmut_35 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_36'] = x__read_text__mutmut_36 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_37'] = x__read_text__mutmut_37 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_38'] = x__read_text__mutmut_38 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_39'] = x__read_text__mutmut_39 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_40'] = x__read_text__mutmut_40 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_41'] = x__read_text__mutmut_41 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_42'] = x__read_text__mutmut_42 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_43'] = x__read_text__mutmut_43 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_44'] = x__read_text__mutmut_44 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_45'] = x__read_text__mutmut_45 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_46'] = x__read_text__mutmut_46 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_47'] = x__read_text__mutmut_47 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_48'] = x__read_text__mutmut_48 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_49'] = x__read_text__mutmut_49 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_50'] = x__read_text__mutmut_50 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_51'] = x__read_text__mutmut_51 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_52'] = x__read_text__mutmut_52 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_53'] = x__read_text__mutmut_53 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_54'] = x__read_text__mutmut_54 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_55'] = x__read_text__mutmut_55 # type: ignore # mutmut generated
mutants_x__read_text__mutmut['x__read_text__mutmut_56'] = x__read_text__mutmut_56 # type: ignore # mutmut generated
mutants_x__type_name__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__type_name__mutmut)
def _type_name(expected: Any) -> str:
    return getattr(expected, "__name__", str(expected))


def x__type_name__mutmut_orig(expected: Any) -> str:
    return getattr(expected, "__name__", str(expected))


def x__type_name__mutmut_1(expected: Any) -> str:
    return getattr(None, "__name__", str(expected))


def x__type_name__mutmut_2(expected: Any) -> str:
    return getattr(expected, None, str(expected))


def x__type_name__mutmut_3(expected: Any) -> str:
    return getattr(expected, "__name__", None)


def x__type_name__mutmut_4(expected: Any) -> str:
    return getattr("__name__", str(expected))


def x__type_name__mutmut_5(expected: Any) -> str:
    return getattr(expected, str(expected))


def x__type_name__mutmut_6(expected: Any) -> str:
    return getattr(expected, "__name__", )


def x__type_name__mutmut_7(expected: Any) -> str:
    return getattr(expected, "XX__name__XX", str(expected))


def x__type_name__mutmut_8(expected: Any) -> str:
    return getattr(expected, "__NAME__", str(expected))


def x__type_name__mutmut_9(expected: Any) -> str:
    return getattr(expected, "__name__", str(None))

mutants_x__type_name__mutmut['_mutmut_orig'] = x__type_name__mutmut_orig # type: ignore # mutmut generated
mutants_x__type_name__mutmut['x__type_name__mutmut_1'] = x__type_name__mutmut_1 # type: ignore # mutmut generated
mutants_x__type_name__mutmut['x__type_name__mutmut_2'] = x__type_name__mutmut_2 # type: ignore # mutmut generated
mutants_x__type_name__mutmut['x__type_name__mutmut_3'] = x__type_name__mutmut_3 # type: ignore # mutmut generated
mutants_x__type_name__mutmut['x__type_name__mutmut_4'] = x__type_name__mutmut_4 # type: ignore # mutmut generated
mutants_x__type_name__mutmut['x__type_name__mutmut_5'] = x__type_name__mutmut_5 # type: ignore # mutmut generated
mutants_x__type_name__mutmut['x__type_name__mutmut_6'] = x__type_name__mutmut_6 # type: ignore # mutmut generated
mutants_x__type_name__mutmut['x__type_name__mutmut_7'] = x__type_name__mutmut_7 # type: ignore # mutmut generated
mutants_x__type_name__mutmut['x__type_name__mutmut_8'] = x__type_name__mutmut_8 # type: ignore # mutmut generated
mutants_x__type_name__mutmut['x__type_name__mutmut_9'] = x__type_name__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_instant__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_instant__mutmut)
def read_instant(text: str) -> datetime:
    """Read an instant that `instant_text` wrote."""
    return datetime.fromisoformat(text).astimezone(UTC)


def x_read_instant__mutmut_orig(text: str) -> datetime:
    """Read an instant that `instant_text` wrote."""
    return datetime.fromisoformat(text).astimezone(UTC)


def x_read_instant__mutmut_1(text: str) -> datetime:
    """Read an instant that `instant_text` wrote."""
    return datetime.fromisoformat(text).astimezone(None)


def x_read_instant__mutmut_2(text: str) -> datetime:
    """Read an instant that `instant_text` wrote."""
    return datetime.fromisoformat(None).astimezone(UTC)

mutants_x_read_instant__mutmut['_mutmut_orig'] = x_read_instant__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_instant__mutmut['x_read_instant__mutmut_1'] = x_read_instant__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_instant__mutmut['x_read_instant__mutmut_2'] = x_read_instant__mutmut_2 # type: ignore # mutmut generated
