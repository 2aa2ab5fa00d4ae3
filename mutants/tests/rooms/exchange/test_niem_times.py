"""Dates and times as senders write them."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from fortyeight.foundations.law.instants import civil_day, exactly, local_time
from fortyeight.rooms.exchange.niem.times import read_day, read_instant

CHICAGO = ZoneInfo("America/Chicago")


@pytest.mark.parametrize(
    "text",
    [
        "2012-12-17T09:30:47.0Z",
        "2012-12-17T03:30:47-06:00",
        "2012-12-17T09:30:47+00:00",
        "2012-12-17T03:30:47",
        "2012-12-17 03:30:47.000000000",
    ],
)
def test_one_instant_in_many_ways(text: str) -> None:
    """An offset is exact; without one it is the jail's wall clock."""
    assert read_instant(text, CHICAGO) == (exactly(datetime(2012, 12, 17, 9, 30, 47, tzinfo=UTC)), "")


@pytest.mark.parametrize(("text", "hour"), [("2025-11-02T01:30:00", 1), ("2026-03-08T02:30:00", 2)])
def test_hours_that_come_twice_or_never_are_intervals(text: str, hour: int) -> None:
    """Nothing is rounded to a convenient side."""
    when, gap = read_instant(text, CHICAGO)
    assert when == local_time(datetime.fromisoformat(text), CHICAGO)
    assert when is not None
    assert when.latest - when.earliest == timedelta(hours=1)
    assert gap == "TIME.TWICE_OR_NEVER"
    assert datetime.fromisoformat(text).hour == hour


def test_date_is_its_whole_day() -> None:
    """In the jail's zone, or in the one that the date itself names."""
    assert read_instant("2026-03-02", CHICAGO) == (civil_day(date(2026, 3, 2), CHICAGO), "TIME.DATE_ONLY")
    assert read_instant("2026-03-02Z", CHICAGO) == (civil_day(date(2026, 3, 2), UTC), "TIME.DATE_ONLY")


def test_date_with_an_offset_is_no_time_of_day() -> None:
    """The offset of a date looks like a time, and Python alone would read 05:00 out of it."""
    east = timezone(timedelta(hours=-5))
    when, gap = read_instant("2026-03-02-05:00", CHICAGO)
    assert when == civil_day(date(2026, 3, 2), east)
    assert gap == "TIME.DATE_ONLY"


@pytest.mark.parametrize("text", ["2026-03-02T00:00:00", "2026-03-02T00:00:00.000Z", "2026-03-02T00:00"])
def test_midnight_to_the_second_is_doubted(text: str) -> None:
    """The instant is taken as written; that it may be a date without its time is said."""
    when, gap = read_instant(text, CHICAGO)
    assert when is not None
    assert when.is_exact
    assert gap == "TIME.MIDNIGHT"


def test_24_00_is_the_next_midnight() -> None:
    """Nobody writes that for want of a time."""
    assert read_instant("2026-02-28T24:00:00Z", CHICAGO) == (exactly(datetime(2026, 3, 1, tzinfo=UTC)), "")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "TIME.UNREADABLE"),
        ("03/02/2026", "TIME.UNREADABLE"),
        ("20260302", "TIME.UNREADABLE"),
        ("2026-W10-1", "TIME.UNREADABLE"),
        ("2026-03", "TIME.UNREADABLE"),
        ("2026-02-30", "TIME.UNREADABLE"),
        ("2026-03-02T25:00:00", "TIME.UNREADABLE"),
        ("2026-03-02T24:00:01", "TIME.UNREADABLE"),
        ("2026-03-02T10:00:60", "TIME.UNREADABLE"),
        ("2026-03-02T10:00:00+99:99", "TIME.UNREADABLE"),
        ("2026-03-02+99:99", "TIME.UNREADABLE"),
        ("٢٠٢٦-٠٣-٠٢", "TIME.UNREADABLE"),
        ("0001-01-01T00:00:00", "TIME.OUT_OF_RANGE"),
        ("9999-12-31", "TIME.OUT_OF_RANGE"),
        ("9999-12-31T24:00:00", "TIME.UNREADABLE"),
    ],
)
def test_what_is_no_time_is_not_known(text: str, code: str) -> None:
    """A guess would be a release date."""
    assert read_instant(text, CHICAGO) == (None, code)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1988-11-23", date(1988, 11, 23)),
        ("1988-11-23T00:00:00-06:00", date(1988, 11, 23)),
        ("1988-11-31", None),
        ("11/23/1988", None),
        ("0001-01-01", None),
    ],
)
def test_a_day_is_the_day_as_written(text: str, day: date | None) -> None:
    """A birth date has no zone, whatever stands behind it."""
    assert read_day(text) == day
