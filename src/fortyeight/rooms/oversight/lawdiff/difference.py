"""One difference that a change of law makes to one stay, and which rule made it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.rulebook.changes import RuleChange


class Outcome(StrEnum):
    """What counsel looks for first. OTHER: nobody would have been held longer or shorter by it alone."""

    TOO_LONG = "WOULD_HAVE_BEEN_HELD_TOO_LONG"
    TOO_EARLY = "RELEASED_TOO_EARLY"
    OTHER = "OTHER"


class Question(StrEnum):
    """What was asked: the authority at an instant, a service, the duties, or a decision kept with an act."""

    AUTHORITY = "AUTHORITY"
    SERVICE = "SERVICE"
    DUTIES = "DUTIES"
    KEPT = "KEPT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one book answers. `basis` is empty for a question that has none."""

    answer: str
    code: str
    basis: str
    because: str
    expires_at: datetime | None
    rules: tuple[str, ...]
    cites: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, datetime | None]:
        """What is compared: answer, code, basis and expiry. Sentences may be written anew."""
        return (self.answer, self.code, self.basis, self.expires_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A time, or an instant, for which the two books answer differently.

    The answers differ from `first_differs_at`; what they mean for the person
    differs from `starts_at` to `ends_at`, half-open, None while no fact ends it.
    `by` is how much longer or shorter the hold is, in elapsed time; None when
    it has no length or no end. `changes` are the rule changes behind it:
    those cited by either answer, or, with `is_cited` false, all there are.
    """

    stay: str
    question: Question
    outcome: Outcome
    first_differs_at: datetime
    starts_at: datetime
    ends_at: datetime | None
    by: timedelta | None
    old: Said
    new: Said
    changes: tuple[RuleChange, ...]
    is_cited: bool
    zone: ZoneInfo
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotReplayed:
    """A stay that could not be read or judged: which, why, with a code and what to do."""

    stay: str
    code: str
    why: str
    remedy: str


def said_by(decision: Decision, basis: str = "") -> Said:
    """Sum up a decision for comparing and for the list."""
    steps = (*decision.reasons, *decision.warnings)
    return Said(
        answer=decision.answer.value,
        code=decision.code,
        basis=basis,
        because=decision.deciding.because,
        expires_at=decision.expires_at,
        rules=tuple(dict.fromkeys(step.rule_id for step in steps)),
        cites=tuple(dict.fromkeys(step.cite for step in decision.reasons)),
    )
