"""Shape 10: the event from which a clock runs."""

from collections.abc import Mapping
from dataclasses import dataclass

from fortyeight.foundations.law import instants
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.shapes import words


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁClockStartǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockStart:
    """The clock runs from the earliest of these events that has happened."""

    earliest_of: tuple[str, ...]

    @_mutmut_mutated(mutants_xǁClockStartǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        words.require_tokens("earliest_of", self.earliest_of)

    def xǁClockStartǁ__post_init____mutmut_orig(self) -> None:
        words.require_tokens("earliest_of", self.earliest_of)

    def xǁClockStartǁ__post_init____mutmut_1(self) -> None:
        words.require_tokens(None, self.earliest_of)

    def xǁClockStartǁ__post_init____mutmut_2(self) -> None:
        words.require_tokens("earliest_of", None)

    def xǁClockStartǁ__post_init____mutmut_3(self) -> None:
        words.require_tokens(self.earliest_of)

    def xǁClockStartǁ__post_init____mutmut_4(self) -> None:
        words.require_tokens("earliest_of", )

    def xǁClockStartǁ__post_init____mutmut_5(self) -> None:
        words.require_tokens("XXearliest_ofXX", self.earliest_of)

    def xǁClockStartǁ__post_init____mutmut_6(self) -> None:
        words.require_tokens("EARLIEST_OF", self.earliest_of)

mutants_xǁClockStartǁ__post_init____mutmut['_mutmut_orig'] = ClockStart.xǁClockStartǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁClockStartǁ__post_init____mutmut['xǁClockStartǁ__post_init____mutmut_1'] = ClockStart.xǁClockStartǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁClockStartǁ__post_init____mutmut['xǁClockStartǁ__post_init____mutmut_2'] = ClockStart.xǁClockStartǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁClockStartǁ__post_init____mutmut['xǁClockStartǁ__post_init____mutmut_3'] = ClockStart.xǁClockStartǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁClockStartǁ__post_init____mutmut['xǁClockStartǁ__post_init____mutmut_4'] = ClockStart.xǁClockStartǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁClockStartǁ__post_init____mutmut['xǁClockStartǁ__post_init____mutmut_5'] = ClockStart.xǁClockStartǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁClockStartǁ__post_init____mutmut['xǁClockStartǁ__post_init____mutmut_6'] = ClockStart.xǁClockStartǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_x_start__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_start__mutmut)
def start(terms: ClockStart, known: Mapping[str, When]) -> When | None:
    """Bound the instant at which the clock starts; None while none of the rule's events has happened.

    Events that the rule does not name start nothing.
    """
    happened = [known[event] for event in terms.earliest_of if event in known]
    return instants.earliest_of(happened) if happened else None


def x_start__mutmut_orig(terms: ClockStart, known: Mapping[str, When]) -> When | None:
    """Bound the instant at which the clock starts; None while none of the rule's events has happened.

    Events that the rule does not name start nothing.
    """
    happened = [known[event] for event in terms.earliest_of if event in known]
    return instants.earliest_of(happened) if happened else None


def x_start__mutmut_1(terms: ClockStart, known: Mapping[str, When]) -> When | None:
    """Bound the instant at which the clock starts; None while none of the rule's events has happened.

    Events that the rule does not name start nothing.
    """
    happened = None
    return instants.earliest_of(happened) if happened else None


def x_start__mutmut_2(terms: ClockStart, known: Mapping[str, When]) -> When | None:
    """Bound the instant at which the clock starts; None while none of the rule's events has happened.

    Events that the rule does not name start nothing.
    """
    happened = [known[event] for event in terms.earliest_of if event not in known]
    return instants.earliest_of(happened) if happened else None


def x_start__mutmut_3(terms: ClockStart, known: Mapping[str, When]) -> When | None:
    """Bound the instant at which the clock starts; None while none of the rule's events has happened.

    Events that the rule does not name start nothing.
    """
    happened = [known[event] for event in terms.earliest_of if event in known]
    return instants.earliest_of(happened) if (happened) and False else None


def x_start__mutmut_4(terms: ClockStart, known: Mapping[str, When]) -> When | None:
    """Bound the instant at which the clock starts; None while none of the rule's events has happened.

    Events that the rule does not name start nothing.
    """
    happened = [known[event] for event in terms.earliest_of if event in known]
    return instants.earliest_of(happened) if (happened) or True else None


def x_start__mutmut_5(terms: ClockStart, known: Mapping[str, When]) -> When | None:
    """Bound the instant at which the clock starts; None while none of the rule's events has happened.

    Events that the rule does not name start nothing.
    """
    happened = [known[event] for event in terms.earliest_of if event in known]
    return instants.earliest_of(None) if happened else None

mutants_x_start__mutmut['_mutmut_orig'] = x_start__mutmut_orig # type: ignore # mutmut generated
mutants_x_start__mutmut['x_start__mutmut_1'] = x_start__mutmut_1 # type: ignore # mutmut generated
mutants_x_start__mutmut['x_start__mutmut_2'] = x_start__mutmut_2 # type: ignore # mutmut generated
mutants_x_start__mutmut['x_start__mutmut_3'] = x_start__mutmut_3 # type: ignore # mutmut generated
mutants_x_start__mutmut['x_start__mutmut_4'] = x_start__mutmut_4 # type: ignore # mutmut generated
mutants_x_start__mutmut['x_start__mutmut_5'] = x_start__mutmut_5 # type: ignore # mutmut generated
