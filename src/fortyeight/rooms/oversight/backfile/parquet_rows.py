"""Reads Parquet, only the columns asked for, a batch at a time."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from fortyeight.rooms.oversight.backfile.headings import find_columns
from fortyeight.rooms.oversight.backfile.rows import BATCH_ROWS, Batch, Cell, Column, Moment, Shape
from fortyeight.rooms.oversight.tables import UnableToUseFile, open_to_read

_MEND = "Have the file written anew by the program that made it."
_FAULTS = (pa.ArrowException, OSError, ValueError, NotImplementedError)


class ParquetFile:
    """A Parquet file. Its lines are the numbers of its rows. Raises UnableToUseFile."""

    line_name = "row"

    def __init__(self, path: Path, wanted: Sequence[str] | None) -> None:
        self.path = path
        self.notes: list[str] = []
        open_to_read(path).close()
        try:
            self._file = pq.ParquetFile(path, memory_map=False, pre_buffer=False)
        except _FAULTS:
            why = f"{path.name} is no whole Parquet file: its beginning or its end is damaged."
            raise UnableToUseFile("FILE.NOT_PARQUET", why, _MEND) from None
        self.headings = tuple(self._file.schema_arrow.names)
        self.rows = self._file.metadata.num_rows
        self._read = 0
        places = find_columns(path, self.headings, wanted)
        self._wanted = tuple(self.headings[place] for place in places)
        for name in self._wanted if wanted is not None else ():
            self._check(name, self._file.schema_arrow.field(name).type)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def share_read(self) -> float | None:
        """How much of the file has been read."""
        return self._read / self.rows if self.rows else None

    def batches(self) -> Iterator[Batch]:
        """Read the rows in order."""
        for table in self.tables():
            first = self._read - table.num_rows + 1
            yield batch_of_table(table, first, self._wanted)

    def tables(self) -> Iterator[pa.RecordBatch]:
        """Read the rows in order, as Arrow has them."""
        columns = list(self._wanted)
        try:
            for table in self._file.iter_batches(BATCH_ROWS, columns=columns, use_threads=False):
                self._read += table.num_rows
                yield table
        except _FAULTS:
            why = f"{self.path.name} is damaged after row {self._read:,}."
            raise UnableToUseFile("FILE.NOT_PARQUET", why, _MEND) from None

    def _check(self, name: str, kind: Any) -> None:
        if pa.types.is_nested(kind) or pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
            why = f"The column {name!r} of {self.path.name} holds {kind}, no text, number or time."
            raise UnableToUseFile("TABLE.COLUMNS", why, "Name a column that holds plain values.")


def batch_of_table(table: pa.RecordBatch, first: int, wanted: Sequence[str]) -> Batch:
    """Turn a batch of Arrow into columns; `first` is the number of its first row. Raises UnableToUseFile."""
    lines = range(first, first + table.num_rows)
    broken: dict[int, str] = {}
    try:
        columns = [_column(table.column(name), broken) for name in wanted]
    except _FAULTS:
        why = f"The file is damaged between row {first:,} and row {first + table.num_rows:,}."
        raise UnableToUseFile("FILE.NOT_PARQUET", why, _MEND) from None
    return Batch(lines=lines, columns=columns, broken=broken)


def _column(array: pa.Array, broken: dict[int, str]) -> Column:
    kind = array.type
    if pa.types.is_dictionary(kind):
        array = array.dictionary_decode()
        kind = array.type
    if pa.types.is_timestamp(kind):
        shape = Shape.LOCAL if kind.tz is None else Shape.UTC
        whole = array.cast(pa.timestamp("us", kind.tz), safe=False)
        return Column(shape, _numbers(whole.cast(pa.int64())))
    if pa.types.is_date(kind):
        return Column(Shape.DAYS, _numbers(array.cast(pa.date32()).cast(pa.int32()).cast(pa.int64())))
    if pa.types.is_time(kind):
        micros = array.cast(pa.time64("us"), safe=False).cast(pa.int64()).to_pylist()
        return Column(Shape.CELLS, [None if each is None else Moment("time", each) for each in micros])
    if pa.types.is_decimal(kind):
        array = array.cast(pa.float64())
    try:
        values: list[Cell] = array.to_pylist()
    except UnicodeDecodeError:
        values = _texts(array, broken)
    return Column(Shape.CELLS, values)


def _texts(array: pa.Array, broken: dict[int, str]) -> list[Cell]:
    """Take texts out of Arrow of which some are no UTF-8; the rows of those are broken."""
    found: list[Cell] = []
    for number, data in enumerate(array.cast(pa.large_binary()).to_pylist()):
        try:
            found.append(None if data is None else data.decode())
        except UnicodeDecodeError:
            found.append(None)
            broken[number] = "ROW.ENCODING"
    return found


def _numbers(array: pa.Array) -> list[Cell]:
    """Take whole numbers out of Arrow; without absent ones at the speed of memory."""
    if array.null_count or not len(array):
        found: list[Cell] = array.to_pylist()
        return found
    start = array.offset * 8
    plain: list[Cell] = list(memoryview(array.buffers()[1])[start : start + 8 * len(array)].cast("q"))
    return plain
