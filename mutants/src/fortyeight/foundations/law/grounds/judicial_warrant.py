"""A warrant or writ signed by a judge: a local matter, never an administrative warrant."""

from fortyeight.foundations.law.facts import Fact, stay


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_is_judicial__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_judicial__mutmut)
def is_judicial(opening: Fact) -> bool:
    """Whether a local matter is a warrant or writ of a court."""
    return isinstance(opening.what, stay.MatterOpened) and opening.what.type is stay.Matter.JUDICIAL_WARRANT


def x_is_judicial__mutmut_orig(opening: Fact) -> bool:
    """Whether a local matter is a warrant or writ of a court."""
    return isinstance(opening.what, stay.MatterOpened) and opening.what.type is stay.Matter.JUDICIAL_WARRANT


def x_is_judicial__mutmut_1(opening: Fact) -> bool:
    """Whether a local matter is a warrant or writ of a court."""
    return isinstance(opening.what, stay.MatterOpened) or opening.what.type is stay.Matter.JUDICIAL_WARRANT


def x_is_judicial__mutmut_2(opening: Fact) -> bool:
    """Whether a local matter is a warrant or writ of a court."""
    return isinstance(opening.what, stay.MatterOpened) and opening.what.type is not stay.Matter.JUDICIAL_WARRANT

mutants_x_is_judicial__mutmut['_mutmut_orig'] = x_is_judicial__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_judicial__mutmut['x_is_judicial__mutmut_1'] = x_is_judicial__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_judicial__mutmut['x_is_judicial__mutmut_2'] = x_is_judicial__mutmut_2 # type: ignore # mutmut generated
