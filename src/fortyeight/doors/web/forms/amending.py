"""Correcting a fact, or taking it back. The form of a correction is made from the kind of the fact."""

import dataclasses
import typing
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.forms.asked import at
from fortyeight.doors.web.forms.fields import (
    NO,
    UNSEEN,
    YES,
    Choice,
    Day,
    Ground,
    Instant,
    Jail,
    Moment,
    Question,
    Text,
    Three,
    Tick,
)
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.forms.when import WhenField
from fortyeight.doors.web.showing import words
from fortyeight.foundations.law.facts import Fact, Payload
from fortyeight.rooms.custody.access import DESK
from fortyeight.rooms.custody.actions.correct import correct
from fortyeight.rooms.custody.actions.retract import retract

# Ids tie facts together; a correction keeps them.
TIES = frozenset(
    {
        "matter",
        "detainer",
        "warrant",
        "claim",
        "order",
        "flag",
        "finding",
        "person",
        "officer",
        "subject",
        "agreement",
        "hold",
        "i203",
        "proof",
        "code",
    }
)
WHY = Text(name="why", label=_("Why it is corrected"), help=_("It is kept, with your name."))


def retract_form(fact: Fact) -> FormSpec:
    """The form that takes one fact back."""
    return FormSpec(
        slug="retract",
        title=_("Take back"),
        button=_("Take it back"),
        help=_(
            "For what never happened, or happened to somebody else. It stays in the record, struck through."
        ),
        run=retract,
        roles=DESK,
        fixed={"fact": fact.id},
        questions=(
            Text(name="why", label=_("Why it is taken back"), help=_("It is kept, with your name.")),
            at(_("When was the mistake found?")),
        ),
    )


def correct_form(fact: Fact) -> FormSpec:
    """The form that corrects one fact; it opens with what is recorded."""
    hints = typing.get_type_hints(type(fact.what))
    asked = [field.name for field in dataclasses.fields(fact.what) if field.name not in TIES]
    questions = tuple(_question(name, hints[name], getattr(fact.what, name)) for name in asked)

    def gather(given: dict[str, Any], _ground: Ground) -> dict[str, Any]:
        changed = {name: given.pop(name) for name in asked if name != "why"}
        if "why" in asked:
            changed["why"] = given.pop("fact_why")
        what: Payload = dataclasses.replace(fact.what, **changed)
        return {**given, "what_happened": what}

    return FormSpec(
        slug="correct",
        title=_("Correct"),
        button=_("Record the correction"),
        help=_("What was recorded stays, struck through; this takes its place."),
        run=correct,
        roles=DESK,
        fixed={"fact": fact.id},
        gather=gather,
        questions=(
            Held(name="correct_at", label=_("When did it happen, truly?"), fact=fact),
            *questions,
            WHY,
            at(_("When was the mistake found?")),
        ),
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Held(Moment):
    """When a fact happened; what is recorded stands in it."""

    fact: Fact

    def make(self, ground: Ground) -> forms.Field:
        """Make the field with the time on record."""
        made = Moment.make(self, ground)
        assert isinstance(made, WhenField), "a moment is asked for by a WhenField"
        made.kept, made.offered = self.fact.happened_at, None
        made.initial = made.wall_text(self.fact.happened_at.earliest)
        return made


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Kept(Question):
    """A question that opens with what is recorded."""

    question: Question
    value: object

    def make(self, ground: Ground) -> forms.Field:
        """Make the field of the question, with the value in it."""
        made = self.question.make(ground)
        made.initial = _initial(made, self.value)
        return made

    def params(self, answer: Any, ground: Ground) -> typing.Mapping[str, object]:
        """As the question itself."""
        return self.question.params(answer, ground)


def _question(name: str, kind: Any, value: object) -> Question:
    label = words.NAMES_OF_FIELDS[name]
    asked = "fact_why" if name == "why" else name
    made: Question
    if kind is bool:
        made = Tick(name=asked, label=label)
    elif kind == bool | None:
        made = Three(name=asked, label=label)
    elif kind is datetime or kind == datetime | None:
        made = Instant(name=asked, label=label, required=kind is datetime)
    elif kind == date | None:
        made = Day(name=asked, label=label)
    elif isinstance(kind, type) and issubclass(kind, StrEnum):
        made = Choice(name=asked, label=label, of=kind)
    elif name == "jail":
        made = Jail(name=asked, label=label)
    else:
        made = Text(name=asked, label=label, required=False)
    return Kept(name=asked, label=label, question=made, value=value)


def _initial(made: forms.Field, value: object) -> object:
    if isinstance(value, datetime):
        assert isinstance(made, WhenField), "an instant is asked for by a WhenField"
        return made.wall_text(value)
    if isinstance(made, forms.BooleanField):
        return value
    if isinstance(made, forms.ChoiceField) and (value is None or isinstance(value, bool)):
        return {True: YES, False: NO}.get(value, UNSEEN) if value is not None else UNSEEN
    return value
