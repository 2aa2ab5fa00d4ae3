"""Shape 1: how long a person may be held, in hours, and which days do not count."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from fortyeight.foundations.law.instants import local_time
from fortyeight.foundations.law.shapes import counted_time, words
from fortyeight.foundations.law.shapes.counted_time import IsHoliday

WALL_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldLimit:
    """`hours` of counted time; `skip` names weekdays and FEDERAL_HOLIDAY, and may be empty.

    `not_past` is a time on the wall, such as 23:59: the hold ends then on the day
    on which it began, if its hours have not ended it before.
    """

    hours: int
    skip: tuple[str, ...]
    not_past: str = ""

    def __post_init__(self) -> None:
        if self.not_past and not WALL_TIME.fullmatch(self.not_past):
            raise ValueError(f"not_past: {self.not_past!r} is no time on the wall, such as 23:59")
        words.require_whole("hours", self.hours, least=1, most=counted_time.HOURS_MAX)
        counted_time.require_skip(self.skip)

    @property
    def length(self) -> timedelta:
        """The hours as a length of elapsed time."""
        return timedelta(hours=self.hours)


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
    ends = counted_time.count_forward(
        start, length=terms.length, skip=terms.skip, is_holiday=is_holiday, zone=zone
    )
    return no_later(start, ends, terms=terms, zone=zone)


def no_later(start: datetime, ends: datetime, *, terms: object, zone: tzinfo) -> datetime:
    """Bring an end forward to the time on the wall that `terms` names on the day of the start, in UTC.

    A hold that begins after that time ends as it begins. A time that the wall
    shows twice, or never, is taken at its earlier instant.
    """
    not_past: str = getattr(terms, "not_past", "")
    if not not_past:
        return ends
    wall = datetime.combine(start.astimezone(zone).date(), time.fromisoformat(not_past))
    return min(ends, max(start.astimezone(UTC), local_time(wall, zone).earliest))


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
