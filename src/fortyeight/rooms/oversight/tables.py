"""Reads a CSV file of other people's making, a row at a time, in bounded memory.

A file whose structure is broken (no text, a quotation that never ends) is
refused whole: after such a place nobody can tell where a row ends. What a cell
says is the business of whoever reads the row.
"""

import csv
import io
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

# A line of a table of stays has some hundred characters. Python's csv module bounds one cell the same.
LINE_CHARS_MAX = 131_072

_NOT_TEXT = {
    b"PK\x03\x04": "it is a spreadsheet or a zip archive, not a text file",
    b"%PDF": "it is a PDF, not a text file",
    b"\x1f\x8b": "it is compressed",
    b"\xd0\xcf\x11\xe0": "it is an old spreadsheet or document, not a text file",
    b"\xff\xfe": "it is UTF-16, not UTF-8",
    b"\xfe\xff": "it is UTF-16, not UTF-8",
}
_PACKED, _UTF_16 = b"PK\x03\x04", (b"\xff\xfe", b"\xfe\xff")
_SAVE_AS_CSV = "Save it as CSV in UTF-8, then run the command again."


class UnableToUseFile(ValueError):
    """A file cannot be read or written. `code` is stable; `why` and `remedy` are sentences for people."""

    def __init__(self, code: str, why: str, remedy: str) -> None:
        super().__init__(f"{why} {remedy} [{code}]")
        self.code, self.why, self.remedy = code, why, remedy

    def __reduce__(self) -> tuple[type["UnableToUseFile"], tuple[str, str, str]]:
        """Let it come whole from another process."""
        return type(self), (self.code, self.why, self.remedy)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it starts on, its cells by column, and what is wrong with its number of cells."""

    line: int
    cells: Mapping[str, str]
    fault: str = ""


class Table(AbstractContextManager["Table"]):
    """A CSV file, open for reading once. `ignored` are the columns nobody asked for.

    Raises UnableToUseFile from the constructor for a file that is no table with
    these columns, and from `rows` where its structure breaks.
    """

    def __init__(self, path: Path, needed: Sequence[str], optional: Sequence[str] = ()) -> None:
        self.path = path
        self._raw = open_to_read(path)
        try:
            self._reader = csv.reader(self._lines(), strict=True)
            self.columns = self._header(needed)
            self.ignored = tuple(name for name in self.columns if name not in {*needed, *optional})
        except BaseException:
            self._raw.close()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._raw.close()

    @property
    def share_read(self) -> float | None:
        """How much of the file has been read, between 0 and 1; None when its size is not known."""
        size = os.fstat(self._raw.fileno()).st_size
        return min(self._raw.tell() / size, 1.0) if size and self._raw.seekable() else None

    def rows(self) -> Iterator[Row]:
        """Read the rows in order; blank lines are passed over."""
        while True:
            line = self._reader.line_num + 1
            cells = self._next()
            if cells is None:
                return
            if not any(cell.strip() for cell in cells):
                continue
            fault = ""
            if len(cells) != len(self.columns):
                fault = f"the row has {len(cells)} cells, the heading has {len(self.columns)}"
            yield Row(line=line, cells=dict(zip(self.columns, cells, strict=False)), fault=fault)

    def _header(self, needed: Sequence[str]) -> tuple[str, ...]:
        cells: list[str] | None = []
        while cells is not None and not any(cell.strip() for cell in cells):
            cells = self._next()
        if cells is None:
            raise UnableToUseFile(
                "FILE.EMPTY", f"{self.path} is empty.", "Give a file with a heading and rows."
            )
        columns = tuple(cell.strip() for cell in cells)
        wanted = f"Give the columns {', '.join(needed)}, separated by commas, in the first line."
        twice = sorted({name for name in columns if name and columns.count(name) > 1})
        if twice:
            raise UnableToUseFile(
                "TABLE.COLUMNS", f"The column {shown(twice[0])} stands there twice.", wanted
            )
        missing = [name for name in needed if name not in columns]
        if missing:
            raise UnableToUseFile("TABLE.COLUMNS", f"The file has no column {', '.join(missing)}.", wanted)
        return columns

    def _next(self) -> list[str] | None:
        try:
            return next(self._reader, None)
        except csv.Error as fault:
            line = self._reader.line_num
            why = f"Near line {line}, a cell in quotation marks does not end as it should ({fault})."
            raise UnableToUseFile(
                "TABLE.BROKEN", why, "Mend that line, or save the file as CSV again."
            ) from None
        except UnicodeDecodeError:
            why = f"After line {self._reader.line_num}, the file is not UTF-8 text."
            raise UnableToUseFile("FILE.NOT_TEXT", why, _SAVE_AS_CSV) from None
        except OSError as fault:
            raise _unreadable(self.path, fault) from None

    def _lines(self) -> Iterator[str]:
        text = io.TextIOWrapper(self._raw, encoding="utf-8-sig", errors="strict", newline="")
        number = 0
        while line := text.readline(LINE_CHARS_MAX + 1):
            number += 1
            if len(line) > LINE_CHARS_MAX:
                why = f"Line {number} is longer than {LINE_CHARS_MAX:,} characters."
                raise UnableToUseFile("TABLE.LINE_TOO_LONG", why, _SAVE_AS_CSV)
            if "\0" in line:
                why = f"Line {number} holds a NUL character, so this is not a text file, or it is damaged."
                raise UnableToUseFile("FILE.NOT_TEXT", why, _SAVE_AS_CSV)
            yield line


def open_to_read(path: Path, *, utf_16: bool = False, packed: bool = False) -> BinaryIO:
    """Open a file for reading bytes, and look at its first ones. Raises UnableToUseFile.

    UTF-16 and packed files are refused unless the caller can read them.
    """
    try:
        raw = path.open("rb")
    except (OSError, ValueError) as fault:
        raise _unreadable(path, fault) from None
    if stat.S_ISREG(os.fstat(raw.fileno()).st_mode):
        start = raw.peek(4)[:4]
        for mark, what in _NOT_TEXT.items():
            if (
                start.startswith(mark)
                and not (utf_16 and mark in _UTF_16)
                and not (packed and mark == _PACKED)
            ):
                raw.close()
                raise UnableToUseFile("FILE.NOT_TEXT", f"{path} was not read: {what}.", _SAVE_AS_CSV)
    return raw


def shown(text: str, most: int = 40) -> str:
    """Write a value from a file so that it is safe to look at: quoted, cut, control characters escaped."""
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return repr(cut)


def _unreadable(path: Path, fault: Exception) -> UnableToUseFile:
    match fault:
        case FileNotFoundError():
            return UnableToUseFile(
                "FILE.ABSENT", f"There is no file {path}.", "Check the name and the folder."
            )
        case IsADirectoryError():
            return UnableToUseFile("FILE.IS_A_FOLDER", f"{path} is a folder.", "Name a file in it.")
        case PermissionError():
            why = f"This account may not read {path}."
            return UnableToUseFile(
                "FILE.FORBIDDEN", why, "Ask for access, or copy the file to a place of yours."
            )
        case OSError():
            why = f"{path} was not read: {fault.strerror}."
            return UnableToUseFile("FILE.UNREADABLE", why, "Check the disk, then run the command again.")
    why = f"{shown(str(path))} is no name of a file."
    return UnableToUseFile("FILE.ABSENT", why, "Check the name and the folder.")
