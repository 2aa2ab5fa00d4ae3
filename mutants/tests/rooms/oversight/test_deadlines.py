"""Deadlines in bulk and one by one are the judge's own."""

import csv
import io
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law.instants import parse_when
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.oversight.deadlines import BULK_RULES, list_deadlines, local_text, write_deadlines
from fortyeight.rooms.oversight.tables import Row
from fortyeight.rooms.oversight.zones import UnableToFindPlace, UnableToFindZone, find_place, find_zone

ZONES = st.sampled_from(["America/Chicago", "America/Phoenix", "Pacific/Guam", "America/New_York"])


def bulk(zone: str, start: str) -> dict[str, str]:
    out = io.StringIO()
    write_deadlines([Row(line=2, cells={"zone": zone, "start": start})], out, book=current())
    out.seek(0)
    return next(csv.DictReader(out))


class TestBulk:
    @settings(max_examples=150, deadline=None)
    @given(start=st.datetimes(datetime(1980, 1, 1), datetime(2090, 1, 1)), zone=ZONES)
    def test_agrees_with_the_single_command(self, start: datetime, zone: str) -> None:
        """Proves that a file of starts and one start are counted by the same code."""
        text = start.isoformat(timespec="minutes")
        place = find_zone(zone)
        found = list_deadlines(parse_when(text, place), zone=place, book=current())
        ends = {each.rule: each.ends for each in found.deadlines}
        line = bulk(zone, text)
        for rule in BULK_RULES:
            assert line[rule] == local_text(ends[rule], place, like=text)

    @settings(max_examples=150, deadline=None)
    @given(start=st.datetimes(datetime(1980, 1, 1), datetime(2090, 1, 1)), zone=ZONES)
    def test_the_agreement_counts_48_elapsed_hours(self, start: datetime, zone: str) -> None:
        """Proves that the night on which clocks change shortens or lengthens nothing."""
        line = bulk(zone, start.isoformat(timespec="minutes") + "-07:00")
        end = datetime.fromisoformat(line[BULK_RULES[0]])
        assert end - datetime.fromisoformat(line["start"]) == timedelta(hours=48)
        assert datetime.fromisoformat(line[BULK_RULES[1]]) >= end

    @pytest.mark.parametrize(
        ("like", "written"),
        [
            ("2026-06-02T10:00-05:00", "2026-06-02T10:00-05:00"),
            ("2026-06-02T10:00:00-05:00", "2026-06-02T10:00:00-05:00"),
            ("2026-06-02T10:00:00.250-05:00", "2026-06-02T10:00:00.250-05:00"),
            ("2026-06-02T15:00Z", "2026-06-02T10:00-05:00"),
        ],
    )
    def test_is_as_fine_as_the_start_was_written(self, like: str, written: str) -> None:
        """Proves that minutes stay minutes and seconds stay seconds."""
        zone = find_zone("America/Chicago")
        assert local_text(parse_when(like, zone), zone, like=like) == written


class TestNames:
    @settings(max_examples=200, deadline=None)
    @given(text=st.text(max_size=30) | st.sampled_from(["Etc", "Etc/", "posix/", "/", "..", "America/."]))
    def test_any_text_is_a_zone_or_is_refused(self, text: str) -> None:
        """Proves that no name of a zone opens anything else or ends in another exception."""
        try:
            found = find_zone(text).key
        except UnableToFindZone:
            return
        assert found == text.strip()

    def test_names_the_nearest_zone(self) -> None:
        """Proves that a slip of the finger is answered with what was probably meant."""
        with pytest.raises(UnableToFindZone, match="America/Chicago"):
            find_zone("america/chicgo")

    def test_a_place_is_a_state(self) -> None:
        """Proves the names of places."""
        assert find_place(" US_TX ") == "us_tx"
        for wrong in ("Texas", "us_", "us_xx", "us_texas", ""):
            with pytest.raises(UnableToFindPlace):
                find_place(wrong)
