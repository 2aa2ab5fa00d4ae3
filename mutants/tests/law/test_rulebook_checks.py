"""The book as it is read, and each fault in its files: the book is copied, and one thing is broken."""

import hashlib
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from fortyeight.foundations.law.book import NoSuchRule, Rule
from fortyeight.foundations.law.instants import When, civil_day
from fortyeight.foundations.law.shapes import SHAPES
from fortyeight.foundations.rulebook import cases, current, read, registry
from fortyeight.foundations.rulebook.case_shapes import CASE_SHAPES
from fortyeight.foundations.rulebook.checks import Fault, list_faults
from fortyeight.foundations.rulebook.read import UnableToReadRule, read_book

ROOT = Path(__file__).parents[2]
RULE = "us/i247a/hold_limit.toml"
DATED = "us_fl/ch908/agreement.toml"
CASES = "us/i247a/hold_limit.toml"
NEW_YORK = ZoneInfo("America/New_York")


class Copy:
    """A copy of the federal and the Florida part of the book, whole in itself, to break."""

    PARTS = ("us", "us_fl")

    def __init__(self, folder: Path) -> None:
        self.rules, self.cases = folder / "rules", folder / "cases"
        for part in self.PARTS:
            shutil.copytree(ROOT / "rules" / part, self.rules / part)
            shutil.copytree(ROOT / "cases" / part, self.cases / part)
        (self.rules / "sources").mkdir()
        for saved in {source.saved for rule in read_rules(self.rules) for source in rule.sources}:
            shutil.copy(ROOT / "rules" / saved, self.rules / saved)
        head, *areas = (ROOT / "rules/registry.toml").read_text(encoding="utf-8").split("[[area]]")
        kept = [area for area in areas if area.split('"')[1].split("/")[0] in self.PARTS]
        (self.rules / "registry.toml").write_text("[[area]]".join([head, *kept]), encoding="utf-8")

    def change(self, path: Path, old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{path} has no {old!r}; the test would break nothing"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def rule(self, old: str, new: str, name: str = RULE) -> None:
        self.change(self.rules / name, old, new)

    def case(self, old: str, new: str) -> None:
        self.change(self.cases / CASES, old, new)

    def faults(self) -> list[Fault]:
        return list_faults(self.rules, self.cases)


def read_rules(folder: Path) -> list[Rule]:
    return [read.read_rule(folder, path) for path in read.list_rule_paths(folder)]


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


def test_the_book_has_no_fault() -> None:
    """What is in the repository may be used."""
    assert [str(fault) for fault in list_faults(ROOT / "rules", ROOT / "cases")] == []


def test_the_copy_that_is_broken_below_was_whole(copy: Copy) -> None:
    """So that each fault below is for the one thing that was broken."""
    assert copy.faults() == []


def change_saved_text(copy: Copy) -> None:
    saved = copy.rules / "sources/us_i247a.txt"
    copy.change(saved, "48 hours beyond", "48 hours  beyond")


def change_saved_text_and_hashes(copy: Copy) -> None:
    """The words change and every hash follows, as when a text is saved again."""
    saved = copy.rules / "sources/us_i247a.txt"
    before = hashlib.sha256(saved.read_bytes()).hexdigest()
    copy.change(saved, "48 hours beyond", "72 hours beyond")
    after = hashlib.sha256(saved.read_bytes()).hexdigest()
    for path in copy.rules.rglob("*.toml"):
        path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


def point_outside_the_sources(copy: Copy) -> None:
    (copy.rules.parent / "elsewhere.txt").write_text("a period not to exceed 48 hours", encoding="utf-8")
    copy.rule('"sources/us_i247a.txt"', '"../elsewhere.txt"')


def leave_an_unused_source(copy: Copy) -> None:
    (copy.rules / "sources/stray.txt").write_text("nobody cites this", encoding="utf-8")


def name_the_same_source_twice(copy: Copy) -> None:
    copy.rule('key    = "s11"', 'key    = "s104"', DATED)
    copy.rule('source        = "s11"', 'source        = "s104"', DATED)


BREAKS: list[tuple[str, Callable[[Copy], None]]] = [
    ("RULE.TOML", lambda copy: copy.rule("hours         = 48", "hours         = 48:00")),
    ("RULE.ID_PATH", lambda copy: copy.rule('"us.i247a.hold_limit"', '"us.i247a.hold"')),
    ("RULE.UNKNOWN_KEY", lambda copy: copy.rule("question ", "questoin = 1\nquestion ")),
    ("RULE.UNKNOWN_KEY", lambda copy: copy.rule('key    = "guidance"', 'key    = "guidance"\nlink   = "x"')),
    ("RULE.MISSING_KEY", lambda copy: copy.rule("reviewed_by     = []\n", "")),
    ("RULE.MISSING_KEY", lambda copy: copy.rule('source        = "guidance"\n', "")),
    ("RULE.WRONG_TYPE", lambda copy: copy.rule('"draft"', '"final"')),
    ("RULE.WRONG_TYPE", lambda copy: copy.rule('"EXCERPT"', '"HEARSAY"')),
    ("RULE.WRONG_TYPE", lambda copy: copy.rule("= 2017-04-02", '= "2017-04-02"')),
    ("RULE.WRONG_TYPE", lambda copy: copy.rule("= 2017-04-02", "= 2017-04-02T00:00:00Z")),
    ("RULE.WRONG_TYPE", lambda copy: copy.rule("reviewed_by     = []", 'reviewed_by     = "me"')),
    ("RULE.WRONG_TYPE", lambda copy: copy.rule("[[value]]", "[value]")),
    ("RULE.SCHEMA", lambda copy: copy.rule("schema          = 1", "schema          = 2")),
    ("RULE.UNKNOWN_SHAPE", lambda copy: copy.rule('"hold_limit"', '"hold_limits"')),
    ("RULE.TERMS", lambda copy: copy.rule("hours         = 48", "hours         = 0")),
    ("RULE.TERMS", lambda copy: copy.rule("hours         = 48", 'hours         = "48"')),
    ("RULE.TERMS", lambda copy: copy.rule("hours         = 48", "hour          = 48")),
    ("RULE.TERMS", lambda copy: copy.rule("skip          = []", 'skip          = "SUNDAY"')),
    ("RULE.TERMS", lambda copy: copy.rule("skip          = []\n", "")),
    ("RULE.TERMS", lambda copy: copy.rule("skip          = []", 'skip          = ["FRYDAY"]')),
    ("RULE.GAP", lambda copy: copy.rule("in_force_to   = 2022-06-17", "in_force_to   = 2022-06-16", DATED)),
    (
        "RULE.OVERLAP",
        lambda copy: copy.rule("in_force_to   = 2022-06-17", "in_force_to   = 2022-06-18", DATED),
    ),
    ("RULE.OVERLAP", lambda copy: copy.rule("in_force_to   = 2022-06-17\n", "", DATED)),
    (
        "RULE.ENDS_BEFORE_START",
        lambda copy: copy.rule("in_force_to   = 2022-06-17", "in_force_to   = 2019-04-24", DATED),
    ),
    (
        "RULE.VALUE_WITHOUT_SOURCE",
        lambda copy: copy.rule('source        = "guidance"', 'source        = "hearsay"'),
    ),
    ("RULE.SOURCE_TWICE", name_the_same_source_twice),
    ("RULE.NO_QUOTE", lambda copy: copy.rule('quote  = """', 'quote  = ""\n#')),
    (
        "RULE.NO_URL",
        lambda copy: copy.rule("https://www.scribd.com/document/343192456/ICE-Guidance-for-Form-I-247A", ""),
    ),
    ("RULE.QUOTE", lambda copy: copy.rule("a period not to exceed", "a period of about")),
    ("RULE.QUOTE", change_saved_text_and_hashes),
    ("RULE.SHA256", change_saved_text),
    ("RULE.SOURCE_ABSENT", lambda copy: copy.rule('"sources/us_i247a.txt"', '"sources/us_i247b.txt"')),
    ("RULE.SOURCE_ABSENT", point_outside_the_sources),
    ("SOURCE.UNUSED", leave_an_unused_source),
    ("RULE.REVIEW_UNSIGNED", lambda copy: copy.rule('"draft"', '"reviewed"')),
    ("RULE.WITHOUT_CASES", lambda copy: (copy.cases / CASES).unlink()),
    ("CASE.WITHOUT_RULE", lambda copy: (copy.rules / RULE).unlink()),
    ("CASE.TOML", lambda copy: copy.case("given.start", "given..start")),
    ("CASE.ID_PATH", lambda copy: copy.case('"us.i247a.hold_limit"', '"us.i247a.hold"')),
    ("CASE.ZONE", lambda copy: copy.case("America/Chicago", "America/Gotham")),
    ("CASE.UNKNOWN_KEY", lambda copy: copy.case("given.start ", "given.strat ")),
    ("CASE.UNKNOWN_KEY", lambda copy: copy.case("want.ends_at", "want.end_at")),
    ("CASE.UNKNOWN_KEY", lambda copy: copy.case("worked ", 'ticket = "48"\nworked ')),
    ("CASE.MISSING_KEY", lambda copy: copy.case('worked       = "', 'worked       = ""\n#')),
    ("CASE.MISSING_KEY", lambda copy: copy.case('worked       = "', "#")),
    ("CASE.MISSING_KEY", lambda copy: copy.case("given.start  = 2026-10-31T17:00:00-05:00", "given = {}")),
    ("CASE.NAME", lambda copy: copy.case('name         = "', 'name         = "case 3"\n#')),
    ("CASE.NAME_TWICE", lambda copy: copy.case("a Friday detainer ends on Sunday", FIRST_NAME)),
    (
        "CASE.TIME",
        lambda copy: copy.case(
            "want.ends_at = 2026-11-02T16:00:00-06:00", "want.ends_at = 2026-11-02T16:00:00"
        ),
    ),
    ("CASE.TIME", lambda copy: copy.case("given.start  = 2026-10-31T17:00:00-05:00", 'given.start = "noon"')),
    ("CASE.MISMATCH", lambda copy: copy.case("2026-11-02T16:00:00-06:00", "2026-11-02T17:00:00-06:00")),
    ("CASE.MISMATCH", lambda copy: copy.rule("hours         = 48", "hours         = 72")),
    ("REGISTRY.ABSENT", lambda copy: (copy.rules / "registry.toml").unlink()),
    (
        "REGISTRY.RULE_MISSING",
        lambda copy: copy.rule('"us/i247a"', '"us/i247b"', "registry.toml"),
    ),
    ("REGISTRY.AREA_EMPTY", lambda copy: copy.rule('"us/i247a"', '"us/i247b"', "registry.toml")),
]
FIRST_NAME = "on the night the clocks go back 48 elapsed hours end an hour earlier by the wall"


@pytest.mark.parametrize(
    ("code", "break_it"), BREAKS, ids=[f"{n:02} {code}" for n, (code, _) in enumerate(BREAKS)]
)
def test_one_broken_thing_is_one_fault_that_says_what_to_do(
    copy: Copy, code: str, break_it: Callable[[Copy], None]
) -> None:
    """The fault is found, under its code, with a sentence and a remedy."""
    break_it(copy)

    found = [fault for fault in copy.faults() if fault.code == code]

    assert found, [str(fault) for fault in copy.faults()]
    assert all(fault.what.endswith(".") and fault.fix.endswith(".") and fault.path for fault in found)


def test_a_broken_rule_stops_the_reading(copy: Copy) -> None:
    """A book that was read in part would answer in part."""
    copy.rule("hours         = 48", "hour          = 48")

    with pytest.raises(UnableToReadRule) as unread:
        read_book(copy.rules)

    assert (unread.value.code, unread.value.path) == ("RULE.TERMS", RULE)


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

    assert {path.relative_to(ROOT / "cases") for path in (ROOT / "cases").rglob("*.toml")} == rules
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

        assert [rule.id for rule in book.under("us_co")] == ["us_co.crs24_76_6.agreement"]
        assert book.under("us_c") == ()
        limits = [rule.id for rule in book.rules_decided_by("hold_limit")]
        assert limits == sorted(limits)
        assert "moa.wso_2025.hold_limit" in limits

    def test_every_rule_is_a_draft_until_counsel_signs(self) -> None:
        """No decision may look surer than its sources."""
        assert all(rule.is_draft for rule in current.current().rules.values())
