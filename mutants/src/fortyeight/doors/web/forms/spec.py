"""What one form is: its words, its questions, and the action that it carries out."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fortyeight.doors.web.forms.fields import Ground, Question
from fortyeight.doors.web.showing.words import Words
from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Recorded, Refused

Run = Callable[..., Recorded | Refused]
Gather = Callable[[dict[str, Any], Ground], dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSpec:
    """A form. `roles` only chooses what a menu offers; the action itself decides who may.

    `made` are the ids that the form gives to what is new, the same for the same
    request. `fixed` are parameters that nobody is asked for. `gather` turns the
    answers into the action's own parameters where they are not the same.
    """

    slug: str
    title: Words
    button: Words
    run: Run
    roles: tuple[str, ...]
    questions: tuple[Question, ...]
    help: Words = ""
    group: str = ""
    look: str = ""
    made: tuple[str, ...] = ()
    fixed: Mapping[str, object] = field(default_factory=dict)
    gather: Gather | None = None

    @property
    def needs_fresh(self) -> bool:
        """Whether the action asks how much of the stay the person had seen."""
        return "seen" in inspect.signature(self.run).parameters

    def is_offered_to(self, actor: Actor) -> bool:
        """Whether a menu shows it to somebody."""
        return bool(actor.roles & set(self.roles))

    def can_be_asked(self, ground: Ground) -> bool:
        """Whether there is something in the stay that it can be about."""
        return all(question.can_be_asked(ground) for question in self.questions)

    def params(self, answers: Mapping[str, Any], ground: Ground) -> dict[str, Any]:
        """Make the action's parameters from the answers."""
        given: dict[str, Any] = dict(self.fixed)
        for question in self.questions:
            given |= question.params(answers[question.name], ground)
        for name in self.made:
            given[name] = str(named_id(f"web.{name}", str(ground.request_id)))
        return self.gather(given, ground) if self.gather else given
