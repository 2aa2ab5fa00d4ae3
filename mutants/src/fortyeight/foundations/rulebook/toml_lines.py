"""Finds on which line of a TOML file a key or a table stands, for the message that names a fault.

The reader of the standard library keeps no lines, so they are found in the text.
This knows the TOML that the house writes, and no more: one key or table header a
line, strings and lists over several lines, and in such a list one item a line.
What it does not see takes the line of the table around it, so a line is never
invented.
"""

import re
from collections.abc import Mapping

Place = tuple[str | int, ...]
"""Where something stands in a file: ("case", 2, "want", "ends_at"), tables of a list counted from 0."""

_NAME = r"(?:[A-Za-z0-9_-]+|\"[^\"]*\")"
_NAMES = re.compile(rf"\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*=")
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*\]")
_NAME_ONLY = re.compile(_NAME)
_SHORT_STRING = re.compile(r"\"(?:\\.|[^\"\\])*\"|'[^']*'")
_LONG = ('"""', "'''")


def lines_of(text: str) -> Mapping[Place, int]:
    """Map each key and table of a TOML text to its line, counted from 1.

    >>> found = lines_of('zone = "UTC"\\n[[case]]\\nname = "x"\\nwant.answer = "NO"\\n')
    >>> found[("case", 0, "want", "answer")]
    4
    """
    return _Scan().read(text)


def line_of(lines: Mapping[Place, int], place: Place) -> int:
    """Find the line of a place, or of the nearest table around it that has one; else 1."""
    for length in range(len(place), 0, -1):
        found = lines.get(place[:length])
        if found is not None:
            return found
    return 1


class _Scan:
    """One walk through the lines of a file."""

    def __init__(self) -> None:
        self.found: dict[Place, int] = {}
        self.counts: dict[Place, int] = {}
        self.table: Place = ()
        self.long = ""
        self.list: Place | None = None
        self.depth = 0
        self.items = 0

    def read(self, text: str) -> dict[Place, int]:
        for number, line in enumerate(text.splitlines(), 1):
            if self.long:
                self._end_long(line)
            elif self.depth > 0:
                self._item(number, line)
            else:
                self._line(number, line)
        return self.found

    def _line(self, number: int, line: str) -> None:
        header = _HEADER.match(line)
        if header:
            self._header(number, header[1] == "[[", tuple(_NAME_ONLY.findall(header[2])))
            return
        names = _NAMES.match(line)
        if names is None:
            return
        place = self.table
        for name in _NAME_ONLY.findall(names[1]):
            place = (*place, name.strip('"'))
            self.found.setdefault(place, number)
        after = line[names.end() :].strip()
        self._count(after)
        self.list = place if after == "[" else None
        self.items = 0

    def _header(self, number: int, repeated: bool, names: tuple[str, ...]) -> None:
        place: Place = ()
        for number_of_name, name in enumerate(names, 1):
            place = (*place, name.strip('"'))
            begins_another = repeated and number_of_name == len(names)
            if place in self.counts and not begins_another:
                place = (*place, self.counts[place] - 1)
        if repeated:
            self.found.setdefault(place, number)
            self.counts[place] = self.counts.get(place, 0) + 1
            place = (*place, self.counts[place] - 1)
        self.found.setdefault(place, number)
        self.table = place

    def _item(self, number: int, line: str) -> None:
        if self.list is not None and self.depth == 1 and line.strip()[:1] not in ("", "#", "]"):
            self.found[(*self.list, self.items)] = number
            self.items += 1
        self._count(line)

    def _count(self, text: str) -> None:
        """Count the brackets that a line opens, and see whether a long string begins on it."""
        for mark in _LONG:
            if text.count(mark) % 2:
                self.long = mark
                return
        bare = _SHORT_STRING.sub("", text).partition("#")[0]
        self.depth += bare.count("[") - bare.count("]")

    def _end_long(self, line: str) -> None:
        if self.long in line:
            self.long = ""
