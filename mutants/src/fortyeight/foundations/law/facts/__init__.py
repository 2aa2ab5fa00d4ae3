"""The vocabulary of facts. These names are part of the public interface: stable, never reused."""

from collections.abc import Mapping
from types import MappingProxyType

from fortyeight.foundations.law.facts import agreement, amendment, officer, stay, watch
from fortyeight.foundations.law.facts.base import Fact, Payload


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x__kinds__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kinds__mutmut)
def _kinds() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(made, Payload) and made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_orig() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(made, Payload) and made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_1() -> Mapping[str, type[Payload]]:
    found = None
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_2() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(None).values()
        if isinstance(made, type) and issubclass(made, Payload) and made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_3() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(made, Payload) or made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_4() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) or issubclass(made, Payload) and made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_5() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(None, Payload) and made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_6() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(made, None) and made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_7() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(Payload) and made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_8() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(made, ) and made.KIND
    }
    return MappingProxyType(dict(sorted(found.items())))


def x__kinds__mutmut_9() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(made, Payload) and made.KIND
    }
    return MappingProxyType(None)


def x__kinds__mutmut_10() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(made, Payload) and made.KIND
    }
    return MappingProxyType(dict(None))


def x__kinds__mutmut_11() -> Mapping[str, type[Payload]]:
    found = {
        made.KIND: made
        for module in (stay, officer, agreement, amendment, watch)
        for made in vars(module).values()
        if isinstance(made, type) and issubclass(made, Payload) and made.KIND
    }
    return MappingProxyType(dict(sorted(None)))

mutants_x__kinds__mutmut['_mutmut_orig'] = x__kinds__mutmut_orig # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_1'] = x__kinds__mutmut_1 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_2'] = x__kinds__mutmut_2 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_3'] = x__kinds__mutmut_3 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_4'] = x__kinds__mutmut_4 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_5'] = x__kinds__mutmut_5 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_6'] = x__kinds__mutmut_6 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_7'] = x__kinds__mutmut_7 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_8'] = x__kinds__mutmut_8 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_9'] = x__kinds__mutmut_9 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_10'] = x__kinds__mutmut_10 # type: ignore # mutmut generated
mutants_x__kinds__mutmut['x__kinds__mutmut_11'] = x__kinds__mutmut_11 # type: ignore # mutmut generated


KINDS: Mapping[str, type[Payload]] = _kinds()

__all__ = ["KINDS", "Fact", "Payload", "agreement", "amendment", "officer", "stay", "watch"]
