"""Finds what is wrong in the rule files, their sources and their worked cases.

A fault found here fails the build. Each names the file, the line and the mend,
for the person who wrote the file is seldom the one who wrote this.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.place import Place
from fortyeight.foundations.rulebook import read, registry
from fortyeight.foundations.rulebook.case_checks import case_faults
from fortyeight.foundations.rulebook.change_checks import list_wrong_changes
from fortyeight.foundations.rulebook.fault import Fault, fault_of, located
from fortyeight.foundations.rulebook.place_checks import place_faults
from fortyeight.foundations.rulebook.read import REGISTRY, UnableToReadRule
from fortyeight.foundations.rulebook.rule_checks import rule_faults, unused_sources

__all__ = ["Fault", "list_faults"]


def list_faults(folder: Path, cases_folder: Path) -> list[Fault]:
    """List everything wrong below the two folders, ordered by path, line, code and words.

    A file that is not understood gives one fault; what lies behind it shows
    once that is mended. An empty list is a book that may be used.
    """
    faults: list[Fault] = []
    rules: dict[str, Rule] = {}
    unread: set[str] = set()
    for path in read.list_rule_paths(folder):
        try:
            rule = read.read_rule(folder, path)
        except UnableToReadRule as fault:
            faults.append(fault_of(fault))
            unread.add(read.id_of_path(folder, path))
            continue
        rules[rule.id] = rule
        faults += rule_faults(path.relative_to(folder).as_posix(), rule, folder)
    if not unread:
        faults += unused_sources(folder, rules)
        faults += _registry_faults(folder, rules)
        faults += _change_faults(rules)
    book = Book(rules=MappingProxyType(rules), hash="", places=_places(folder))
    found = [*located(folder, faults), *located(cases_folder, case_faults(cases_folder, book, unread))]
    return sorted(found, key=lambda fault: (fault.path, fault.line, fault.code, fault.what))


def _places(folder: Path) -> Mapping[str, Place]:
    """What the registry says of each place; nothing when it was not understood: a fault of its own."""
    try:
        return {place.id: place for place in registry.read_places(folder)}
    except UnableToReadRule:
        return {}


def _registry_faults(folder: Path, rules: Mapping[str, Rule]) -> Iterator[Fault]:
    try:
        areas, places = registry.read_registry(folder), registry.read_places(folder)
    except UnableToReadRule as unread:
        path = folder / REGISTRY
        yield fault_of(unread.located(path.read_text(encoding="utf-8")) if path.is_file() else unread)
        return
    for rule_id in registry.list_unregistered(areas, rules):
        yield Fault(
            path=REGISTRY,
            code="REGISTRY.RULE_MISSING",
            what=f"The rule {rule_id} lies in no registered folder.",
            fix=f'Add an [[area]] with folder = "{"/".join(rule_id.split(".")[:-1])}".',
        )
    named = [area.folder for area in areas]
    for area in registry.list_empty_areas(areas, rules):
        yield Fault(
            path=REGISTRY,
            code="REGISTRY.AREA_EMPTY",
            what=f"The folder {area} holds no rule.",
            fix="Take the [[area]] out, or add the rules.",
            place=("area", named.index(area), "folder"),
        )
    yield from place_faults(places, rules)


def _change_faults(rules: Mapping[str, Rule]) -> Iterator[Fault]:
    for wrong in list_wrong_changes(rules):
        path = f"{wrong.rule_id.replace('.', '/')}.toml"
        yield Fault(path=path, code=wrong.code, what=wrong.what, fix=wrong.fix, place=wrong.place)
