"""The answer to every question of law: YES, NO or UNKNOWN, with its reasons.

Reason and answer come from one evaluation. A decision that led to an act is
stored with that act and never computed again for display.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any, NamedTuple, NoReturn

from fortyeight.foundations.law.answer import Answer, all_of
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.words import Sentence, Word, filled
from fortyeight.foundations.law.words_codec import plain_words

__all__ = ("Answer", "Decision", "Kept", "Reason", "all_of")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Kept(NamedTuple):
    """The sentences that were stored with an act. They are shown as they were, and never filled again."""

    because: str
    remedy: str
mutants_xǁReasonǁplain_fields__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁReasonǁplain_fields__mutmut)
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

    def xǁReasonǁplain_fields__mutmut_orig(self) -> dict[str, Any]:
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

    def xǁReasonǁplain_fields__mutmut_1(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "XXcodeXX": self.code,
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

    def xǁReasonǁplain_fields__mutmut_2(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "CODE": self.code,
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

    def xǁReasonǁplain_fields__mutmut_3(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "XXanswerXX": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_4(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "ANSWER": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_5(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "XXbecauseXX": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_6(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "BECAUSE": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_7(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "XXrule_idXX": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_8(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "RULE_ID": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_9(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "XXciteXX": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_10(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "CITE": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_11(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "XXremedyXX": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_12(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "REMEDY": self.remedy,
            "facts": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_13(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "XXfactsXX": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_14(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "FACTS": self.facts,
            "draft": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_15(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "XXdraftXX": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_16(self) -> dict[str, Any]:
        """Name everything that is stored and printed: the sentences as they read, and the raw words."""
        return {
            "code": self.code,
            "answer": self.answer,
            "because": self.because,
            "rule_id": self.rule_id,
            "cite": self.cite,
            "remedy": self.remedy,
            "facts": self.facts,
            "DRAFT": self.draft,
            "words": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_17(self) -> dict[str, Any]:
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
            "XXwordsXX": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_18(self) -> dict[str, Any]:
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
            "WORDS": plain_words(self.words),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_19(self) -> dict[str, Any]:
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
            "words": plain_words(None),
            "zone": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_20(self) -> dict[str, Any]:
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
            "XXzoneXX": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_21(self) -> dict[str, Any]:
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
            "ZONE": str(self.zone),
        }

    def xǁReasonǁplain_fields__mutmut_22(self) -> dict[str, Any]:
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
            "zone": str(None),
        }

mutants_xǁReasonǁplain_fields__mutmut['_mutmut_orig'] = Reason.xǁReasonǁplain_fields__mutmut_orig # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_1'] = Reason.xǁReasonǁplain_fields__mutmut_1 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_2'] = Reason.xǁReasonǁplain_fields__mutmut_2 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_3'] = Reason.xǁReasonǁplain_fields__mutmut_3 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_4'] = Reason.xǁReasonǁplain_fields__mutmut_4 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_5'] = Reason.xǁReasonǁplain_fields__mutmut_5 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_6'] = Reason.xǁReasonǁplain_fields__mutmut_6 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_7'] = Reason.xǁReasonǁplain_fields__mutmut_7 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_8'] = Reason.xǁReasonǁplain_fields__mutmut_8 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_9'] = Reason.xǁReasonǁplain_fields__mutmut_9 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_10'] = Reason.xǁReasonǁplain_fields__mutmut_10 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_11'] = Reason.xǁReasonǁplain_fields__mutmut_11 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_12'] = Reason.xǁReasonǁplain_fields__mutmut_12 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_13'] = Reason.xǁReasonǁplain_fields__mutmut_13 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_14'] = Reason.xǁReasonǁplain_fields__mutmut_14 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_15'] = Reason.xǁReasonǁplain_fields__mutmut_15 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_16'] = Reason.xǁReasonǁplain_fields__mutmut_16 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_17'] = Reason.xǁReasonǁplain_fields__mutmut_17 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_18'] = Reason.xǁReasonǁplain_fields__mutmut_18 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_19'] = Reason.xǁReasonǁplain_fields__mutmut_19 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_20'] = Reason.xǁReasonǁplain_fields__mutmut_20 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_21'] = Reason.xǁReasonǁplain_fields__mutmut_21 # type: ignore # mutmut generated
mutants_xǁReasonǁplain_fields__mutmut['xǁReasonǁplain_fields__mutmut_22'] = Reason.xǁReasonǁplain_fields__mutmut_22 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁDecisionǁ__bool____mutmut: MutantDict = {}  # type: ignore
mutants_xǁDecisionǁplain_fields__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁDecisionǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_orig(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_1(self) -> None:
        assert self.at.tzinfo is None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_2(self) -> None:
        assert self.at.tzinfo is not None, "XXa decision is taken at an instantXX"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_3(self) -> None:
        assert self.at.tzinfo is not None, "A DECISION IS TAKEN AT AN INSTANT"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_4(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "XXa decision without a reason cannot be explainedXX"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_5(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "A DECISION WITHOUT A REASON CANNOT BE EXPLAINED"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_6(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) and any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_7(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_8(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            None
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_9(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is not Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_10(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "XXUNKNOWN says what is missingXX"

    def xǁDecisionǁ__post_init____mutmut_11(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "unknown says what is missing"

    def xǁDecisionǁ__post_init____mutmut_12(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) or any(
            step.answer is Answer.UNKNOWN for step in self.reasons
        ), "UNKNOWN SAYS WHAT IS MISSING"

    @_mutmut_mutated(mutants_xǁDecisionǁ__bool____mutmut)
    def __bool__(self) -> NoReturn:
        raise TypeError("ask decision.answer; a Decision is not true or false")

    def xǁDecisionǁ__bool____mutmut_orig(self) -> NoReturn:
        raise TypeError("ask decision.answer; a Decision is not true or false")

    def xǁDecisionǁ__bool____mutmut_1(self) -> NoReturn:
        raise TypeError(None)

    def xǁDecisionǁ__bool____mutmut_2(self) -> NoReturn:
        raise TypeError("XXask decision.answer; a Decision is not true or falseXX")

    def xǁDecisionǁ__bool____mutmut_3(self) -> NoReturn:
        raise TypeError("ask decision.answer; a decision is not true or false")

    def xǁDecisionǁ__bool____mutmut_4(self) -> NoReturn:
        raise TypeError("ASK DECISION.ANSWER; A DECISION IS NOT TRUE OR FALSE")

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

    @_mutmut_mutated(mutants_xǁDecisionǁplain_fields__mutmut)
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

    def xǁDecisionǁplain_fields__mutmut_orig(self) -> dict[str, Any]:
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

    def xǁDecisionǁplain_fields__mutmut_1(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "XXquestionXX": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_2(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "QUESTION": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_3(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "XXanswerXX": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_4(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "ANSWER": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_5(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "XXcodeXX": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_6(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "CODE": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_7(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "XXatXX": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_8(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "AT": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_9(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "XXreasonsXX": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_10(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "REASONS": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_11(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "XXexpires_atXX": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_12(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "EXPIRES_AT": self.expires_at,
            "missing": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_13(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "XXmissingXX": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_14(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "MISSING": self.missing,
            "warnings": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_15(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "XXwarningsXX": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_16(self) -> dict[str, Any]:
        """Name everything that is stored and printed."""
        return {
            "question": self.question,
            "answer": self.answer,
            "code": self.code,
            "at": self.at,
            "reasons": self.reasons,
            "expires_at": self.expires_at,
            "missing": self.missing,
            "WARNINGS": self.warnings,
            "book_hash": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_17(self) -> dict[str, Any]:
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
            "XXbook_hashXX": self.book_hash,
        }

    def xǁDecisionǁplain_fields__mutmut_18(self) -> dict[str, Any]:
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
            "BOOK_HASH": self.book_hash,
        }

mutants_xǁDecisionǁ__post_init____mutmut['_mutmut_orig'] = Decision.xǁDecisionǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_1'] = Decision.xǁDecisionǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_2'] = Decision.xǁDecisionǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_3'] = Decision.xǁDecisionǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_4'] = Decision.xǁDecisionǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_5'] = Decision.xǁDecisionǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_6'] = Decision.xǁDecisionǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_7'] = Decision.xǁDecisionǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_8'] = Decision.xǁDecisionǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_9'] = Decision.xǁDecisionǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_10'] = Decision.xǁDecisionǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_11'] = Decision.xǁDecisionǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__post_init____mutmut['xǁDecisionǁ__post_init____mutmut_12'] = Decision.xǁDecisionǁ__post_init____mutmut_12 # type: ignore # mutmut generated

mutants_xǁDecisionǁ__bool____mutmut['_mutmut_orig'] = Decision.xǁDecisionǁ__bool____mutmut_orig # type: ignore # mutmut generated
mutants_xǁDecisionǁ__bool____mutmut['xǁDecisionǁ__bool____mutmut_1'] = Decision.xǁDecisionǁ__bool____mutmut_1 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__bool____mutmut['xǁDecisionǁ__bool____mutmut_2'] = Decision.xǁDecisionǁ__bool____mutmut_2 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__bool____mutmut['xǁDecisionǁ__bool____mutmut_3'] = Decision.xǁDecisionǁ__bool____mutmut_3 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__bool____mutmut['xǁDecisionǁ__bool____mutmut_4'] = Decision.xǁDecisionǁ__bool____mutmut_4 # type: ignore # mutmut generated

mutants_xǁDecisionǁplain_fields__mutmut['_mutmut_orig'] = Decision.xǁDecisionǁplain_fields__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_1'] = Decision.xǁDecisionǁplain_fields__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_2'] = Decision.xǁDecisionǁplain_fields__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_3'] = Decision.xǁDecisionǁplain_fields__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_4'] = Decision.xǁDecisionǁplain_fields__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_5'] = Decision.xǁDecisionǁplain_fields__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_6'] = Decision.xǁDecisionǁplain_fields__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_7'] = Decision.xǁDecisionǁplain_fields__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_8'] = Decision.xǁDecisionǁplain_fields__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_9'] = Decision.xǁDecisionǁplain_fields__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_10'] = Decision.xǁDecisionǁplain_fields__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_11'] = Decision.xǁDecisionǁplain_fields__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_12'] = Decision.xǁDecisionǁplain_fields__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_13'] = Decision.xǁDecisionǁplain_fields__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_14'] = Decision.xǁDecisionǁplain_fields__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_15'] = Decision.xǁDecisionǁplain_fields__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_16'] = Decision.xǁDecisionǁplain_fields__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_17'] = Decision.xǁDecisionǁplain_fields__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDecisionǁplain_fields__mutmut['xǁDecisionǁplain_fields__mutmut_18'] = Decision.xǁDecisionǁplain_fields__mutmut_18 # type: ignore # mutmut generated
