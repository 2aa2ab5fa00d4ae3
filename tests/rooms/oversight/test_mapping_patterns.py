"""How times are written: read whole or not at all, and as the law reads local times."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fortyeight.foundations.law.instants import civil_day, exactly, local_time
from fortyeight.rooms.oversight.backfile.moments import LocalClock
from fortyeight.rooms.oversight.mapping.patterns import Pattern, UnableToUsePattern, reader_of

ZONES = ["America/Chicago", "America/Phoenix", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia"]
CHICAGO = ZoneInfo("America/Chicago")


def read(written: str, text: str, *, midnight: bool = False):
    return reader_of(written, LocalClock(CHICAGO), midnight_is_a_date=midnight)(text)


@pytest.mark.parametrize(
    ("written", "text", "local"),
    [
        ("YYYY-MM-DD HH:mm", "2026-03-02 09:05", "2026-03-02T09:05"),
        ("M/D/YYYY h:mm AM", "3/2/2026 12:05 am", "2026-03-02T00:05"),
        ("M/D/YYYY h:mm AM", "3/2/2026 12:05 P.M.", "2026-03-02T12:05"),
        ("MM/DD/YY H:mm", "03/02/26 9:05", "2026-03-02T09:05"),
        ("MM/DD/YY H:mm", "03/02/70 9:05", "1970-03-02T09:05"),
        ("D-MON-YYYY HH:mm:ss", "2-Mar-2026 23:59:59", "2026-03-02T23:59:59"),
        ("MON D, YYYY H:mm", "March 2,  2026 1:00", "2026-03-02T01:00"),
        ("iso", "2026-03-02T09:05", "2026-03-02T09:05"),
        ("excel", "46083.5", "2026-03-02T12:00"),
        ("excel 1904", "44621.5", "2026-03-02T12:00"),
    ],
)
def test_reads_a_time(written: str, text: str, local: str) -> None:
    """Proves each token by one value."""
    assert read(written, text) == exactly(datetime.fromisoformat(local).replace(tzinfo=CHICAGO))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("YYYY-MM-DD HH:mm", "2026-03-02 09:05:00"),
        ("YYYY-MM-DD HH:mm", "2026-03-02 9:05"),
        ("YYYY-MM-DD HH:mm", "2026-02-30 09:05"),
        ("YYYY-MM-DD HH:mm", "2026-03-02 24:00"),
        ("YYYY-MM-DD", "0001-01-01"),
        ("M/D/YYYY", "13/2/2026"),
        ("M/D/YYYY h:mm AM", "3/2/2026 13:05 PM"),
        ("M/D/YYYY h:mm AM", "3/2/2026 0:05 PM"),
        ("D-MON-YYYY", "2-Foo-2026"),
        ("YYYY-MM-DD", "٢٠٢٦-٠٣-٠٢"),
        ("iso", "0001-01-01"),
        ("iso", "9999-12-31T23:59"),
        ("iso", "yesterday"),
        ("excel", "60"),
        ("excel", "9999999"),
        ("excel", "nan"),
        ("unix seconds", "1e99"),
        ("unix seconds", "99999999999999"),
        ("unix milliseconds", "-999999999999999"),
    ],
)
def test_does_not_read_what_does_not_fit(written: str, text: str) -> None:
    """Proves that no value is bent until it fits."""
    assert read(written, text) is None


def test_a_date_is_its_whole_day_and_midnight_as_the_mapping_says() -> None:
    """Proves that a missing hour is never filled in."""
    day = civil_day(date(2026, 3, 2), CHICAGO)
    assert read("M/D/YYYY", "3/2/2026") == day
    assert read("YYYY-MM-DD HH:mm", "2026-03-02 00:00", midnight=True) == day
    assert read("excel", "46083", midnight=True) == day
    assert read("iso", "2026-03-02T00:00:00", midnight=True) == day
    assert read("YYYY-MM-DD HH:mm", "2026-03-02 00:00") == exactly(datetime(2026, 3, 2, 6, tzinfo=UTC))


def test_an_offset_counts_before_the_zone() -> None:
    """Proves that a time which says where it belongs is not read as local."""
    assert read("iso", "2026-03-02T09:05Z") == exactly(datetime(2026, 3, 2, 9, 5, tzinfo=UTC))
    assert read("unix seconds", "1772442300") == exactly(datetime(2026, 3, 2, 9, 5, tzinfo=UTC))
    assert read("unix milliseconds", "1772442300000") == exactly(datetime(2026, 3, 2, 9, 5, tzinfo=UTC))


@pytest.mark.parametrize(
    "written",
    [
        "",
        "YYYY-MM",
        "YYYY-MM-DD DD",
        "HH",
        "h:mm",
        "HH:mm AM",
        "YYYY-MM-DD mm",
        "YYYY-MM-DD ss",
        "%Y-%m-%d",
        "MM/DD",
    ],
)
def test_a_pattern_that_makes_no_time_is_refused(written: str) -> None:
    """Proves that a mapping cannot hold half a date."""
    with pytest.raises(UnableToUsePattern):
        Pattern(written)


@given(
    local=st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1)),
    zone=st.sampled_from(ZONES),
)
def test_the_clock_answers_as_the_law_does(local: datetime, zone: str) -> None:
    """Proves that remembering days changes no reading, also when clocks change or a day is left out."""
    clock = LocalClock(ZoneInfo(zone))
    law = local_time(local, ZoneInfo(zone))
    micros = (
        (local - datetime(1970, 1, 1)).days * 86_400_000_000
        + ((local.hour * 60 + local.minute) * 60 + local.second) * 1_000_000
        + local.microsecond
    )
    for _ in range(2):
        assert clock.when(local) == law
        assert clock.when_of_micros(micros) == law
        assert clock.day(local.date()) == civil_day(local.date(), ZoneInfo(zone))


@pytest.mark.parametrize("zone", ZONES)
def test_every_change_of_clocks_is_an_interval_where_the_law_has_one(zone: str) -> None:
    """Proves the same for each half hour of years with changes."""
    clock = LocalClock(ZoneInfo(zone))
    for half_hour in range(2 * 24 * 366):
        local = datetime(2011, 1, 1) + half_hour * (datetime(2011, 1, 1, 0, 30) - datetime(2011, 1, 1))
        assert clock.when(local) == local_time(local, ZoneInfo(zone))
