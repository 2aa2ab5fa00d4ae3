"""Reads the registry: which law the book covers, since when, and how it was checked."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from fortyeight.foundations.rulebook.read import REGISTRY, SCHEMA, UnableToReadRule, require_keys

_TEXT_KEYS = ("folder", "title", "covers", "checked", "open")


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One folder of rules: what it covers from which day on, how it was checked, and what is still open."""

    folder: str
    title: str
    covers: str
    since: date
    checked: str
    open: str

    def holds(self, rule_id: str) -> bool:
        """Whether a rule lies in this folder."""
        return rule_id.startswith(self.folder.replace("/", ".") + ".")


def read_registry(folder: Path) -> tuple[Area, ...]:
    """Read the registry of a rules folder, in its own order.

    Raises UnableToReadRule when it is absent or not understood.
    """
    path = folder / REGISTRY
    if not path.is_file():
        raise UnableToReadRule("REGISTRY.ABSENT", REGISTRY, "there is no such file")
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UnableToReadRule("REGISTRY.TOML", REGISTRY, str(fault)) from None
    require_keys("the registry", REGISTRY, table, ("schema", "area"))
    if table["schema"] != SCHEMA:
        raise UnableToReadRule("RULE.SCHEMA", REGISTRY, f"schema {table['schema']!r} is not {SCHEMA}")
    return tuple(_area(each) for each in table["area"])


def list_unregistered(areas: Iterable[Area], rule_ids: Iterable[str]) -> list[str]:
    """List the rules that lie in no registered folder, ordered by id."""
    known = tuple(areas)
    return sorted(rule_id for rule_id in rule_ids if not any(area.holds(rule_id) for area in known))


def list_empty_areas(areas: Iterable[Area], rule_ids: Iterable[str]) -> list[str]:
    """List the registered folders that hold no rule, in the order of the registry."""
    known = tuple(rule_ids)
    return [area.folder for area in areas if not any(area.holds(rule_id) for rule_id in known)]


def _area(table: Mapping[str, Any]) -> Area:
    require_keys("an area", REGISTRY, table, (*_TEXT_KEYS, "since"))
    for key in _TEXT_KEYS:
        if not isinstance(table[key], str) or not table[key].strip():
            raise UnableToReadRule("RULE.WRONG_TYPE", REGISTRY, f"{key} is text, not {table[key]!r}")
    since = table["since"]
    if not isinstance(since, date) or isinstance(since, datetime):
        raise UnableToReadRule("RULE.WRONG_TYPE", REGISTRY, f"since is a date, not {since!r}")
    return Area(since=since, **{key: table[key] for key in _TEXT_KEYS})
