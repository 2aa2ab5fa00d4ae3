"""The one form of all: made from an entry of the table, filled in once, sent once."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django import forms

from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.forms.when import WhenField


class RecordForm(forms.Form):
    """Asks the questions of an entry.

    Two hidden values go with it: the id of the request, so that a button pressed
    twice records once, and how much of the stay the person had seen.
    """

    use_required_attribute = True

    def __init__(self, spec: FormSpec, ground: Ground, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, auto_id="id_%s")
        self.spec, self.ground = spec, ground
        for question in spec.questions:
            self.fields[question.name] = question.make(ground)

    def params(self) -> dict[str, Any]:
        """The action's parameters, from a form that is valid."""
        return self.spec.params(self.cleaned_data, self.ground)

    @property
    def request_id(self) -> UUID:
        """The id that the form is sent with."""
        return self.ground.request_id

    @property
    def asked_again(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """The readings of a time to choose from, by the question's name."""
        return {
            name: field.readings
            for name, field in self.fields.items()
            if isinstance(field, WhenField) and field.readings
        }


def sent_request_id(data: Mapping[str, Any]) -> UUID | None:
    """The id that the form was sent with; None when it is not one."""
    try:
        return UUID(str(data.get("request_id", "")))
    except ValueError:
        return None


def sent_head(data: Mapping[str, Any]) -> int | None:
    """How much of the stay the form had seen; None when it does not say."""
    text = str(data.get("seen", ""))
    return int(text) if text.isdecimal() else None
