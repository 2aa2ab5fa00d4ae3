"""The book as it is read, and each fault in its files: the book is copied, and one thing is broken."""

from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fortyeight.foundations.law.book import NoSuchRule
from fortyeight.foundations.law.instants import When, civil_day
from fortyeight.foundations.law.shapes import SHAPES
from fortyeight.foundations.rulebook import cases, current, read, registry
from fortyeight.foundations.rulebook.case_shapes import CASE_SHAPES
from fortyeight.foundations.rulebook.checks import list_faults
from fortyeight.foundations.rulebook.read import UnableToReadRule, read_book
from tests.law.spoiled_book import RULE, Copy, expected
from tests.law.spoiled_cases import EVERY_BREAK, JUDGED

ROOT = Path(__file__).parents[2]
NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


def test_the_book_has_no_fault() -> None:
    """What is in the repository may be used."""
    assert [str(fault) for fault in list_faults(ROOT / "rules", ROOT / "cases")] == []


@pytest.mark.parametrize("to_judge", [False, True])
def test_the_copy_that_is_broken_below_was_whole(tmp_path: Path, to_judge: bool) -> None:
    """So that each fault below is for the one thing that was broken."""
    assert Copy(tmp_path, to_judge=to_judge).faults() == []


@pytest.mark.parametrize("name", EVERY_BREAK)
def test_one_broken_thing_is_told_with_file_line_and_mend(tmp_path: Path, name: str) -> None:
    """The messages are compared whole: what is wrong, where, and what to do about it."""
    copy = Copy(tmp_path, to_judge=name in JUDGED)
    EVERY_BREAK[name](copy)

    assert [str(fault) for fault in copy.faults()] == expected(name)


def test_a_broken_rule_stops_the_reading(copy: Copy) -> None:
    """A book that was read in part would answer in part."""
    copy.rule("hours         = 48", "hour          = 48")

    with pytest.raises(UnableToReadRule) as unread:
        read_book(copy.rules)

    assert (unread.value.code, unread.value.path) == ("RULE.TERMS", RULE)
    assert str(unread.value).startswith("house/form/hold_limit.toml:21 was not read: hour: no such key")


class TestTheHash:
    def test_white_space_and_comments_do_not_change_it(self, copy: Copy) -> None:
        """A file may be laid out anew without every decision looking new."""
        before = read_book(copy.rules).hash
        copy.rule("hours         = 48", "\n# two days\nhours = 48")

        assert read_book(copy.rules).hash == before

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("hours         = 48", "hours         = 47"),
            ("names no day", "names not one day"),
            ("2017-04-02", "2017-04-03"),
        ],
    )
    def test_anything_that_a_reader_would_see_changes_it(self, copy: Copy, old: str, new: str) -> None:
        """A number, a word of a reading, a day."""
        before = read_book(copy.rules).hash
        copy.rule(old, new)

        assert read_book(copy.rules).hash != before


def test_the_current_book_is_read_once() -> None:
    """The rulebook does not change under a running process."""
    assert current.current() is current.current()


def test_an_installation_without_rules_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No book at all is not an empty book."""
    monkeypatch.setattr(current, "_PACKAGED", tmp_path / "absent")
    monkeypatch.setattr(current, "_REPOSITORY", tmp_path / "absent")

    with pytest.raises(current.UnableToFindRulebook, match=r"RULEBOOK\.ABSENT"):
        current.rules_folder()


def test_packaged_rules_come_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An installed package reads what came with it."""
    monkeypatch.setattr(current, "_PACKAGED", tmp_path)

    assert current.rules_folder() == tmp_path


def test_no_name_of_an_agency_or_a_machine_stands_in_the_book() -> None:
    """The saved texts hold clauses, and nothing about who signed or where the file lay."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "rules/sources").iterdir()]

    for word in ("Sheriff's Office", "SCSO", "FCSO", "/home/", "/tmp/", "file://"):
        assert not any(word in text for text in texts), word


def test_the_registry_says_how_each_folder_was_checked() -> None:
    """The table of coverage that people read comes from here."""
    areas = registry.read_registry(ROOT / "rules")

    assert len({area.folder for area in areas}) == len(areas)
    assert all(area.checked and area.open for area in areas)


def test_the_cases_mirror_the_rules_path_for_path() -> None:
    """Who finds a rule finds its cases."""
    rules = {path.relative_to(ROOT / "rules") for path in read.list_rule_paths(ROOT / "rules")}

    found = {path.relative_to(ROOT / "cases") for path in cases.list_case_paths(ROOT / "cases")}
    assert found == rules
    assert cases.read_cases(ROOT / "cases")


class TestTheBook:
    def test_every_shape_can_be_tested_with_cases(self) -> None:
        """A shape without a case runner could not be worked out by hand."""
        assert set(CASE_SHAPES) == set(SHAPES)

    def test_an_unknown_rule_names_the_nearest(self) -> None:
        """The reader of the message learns which id was meant."""
        with pytest.raises(NoSuchRule, match=r"us\.8cfr287_7\.hold_limit"):
            current.current().rule("us.8cfr287_7.hold_limt")

    def test_a_rule_cites_the_source_of_its_value(self) -> None:
        """An old value keeps its own citation; a rule outside its dates gives the latest."""
        rule = current.current().rule("us_fl.ch908.agreement")

        assert [rule.cite_of(value) for value in rule.values] == ["s. 908.104(1), F.S.", "s. 908.11(1), F.S."]
        assert rule.cite == "s. 908.11(1), F.S."

    def test_an_interval_over_the_first_day_in_force_has_no_value(self) -> None:
        """Which value holds cannot be told, and the last one is not the answer."""
        rule = current.current().rule("us.5usc6103.federal_holidays")
        signed = date(2021, 6, 17)
        before, on = civil_day(signed - timedelta(days=1), NEW_YORK), civil_day(signed, NEW_YORK)

        assert rule.value_between(on, NEW_YORK) is rule.value_on(signed)
        assert rule.value_between(When(before.latest, on.earliest), NEW_YORK) is None
        assert rule.value_between(When(on.earliest - timedelta(days=20_000), on.latest), NEW_YORK) is None

    def test_lists_by_shape_and_by_place(self) -> None:
        """Both are ordered by id, and a prefix is whole words of a path."""
        book = current.current()

        assert [rule.id for rule in book.under("us_co")] == [
            "us_co.crs24_76_6.agreement",
            "us_co.crs24_76_6.hold",
        ]
        assert book.under("us_c") == ()
        limits = [rule.id for rule in book.rules_decided_by("hold_limit")]
        assert limits == sorted(limits)
        assert "moa.wso_2025.hold_limit" in limits

    def test_every_rule_is_a_draft_until_counsel_signs(self) -> None:
        """No decision may look surer than its sources."""
        assert all(rule.is_draft for rule in current.current().rules.values())
