"""What a rule file or a case file that was not understood raises."""

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self, TypeVar

from fortyeight.foundations.rulebook.toml_lines import Place, line_of, lines_of

T = TypeVar("T")

SCHEMA = 1
REGISTRY = "registry.toml"
SOURCES = "sources"

_LINE_OF_PARSER = re.compile(r"\(at line (\d+), column \d+\)")


class Unread(ValueError):
    """A file was not understood. `code` is stable, `path` lies below its folder, `line` counts from 1.

    `place` is where in the file the fault stands; `located` finds the line of it.
    """

    def __init__(self, code: str, path: str, what: str, place: Place = ()) -> None:
        super().__init__(code, path, what)
        self.code, self.path, self.what, self.place = code, path, what, place
        self.line = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line} was not read: {self.what} [{self.code}]"

    def inside(self, *outer: str | int) -> Self:
        """Say in which table the place lies."""
        self.place = (*outer, *self.place)
        return self

    def located(self, text: str) -> Self:
        """Find the line in the text of the file; where the text is no TOML, the parser said which."""
        said = _LINE_OF_PARSER.search(self.what)
        self.line = int(said[1]) if said else line_of(lines_of(text), self.place)
        return self


def no_such_key(where: str, unknown: Iterable[str], known: Iterable[str]) -> str:
    """Say which keys are unknown, and which were likely meant.

    >>> no_such_key("a rule", ["questoin"], ["question", "id"])
    'a rule has no key questoin (did you mean question?)'
    """
    names = []
    choices = sorted(known)
    for key in unknown:
        meant = difflib.get_close_matches(key, choices, n=1)
        names.append(f"{key} (did you mean {meant[0]}?)" if meant else key)
    return f"{where} has no key {', '.join(names)}"


class UnableToReadRule(Unread):
    """A rule file was not understood. `code` is stable; `path` is below the rules folder."""


def require_keys(
    where: str, path: str, table: Mapping[str, object], needed: Iterable[str], optional: Iterable[str] = ()
) -> None:
    """Refuse a table with a key too many or too few; raises UnableToReadRule."""
    needed, optional = set(needed), set(optional)
    unknown = sorted(set(table) - needed - optional)
    if unknown:
        what = no_such_key(where, unknown, needed | optional)
        raise UnableToReadRule("RULE.UNKNOWN_KEY", path, what, (unknown[0],))
    missing = sorted(needed - set(table))
    if missing:
        raise UnableToReadRule("RULE.MISSING_KEY", path, f"{where} needs {', '.join(missing)}")


def build_each(
    path: str, table: Mapping[str, Any], key: str, build: Callable[[Mapping[str, Any]], T]
) -> tuple[T, ...]:
    """Build each table of a list; a fault says which of them it lies in."""
    built = []
    for number, each in enumerate(tables_of(path, table, key)):
        try:
            built.append(build(each))
        except UnableToReadRule as unread:
            raise unread.inside(key, number) from None
    return tuple(built)


def tables_of(path: str, table: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """Get the tables of a list; none when there is no such key. Raises UnableToReadRule."""
    tables = table.get(key, [])
    if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
        raise UnableToReadRule("RULE.WRONG_TYPE", path, f"{key} is written [[{key}]]", (key,))
    return tables
