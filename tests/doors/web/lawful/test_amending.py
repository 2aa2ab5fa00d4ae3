"""Goal: whatever can be recorded of a stay can be corrected: each of its fields is asked for in its own way.

Method: every kind of fact that the vocabulary has, so that a new one is covered without being listed.
"""

import dataclasses
import typing
from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum

import pytest

from fortyeight.doors.web.forms.amending import TIES, _question
from fortyeight.doors.web.forms.fields import Choice, Day, Instant, Jail, Question, Text, Three, Tick
from fortyeight.doors.web.showing import words
from fortyeight.foundations.law.facts import Payload, stay


def kinds(base: type[Payload]) -> Iterator[type[Payload]]:
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


FIELDS = {
    (kind.KIND, field.name): typing.get_type_hints(kind)[field.name]
    for kind in kinds(stay.StayFact)
    for field in dataclasses.fields(kind)
    if field.name not in TIES
}


def asked_as(hint: object) -> type[Question]:
    """The way in which a value of this type can be asked for."""
    plain = {
        bool: Tick,
        bool | None: Three,
        datetime: Instant,
        datetime | None: Instant,
        date | None: Day,
        str: Text,
    }
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Choice
    return plain[hint]  # type: ignore[index]


@pytest.mark.parametrize(("kind", "name"), sorted(FIELDS))
def test_each_field_is_asked_for_by_name_and_by_its_type(kind: str, name: str) -> None:
    """A field without a name on the page, or asked for as text when it is a time, loses what was recorded."""
    hint = FIELDS[kind, name]
    made = _question(name, hint, None)
    wanted = Jail if name == "jail" else asked_as(hint)
    assert words.NAMES_OF_FIELDS[name]
    assert isinstance(getattr(made, "question", None), wanted)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        assert set(words.CHOICES[hint]) == set(hint)
