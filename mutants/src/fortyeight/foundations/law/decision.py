"""The answer to every question of law: YES, NO or UNKNOWN, with its reasons.

Reason and answer come from one evaluation. A decision that led to an act is
stored with that act and never computed again for display.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NoReturn


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁAnswerǁ__bool____mutmut: MutantDict = {}  # type: ignore


class Answer(StrEnum):
    """Three answers. UNKNOWN looks like neither of the others and never passes as YES."""

    YES = "YES"
    NO = "NO"
    UNKNOWN = "UNKNOWN"

    @_mutmut_mutated(mutants_xǁAnswerǁ__bool____mutmut)
    def __bool__(self) -> NoReturn:
        raise TypeError("compare the answer with `is`; three answers are not two")

    def xǁAnswerǁ__bool____mutmut_orig(self) -> NoReturn:
        raise TypeError("compare the answer with `is`; three answers are not two")

    def xǁAnswerǁ__bool____mutmut_1(self) -> NoReturn:
        raise TypeError(None)

    def xǁAnswerǁ__bool____mutmut_2(self) -> NoReturn:
        raise TypeError("XXcompare the answer with `is`; three answers are not twoXX")

    def xǁAnswerǁ__bool____mutmut_3(self) -> NoReturn:
        raise TypeError("COMPARE THE ANSWER WITH `IS`; THREE ANSWERS ARE NOT TWO")

mutants_xǁAnswerǁ__bool____mutmut['_mutmut_orig'] = Answer.xǁAnswerǁ__bool____mutmut_orig # type: ignore # mutmut generated
mutants_xǁAnswerǁ__bool____mutmut['xǁAnswerǁ__bool____mutmut_1'] = Answer.xǁAnswerǁ__bool____mutmut_1 # type: ignore # mutmut generated
mutants_xǁAnswerǁ__bool____mutmut['xǁAnswerǁ__bool____mutmut_2'] = Answer.xǁAnswerǁ__bool____mutmut_2 # type: ignore # mutmut generated
mutants_xǁAnswerǁ__bool____mutmut['xǁAnswerǁ__bool____mutmut_3'] = Answer.xǁAnswerǁ__bool____mutmut_3 # type: ignore # mutmut generated
mutants_x_all_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_all_of__mutmut)
def all_of(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = set(answers)
    if Answer.NO in seen:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in seen else Answer.YES


def x_all_of__mutmut_orig(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = set(answers)
    if Answer.NO in seen:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in seen else Answer.YES


def x_all_of__mutmut_1(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = None
    if Answer.NO in seen:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in seen else Answer.YES


def x_all_of__mutmut_2(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = set(None)
    if Answer.NO in seen:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in seen else Answer.YES


def x_all_of__mutmut_3(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = set(answers)
    if Answer.NO not in seen:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in seen else Answer.YES


def x_all_of__mutmut_4(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = set(answers)
    if Answer.NO in seen:
        return Answer.NO
    return Answer.UNKNOWN if (Answer.UNKNOWN in seen) and False else Answer.YES


def x_all_of__mutmut_5(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = set(answers)
    if Answer.NO in seen:
        return Answer.NO
    return Answer.UNKNOWN if (Answer.UNKNOWN in seen) or True else Answer.YES


def x_all_of__mutmut_6(answers: Iterable[Answer]) -> Answer:
    """Combine links that must all hold: one NO breaks the chain, else one UNKNOWN leaves it open.

    >>> all_of([Answer.YES, Answer.UNKNOWN, Answer.NO])
    <Answer.NO: 'NO'>
    """
    seen = set(answers)
    if Answer.NO in seen:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN not in seen else Answer.YES

mutants_x_all_of__mutmut['_mutmut_orig'] = x_all_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_all_of__mutmut['x_all_of__mutmut_1'] = x_all_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_all_of__mutmut['x_all_of__mutmut_2'] = x_all_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_all_of__mutmut['x_all_of__mutmut_3'] = x_all_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_all_of__mutmut['x_all_of__mutmut_4'] = x_all_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_all_of__mutmut['x_all_of__mutmut_5'] = x_all_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_all_of__mutmut['x_all_of__mutmut_6'] = x_all_of__mutmut_6 # type: ignore # mutmut generated


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
mutants_xǁDecisionǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁDecisionǁ__bool____mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁDecisionǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_orig(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_1(self) -> None:
        assert self.at.tzinfo is None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_2(self) -> None:
        assert self.at.tzinfo is not None, "XXa decision is taken at an instantXX"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_3(self) -> None:
        assert self.at.tzinfo is not None, "A DECISION IS TAKEN AT AN INSTANT"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_4(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "XXa decision without a reason cannot be explainedXX"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_5(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "A DECISION WITHOUT A REASON CANNOT BE EXPLAINED"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_6(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is not Answer.UNKNOWN) == bool(self.missing), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_7(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) != bool(self.missing), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_8(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(None), "UNKNOWN says what is missing"

    def xǁDecisionǁ__post_init____mutmut_9(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "XXUNKNOWN says what is missingXX"

    def xǁDecisionǁ__post_init____mutmut_10(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "unknown says what is missing"

    def xǁDecisionǁ__post_init____mutmut_11(self) -> None:
        assert self.at.tzinfo is not None, "a decision is taken at an instant"
        assert self.reasons, "a decision without a reason cannot be explained"
        assert (self.answer is Answer.UNKNOWN) == bool(self.missing), "UNKNOWN SAYS WHAT IS MISSING"

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

mutants_xǁDecisionǁ__bool____mutmut['_mutmut_orig'] = Decision.xǁDecisionǁ__bool____mutmut_orig # type: ignore # mutmut generated
mutants_xǁDecisionǁ__bool____mutmut['xǁDecisionǁ__bool____mutmut_1'] = Decision.xǁDecisionǁ__bool____mutmut_1 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__bool____mutmut['xǁDecisionǁ__bool____mutmut_2'] = Decision.xǁDecisionǁ__bool____mutmut_2 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__bool____mutmut['xǁDecisionǁ__bool____mutmut_3'] = Decision.xǁDecisionǁ__bool____mutmut_3 # type: ignore # mutmut generated
mutants_xǁDecisionǁ__bool____mutmut['xǁDecisionǁ__bool____mutmut_4'] = Decision.xǁDecisionǁ__bool____mutmut_4 # type: ignore # mutmut generated
