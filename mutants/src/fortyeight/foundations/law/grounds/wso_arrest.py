"""A warrant served by a warrant service officer: it holds for its hours, and not a minute longer."""

from datetime import datetime

from fortyeight.foundations.law import clock, custody, service, standing
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.clock import Clock
from fortyeight.foundations.law.decision import Answer, all_of
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.grounds import found
from fortyeight.foundations.law.grounds.found import UNKNOWN_RULE, Authority, Basis
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.service import NO_WAITING


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_services_in_view__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_services_in_view__mutmut)
def services_in_view(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_orig(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_1(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = None
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_2(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        None
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_3(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(None, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_4(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, None) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_5(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_6(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, ) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_7(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_8(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(None, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_9(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, None, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_10(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, None)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_11(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_12(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_13(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, )
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_14(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served and custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_15(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(None, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_16(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, None) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_17(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_18(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, ) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_19(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_20(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = None
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_21(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(None)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_22(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is not None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_23(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = None
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_24(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(None, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_25(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, None)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_26(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_27(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, )
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_28(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None or isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_29(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_30(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if (clock.is_before(before, history)) and False else ((), history)


def x_services_in_view__mutmut_31(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if (clock.is_before(before, history)) or True else ((), history)


def x_services_in_view__mutmut_32(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(None, bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_33(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, None) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_34(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(bench) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_35(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, ) if clock.is_before(before, history) else ((), history)


def x_services_in_view__mutmut_36(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(None, history) else ((), history)


def x_services_in_view__mutmut_37(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, None) else ((), history)


def x_services_in_view__mutmut_38(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(history) else ((), history)


def x_services_in_view__mutmut_39(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, ) else ((), history)

mutants_x_services_in_view__mutmut['_mutmut_orig'] = x_services_in_view__mutmut_orig # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_1'] = x_services_in_view__mutmut_1 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_2'] = x_services_in_view__mutmut_2 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_3'] = x_services_in_view__mutmut_3 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_4'] = x_services_in_view__mutmut_4 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_5'] = x_services_in_view__mutmut_5 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_6'] = x_services_in_view__mutmut_6 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_7'] = x_services_in_view__mutmut_7 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_8'] = x_services_in_view__mutmut_8 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_9'] = x_services_in_view__mutmut_9 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_10'] = x_services_in_view__mutmut_10 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_11'] = x_services_in_view__mutmut_11 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_12'] = x_services_in_view__mutmut_12 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_13'] = x_services_in_view__mutmut_13 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_14'] = x_services_in_view__mutmut_14 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_15'] = x_services_in_view__mutmut_15 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_16'] = x_services_in_view__mutmut_16 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_17'] = x_services_in_view__mutmut_17 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_18'] = x_services_in_view__mutmut_18 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_19'] = x_services_in_view__mutmut_19 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_20'] = x_services_in_view__mutmut_20 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_21'] = x_services_in_view__mutmut_21 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_22'] = x_services_in_view__mutmut_22 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_23'] = x_services_in_view__mutmut_23 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_24'] = x_services_in_view__mutmut_24 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_25'] = x_services_in_view__mutmut_25 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_26'] = x_services_in_view__mutmut_26 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_27'] = x_services_in_view__mutmut_27 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_28'] = x_services_in_view__mutmut_28 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_29'] = x_services_in_view__mutmut_29 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_30'] = x_services_in_view__mutmut_30 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_31'] = x_services_in_view__mutmut_31 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_32'] = x_services_in_view__mutmut_32 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_33'] = x_services_in_view__mutmut_33 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_34'] = x_services_in_view__mutmut_34 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_35'] = x_services_in_view__mutmut_35 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_36'] = x_services_in_view__mutmut_36 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_37'] = x_services_in_view__mutmut_37 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_38'] = x_services_in_view__mutmut_38 # type: ignore # mutmut generated
mutants_x_services_in_view__mutmut['x_services_in_view__mutmut_39'] = x_services_in_view__mutmut_39 # type: ignore # mutmut generated
mutants_x__freed_since__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__freed_since__mutmut)
def _freed_since(history: History, bench: Bench, served: Fact) -> bool:
    """Whether the person was released after a service, or may have been: then it carries nothing any more."""
    return any(
        fact.happened_at.latest >= served.happened_at.earliest and fact.happened_at.earliest <= bench.at
        for fact in history.here(stay.Released)
    )


def x__freed_since__mutmut_orig(history: History, bench: Bench, served: Fact) -> bool:
    """Whether the person was released after a service, or may have been: then it carries nothing any more."""
    return any(
        fact.happened_at.latest >= served.happened_at.earliest and fact.happened_at.earliest <= bench.at
        for fact in history.here(stay.Released)
    )


def x__freed_since__mutmut_1(history: History, bench: Bench, served: Fact) -> bool:
    """Whether the person was released after a service, or may have been: then it carries nothing any more."""
    return any(
        None
    )


def x__freed_since__mutmut_2(history: History, bench: Bench, served: Fact) -> bool:
    """Whether the person was released after a service, or may have been: then it carries nothing any more."""
    return any(
        fact.happened_at.latest >= served.happened_at.earliest or fact.happened_at.earliest <= bench.at
        for fact in history.here(stay.Released)
    )


def x__freed_since__mutmut_3(history: History, bench: Bench, served: Fact) -> bool:
    """Whether the person was released after a service, or may have been: then it carries nothing any more."""
    return any(
        fact.happened_at.latest > served.happened_at.earliest and fact.happened_at.earliest <= bench.at
        for fact in history.here(stay.Released)
    )


def x__freed_since__mutmut_4(history: History, bench: Bench, served: Fact) -> bool:
    """Whether the person was released after a service, or may have been: then it carries nothing any more."""
    return any(
        fact.happened_at.latest >= served.happened_at.earliest and fact.happened_at.earliest < bench.at
        for fact in history.here(stay.Released)
    )


def x__freed_since__mutmut_5(history: History, bench: Bench, served: Fact) -> bool:
    """Whether the person was released after a service, or may have been: then it carries nothing any more."""
    return any(
        fact.happened_at.latest >= served.happened_at.earliest and fact.happened_at.earliest <= bench.at
        for fact in history.here(None)
    )

mutants_x__freed_since__mutmut['_mutmut_orig'] = x__freed_since__mutmut_orig # type: ignore # mutmut generated
mutants_x__freed_since__mutmut['x__freed_since__mutmut_1'] = x__freed_since__mutmut_1 # type: ignore # mutmut generated
mutants_x__freed_since__mutmut['x__freed_since__mutmut_2'] = x__freed_since__mutmut_2 # type: ignore # mutmut generated
mutants_x__freed_since__mutmut['x__freed_since__mutmut_3'] = x__freed_since__mutmut_3 # type: ignore # mutmut generated
mutants_x__freed_since__mutmut['x__freed_since__mutmut_4'] = x__freed_since__mutmut_4 # type: ignore # mutmut generated
mutants_x__freed_since__mutmut['x__freed_since__mutmut_5'] = x__freed_since__mutmut_5 # type: ignore # mutmut generated
mutants_x_federal__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_federal__mutmut)
def federal(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_orig(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_1(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = None
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_2(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(None, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_3(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, None)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_4(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_5(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, )
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_6(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_7(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(None, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_8(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, None)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_9(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_10(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, )
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_11(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = None
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_12(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 1, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_13(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 2, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_14(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 3}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_15(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = None
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_16(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(None, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_17(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, None, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_18(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, None, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_19(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, None) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_20(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_21(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_22(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_23(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, ) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_24(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(None, key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_25(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=None)


def x_federal__mutmut_26(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(key=lambda found: rank[found.decision.answer])


def x_federal__mutmut_27(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, )


def x_federal__mutmut_28(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: None)

mutants_x_federal__mutmut['_mutmut_orig'] = x_federal__mutmut_orig # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_1'] = x_federal__mutmut_1 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_2'] = x_federal__mutmut_2 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_3'] = x_federal__mutmut_3 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_4'] = x_federal__mutmut_4 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_5'] = x_federal__mutmut_5 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_6'] = x_federal__mutmut_6 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_7'] = x_federal__mutmut_7 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_8'] = x_federal__mutmut_8 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_9'] = x_federal__mutmut_9 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_10'] = x_federal__mutmut_10 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_11'] = x_federal__mutmut_11 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_12'] = x_federal__mutmut_12 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_13'] = x_federal__mutmut_13 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_14'] = x_federal__mutmut_14 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_15'] = x_federal__mutmut_15 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_16'] = x_federal__mutmut_16 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_17'] = x_federal__mutmut_17 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_18'] = x_federal__mutmut_18 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_19'] = x_federal__mutmut_19 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_20'] = x_federal__mutmut_20 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_21'] = x_federal__mutmut_21 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_22'] = x_federal__mutmut_22 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_23'] = x_federal__mutmut_23 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_24'] = x_federal__mutmut_24 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_25'] = x_federal__mutmut_25 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_26'] = x_federal__mutmut_26 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_27'] = x_federal__mutmut_27 # type: ignore # mutmut generated
mutants_x_federal__mutmut['x_federal__mutmut_28'] = x_federal__mutmut_28 # type: ignore # mutmut generated
mutants_x__one_service__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__one_service__mutmut)
def _one_service(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_orig(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_1(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_2(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = None
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_3(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "XXthe time of the service is not exact.XX"
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_4(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "THE TIME OF THE SERVICE IS NOT EXACT."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_5(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(None, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_6(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, None, (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_7(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", None, what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_8(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=None)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_9(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown("AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_10(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_11(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_12(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), )
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_13(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "XXAUTHORITY.SERVICE_UNCERTAINXX", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_14(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "authority.service_uncertain", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_15(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = None
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_16(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(None, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_17(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, None, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_18(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, None)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_19(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_20(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_21(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, )
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_22(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_23(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = None
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_24(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(None, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_25(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, None, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_26(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, None)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_27(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_28(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_29(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, )
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_30(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is not Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_31(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(None, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_32(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, None, recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_33(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", None)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_34(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none("AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_35(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_36(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", )
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_37(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "XXAUTHORITY.RECALLEDXX", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_38(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "authority.recalled", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_39(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is not Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_40(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = None
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_41(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "XXthe time of the recall is not exact.XX"
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_42(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "THE TIME OF THE RECALL IS NOT EXACT."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_43(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(None, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_44(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, None, recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_45(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", None, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_46(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=None)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_47(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown("AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_48(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_49(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_50(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, )
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_51(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "XXAUTHORITY.GROUND_UNCERTAINXX", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_52(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "authority.ground_uncertain", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_53(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) and _within_limit(history, bench, served, where)


def x__one_service__mutmut_54(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(None, bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_55(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, None) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_56(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(bench) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_57(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, ) or _within_limit(history, bench, served, where)


def x__one_service__mutmut_58(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(None, bench, served, where)


def x__one_service__mutmut_59(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, None, served, where)


def x__one_service__mutmut_60(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, None, where)


def x__one_service__mutmut_61(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, None)


def x__one_service__mutmut_62(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(bench, served, where)


def x__one_service__mutmut_63(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, served, where)


def x__one_service__mutmut_64(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, where)


def x__one_service__mutmut_65(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, )

mutants_x__one_service__mutmut['_mutmut_orig'] = x__one_service__mutmut_orig # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_1'] = x__one_service__mutmut_1 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_2'] = x__one_service__mutmut_2 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_3'] = x__one_service__mutmut_3 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_4'] = x__one_service__mutmut_4 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_5'] = x__one_service__mutmut_5 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_6'] = x__one_service__mutmut_6 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_7'] = x__one_service__mutmut_7 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_8'] = x__one_service__mutmut_8 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_9'] = x__one_service__mutmut_9 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_10'] = x__one_service__mutmut_10 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_11'] = x__one_service__mutmut_11 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_12'] = x__one_service__mutmut_12 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_13'] = x__one_service__mutmut_13 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_14'] = x__one_service__mutmut_14 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_15'] = x__one_service__mutmut_15 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_16'] = x__one_service__mutmut_16 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_17'] = x__one_service__mutmut_17 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_18'] = x__one_service__mutmut_18 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_19'] = x__one_service__mutmut_19 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_20'] = x__one_service__mutmut_20 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_21'] = x__one_service__mutmut_21 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_22'] = x__one_service__mutmut_22 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_23'] = x__one_service__mutmut_23 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_24'] = x__one_service__mutmut_24 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_25'] = x__one_service__mutmut_25 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_26'] = x__one_service__mutmut_26 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_27'] = x__one_service__mutmut_27 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_28'] = x__one_service__mutmut_28 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_29'] = x__one_service__mutmut_29 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_30'] = x__one_service__mutmut_30 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_31'] = x__one_service__mutmut_31 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_32'] = x__one_service__mutmut_32 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_33'] = x__one_service__mutmut_33 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_34'] = x__one_service__mutmut_34 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_35'] = x__one_service__mutmut_35 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_36'] = x__one_service__mutmut_36 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_37'] = x__one_service__mutmut_37 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_38'] = x__one_service__mutmut_38 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_39'] = x__one_service__mutmut_39 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_40'] = x__one_service__mutmut_40 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_41'] = x__one_service__mutmut_41 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_42'] = x__one_service__mutmut_42 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_43'] = x__one_service__mutmut_43 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_44'] = x__one_service__mutmut_44 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_45'] = x__one_service__mutmut_45 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_46'] = x__one_service__mutmut_46 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_47'] = x__one_service__mutmut_47 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_48'] = x__one_service__mutmut_48 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_49'] = x__one_service__mutmut_49 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_50'] = x__one_service__mutmut_50 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_51'] = x__one_service__mutmut_51 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_52'] = x__one_service__mutmut_52 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_53'] = x__one_service__mutmut_53 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_54'] = x__one_service__mutmut_54 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_55'] = x__one_service__mutmut_55 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_56'] = x__one_service__mutmut_56 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_57'] = x__one_service__mutmut_57 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_58'] = x__one_service__mutmut_58 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_59'] = x__one_service__mutmut_59 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_60'] = x__one_service__mutmut_60 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_61'] = x__one_service__mutmut_61 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_62'] = x__one_service__mutmut_62 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_63'] = x__one_service__mutmut_63 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_64'] = x__one_service__mutmut_64 # type: ignore # mutmut generated
mutants_x__one_service__mutmut['x__one_service__mutmut_65'] = x__one_service__mutmut_65 # type: ignore # mutmut generated
mutants_x__no_service__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__no_service__mutmut)
def _no_service(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_orig(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_1(history: History, bench: Bench) -> Authority:
    run = None
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_2(history: History, bench: Bench) -> Authority:
    run = custody.run_before(None, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_3(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, None)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_4(history: History, bench: Bench) -> Authority:
    run = custody.run_before(bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_5(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, )
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_6(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None or clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_7(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is not None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_8(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(None, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_9(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, None) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_10(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_11(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, ) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_12(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is not None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_13(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(None, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_14(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, None)
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_15(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown("AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_16(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, )
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_17(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "XXAUTHORITY.NO_GROUND_RECORDEDXX")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_18(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "authority.no_ground_recorded")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_19(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = None
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_20(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if (run and run.closing) and False else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_21(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if (run and run.closing) or True else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_22(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run or run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_23(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(None, "AUTHORITY.NONE", facts)


def x__no_service__mutmut_24(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, None, facts)


def x__no_service__mutmut_25(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", None)


def x__no_service__mutmut_26(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none("AUTHORITY.NONE", facts)


def x__no_service__mutmut_27(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, facts)


def x__no_service__mutmut_28(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "AUTHORITY.NONE", )


def x__no_service__mutmut_29(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "XXAUTHORITY.NONEXX", facts)


def x__no_service__mutmut_30(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return found.none(bench, "authority.none", facts)

mutants_x__no_service__mutmut['_mutmut_orig'] = x__no_service__mutmut_orig # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_1'] = x__no_service__mutmut_1 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_2'] = x__no_service__mutmut_2 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_3'] = x__no_service__mutmut_3 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_4'] = x__no_service__mutmut_4 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_5'] = x__no_service__mutmut_5 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_6'] = x__no_service__mutmut_6 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_7'] = x__no_service__mutmut_7 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_8'] = x__no_service__mutmut_8 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_9'] = x__no_service__mutmut_9 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_10'] = x__no_service__mutmut_10 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_11'] = x__no_service__mutmut_11 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_12'] = x__no_service__mutmut_12 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_13'] = x__no_service__mutmut_13 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_14'] = x__no_service__mutmut_14 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_15'] = x__no_service__mutmut_15 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_16'] = x__no_service__mutmut_16 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_17'] = x__no_service__mutmut_17 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_18'] = x__no_service__mutmut_18 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_19'] = x__no_service__mutmut_19 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_20'] = x__no_service__mutmut_20 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_21'] = x__no_service__mutmut_21 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_22'] = x__no_service__mutmut_22 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_23'] = x__no_service__mutmut_23 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_24'] = x__no_service__mutmut_24 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_25'] = x__no_service__mutmut_25 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_26'] = x__no_service__mutmut_26 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_27'] = x__no_service__mutmut_27 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_28'] = x__no_service__mutmut_28 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_29'] = x__no_service__mutmut_29 # type: ignore # mutmut generated
mutants_x__no_service__mutmut['x__no_service__mutmut_30'] = x__no_service__mutmut_30 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__broken_chain__mutmut)
def _broken_chain(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_orig(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_1(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = None
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_2(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=None, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_3(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=None, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_4(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=None)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_5(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_6(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_7(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, )
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_8(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = None
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_9(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = None
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_10(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(None)
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_11(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(None, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_12(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, None, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_13(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=None, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_14(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=None, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_15(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=None))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_16(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_17(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_18(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_19(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_20(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_21(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = None
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_22(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(None)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_23(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is not Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_24(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = None
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_25(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is not answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_26(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = None
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_27(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[1].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_28(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is not Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_29(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = None
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_30(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step(None, Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_31(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", None, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_32(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, None, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_33(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, None, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_34(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=None)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_35(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step(Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_36(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_37(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_38(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_39(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), )
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_40(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("XXAUTHORITY.SERVICE_UNLAWFULXX", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_41(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("authority.service_unlawful", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_42(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(None, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_43(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, None, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_44(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, None, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_45(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, None, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_46(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_47(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_48(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_49(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_50(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, )
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_51(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = None
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_52(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step(None, Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_53(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", None, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_54(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, None, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_55(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, None, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_56(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=None)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_57(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step(Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_58(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_59(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_60(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_61(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), )
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_62(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("XXAUTHORITY.SERVICE_UNCERTAINXX", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_63(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("authority.service_uncertain", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_64(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(None, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_65(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, None, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_66(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, None, closing, *failed)


def x__broken_chain__mutmut_67(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, None, *failed)


def x__broken_chain__mutmut_68(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_69(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Answer.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_70(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, closing, *failed)


def x__broken_chain__mutmut_71(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *failed)


def x__broken_chain__mutmut_72(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].sentence
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, )

mutants_x__broken_chain__mutmut['_mutmut_orig'] = x__broken_chain__mutmut_orig # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_1'] = x__broken_chain__mutmut_1 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_2'] = x__broken_chain__mutmut_2 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_3'] = x__broken_chain__mutmut_3 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_4'] = x__broken_chain__mutmut_4 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_5'] = x__broken_chain__mutmut_5 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_6'] = x__broken_chain__mutmut_6 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_7'] = x__broken_chain__mutmut_7 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_8'] = x__broken_chain__mutmut_8 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_9'] = x__broken_chain__mutmut_9 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_10'] = x__broken_chain__mutmut_10 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_11'] = x__broken_chain__mutmut_11 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_12'] = x__broken_chain__mutmut_12 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_13'] = x__broken_chain__mutmut_13 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_14'] = x__broken_chain__mutmut_14 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_15'] = x__broken_chain__mutmut_15 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_16'] = x__broken_chain__mutmut_16 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_17'] = x__broken_chain__mutmut_17 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_18'] = x__broken_chain__mutmut_18 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_19'] = x__broken_chain__mutmut_19 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_20'] = x__broken_chain__mutmut_20 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_21'] = x__broken_chain__mutmut_21 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_22'] = x__broken_chain__mutmut_22 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_23'] = x__broken_chain__mutmut_23 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_24'] = x__broken_chain__mutmut_24 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_25'] = x__broken_chain__mutmut_25 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_26'] = x__broken_chain__mutmut_26 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_27'] = x__broken_chain__mutmut_27 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_28'] = x__broken_chain__mutmut_28 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_29'] = x__broken_chain__mutmut_29 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_30'] = x__broken_chain__mutmut_30 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_31'] = x__broken_chain__mutmut_31 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_32'] = x__broken_chain__mutmut_32 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_33'] = x__broken_chain__mutmut_33 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_34'] = x__broken_chain__mutmut_34 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_35'] = x__broken_chain__mutmut_35 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_36'] = x__broken_chain__mutmut_36 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_37'] = x__broken_chain__mutmut_37 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_38'] = x__broken_chain__mutmut_38 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_39'] = x__broken_chain__mutmut_39 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_40'] = x__broken_chain__mutmut_40 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_41'] = x__broken_chain__mutmut_41 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_42'] = x__broken_chain__mutmut_42 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_43'] = x__broken_chain__mutmut_43 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_44'] = x__broken_chain__mutmut_44 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_45'] = x__broken_chain__mutmut_45 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_46'] = x__broken_chain__mutmut_46 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_47'] = x__broken_chain__mutmut_47 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_48'] = x__broken_chain__mutmut_48 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_49'] = x__broken_chain__mutmut_49 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_50'] = x__broken_chain__mutmut_50 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_51'] = x__broken_chain__mutmut_51 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_52'] = x__broken_chain__mutmut_52 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_53'] = x__broken_chain__mutmut_53 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_54'] = x__broken_chain__mutmut_54 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_55'] = x__broken_chain__mutmut_55 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_56'] = x__broken_chain__mutmut_56 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_57'] = x__broken_chain__mutmut_57 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_58'] = x__broken_chain__mutmut_58 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_59'] = x__broken_chain__mutmut_59 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_60'] = x__broken_chain__mutmut_60 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_61'] = x__broken_chain__mutmut_61 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_62'] = x__broken_chain__mutmut_62 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_63'] = x__broken_chain__mutmut_63 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_64'] = x__broken_chain__mutmut_64 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_65'] = x__broken_chain__mutmut_65 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_66'] = x__broken_chain__mutmut_66 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_67'] = x__broken_chain__mutmut_67 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_68'] = x__broken_chain__mutmut_68 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_69'] = x__broken_chain__mutmut_69 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_70'] = x__broken_chain__mutmut_70 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_71'] = x__broken_chain__mutmut_71 # type: ignore # mutmut generated
mutants_x__broken_chain__mutmut['x__broken_chain__mutmut_72'] = x__broken_chain__mutmut_72 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ground_gone__mutmut)
def _ground_gone(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_orig(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_1(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = None
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_2(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(None, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_3(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, None), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_4(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_5(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, ), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_6(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(None, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_7(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, None))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_8(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_9(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, ))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_10(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = None
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_11(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(None)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_12(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is not Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_13(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = None
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_14(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is not answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_15(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = None
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_16(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[1].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_17(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[1].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_18(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is not Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_19(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = None
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_20(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step(None, Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_21(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", None, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_22(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, None, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_23(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, None, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_24(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=None)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_25(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step(Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_26(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_27(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_28(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_29(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, )
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_30(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("XXAUTHORITY.GROUND_ENDEDXX", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_31(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("authority.ground_ended", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_32(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(None, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_33(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, None, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_34(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, None, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_35(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, None, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_36(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_37(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_38(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_39(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_40(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, )
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_41(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = None
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_42(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step(None, Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_43(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", None, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_44(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, None, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_45(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, None, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_46(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=None)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_47(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step(Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_48(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_49(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_50(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_51(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, )
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_52(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("XXAUTHORITY.GROUND_UNCERTAINXX", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_53(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("authority.ground_uncertain", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_54(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(None, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_55(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, None, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_56(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, None, closing, *failed)


def x__ground_gone__mutmut_57(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, None, *failed)


def x__ground_gone__mutmut_58(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_59(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Answer.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_60(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, closing, *failed)


def x__ground_gone__mutmut_61(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *failed)


def x__ground_gone__mutmut_62(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return found.made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, )

mutants_x__ground_gone__mutmut['_mutmut_orig'] = x__ground_gone__mutmut_orig # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_1'] = x__ground_gone__mutmut_1 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_2'] = x__ground_gone__mutmut_2 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_3'] = x__ground_gone__mutmut_3 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_4'] = x__ground_gone__mutmut_4 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_5'] = x__ground_gone__mutmut_5 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_6'] = x__ground_gone__mutmut_6 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_7'] = x__ground_gone__mutmut_7 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_8'] = x__ground_gone__mutmut_8 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_9'] = x__ground_gone__mutmut_9 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_10'] = x__ground_gone__mutmut_10 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_11'] = x__ground_gone__mutmut_11 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_12'] = x__ground_gone__mutmut_12 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_13'] = x__ground_gone__mutmut_13 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_14'] = x__ground_gone__mutmut_14 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_15'] = x__ground_gone__mutmut_15 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_16'] = x__ground_gone__mutmut_16 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_17'] = x__ground_gone__mutmut_17 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_18'] = x__ground_gone__mutmut_18 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_19'] = x__ground_gone__mutmut_19 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_20'] = x__ground_gone__mutmut_20 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_21'] = x__ground_gone__mutmut_21 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_22'] = x__ground_gone__mutmut_22 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_23'] = x__ground_gone__mutmut_23 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_24'] = x__ground_gone__mutmut_24 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_25'] = x__ground_gone__mutmut_25 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_26'] = x__ground_gone__mutmut_26 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_27'] = x__ground_gone__mutmut_27 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_28'] = x__ground_gone__mutmut_28 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_29'] = x__ground_gone__mutmut_29 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_30'] = x__ground_gone__mutmut_30 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_31'] = x__ground_gone__mutmut_31 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_32'] = x__ground_gone__mutmut_32 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_33'] = x__ground_gone__mutmut_33 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_34'] = x__ground_gone__mutmut_34 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_35'] = x__ground_gone__mutmut_35 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_36'] = x__ground_gone__mutmut_36 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_37'] = x__ground_gone__mutmut_37 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_38'] = x__ground_gone__mutmut_38 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_39'] = x__ground_gone__mutmut_39 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_40'] = x__ground_gone__mutmut_40 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_41'] = x__ground_gone__mutmut_41 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_42'] = x__ground_gone__mutmut_42 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_43'] = x__ground_gone__mutmut_43 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_44'] = x__ground_gone__mutmut_44 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_45'] = x__ground_gone__mutmut_45 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_46'] = x__ground_gone__mutmut_46 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_47'] = x__ground_gone__mutmut_47 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_48'] = x__ground_gone__mutmut_48 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_49'] = x__ground_gone__mutmut_49 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_50'] = x__ground_gone__mutmut_50 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_51'] = x__ground_gone__mutmut_51 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_52'] = x__ground_gone__mutmut_52 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_53'] = x__ground_gone__mutmut_53 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_54'] = x__ground_gone__mutmut_54 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_55'] = x__ground_gone__mutmut_55 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_56'] = x__ground_gone__mutmut_56 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_57'] = x__ground_gone__mutmut_57 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_58'] = x__ground_gone__mutmut_58 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_59'] = x__ground_gone__mutmut_59 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_60'] = x__ground_gone__mutmut_60 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_61'] = x__ground_gone__mutmut_61 # type: ignore # mutmut generated
mutants_x__ground_gone__mutmut['x__ground_gone__mutmut_62'] = x__ground_gone__mutmut_62 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__gone_ahead__mutmut)
def _gone_ahead(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_orig(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_1(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(None):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_2(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(None)):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_3(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(None, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_4(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, None))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_5(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_6(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, ))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_7(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant > until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_8(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            return
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_9(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(None, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_10(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, None) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_11(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_12(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, ) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_13(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=None, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_14(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=None, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_15(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=None)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_16(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_17(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, at=instant)) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_18(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, )) is not None:
            return instant
    return until


def x__gone_ahead__mutmut_19(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is None:
            return instant
    return until

mutants_x__gone_ahead__mutmut['_mutmut_orig'] = x__gone_ahead__mutmut_orig # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_1'] = x__gone_ahead__mutmut_1 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_2'] = x__gone_ahead__mutmut_2 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_3'] = x__gone_ahead__mutmut_3 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_4'] = x__gone_ahead__mutmut_4 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_5'] = x__gone_ahead__mutmut_5 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_6'] = x__gone_ahead__mutmut_6 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_7'] = x__gone_ahead__mutmut_7 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_8'] = x__gone_ahead__mutmut_8 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_9'] = x__gone_ahead__mutmut_9 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_10'] = x__gone_ahead__mutmut_10 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_11'] = x__gone_ahead__mutmut_11 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_12'] = x__gone_ahead__mutmut_12 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_13'] = x__gone_ahead__mutmut_13 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_14'] = x__gone_ahead__mutmut_14 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_15'] = x__gone_ahead__mutmut_15 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_16'] = x__gone_ahead__mutmut_16 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_17'] = x__gone_ahead__mutmut_17 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_18'] = x__gone_ahead__mutmut_18 # type: ignore # mutmut generated
mutants_x__gone_ahead__mutmut['x__gone_ahead__mutmut_19'] = x__gone_ahead__mutmut_19 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__clock_of__mutmut)
def _clock_of(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_orig(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_1(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = None
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_2(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=None, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_3(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=None, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_4(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=None)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_5(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_6(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_7(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, )
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_8(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = None
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_9(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(None, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_10(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, None)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_11(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_12(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, )
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_13(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_14(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "XXa chain without an agreement does not holdXX"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_15(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "A CHAIN WITHOUT AN AGREEMENT DOES NOT HOLD"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_16(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = None
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_17(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(None, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_18(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, None)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_19(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_20(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, )
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_21(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is not None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_22(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = None
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_23(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(None, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_24(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, None, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_25(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, None)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_26(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_27(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_28(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, )
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_29(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = None
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_30(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(None, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_31(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, None, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_32(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, None),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_33(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_34(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_35(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, ),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_36(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(None, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_37(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, None, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_38(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, None),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_39(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_40(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_41(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, ),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def x__clock_of__mutmut_42(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(None, start, rules, readings)


def x__clock_of__mutmut_43(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, None, rules, readings)


def x__clock_of__mutmut_44(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, None, readings)


def x__clock_of__mutmut_45(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, None)


def x__clock_of__mutmut_46(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(start, rules, readings)


def x__clock_of__mutmut_47(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, rules, readings)


def x__clock_of__mutmut_48(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, readings)


def x__clock_of__mutmut_49(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, )

mutants_x__clock_of__mutmut['_mutmut_orig'] = x__clock_of__mutmut_orig # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_1'] = x__clock_of__mutmut_1 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_2'] = x__clock_of__mutmut_2 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_3'] = x__clock_of__mutmut_3 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_4'] = x__clock_of__mutmut_4 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_5'] = x__clock_of__mutmut_5 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_6'] = x__clock_of__mutmut_6 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_7'] = x__clock_of__mutmut_7 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_8'] = x__clock_of__mutmut_8 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_9'] = x__clock_of__mutmut_9 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_10'] = x__clock_of__mutmut_10 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_11'] = x__clock_of__mutmut_11 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_12'] = x__clock_of__mutmut_12 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_13'] = x__clock_of__mutmut_13 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_14'] = x__clock_of__mutmut_14 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_15'] = x__clock_of__mutmut_15 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_16'] = x__clock_of__mutmut_16 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_17'] = x__clock_of__mutmut_17 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_18'] = x__clock_of__mutmut_18 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_19'] = x__clock_of__mutmut_19 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_20'] = x__clock_of__mutmut_20 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_21'] = x__clock_of__mutmut_21 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_22'] = x__clock_of__mutmut_22 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_23'] = x__clock_of__mutmut_23 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_24'] = x__clock_of__mutmut_24 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_25'] = x__clock_of__mutmut_25 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_26'] = x__clock_of__mutmut_26 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_27'] = x__clock_of__mutmut_27 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_28'] = x__clock_of__mutmut_28 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_29'] = x__clock_of__mutmut_29 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_30'] = x__clock_of__mutmut_30 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_31'] = x__clock_of__mutmut_31 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_32'] = x__clock_of__mutmut_32 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_33'] = x__clock_of__mutmut_33 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_34'] = x__clock_of__mutmut_34 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_35'] = x__clock_of__mutmut_35 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_36'] = x__clock_of__mutmut_36 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_37'] = x__clock_of__mutmut_37 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_38'] = x__clock_of__mutmut_38 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_39'] = x__clock_of__mutmut_39 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_40'] = x__clock_of__mutmut_40 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_41'] = x__clock_of__mutmut_41 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_42'] = x__clock_of__mutmut_42 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_43'] = x__clock_of__mutmut_43 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_44'] = x__clock_of__mutmut_44 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_45'] = x__clock_of__mutmut_45 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_46'] = x__clock_of__mutmut_46 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_47'] = x__clock_of__mutmut_47 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_48'] = x__clock_of__mutmut_48 # type: ignore # mutmut generated
mutants_x__clock_of__mutmut['x__clock_of__mutmut_49'] = x__clock_of__mutmut_49 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__within_limit__mutmut)
def _within_limit(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_orig(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_1(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = None
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_2(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(None, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_3(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, None, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_4(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, None, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_5(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, None)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_6(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_7(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_8(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_9(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, )
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_10(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None and running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_11(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is not None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_12(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is not None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_13(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = None
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_14(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step(None, Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_15(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", None, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_16(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, None, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_17(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, None)
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_18(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step(Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_19(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_20(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_21(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, )
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_22(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("XXAUTHORITY.NO_LIMIT_KNOWNXX", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_23(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("authority.no_limit_known", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_24(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = None
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_25(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if (running) and False else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_26(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if (running) or True else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_27(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(None, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_28(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, None, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_29(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, None, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_30(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, None, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_31(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=None)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_32(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_33(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_34(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_35(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_36(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_37(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, )
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_38(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = None
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_39(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[1].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_40(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_41(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_42(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(None):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_43(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = None
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_44(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(None, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_45(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, None, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_46(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, None)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_47(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_48(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_49(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, )
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_50(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = None
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_51(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step(None, Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_52(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", None, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_53(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, None, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_54(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, None, until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_55(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=None)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_56(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step(Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_57(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_58(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_59(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_60(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), )
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_61(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("XXAUTHORITY.WSO_ARRESTXX", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_62(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("authority.wso_arrest", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_63(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = None
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_64(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                None, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_65(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, None, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_66(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, None, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_67(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=None, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_68(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=None
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_69(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_70(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_71(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_72(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_73(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_74(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_75(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = None
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_76(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step(None, Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_77(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", None, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_78(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, None, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_79(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, None, until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_80(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=None)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_81(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step(Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_82(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_83(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_84(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_85(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), )
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_86(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("XXAUTHORITY.LIMIT_REACHEDXX", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_87(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("authority.limit_reached", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_88(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(None, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_89(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, None, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_90(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, None, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_91(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, None, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_92(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=None)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_93(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_94(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_95(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_96(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_97(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_98(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, )
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_99(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = None
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_100(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        None,
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_101(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        None,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_102(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        None,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_103(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        None,
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_104(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=None,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_105(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=None,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_106(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_107(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_108(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_109(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_110(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_111(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_112(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "XXAUTHORITY.LIMIT_UNCERTAINXX",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_113(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "authority.limit_uncertain",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_114(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = None
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_115(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(None, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_116(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, None, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_117(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, None, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_118(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=None, running=running)


def x__within_limit__mutmut_119(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=None)


def x__within_limit__mutmut_120(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_121(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_122(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, *decided, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_123(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, expires_at=ends.latest, running=running)


def x__within_limit__mutmut_124(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, running=running)


def x__within_limit__mutmut_125(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, )

mutants_x__within_limit__mutmut['_mutmut_orig'] = x__within_limit__mutmut_orig # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_1'] = x__within_limit__mutmut_1 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_2'] = x__within_limit__mutmut_2 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_3'] = x__within_limit__mutmut_3 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_4'] = x__within_limit__mutmut_4 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_5'] = x__within_limit__mutmut_5 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_6'] = x__within_limit__mutmut_6 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_7'] = x__within_limit__mutmut_7 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_8'] = x__within_limit__mutmut_8 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_9'] = x__within_limit__mutmut_9 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_10'] = x__within_limit__mutmut_10 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_11'] = x__within_limit__mutmut_11 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_12'] = x__within_limit__mutmut_12 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_13'] = x__within_limit__mutmut_13 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_14'] = x__within_limit__mutmut_14 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_15'] = x__within_limit__mutmut_15 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_16'] = x__within_limit__mutmut_16 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_17'] = x__within_limit__mutmut_17 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_18'] = x__within_limit__mutmut_18 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_19'] = x__within_limit__mutmut_19 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_20'] = x__within_limit__mutmut_20 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_21'] = x__within_limit__mutmut_21 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_22'] = x__within_limit__mutmut_22 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_23'] = x__within_limit__mutmut_23 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_24'] = x__within_limit__mutmut_24 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_25'] = x__within_limit__mutmut_25 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_26'] = x__within_limit__mutmut_26 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_27'] = x__within_limit__mutmut_27 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_28'] = x__within_limit__mutmut_28 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_29'] = x__within_limit__mutmut_29 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_30'] = x__within_limit__mutmut_30 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_31'] = x__within_limit__mutmut_31 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_32'] = x__within_limit__mutmut_32 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_33'] = x__within_limit__mutmut_33 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_34'] = x__within_limit__mutmut_34 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_35'] = x__within_limit__mutmut_35 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_36'] = x__within_limit__mutmut_36 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_37'] = x__within_limit__mutmut_37 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_38'] = x__within_limit__mutmut_38 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_39'] = x__within_limit__mutmut_39 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_40'] = x__within_limit__mutmut_40 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_41'] = x__within_limit__mutmut_41 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_42'] = x__within_limit__mutmut_42 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_43'] = x__within_limit__mutmut_43 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_44'] = x__within_limit__mutmut_44 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_45'] = x__within_limit__mutmut_45 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_46'] = x__within_limit__mutmut_46 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_47'] = x__within_limit__mutmut_47 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_48'] = x__within_limit__mutmut_48 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_49'] = x__within_limit__mutmut_49 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_50'] = x__within_limit__mutmut_50 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_51'] = x__within_limit__mutmut_51 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_52'] = x__within_limit__mutmut_52 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_53'] = x__within_limit__mutmut_53 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_54'] = x__within_limit__mutmut_54 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_55'] = x__within_limit__mutmut_55 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_56'] = x__within_limit__mutmut_56 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_57'] = x__within_limit__mutmut_57 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_58'] = x__within_limit__mutmut_58 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_59'] = x__within_limit__mutmut_59 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_60'] = x__within_limit__mutmut_60 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_61'] = x__within_limit__mutmut_61 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_62'] = x__within_limit__mutmut_62 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_63'] = x__within_limit__mutmut_63 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_64'] = x__within_limit__mutmut_64 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_65'] = x__within_limit__mutmut_65 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_66'] = x__within_limit__mutmut_66 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_67'] = x__within_limit__mutmut_67 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_68'] = x__within_limit__mutmut_68 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_69'] = x__within_limit__mutmut_69 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_70'] = x__within_limit__mutmut_70 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_71'] = x__within_limit__mutmut_71 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_72'] = x__within_limit__mutmut_72 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_73'] = x__within_limit__mutmut_73 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_74'] = x__within_limit__mutmut_74 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_75'] = x__within_limit__mutmut_75 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_76'] = x__within_limit__mutmut_76 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_77'] = x__within_limit__mutmut_77 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_78'] = x__within_limit__mutmut_78 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_79'] = x__within_limit__mutmut_79 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_80'] = x__within_limit__mutmut_80 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_81'] = x__within_limit__mutmut_81 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_82'] = x__within_limit__mutmut_82 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_83'] = x__within_limit__mutmut_83 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_84'] = x__within_limit__mutmut_84 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_85'] = x__within_limit__mutmut_85 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_86'] = x__within_limit__mutmut_86 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_87'] = x__within_limit__mutmut_87 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_88'] = x__within_limit__mutmut_88 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_89'] = x__within_limit__mutmut_89 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_90'] = x__within_limit__mutmut_90 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_91'] = x__within_limit__mutmut_91 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_92'] = x__within_limit__mutmut_92 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_93'] = x__within_limit__mutmut_93 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_94'] = x__within_limit__mutmut_94 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_95'] = x__within_limit__mutmut_95 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_96'] = x__within_limit__mutmut_96 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_97'] = x__within_limit__mutmut_97 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_98'] = x__within_limit__mutmut_98 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_99'] = x__within_limit__mutmut_99 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_100'] = x__within_limit__mutmut_100 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_101'] = x__within_limit__mutmut_101 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_102'] = x__within_limit__mutmut_102 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_103'] = x__within_limit__mutmut_103 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_104'] = x__within_limit__mutmut_104 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_105'] = x__within_limit__mutmut_105 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_106'] = x__within_limit__mutmut_106 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_107'] = x__within_limit__mutmut_107 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_108'] = x__within_limit__mutmut_108 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_109'] = x__within_limit__mutmut_109 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_110'] = x__within_limit__mutmut_110 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_111'] = x__within_limit__mutmut_111 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_112'] = x__within_limit__mutmut_112 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_113'] = x__within_limit__mutmut_113 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_114'] = x__within_limit__mutmut_114 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_115'] = x__within_limit__mutmut_115 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_116'] = x__within_limit__mutmut_116 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_117'] = x__within_limit__mutmut_117 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_118'] = x__within_limit__mutmut_118 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_119'] = x__within_limit__mutmut_119 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_120'] = x__within_limit__mutmut_120 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_121'] = x__within_limit__mutmut_121 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_122'] = x__within_limit__mutmut_122 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_123'] = x__within_limit__mutmut_123 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_124'] = x__within_limit__mutmut_124 # type: ignore # mutmut generated
mutants_x__within_limit__mutmut['x__within_limit__mutmut_125'] = x__within_limit__mutmut_125 # type: ignore # mutmut generated
