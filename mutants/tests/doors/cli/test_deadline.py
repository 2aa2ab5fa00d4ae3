"""`fortyeight deadline`: every limit, which were in force, which governs."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

REGULATION = "us.8cfr287_7.hold_limit"
AGREEMENT = "moa.wso_2025.hold_limit"


def asked(run: Callable[..., Result], start: str, zone: str, *more: str) -> dict[str, object]:
    result = run("deadline", start, "--zone", zone, "--json", *more)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def of(found: dict[str, object], rule: str) -> dict[str, object]:
    return next(each for each in found["deadlines"] if each["rule"] == rule)


class TestOneStart:
    def test_shows_every_limit_and_the_earliest_governs(self, run: Callable[..., Result]) -> None:
        """Proves that a Thursday hold ends on Saturday, not on the Monday that the regulation alone gives."""
        found = asked(run, "2026-11-05T17:00-06:00", "America/Chicago")
        assert of(found, AGREEMENT)["ends_local"] == "2026-11-07T17:00-06:00"
        assert of(found, REGULATION)["ends_local"] == "2026-11-09T17:00-06:00"
        assert [day for day, _ in of(found, REGULATION)["left_out"][0]] == ["2026-11-07", "2026-11-08"]
        assert AGREEMENT in found["governing"]
        assert REGULATION not in found["governing"]
        assert found["ends_local"] == "2026-11-07T17:00-06:00"

    def test_a_rule_before_its_day_is_shown_as_if_and_does_not_govern(
        self, run: Callable[..., Result]
    ) -> None:
        """Proves that law starts by date: in 2012 only the regulation limited a hold."""
        found = asked(run, "2012-03-01T17:00", "America/Chicago")
        assert of(found, AGREEMENT)["in_force"] == "NO"
        assert of(found, AGREEMENT)["ends_local"] == "2012-03-03T17:00-06:00"
        assert found["governing"] == [REGULATION]
        text = run("deadline", "2012-03-01T17:00", "--zone", "America/Chicago").stdout
        assert "AS IF: not in force at the start" in text

    def test_before_any_rule_it_cannot_be_told(self, run: Callable[..., Result]) -> None:
        """Proves that no later law is read back into a time without any."""
        found = asked(run, "1990-03-01T17:00", "America/Chicago")
        assert found["governing"] == []
        assert found["ends"] is None
        assert "CANNOT TELL" in run("deadline", "1990-03-01T17:00", "--zone", "America/Chicago").stdout

    @pytest.mark.parametrize(
        ("start", "first", "last"),
        [
            ("2026-11-01T01:30", "2026-11-03T00:30-06:00", "2026-11-03T01:30-06:00"),
            ("2026-03-08T02:30", "2026-03-10T02:30-05:00", "2026-03-10T03:30-05:00"),
        ],
    )
    def test_a_local_time_that_occurs_twice_or_never_gives_two_ends(
        self, start: str, first: str, last: str, run: Callable[..., Result]
    ) -> None:
        """Proves that neither reading of an unclear clock is thrown away."""
        found = asked(run, start, "America/Chicago")
        assert of(found, AGREEMENT)["ends_local"] == f"{first}/{last}"
        text = run("deadline", start, "--zone", "America/Chicago").stdout
        assert first in text
        assert last in text

    def test_a_date_gives_a_day_of_ends(self, run: Callable[..., Result]) -> None:
        """Proves that a date is a whole day, not its midnight."""
        found = asked(run, "2026-03-02", "America/Chicago")
        assert of(found, AGREEMENT)["ends_local"] == "2026-03-04T00:00-06:00/2026-03-04T23:59:59.999999-06:00"

    def test_says_what_is_a_draft_and_fits_the_screen(self, run: Callable[..., Result]) -> None:
        """Proves that unsigned law is marked, and that the text fits eighty columns."""
        text = run("deadline", "2026-11-01T01:30", "--zone", "America/Indiana/Indianapolis").stdout
        assert "DRAFT" in text
        assert max(map(len, text.splitlines())) < 80

    def test_a_state_does_not_govern_elsewhere(self, run: Callable[..., Result]) -> None:
        """Proves that naming a state changes nothing where the book has no limit of that state."""
        assert asked(run, "2026-03-02", "America/Chicago") == asked(
            run, "2026-03-02", "America/Chicago", "--place", "us_tx"
        )


class TestManyStarts:
    def test_writes_both_ends_as_fine_as_the_start(self, run: Callable[..., Result], tmp_path: Path) -> None:
        """Proves minutes, seconds, zones and the days in lieu of the bulk file."""
        (tmp_path / "in.csv").write_text(
            "start,extra,zone\n"
            "2021-06-17T16:36-06:00,x,America/Denver\n"
            "2024-05-06T00:23:45-04:00,x,America/New_York\n"
            "2026-10-31T17:00,x,America/Chicago\n"
        )
        result = run("deadline", "--csv", tmp_path / "in.csv", "--out", tmp_path / "out.csv")
        assert result.exit_code == 0, result.output
        assert "extra" in result.stderr
        with (tmp_path / "out.csv").open(newline="") as file:
            assert list(csv.reader(file)) == [
                ["zone", "start", AGREEMENT, REGULATION],
                [
                    "America/Denver",
                    "2021-06-17T16:36-06:00",
                    "2021-06-19T16:36-06:00",
                    "2021-06-22T16:36-06:00",
                ],
                [
                    "America/New_York",
                    "2024-05-06T00:23:45-04:00",
                    "2024-05-08T00:23:45-04:00",
                    "2024-05-08T00:23:45-04:00",
                ],
                [
                    "America/Chicago",
                    "2026-10-31T17:00",
                    "2026-11-02T16:00-06:00",
                    "2026-11-04T00:00-06:00",
                ],
            ]

    def test_an_end_that_cannot_be_told_is_empty(self, run: Callable[..., Result], tmp_path: Path) -> None:
        """Proves that where no calendar of holidays is known, the end is left empty and counted."""
        (tmp_path / "in.csv").write_text("zone,start\nAmerica/Denver,1970-06-17T16:36-06:00\n")
        result = run("deadline", "--csv", tmp_path / "in.csv", "--out", tmp_path / "out.csv")
        assert "1 deadlines cannot be told" in result.stderr
        assert (tmp_path / "out.csv").read_text().endswith(",1970-06-19T16:36-06:00,\n")
