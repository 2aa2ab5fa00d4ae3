"""The three answers, and how links that must all hold are combined."""

from collections.abc import Iterable
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
