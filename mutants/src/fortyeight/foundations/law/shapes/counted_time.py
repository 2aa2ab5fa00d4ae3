"""Counting time forward while whole days are left out.

Shared by the shapes that have a length and days to skip. A day runs from local
midnight to local midnight in the zone of the place, so the day on which the
clocks change is 23 or 25 hours long.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from fortyeight.foundations.law.shapes import words

WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
FEDERAL_HOLIDAY = "FEDERAL_HOLIDAY"

# 720 hours on one weekday a week are thirty weeks; a year bounds the search.
HOURS_MAX = 720
DAYS_SEARCHED_MAX = 400

# Days whose first instant is remembered: an audit asks for the same ones over and over.
DAYS_KEPT = 4096

NOTHING = timedelta(0)

IsHoliday = Callable[[date], bool]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_require_skip__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_require_skip__mutmut)
def require_skip(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_orig(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_1(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens(None, skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_2(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", None, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_3(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=None)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_4(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens(skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_5(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_6(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, )
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_7(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("XXskipXX", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_8(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("SKIP", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_9(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=False)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_10(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of(None, name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_11(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", None, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_12(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, None)
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_13(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of(name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_14(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_15(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, )
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_16(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("XXskipXX", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_17(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("SKIP", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_18(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(None) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_19(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) < set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_20(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(None):
        raise ValueError("skip: at least one weekday must be left to count")


def x_require_skip__mutmut_21(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError(None)


def x_require_skip__mutmut_22(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("XXskip: at least one weekday must be left to countXX")


def x_require_skip__mutmut_23(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("SKIP: AT LEAST ONE WEEKDAY MUST BE LEFT TO COUNT")

mutants_x_require_skip__mutmut['_mutmut_orig'] = x_require_skip__mutmut_orig # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_1'] = x_require_skip__mutmut_1 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_2'] = x_require_skip__mutmut_2 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_3'] = x_require_skip__mutmut_3 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_4'] = x_require_skip__mutmut_4 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_5'] = x_require_skip__mutmut_5 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_6'] = x_require_skip__mutmut_6 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_7'] = x_require_skip__mutmut_7 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_8'] = x_require_skip__mutmut_8 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_9'] = x_require_skip__mutmut_9 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_10'] = x_require_skip__mutmut_10 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_11'] = x_require_skip__mutmut_11 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_12'] = x_require_skip__mutmut_12 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_13'] = x_require_skip__mutmut_13 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_14'] = x_require_skip__mutmut_14 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_15'] = x_require_skip__mutmut_15 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_16'] = x_require_skip__mutmut_16 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_17'] = x_require_skip__mutmut_17 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_18'] = x_require_skip__mutmut_18 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_19'] = x_require_skip__mutmut_19 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_20'] = x_require_skip__mutmut_20 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_21'] = x_require_skip__mutmut_21 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_22'] = x_require_skip__mutmut_22 # type: ignore # mutmut generated
mutants_x_require_skip__mutmut['x_require_skip__mutmut_23'] = x_require_skip__mutmut_23 # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_why_skipped__mutmut)
def why_skipped(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if is_holiday(day) else None
    return None


def x_why_skipped__mutmut_orig(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if is_holiday(day) else None
    return None


def x_why_skipped__mutmut_1(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = None
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if is_holiday(day) else None
    return None


def x_why_skipped__mutmut_2(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday not in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if is_holiday(day) else None
    return None


def x_why_skipped__mutmut_3(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY not in skip:
        assert is_holiday is not None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if is_holiday(day) else None
    return None


def x_why_skipped__mutmut_4(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if is_holiday(day) else None
    return None


def x_why_skipped__mutmut_5(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "XXa rule that skips federal holidays needs their calendarXX"
        return FEDERAL_HOLIDAY if is_holiday(day) else None
    return None


def x_why_skipped__mutmut_6(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "A RULE THAT SKIPS FEDERAL HOLIDAYS NEEDS THEIR CALENDAR"
        return FEDERAL_HOLIDAY if is_holiday(day) else None
    return None


def x_why_skipped__mutmut_7(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if (is_holiday(day)) and False else None
    return None


def x_why_skipped__mutmut_8(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if (is_holiday(day)) or True else None
    return None


def x_why_skipped__mutmut_9(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if is_holiday(None) else None
    return None

mutants_x_why_skipped__mutmut['_mutmut_orig'] = x_why_skipped__mutmut_orig # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut['x_why_skipped__mutmut_1'] = x_why_skipped__mutmut_1 # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut['x_why_skipped__mutmut_2'] = x_why_skipped__mutmut_2 # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut['x_why_skipped__mutmut_3'] = x_why_skipped__mutmut_3 # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut['x_why_skipped__mutmut_4'] = x_why_skipped__mutmut_4 # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut['x_why_skipped__mutmut_5'] = x_why_skipped__mutmut_5 # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut['x_why_skipped__mutmut_6'] = x_why_skipped__mutmut_6 # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut['x_why_skipped__mutmut_7'] = x_why_skipped__mutmut_7 # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut['x_why_skipped__mutmut_8'] = x_why_skipped__mutmut_8 # type: ignore # mutmut generated
mutants_x_why_skipped__mutmut['x_why_skipped__mutmut_9'] = x_why_skipped__mutmut_9 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_count_forward__mutmut)
def count_forward(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, zone=zone, is_holiday=is_holiday).forward(start, length)


def x_count_forward__mutmut_orig(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, zone=zone, is_holiday=is_holiday).forward(start, length)


def x_count_forward__mutmut_1(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, zone=zone, is_holiday=is_holiday).forward(None, length)


def x_count_forward__mutmut_2(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, zone=zone, is_holiday=is_holiday).forward(start, None)


def x_count_forward__mutmut_3(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, zone=zone, is_holiday=is_holiday).forward(length)


def x_count_forward__mutmut_4(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, zone=zone, is_holiday=is_holiday).forward(start, )


def x_count_forward__mutmut_5(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(None, zone=zone, is_holiday=is_holiday).forward(start, length)


def x_count_forward__mutmut_6(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, zone=None, is_holiday=is_holiday).forward(start, length)


def x_count_forward__mutmut_7(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, zone=zone, is_holiday=None).forward(start, length)


def x_count_forward__mutmut_8(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(zone=zone, is_holiday=is_holiday).forward(start, length)


def x_count_forward__mutmut_9(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, is_holiday=is_holiday).forward(start, length)


def x_count_forward__mutmut_10(
    start: datetime,
    *,
    length: timedelta,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> datetime:
    """Find the instant, in UTC, at which `length` of counted time has passed since `start`.

    Hours are elapsed hours. A period used up exactly at midnight ends there,
    not at the next counted day. The result is exclusive: at that instant the
    time is already spent.
    """
    return DayCount(skip, zone=zone, ).forward(start, length)

mutants_x_count_forward__mutmut['_mutmut_orig'] = x_count_forward__mutmut_orig # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_1'] = x_count_forward__mutmut_1 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_2'] = x_count_forward__mutmut_2 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_3'] = x_count_forward__mutmut_3 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_4'] = x_count_forward__mutmut_4 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_5'] = x_count_forward__mutmut_5 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_6'] = x_count_forward__mutmut_6 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_7'] = x_count_forward__mutmut_7 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_8'] = x_count_forward__mutmut_8 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_9'] = x_count_forward__mutmut_9 # type: ignore # mutmut generated
mutants_x_count_forward__mutmut['x_count_forward__mutmut_10'] = x_count_forward__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDayCountǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁDayCountǁforward__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDayCountǁ_day__mutmut: MutantDict = {}  # type: ignore


class DayCount:
    """Counts time forward in one zone, with the same days left out each time, and remembers each day."""

    @_mutmut_mutated(mutants_xǁDayCountǁ__init____mutmut)
    def __init__(self, skip: tuple[str, ...], *, zone: tzinfo, is_holiday: IsHoliday | None) -> None:
        self.skip, self.zone, self.is_holiday = skip, zone, is_holiday
        self._days: dict[date, _Day] = {}

    def xǁDayCountǁ__init____mutmut_orig(self, skip: tuple[str, ...], *, zone: tzinfo, is_holiday: IsHoliday | None) -> None:
        self.skip, self.zone, self.is_holiday = skip, zone, is_holiday
        self._days: dict[date, _Day] = {}

    def xǁDayCountǁ__init____mutmut_1(self, skip: tuple[str, ...], *, zone: tzinfo, is_holiday: IsHoliday | None) -> None:
        self.skip, self.zone, self.is_holiday = None
        self._days: dict[date, _Day] = {}

    def xǁDayCountǁ__init____mutmut_2(self, skip: tuple[str, ...], *, zone: tzinfo, is_holiday: IsHoliday | None) -> None:
        self.skip, self.zone, self.is_holiday = skip, zone, is_holiday
        self._days: dict[date, _Day] = None

    @_mutmut_mutated(mutants_xǁDayCountǁforward__mutmut)
    def forward(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_orig(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_1(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_2(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "XXa custody time without a zone is not a timeXX"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_3(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "A CUSTODY TIME WITHOUT A ZONE IS NOT A TIME"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_4(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length >= NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_5(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "XXa length of time is positiveXX"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_6(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "A LENGTH OF TIME IS POSITIVE"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_7(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = None
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_8(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(None)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_9(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_10(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor - length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_11(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = None
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_12(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(None), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_13(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(None).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_14(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(None):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_15(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = None
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_16(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(None, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_17(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, None)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_18(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_19(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, )
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_20(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left < midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_21(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight + cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_22(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor - left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_23(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left = midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_24(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left += midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_25(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight + cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_26(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = None
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_27(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(None)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def xǁDayCountǁforward__mutmut_28(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = max(cursor, day.ends)
            if day.counts:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(None)

    @_mutmut_mutated(mutants_xǁDayCountǁ_day__mutmut)
    def _day(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_orig(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_1(self, day: date) -> "_Day":
        known = None
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_2(self, day: date) -> "_Day":
        known = self._days.get(None)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_3(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is not None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_4(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) > DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_5(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = None
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_6(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day - timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_7(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=None)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_8(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=2)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_9(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_10(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(None, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_11(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, None, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_12(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, None) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_13(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_14(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_15(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, ) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_16(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is not None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_17(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = None
        return known

    def xǁDayCountǁ_day__mutmut_18(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(None, counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_19(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), None, following)
        return known

    def xǁDayCountǁ_day__mutmut_20(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, None)
        return known

    def xǁDayCountǁ_day__mutmut_21(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_22(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), following)
        return known

    def xǁDayCountǁ_day__mutmut_23(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, self.zone), counts, )
        return known

    def xǁDayCountǁ_day__mutmut_24(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(None, self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_25(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, None), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_26(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(self.zone), counts, following)
        return known

    def xǁDayCountǁ_day__mutmut_27(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            counts = why_skipped(day, self.skip, self.is_holiday) is None
            known = self._days[day] = _Day(_day_begins(following, ), counts, following)
        return known

mutants_xǁDayCountǁ__init____mutmut['_mutmut_orig'] = DayCount.xǁDayCountǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁDayCountǁ__init____mutmut['xǁDayCountǁ__init____mutmut_1'] = DayCount.xǁDayCountǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁDayCountǁ__init____mutmut['xǁDayCountǁ__init____mutmut_2'] = DayCount.xǁDayCountǁ__init____mutmut_2 # type: ignore # mutmut generated

mutants_xǁDayCountǁforward__mutmut['_mutmut_orig'] = DayCount.xǁDayCountǁforward__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_1'] = DayCount.xǁDayCountǁforward__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_2'] = DayCount.xǁDayCountǁforward__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_3'] = DayCount.xǁDayCountǁforward__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_4'] = DayCount.xǁDayCountǁforward__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_5'] = DayCount.xǁDayCountǁforward__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_6'] = DayCount.xǁDayCountǁforward__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_7'] = DayCount.xǁDayCountǁforward__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_8'] = DayCount.xǁDayCountǁforward__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_9'] = DayCount.xǁDayCountǁforward__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_10'] = DayCount.xǁDayCountǁforward__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_11'] = DayCount.xǁDayCountǁforward__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_12'] = DayCount.xǁDayCountǁforward__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_13'] = DayCount.xǁDayCountǁforward__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_14'] = DayCount.xǁDayCountǁforward__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_15'] = DayCount.xǁDayCountǁforward__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_16'] = DayCount.xǁDayCountǁforward__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_17'] = DayCount.xǁDayCountǁforward__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_18'] = DayCount.xǁDayCountǁforward__mutmut_18 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_19'] = DayCount.xǁDayCountǁforward__mutmut_19 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_20'] = DayCount.xǁDayCountǁforward__mutmut_20 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_21'] = DayCount.xǁDayCountǁforward__mutmut_21 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_22'] = DayCount.xǁDayCountǁforward__mutmut_22 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_23'] = DayCount.xǁDayCountǁforward__mutmut_23 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_24'] = DayCount.xǁDayCountǁforward__mutmut_24 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_25'] = DayCount.xǁDayCountǁforward__mutmut_25 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_26'] = DayCount.xǁDayCountǁforward__mutmut_26 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_27'] = DayCount.xǁDayCountǁforward__mutmut_27 # type: ignore # mutmut generated
mutants_xǁDayCountǁforward__mutmut['xǁDayCountǁforward__mutmut_28'] = DayCount.xǁDayCountǁforward__mutmut_28 # type: ignore # mutmut generated

mutants_xǁDayCountǁ_day__mutmut['_mutmut_orig'] = DayCount.xǁDayCountǁ_day__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_1'] = DayCount.xǁDayCountǁ_day__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_2'] = DayCount.xǁDayCountǁ_day__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_3'] = DayCount.xǁDayCountǁ_day__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_4'] = DayCount.xǁDayCountǁ_day__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_5'] = DayCount.xǁDayCountǁ_day__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_6'] = DayCount.xǁDayCountǁ_day__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_7'] = DayCount.xǁDayCountǁ_day__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_8'] = DayCount.xǁDayCountǁ_day__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_9'] = DayCount.xǁDayCountǁ_day__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_10'] = DayCount.xǁDayCountǁ_day__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_11'] = DayCount.xǁDayCountǁ_day__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_12'] = DayCount.xǁDayCountǁ_day__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_13'] = DayCount.xǁDayCountǁ_day__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_14'] = DayCount.xǁDayCountǁ_day__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_15'] = DayCount.xǁDayCountǁ_day__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_16'] = DayCount.xǁDayCountǁ_day__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_17'] = DayCount.xǁDayCountǁ_day__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_18'] = DayCount.xǁDayCountǁ_day__mutmut_18 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_19'] = DayCount.xǁDayCountǁ_day__mutmut_19 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_20'] = DayCount.xǁDayCountǁ_day__mutmut_20 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_21'] = DayCount.xǁDayCountǁ_day__mutmut_21 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_22'] = DayCount.xǁDayCountǁ_day__mutmut_22 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_23'] = DayCount.xǁDayCountǁ_day__mutmut_23 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_24'] = DayCount.xǁDayCountǁ_day__mutmut_24 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_25'] = DayCount.xǁDayCountǁ_day__mutmut_25 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_26'] = DayCount.xǁDayCountǁ_day__mutmut_26 # type: ignore # mutmut generated
mutants_xǁDayCountǁ_day__mutmut['xǁDayCountǁ_day__mutmut_27'] = DayCount.xǁDayCountǁ_day__mutmut_27 # type: ignore # mutmut generated


class _Day(NamedTuple):
    """A civil day: the instant at which it ends, whether its hours count, and the day after it."""

    ends: datetime
    counts: bool
    following: date
mutants_x_list_skipped__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_list_skipped__mutmut)
def list_skipped(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_orig(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_1(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_2(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = None
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_3(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(None, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_4(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, None):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_5(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_6(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, ):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_7(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor > end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_8(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            return
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_9(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = None
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_10(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(None, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_11(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, None, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_12(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, None)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_13(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_14(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_15(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, )
        if why is not None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_16(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is None:
            skipped.append((day, why))
    return tuple(skipped)


def x_list_skipped__mutmut_17(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append(None)
    return tuple(skipped)


def x_list_skipped__mutmut_18(
    start: datetime,
    end: datetime,
    *,
    skip: tuple[str, ...],
    is_holiday: IsHoliday | None,
    zone: tzinfo,
) -> tuple[tuple[date, str], ...]:
    """List the days left out between `start` and `end` (exclusive), each with the word that left it out."""
    if not skip:
        return ()
    skipped = []
    for day, cursor, _midnight in _days_from(start, zone):
        if cursor >= end:
            break
        why = why_skipped(day, skip, is_holiday)
        if why is not None:
            skipped.append((day, why))
    return tuple(None)

mutants_x_list_skipped__mutmut['_mutmut_orig'] = x_list_skipped__mutmut_orig # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_1'] = x_list_skipped__mutmut_1 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_2'] = x_list_skipped__mutmut_2 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_3'] = x_list_skipped__mutmut_3 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_4'] = x_list_skipped__mutmut_4 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_5'] = x_list_skipped__mutmut_5 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_6'] = x_list_skipped__mutmut_6 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_7'] = x_list_skipped__mutmut_7 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_8'] = x_list_skipped__mutmut_8 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_9'] = x_list_skipped__mutmut_9 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_10'] = x_list_skipped__mutmut_10 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_11'] = x_list_skipped__mutmut_11 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_12'] = x_list_skipped__mutmut_12 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_13'] = x_list_skipped__mutmut_13 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_14'] = x_list_skipped__mutmut_14 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_15'] = x_list_skipped__mutmut_15 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_16'] = x_list_skipped__mutmut_16 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_17'] = x_list_skipped__mutmut_17 # type: ignore # mutmut generated
mutants_x_list_skipped__mutmut['x_list_skipped__mutmut_18'] = x_list_skipped__mutmut_18 # type: ignore # mutmut generated
mutants_x__days_from__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__days_from__mutmut)
def _days_from(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_orig(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_1(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = None
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_2(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(None)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_3(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = None
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_4(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(None).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_5(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(None):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_6(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = None
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_7(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day - timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_8(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=None)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_9(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=2)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_10(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = None
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_11(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(None, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_12(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, None)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_13(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_14(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, )
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_15(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(None, midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_16(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, None)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_17(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(midnight)
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_18(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, )
        day, cursor = following, max(cursor, midnight)


def x__days_from__mutmut_19(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = None


def x__days_from__mutmut_20(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(None, midnight)


def x__days_from__mutmut_21(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, None)


def x__days_from__mutmut_22(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(midnight)


def x__days_from__mutmut_23(start: datetime, zone: tzinfo) -> Iterator[tuple[date, datetime, datetime]]:
    """Walk the local days from `start`: the day, where the walk stands in it, the midnight that ends it."""
    cursor = start.astimezone(UTC)
    day = cursor.astimezone(zone).date()
    for _ in range(DAYS_SEARCHED_MAX):
        following = day + timedelta(days=1)
        midnight = _day_begins(following, zone)
        yield day, cursor, max(cursor, midnight)
        day, cursor = following, max(cursor, )

mutants_x__days_from__mutmut['_mutmut_orig'] = x__days_from__mutmut_orig # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_1'] = x__days_from__mutmut_1 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_2'] = x__days_from__mutmut_2 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_3'] = x__days_from__mutmut_3 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_4'] = x__days_from__mutmut_4 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_5'] = x__days_from__mutmut_5 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_6'] = x__days_from__mutmut_6 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_7'] = x__days_from__mutmut_7 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_8'] = x__days_from__mutmut_8 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_9'] = x__days_from__mutmut_9 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_10'] = x__days_from__mutmut_10 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_11'] = x__days_from__mutmut_11 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_12'] = x__days_from__mutmut_12 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_13'] = x__days_from__mutmut_13 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_14'] = x__days_from__mutmut_14 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_15'] = x__days_from__mutmut_15 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_16'] = x__days_from__mutmut_16 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_17'] = x__days_from__mutmut_17 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_18'] = x__days_from__mutmut_18 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_19'] = x__days_from__mutmut_19 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_20'] = x__days_from__mutmut_20 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_21'] = x__days_from__mutmut_21 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_22'] = x__days_from__mutmut_22 # type: ignore # mutmut generated
mutants_x__days_from__mutmut['x__days_from__mutmut_23'] = x__days_from__mutmut_23 # type: ignore # mutmut generated


@lru_cache(DAYS_KEPT)
def _day_begins(day: date, zone: tzinfo) -> datetime:
    """Find the first instant of `day` in `zone`.

    Some zones jump over midnight, and then one reading of 00:00 still lies on
    the day before; that reading is not the beginning of this day.
    """
    naive = datetime.combine(day, time.min)
    readings = [naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return min((at for at in readings if at.astimezone(zone).date() >= day), default=max(readings))
