"""Reads the worked cases, and runs one against a book.

A case that says something the reader does not know is refused: a misspelt key
would otherwise test nothing. A case asks about one person, or about several
people before the same rule, each with what is given and wanted of their own.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.rulebook import case_shapes, scenario, worlds
from fortyeight.foundations.rulebook.scenario import UnableToReadStay
from fortyeight.foundations.rulebook.toml_lines import Place
from fortyeight.foundations.rulebook.unread import Unread, no_such_key
from fortyeight.foundations.rulebook.worlds import WORLDS, World

_FILE_KEYS = {"rule", "zone", "case"}
_CASE_KEYS = {"name", "worked", "given", "want"}
_PEOPLE_KEYS = {"name", "worked", "people"}
WORDS_IN_A_NAME_MIN = 3
PEOPLE_MIN = 2


class UnableToReadCase(Unread):
    """A case file was not understood. `code` is stable; `path` is below the cases folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked about one person. `person` is empty when the case is about one only."""

    person: str
    given: Mapping[str, Any]
    want: Mapping[str, Any]

    @property
    def is_stay(self) -> bool:
        """Whether a whole stay is given, not the terms of one rule."""
        return "world" in self.given

    @property
    def place(self) -> Place:
        """Where below the case this stands."""
        return ("people", self.person) if self.person else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One worked example. `name` is a sentence, `worked` the working, `path` the file below the folder.

    `given` and `want` are empty when the case is about several `people`.
    `number` counts the cases of the file from 0. `worlds` are those that a stay may start from.
    """

    rule: str
    zone: ZoneInfo
    path: str
    number: int
    name: str
    worked: str
    given: Mapping[str, Any]
    want: Mapping[str, Any]
    people: tuple[Asked, ...] = ()
    worlds: Mapping[str, World] = field(default_factory=dict)

    def asked(self) -> tuple[Asked, ...]:
        """List what is asked, one person after another."""
        return self.people or (Asked(person="", given=self.given, want=self.want),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """One thing that a case wants and the law layer does not give, both as text, and where it stands."""

    key: str
    wanted: str
    got: str
    place: Place = ()


def list_case_paths(folder: Path) -> list[Path]:
    """List the case files below `folder`, ordered by path; the worlds that stays start from are none."""
    return sorted(path for path in folder.rglob("*.toml") if path != folder / WORLDS)


def read_cases(folder: Path) -> list[Case]:
    """Read every case below `folder`, ordered by path and by place in the file.

    Raises UnableToReadCase for the first file that is not understood.
    """
    return [case for path in list_case_paths(folder) for case in read_case_file(folder, path)]


def read_case_file(folder: Path, path: Path) -> list[Case]:
    """Read one case file; its path mirrors the rule's. Raises UnableToReadCase, and UnableToReadWorld."""
    shown = path.relative_to(folder).as_posix()
    known = worlds.read_worlds(folder)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise UnableToReadCase("CASE.TOML", shown, str(fault)) from None
    try:
        return _file(shown, text, ".".join(path.relative_to(folder).with_suffix("").parts), known)
    except UnableToReadCase as unread:
        raise unread.located(text) from None


def _file(path: str, text: str, rule: str, known: Mapping[str, World]) -> list[Case]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise UnableToReadCase("CASE.TOML", path, str(fault)) from None
    _require_keys("the file", path, table, _FILE_KEYS)
    if table["rule"] != rule:
        what = f"the rule is {table['rule']!r}, the path says {rule!r}"
        raise UnableToReadCase("CASE.ID_PATH", path, what, ("rule",))
    try:
        zone = ZoneInfo(table["zone"])
    except (ZoneInfoNotFoundError, ValueError, TypeError):
        raise UnableToReadCase("CASE.ZONE", path, f"there is no zone {table['zone']!r}", ("zone",)) from None
    if not isinstance(table["case"], list) or not table["case"]:
        raise UnableToReadCase("CASE.MISSING_KEY", path, "at least one [[case]] is needed", ("case",))
    found = []
    for number, each in enumerate(table["case"]):
        try:
            found.append(_case(path, rule, zone, number, each, known))
        except UnableToReadCase as unread:
            raise unread.inside("case", number) from None
    return found


def _case(
    path: str, rule: str, zone: ZoneInfo, number: int, table: Mapping[str, Any], known: Mapping[str, World]
) -> Case:
    has_people = "people" in table
    _require_keys("a case", path, table, _PEOPLE_KEYS if has_people else _CASE_KEYS)
    for key in ("name", "worked"):
        if not isinstance(table[key], str) or not table[key].strip():
            raise UnableToReadCase("CASE.MISSING_KEY", path, f"{key} is empty", (key,))
    if len(table["name"].split()) < WORDS_IN_A_NAME_MIN:
        raise UnableToReadCase("CASE.NAME", path, f"{table['name']!r} is no sentence", ("name",))
    _require_offsets(path, table.get("want", {}))
    return Case(
        rule=rule,
        zone=zone,
        path=path,
        number=number,
        name=table["name"],
        worked=table["worked"],
        given=table.get("given", {}),
        want=table.get("want", {}),
        people=tuple(_people(path, table["people"])) if has_people else (),
        worlds=known,
    )


def _people(path: str, table: Mapping[str, Any]) -> Iterator[Asked]:
    """Read the people of a case: two at least, and no two of them given the same."""
    if not isinstance(table, dict) or len(table) < PEOPLE_MIN:
        what = "a case with people needs two of them, each [case.people.<name>]"
        raise UnableToReadCase("CASE.PEOPLE", path, what, ("people",))
    seen: dict[str, Mapping[str, Any]] = {}
    for person, each in table.items():
        place: Place = ("people", person)
        try:
            _require_keys(person, path, each, {"given", "want"})
            _require_offsets(path, each["want"])
        except UnableToReadCase as unread:
            raise unread.inside(*place) from None
        for other, given in seen.items():
            if given == each["given"]:
                what = f"{person} and {other} are given the same, so they are one person"
                raise UnableToReadCase("CASE.PEOPLE", path, what, place)
        seen[person] = each["given"]
        yield Asked(person=person, given=each["given"], want=each["want"])


def check_case(rule: Rule, case: Case) -> None:
    """Refuse a case that gives or wants what its shape does not have. Raises UnableToReadCase."""
    for asked in case.asked():
        _check_asked(rule, case, asked)


def _check_asked(rule: Rule, case: Case, asked: Asked) -> None:
    if asked.is_stay:
        try:
            scenario.check_stay(asked.given, asked.want)
        except UnableToReadStay as fault:
            raise _stay_unread(case, asked, fault) from None
    else:
        shape = case_shapes.CASE_SHAPES[rule.decided_by]
        for part, known in (("given", shape.given | shape.given_optional), ("want", shape.want)):
            unknown = sorted(set(getattr(asked, part)) - known)
            if unknown:
                what = no_such_key(f"{_named(case, asked)}: {part} of {rule.decided_by}", unknown, known)
                raise UnableToReadCase(
                    "CASE.UNKNOWN_KEY", case.path, what, _place(case, asked, part, unknown[0])
                )
        missing = sorted(shape.given - set(asked.given))
        if missing:
            what = f"{_named(case, asked)} needs given.{', given.'.join(missing)}"
            raise UnableToReadCase("CASE.MISSING_KEY", case.path, what, _place(case, asked, "given"))
    if not asked.want:
        what = f"{_named(case, asked)} needs something under want"
        raise UnableToReadCase("CASE.MISSING_KEY", case.path, what, _place(case, asked))


def run_case(book: Book, case: Case) -> tuple[Mismatch, ...]:
    """Compute a case and list what does not come out as wanted; empty when all does.

    People of one case are judged one after the other, then the other way round
    in the same run: an answer that depends on who came before is a mismatch.
    Raises NoSuchRule for a rule the book does not have, and UnableToReadCase
    for a case that does not fit its shape.
    """
    rule = book.rule(case.rule)
    check_case(rule, case)
    first = {asked.person: _run_asked(book, rule, case, asked) for asked in case.asked()}
    found = [mismatch for each in first.values() for mismatch in each]
    found += [
        Mismatch(
            key=f"people.{asked.person}",
            wanted="the same answer whoever was judged before",
            got="another answer after the other people of this case",
            place=asked.place,
        )
        for asked in reversed(case.people)
        if _run_asked(book, rule, case, asked) != first[asked.person]
    ]
    return tuple(found)


def _run_asked(book: Book, rule: Rule, case: Case, asked: Asked) -> tuple[Mismatch, ...]:
    prefix = f"people.{asked.person}.want." if asked.person else ""
    if asked.is_stay:
        try:
            casefile = scenario.build_casefile(case.worlds, asked.given, case.zone)
        except UnableToReadStay as fault:
            raise _stay_unread(case, asked, fault) from None
        return tuple(
            Mismatch(
                key=prefix + _spoken(each.place[1:]),
                wanted=scenario.shown(each.wanted, case.zone),
                got=scenario.shown(each.got, case.zone),
                place=(*asked.place, *each.place),
            )
            for each in scenario.compare_stay(book, casefile, asked.want)
        )
    try:
        got = case_shapes.compute(book, rule, asked.given, case.zone)
    except ValueError as fault:
        what = f"{_named(case, asked)}: {fault}"
        raise UnableToReadCase("CASE.TIME", case.path, what, _place(case, asked, "given")) from None
    return tuple(
        Mismatch(
            key=prefix + key,
            wanted=_shown(wanted, case.zone),
            got=_shown(got.get(key), case.zone),
            place=(*asked.place, "want", key),
        )
        for key, wanted in asked.want.items()
        if key not in got or got[key] != wanted
    )


def _named(case: Case, asked: Asked) -> str:
    return f"{case.name!r}, {asked.person}" if asked.person else repr(case.name)


def _place(case: Case, asked: Asked, *inner: str | int) -> Place:
    return ("case", case.number, *asked.place, *inner)


def _stay_unread(case: Case, asked: Asked, fault: UnableToReadStay) -> UnableToReadCase:
    what = f"{_named(case, asked)}: {fault.what}"
    return UnableToReadCase(fault.code, case.path, what, _place(case, asked, *fault.place))


def _spoken(place: Place) -> str:
    """Write a place as people say it: ("authority", 0) is `authority 1`."""
    return " ".join(str(part + 1) if isinstance(part, int) else part for part in place)


def _require_offsets(path: str, want: object) -> None:
    for key, item in want.items() if isinstance(want, dict) else ():
        if isinstance(item, datetime) and item.tzinfo is None:
            raise UnableToReadCase("CASE.TIME", path, f"want.{key} needs its offset", ("want", key))


def _require_keys(where: str, path: str, table: Mapping[str, object], needed: set[str]) -> None:
    unknown, missing = sorted(set(table) - needed), sorted(needed - set(table))
    if unknown:
        raise UnableToReadCase("CASE.UNKNOWN_KEY", path, no_such_key(where, unknown, needed), (unknown[0],))
    if missing:
        raise UnableToReadCase("CASE.MISSING_KEY", path, f"{where} needs {', '.join(missing)}")


def _shown(value: object, zone: tzinfo) -> str:
    if isinstance(value, datetime):
        return value.astimezone(zone).isoformat()
    return "nothing" if value is None else repr(value)
