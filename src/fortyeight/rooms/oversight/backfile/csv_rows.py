"""Reads CSV of other people's making: what is broken is told row by row, and reading goes on behind it."""

import csv
import io
import os
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from fortyeight.rooms.oversight.backfile.headings import find_columns, join_headings
from fortyeight.rooms.oversight.backfile.rows import BATCH_ROWS, Batch, Rec, batch_of
from fortyeight.rooms.oversight.mapping.model import FileFormat
from fortyeight.rooms.oversight.tables import LINE_CHARS_MAX, UnableToUseFile, open_to_read

# A cell in quotation marks may run over several lines; one that never closes must not swallow the file.
LINES_JOINED_MAX = 50

_CODECS = {"utf-8": "utf-8-sig", "utf-16": "utf-16", "windows-1252": "cp1252", "latin-1": "latin-1"}
_REPLACED = "\ufffd"


class _Line(NamedTuple):
    number: int
    text: str
    broken: str = ""


class CsvFile:
    """A CSV file as a mapping describes it. Raises UnableToUseFile where it is no such table at all."""

    line_name = "line"

    def __init__(self, path: Path, form: FileFormat, wanted: Sequence[str] | None) -> None:
        self.path, self.form = path, form
        self.notes: list[str] = []
        self._raw = open_to_read(path, utf_16=form.encoding == "utf-16")
        codec = _CODECS[form.encoding]
        errors = "replace" if form.encoding == "utf-16" else "surrogateescape"
        self._text = io.TextIOWrapper(self._raw, encoding=codec, errors=errors, newline="")
        self._number = 0
        self._ended_whole = True
        self._ahead: deque[_Line] = deque()
        self._width: int | None = None
        try:
            self.headings = self._read_headings()
            self._width = len(self.headings)
            self._places = find_columns(path, self.headings, wanted)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._text.close()

    def share_read(self) -> float | None:
        """How much of the file has been read."""
        size = os.fstat(self._raw.fileno()).st_size
        return min(self._raw.tell() / size, 1.0) if size else None

    def batches(self) -> Iterator[Batch]:
        """Read the rows in order."""
        rows: list[Rec] = []
        empty = 0
        places = self._places
        for rec in self._records():
            if rec is None:
                empty += 1
            elif rec.broken:
                rows.append(rec)
            else:
                cells = [rec.cells[place] for place in places]
                wrong = _wrong_text(cells)
                rows.append(Rec(rec.line, cells, wrong))
            if len(rows) >= BATCH_ROWS:
                yield batch_of(rows, len(places), empty)
                rows, empty = [], 0
        if rows or empty:
            yield batch_of(rows, len(places), empty)
        if not self._ended_whole:
            self.notes.append("The file does not end with a line end: its last row may be cut off.")

    def _read_headings(self) -> tuple[str, ...]:
        found: list[list[str]] = []
        last = self.form.heading[-1]
        for number in range(1, last + 1):
            line = self._next()
            if line is None:
                why = f"{self.path.name} ends before row {last}, where the headings should be."
                raise UnableToUseFile("FILE.EMPTY", why, "Give a file with headings and rows.")
            if number not in self.form.heading:
                continue
            rec = self._parse(line)
            if rec is None or rec.broken or _wrong_text(rec.cells):
                why = f"Row {number} of {self.path.name}, the headings, is not {self.form.encoding} text."
                mend = "Check encoding, delimiter and heading in the mapping."
                raise UnableToUseFile("FILE.NOT_TEXT", why, mend)
            found.append([str(cell) for cell in rec.cells])
        return join_headings(found)

    def _records(self) -> Iterator[Rec | None]:
        """Read row after row; None for one with nothing in it."""
        while (line := self._next()) is not None:
            yield self._parse(line)

    def _parse(self, line: _Line) -> Rec | None:
        if line.broken:
            return Rec(line.number, (), line.broken)
        text = line.text.rstrip("\r\n")
        if '"' not in text:
            cells: Sequence[str] = text.split(self.form.delimiter)
        else:
            found = self._quoted(line)
            if found is None:
                return Rec(line.number, (), "ROW.QUOTE")
            cells = found
        if not any(cells) or not any(cell.strip() for cell in cells):
            return None
        if self._width is not None and len(cells) != self._width:
            return Rec(line.number, (), "ROW.CELLS")
        return Rec(line.number, cells)

    def _quoted(self, line: _Line) -> list[str] | None:
        """Read a row with quotation marks, over several lines when it needs them; None when it is broken."""
        cells, is_open = self._cells(line.text)
        if not is_open:
            return cells
        text = line.text
        taken: list[_Line] = []
        while len(taken) < LINES_JOINED_MAX and len(text) <= LINE_CHARS_MAX:
            following = self._next()
            if following is None:
                break
            taken.append(following)
            if following.broken:
                break
            text += following.text
            if '"' not in following.text:
                continue
            cells, is_open = self._cells(text)
            if not is_open:
                if cells is not None and (self._width is None or len(cells) == self._width):
                    return cells
                break
        self._ahead.extendleft(reversed(taken))
        return None

    def _cells(self, text: str) -> tuple[list[str] | None, bool]:
        """Split a text into cells; whether a quotation is still open at its end."""
        try:
            return next(csv.reader([text], strict=True, delimiter=self.form.delimiter)), False
        except csv.Error as fault:
            return None, "unexpected end of data" in str(fault)

    def _next(self) -> _Line | None:
        if self._ahead:
            return self._ahead.popleft()
        try:
            text = self._text.readline(LINE_CHARS_MAX + 1)
        except OSError as fault:
            why = f"{self.path.name} was not read: {fault.strerror}."
            raise UnableToUseFile(
                "FILE.UNREADABLE", why, "Check the disk, then run the command again."
            ) from None
        except UnicodeError:
            why = f"After line {self._number}, {self.path.name} is not {self.form.encoding} text."
            raise UnableToUseFile("FILE.NOT_TEXT", why, "Write its encoding in the mapping.") from None
        if not text:
            return None
        self._number += 1
        self._ended_whole = text.endswith(("\n", "\r"))
        if len(text) > LINE_CHARS_MAX:
            while text and not text.endswith(("\n", "\r")):
                text = self._text.readline(LINE_CHARS_MAX)
            return _Line(self._number, "", "ROW.TOO_LONG")
        if "\0" in text:
            return _Line(self._number, "", "ROW.NUL")
        return _Line(self._number, text)


def _wrong_text(cells: Sequence[object]) -> str:
    """Say whether a cell that is read holds what its encoding does not have."""
    joined = "".join(map(str, cells))
    if joined.isascii():
        return ""
    return (
        "ROW.ENCODING" if _REPLACED in joined or any("\ud800" <= char <= "\udfff" for char in joined) else ""
    )
