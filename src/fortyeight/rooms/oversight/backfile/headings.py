"""Finds the columns that a mapping names among the headings of a file."""

import difflib
from collections.abc import Sequence
from pathlib import Path

from fortyeight.rooms.oversight.tables import UnableToUseFile, shown

SUGGESTED_MAX = 3


def join_headings(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Make one heading a column out of one or several rows of headings, the parts joined by a slash."""
    width = max(map(len, rows), default=0)
    padded = [[*row, *[""] * (width - len(row))] for row in rows]
    parts = zip(*padded, strict=True)
    return tuple(" / ".join(dict.fromkeys(part.strip() for part in each if part.strip())) for each in parts)


def find_columns(path: Path, headings: Sequence[str], wanted: Sequence[str] | None) -> tuple[int, ...]:
    """Find each wanted column; None wants them all.

    Raises UnableToUseFile, code TABLE.COLUMNS, naming the nearest headings.
    """
    if wanted is None:
        return tuple(range(len(headings)))
    for name in wanted:
        if headings.count(name) > 1:
            why = f"{path.name} has the column {shown(name)} {headings.count(name)} times."
            raise UnableToUseFile("TABLE.COLUMNS", why, "Give each column a heading of its own.")
        if name not in headings:
            near = difflib.get_close_matches(name, [each for each in headings if each], n=SUGGESTED_MAX)
            meant = f" The nearest are {', '.join(map(shown, near))}." if near else ""
            mend = "Write the heading in the mapping as the file has it, or give the row of the headings."
            raise UnableToUseFile("TABLE.COLUMNS", f"{path.name} has no column {shown(name)}.{meant}", mend)
    return tuple(headings.index(name) for name in wanted)
