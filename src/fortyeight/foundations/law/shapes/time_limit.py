"""Shape 2: what must be done within a time, by whom, told to whom, counted from which event."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from fortyeight.foundations.law.instants import local_time
from fortyeight.foundations.law.shapes import counted_time, words
from fortyeight.foundations.law.shapes.counted_time import IsHoliday

DIRECTIONS = ("AFTER", "BEFORE")
MINUTES_MAX = 44_640
DAYS_MAX = 3_660


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimit:
    """A length in exactly one of minutes, hours or days, from an event.

    `direction` AFTER counts forward from the event, BEFORE back from it. `actor`
    must act and `to` is whom the act reaches. Only hours and minutes AFTER an
    event can skip days.
    """

    runs_from: str
    direction: str
    actor: str
    to: str
    minutes: int | None = None
    hours: int | None = None
    days: int | None = None
    skip: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        lengths = (
            ("minutes", self.minutes, MINUTES_MAX),
            ("hours", self.hours, counted_time.HOURS_MAX),
            ("days", self.days, DAYS_MAX),
        )
        given = [(key, length, most) for key, length, most in lengths if length is not None]
        if len(given) != 1:
            raise ValueError("exactly one of minutes, hours and days is needed")
        for key, length, most in given:
            words.require_whole(key, length, least=1, most=most)
        words.require_token("runs_from", self.runs_from)
        words.require_one_of("direction", self.direction, DIRECTIONS)
        words.require_token("actor", self.actor)
        words.require_token("to", self.to)
        counted_time.require_skip(self.skip)
        if self.skip and (self.direction == "BEFORE" or self.days is not None):
            raise ValueError("skip: only hours or minutes AFTER an event can leave days out")


def due_at(
    event: datetime, *, terms: TimeLimit, zone: tzinfo, is_holiday: IsHoliday | None = None
) -> datetime:
    """Find the instant, in UTC, at which the time of `terms` is used up.

    Minutes and hours are elapsed. Days are civil days: the same time on the wall
    of `zone`, so many days on; a time that the wall shows twice, or never, is
    taken at its earlier instant. `is_holiday` may be left out only when `terms`
    skips no federal holiday.

    >>> from zoneinfo import ZoneInfo
    >>> york = ZoneInfo("America/New_York")
    >>> ninety = TimeLimit(days=90, runs_from="NOTICE_RECEIVED", direction="AFTER", actor="AGENCY", to="ICE")
    >>> notice = datetime(2026, 1, 5, 9, 0, tzinfo=york)
    >>> due_at(notice, terms=ninety, zone=york).astimezone(york).isoformat()
    '2026-04-05T09:00:00-04:00'
    """
    assert event.tzinfo is not None, "a custody time without a zone is not a time"
    sign = -1 if terms.direction == "BEFORE" else 1
    if terms.days is not None:
        wall = event.astimezone(zone).replace(tzinfo=None, fold=0)
        return local_time(wall + sign * timedelta(days=terms.days), zone).earliest
    length = timedelta(hours=terms.hours or 0, minutes=terms.minutes or 0)
    if sign < 0:
        return event.astimezone(UTC) - length
    return counted_time.count_forward(event, length=length, skip=terms.skip, is_holiday=is_holiday, zone=zone)
