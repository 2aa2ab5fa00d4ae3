"""The lawful starting worlds of the worked stays: named facts, timed from the release that is due.

A worked stay names the world it starts from and writes only what differs. The
worlds lie in `worlds.toml` beside the cases.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fortyeight.foundations.rulebook.unread import Unread, no_such_key

WORLDS = "worlds.toml"
_FILE_KEYS = {"schema", "world"}
_WORLD_KEYS = {"says", "starts_from", "place", "streams", "facts"}
_ID = "id"


class UnableToReadWorld(Unread):
    """The file of the worlds was not understood. `code` is stable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """A lawful start: the state, the streams that its facts lie on, and the facts by name as written."""

    name: str
    says: str
    place: str
    streams: Mapping[str, str]
    facts: Mapping[str, Mapping[str, Any]]


@cache
def read_worlds(folder: Path) -> Mapping[str, World]:
    """Read the worlds beside the cases, once for the life of the process; none when there is no such file.

    Raises UnableToReadWorld.
    """
    path = folder / WORLDS
    if not path.is_file():
        return {}
    text = path.read_text(encoding="utf-8")
    worlds: dict[str, World] = {}
    try:
        table = _table(text)
        for name, each in table["world"].items():
            worlds[name] = _world(name, each, worlds)
    except UnableToReadWorld as unread:
        raise unread.located(text) from None
    return worlds


def _table(text: str) -> Mapping[str, Any]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise UnableToReadWorld("CASE.TOML", WORLDS, str(fault)) from None
    if set(table) != _FILE_KEYS:
        raise UnableToReadWorld("CASE.WORLD", WORLDS, "the file of worlds has schema and [world.…] tables")
    return table


def _world(name: str, table: Mapping[str, Any], earlier: Mapping[str, World]) -> World:
    def fault(what: str, *place: str | int) -> UnableToReadWorld:
        return UnableToReadWorld("CASE.WORLD", WORLDS, what, ("world", name, *place))

    unknown = sorted(set(table) - _WORLD_KEYS)
    if unknown:
        raise fault(no_such_key(f"the world {name}", unknown, _WORLD_KEYS), unknown[0])
    base = earlier.get(table.get("starts_from", ""))
    if base is None and "starts_from" in table:
        raise fault(f"{name} starts from a world that does not stand above it", "starts_from")
    facts = dict(base.facts) if base else {}
    for number, each in enumerate(table.get("facts", ())):
        if _ID not in each:
            raise fault(f"a fact of {name} has no id", "facts", number)
        facts[each[_ID]] = each
    says, place = table.get("says", ""), table.get("place", base.place if base else "")
    streams = {**(base.streams if base else {}), **table.get("streams", {})}
    if not says or not place or not streams:
        raise fault(f"{name} needs says, place and streams")
    return World(name=name, says=says, place=place, streams=streams, facts=facts)
