"""The question "when?": what is read, and what is asked about again."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError

from fortyeight.doors.web.forms.when import WhenField
from fortyeight.foundations.law.instants import When, exactly

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 3, 24, 7, 12, 30, 250_000, tzinfo=UTC)


def asked(now: datetime = NOW, **given: Any) -> WhenField:
    return WhenField(zone=ZONE, now=now, label="When?", **given)


def read(text: str, *, chosen: str = "", offered: str = "", field: WhenField | None = None) -> When | None:
    return (field or asked()).clean((text, chosen, offered))


def refused(text: str, *, chosen: str = "", offered: str = "", field: WhenField | None = None) -> WhenField:
    """Read a time that is asked about again, and give the field with its readings."""
    field = field or asked()
    with pytest.raises(ValidationError) as caught:
        read(text, chosen=chosen, offered=offered, field=field)
    assert caught.value.code
    return field


class TestWhen:
    def test_a_local_time_is_the_jails(self) -> None:
        """03:05 on the wall in March is 07:05 in UTC."""
        assert read("2026-03-24T03:05") == exactly(datetime(2026, 3, 24, 7, 5, tzinfo=UTC))

    def test_a_time_with_its_offset_is_what_it_says(self) -> None:
        """Machines and careful people may give one."""
        assert read("2026-03-24T03:05-07:00") == exactly(datetime(2026, 3, 24, 10, 5, tzinfo=UTC))

    def test_the_minute_offered_is_the_very_instant(self) -> None:
        """Left as it was, now is now, and stays in order with what machines record."""
        assert read("2026-03-24T03:12", offered=NOW.isoformat()) == exactly(NOW)

    def test_another_minute_is_not(self) -> None:
        """Who types a minute means the minute."""
        assert read("2026-03-24T03:11", offered=NOW.isoformat()) == exactly(
            datetime(2026, 3, 24, 7, 11, tzinfo=UTC)
        )

    def test_a_time_that_the_wall_showed_twice_is_asked_about(self) -> None:
        """Both readings are offered with their zones; the one chosen counts."""
        field = refused("2026-11-01T01:30", field=asked(datetime(2026, 11, 1, 9, tzinfo=UTC)))
        assert [text for _, text in field.readings] == [
            "Sun 01 Nov 2026 01:30 EDT",
            "Sun 01 Nov 2026 01:30 EST",
        ]
        for value, _ in field.readings:
            assert read("2026-11-01T01:30", chosen=value) == exactly(datetime.fromisoformat(value))

    def test_a_time_that_the_wall_never_showed_is_asked_about(self) -> None:
        """When the clocks went forward."""
        field = refused("2026-03-08T02:30")
        assert len(field.readings) == 2

    def test_a_reading_that_was_not_offered_does_not_count(self) -> None:
        """The choice is between the readings of the time typed, and nothing else."""
        refused("2026-11-01T01:30", chosen="2026-11-01T00:30:00+00:00")

    @pytest.mark.parametrize(
        "text", ["", "yesterday", "2026-13-01T01:00", "2026-02-30T01:00", "0000-01-01T00:00"]
    )
    def test_what_is_no_time_is_not_guessed(self, text: str) -> None:
        """It is asked for again, with an example."""
        assert refused(text).readings == ()

    def test_a_day_without_a_time_can_be_the_whole_day(self) -> None:
        """An interval, said out loud; where the law needs the minute, not even that."""
        assert refused("2026-03-20").readings[0][0] == "DAY"
        day = read("2026-03-20", chosen="DAY")
        assert day is not None
        assert day.latest - day.earliest == timedelta(days=1) - timedelta(microseconds=1)
        assert refused("2026-03-20", field=asked(must_be_exact=True)).readings == ()

    def test_now_of_a_form_that_lay_open_is_asked_about(self) -> None:
        """A release typed in at 03:12 and sent at 03:34 happened at one of the two."""
        later = NOW + timedelta(minutes=22)
        offered = NOW.isoformat()
        field = refused("2026-03-24T03:12", offered=offered, field=asked(later))
        assert [text for _, text in field.readings] == [
            "At 03:12, when this form was opened",
            "Now, at 03:34",
        ]
        for value, _ in field.readings:
            found = read("2026-03-24T03:12", chosen=value, offered=offered, field=asked(later))
            assert found == exactly(datetime.fromisoformat(value))

    def test_what_is_recorded_stays_what_it_is_in_a_correction(self) -> None:
        """An interval left alone is still an interval."""
        field = asked()
        field.kept = When(NOW, NOW + timedelta(hours=5))
        field.offered = None
        assert read("2026-03-24T03:12", field=field) == field.kept
