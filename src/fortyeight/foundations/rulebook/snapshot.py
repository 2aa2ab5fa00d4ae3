"""A whole book as one file: canonical JSON with its hash, to read again as the book it was.

Sources are in it as cited and quoted, not as saved texts. A file whose words do
not give the hash that it names is not read: it is not the book that it says it is.
"""

import dataclasses
import json
import typing
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from fortyeight.foundations.kit.canonical import canonical_json
from fortyeight.foundations.law.book import (
    Book,
    Correction,
    Reading,
    Retired,
    Rule,
    Source,
    Superseded,
    Value,
)
from fortyeight.foundations.law.place import Coverage, Place
from fortyeight.foundations.law.shapes import SHAPES
from fortyeight.foundations.rulebook import terms
from fortyeight.foundations.rulebook.hashing import hash_rules, plain_rules

FORMAT = "fortyeight rulebook"
VERSION = 1

Table = Mapping[str, Any]


class UnableToReadSnapshot(ValueError):
    """The file is no book, or not the book that it names. `code` is stable."""

    def __init__(self, code: str, what: str) -> None:
        super().__init__(f"The book was not read: {what} [{code}]")
        self.code, self.what = code, what


def book_text(book: Book) -> str:
    """Write a book as `read_book_text` reads it, one line."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "hash": book.hash,
        "rules": plain_rules(book.rules.values()),
        "places": list(book.places.values()),
    }
    return canonical_json(whole) + "\n"


def read_book_text(text: str) -> Book:
    """Read a book that `book_text` wrote; equal to the one written. Raises UnableToReadSnapshot."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        raise UnableToReadSnapshot("BOOK.UNREADABLE", "it is no JSON") from None
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise UnableToReadSnapshot("BOOK.UNREADABLE", f"it does not say that it is a {FORMAT}")
    if whole.get("version") != VERSION:
        raise UnableToReadSnapshot("BOOK.VERSION", f"its version is {whole.get('version')!r}, not {VERSION}")
    try:
        rules = {each["id"]: _rule(each) for each in whole["rules"]}
        places = {each["id"]: _place(each) for each in whole.get("places", ())}
        named = str(whole["hash"])
    except (LookupError, TypeError, ValueError, AttributeError) as fault:
        what = f"a rule in it was not understood ({type(fault).__name__}: {fault})"
        raise UnableToReadSnapshot("BOOK.RULE", what) from None
    found = hash_rules(rules.values(), places.values())
    if found != named:
        what = f"it names the hash {named[:16]}, and what it says has {found[:16]}"
        raise UnableToReadSnapshot("BOOK.HASH", what)
    return Book(
        rules=MappingProxyType(dict(sorted(rules.items()))), hash=found, places=MappingProxyType(places)
    )


def _place(table: Table) -> Place:
    return Place(**{**table, "status": Coverage(table["status"]), "since": _day(table["since"])})


def _rule(table: Table) -> Rule:
    shape = table["decided_by"]
    made: dict[str, Any] = {
        **table,
        "reviewed_on": _day(table["reviewed_on"]),
        "reviewed_by": tuple(table["reviewed_by"]),
        "review_again_by": _day(table["review_again_by"]),
        "sources": tuple(Source(**each) for each in table["sources"]),
        "values": tuple(_value(shape, each) for each in table["values"]),
        "readings": tuple(Reading(**each) for each in table["readings"]),
    }
    if "retired" in table:
        made["retired"] = Retired(**{**table["retired"], "on": _day(table["retired"]["on"])})
    if "superseded" in table:
        made["superseded"] = Superseded(**{**table["superseded"], "on": _day(table["superseded"]["on"])})
    if "corrections" in table:
        made["corrections"] = tuple(_correction(shape, each) for each in table["corrections"])
    return Rule(**made)


def _correction(shape: str, table: Table) -> Correction:
    days = {key: _day(table[key]) for key in ("recorded_on", "of")}
    return Correction(**{**table, **days, "said": _value(shape, table["said"])})


def _value(shape: str, table: Table) -> Value:
    days = {key: _day(table[key]) for key in ("in_force_from", "in_force_to")}
    return Value(
        **{**table, **days, "terms": terms.build_terms(shape, _given(SHAPES[shape], table["terms"]))}
    )


def _given(shape: type, table: Table) -> dict[str, Any]:
    """Leave out what the shape itself fills in, and read days where the shape has days."""
    hints = typing.get_type_hints(shape)
    defaults = {field.name: field.default for field in dataclasses.fields(shape)}
    return {name: _revived(hints[name], item) for name, item in table.items() if item != defaults[name]}


def _revived(hint: Any, item: Any) -> Any:
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)[0]
        return [_revived(inner, each) for each in item]
    if dataclasses.is_dataclass(hint):
        return _given(typing.cast("type", hint), item)
    return _day(item) if date in (typing.get_args(hint) or (hint,)) else item


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
