"""A copy of part of the book, and every way in which one thing in it can be broken."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.rulebook import read
from fortyeight.foundations.rulebook.checks import Fault, list_faults

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
        (self.rules / "registry.toml").write_text(f"schema = 1\n{areas}", encoding="utf-8")

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


def in_rule(old: str, new: str, name: str = RULE) -> Break:
    return lambda copy: copy.rule(old, new, name)


def in_case(old: str, new: str) -> Break:
    return lambda copy: copy.case(old, new)


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
    "there is no registry": lambda copy: (copy.rules / "registry.toml").unlink(),
    "a folder is registered under another name": in_rule('"house/form"', '"house/farm"', "registry.toml"),
}

ANA = "given.start = 2026-03-02T12:00:00-06:00\nwant.ends_at = 2026-03-04T12:00:00-06:00"
BEN = "given.start = 2026-03-06T12:00:00-06:00\nwant.ends_at = 2026-03-08T13:00:00-05:00"
OPENED = 'kind = "stay.matter_opened", matter = "m-2", type = "CHARGE"'

STAYS: dict[str, Break] = {
    "there is no such world": in_case(
        "[[case]]",
        f"""[[case]]
name = "a stay in no world"
worked = "none"
given.world = "wso_jayl"
given.release_due = 2026-10-30T08:00:00-04:00
{NONE_WANTED}

[[case]]""",
    ),
    "the release has no offset": with_case(f"""name = "a stay at no instant"
worked = "none"
given.world = "wso_jail"
given.release_due = 2026-10-30T08:00:00
{NONE_WANTED}"""),
    "a stay gives what is not known": with_stay("given.release = 3", NONE_WANTED),
    "a stay wants what is not known": with_stay("", "want.gap = []"),
    "a question is no list": with_stay("", "want.gaps = 1"),
    "an item of a question is misspelt": with_stay(
        "",
        """want.authority = [
    { at = 2026-10-30T09:00:00-04:00, base = "NONE", code = "AUTHORITY.NONE" },
]""",
    ),
    "an item of a question lacks a key": with_stay(
        "",
        """want.authority = [
    { at = 2026-10-30T09:00:00-04:00, basis = "NONE" },
]""",
    ),
    "an item of a question has no offset": with_stay(
        "",
        """want.authority = [
    { at = 2026-10-30T09:00:00, basis = "NONE", code = "AUTHORITY.NONE" },
]""",
    ),
    "what is left out is not there": with_stay('given.leave_out = ["warant"]', NONE_WANTED),
    "there is no such kind of fact": with_stay(
        """given.facts = [
    # a comment counts for nothing
    { hours = 1, kind = "stay.mater_opened", matter = "m-2", type = "CHARGE" },
]""",
        NONE_WANTED,
    ),
    "a fact has a field too many": with_stay(
        f"given.facts = [\n    {{ hours = 1, {OPENED}, judge = 1 }},\n]", NONE_WANTED
    ),
    "a fact has no time": with_fact(OPENED),
    "a fact has a time that is none": with_stay(
        f'given.facts = [\n    {{ at = "noon", {OPENED} }},\n]', NONE_WANTED
    ),
    "the worlds are no TOML": in_worlds("schema = 1", "schema : 1"),
    "a world starts from nowhere": in_worlds('starts_from = "jail_hold"', 'starts_from = "jayl_hold"'),
    "a world has a key too many": in_worlds("says        =", "sais ="),
    "a world says nothing": in_worlds("says    =", "says = ''\n#"),
    "a fact of a world has no id": in_worlds('{ id = "closed", ', "{ "),
    "the file of worlds has a key too many": in_worlds("schema = 1", "schema = 1\nscheme = 2"),
}

PEOPLE: dict[str, Break] = {
    "one person is no two": with_case(f"""name = "one person is alone here"
worked = "none"
[case.people.ana]
{ANA}"""),
    "two people are given the same": with_people(ANA, ANA),
    "what one person wants is missing": with_people(ANA, "given.start = 2026-03-06T12:00:00-06:00"),
    "what one person wants is wrong": with_people(ANA, BEN.replace("13:00", "12:00")),
    "what one person wants has no offset": with_people(ANA, BEN.replace("-05:00", "")),
    "what one person is given is misspelt": with_people(ANA, BEN.replace("given.start", "given.stort")),
    "nothing is wanted for one person": with_people(ANA, BEN.partition("want")[0] + "want = {}"),
}

WORKINGS: dict[str, Break] = {
    "hours named by day do not add up": in_case(WORKED, "7 h Saturday + 24 h Sunday + 18 h Monday"),
    "hours named by day and what they leave do not add up": in_case(
        WORKED, "7 h Saturday + 24 h 30 min Sunday leave 17 hours of Monday"
    ),
    "a sum is another": in_case(WORKED, "6 + 25 + 16 = 48"),
    "the instant given is on another day": in_case(WORKED, "Friday 17:00 + 48 hours"),
    "the name says another day": in_case(FIRST_NAME, "a hold that starts on a Sunday ends on Tuesday"),
    "a date has another weekday": in_case(WORKED, "it starts on Sunday 31 October"),
    "a date is none": in_case(WORKED, "it ends on Wednesday 31 November 2026"),
    "a year begins on another day": in_case(WORKED, "November 2026 begins on a Monday"),
    "a date is said to be another weekday": in_case(WORKED, "31 October 2026 is a Friday"),
    "a month has other Mondays": in_case(WORKED, "November 2026 has Mondays on the 2nd, 9th and 16th"),
    "a count leads to another day": with_case(
        """name = "a Monday leads to Wednesday"
worked = "Monday 12:00 + 48 hours = Thursday 12:00"
"""
        + ANA
    ),
}
JUDGED: dict[str, Break] = {
    "the authority is another": with_stay(
        "",
        """want.authority = [
    { at = 2026-10-30T07:00:00-04:00, basis = "LOCAL", code = "AUTHORITY.LOCAL" },
    { at = 2026-10-30T09:00:00-04:00, basis = "LOCAL", code = "AUTHORITY.LOCAL" },
]""",
    ),
    "there is a gap that nobody wanted": with_stay("", NONE_WANTED),
    "a wanted gap is shorter": with_stay(
        "",
        """want.gaps = [
    { from = 2026-10-30T08:00:00-04:00, to = 2026-10-30T09:00:00-04:00 },
    { from = 2026-10-31T08:00:00-04:00 },
]""",
    ),
    "a gap has no such end": with_stay(
        'given.facts = [{ hours = 3, kind = "stay.released" }]',
        "want.gaps = [{ from = 2026-10-30T08:00:00-04:00 }]",
    ),
    "a duty is none": with_stay(
        "",
        """want.duties = [
    { at = 2026-10-30T09:00:00-04:00, code = "DUTY.DECIDE_NOW", due = 2026-10-30T08:00:00-04:00 },
]""",
    ),
    "a rule is not relied on": with_stay(
        "",
        """want.may_serve = [
    { at = 2026-10-30T08:00:00-04:00, answer = "YES", rule = "us.i247a.hold_limit" },
]""",
    ),
    "the stay of one person is wrong": with_people(
        ANA,
        """given.world = "wso_jail"
given.release_due = 2026-10-30T08:00:00-04:00
want.must_release = [{ at = 2026-10-30T09:00:00-04:00, answer = "NO" }]""",
    ),
}
BREAKS |= STAYS | PEOPLE | WORKINGS | JUDGED


def expected(name: str) -> list[str]:
    """The messages that stand under the name of a break in `spoiled_book.txt`."""
    text = (Path(__file__).parent / "spoiled_book.txt").read_text(encoding="utf-8")
    _, _, after = text.partition(f"## {name}\n")
    assert after, f"nothing is expected of {name!r}"
    return after.partition("\n##")[0].strip().splitlines()
