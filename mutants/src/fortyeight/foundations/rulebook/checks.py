"""Finds what is wrong in the rule files, their sources and their worked cases.

A fault found here fails the build. Each says what to do, for the person who
wrote the file is seldom the one who wrote this.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

from fortyeight.foundations.law.book import Book, Rule, Source
from fortyeight.foundations.rulebook import cases, read, registry
from fortyeight.foundations.rulebook.cases import Case, UnableToReadCase
from fortyeight.foundations.rulebook.read import REGISTRY, SOURCES, UnableToReadRule

_FIX = {
    "RULE.TOML": "Write it as TOML: text in quotes, dates bare, lists in brackets.",
    "RULE.ID_PATH": "Make the id the path below the rules folder, with dots and without .toml.",
    "RULE.UNKNOWN_KEY": "Correct the key, or take it out.",
    "RULE.MISSING_KEY": "Add what is missing.",
    "RULE.WRONG_TYPE": "Write the value as the house style shows it.",
    "RULE.SCHEMA": "Write schema = 1, or bring the file to the schema of today.",
    "RULE.UNKNOWN_SHAPE": "Name one of the shapes in decided_by.",
    "RULE.TERMS": "Make the terms of the value fit the shape.",
    "CASE.TOML": "Write it as TOML: text in quotes, dates bare, lists in brackets.",
    "CASE.ID_PATH": "Give the case file the path of its rule.",
    "CASE.UNKNOWN_KEY": "Correct the key: a key that nobody reads tests nothing.",
    "CASE.MISSING_KEY": "Add what is missing: a name, the working, something given, something wanted.",
    "CASE.NAME": "Name the case with a sentence that counsel can read.",
    "CASE.ZONE": "Name an IANA zone, such as America/New_York.",
    "CASE.TIME": "Write an instant with its offset.",
}
_FIX_OTHERWISE = "Read the message and mend the file."
_WITHOUT_URL = ("LOCAL", "GENERAL_KNOWLEDGE")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong: in which file, a stable code, what, and what to do about it."""

    path: str
    code: str
    what: str
    fix: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what} {self.fix} [{self.code}]"


def list_faults(folder: Path, cases_folder: Path) -> list[Fault]:
    """List everything wrong below the two folders, ordered by path, code and words.

    A file that is not understood gives one fault; what lies behind it shows
    once that is mended. An empty list is a book that may be used.
    """
    faults: list[Fault] = []
    rules: dict[str, Rule] = {}
    for path in read.list_rule_paths(folder):
        try:
            rule = read.read_rule(folder, path)
        except UnableToReadRule as unread:
            faults.append(_unread(unread))
            continue
        rules[rule.id] = rule
        shown = path.relative_to(folder).as_posix()
        faults += _rule_faults(shown, rule, folder)
    faults += _unused_sources(folder, rules)
    faults += _registry_faults(folder, rules)
    faults += _case_faults(cases_folder, rules)
    return sorted(faults, key=lambda fault: (fault.path, fault.code, fault.what))


def _unread(unread: UnableToReadRule | UnableToReadCase) -> Fault:
    fix = _FIX.get(unread.code, _FIX_OTHERWISE)
    return Fault(path=unread.path, code=unread.code, what=f"{unread.what}.", fix=fix)


def _rule_faults(path: str, rule: Rule, folder: Path) -> Iterator[Fault]:
    yield from _in_force_faults(path, rule)
    keys = Counter(source.key for source in rule.sources)
    for key, times in keys.items():
        if times > 1:
            yield Fault(
                path=path,
                code="RULE.SOURCE_TWICE",
                what=f"The source key {key!r} stands there {times} times.",
                fix="Give each source its own key.",
            )
    for value in rule.values:
        if value.source not in keys:
            yield Fault(
                path=path,
                code="RULE.VALUE_WITHOUT_SOURCE",
                what=f"The value from {value.in_force_from} rests on {value.source!r}, which is no source.",
                fix="Name the key of a [[source]] of this rule.",
            )
    for source in rule.sources:
        yield from _source_faults(path, source, folder)
    if rule.status == "reviewed" and (rule.reviewed_on is None or not rule.reviewed_by):
        yield Fault(
            path=path,
            code="RULE.REVIEW_UNSIGNED",
            what="The rule is reviewed, and nobody signed.",
            fix="Give reviewed_on and reviewed_by, or make it a draft.",
        )


def _in_force_faults(path: str, rule: Rule) -> Iterator[Fault]:
    if not rule.values:
        yield Fault(path=path, code="RULE.NO_VALUE", what="The rule has no value.", fix="Add a [[value]].")
    for value in rule.values:
        if value.in_force_to is not None and value.in_force_to <= value.in_force_from:
            yield Fault(
                path=path,
                code="RULE.ENDS_BEFORE_START",
                what=f"The value from {value.in_force_from} ends on {value.in_force_to}.",
                fix="The end is exclusive and lies after the start.",
            )
    for earlier, later in pairwise(rule.values):
        if earlier.in_force_to is None or earlier.in_force_to > later.in_force_from:
            yield Fault(
                path=path,
                code="RULE.OVERLAP",
                what=f"The values from {earlier.in_force_from} and {later.in_force_from} overlap.",
                fix="End the earlier where the later starts, and write them in order.",
            )
        elif earlier.in_force_to < later.in_force_from:
            yield Fault(
                path=path,
                code="RULE.GAP",
                what=f"Between {earlier.in_force_to} and {later.in_force_from} there is no value.",
                fix="Close the gap; where the law is unsettled, say so with a value.",
            )


def _source_faults(path: str, source: Source, folder: Path) -> Iterator[Fault]:
    def fault(code: str, what: str, fix: str) -> Fault:
        return Fault(path=path, code=code, what=f"Source {source.key!r}: {what}", fix=fix)

    if not source.quote.strip():
        yield fault("RULE.NO_QUOTE", "no words are quoted.", "Quote the words relied on.")
    if not source.url.strip() and source.seen not in _WITHOUT_URL:
        yield fault("RULE.NO_URL", "no address is given.", "Say where the words were read.")
    saved = folder / source.saved
    inside = folder / SOURCES
    if not source.saved or not saved.is_file() or inside.resolve() not in saved.resolve().parents:
        yield fault(
            "RULE.SOURCE_ABSENT", f"there is no saved text {source.saved!r}.", f"Save it below {SOURCES}/."
        )
        return
    if hashlib.sha256(saved.read_bytes()).hexdigest() != source.sha256:
        yield fault(
            "RULE.SHA256",
            "the saved text is not the one that was read.",
            "Read the text again, then write its new SHA-256.",
        )
    if _folded(source.quote) not in _folded(saved.read_text(encoding="utf-8")):
        yield fault("RULE.QUOTE", "the words do not stand in the saved text.", "Quote the text as it is.")


def _folded(text: str) -> str:
    """Fold white space, so that a line may break anywhere."""
    return " ".join(text.split())


def _unused_sources(folder: Path, rules: Mapping[str, Rule]) -> Iterator[Fault]:
    used = {source.saved for rule in rules.values() for source in rule.sources}
    for path in sorted((folder / SOURCES).glob("*")):
        shown = path.relative_to(folder).as_posix()
        if shown not in used:
            yield Fault(
                path=shown,
                code="SOURCE.UNUSED",
                what="No rule rests on this text.",
                fix="Cite it, or remove it.",
            )


def _registry_faults(folder: Path, rules: Mapping[str, Rule]) -> Iterator[Fault]:
    try:
        areas = registry.read_registry(folder)
    except UnableToReadRule as unread:
        yield _unread(unread)
        return
    for rule_id in registry.list_unregistered(areas, rules):
        yield Fault(
            path=REGISTRY,
            code="REGISTRY.RULE_MISSING",
            what=f"The rule {rule_id} lies in no registered folder.",
            fix="Add an [[area]] for its folder.",
        )
    for area in registry.list_empty_areas(areas, rules):
        yield Fault(
            path=REGISTRY,
            code="REGISTRY.AREA_EMPTY",
            what=f"The folder {area} holds no rule.",
            fix="Take the [[area]] out, or add the rules.",
        )


def _case_faults(folder: Path, rules: Mapping[str, Rule]) -> Iterator[Fault]:
    book = Book(rules=MappingProxyType(dict(rules)), hash="")
    seen: set[str] = set()
    for path in sorted(folder.rglob("*.toml")):
        seen.add(read.id_of_path(folder, path))
        try:
            found = cases.read_case_file(folder, path)
        except UnableToReadCase as unread:
            yield _unread(unread)
            continue
        yield from _case_file_faults(book, found)
    for rule_id in sorted(set(rules) - seen):
        yield Fault(
            path=f"{rule_id.replace('.', '/')}.toml",
            code="RULE.WITHOUT_CASES",
            what="The rule has no worked case.",
            fix="Work one out by hand and write it under the same path in cases/.",
        )


def _case_file_faults(book: Book, found: list[Case]) -> Iterator[Fault]:
    names = Counter(case.name for case in found)
    for case in found:
        if case.rule not in book.rules:
            yield Fault(
                path=case.path,
                code="CASE.WITHOUT_RULE",
                what=f"There is no readable rule {case.rule}.",
                fix="Write or mend the rule, or move the cases to its path.",
            )
            return
        if names[case.name] > 1:
            yield Fault(
                path=case.path,
                code="CASE.NAME_TWICE",
                what=f"The name {case.name!r} stands there more than once.",
                fix="Say in the name how the cases differ.",
            )
        try:
            mismatches = cases.run_case(book, case)
        except UnableToReadCase as unread:
            yield _unread(unread)
            continue
        for each in mismatches:
            yield Fault(
                path=case.path,
                code="CASE.MISMATCH",
                what=f"{case.name!r}: {each.key} should be {each.wanted} and is {each.got}.",
                fix="Work it out again by hand; then mend the rule, the case or the code.",
            )
