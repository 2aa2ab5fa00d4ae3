"""Shape 4: a closed list of acts that are allowed."""

from dataclasses import dataclass

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import words


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁPowersǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Powers:
    """`allowed` is the whole list; what it does not name is not delegated."""

    allowed: tuple[str, ...]

    @_mutmut_mutated(mutants_xǁPowersǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        words.require_tokens("allowed", self.allowed)

    def xǁPowersǁ__post_init____mutmut_orig(self) -> None:
        words.require_tokens("allowed", self.allowed)

    def xǁPowersǁ__post_init____mutmut_1(self) -> None:
        words.require_tokens(None, self.allowed)

    def xǁPowersǁ__post_init____mutmut_2(self) -> None:
        words.require_tokens("allowed", None)

    def xǁPowersǁ__post_init____mutmut_3(self) -> None:
        words.require_tokens(self.allowed)

    def xǁPowersǁ__post_init____mutmut_4(self) -> None:
        words.require_tokens("allowed", )

    def xǁPowersǁ__post_init____mutmut_5(self) -> None:
        words.require_tokens("XXallowedXX", self.allowed)

    def xǁPowersǁ__post_init____mutmut_6(self) -> None:
        words.require_tokens("ALLOWED", self.allowed)

mutants_xǁPowersǁ__post_init____mutmut['_mutmut_orig'] = Powers.xǁPowersǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁPowersǁ__post_init____mutmut['xǁPowersǁ__post_init____mutmut_1'] = Powers.xǁPowersǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁPowersǁ__post_init____mutmut['xǁPowersǁ__post_init____mutmut_2'] = Powers.xǁPowersǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁPowersǁ__post_init____mutmut['xǁPowersǁ__post_init____mutmut_3'] = Powers.xǁPowersǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁPowersǁ__post_init____mutmut['xǁPowersǁ__post_init____mutmut_4'] = Powers.xǁPowersǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁPowersǁ__post_init____mutmut['xǁPowersǁ__post_init____mutmut_5'] = Powers.xǁPowersǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁPowersǁ__post_init____mutmut['xǁPowersǁ__post_init____mutmut_6'] = Powers.xǁPowersǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_x_is_allowed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_allowed__mutmut)
def is_allowed(terms: Powers, act: str) -> Answer:
    """Say whether `act` is on the list; a name the list does not know is NO, never UNKNOWN.

    >>> is_allowed(Powers(allowed=("SERVE_REMOVAL_WARRANT",)), "ISSUE_DETAINER")
    <Answer.NO: 'NO'>
    """
    return Answer.YES if act in terms.allowed else Answer.NO


def x_is_allowed__mutmut_orig(terms: Powers, act: str) -> Answer:
    """Say whether `act` is on the list; a name the list does not know is NO, never UNKNOWN.

    >>> is_allowed(Powers(allowed=("SERVE_REMOVAL_WARRANT",)), "ISSUE_DETAINER")
    <Answer.NO: 'NO'>
    """
    return Answer.YES if act in terms.allowed else Answer.NO


def x_is_allowed__mutmut_1(terms: Powers, act: str) -> Answer:
    """Say whether `act` is on the list; a name the list does not know is NO, never UNKNOWN.

    >>> is_allowed(Powers(allowed=("SERVE_REMOVAL_WARRANT",)), "ISSUE_DETAINER")
    <Answer.NO: 'NO'>
    """
    return Answer.YES if (act in terms.allowed) and False else Answer.NO


def x_is_allowed__mutmut_2(terms: Powers, act: str) -> Answer:
    """Say whether `act` is on the list; a name the list does not know is NO, never UNKNOWN.

    >>> is_allowed(Powers(allowed=("SERVE_REMOVAL_WARRANT",)), "ISSUE_DETAINER")
    <Answer.NO: 'NO'>
    """
    return Answer.YES if (act in terms.allowed) or True else Answer.NO


def x_is_allowed__mutmut_3(terms: Powers, act: str) -> Answer:
    """Say whether `act` is on the list; a name the list does not know is NO, never UNKNOWN.

    >>> is_allowed(Powers(allowed=("SERVE_REMOVAL_WARRANT",)), "ISSUE_DETAINER")
    <Answer.NO: 'NO'>
    """
    return Answer.YES if act not in terms.allowed else Answer.NO

mutants_x_is_allowed__mutmut['_mutmut_orig'] = x_is_allowed__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_allowed__mutmut['x_is_allowed__mutmut_1'] = x_is_allowed__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_allowed__mutmut['x_is_allowed__mutmut_2'] = x_is_allowed__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_allowed__mutmut['x_is_allowed__mutmut_3'] = x_is_allowed__mutmut_3 # type: ignore # mutmut generated
