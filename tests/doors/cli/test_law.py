"""`fortyeight law show`, `coverage` and `export`: what counsel reads of the rulebook."""

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from fortyeight.foundations.rulebook import current as installed
from fortyeight.foundations.rulebook.current import current
from tests.law.small_book import NEW, OLD, value, write_book
from tests.law.test_changed_rules import CORRECTED, RETIRED, SUPERSEDED

RULE = "moa.wso_2025.hold_limit"
Run = Callable[..., Result]


def install(monkeypatch, folder: Path) -> None:  # type: ignore[no-untyped-def]
    """Use the small book in place of the one that comes with the program."""
    monkeypatch.setattr(installed, "_PACKAGED", folder / "rules")
    monkeypatch.setattr(installed, "_CASES_PACKAGED", folder / "cases")
    monkeypatch.setattr(installed, "current", lambda: installed.read_book(folder / "rules"))


class TestShow:
    def test_the_words_the_day_and_the_working_are_there(self, run: Run) -> None:
        """What counsel needs to check a rule stands on one page."""
        text = run("law", "show", RULE).output
        source = current().rule(RULE).sources[0]

        assert "[draft: counsel has not signed it]" in text
        assert "hours: 48" in text
        assert "IN FORCE" in text
        assert source.saved in text
        assert "worked " in text
        assert "CLOCK.LIMIT" in text
        assert all(len(line) <= 79 or "://" in line for line in text.splitlines())

    def test_a_path_of_a_file_is_an_id_too(self, run: Run) -> None:
        """As it is copied from a list of files."""
        assert (
            run("law", "show", "rules/moa/wso_2025/hold_limit.toml").output == run("law", "show", RULE).output
        )

    def test_the_beginning_of_an_id_lists_a_folder(self, run: Run) -> None:
        """Each with its mark; a rule of that very name would be shown."""
        listed = json.loads(run("law", "show", "us_fl", "--json").output)

        assert [each["id"] for each in listed] == [rule.id for rule in current().under("us_fl")]
        assert "us_co.crs24_76_6.agreement  [DRAFT]" in run("law", "show", "us_co").output

    def test_a_misspelt_name_leads_to_the_nearest(self, run: Run) -> None:
        """And to where all of them are listed."""
        result = run("law", "show", "moa.wso_2025.hold_limits")

        assert result.exit_code == 2
        assert "RULE.UNKNOWN" in result.output
        assert RULE in result.output
        assert "law coverage" in " ".join(run("law", "show", "xyzzy").output.split())

    def test_json_has_all_of_it(self, run: Run) -> None:
        """For programs: the rule, its cases, its codes, the hash of the book."""
        shown = json.loads(run("law", "show", RULE, "--json").output)

        assert shown["id"] == RULE
        assert shown["cases"][0]["worked"]
        assert shown["book_hash"] == current().hash

    def test_how_a_rule_ended_or_was_wrong_is_said(self, run: Run, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
        """Retired, superseded, corrected: by whom, when, why, and what it said."""
        write_book(tmp_path, old=RETIRED, status="retired", old_values=value(48, "2000-01-01") + CORRECTED)
        install(monkeypatch, tmp_path)
        text = run("law", "show", OLD).output

        assert "[retired on 2020-01-01; counsel never signed it]" in text
        assert "Retired by Counsel Ines Roth: The text was repealed." in text
        assert "2026-10-05 by Counsel Ines Roth" in text
        assert "hours 72" in text
        assert f"{OLD}  [RETIRED]" in run("law", "show", "us.old").output

        write_book(tmp_path, old=SUPERSEDED)
        assert f"Superseded from 2020-01-01 on by {NEW}." in run("law", "show", OLD).output
        assert f"Took the place of {OLD}." in run("law", "show", NEW).output

    def test_a_broken_case_file_is_named(self, run: Run, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
        """With its line and its code; half of the cases are not shown as all of them."""
        write_book(tmp_path)
        path = tmp_path / "cases" / "us" / "old" / "hold_limit.toml"
        path.write_text(path.read_text().replace("worked =", "wroked ="))
        install(monkeypatch, tmp_path)

        for words in (("law", "show", OLD), ("law", "coverage")):
            result = run(*words)
            assert result.exit_code == 2
            assert "CASE.UNKNOWN_KEY" in result.output


class TestCoverage:
    def test_every_area_stands_in_the_table(self, run: Run) -> None:
        """With its rules, its cases and what is open."""
        counted = json.loads(run("law", "coverage", "--json").output)
        text = run("law", "coverage").output

        assert counted["total"]["rules"] == len(current().rules)
        assert all(each["folder"] in text and each["open"] for each in counted["areas"])
        assert "DRAFT, not signed by counsel" in text

    def test_an_overdue_review_and_a_successor_are_said(self, run: Run, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
        """A rule that nobody read again in time is no surprise."""
        path = write_book(tmp_path, old=SUPERSEDED) / "us" / "new" / "hold_limit.toml"
        path.write_text(path.read_text().replace("2099-01-01", "2001-01-01"))
        install(monkeypatch, tmp_path)

        assert "1 rules were superseded" in run("law", "coverage").output
        assert "OVERDUE by" in run("law", "show", NEW).output


class TestExport:
    def test_the_file_carries_the_hash_of_the_book(self, run: Run, tmp_path: Path) -> None:
        """Who keeps it can compare a later book with it."""
        result = run("law", "export", tmp_path / "book.json")

        assert result.exit_code == 0
        assert json.loads((tmp_path / "book.json").read_text())["hash"] == current().hash
        assert run("law", "export", tmp_path).exit_code == 2
