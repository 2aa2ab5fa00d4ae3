"""The answer to every question of law: YES, NO or UNKNOWN, with its reasons.

Reason and answer come from one evaluation. A decision that led to an act is
stored with that act and never computed again for display.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NoReturn


class Answer(StrEnum):
    """Three answers. UNKNOWN looks like neither of the others and never passes as YES."""

    YES = "YES"
    NO = "NO"
    UNKNOWN = "UNKNOWN"

    def __bool__(self) -> NoReturn:
        raise TypeError("compare the answer with `is`; three answers are not two")


def all_of(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = set(answers)
    if Answer.NO in seen:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in seen else Answer.YES


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One step of the reasoning, in the order it was taken.

    `because` is a sentence for people. `remedy` says what to do now when the
    step did not hold. `facts` are the ids of the facts that the step used.
    `draft` is true when the rule rests on a source not yet read in full.
    """

    code: str
    answer: Answer
    because: str
    rule_id: str
    cite: str
    remedy: str = ""
    facts: tuple[str, ...] = ()
    draft: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """An answer at an instant, with everything needed to explain and repeat it.

    `expires_at` is exclusive: at that instant the answer no longer stands.
    `missing` names what must be known before an UNKNOWN can become an answer.
    `book_hash` is the hash of the whole rulebook that was read.
    """

    question: str
    answer: Answer
    code: str
    at: datetime
    reasons: tuple[Reason, ...]
    expires_at: datetime | None = None
    missing: tuple[str, ...] = ()
    warnings: tuple[Reason, ...] = ()
    book_hash: str = ""

    def __post_init__(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "UNKNOWN says what is missing"

    def __bool__(self) -> NoReturn:
        raise TypeError("ask decision.answer; a Decision is not true or false")

    @property
    def because(self) -> str:
        """The sentence of the step that settled the answer."""
        return self.deciding.because

    @property
    def deciding(self) -> Reason:
        """The first step whose answer is the decision's own; the last step when all held."""
        if self.answer is Answer.YES:
            return self.reasons[-1]
        return next((step for step in self.reasons if step.answer is self.answer), self.reasons[-1])

    @property
    def draft_rules(self) -> tuple[str, ...]:
        """The ids of the draft rules that this decision rests on, without repeats."""
        steps = (*self.reasons, *self.warnings)
        return tuple(dict.fromkeys(step.rule_id for step in steps if step.draft))
