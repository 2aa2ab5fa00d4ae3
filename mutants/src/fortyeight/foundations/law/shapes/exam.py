"""Shape 6: the mark to reach and how often one may sit."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from fortyeight.foundations.law.shapes import words

SITTINGS_MAX = 10


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class ExamOutcome(StrEnum):
    """Where a nominee stands after the sittings so far."""

    NOT_SAT = "NOT_SAT"
    MAY_SIT_AGAIN = "MAY_SIT_AGAIN"
    PASSED = "PASSED"
    DISQUALIFIED = "DISQUALIFIED"
mutants_xǁExamǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Exam:
    """`pass_percent` is the lowest mark that passes; `sittings_max` counts the first sitting too."""

    pass_percent: int
    sittings_max: int

    @_mutmut_mutated(mutants_xǁExamǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_orig(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_1(self) -> None:
        words.require_whole(None, self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_2(self) -> None:
        words.require_whole("pass_percent", None, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_3(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=None, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_4(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=None)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_5(self) -> None:
        words.require_whole(self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_6(self) -> None:
        words.require_whole("pass_percent", least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_7(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_8(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, )
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_9(self) -> None:
        words.require_whole("XXpass_percentXX", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_10(self) -> None:
        words.require_whole("PASS_PERCENT", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_11(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=2, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_12(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=101)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_13(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole(None, self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_14(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", None, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_15(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=None, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_16(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, most=None)

    def xǁExamǁ__post_init____mutmut_17(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole(self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_18(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_19(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_20(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=1, )

    def xǁExamǁ__post_init____mutmut_21(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("XXsittings_maxXX", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_22(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("SITTINGS_MAX", self.sittings_max, least=1, most=SITTINGS_MAX)

    def xǁExamǁ__post_init____mutmut_23(self) -> None:
        words.require_whole("pass_percent", self.pass_percent, least=1, most=100)
        words.require_whole("sittings_max", self.sittings_max, least=2, most=SITTINGS_MAX)

mutants_xǁExamǁ__post_init____mutmut['_mutmut_orig'] = Exam.xǁExamǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_1'] = Exam.xǁExamǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_2'] = Exam.xǁExamǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_3'] = Exam.xǁExamǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_4'] = Exam.xǁExamǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_5'] = Exam.xǁExamǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_6'] = Exam.xǁExamǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_7'] = Exam.xǁExamǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_8'] = Exam.xǁExamǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_9'] = Exam.xǁExamǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_10'] = Exam.xǁExamǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_11'] = Exam.xǁExamǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_12'] = Exam.xǁExamǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_13'] = Exam.xǁExamǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_14'] = Exam.xǁExamǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_15'] = Exam.xǁExamǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_16'] = Exam.xǁExamǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_17'] = Exam.xǁExamǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_18'] = Exam.xǁExamǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_19'] = Exam.xǁExamǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_20'] = Exam.xǁExamǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_21'] = Exam.xǁExamǁ__post_init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_22'] = Exam.xǁExamǁ__post_init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁExamǁ__post_init____mutmut['xǁExamǁ__post_init____mutmut_23'] = Exam.xǁExamǁ__post_init____mutmut_23 # type: ignore # mutmut generated
mutants_x_outcome__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_outcome__mutmut)
def outcome(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = scores[: terms.sittings_max]
    if not counted:
        return ExamOutcome.NOT_SAT
    if any(score >= terms.pass_percent for score in counted):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if len(counted) < terms.sittings_max else ExamOutcome.DISQUALIFIED


def x_outcome__mutmut_orig(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = scores[: terms.sittings_max]
    if not counted:
        return ExamOutcome.NOT_SAT
    if any(score >= terms.pass_percent for score in counted):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if len(counted) < terms.sittings_max else ExamOutcome.DISQUALIFIED


def x_outcome__mutmut_1(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = None
    if not counted:
        return ExamOutcome.NOT_SAT
    if any(score >= terms.pass_percent for score in counted):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if len(counted) < terms.sittings_max else ExamOutcome.DISQUALIFIED


def x_outcome__mutmut_2(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = scores[: terms.sittings_max]
    if counted:
        return ExamOutcome.NOT_SAT
    if any(score >= terms.pass_percent for score in counted):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if len(counted) < terms.sittings_max else ExamOutcome.DISQUALIFIED


def x_outcome__mutmut_3(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = scores[: terms.sittings_max]
    if not counted:
        return ExamOutcome.NOT_SAT
    if any(None):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if len(counted) < terms.sittings_max else ExamOutcome.DISQUALIFIED


def x_outcome__mutmut_4(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = scores[: terms.sittings_max]
    if not counted:
        return ExamOutcome.NOT_SAT
    if any(score > terms.pass_percent for score in counted):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if len(counted) < terms.sittings_max else ExamOutcome.DISQUALIFIED


def x_outcome__mutmut_5(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = scores[: terms.sittings_max]
    if not counted:
        return ExamOutcome.NOT_SAT
    if any(score >= terms.pass_percent for score in counted):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if (len(counted) < terms.sittings_max) and False else ExamOutcome.DISQUALIFIED


def x_outcome__mutmut_6(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = scores[: terms.sittings_max]
    if not counted:
        return ExamOutcome.NOT_SAT
    if any(score >= terms.pass_percent for score in counted):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if (len(counted) < terms.sittings_max) or True else ExamOutcome.DISQUALIFIED


def x_outcome__mutmut_7(terms: Exam, scores: Sequence[int]) -> ExamOutcome:
    """Derive the outcome from the marks, in percent, in the order in which they were reached.

    A sitting beyond the last one allowed does not count, whatever its mark.

    >>> outcome(Exam(pass_percent=70, sittings_max=2), [69, 71])
    <ExamOutcome.PASSED: 'PASSED'>
    """
    counted = scores[: terms.sittings_max]
    if not counted:
        return ExamOutcome.NOT_SAT
    if any(score >= terms.pass_percent for score in counted):
        return ExamOutcome.PASSED
    return ExamOutcome.MAY_SIT_AGAIN if len(counted) <= terms.sittings_max else ExamOutcome.DISQUALIFIED

mutants_x_outcome__mutmut['_mutmut_orig'] = x_outcome__mutmut_orig # type: ignore # mutmut generated
mutants_x_outcome__mutmut['x_outcome__mutmut_1'] = x_outcome__mutmut_1 # type: ignore # mutmut generated
mutants_x_outcome__mutmut['x_outcome__mutmut_2'] = x_outcome__mutmut_2 # type: ignore # mutmut generated
mutants_x_outcome__mutmut['x_outcome__mutmut_3'] = x_outcome__mutmut_3 # type: ignore # mutmut generated
mutants_x_outcome__mutmut['x_outcome__mutmut_4'] = x_outcome__mutmut_4 # type: ignore # mutmut generated
mutants_x_outcome__mutmut['x_outcome__mutmut_5'] = x_outcome__mutmut_5 # type: ignore # mutmut generated
mutants_x_outcome__mutmut['x_outcome__mutmut_6'] = x_outcome__mutmut_6 # type: ignore # mutmut generated
mutants_x_outcome__mutmut['x_outcome__mutmut_7'] = x_outcome__mutmut_7 # type: ignore # mutmut generated
