"""A copy of part of the book, and every way in which one thing in it can be broken."""

import hashlib
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.rulebook import read
from fortyeight.foundations.rulebook.checks import Fault, list_faults
from fortyeight.foundations.rulebook.registry import PLACE_IDS

ROOT = Path(__file__).parents[2]
HOUSE = Path(__file__).parent / "house_book"
RULE = "house/form/hold_limit.toml"
DATED = "house/statute/agreement.toml"
CASES = "house/form/hold_limit.toml"
NONE_WANTED = "want.gaps = []"
Break = Callable[["Copy"], None]


AREA = """
[[area]]
folder  = "{}"
title   = "Invented"
covers  = "Nothing."
since   = 2026-01-01
checked = "Not at all."
open    = "All of it."
"""


PLACE = """
[[place]]
id      = "{0}"
name    = "The place {0}"
checked = "Not at all."
open    = "All of it."
status  = "{1}
"""


class Copy:
    """Two rules of an invented house, and `to_judge` what of the real book a worked stay needs, to break.

    The two are kept beside the tests, so that the lines of the messages stay what they are.
    """

    FEW = ("us/5usc6103",)
    PARTS = ("us", "us_fl", "readings", "moa/wso_2025")
    OWN = ("form_rule.toml", RULE), ("statute_rule.toml", DATED)

    def __init__(self, folder: Path, *, to_judge: bool = False) -> None:
        self.rules, self.cases = folder / "rules", folder / "cases"
        for part in self.PARTS if to_judge else self.FEW:
            shutil.copytree(ROOT / "rules" / part, self.rules / part)
            shutil.copytree(ROOT / "cases" / part, self.cases / part)
        shutil.copy(ROOT / "cases/worlds.toml", self.cases / "worlds.toml")
        (self.rules / "sources").mkdir()
        for saved in {source.saved for rule in read_rules(self.rules) for source in rule.sources}:
            shutil.copy(ROOT / "rules" / saved, self.rules / saved)
        for name, path in self.OWN:
            for kind, to in (("rule", self.rules / path), ("cases", self.cases / path)):
                to.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(HOUSE / name.replace("rule", kind), to)
            saved = name.replace("_rule.toml", ".txt")
            shutil.copy(HOUSE / saved, self.rules / "sources" / saved)
        folders = {
            path.parent.relative_to(self.rules).as_posix() for path in read.list_rule_paths(self.rules)
        }
        areas = "\n".join(AREA.format(each) for each in sorted(folders))
        text = f"schema = 1\n{areas}{places_of(self.rules)}"
        (self.rules / "registry.toml").write_text(text, encoding="utf-8")

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


def places_of(folder: Path) -> str:
    """Write every state and territory as the copied rules bear it out."""
    first: dict[str, date] = {}
    for rule in read_rules(folder):
        place = rule.id.partition(".")[0]
        days = [each.in_force_from for each in rule.values]
        first[place] = min(first.get(place, days[0]), *days)
    return "".join(
        PLACE.format(place, f'draft"\nsince = {first[place]}' if place in first else 'not_covered"')
        for place in sorted(PLACE_IDS)
    )


def read_rules(folder: Path) -> list[Rule]:
    return [read.read_rule(folder, path) for path in read.list_rule_paths(folder)]


def in_rule(old: str, new: str, name: str = RULE) -> Break:
    return lambda copy: copy.rule(old, new, name)


def in_case(old: str, new: str) -> Break:
    return lambda copy: copy.case(old, new)


def in_bytes(which: str) -> Break:
    """Write what is no text into a rule file or a case file."""
    return lambda copy: (getattr(copy, which) / RULE).write_bytes(b"\xff") and None


def without_values(copy: Copy) -> None:
    path = copy.rules / RULE
    before, _, after = path.read_text(encoding="utf-8").partition("[[value]]")
    path.write_text(f"{before}[[reading]]{after.partition('[[reading]]')[2]}", encoding="utf-8")


def without_a_case(copy: Copy) -> None:
    text = 'rule = "house.form.hold_limit"\nzone = "America/Chicago"\ncase = []\n'
    (copy.cases / CASES).write_text(text, encoding="utf-8")


def without_people(copy: Copy) -> None:
    path = copy.cases / CASES
    *cases, _ = path.read_text(encoding="utf-8").split("[[case]]")
    path.write_text("[[case]]".join(cases), encoding="utf-8")


def with_case(text: str) -> Break:
    """Write another case behind those of the file."""

    def append(copy: Copy) -> None:
        path = copy.cases / CASES
        path.write_text(f"{path.read_text(encoding='utf-8')}\n[[case]]\n{text}\n", encoding="utf-8")

    return append


def with_stay(given: str, want: str) -> Break:
    """Write a worked stay behind the cases of the file."""
    named = 'name = "a stay with one thing wrong"\nworked = "none"\ngiven.world = "wso_jail"\n'
    return with_case(f"{named}given.release_due = 2026-10-30T08:00:00-04:00\n{given}\n{want}")


def with_fact(fact: str) -> Break:
    """Write a worked stay with one fact behind the cases of the file."""
    return with_stay(f"given.facts = [\n    {{ {fact} }},\n]", NONE_WANTED)


def in_worlds(old: str, new: str) -> Break:
    return lambda copy: copy.change(copy.cases / "worlds.toml", old, new)


def with_people(first: str, second: str) -> Break:
    """Write a case with two people behind the cases of the file."""
    people = f"[case.people.ana]\n{first}\n[case.people.ben]\n{second}"
    return with_case(f'name = "two people with one thing wrong"\nworked = "none"\n{people}')


def change_saved_text(copy: Copy) -> None:
    saved = copy.rules / "sources/form.txt"
    copy.change(saved, "48 hours beyond", "48 hours  beyond")


def change_saved_text_and_hashes(copy: Copy) -> None:
    """The words change and every hash follows, as when a text is saved again."""
    saved = copy.rules / "sources/form.txt"
    before = hashlib.sha256(saved.read_bytes()).hexdigest()
    copy.change(saved, "48 hours beyond", "72 hours beyond")
    after = hashlib.sha256(saved.read_bytes()).hexdigest()
    for path in copy.rules.rglob("*.toml"):
        path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


def point_outside_the_sources(copy: Copy) -> None:
    (copy.rules.parent / "elsewhere.txt").write_text("a period not to exceed 48 hours", encoding="utf-8")
    copy.rule('"sources/form.txt"', '"../elsewhere.txt"')


def leave_an_unused_source(copy: Copy) -> None:
    (copy.rules / "sources/stray.txt").write_text("nobody cites this", encoding="utf-8")


def name_the_same_source_twice(copy: Copy) -> None:
    copy.rule('key    = "s11"', 'key    = "s104"', DATED)
    copy.rule('source        = "s11"', 'source        = "s104"', DATED)


FIRST_NAME = "on the night the clocks go back 48 elapsed hours end an hour earlier by the wall"
WORKED = "Saturday 17:00 to Sunday 17:00 is 25 hours, so 23 remain: Monday 16:00"

BREAKS: dict[str, Break] = {
    "a rule file is no text": in_bytes("rules"),
    "a case file is no text": in_bytes("cases"),
    "a rule has no value": without_values,
    "a case file has no case": without_a_case,
    "a rule is no TOML": in_rule("hours         = 48", "hours         = 48:00"),
    "the id is not the path": in_rule('"house.form.hold_limit"', '"house.form.hold"'),
    "a key of the rule is misspelt": in_rule("question ", "questoin = 1\nquestion "),
    "a source has a key too many": in_rule('key    = "guidance"', 'key    = "guidance"\nlink   = "x"'),
    "the rule lacks a key": in_rule("reviewed_by     = []\n", ""),
    "a value names no source": in_rule('source        = "guidance"\n', ""),
    "the status is none": in_rule('"draft"', '"final"'),
    "seen is none of the words": in_rule('"EXCERPT"', '"HEARSAY"'),
    "a date is written as text": in_rule("= 2017-04-02", '= "2017-04-02"'),
    "a date is written as an instant": in_rule("= 2017-04-02", "= 2017-04-02T00:00:00Z"),
    "a list is written as text": in_rule("reviewed_by     = []", 'reviewed_by     = "me"'),
    "a list of tables is written as one table": in_rule("[[value]]", "[value]"),
    "the schema is of another day": in_rule("schema          = 1", "schema          = 2"),
    "the shape is misspelt": in_rule('"hold_limit"', '"hold_limits"'),
    "a number is outside its bounds": in_rule("hours         = 48", "hours         = 0"),
    "a number is written as text": in_rule("hours         = 48", 'hours         = "48"'),
    "a term is misspelt": in_rule("hours         = 48", "hour          = 48"),
    "a list of terms is written as text": in_rule("skip          = []", 'skip          = "SUNDAY"'),
    "a term is missing": in_rule("skip          = []\n", ""),
    "a weekday is misspelt": in_rule("skip          = []", 'skip          = ["FRYDAY"]'),
    "there is a gap between two values": in_rule(
        "in_force_to   = 2022-06-17", "in_force_to   = 2022-06-16", DATED
    ),
    "two values overlap": in_rule("in_force_to   = 2022-06-17", "in_force_to   = 2022-06-18", DATED),
    "a value without end stands before another": in_rule("in_force_to   = 2022-06-17\n", "", DATED),
    "a value ends on the day it starts": in_rule(
        "in_force_to   = 2022-06-17", "in_force_to   = 2019-04-24", DATED
    ),
    "a value rests on no source": in_rule('source        = "guidance"', 'source        = "hearsay"'),
    "two sources have one key": name_the_same_source_twice,
    "no words are quoted": in_rule('quote  = """', 'quote  = ""\n#'),
    "no address is given": in_rule(
        "https://www.scribd.com/document/343192456/ICE-Guidance-for-Form-I-247A", ""
    ),
    "the quotation is not in the saved text": in_rule("a period not to exceed", "a period of about"),
    "the saved text changed and the hash with it": change_saved_text_and_hashes,
    "the saved text changed": change_saved_text,
    "the saved text is not there": in_rule('"sources/form.txt"', '"sources/farm.txt"'),
    "the saved text lies outside the sources": point_outside_the_sources,
    "a saved text is used by nobody": leave_an_unused_source,
    "a rule is reviewed and nobody signed": in_rule('"draft"', '"reviewed"'),
    "a rule has no case": lambda copy: (copy.cases / CASES).unlink(),
    "a case has no rule": lambda copy: (copy.rules / RULE).unlink(),
    "a case is no TOML": in_case("given.start", "given..start"),
    "a case lies under another path than its rule": in_case('"house.form.hold_limit"', '"house.form.hold"'),
    "there is no such zone": in_case("America/Chicago", "America/Gotham"),
    "what is given is misspelt": in_case("given.start ", "given.strat "),
    "what is wanted is misspelt": in_case("want.ends_at", "want.end_at"),
    "a case has a key too many": in_case("worked ", 'ticket = "48"\nworked '),
    "the working is empty": in_case('worked       = "', 'worked       = ""\n#'),
    "the working is missing": in_case('worked       = "', "#"),
    "nothing is given": in_case("given.start  = 2026-10-31T17:00:00-05:00", "given = {}"),
    "the name is no sentence": in_case('name         = "', 'name         = "case 3"\n#'),
    "two cases have one name": in_case("a Friday detainer ends on Sunday", FIRST_NAME),
    "a wanted instant has no offset": in_case(
        "want.ends_at = 2026-11-02T16:00:00-06:00", "want.ends_at = 2026-11-02T16:00:00"
    ),
    "a given instant is none": in_case("given.start  = 2026-10-31T17:00:00-05:00", 'given.start = "noon"'),
    "the wanted instant is wrong": in_case("2026-11-02T16:00:00-06:00", "2026-11-02T17:00:00-06:00"),
    "the rule is wrong": in_rule("hours         = 48", "hours         = 72"),
    "an area of the registry has a key misspelt": in_rule(
        'covers  = "Nothing."', "cover = 1", "registry.toml"
    ),
    "an area began on no day": in_rule("since   = 2026-01-01", 'since   = "spring"', "registry.toml"),
    "the registry is no TOML": in_rule("schema = 1", "schema : 1", "registry.toml"),
    "there is no registry": lambda copy: (copy.rules / "registry.toml").unlink(),
    "a folder is registered under another name": in_rule('"house/form"', '"house/farm"', "registry.toml"),
}


def expected(name: str) -> list[str]:
    """The messages that stand under the name of a break in `spoiled_book.txt`."""
    text = (Path(__file__).parent / "spoiled_book.txt").read_text(encoding="utf-8")
    _, _, after = text.partition(f"## {name}\n")
    assert after, f"nothing is expected of {name!r}"
    return after.partition("\n##")[0].strip().splitlines()
