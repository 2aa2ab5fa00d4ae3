"""Reads the worked cases, and runs one against a book.

A case that says something the reader does not know is refused: a misspelt key
would otherwise test nothing.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.rulebook import case_shapes

_FILE_KEYS = {"rule", "zone", "case"}
_CASE_KEYS = {"name", "worked", "given", "want"}
WORDS_IN_A_NAME_MIN = 3


class UnableToReadCase(ValueError):
    """A case file was not understood. `code` is stable; `path` is below the cases folder."""

    def __init__(self, code: str, path: str, what: str) -> None:
        super().__init__(f"{path} was not read: {what} [{code}]")
        self.code, self.path, self.what = code, path, what


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One worked example. `name` is a sentence, `worked` the working, `path` the file below the folder."""

    rule: str
    zone: tzinfo
    path: str
    name: str
    worked: str
    given: Mapping[str, Any]
    want: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """One thing that a case wants and the law layer does not give, both as text."""

    key: str
    wanted: str
    got: str


def read_cases(folder: Path) -> list[Case]:
    """Read every case below `folder`, ordered by path and by place in the file.

    Raises UnableToReadCase for the first file that is not understood.
    """
    return [case for path in sorted(folder.rglob("*.toml")) for case in read_case_file(folder, path)]


def read_case_file(folder: Path, path: Path) -> list[Case]:
    """Read one case file; its path mirrors the rule's. Raises UnableToReadCase."""
    shown = path.relative_to(folder).as_posix()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UnableToReadCase("CASE.TOML", shown, str(fault)) from None
    _require_keys("the file", shown, table, _FILE_KEYS)
    rule = ".".join(path.relative_to(folder).with_suffix("").parts)
    if table["rule"] != rule:
        raise UnableToReadCase(
            "CASE.ID_PATH", shown, f"the rule is {table['rule']!r}, the path says {rule!r}"
        )
    try:
        zone = ZoneInfo(table["zone"])
    except (ZoneInfoNotFoundError, ValueError, TypeError):
        raise UnableToReadCase("CASE.ZONE", shown, f"there is no zone {table['zone']!r}") from None
    if not isinstance(table["case"], list) or not table["case"]:
        raise UnableToReadCase("CASE.MISSING_KEY", shown, "at least one [[case]] is needed")
    return [_case(shown, rule, zone, each) for each in table["case"]]


def check_case(rule: Rule, case: Case) -> None:
    """Refuse a case that gives or wants what its shape does not have. Raises UnableToReadCase."""
    shape = case_shapes.CASE_SHAPES[rule.decided_by]
    unknown = sorted(set(case.given) - shape.given - shape.given_optional)
    unknown += sorted(f"want.{key}" for key in set(case.want) - shape.want)
    if unknown:
        raise UnableToReadCase(
            "CASE.UNKNOWN_KEY", case.path, f"{case.name!r}: {rule.decided_by} has no {', '.join(unknown)}"
        )
    missing = sorted(shape.given - set(case.given))
    if missing or not case.want:
        what = f"given.{', given.'.join(missing)}" if missing else "something under want"
        raise UnableToReadCase("CASE.MISSING_KEY", case.path, f"{case.name!r} needs {what}")


def run_case(book: Book, case: Case) -> tuple[Mismatch, ...]:
    """Compute a case and list what does not come out as wanted; empty when all does.

    Raises NoSuchRule for a rule the book does not have, and UnableToReadCase
    for a case that does not fit its shape.
    """
    rule = book.rule(case.rule)
    check_case(rule, case)
    try:
        got = case_shapes.compute(book, rule, case.given, case.zone)
    except ValueError as fault:
        raise UnableToReadCase("CASE.TIME", case.path, f"{case.name!r}: {fault}") from None
    return tuple(
        Mismatch(key=key, wanted=_shown(wanted, case.zone), got=_shown(got.get(key), case.zone))
        for key, wanted in case.want.items()
        if key not in got or got[key] != wanted
    )


def _case(path: str, rule: str, zone: tzinfo, table: Mapping[str, Any]) -> Case:
    _require_keys("a case", path, table, _CASE_KEYS)
    for key in ("name", "worked"):
        if not isinstance(table[key], str) or not table[key].strip():
            raise UnableToReadCase("CASE.MISSING_KEY", path, f"{key} is empty")
    if len(table["name"].split()) < WORDS_IN_A_NAME_MIN:
        raise UnableToReadCase("CASE.NAME", path, f"{table['name']!r} is no sentence")
    for key, item in _instants(table["want"]):
        if item.tzinfo is None:
            raise UnableToReadCase("CASE.TIME", path, f"want.{key} needs its offset")
    return Case(rule=rule, zone=zone, path=path, **{key: table[key] for key in _CASE_KEYS})


def _instants(table: Mapping[str, Any]) -> list[tuple[str, datetime]]:
    return [(key, item) for key, item in table.items() if isinstance(item, datetime)]


def _require_keys(where: str, path: str, table: Mapping[str, object], needed: set[str]) -> None:
    unknown, missing = sorted(set(table) - needed), sorted(needed - set(table))
    if unknown:
        raise UnableToReadCase("CASE.UNKNOWN_KEY", path, f"{where} has no key {', '.join(unknown)}")
    if missing:
        raise UnableToReadCase("CASE.MISSING_KEY", path, f"{where} needs {', '.join(missing)}")


def _shown(value: object, zone: tzinfo) -> str:
    if isinstance(value, datetime):
        return value.astimezone(zone).isoformat()
    return "nothing" if value is None else repr(value)
