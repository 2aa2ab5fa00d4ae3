"""Reads the registry: which law the book covers, since when, how it was checked, of which places."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from fortyeight.foundations.law.place import Coverage, Place
from fortyeight.foundations.rulebook.unread import (
    REGISTRY,
    SCHEMA,
    UnableToReadRule,
    build_each,
    require_keys,
)

_TEXT_KEYS = ("folder", "title", "covers", "checked", "open")
_PLACE_TEXT_KEYS = ("id", "name", "status", "checked", "open")

_LETTERS = """
    al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd
    oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy as gu mp pr vi
"""
PLACE_IDS = frozenset(f"us_{letters}" for letters in _LETTERS.split())
"""The fifty states, the District of Columbia and the five territories, as the rulebook names them."""


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
    """Read the areas in the registry of a rules folder, in its own order.

    Raises UnableToReadRule when it is absent or not understood.
    """
    return build_each(REGISTRY, _table(folder), "area", _area)


def read_places(folder: Path) -> tuple[Place, ...]:
    """Read the places in the registry of a rules folder, in its own order; none when there is no registry.

    Raises UnableToReadRule when it is not understood.
    """
    if not (folder / REGISTRY).is_file():
        return ()
    return build_each(REGISTRY, _table(folder), "place", _place)


def _table(folder: Path) -> Mapping[str, Any]:
    path = folder / REGISTRY
    if not path.is_file():
        raise UnableToReadRule("REGISTRY.ABSENT", REGISTRY, "there is no such file")
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UnableToReadRule("REGISTRY.TOML", REGISTRY, str(fault)) from None
    require_keys("the registry", REGISTRY, table, ("schema", "area"), ("place",))
    if table["schema"] != SCHEMA:
        raise UnableToReadRule(
            "RULE.SCHEMA", REGISTRY, f"schema {table['schema']!r} is not {SCHEMA}", ("schema",)
        )
    return table


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
    _require_texts(table, _TEXT_KEYS)
    return Area(since=_day(table["since"]), **{key: table[key] for key in _TEXT_KEYS})


def _place(table: Mapping[str, Any]) -> Place:
    require_keys("a place", REGISTRY, table, _PLACE_TEXT_KEYS, ("since",))
    _require_texts(table, _PLACE_TEXT_KEYS)
    known = [status.value for status in Coverage]
    if table["status"] not in known:
        what = f"{table['id']}: status {table['status']!r} is none of {', '.join(known)}"
        raise UnableToReadRule("RULE.WRONG_TYPE", REGISTRY, what, ("status",))
    return Place(
        id=table["id"],
        name=table["name"],
        status=Coverage(table["status"]),
        since=_day(table["since"]) if "since" in table else None,
        checked=table["checked"],
        open=table["open"],
    )


def _require_texts(table: Mapping[str, Any], keys: Iterable[str]) -> None:
    for key in keys:
        if not isinstance(table[key], str) or not table[key].strip():
            raise UnableToReadRule("RULE.WRONG_TYPE", REGISTRY, f"{key} is text, not {table[key]!r}", (key,))


def _day(since: object) -> date:
    if not isinstance(since, date) or isinstance(since, datetime):
        raise UnableToReadRule("RULE.WRONG_TYPE", REGISTRY, f"since is a date, not {since!r}", ("since",))
    return since
