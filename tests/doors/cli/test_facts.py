"""`fortyeight facts`: the vocabulary, its schema, and that the schema and the reader agree."""

import dataclasses
import json
import types
import typing
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import pytest
from click.testing import Result
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from fortyeight.foundations.law.facts import KINDS, Fact, Payload
from fortyeight.foundations.law.facts.codec import UnableToReadFact, plain_fact, read_fact
from fortyeight.foundations.law.facts.schema import fact_schema
from fortyeight.foundations.law.instants import When

VALIDATOR = Draft202012Validator(fact_schema())

# What a schema cannot say: see the note in docs/commands.md.
BEYOND_A_SCHEMA = ("TIME.UNREADABLE", "TIME.OUT_OF_RANGE", "FACT.BACKWARDS_INTERVAL")
BEYOND_A_SCHEMA_WORDS = ("it is one instant", "is not a date")

INSTANTS = st.datetimes(datetime(2000, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC))
WHENS = st.tuples(INSTANTS, INSTANTS).map(lambda pair: When(min(pair), max(pair)))


def values_of(expected: Any) -> st.SearchStrategy[Any]:
    """Everything that a field of this declared type may hold."""
    if isinstance(expected, types.UnionType):
        inner = next(part for part in expected.__args__ if part is not type(None))
        return st.none() | values_of(inner)
    if typing.get_origin(expected) is tuple:
        return st.lists(values_of(typing.get_args(expected)[0]), max_size=3).map(tuple)
    if isinstance(expected, type) and issubclass(expected, StrEnum):
        return st.sampled_from(list(expected))
    return {
        str: st.text(max_size=8),
        int: st.integers(0, 9),
        bool: st.booleans(),
        When: WHENS,
        datetime: INSTANTS,
        date: st.dates(),
        Payload: st.deferred(lambda: payloads_of(KINDS["stay.booked"])),
    }[expected]


def payloads_of(made: type[Payload]) -> st.SearchStrategy[Payload]:
    hints = typing.get_type_hints(made)
    names = [field.name for field in dataclasses.fields(made)]
    return st.builds(made, **{name: values_of(hints[name]) for name in names})


def is_read(value: Any) -> bool | None:
    """Whether the reader takes it; None when it refuses for a reason that no schema need know."""
    try:
        read_fact(value, UTC)
    except UnableToReadFact as fault:
        beyond = fault.code in BEYOND_A_SCHEMA or any(words in fault.why for words in BEYOND_A_SCHEMA_WORDS)
        return None if beyond else False
    return True


def test_prints_a_schema_that_is_one(run: Callable[..., Result]) -> None:
    """Proves that what is printed is the schema itself, and by its own draft a good one."""
    result = run("facts", "--schema")
    assert json.loads(result.stdout) == fact_schema()
    Draft202012Validator.check_schema(fact_schema())


def test_lists_every_kind(run: Callable[..., Result]) -> None:
    """Proves that the vocabulary on the terminal is the whole one, and marks what is personal."""
    lines = run("facts").stdout.splitlines()
    assert [line for line in lines if not line.startswith(" ")] == list(KINDS)
    assert any("[name*]" in line for line in lines)
    assert max(map(len, lines)) < 80


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_every_kind_fits_the_schema(kind: str, data: st.DataObject) -> None:
    """Proves that a fact of each kind, written out, passes the schema and reads back the same."""
    fact = data.draw(of_kind(KINDS[kind]))
    plain = json.loads(json.dumps(plain_fact(fact)))
    VALIDATOR.validate(plain)
    assert read_fact(plain, UTC) == fact


def of_kind(made: type[Payload]) -> st.SearchStrategy[Fact]:
    return st.builds(
        Fact,
        id=st.text(max_size=8),
        stream=st.just(f"{made.STREAM or 'stay'}/1"),
        happened_at=WHENS,
        recorded_at=INSTANTS,
        actor=st.text(max_size=3),
        what=payloads_of(made),
        seq=st.integers(0, 9),
    )


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 3000)
    | st.floats(0.1, 0.9)
    | st.text(max_size=5)
    | st.sampled_from(["2026-11-05", "2026-11-05T10:00Z", "stay/1", "2026-02-30", "stay.booked", "CHARGE"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["earliest", "latest", "kind", "data", "x"]), inner, max_size=2)
    ),
    max_leaves=4,
)


@st.composite
def damaged(draw: st.DrawFn) -> Any:
    """A good fact with one thing wrong with it: a value replaced, a key taken away or added."""
    plain = json.loads(json.dumps(plain_fact(draw(st.sampled_from(list(KINDS.values())).flatmap(of_kind)))))
    target = draw(st.sampled_from([plain, plain["data"]]))
    name = draw(st.sampled_from([*target, "x"]))
    if draw(st.booleans()) and name in target:
        del target[name]
    else:
        target[name] = draw(JUNK)
    return plain


@settings(max_examples=600, deadline=None)
@given(value=damaged() | JUNK)
def test_the_reader_and_the_schema_agree_on_garbage(value: Any) -> None:
    """Proves that neither lets pass what the other refuses, but for what no schema can say."""
    read = is_read(value)
    assert read in (None, VALIDATOR.is_valid(value)), list(VALIDATOR.iter_errors(value))[:2]
