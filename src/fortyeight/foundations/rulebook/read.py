"""Reads the rule files into one frozen book.

A rule file that is not understood whole is not understood at all: an unknown
key stops the reading. Sources are not opened here; `checks` compares them.
"""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from fortyeight.foundations.law.book import Book, Reading, Rule, Source, Value
from fortyeight.foundations.law.shapes import SHAPES
from fortyeight.foundations.rulebook import changing, terms
from fortyeight.foundations.rulebook.changing import Changes, UnableToReadChange
from fortyeight.foundations.rulebook.hashing import hash_rules
from fortyeight.foundations.rulebook.registry import read_places
from fortyeight.foundations.rulebook.unread import (
    REGISTRY,
    SCHEMA,
    SOURCES,
    UnableToReadRule,
    build_each,
    no_such_key,
    require_keys,
    tables_of,
)

__all__ = [
    "REGISTRY",
    "SCHEMA",
    "SOURCES",
    "UnableToReadRule",
    "id_of_path",
    "list_rule_paths",
    "read_book",
    "read_rule",
    "require_keys",
]

STATUSES = ("draft", "reviewed", "retired")
SEEN = ("PRIMARY", "EXCERPT", "GENERAL_KNOWLEDGE", "INFERENCE", "LOCAL")

_RULE_KEYS = (
    "schema",
    "id",
    "question",
    "decided_by",
    "status",
    "reviewed_by",
    "review_again_by",
    "source",
    "value",
)
_RULE_KEYS_OPTIONAL = (
    "reviewed_on",
    "reading",
    "correction",
    *changing.RETIRED_KEYS,
    *changing.SUPERSEDED_KEYS,
)
_SOURCE_KEYS = ("key", "cite", "url", "seen", "saved", "sha256", "quote")
_READING_KEYS = ("of", "as", "why", "leans", "by")


def read_book(folder: Path) -> Book:
    """Read every rule below `folder`, and what the registry says of each place; the sources are left aside.

    The hash is taken over the rules in order of their ids, and over the places, as
    canonical JSON: white space and comments in a file do not change it, a comma in
    a quote does. Raises UnableToReadRule for the first file that is not understood.
    """
    rules = [read_rule(folder, path) for path in list_rule_paths(folder)]
    ordered = {rule.id: rule for rule in sorted(rules, key=lambda rule: rule.id)}
    places = {place.id: place for place in read_places(folder)}
    return Book(
        rules=MappingProxyType(ordered),
        hash=hash_rules(ordered.values(), places.values()),
        places=MappingProxyType(places),
    )


def list_rule_paths(folder: Path) -> list[Path]:
    """List the rule files below `folder`, ordered by path."""
    return sorted(
        path
        for path in folder.rglob("*.toml")
        if path.relative_to(folder).parts[0] != SOURCES and path != folder / REGISTRY
    )


def id_of_path(folder: Path, path: Path) -> str:
    """Derive the id that a file below `folder` must carry: its path, with dots."""
    return ".".join(path.relative_to(folder).with_suffix("").parts)


def read_rule(folder: Path, path: Path) -> Rule:
    """Read one rule file. Raises UnableToReadRule, with a code for what was not understood."""
    shown = path.relative_to(folder).as_posix()
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise UnableToReadRule("RULE.TOML", shown, str(fault)) from None
    try:
        rule = _rule(shown, _table(shown, text))
        if rule.id != id_of_path(folder, path):
            what = f"the id is {rule.id!r}, the path says {id_of_path(folder, path)!r}"
            raise UnableToReadRule("RULE.ID_PATH", shown, what, ("id",))
    except UnableToReadRule as unread:
        raise unread.located(text) from None
    return rule


def _table(path: str, text: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise UnableToReadRule("RULE.TOML", path, str(fault)) from None


def _rule(path: str, table: Mapping[str, Any]) -> Rule:
    require_keys("a rule", path, table, _RULE_KEYS, _RULE_KEYS_OPTIONAL)
    if table["schema"] != SCHEMA:
        raise UnableToReadRule(
            "RULE.SCHEMA", path, f"schema {table['schema']!r} is not {SCHEMA}", ("schema",)
        )
    if table["status"] not in STATUSES:
        raise UnableToReadRule(
            "RULE.WRONG_TYPE", path, f"status is none of {', '.join(STATUSES)}", ("status",)
        )
    decided_by = _text(path, table, "decided_by")
    if decided_by not in SHAPES:
        what = no_such_key("the list of shapes", [decided_by], SHAPES)
        raise UnableToReadRule("RULE.UNKNOWN_SHAPE", path, what, ("decided_by",))
    changes = _changes(path, decided_by, table)
    values = build_each(path, table, "value", lambda each: _value(path, decided_by, each))
    try:
        values = changing.until(values, changes.ended_on)
    except UnableToReadChange as fault:
        raise UnableToReadRule(fault.code, path, fault.what) from None
    return Rule(
        id=_text(path, table, "id"),
        question=_text(path, table, "question"),
        decided_by=decided_by,
        status=table["status"],
        reviewed_on=_day(path, table, "reviewed_on") if "reviewed_on" in table else None,
        reviewed_by=_texts(path, table, "reviewed_by"),
        review_again_by=_day(path, table, "review_again_by"),
        sources=build_each(path, table, "source", lambda each: _source(path, each)),
        values=values,
        readings=build_each(path, table, "reading", lambda each: _reading(path, each)),
        retired=changes.retired,
        superseded=changes.superseded,
        corrections=changes.corrections,
    )


def _changes(path: str, decided_by: str, table: Mapping[str, Any]) -> Changes:
    """Read how the rule ended or was put right; every key is looked at before they are put together."""
    for key in (*changing.RETIRED_KEYS, *changing.SUPERSEDED_KEYS):
        if key in table:
            _day(path, table, key) if key.endswith("_on") else _text(path, table, key)
    corrections = tables_of(path, table, "correction")
    for each in corrections:
        require_keys("a correction", path, each, changing.CORRECTION_KEYS)
        _day(path, each, "recorded_on")
        _day(path, each, "of")
        for key in ("by", "why"):
            _text(path, each, key)
        if not isinstance(each["said"], dict):
            raise UnableToReadRule("RULE.WRONG_TYPE", path, "said is written [correction.said]")
    try:
        return changing.read_changes(table, corrections, lambda said: _value(path, decided_by, said))
    except UnableToReadChange as fault:
        raise UnableToReadRule(fault.code, path, fault.what) from None


def _source(path: str, table: Mapping[str, Any]) -> Source:
    require_keys("a source", path, table, _SOURCE_KEYS)
    if table["seen"] not in SEEN:
        raise UnableToReadRule("RULE.WRONG_TYPE", path, f"seen is none of {', '.join(SEEN)}", ("seen",))
    may_be_empty = {"url", "quote", "saved", "sha256"}
    return Source(**{key: _text(path, table, key, may_be_empty=key in may_be_empty) for key in _SOURCE_KEYS})


def _value(path: str, decided_by: str, table: Mapping[str, Any]) -> Value:
    own = {"in_force_from", "in_force_to", "source"}
    require_keys("a value", path, table, own - {"in_force_to"}, {*table, "in_force_to"})
    plain = {key: item for key, item in table.items() if key not in own}
    try:
        built = terms.build_terms(decided_by, plain)
    except ValueError as fault:
        key = str(fault).partition(":")[0].partition(",")[0]
        raise UnableToReadRule("RULE.TERMS", path, str(fault), (key,) if key in plain else ()) from None
    return Value(
        in_force_from=_day(path, table, "in_force_from"),
        in_force_to=_day(path, table, "in_force_to") if "in_force_to" in table else None,
        source=_text(path, table, "source"),
        terms=built,
    )


def _reading(path: str, table: Mapping[str, Any]) -> Reading:
    require_keys("a reading", path, table, _READING_KEYS)
    texts = {key: _text(path, table, key) for key in _READING_KEYS}
    return Reading(as_=texts.pop("as"), **texts)


def _text(path: str, table: Mapping[str, Any], key: str, *, may_be_empty: bool = False) -> str:
    text = table[key]
    if not isinstance(text, str) or not (text.strip() or may_be_empty):
        raise UnableToReadRule("RULE.WRONG_TYPE", path, f"{key} is text, not {text!r}", (key,))
    return text


def _texts(path: str, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    texts = table[key]
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise UnableToReadRule("RULE.WRONG_TYPE", path, f"{key} is a list of texts, not {texts!r}", (key,))
    return tuple(texts)


def _day(path: str, table: Mapping[str, Any], key: str) -> date:
    day = table[key]
    if not isinstance(day, date) or isinstance(day, datetime):
        raise UnableToReadRule("RULE.WRONG_TYPE", path, f"{key} is a date, not {day!r}", (key,))
    return day
