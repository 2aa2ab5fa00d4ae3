"""The kinds of question a form can ask. Each makes a field and says which parameters the answer gives."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.addresses import handle
from fortyeight.doors.web.forms.when import WhenField
from fortyeight.doors.web.showing import words
from fortyeight.doors.web.showing.words import Words
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.agreements.queries import JailSeen
from fortyeight.rooms.custody.queries import StayRead

TEXT_MAX = 200
NOTE_MAX = 2000
YES, NO, UNSEEN = "yes", "no", "unseen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a form is made for: who fills it in, when, where, about which stay.

    `about` is the handle of the paper or claim that an address named, `of` a
    choice that it named. A form about an officer, an agreement or an agency has its
    `stream` and the `facts` that bear on it.
    """

    actor: Actor
    at: datetime
    zone: ZoneInfo
    request_id: UUID
    head: int = 0
    read: StayRead | None = None
    jails: tuple[JailSeen, ...] = ()
    about: str = ""
    of: str = ""
    stream: str = ""
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a form; `name` is the parameter that its answer becomes."""

    name: str
    label: Words
    help: Words = ""
    required: bool = True

    def make(self, ground: Ground) -> forms.Field:
        """Make the field."""
        raise NotImplementedError

    def params(self, answer: Any, ground: Ground) -> Mapping[str, object]:
        """Say which parameters of the action the answer gives."""
        return {self.name: answer}

    def can_be_asked(self, ground: Ground) -> bool:
        """Whether there is anything to choose from."""
        return True

    def common(self) -> dict[str, Any]:
        """What every field of Django takes."""
        return {"label": self.label, "help_text": self.help, "required": self.required}


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Question):
    """A line of text. `start` gives what stands in it at first."""

    start: Callable[[Ground], str] | None = None
    offers: tuple[str, ...] = ()
    is_long: bool = False
    is_private: bool = False

    def make(self, ground: Ground) -> forms.Field:
        """Make the field."""
        attrs = {"autocomplete": "off"}
        widget = forms.Textarea(attrs={"rows": 3}) if self.is_long else forms.TextInput(attrs=attrs)
        made = forms.CharField(
            max_length=NOTE_MAX if self.is_long else TEXT_MAX, widget=widget, **self.common()
        )
        made.initial = self.start(ground) if self.start else ""
        made.offers = self.offers  # type: ignore[attr-defined]
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(Question):
    """When it happened, as a `When`."""

    must_be_exact: bool = False

    def make(self, ground: Ground) -> forms.Field:
        """Make the field, with now in it."""
        return WhenField(zone=ground.zone, now=ground.at, must_be_exact=self.must_be_exact, **self.common())


@dataclass(frozen=True, slots=True, kw_only=True)
class Instant(Question):
    """A time ahead, as one instant."""

    start: Callable[[Ground], datetime] | None = None

    def make(self, ground: Ground) -> forms.Field:
        """Make the field; nothing stands in it unless `start` says so."""
        made = WhenField(
            zone=ground.zone, now=ground.at, offers_now=False, must_be_exact=True, **self.common()
        )
        if self.start is not None:
            made.initial = made.wall_text(self.start(ground))
        return made

    def params(self, answer: Any, ground: Ground) -> Mapping[str, object]:
        """Take the one instant."""
        assert answer is None or isinstance(answer, When), "the field gives a When"
        return {self.name: answer.earliest if answer else None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Question):
    """One value of a fact's own list. `without` are those that this form cannot record."""

    of: type[StrEnum]
    without: tuple[StrEnum, ...] = ()

    def make(self, ground: Ground) -> forms.Field:
        """Make the field as a list of buttons."""
        values = [value for value in self.of if value not in self.without]
        options = [(str(value), words.choice(value)) for value in values]
        if not self.required:
            options.insert(0, ("", _("None")))
        made = forms.ChoiceField(choices=options, widget=forms.RadioSelect, **self.common())
        made.initial = ground.of if ground.of in values else ""
        return made

    def params(self, answer: Any, ground: Ground) -> Mapping[str, object]:
        """Give the value itself."""
        return {self.name: self.of(answer) if answer else None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Options(Question):
    """One of a few texts."""

    options: tuple[tuple[str, Words], ...]
    start: str = ""

    def make(self, ground: Ground) -> forms.Field:
        """Make the field as a list of buttons."""
        made = forms.ChoiceField(choices=self.options, widget=forms.RadioSelect, **self.common())
        made.initial = self.start
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Something in a stay that a form can be about: its id, and how it is told from others.

    `also` are parameters that choosing it gives besides.
    """

    id: str
    label: str
    key: str = ""
    also: Mapping[str, object] = field(default_factory=dict)

    @property
    def handle(self) -> str:
        """What stands for it in an address and a form."""
        return str(handle(self.key or self.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick(Question):
    """Something of the stay: a matter, a paper, a claim. The only one is chosen already."""

    source: Callable[[Ground], tuple[Subject, ...]]
    none: Words = ""

    def make(self, ground: Ground) -> forms.Field:
        """Make the field as a list of buttons."""
        subjects = self.source(ground)
        options: list[tuple[str, Words]] = [(subject.handle, subject.label) for subject in subjects]
        if not self.required:
            options.append(("", self.none or _("None of these")))
        made = forms.ChoiceField(choices=options, widget=forms.RadioSelect, **self.common())
        made.initial = self._start(ground, subjects)
        return made

    def _start(self, ground: Ground, subjects: tuple[Subject, ...]) -> str:
        named = [s for s in subjects if str(handle(s.id)) == ground.about and s.id]
        of = [s for s in subjects if ground.of and ground.of in [str(value) for value in s.also.values()]]
        both = [s for s in named if s in of] or named or of
        if both:
            return both[0].handle
        return subjects[0].handle if len(subjects) == 1 and self.required else ""

    def params(self, answer: Any, ground: Ground) -> Mapping[str, object]:
        """Give the id that the handle stands for."""
        for subject in self.source(ground):
            if answer and subject.handle == answer:
                return {self.name: subject.id, **subject.also}
        return {self.name: ""}

    def can_be_asked(self, ground: Ground) -> bool:
        """Whether the stay has any."""
        return not self.required or bool(self.source(ground))


@dataclass(frozen=True, slots=True, kw_only=True)
class Three(Question):
    """Yes, no, or nobody could tell yet: three answers, and none of them chosen beforehand."""

    def make(self, ground: Ground) -> forms.Field:
        """Make the field as three buttons."""
        options = ((YES, _("Yes")), (NO, _("No")), (UNSEEN, _("Could not tell")))
        return forms.ChoiceField(choices=options, widget=forms.RadioSelect, **self.common())

    def params(self, answer: Any, ground: Ground) -> Mapping[str, object]:
        """Give True, False or None."""
        return {self.name: {YES: True, NO: False}.get(answer)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick(Question):
    """It was done, or it was not."""

    required: bool = False

    def make(self, ground: Ground) -> forms.Field:
        """Make the field as a box that is empty at first."""
        return forms.BooleanField(**self.common())


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Question):
    """A whole number, one or more; None when it is left out."""

    required: bool = False
    most: int = 1_000_000

    def make(self, ground: Ground) -> forms.Field:
        """Make the field."""
        return forms.IntegerField(min_value=1, max_value=self.most, **self.common())


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Question):
    """A date of the calendar."""

    required: bool = False

    def make(self, ground: Ground) -> forms.Field:
        """Make the field."""
        return forms.DateField(widget=forms.DateInput(attrs={"type": "date"}), **self.common())


@dataclass(frozen=True, slots=True, kw_only=True)
class Jail(Question):
    """A jail of the actor's agencies."""

    def make(self, ground: Ground) -> forms.Field:
        """Make the field as a list of buttons."""
        options = [(jail.id, jail.name) for jail in ground.jails]
        made = forms.ChoiceField(choices=options, widget=forms.RadioSelect, **self.common())
        here = ground.read.person.jail.id if ground.read else ""
        made.initial = here or (options[0][0] if len(options) == 1 else "")
        return made
