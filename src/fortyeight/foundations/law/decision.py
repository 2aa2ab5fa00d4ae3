"""The answer to every question of law: YES, NO or UNKNOWN, with its reasons.

Reason and answer come from one evaluation. A decision that led to an act is
stored with that act and never computed again for display.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any, NamedTuple

from fortyeight.foundations.law.answer import Answer, all_of
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.words import Sentence, Word, filled
from fortyeight.foundations.law.words_codec import plain_words

__all__ = ("Answer", "Decision", "Kept", "Reason", "all_of")


class Kept(NamedTuple):
    """The sentences that were stored with an act. They are shown as they were, and never filled again."""

    because: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One step of the reasoning, in the order it was taken.

    `words` fill the sentence of the code, and are kept raw; `because` and
    `remedy` are read from the table of codes on demand, with instants in `zone`,
    the zone of the place. `facts` are the ids of the facts that the step used.
    `draft` is true when the rule rests on a source not yet read in full. `kept`
    holds the sentences of a step that was stored with an act.
    """

    code: str
    answer: Answer
    rule_id: str
    cite: str
    words: Mapping[str, Word] = field(default_factory=dict, hash=False)
    facts: tuple[str, ...] = ()
    draft: bool = False
    zone: tzinfo = field(default=UTC, compare=False, repr=False)
    kept: Kept | None = field(default=None, compare=False)

    @property
    def because(self) -> str:
        """The sentence for people; raises KeyError when a word that it needs was not given."""
        if self.kept is not None:
            return self.kept.because
        return filled(CODES[self.code].sentence, self.words, self.zone)

    @property
    def remedy(self) -> str:
        """What to do now when the step did not hold; empty when it did."""
        if self.kept is not None:
            return self.kept.remedy
        return "" if self.answer is Answer.YES else filled(CODES[self.code].remedy, self.words, self.zone)

    @property
    def sentence(self) -> Sentence:
        """The step as a word, to stand in the sentence of another."""
        return Sentence(self.code, self.words)

    def plain_fields(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """An answer at an instant, with everything needed to explain and repeat it.

    `expires_at` is exclusive: at that instant the answer no longer stands.
    `book_hash` is the hash of the whole rulebook that was read.
    """

    question: str
    answer: Answer
    code: str
    at: datetime
    reasons: tuple[Reason, ...]
    expires_at: datetime | None = None
    warnings: tuple[Reason, ...] = ()
    book_hash: str = ""

    def __post_init__(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def __bool__(self) -> bool:
        raise TypeError("ask decision.answer; a Decision is not true or false")

    @property
    def missing(self) -> tuple[str, ...]:
        """What must be known before an UNKNOWN can become an answer; empty for the other answers."""
        if self.answer is not Answer.UNKNOWN:
            return ()
        return tuple(step.because for step in self.reasons if step.answer is Answer.UNKNOWN)

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

    def plain_fields(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }
