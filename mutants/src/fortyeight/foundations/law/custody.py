"""Who has the person, and whether the jail still has a ground of its own to hold.

Three-valued throughout: what is known only as an interval of instants is
neither so nor not so inside that interval.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.instants import When, earliest_of, latest_of

ARRIVALS = (stay.Booked, stay.ReturnedFromIce)
DEPARTURES = (stay.Released, stay.HandedOver, stay.Died, stay.Escaped)


Event = tuple[Fact, bool]
"""A fact, and whether it begins the thing in question or ends it."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_possibly_last__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_possibly_last__mutmut)
def possibly_last(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_orig(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_1(events: Sequence[Event], at: datetime, *, paired: bool = False) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_2(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = None
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_3(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[1].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_4(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest < at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_5(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_6(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = None
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_7(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest < at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_8(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = None
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_9(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if (come) and False else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_10(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if (come) or True else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_11(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = None
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_12(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired or sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_13(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(None) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_14(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) != 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_15(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 2
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_16(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(None):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_17(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = None
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_18(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = None
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_19(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(None)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_20(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest >= when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_21(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = None
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_22(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact or any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_23(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(None)
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_24(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at != when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_25(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place - 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_26(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 2 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_27(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = None
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_28(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only or any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_29(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on or only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_30(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(None)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_31(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest > when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_32(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_33(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated or not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_34(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed or not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_35(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_36(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_37(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and ended:
            found.append((fact, on))
    return tuple(found)


def x_possibly_last__mutmut_38(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append(None)
    return tuple(found)


def x_possibly_last__mutmut_39(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(None)

mutants_x_possibly_last__mutmut['_mutmut_orig'] = x_possibly_last__mutmut_orig # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_1'] = x_possibly_last__mutmut_1 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_2'] = x_possibly_last__mutmut_2 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_3'] = x_possibly_last__mutmut_3 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_4'] = x_possibly_last__mutmut_4 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_5'] = x_possibly_last__mutmut_5 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_6'] = x_possibly_last__mutmut_6 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_7'] = x_possibly_last__mutmut_7 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_8'] = x_possibly_last__mutmut_8 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_9'] = x_possibly_last__mutmut_9 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_10'] = x_possibly_last__mutmut_10 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_11'] = x_possibly_last__mutmut_11 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_12'] = x_possibly_last__mutmut_12 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_13'] = x_possibly_last__mutmut_13 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_14'] = x_possibly_last__mutmut_14 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_15'] = x_possibly_last__mutmut_15 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_16'] = x_possibly_last__mutmut_16 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_17'] = x_possibly_last__mutmut_17 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_18'] = x_possibly_last__mutmut_18 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_19'] = x_possibly_last__mutmut_19 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_20'] = x_possibly_last__mutmut_20 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_21'] = x_possibly_last__mutmut_21 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_22'] = x_possibly_last__mutmut_22 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_23'] = x_possibly_last__mutmut_23 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_24'] = x_possibly_last__mutmut_24 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_25'] = x_possibly_last__mutmut_25 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_26'] = x_possibly_last__mutmut_26 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_27'] = x_possibly_last__mutmut_27 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_28'] = x_possibly_last__mutmut_28 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_29'] = x_possibly_last__mutmut_29 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_30'] = x_possibly_last__mutmut_30 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_31'] = x_possibly_last__mutmut_31 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_32'] = x_possibly_last__mutmut_32 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_33'] = x_possibly_last__mutmut_33 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_34'] = x_possibly_last__mutmut_34 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_35'] = x_possibly_last__mutmut_35 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_36'] = x_possibly_last__mutmut_36 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_37'] = x_possibly_last__mutmut_37 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_38'] = x_possibly_last__mutmut_38 # type: ignore # mutmut generated
mutants_x_possibly_last__mutmut['x_possibly_last__mutmut_39'] = x_possibly_last__mutmut_39 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_switched_on__mutmut)
def switched_on(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(events, at, paired=paired)
    )


def x_switched_on__mutmut_orig(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(events, at, paired=paired)
    )


def x_switched_on__mutmut_1(events: Sequence[Event], at: datetime, *, paired: bool = False) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(events, at, paired=paired)
    )


def x_switched_on__mutmut_2(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        None
    )


def x_switched_on__mutmut_3(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if (last is not None and last[1]) and False else Answer.NO
        for last in possibly_last(events, at, paired=paired)
    )


def x_switched_on__mutmut_4(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if (last is not None and last[1]) or True else Answer.NO
        for last in possibly_last(events, at, paired=paired)
    )


def x_switched_on__mutmut_5(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None or last[1] else Answer.NO
        for last in possibly_last(events, at, paired=paired)
    )


def x_switched_on__mutmut_6(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is None and last[1] else Answer.NO
        for last in possibly_last(events, at, paired=paired)
    )


def x_switched_on__mutmut_7(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[2] else Answer.NO
        for last in possibly_last(events, at, paired=paired)
    )


def x_switched_on__mutmut_8(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(None, at, paired=paired)
    )


def x_switched_on__mutmut_9(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(events, None, paired=paired)
    )


def x_switched_on__mutmut_10(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(events, at, paired=None)
    )


def x_switched_on__mutmut_11(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(at, paired=paired)
    )


def x_switched_on__mutmut_12(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(events, paired=paired)
    )


def x_switched_on__mutmut_13(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(events, at, )
    )

mutants_x_switched_on__mutmut['_mutmut_orig'] = x_switched_on__mutmut_orig # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_1'] = x_switched_on__mutmut_1 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_2'] = x_switched_on__mutmut_2 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_3'] = x_switched_on__mutmut_3 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_4'] = x_switched_on__mutmut_4 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_5'] = x_switched_on__mutmut_5 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_6'] = x_switched_on__mutmut_6 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_7'] = x_switched_on__mutmut_7 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_8'] = x_switched_on__mutmut_8 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_9'] = x_switched_on__mutmut_9 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_10'] = x_switched_on__mutmut_10 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_11'] = x_switched_on__mutmut_11 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_12'] = x_switched_on__mutmut_12 # type: ignore # mutmut generated
mutants_x_switched_on__mutmut['x_switched_on__mutmut_13'] = x_switched_on__mutmut_13 # type: ignore # mutmut generated
mutants_x_agreed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_agreed__mutmut)
def agreed(answers: Iterable[Answer]) -> Answer:
    """Give the answer on which all possibilities agree; UNKNOWN when they do not, or there is none."""
    seen = set(answers)
    return seen.pop() if len(seen) == 1 else Answer.UNKNOWN


def x_agreed__mutmut_orig(answers: Iterable[Answer]) -> Answer:
    """Give the answer on which all possibilities agree; UNKNOWN when they do not, or there is none."""
    seen = set(answers)
    return seen.pop() if len(seen) == 1 else Answer.UNKNOWN


def x_agreed__mutmut_1(answers: Iterable[Answer]) -> Answer:
    """Give the answer on which all possibilities agree; UNKNOWN when they do not, or there is none."""
    seen = None
    return seen.pop() if len(seen) == 1 else Answer.UNKNOWN


def x_agreed__mutmut_2(answers: Iterable[Answer]) -> Answer:
    """Give the answer on which all possibilities agree; UNKNOWN when they do not, or there is none."""
    seen = set(None)
    return seen.pop() if len(seen) == 1 else Answer.UNKNOWN


def x_agreed__mutmut_3(answers: Iterable[Answer]) -> Answer:
    """Give the answer on which all possibilities agree; UNKNOWN when they do not, or there is none."""
    seen = set(answers)
    return seen.pop() if (len(seen) == 1) and False else Answer.UNKNOWN


def x_agreed__mutmut_4(answers: Iterable[Answer]) -> Answer:
    """Give the answer on which all possibilities agree; UNKNOWN when they do not, or there is none."""
    seen = set(answers)
    return seen.pop() if (len(seen) == 1) or True else Answer.UNKNOWN


def x_agreed__mutmut_5(answers: Iterable[Answer]) -> Answer:
    """Give the answer on which all possibilities agree; UNKNOWN when they do not, or there is none."""
    seen = set(answers)
    return seen.pop() if len(seen) != 1 else Answer.UNKNOWN


def x_agreed__mutmut_6(answers: Iterable[Answer]) -> Answer:
    """Give the answer on which all possibilities agree; UNKNOWN when they do not, or there is none."""
    seen = set(answers)
    return seen.pop() if len(seen) == 2 else Answer.UNKNOWN

mutants_x_agreed__mutmut['_mutmut_orig'] = x_agreed__mutmut_orig # type: ignore # mutmut generated
mutants_x_agreed__mutmut['x_agreed__mutmut_1'] = x_agreed__mutmut_1 # type: ignore # mutmut generated
mutants_x_agreed__mutmut['x_agreed__mutmut_2'] = x_agreed__mutmut_2 # type: ignore # mutmut generated
mutants_x_agreed__mutmut['x_agreed__mutmut_3'] = x_agreed__mutmut_3 # type: ignore # mutmut generated
mutants_x_agreed__mutmut['x_agreed__mutmut_4'] = x_agreed__mutmut_4 # type: ignore # mutmut generated
mutants_x_agreed__mutmut['x_agreed__mutmut_5'] = x_agreed__mutmut_5 # type: ignore # mutmut generated
mutants_x_agreed__mutmut['x_agreed__mutmut_6'] = x_agreed__mutmut_6 # type: ignore # mutmut generated
mutants_x_switches__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_switches__mutmut)
def switches(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(off)
    facts = history.of(*turning_on, *turning_off, stream=stream)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def x_switches__mutmut_orig(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(off)
    facts = history.of(*turning_on, *turning_off, stream=stream)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def x_switches__mutmut_1(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = None
    facts = history.of(*turning_on, *turning_off, stream=stream)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def x_switches__mutmut_2(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(None), tuple(off)
    facts = history.of(*turning_on, *turning_off, stream=stream)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def x_switches__mutmut_3(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(None)
    facts = history.of(*turning_on, *turning_off, stream=stream)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def x_switches__mutmut_4(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(off)
    facts = None
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def x_switches__mutmut_5(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(off)
    facts = history.of(*turning_on, *turning_off, stream=None)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def x_switches__mutmut_6(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(off)
    facts = history.of(*turning_off, stream=stream)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def x_switches__mutmut_7(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(off)
    facts = history.of(*turning_on, stream=stream)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def x_switches__mutmut_8(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(off)
    facts = history.of(*turning_on, *turning_off, )
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]

mutants_x_switches__mutmut['_mutmut_orig'] = x_switches__mutmut_orig # type: ignore # mutmut generated
mutants_x_switches__mutmut['x_switches__mutmut_1'] = x_switches__mutmut_1 # type: ignore # mutmut generated
mutants_x_switches__mutmut['x_switches__mutmut_2'] = x_switches__mutmut_2 # type: ignore # mutmut generated
mutants_x_switches__mutmut['x_switches__mutmut_3'] = x_switches__mutmut_3 # type: ignore # mutmut generated
mutants_x_switches__mutmut['x_switches__mutmut_4'] = x_switches__mutmut_4 # type: ignore # mutmut generated
mutants_x_switches__mutmut['x_switches__mutmut_5'] = x_switches__mutmut_5 # type: ignore # mutmut generated
mutants_x_switches__mutmut['x_switches__mutmut_6'] = x_switches__mutmut_6 # type: ignore # mutmut generated
mutants_x_switches__mutmut['x_switches__mutmut_7'] = x_switches__mutmut_7 # type: ignore # mutmut generated
mutants_x_switches__mutmut['x_switches__mutmut_8'] = x_switches__mutmut_8 # type: ignore # mutmut generated
mutants_x_departs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_departs__mutmut)
def departs(fact: Fact) -> bool:
    """Whether the fact ends the jail's physical custody. A handover on paper does not."""
    if isinstance(fact.what, stay.HandedOver):
        return fact.what.place is not stay.HandoverPlace.ON_PAPER_ONLY
    return isinstance(fact.what, DEPARTURES)


def x_departs__mutmut_orig(fact: Fact) -> bool:
    """Whether the fact ends the jail's physical custody. A handover on paper does not."""
    if isinstance(fact.what, stay.HandedOver):
        return fact.what.place is not stay.HandoverPlace.ON_PAPER_ONLY
    return isinstance(fact.what, DEPARTURES)


def x_departs__mutmut_1(fact: Fact) -> bool:
    """Whether the fact ends the jail's physical custody. A handover on paper does not."""
    if isinstance(fact.what, stay.HandedOver):
        return fact.what.place is stay.HandoverPlace.ON_PAPER_ONLY
    return isinstance(fact.what, DEPARTURES)

mutants_x_departs__mutmut['_mutmut_orig'] = x_departs__mutmut_orig # type: ignore # mutmut generated
mutants_x_departs__mutmut['x_departs__mutmut_1'] = x_departs__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_in_jail__mutmut)
def is_in_jail(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, not departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], at)


def x_is_in_jail__mutmut_orig(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, not departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], at)


def x_is_in_jail__mutmut_1(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = None
    return switched_on([(f, not departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], at)


def x_is_in_jail__mutmut_2(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*DEPARTURES)
    return switched_on([(f, not departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], at)


def x_is_in_jail__mutmut_3(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, )
    return switched_on([(f, not departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], at)


def x_is_in_jail__mutmut_4(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on(None, at)


def x_is_in_jail__mutmut_5(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, not departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], None)


def x_is_in_jail__mutmut_6(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on(at)


def x_is_in_jail__mutmut_7(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, not departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], )


def x_is_in_jail__mutmut_8(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], at)


def x_is_in_jail__mutmut_9(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, not departs(None)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], at)


def x_is_in_jail__mutmut_10(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, not departs(f)) for f in facts if departs(f) and isinstance(f.what, ARRIVALS)], at)


def x_is_in_jail__mutmut_11(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, not departs(f)) for f in facts if departs(None) or isinstance(f.what, ARRIVALS)], at)

mutants_x_is_in_jail__mutmut['_mutmut_orig'] = x_is_in_jail__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_1'] = x_is_in_jail__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_2'] = x_is_in_jail__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_3'] = x_is_in_jail__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_4'] = x_is_in_jail__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_5'] = x_is_in_jail__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_6'] = x_is_in_jail__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_7'] = x_is_in_jail__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_8'] = x_is_in_jail__mutmut_8 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_9'] = x_is_in_jail__mutmut_9 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_10'] = x_is_in_jail__mutmut_10 # type: ignore # mutmut generated
mutants_x_is_in_jail__mutmut['x_is_in_jail__mutmut_11'] = x_is_in_jail__mutmut_11 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_jails_at__mutmut)
def jails_at(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_orig(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_1(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = None
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_2(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, False) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_3(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(None, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_4(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, None, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_5(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, None)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_6(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_7(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_8(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, )]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_9(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = None
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_10(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(None, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_11(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, None):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_12(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_13(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, ):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_14(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_15(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if (last) and False else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_16(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if (last) or True else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_17(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[1].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_18(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_19(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if (isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce))) and False else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_20(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if (isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce))) or True else None
        )
    return tuple(dict.fromkeys(found))


def x_jails_at__mutmut_21(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(None)


def x_jails_at__mutmut_22(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(None))

mutants_x_jails_at__mutmut['_mutmut_orig'] = x_jails_at__mutmut_orig # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_1'] = x_jails_at__mutmut_1 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_2'] = x_jails_at__mutmut_2 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_3'] = x_jails_at__mutmut_3 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_4'] = x_jails_at__mutmut_4 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_5'] = x_jails_at__mutmut_5 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_6'] = x_jails_at__mutmut_6 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_7'] = x_jails_at__mutmut_7 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_8'] = x_jails_at__mutmut_8 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_9'] = x_jails_at__mutmut_9 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_10'] = x_jails_at__mutmut_10 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_11'] = x_jails_at__mutmut_11 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_12'] = x_jails_at__mutmut_12 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_13'] = x_jails_at__mutmut_13 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_14'] = x_jails_at__mutmut_14 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_15'] = x_jails_at__mutmut_15 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_16'] = x_jails_at__mutmut_16 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_17'] = x_jails_at__mutmut_17 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_18'] = x_jails_at__mutmut_18 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_19'] = x_jails_at__mutmut_19 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_20'] = x_jails_at__mutmut_20 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_21'] = x_jails_at__mutmut_21 # type: ignore # mutmut generated
mutants_x_jails_at__mutmut['x_jails_at__mutmut_22'] = x_jails_at__mutmut_22 # type: ignore # mutmut generated
mutants_x_last_departure__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_last_departure__mutmut)
def last_departure(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) and fact.happened_at.earliest <= at]
    return left[-1] if left else None


def x_last_departure__mutmut_orig(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) and fact.happened_at.earliest <= at]
    return left[-1] if left else None


def x_last_departure__mutmut_1(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = None
    return left[-1] if left else None


def x_last_departure__mutmut_2(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) or fact.happened_at.earliest <= at]
    return left[-1] if left else None


def x_last_departure__mutmut_3(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(None) and fact.happened_at.earliest <= at]
    return left[-1] if left else None


def x_last_departure__mutmut_4(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) and fact.happened_at.earliest < at]
    return left[-1] if left else None


def x_last_departure__mutmut_5(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) and fact.happened_at.earliest <= at]
    return left[-1] if (left) and False else None


def x_last_departure__mutmut_6(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) and fact.happened_at.earliest <= at]
    return left[-1] if (left) or True else None


def x_last_departure__mutmut_7(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) and fact.happened_at.earliest <= at]
    return left[+1] if left else None


def x_last_departure__mutmut_8(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) and fact.happened_at.earliest <= at]
    return left[-2] if left else None

mutants_x_last_departure__mutmut['_mutmut_orig'] = x_last_departure__mutmut_orig # type: ignore # mutmut generated
mutants_x_last_departure__mutmut['x_last_departure__mutmut_1'] = x_last_departure__mutmut_1 # type: ignore # mutmut generated
mutants_x_last_departure__mutmut['x_last_departure__mutmut_2'] = x_last_departure__mutmut_2 # type: ignore # mutmut generated
mutants_x_last_departure__mutmut['x_last_departure__mutmut_3'] = x_last_departure__mutmut_3 # type: ignore # mutmut generated
mutants_x_last_departure__mutmut['x_last_departure__mutmut_4'] = x_last_departure__mutmut_4 # type: ignore # mutmut generated
mutants_x_last_departure__mutmut['x_last_departure__mutmut_5'] = x_last_departure__mutmut_5 # type: ignore # mutmut generated
mutants_x_last_departure__mutmut['x_last_departure__mutmut_6'] = x_last_departure__mutmut_6 # type: ignore # mutmut generated
mutants_x_last_departure__mutmut['x_last_departure__mutmut_7'] = x_last_departure__mutmut_7 # type: ignore # mutmut generated
mutants_x_last_departure__mutmut['x_last_departure__mutmut_8'] = x_last_departure__mutmut_8 # type: ignore # mutmut generated
mutants_x_matters_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_matters_of__mutmut)
def matters_of(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once("matters", lambda: _grouped(history))


def x_matters_of__mutmut_orig(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once("matters", lambda: _grouped(history))


def x_matters_of__mutmut_1(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once(None, lambda: _grouped(history))


def x_matters_of__mutmut_2(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once("matters", None)


def x_matters_of__mutmut_3(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once(lambda: _grouped(history))


def x_matters_of__mutmut_4(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once("matters", )


def x_matters_of__mutmut_5(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once("XXmattersXX", lambda: _grouped(history))


def x_matters_of__mutmut_6(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once("MATTERS", lambda: _grouped(history))


def x_matters_of__mutmut_7(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once("matters", lambda: None)


def x_matters_of__mutmut_8(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order."""
    return history.once("matters", lambda: _grouped(None))

mutants_x_matters_of__mutmut['_mutmut_orig'] = x_matters_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_matters_of__mutmut['x_matters_of__mutmut_1'] = x_matters_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_matters_of__mutmut['x_matters_of__mutmut_2'] = x_matters_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_matters_of__mutmut['x_matters_of__mutmut_3'] = x_matters_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_matters_of__mutmut['x_matters_of__mutmut_4'] = x_matters_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_matters_of__mutmut['x_matters_of__mutmut_5'] = x_matters_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_matters_of__mutmut['x_matters_of__mutmut_6'] = x_matters_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_matters_of__mutmut['x_matters_of__mutmut_7'] = x_matters_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_matters_of__mutmut['x_matters_of__mutmut_8'] = x_matters_of__mutmut_8 # type: ignore # mutmut generated
mutants_x__grouped__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__grouped__mutmut)
def _grouped(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_orig(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_1(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = None
    for fact in history.here(stay.MatterOpened, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_2(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(None, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_3(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, None):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_4(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_5(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, ):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_6(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append(None)
    return grouped


def x__grouped__mutmut_7(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(None, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_8(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, None).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_9(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault([]).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def x__grouped__mutmut_10(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, ).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped

mutants_x__grouped__mutmut['_mutmut_orig'] = x__grouped__mutmut_orig # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_1'] = x__grouped__mutmut_1 # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_2'] = x__grouped__mutmut_2 # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_3'] = x__grouped__mutmut_3 # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_4'] = x__grouped__mutmut_4 # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_5'] = x__grouped__mutmut_5 # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_6'] = x__grouped__mutmut_6 # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_7'] = x__grouped__mutmut_7 # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_8'] = x__grouped__mutmut_8 # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_9'] = x__grouped__mutmut_9 # type: ignore # mutmut generated
mutants_x__grouped__mutmut['x__grouped__mutmut_10'] = x__grouped__mutmut_10 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_open_matters__mutmut)
def open_matters(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), lambda: _open(history, at))


def x_open_matters__mutmut_orig(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), lambda: _open(history, at))


def x_open_matters__mutmut_1(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(None, lambda: _open(history, at))


def x_open_matters__mutmut_2(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), None)


def x_open_matters__mutmut_3(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(lambda: _open(history, at))


def x_open_matters__mutmut_4(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), )


def x_open_matters__mutmut_5(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("XXopen mattersXX", at), lambda: _open(history, at))


def x_open_matters__mutmut_6(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("OPEN MATTERS", at), lambda: _open(history, at))


def x_open_matters__mutmut_7(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), lambda: None)


def x_open_matters__mutmut_8(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), lambda: _open(None, at))


def x_open_matters__mutmut_9(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), lambda: _open(history, None))


def x_open_matters__mutmut_10(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), lambda: _open(at))


def x_open_matters__mutmut_11(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), lambda: _open(history, ))

mutants_x_open_matters__mutmut['_mutmut_orig'] = x_open_matters__mutmut_orig # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_1'] = x_open_matters__mutmut_1 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_2'] = x_open_matters__mutmut_2 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_3'] = x_open_matters__mutmut_3 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_4'] = x_open_matters__mutmut_4 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_5'] = x_open_matters__mutmut_5 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_6'] = x_open_matters__mutmut_6 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_7'] = x_open_matters__mutmut_7 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_8'] = x_open_matters__mutmut_8 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_9'] = x_open_matters__mutmut_9 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_10'] = x_open_matters__mutmut_10 # type: ignore # mutmut generated
mutants_x_open_matters__mutmut['x_open_matters__mutmut_11'] = x_open_matters__mutmut_11 # type: ignore # mutmut generated
mutants_x__open__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__open__mutmut)
def _open(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_orig(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_1(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = None
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_2(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(None).values():
        answer = switched_on(events, at)
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_3(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = None
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_4(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(None, at)
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_5(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, None)
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_6(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(at)
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_7(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, )
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_8(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        if answer is Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(found)


def x__open__mutmut_9(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        if answer is not Answer.NO:
            found.append(None)
    return tuple(found)


def x__open__mutmut_10(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        if answer is not Answer.NO:
            found.append((next(None), answer))
    return tuple(found)


def x__open__mutmut_11(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(None) if opens), answer))
    return tuple(found)


def x__open__mutmut_12(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        if answer is not Answer.NO:
            found.append((next(fact for fact, opens in reversed(events) if opens), answer))
    return tuple(None)

mutants_x__open__mutmut['_mutmut_orig'] = x__open__mutmut_orig # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_1'] = x__open__mutmut_1 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_2'] = x__open__mutmut_2 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_3'] = x__open__mutmut_3 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_4'] = x__open__mutmut_4 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_5'] = x__open__mutmut_5 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_6'] = x__open__mutmut_6 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_7'] = x__open__mutmut_7 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_8'] = x__open__mutmut_8 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_9'] = x__open__mutmut_9 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_10'] = x__open__mutmut_10 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_11'] = x__open__mutmut_11 # type: ignore # mutmut generated
mutants_x__open__mutmut['x__open__mutmut_12'] = x__open__mutmut_12 # type: ignore # mutmut generated
mutants_x_is_held_locally__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_held_locally__mutmut)
def is_held_locally(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(history, at)}
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if answers else Answer.NO


def x_is_held_locally__mutmut_orig(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(history, at)}
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if answers else Answer.NO


def x_is_held_locally__mutmut_1(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = None
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if answers else Answer.NO


def x_is_held_locally__mutmut_2(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(None, at)}
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if answers else Answer.NO


def x_is_held_locally__mutmut_3(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(history, None)}
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if answers else Answer.NO


def x_is_held_locally__mutmut_4(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(at)}
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if answers else Answer.NO


def x_is_held_locally__mutmut_5(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(history, )}
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if answers else Answer.NO


def x_is_held_locally__mutmut_6(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(history, at)}
    if Answer.YES not in answers:
        return Answer.YES
    return Answer.UNKNOWN if answers else Answer.NO


def x_is_held_locally__mutmut_7(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(history, at)}
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if (answers) and False else Answer.NO


def x_is_held_locally__mutmut_8(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(history, at)}
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if (answers) or True else Answer.NO

mutants_x_is_held_locally__mutmut['_mutmut_orig'] = x_is_held_locally__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_held_locally__mutmut['x_is_held_locally__mutmut_1'] = x_is_held_locally__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_held_locally__mutmut['x_is_held_locally__mutmut_2'] = x_is_held_locally__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_held_locally__mutmut['x_is_held_locally__mutmut_3'] = x_is_held_locally__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_held_locally__mutmut['x_is_held_locally__mutmut_4'] = x_is_held_locally__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_held_locally__mutmut['x_is_held_locally__mutmut_5'] = x_is_held_locally__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_held_locally__mutmut['x_is_held_locally__mutmut_6'] = x_is_held_locally__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_held_locally__mutmut['x_is_held_locally__mutmut_7'] = x_is_held_locally__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_held_locally__mutmut['x_is_held_locally__mutmut_8'] = x_is_held_locally__mutmut_8 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalRun:
    """A time in which at least one local matter was open without a break.

    `starts_at` is the opening that began it, `ends_at` the closing that ended
    it, None while it lasts.
    """

    starts_at: When
    ends_at: When | None
    closing: Fact | None
mutants_x_local_runs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_local_runs__mutmut)
def local_runs(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once("local runs", lambda: _runs(history))


def x_local_runs__mutmut_orig(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once("local runs", lambda: _runs(history))


def x_local_runs__mutmut_1(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once(None, lambda: _runs(history))


def x_local_runs__mutmut_2(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once("local runs", None)


def x_local_runs__mutmut_3(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once(lambda: _runs(history))


def x_local_runs__mutmut_4(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once("local runs", )


def x_local_runs__mutmut_5(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once("XXlocal runsXX", lambda: _runs(history))


def x_local_runs__mutmut_6(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once("LOCAL RUNS", lambda: _runs(history))


def x_local_runs__mutmut_7(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once("local runs", lambda: None)


def x_local_runs__mutmut_8(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once("local runs", lambda: _runs(None))

mutants_x_local_runs__mutmut['_mutmut_orig'] = x_local_runs__mutmut_orig # type: ignore # mutmut generated
mutants_x_local_runs__mutmut['x_local_runs__mutmut_1'] = x_local_runs__mutmut_1 # type: ignore # mutmut generated
mutants_x_local_runs__mutmut['x_local_runs__mutmut_2'] = x_local_runs__mutmut_2 # type: ignore # mutmut generated
mutants_x_local_runs__mutmut['x_local_runs__mutmut_3'] = x_local_runs__mutmut_3 # type: ignore # mutmut generated
mutants_x_local_runs__mutmut['x_local_runs__mutmut_4'] = x_local_runs__mutmut_4 # type: ignore # mutmut generated
mutants_x_local_runs__mutmut['x_local_runs__mutmut_5'] = x_local_runs__mutmut_5 # type: ignore # mutmut generated
mutants_x_local_runs__mutmut['x_local_runs__mutmut_6'] = x_local_runs__mutmut_6 # type: ignore # mutmut generated
mutants_x_local_runs__mutmut['x_local_runs__mutmut_7'] = x_local_runs__mutmut_7 # type: ignore # mutmut generated
mutants_x_local_runs__mutmut['x_local_runs__mutmut_8'] = x_local_runs__mutmut_8 # type: ignore # mutmut generated
mutants_x__runs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__runs__mutmut)
def _runs(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_orig(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_1(history: History) -> tuple[LocalRun, ...]:
    events = None
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_2(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(None).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_3(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = None
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_4(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = None
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_5(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = ""
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_6(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = None
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_7(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(None, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_8(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=None):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_9(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_10(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, ):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_11(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = None
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_12(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if (began is None) and False else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_13(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if (began is None) or True else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_14(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is not None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_15(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(None)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_16(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            break
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_17(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None and fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_18(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is not None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_19(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_20(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            break
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_21(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(None)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_22(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(None)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_23(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_24(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                None
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_25(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=None, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_26(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=None, closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_27(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=None
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_28(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_29(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_30(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_31(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(None), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_32(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_33(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_34(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(None)
    return tuple(runs)


def x__runs__mutmut_35(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=None, ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_36(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(ends_at=None, closing=None))
    return tuple(runs)


def x__runs__mutmut_37(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, closing=None))
    return tuple(runs)


def x__runs__mutmut_38(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, ))
    return tuple(runs)


def x__runs__mutmut_39(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(None)

mutants_x__runs__mutmut['_mutmut_orig'] = x__runs__mutmut_orig # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_1'] = x__runs__mutmut_1 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_2'] = x__runs__mutmut_2 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_3'] = x__runs__mutmut_3 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_4'] = x__runs__mutmut_4 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_5'] = x__runs__mutmut_5 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_6'] = x__runs__mutmut_6 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_7'] = x__runs__mutmut_7 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_8'] = x__runs__mutmut_8 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_9'] = x__runs__mutmut_9 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_10'] = x__runs__mutmut_10 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_11'] = x__runs__mutmut_11 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_12'] = x__runs__mutmut_12 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_13'] = x__runs__mutmut_13 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_14'] = x__runs__mutmut_14 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_15'] = x__runs__mutmut_15 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_16'] = x__runs__mutmut_16 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_17'] = x__runs__mutmut_17 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_18'] = x__runs__mutmut_18 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_19'] = x__runs__mutmut_19 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_20'] = x__runs__mutmut_20 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_21'] = x__runs__mutmut_21 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_22'] = x__runs__mutmut_22 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_23'] = x__runs__mutmut_23 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_24'] = x__runs__mutmut_24 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_25'] = x__runs__mutmut_25 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_26'] = x__runs__mutmut_26 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_27'] = x__runs__mutmut_27 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_28'] = x__runs__mutmut_28 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_29'] = x__runs__mutmut_29 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_30'] = x__runs__mutmut_30 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_31'] = x__runs__mutmut_31 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_32'] = x__runs__mutmut_32 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_33'] = x__runs__mutmut_33 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_34'] = x__runs__mutmut_34 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_35'] = x__runs__mutmut_35 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_36'] = x__runs__mutmut_36 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_37'] = x__runs__mutmut_37 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_38'] = x__runs__mutmut_38 # type: ignore # mutmut generated
mutants_x__runs__mutmut['x__runs__mutmut_39'] = x__runs__mutmut_39 # type: ignore # mutmut generated
mutants_x__by_widest__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__by_widest__mutmut)
def _by_widest(event: Event) -> tuple[datetime, bool]:
    fact, opens = event
    return (fact.happened_at.earliest if opens else fact.happened_at.latest, not opens)


def x__by_widest__mutmut_orig(event: Event) -> tuple[datetime, bool]:
    fact, opens = event
    return (fact.happened_at.earliest if opens else fact.happened_at.latest, not opens)


def x__by_widest__mutmut_1(event: Event) -> tuple[datetime, bool]:
    fact, opens = None
    return (fact.happened_at.earliest if opens else fact.happened_at.latest, not opens)


def x__by_widest__mutmut_2(event: Event) -> tuple[datetime, bool]:
    fact, opens = event
    return (fact.happened_at.earliest if (opens) and False else fact.happened_at.latest, not opens)


def x__by_widest__mutmut_3(event: Event) -> tuple[datetime, bool]:
    fact, opens = event
    return (fact.happened_at.earliest if (opens) or True else fact.happened_at.latest, not opens)


def x__by_widest__mutmut_4(event: Event) -> tuple[datetime, bool]:
    fact, opens = event
    return (fact.happened_at.earliest if opens else fact.happened_at.latest, opens)

mutants_x__by_widest__mutmut['_mutmut_orig'] = x__by_widest__mutmut_orig # type: ignore # mutmut generated
mutants_x__by_widest__mutmut['x__by_widest__mutmut_1'] = x__by_widest__mutmut_1 # type: ignore # mutmut generated
mutants_x__by_widest__mutmut['x__by_widest__mutmut_2'] = x__by_widest__mutmut_2 # type: ignore # mutmut generated
mutants_x__by_widest__mutmut['x__by_widest__mutmut_3'] = x__by_widest__mutmut_3 # type: ignore # mutmut generated
mutants_x__by_widest__mutmut['x__by_widest__mutmut_4'] = x__by_widest__mutmut_4 # type: ignore # mutmut generated
mutants_x_run_before__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_run_before__mutmut)
def run_before(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(history) if run.starts_at.earliest <= at]
    return begun[-1] if begun else None


def x_run_before__mutmut_orig(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(history) if run.starts_at.earliest <= at]
    return begun[-1] if begun else None


def x_run_before__mutmut_1(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = None
    return begun[-1] if begun else None


def x_run_before__mutmut_2(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(None) if run.starts_at.earliest <= at]
    return begun[-1] if begun else None


def x_run_before__mutmut_3(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(history) if run.starts_at.earliest < at]
    return begun[-1] if begun else None


def x_run_before__mutmut_4(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(history) if run.starts_at.earliest <= at]
    return begun[-1] if (begun) and False else None


def x_run_before__mutmut_5(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(history) if run.starts_at.earliest <= at]
    return begun[-1] if (begun) or True else None


def x_run_before__mutmut_6(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(history) if run.starts_at.earliest <= at]
    return begun[+1] if begun else None


def x_run_before__mutmut_7(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(history) if run.starts_at.earliest <= at]
    return begun[-2] if begun else None

mutants_x_run_before__mutmut['_mutmut_orig'] = x_run_before__mutmut_orig # type: ignore # mutmut generated
mutants_x_run_before__mutmut['x_run_before__mutmut_1'] = x_run_before__mutmut_1 # type: ignore # mutmut generated
mutants_x_run_before__mutmut['x_run_before__mutmut_2'] = x_run_before__mutmut_2 # type: ignore # mutmut generated
mutants_x_run_before__mutmut['x_run_before__mutmut_3'] = x_run_before__mutmut_3 # type: ignore # mutmut generated
mutants_x_run_before__mutmut['x_run_before__mutmut_4'] = x_run_before__mutmut_4 # type: ignore # mutmut generated
mutants_x_run_before__mutmut['x_run_before__mutmut_5'] = x_run_before__mutmut_5 # type: ignore # mutmut generated
mutants_x_run_before__mutmut['x_run_before__mutmut_6'] = x_run_before__mutmut_6 # type: ignore # mutmut generated
mutants_x_run_before__mutmut['x_run_before__mutmut_7'] = x_run_before__mutmut_7 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_eligibility_since__mutmut)
def eligibility_since(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at and (since is None or fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_orig(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at and (since is None or fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_1(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at and (since is None or fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_2(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if (run) and False else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at and (since is None or fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_3(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if (run) or True else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at and (since is None or fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_4(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        None
    )


def x_eligibility_since__mutmut_5(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(None)
        if fact.happened_at.earliest <= at and (since is None or fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_6(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at or (since is None or fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_7(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest < at and (since is None or fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_8(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at and (since is None and fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_9(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at and (since is not None or fact.happened_at.latest >= since)
    )


def x_eligibility_since__mutmut_10(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at and (since is None or fact.happened_at.latest > since)
    )

mutants_x_eligibility_since__mutmut['_mutmut_orig'] = x_eligibility_since__mutmut_orig # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_1'] = x_eligibility_since__mutmut_1 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_2'] = x_eligibility_since__mutmut_2 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_3'] = x_eligibility_since__mutmut_3 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_4'] = x_eligibility_since__mutmut_4 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_5'] = x_eligibility_since__mutmut_5 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_6'] = x_eligibility_since__mutmut_6 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_7'] = x_eligibility_since__mutmut_7 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_8'] = x_eligibility_since__mutmut_8 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_9'] = x_eligibility_since__mutmut_9 # type: ignore # mutmut generated
mutants_x_eligibility_since__mutmut['x_eligibility_since__mutmut_10'] = x_eligibility_since__mutmut_10 # type: ignore # mutmut generated
mutants_x_may_go__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_may_go__mutmut)
def may_go(fact: Fact) -> bool:
    """Whether the fact says that the person may leave now, not only that bail could be posted."""
    assert isinstance(fact.what, stay.ReleaseEligible)
    return fact.what.basis is not stay.Eligibility.BAIL_COULD_BE_POSTED


def x_may_go__mutmut_orig(fact: Fact) -> bool:
    """Whether the fact says that the person may leave now, not only that bail could be posted."""
    assert isinstance(fact.what, stay.ReleaseEligible)
    return fact.what.basis is not stay.Eligibility.BAIL_COULD_BE_POSTED


def x_may_go__mutmut_1(fact: Fact) -> bool:
    """Whether the fact says that the person may leave now, not only that bail could be posted."""
    assert isinstance(fact.what, stay.ReleaseEligible)
    return fact.what.basis is stay.Eligibility.BAIL_COULD_BE_POSTED

mutants_x_may_go__mutmut['_mutmut_orig'] = x_may_go__mutmut_orig # type: ignore # mutmut generated
mutants_x_may_go__mutmut['x_may_go__mutmut_1'] = x_may_go__mutmut_1 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_eligible_when__mutmut)
def eligible_when(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_orig(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_1(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = None
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_2(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(None, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_3(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, None)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_4(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_5(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, )
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_6(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = None
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_7(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(None, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_8(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, None, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_9(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, None)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_10(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_11(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_12(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, )]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_13(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing or run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_14(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at or run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_15(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run or run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_16(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest < at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_17(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append(None)
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_18(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_19(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(None), tuple(fact for _, fact in whens)


def x_eligible_when__mutmut_20(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(None)

mutants_x_eligible_when__mutmut['_mutmut_orig'] = x_eligible_when__mutmut_orig # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_1'] = x_eligible_when__mutmut_1 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_2'] = x_eligible_when__mutmut_2 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_3'] = x_eligible_when__mutmut_3 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_4'] = x_eligible_when__mutmut_4 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_5'] = x_eligible_when__mutmut_5 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_6'] = x_eligible_when__mutmut_6 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_7'] = x_eligible_when__mutmut_7 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_8'] = x_eligible_when__mutmut_8 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_9'] = x_eligible_when__mutmut_9 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_10'] = x_eligible_when__mutmut_10 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_11'] = x_eligible_when__mutmut_11 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_12'] = x_eligible_when__mutmut_12 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_13'] = x_eligible_when__mutmut_13 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_14'] = x_eligible_when__mutmut_14 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_15'] = x_eligible_when__mutmut_15 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_16'] = x_eligible_when__mutmut_16 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_17'] = x_eligible_when__mutmut_17 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_18'] = x_eligible_when__mutmut_18 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_19'] = x_eligible_when__mutmut_19 # type: ignore # mutmut generated
mutants_x_eligible_when__mutmut['x_eligible_when__mutmut_20'] = x_eligible_when__mutmut_20 # type: ignore # mutmut generated
mutants_x_due_when__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_due_when__mutmut)
def due_when(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_orig(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_1(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = None
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_2(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(None, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_3(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, None)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_4(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_5(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, )
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_6(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = None
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_7(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(None, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_8(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, None, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_9(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, None) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_10(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_11(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_12(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, ) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_13(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None and may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_14(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is not None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_15(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(None)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_16(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None or (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_17(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_18(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None and run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_19(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is not None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_20(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest >= at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_21(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = None
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_22(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if (run is not None and run.ends_at is not None) and False else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_23(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if (run is not None and run.ends_at is not None) or True else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_24(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None or run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_25(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_26(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is None else []
    return min([*recorded, *ends], default=None)


def x_due_when__mutmut_27(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min(None, default=None)


def x_due_when__mutmut_28(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min(default=None)


def x_due_when__mutmut_29(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], )

mutants_x_due_when__mutmut['_mutmut_orig'] = x_due_when__mutmut_orig # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_1'] = x_due_when__mutmut_1 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_2'] = x_due_when__mutmut_2 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_3'] = x_due_when__mutmut_3 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_4'] = x_due_when__mutmut_4 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_5'] = x_due_when__mutmut_5 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_6'] = x_due_when__mutmut_6 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_7'] = x_due_when__mutmut_7 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_8'] = x_due_when__mutmut_8 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_9'] = x_due_when__mutmut_9 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_10'] = x_due_when__mutmut_10 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_11'] = x_due_when__mutmut_11 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_12'] = x_due_when__mutmut_12 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_13'] = x_due_when__mutmut_13 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_14'] = x_due_when__mutmut_14 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_15'] = x_due_when__mutmut_15 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_16'] = x_due_when__mutmut_16 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_17'] = x_due_when__mutmut_17 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_18'] = x_due_when__mutmut_18 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_19'] = x_due_when__mutmut_19 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_20'] = x_due_when__mutmut_20 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_21'] = x_due_when__mutmut_21 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_22'] = x_due_when__mutmut_22 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_23'] = x_due_when__mutmut_23 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_24'] = x_due_when__mutmut_24 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_25'] = x_due_when__mutmut_25 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_26'] = x_due_when__mutmut_26 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_27'] = x_due_when__mutmut_27 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_28'] = x_due_when__mutmut_28 # type: ignore # mutmut generated
mutants_x_due_when__mutmut['x_due_when__mutmut_29'] = x_due_when__mutmut_29 # type: ignore # mutmut generated
