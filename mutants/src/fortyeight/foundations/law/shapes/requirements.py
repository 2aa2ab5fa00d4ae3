"""Shape 3: things that must all be there."""

from collections.abc import Set
from dataclasses import dataclass

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import words


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁRequirementsǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirements:
    """Every name in `all_of` must be present; one that is not looked for is not yet absent."""

    all_of: tuple[str, ...]

    @_mutmut_mutated(mutants_xǁRequirementsǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        words.require_tokens("all_of", self.all_of)

    def xǁRequirementsǁ__post_init____mutmut_orig(self) -> None:
        words.require_tokens("all_of", self.all_of)

    def xǁRequirementsǁ__post_init____mutmut_1(self) -> None:
        words.require_tokens(None, self.all_of)

    def xǁRequirementsǁ__post_init____mutmut_2(self) -> None:
        words.require_tokens("all_of", None)

    def xǁRequirementsǁ__post_init____mutmut_3(self) -> None:
        words.require_tokens(self.all_of)

    def xǁRequirementsǁ__post_init____mutmut_4(self) -> None:
        words.require_tokens("all_of", )

    def xǁRequirementsǁ__post_init____mutmut_5(self) -> None:
        words.require_tokens("XXall_ofXX", self.all_of)

    def xǁRequirementsǁ__post_init____mutmut_6(self) -> None:
        words.require_tokens("ALL_OF", self.all_of)

mutants_xǁRequirementsǁ__post_init____mutmut['_mutmut_orig'] = Requirements.xǁRequirementsǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁRequirementsǁ__post_init____mutmut['xǁRequirementsǁ__post_init____mutmut_1'] = Requirements.xǁRequirementsǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁRequirementsǁ__post_init____mutmut['xǁRequirementsǁ__post_init____mutmut_2'] = Requirements.xǁRequirementsǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁRequirementsǁ__post_init____mutmut['xǁRequirementsǁ__post_init____mutmut_3'] = Requirements.xǁRequirementsǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁRequirementsǁ__post_init____mutmut['xǁRequirementsǁ__post_init____mutmut_4'] = Requirements.xǁRequirementsǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁRequirementsǁ__post_init____mutmut['xǁRequirementsǁ__post_init____mutmut_5'] = Requirements.xǁRequirementsǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁRequirementsǁ__post_init____mutmut['xǁRequirementsǁ__post_init____mutmut_6'] = Requirements.xǁRequirementsǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_x_check__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_check__mutmut)
def check(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_orig(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_1(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_2(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present | unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_3(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "XXwhat is present is not unknownXX"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_4(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "WHAT IS PRESENT IS NOT UNKNOWN"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_5(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = None
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_6(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(None)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_7(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_8(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) <= unknown else Answer.NO), missing


def x_check__mutmut_9(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if (set(missing) <= unknown) and False else Answer.NO), missing


def x_check__mutmut_10(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if (set(missing) <= unknown) or True else Answer.NO), missing


def x_check__mutmut_11(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(None) <= unknown else Answer.NO), missing


def x_check__mutmut_12(
    terms: Requirements, present: Set[str], unknown: Set[str] = frozenset()
) -> tuple[Answer, tuple[str, ...]]:
    """Say whether all is there, and name what is not, in the order of the rule.

    NO when something is absent, else UNKNOWN when something has not been looked
    for, else YES. The names returned are all that are not present, the unknown
    ones among them. A name that is both present and unknown asserts.

    >>> check(Requirements(all_of=("LETTER", "CREDENTIAL")), {"LETTER"}, {"CREDENTIAL"})
    (<Answer.UNKNOWN: 'UNKNOWN'>, ('CREDENTIAL',))
    """
    assert not present & unknown, "what is present is not unknown"
    missing = tuple(name for name in terms.all_of if name not in present)
    if not missing:
        return Answer.YES, ()
    return (Answer.UNKNOWN if set(missing) < unknown else Answer.NO), missing

mutants_x_check__mutmut['_mutmut_orig'] = x_check__mutmut_orig # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_1'] = x_check__mutmut_1 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_2'] = x_check__mutmut_2 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_3'] = x_check__mutmut_3 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_4'] = x_check__mutmut_4 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_5'] = x_check__mutmut_5 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_6'] = x_check__mutmut_6 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_7'] = x_check__mutmut_7 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_8'] = x_check__mutmut_8 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_9'] = x_check__mutmut_9 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_10'] = x_check__mutmut_10 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_11'] = x_check__mutmut_11 # type: ignore # mutmut generated
mutants_x_check__mutmut['x_check__mutmut_12'] = x_check__mutmut_12 # type: ignore # mutmut generated
