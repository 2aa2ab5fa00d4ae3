"""Shape 1: how long a person may be held, in hours, and which days do not count."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from fortyeight.foundations.law.shapes import counted_time, words
from fortyeight.foundations.law.shapes.counted_time import IsHoliday


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldLimit:
    """`hours` of counted time; `skip` names weekdays and FEDERAL_HOLIDAY, and may be empty."""

    hours: int
    skip: tuple[str, ...]

    def __post_init__(self) -> None:
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
    return counted_time.count_forward(
        start, length=terms.length, skip=terms.skip, is_holiday=is_holiday, zone=zone
    )


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
