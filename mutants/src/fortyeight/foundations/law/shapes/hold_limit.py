"""Shape 1: how long a person may be held, in hours, and which days do not count."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from fortyeight.foundations.law.shapes import counted_time, words
from fortyeight.foundations.law.shapes.counted_time import IsHoliday


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁHoldLimitǁ__post_init____mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldLimit:
    """`hours` of counted time; `skip` names weekdays and FEDERAL_HOLIDAY, and may be empty."""

    hours: int
    skip: tuple[str, ...]

    @_mutmut_mutated(mutants_xǁHoldLimitǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        words.require_whole("hours", self.hours, least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_orig(self) -> None:
        words.require_whole("hours", self.hours, least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_1(self) -> None:
        words.require_whole(None, self.hours, least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_2(self) -> None:
        words.require_whole("hours", None, least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_3(self) -> None:
        words.require_whole("hours", self.hours, least=None, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_4(self) -> None:
        words.require_whole("hours", self.hours, least=1, most=None)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_5(self) -> None:
        words.require_whole(self.hours, least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_6(self) -> None:
        words.require_whole("hours", least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_7(self) -> None:
        words.require_whole("hours", self.hours, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_8(self) -> None:
        words.require_whole("hours", self.hours, least=1, )
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_9(self) -> None:
        words.require_whole("XXhoursXX", self.hours, least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_10(self) -> None:
        words.require_whole("HOURS", self.hours, least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_11(self) -> None:
        words.require_whole("hours", self.hours, least=2, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    def xǁHoldLimitǁ__post_init____mutmut_12(self) -> None:
        words.require_whole("hours", self.hours, least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(None)

    @property
    def length(self) -> timedelta:
        """The hours as a length of elapsed time."""
        return timedelta(hours=self.hours)

mutants_xǁHoldLimitǁ__post_init____mutmut['_mutmut_orig'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_1'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_2'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_3'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_4'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_5'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_6'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_7'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_8'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_9'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_10'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_11'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁHoldLimitǁ__post_init____mutmut['xǁHoldLimitǁ__post_init____mutmut_12'] = HoldLimit.xǁHoldLimitǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_counted_deadline__mutmut)
def counted_deadline(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, length=terms.length, skip=terms.skip, is_holiday=is_holiday, zone=zone
    )


def x_counted_deadline__mutmut_orig(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, length=terms.length, skip=terms.skip, is_holiday=is_holiday, zone=zone
    )


def x_counted_deadline__mutmut_1(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        None, length=terms.length, skip=terms.skip, is_holiday=is_holiday, zone=zone
    )


def x_counted_deadline__mutmut_2(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, length=None, skip=terms.skip, is_holiday=is_holiday, zone=zone
    )


def x_counted_deadline__mutmut_3(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, length=terms.length, skip=None, is_holiday=is_holiday, zone=zone
    )


def x_counted_deadline__mutmut_4(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, length=terms.length, skip=terms.skip, is_holiday=None, zone=zone
    )


def x_counted_deadline__mutmut_5(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, length=terms.length, skip=terms.skip, is_holiday=is_holiday, zone=None
    )


def x_counted_deadline__mutmut_6(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        length=terms.length, skip=terms.skip, is_holiday=is_holiday, zone=zone
    )


def x_counted_deadline__mutmut_7(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, skip=terms.skip, is_holiday=is_holiday, zone=zone
    )


def x_counted_deadline__mutmut_8(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, length=terms.length, is_holiday=is_holiday, zone=zone
    )


def x_counted_deadline__mutmut_9(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, length=terms.length, skip=terms.skip, zone=zone
    )


def x_counted_deadline__mutmut_10(
    start: datetime, *, terms: HoldLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the hours of `terms` are spent.

    Hours are elapsed hours. A day is skipped whole, from local midnight to local
    midnight in `zone`, the zone of the place of custody. Hours used up exactly
    at midnight end there. The result is exclusive. `is_holiday` may be left out
    only when `terms` skips no federal holiday; asserts otherwise.

    >>> from zoneinfo import ZoneInfo
    >>> chicago = ZoneInfo("America/Chicago")
    >>> thursday = datetime(2026, 11, 5, 17, 0, tzinfo=chicago)
    >>> weekdays_only = HoldLimit(hours=48, skip=("SATURDAY", "SUNDAY"))
    >>> counted_deadline(thursday, terms=weekdays_only, zone=chicago).astimezone(chicago).isoformat()
    '2026-11-09T17:00:00-06:00'
    """
    return counted_time.count_forward(
        start, length=terms.length, skip=terms.skip, is_holiday=is_holiday, )

mutants_x_counted_deadline__mutmut['_mutmut_orig'] = x_counted_deadline__mutmut_orig # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_1'] = x_counted_deadline__mutmut_1 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_2'] = x_counted_deadline__mutmut_2 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_3'] = x_counted_deadline__mutmut_3 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_4'] = x_counted_deadline__mutmut_4 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_5'] = x_counted_deadline__mutmut_5 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_6'] = x_counted_deadline__mutmut_6 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_7'] = x_counted_deadline__mutmut_7 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_8'] = x_counted_deadline__mutmut_8 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_9'] = x_counted_deadline__mutmut_9 # type: ignore # mutmut generated
mutants_x_counted_deadline__mutmut['x_counted_deadline__mutmut_10'] = x_counted_deadline__mutmut_10 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_count_skipped__mutmut)
def count_skipped(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, deadline, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_count_skipped__mutmut_orig(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, deadline, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_count_skipped__mutmut_1(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(None, deadline, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_count_skipped__mutmut_2(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, None, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_count_skipped__mutmut_3(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, deadline, skip=None, is_holiday=is_holiday, zone=zone)


def x_count_skipped__mutmut_4(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, deadline, skip=terms.skip, is_holiday=None, zone=zone)


def x_count_skipped__mutmut_5(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, deadline, skip=terms.skip, is_holiday=is_holiday, zone=None)


def x_count_skipped__mutmut_6(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(deadline, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_count_skipped__mutmut_7(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, skip=terms.skip, is_holiday=is_holiday, zone=zone)


def x_count_skipped__mutmut_8(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, deadline, is_holiday=is_holiday, zone=zone)


def x_count_skipped__mutmut_9(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, deadline, skip=terms.skip, zone=zone)


def x_count_skipped__mutmut_10(
    start: datetime,
    deadline: datetime,
    *,
    terms: HoldLimit,
    zone: tzinfo,
    is_holiday: IsHoliday | None = None,
) -> tuple[tuple[date, str], ...]:
    """List the days that did not count between `start` and `deadline`, in order, each with the word why.

    A day that was cut short by the start is listed too. The day that begins at
    `deadline` is not.
    """
    return counted_time.list_skipped(start, deadline, skip=terms.skip, is_holiday=is_holiday, )

mutants_x_count_skipped__mutmut['_mutmut_orig'] = x_count_skipped__mutmut_orig # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_1'] = x_count_skipped__mutmut_1 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_2'] = x_count_skipped__mutmut_2 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_3'] = x_count_skipped__mutmut_3 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_4'] = x_count_skipped__mutmut_4 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_5'] = x_count_skipped__mutmut_5 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_6'] = x_count_skipped__mutmut_6 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_7'] = x_count_skipped__mutmut_7 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_8'] = x_count_skipped__mutmut_8 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_9'] = x_count_skipped__mutmut_9 # type: ignore # mutmut generated
mutants_x_count_skipped__mutmut['x_count_skipped__mutmut_10'] = x_count_skipped__mutmut_10 # type: ignore # mutmut generated
