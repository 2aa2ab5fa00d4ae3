"""Shape 14: how the days of a hold are counted for payment."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from fortyeight.foundations.law.instants import local_midnight
from fortyeight.foundations.law.shapes import words

UNITS = ("ORDER", "STARTED_24_HOURS", "CALENDAR_DAY", "CALENDAR_DAY_BUT_LAST")
DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount:
    """What one counted day is.

    ORDER counts one for the whole order, STARTED_24_HOURS every 24 elapsed hours
    begun, CALENDAR_DAY every day of the wall calendar touched, and
    CALENDAR_DAY_BUT_LAST the same without the day of departure, unless it is the only one.
    """

    unit: str

    def __post_init__(self) -> None:
        words.require_one_of("unit", self.unit, UNITS)


def count_days(terms: DayCount, starts_at: datetime, ends_at: datetime, zone: tzinfo) -> int:
    """Count the days of a half-open span; 0 when it is empty. Civil days are those of `zone`.

    >>> noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    >>> count_days(DayCount(unit="CALENDAR_DAY_BUT_LAST"), noon, noon + 2 * DAY, UTC)
    2
    """
    assert starts_at.tzinfo is not None, "a custody time without a zone is not a time"
    assert ends_at.tzinfo is not None, "a custody time without a zone is not a time"
    length = ends_at.astimezone(UTC) - starts_at.astimezone(UTC)
    if length <= timedelta(0):
        return 0
    if terms.unit == "ORDER":
        return 1
    if terms.unit == "STARTED_24_HOURS":
        return -(-length // DAY)
    first, last = starts_at.astimezone(zone).date(), ends_at.astimezone(zone).date()
    reaches_into = ends_at.astimezone(UTC) > local_midnight(last, zone)
    days = (last - first).days + (1 if reaches_into else 0)
    return max(1, days - 1) if reaches_into and terms.unit == "CALENDAR_DAY_BUT_LAST" else days
