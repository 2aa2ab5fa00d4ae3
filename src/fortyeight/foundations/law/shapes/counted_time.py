"""Counting time forward while whole days are left out.

Shared by the shapes that have a length and days to skip. A day runs from local
midnight to local midnight in the zone of the place, so the day on which the
clocks change is 23 or 25 hours long.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from fortyeight.foundations.law.shapes import words

WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
FEDERAL_HOLIDAY = "FEDERAL_HOLIDAY"

# 720 hours on one weekday a week are thirty weeks; a year bounds the search.
HOURS_MAX = 720
DAYS_SEARCHED_MAX = 400

# Civil days remembered, a century: an audit asks for the same ones over and over.
DAYS_KEPT = 36_600

NOTHING = timedelta(0)

IsHoliday = Callable[[date], bool]


def require_skip(skip: tuple[str, ...]) -> None:
    """Refuse a list of days to skip that names no day, repeats one, or leaves no weekday to count."""
    words.require_tokens("skip", skip, may_be_empty=True)
    for name in skip:
        words.require_one_of("skip", name, (*WEEKDAYS, FEDERAL_HOLIDAY))
    if set(WEEKDAYS) <= set(skip):
        raise ValueError("skip: at least one weekday must be left to count")


def name_left_out(word: str) -> str:
    """Write a word of `skip` as a sentence names those days.

    >>> name_left_out("SATURDAY"), name_left_out("FEDERAL_HOLIDAY")
    ('Saturdays', 'federal holidays')
    """
    return f"{word.capitalize()}s" if word in WEEKDAYS else f"{word.replace('_', ' ').lower()}s"


def why_skipped(day: date, skip: tuple[str, ...], is_holiday: IsHoliday | None) -> str | None:
    """Say which word of `skip` leaves out `day`; the weekday comes before the holiday; None if it counts."""
    weekday = WEEKDAYS[day.weekday()]
    if weekday in skip:
        return weekday
    if FEDERAL_HOLIDAY in skip:
        assert is_holiday is not None, "a rule that skips federal holidays needs their calendar"
        return FEDERAL_HOLIDAY if is_holiday(day) else None
    return None


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


class DayCount:
    """Counts time forward in one zone, with the same days left out each time, and remembers each day."""

    def __init__(self, skip: tuple[str, ...], *, zone: tzinfo, is_holiday: IsHoliday | None) -> None:
        self.skip, self.zone, self.is_holiday = skip, zone, is_holiday
        self._days: dict[date, _Day] = {}

    def forward(self, start: datetime, length: timedelta) -> datetime:
        """Find the instant, in UTC, at which `length` of counted time has passed since `start`."""
        assert start.tzinfo is not None, "a custody time without a zone is not a time"
        assert length > NOTHING, "a length of time is positive"
        cursor = start if start.tzinfo is UTC else start.astimezone(UTC)
        if not self.skip:
            return cursor + length
        day, left = self._day(cursor.astimezone(self.zone).date()), length
        for _ in range(DAYS_SEARCHED_MAX):
            midnight = day.ends if day.ends > cursor else cursor
            if day.why is None:
                if left <= midnight - cursor:
                    return cursor + left
                left -= midnight - cursor
            cursor, day = midnight, self._day(day.following)
        raise AssertionError(f"no end within {DAYS_SEARCHED_MAX} days of {start}")

    def skipped(self, start: datetime, end: datetime) -> tuple[tuple[date, str], ...]:
        """List the days left out between `start` and `end` (exclusive), each with the word that says why."""
        cursor, found = start.astimezone(UTC), []
        civil = cursor.astimezone(self.zone).date()
        for _ in range(DAYS_SEARCHED_MAX):
            if cursor >= end:
                break
            day = self._day(civil)
            if day.why is not None:
                found.append((civil, day.why))
            cursor, civil = max(cursor, day.ends), day.following
        return tuple(found)

    def _day(self, day: date) -> "_Day":
        known = self._days.get(day)
        if known is None:
            if len(self._days) >= DAYS_KEPT:
                self._days.clear()
            following = day + timedelta(days=1)
            why = why_skipped(day, self.skip, self.is_holiday)
            known = self._days[day] = _Day(_day_begins(following, self.zone), why, following)
        return known


class _Day(NamedTuple):
    """A civil day: when it ends, the word that leaves it out (None: it counts), and the day after it."""

    ends: datetime
    why: str | None
    following: date


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
    return DayCount(skip, zone=zone, is_holiday=is_holiday).skipped(start, end)


@lru_cache(DAYS_KEPT)
def _day_begins(day: date, zone: tzinfo) -> datetime:
    """Find the first instant of `day` in `zone`.

    Some zones jump over midnight, and then one reading of 00:00 still lies on
    the day before; that reading is not the beginning of this day.
    """
    naive = datetime.combine(day, time.min)
    readings = [naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return min((at for at in readings if at.astimezone(zone).date() >= day), default=max(readings))
