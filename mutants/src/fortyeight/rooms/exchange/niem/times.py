"""Dates and times as XML writes them, read for what they say and no more."""

import re
from datetime import date, timedelta, timezone, tzinfo
from typing import Final

from fortyeight.foundations.law.instants import UnableToReadInstant, When, parse_when

YEAR_MIN: Final = 1900
YEAR_MAX: Final = 2199

# Only these forms: ISO 8601 has others, and in some a date with its offset looks like a date with a time.
_DAY: Final = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[T ](?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,12})?)?))?"
    r"(?P<offset>Z|[+-][0-9]{2}:[0-9]{2})?"
)
_MIDNIGHT: Final = re.compile(r"00:00(:00(\.0+)?)?")
_END_OF_DAY: Final = re.compile(r"24:00(:00(\.0+)?)?")


def read_instant(text: str, zone: tzinfo) -> tuple[When | None, str]:
    """Read a time and say what is open about it: "", or the code of a gap.

    A time with an offset or Z is exact. One without is what the wall clock in `zone` can have meant. A
    date is its whole day. 24:00 is the end of its day.

    >>> from datetime import UTC
    >>> when, gap = read_instant("2012-12-17T09:30:47.0Z", UTC)
    >>> when.earliest.isoformat(), when.is_exact, gap
    ('2012-12-17T09:30:47+00:00', True, '')
    >>> read_instant("2013-12-17", UTC)[1], read_instant("soon", UTC)
    ('TIME.DATE_ONLY', (None, 'TIME.UNREADABLE'))
    """
    form = _DAY.fullmatch(text)
    if form is None:
        return None, "TIME.UNREADABLE"
    try:
        day, clock, offset = date.fromisoformat(form["day"]), form["clock"], form["offset"] or ""
        if clock is not None and _END_OF_DAY.fullmatch(clock):
            day, clock = day + timedelta(days=1), "00:00:00.0"
        if not YEAR_MIN <= day.year <= YEAR_MAX:
            return None, "TIME.OUT_OF_RANGE"
        if clock is None:
            return parse_when(day.isoformat(), _offset_zone(offset) if offset else zone), "TIME.DATE_ONLY"
        when = parse_when(f"{day.isoformat()}T{clock}{offset}", zone)
    except (UnableToReadInstant, ValueError, OverflowError):
        return None, "TIME.UNREADABLE"
    if not when.is_exact:
        return when, "TIME.TWICE_OR_NEVER"
    return when, "TIME.MIDNIGHT" if _MIDNIGHT.fullmatch(form["clock"]) else ""


def read_day(text: str) -> date | None:
    """Read a civil date; the date as written, when a time is written behind it. None: not read."""
    form = _DAY.fullmatch(text)
    try:
        day = date.fromisoformat(form["day"]) if form is not None else None
    except ValueError:
        return None
    return day if day is not None and YEAR_MIN <= day.year <= YEAR_MAX else None


def _offset_zone(offset: str) -> tzinfo:
    """The fixed zone of an offset: Z, or as in -05:00."""
    if offset == "Z":
        return timezone(timedelta(0))
    length = timedelta(hours=int(offset[1:3]), minutes=int(offset[4:6]))
    return timezone(-length if offset[0] == "-" else length)
