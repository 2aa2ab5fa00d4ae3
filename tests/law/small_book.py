"""A small book of two rules, whole in itself, for tests that end, replace and correct a rule."""

import hashlib
from pathlib import Path

from fortyeight.foundations.rulebook.registry import PLACE_IDS

WORDS = "forty-eight hours and not an hour more"
SOURCE = f"""
[[source]]
key    = "text"
cite   = "An invented text, section 1"
url    = "https://example.org/text"
seen   = "PRIMARY"
saved  = "sources/text.txt"
sha256 = "{hashlib.sha256(WORDS.encode()).hexdigest()}"
quote  = "{WORDS}"
"""
AREA = """
[[area]]
folder  = "us/old"
title   = "The old text"
covers  = "A limit."
since   = 2000-01-01
checked = "Read in full."
open    = "Nothing."

[[area]]
folder  = "us/new"
title   = "The new text"
covers  = "The limit that came after it."
since   = 2020-01-01
checked = "Read in full."
open    = "Nothing."
"""
OLD, NEW = "us.old.hold_limit", "us.new.hold_limit"


PLACES = "".join(
    f'\n[[place]]\nid = "{place}"\nname = "{place}"\nstatus = "not_covered"\nchecked = "no"\nopen = "all"\n'
    for place in sorted(PLACE_IDS)
)


def value(hours: int, since: str, until: str = "") -> str:
    """One value of a limit."""
    ended = f"in_force_to   = {until}\n" if until else ""
    return f"\n[[value]]\nin_force_from = {since}\n{ended}source = 'text'\nhours = {hours}\nskip = []\n"


def write_rule(folder: Path, rule_id: str, values: str, *, head: str = "", status: str = "draft") -> Path:
    """Write a hold limit; `head` is put among its first keys, `values` after its source."""
    path = folder / "rules" / f"{rule_id.replace('.', '/')}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = f'schema = 1\nid = "{rule_id}"\nquestion = "Until when?"\ndecided_by = "hold_limit"\n'
    text += f'status = "{status}"\nreviewed_by = []\nreview_again_by = 2099-01-01\n{head}\n'
    path.write_text(f"{text}{SOURCE}{values}", encoding="utf-8")
    return path


def write_cases(folder: Path, rule_id: str, *cases: tuple[str, str, str]) -> None:
    """Write worked cases: a name, what is given and what is wanted."""
    path = folder / "cases" / f"{rule_id.replace('.', '/')}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = f'rule = "{rule_id}"\nzone = "America/New_York"\n'
    for name, start, want in cases:
        text += f'\n[[case]]\nname = "{name}"\nworked = "Counted by hand."\n'
        text += f"given.start = {start}\nwant.{want}\n"
    text += '\n[[case]]\nname = "two people long before any text"\nworked = "Neither has an answer."\n'
    for person, year in (("ana", 1990), ("ben", 1991)):
        start = f"{year}-06-01T12:00:00-04:00"
        text += f'[case.people.{person}]\ngiven.start = {start}\nwant.answer = "UNKNOWN"\n'
    path.write_text(text, encoding="utf-8")


def write_book(folder: Path, *, old: str = "", old_values: str = "", status: str = "draft") -> Path:
    """Write both rules with their cases, and give the folder of the rules."""
    (folder / "rules" / "sources").mkdir(parents=True, exist_ok=True)
    (folder / "rules" / "sources" / "text.txt").write_text(WORDS, encoding="utf-8")
    (folder / "rules" / "registry.toml").write_text(f"schema = 1\n{AREA}{PLACES}", encoding="utf-8")
    write_rule(folder, OLD, old_values or value(72, "2000-01-01"), head=old, status=status)
    write_rule(folder, NEW, value(48, "2020-01-01"))
    write_cases(folder, OLD, ("before there was a text", "1999-06-01T12:00:00-04:00", 'answer = "UNKNOWN"'))
    write_cases(folder, NEW, ("before the new text", "2019-06-01T12:00:00-04:00", 'answer = "UNKNOWN"'))
    return folder / "rules"
