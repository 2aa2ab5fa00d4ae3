"""What every reader of a back file gives: batches of rows as columns, with lines, and what is broken."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol

BATCH_ROWS = 20_000


class Moment(NamedTuple):
    """A time that the file itself marks as one.

    `kind` is local (microseconds since 1970 on the wall clock), utc (the same
    with a known offset), day (days since 1970) or time (microseconds since
    midnight).
    """

    kind: str
    number: int


Cell = str | int | float | bool | Moment | None


class Shape(StrEnum):
    """What a column holds: cells of any kind, or numbers that are all of one kind of moment."""

    CELLS = "cells"
    LOCAL = "local"
    UTC = "utc"
    DAYS = "day"


class Column(NamedTuple):
    """One column of a batch. With a shape other than CELLS the values are whole numbers or None."""

    shape: Shape
    values: Sequence[Cell]

    def cell(self, index: int) -> Cell:
        """Get one value as a cell that says what it is."""
        value = self.values[index]
        if self.shape is Shape.CELLS or value is None:
            return value
        assert isinstance(value, int), "a column of moments holds whole numbers"
        return Moment(self.shape.value, value)


@dataclass(slots=True)
class Batch:
    """Rows in the order of the file, as columns in the order asked for.

    `broken` maps a place in the batch to the code of what is wrong with that
    row; its cells are None. `empty` counts rows with nothing in them, which are
    not in the batch.
    """

    lines: Sequence[int]
    columns: list[Column]
    broken: dict[int, str] = field(default_factory=dict)
    empty: int = 0


class Source(Protocol):
    """A back file that is open for reading once."""

    headings: tuple[str, ...]
    notes: list[str]
    line_name: str

    def batches(self) -> Iterator[Batch]:
        """Read the rows in order."""

    def share_read(self) -> float | None:
        """How much has been read, between 0 and 1; None when that is not known."""

    def close(self) -> None:
        """Let go of the file."""


class Rec(NamedTuple):
    """One row as a row: its line, its cells, and the code of what is wrong with it."""

    line: int
    cells: Sequence[Cell]
    broken: str = ""


def batch_of(rows: Sequence[Rec], width: int, empty: int) -> Batch:
    """Turn rows into columns."""
    nothing: tuple[Cell, ...] = (None,) * width
    cells = [nothing if row.broken else row.cells for row in rows]
    columns = [Column(Shape.CELLS, values) for values in zip(*cells, strict=True)]
    return Batch(
        lines=[row.line for row in rows],
        columns=columns or [Column(Shape.CELLS, ()) for _ in range(width)],
        broken={place: row.broken for place, row in enumerate(rows) if row.broken},
        empty=empty,
    )


def show(path: Path) -> str:
    """Name a file without its folder: a report does not say where on a machine it lay."""
    return path.name
