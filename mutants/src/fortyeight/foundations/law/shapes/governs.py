"""Shape 9: which of several deadlines governs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.shapes import words


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁGovernsǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Governs:
    """`which` is EARLIEST: the shorter hold wins."""

    which: str

    @_mutmut_mutated(mutants_xǁGovernsǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        words.require_one_of("which", self.which, ("EARLIEST",))

    def xǁGovernsǁ__post_init____mutmut_orig(self) -> None:
        words.require_one_of("which", self.which, ("EARLIEST",))

    def xǁGovernsǁ__post_init____mutmut_1(self) -> None:
        words.require_one_of(None, self.which, ("EARLIEST",))

    def xǁGovernsǁ__post_init____mutmut_2(self) -> None:
        words.require_one_of("which", None, ("EARLIEST",))

    def xǁGovernsǁ__post_init____mutmut_3(self) -> None:
        words.require_one_of("which", self.which, None)

    def xǁGovernsǁ__post_init____mutmut_4(self) -> None:
        words.require_one_of(self.which, ("EARLIEST",))

    def xǁGovernsǁ__post_init____mutmut_5(self) -> None:
        words.require_one_of("which", ("EARLIEST",))

    def xǁGovernsǁ__post_init____mutmut_6(self) -> None:
        words.require_one_of("which", self.which, )

    def xǁGovernsǁ__post_init____mutmut_7(self) -> None:
        words.require_one_of("XXwhichXX", self.which, ("EARLIEST",))

    def xǁGovernsǁ__post_init____mutmut_8(self) -> None:
        words.require_one_of("WHICH", self.which, ("EARLIEST",))

    def xǁGovernsǁ__post_init____mutmut_9(self) -> None:
        words.require_one_of("which", self.which, ("XXEARLIESTXX",))

    def xǁGovernsǁ__post_init____mutmut_10(self) -> None:
        words.require_one_of("which", self.which, ("earliest",))

mutants_xǁGovernsǁ__post_init____mutmut['_mutmut_orig'] = Governs.xǁGovernsǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_1'] = Governs.xǁGovernsǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_2'] = Governs.xǁGovernsǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_3'] = Governs.xǁGovernsǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_4'] = Governs.xǁGovernsǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_5'] = Governs.xǁGovernsǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_6'] = Governs.xǁGovernsǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_7'] = Governs.xǁGovernsǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_8'] = Governs.xǁGovernsǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_9'] = Governs.xǁGovernsǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁGovernsǁ__post_init____mutmut['xǁGovernsǁ__post_init____mutmut_10'] = Governs.xǁGovernsǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_x_governing__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_governing__mutmut)
def governing(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_orig(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_1(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which != "EARLIEST", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_2(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "XXEARLIESTXX", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_3(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "earliest", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_4(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "XXthe terms allow no other wordXX"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_5(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "THE TERMS ALLOW NO OTHER WORD"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_6(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "the terms allow no other word"
    if deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_7(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = None
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_8(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(None)
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at == earliest))


def x_governing__mutmut_9(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(None)


def x_governing__mutmut_10(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(None))


def x_governing__mutmut_11(terms: Governs, deadlines: Mapping[str, datetime]) -> tuple[str, ...]:
    """Find the rule ids whose deadline governs, ordered by id; a tie keeps them all.

    No deadlines give no ids.
    """
    assert terms.which == "EARLIEST", "the terms allow no other word"
    if not deadlines:
        return ()
    earliest = min(deadlines.values())
    return tuple(sorted(rule_id for rule_id, at in deadlines.items() if at != earliest))

mutants_x_governing__mutmut['_mutmut_orig'] = x_governing__mutmut_orig # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_1'] = x_governing__mutmut_1 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_2'] = x_governing__mutmut_2 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_3'] = x_governing__mutmut_3 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_4'] = x_governing__mutmut_4 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_5'] = x_governing__mutmut_5 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_6'] = x_governing__mutmut_6 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_7'] = x_governing__mutmut_7 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_8'] = x_governing__mutmut_8 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_9'] = x_governing__mutmut_9 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_10'] = x_governing__mutmut_10 # type: ignore # mutmut generated
mutants_x_governing__mutmut['x_governing__mutmut_11'] = x_governing__mutmut_11 # type: ignore # mutmut generated
