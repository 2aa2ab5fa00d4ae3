"""Reads a sheet of a workbook without running anything in it.

The format has at most a million rows, and a workbook is unpacked whole: this is
the one reader whose memory grows with the file. A workbook that unpacks to more
than the bound is refused.
"""

import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from fortyeight.rooms.oversight.backfile.headings import find_columns, join_headings
from fortyeight.rooms.oversight.backfile.rows import BATCH_ROWS, Batch, Cell, Moment, Rec, batch_of
from fortyeight.rooms.oversight.mapping.model import FileFormat
from fortyeight.rooms.oversight.tables import UnableToUseFile, open_to_read, shown

UNPACKED_BYTES_MAX = 1_500_000_000
CELL_CHARS_MAX = 32_767  # The format's own bound.
CHUNK_BYTES = 1 << 20
TAIL_BYTES = 4_096

_FORMULA = re.compile(rb"<f[ >/]")
_NEVER_COMPUTED = re.compile(rb"<f(?:/>|[^>]*/>|[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v></v>|</c>)")
_EPOCH, _MICROSECOND = datetime.combine(date(1970, 1, 1), time.min), timedelta(microseconds=1)


class XlsxFile:
    """One sheet of a workbook. Its lines are the rows of the sheet. Raises UnableToUseFile."""

    line_name = "row"

    def __init__(self, path: Path, form: FileFormat, wanted: Sequence[str] | None) -> None:
        self.path, self.form = path, form
        self.notes: list[str] = []
        self._look_inside()
        sheet = self._sheet()
        first_row, first_column = sheet.start or (0, 0)
        self._first = first_row
        self._rows = sheet.to_python(skip_empty_area=True) if sheet.start else []
        merged = [
            (top - first_row, left - first_column, bottom - first_row, right - first_column)
            for (top, left), (bottom, right) in sheet.merged_cell_ranges or []
        ]
        self.headings = self._read_headings(merged)
        below = sum(1 for _, _, bottom, _ in merged if bottom + first_row >= form.heading[-1])
        if below:
            self.notes.append(
                f"{below} merged areas lie in the rows: only the first cell of each has a value."
            )
        self._places = find_columns(path, self.headings, wanted)
        self._read = 0

    def close(self) -> None:
        """Let go of the rows."""
        self._rows = []

    def share_read(self) -> float | None:
        """How much has been handed on."""
        return self._read / len(self._rows) if self._rows else None

    def batches(self) -> Iterator[Batch]:
        """Read the rows below the headings, in order."""
        rows: list[Rec] = []
        empty = 0
        start = self.form.heading[-1] - self._first
        for number in range(max(start, 0), len(self._rows)):
            self._read = number + 1
            values = self._rows[number]
            if not any(value not in ("", None) for value in values):
                empty += 1
                continue
            cells = [_cell(values[place]) for place in self._places]
            wrong = any(isinstance(cell, str) and len(cell) > CELL_CHARS_MAX for cell in cells)
            rows.append(Rec(number + self._first + 1, cells, "ROW.TOO_LONG" if wrong else ""))
            if len(rows) >= BATCH_ROWS:
                yield batch_of(rows, len(self._places), empty)
                rows, empty = [], 0
        if rows or empty:
            yield batch_of(rows, len(self._places), empty)

    def _sheet(self) -> CalamineSheet:
        try:
            book = CalamineWorkbook.from_path(str(self.path))
            names = book.sheet_names
            wanted = self.form.sheet or (names[0] if names else "")
            if wanted not in names:
                why = f"{self.path.name} has no sheet {shown(wanted)}; it has {', '.join(map(shown, names))}."
                raise UnableToUseFile("TABLE.SHEET", why, "Write the name of the sheet in the mapping.")
            if len(names) > 1 and not self.form.sheet:
                self.notes.append("Only the first of several sheets was read: the mapping names none.")
            return book.get_sheet_by_name(wanted)
        except (CalamineError, OSError, ValueError) as fault:
            if isinstance(fault, UnableToUseFile):
                raise
            raise self._damaged() from None

    def _damaged(self) -> UnableToUseFile:
        why = (
            f"{self.path.name} is no whole workbook: it is damaged, locked by a password, or another format."
        )
        return UnableToUseFile(
            "FILE.NOT_XLSX", why, "Open it, save it as .xlsx without a password, try again."
        )

    def _look_inside(self) -> None:
        """Refuse what unpacks to too much, and formulas that no program has computed."""
        open_to_read(self.path, packed=True).close()
        try:
            with zipfile.ZipFile(self.path) as packed:
                sheets = [
                    each for each in packed.infolist() if each.filename.startswith("xl/worksheets/sheet")
                ]
                if sum(each.file_size for each in packed.infolist()) > UNPACKED_BYTES_MAX:
                    why = f"{self.path.name} unpacks to more than {UNPACKED_BYTES_MAX // 1_000_000:,} MB."
                    raise UnableToUseFile("FILE.TOO_LARGE", why, "Save the sheet as CSV, and map that.")
                formulas = [_formulas(packed, each) for each in sheets]
        except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError):
            raise self._damaged() from None
        computed, never = sum(each[0] for each in formulas), sum(each[1] for each in formulas)
        if never:
            why = f"{self.path.name} holds {never:,} formulas that no program has computed yet."
            raise UnableToUseFile(
                "TABLE.FORMULAS", why, "Open it in a spreadsheet program, save it, try again."
            )
        if computed:
            self.notes.append(
                f"{computed:,} cells are formulas: read as last computed by whoever saved the file."
            )

    def _read_headings(self, merged: list[tuple[int, int, int, int]]) -> tuple[str, ...]:
        picked = [number - 1 - self._first for number in self.form.heading]
        if not self._rows or picked[0] < 0 or picked[-1] >= len(self._rows):
            why = f"{self.path.name} has no row {self.form.heading[-1]}, where the headings should be."
            raise UnableToUseFile("FILE.EMPTY", why, "Write the row of the headings in the mapping.")
        rows = {place: [_text(value) for value in self._rows[place]] for place in picked}
        for top, left, bottom, right in merged:
            for place in picked:
                if top <= place <= bottom and top in rows:
                    for column in range(left, min(right + 1, len(rows[place]))):
                        rows[place][column] = rows[top][left]
        return join_headings(list(rows.values()))


def _formulas(packed: zipfile.ZipFile, sheet: zipfile.ZipInfo) -> tuple[int, int]:
    """Count the formulas of a sheet, and those without a value, in bounded memory."""
    found = never = 0
    kept = b""
    with packed.open(sheet) as stream:
        while chunk := stream.read(CHUNK_BYTES):
            text = kept + chunk
            cut = text.rfind(b"<c ", 0, len(text))
            cut = cut if cut > 0 else max(len(text) - TAIL_BYTES, 0)
            found += len(_FORMULA.findall(text, 0, cut))
            never += len(_NEVER_COMPUTED.findall(text, 0, cut))
            kept = text[cut:]
    return found + len(_FORMULA.findall(kept)), never + len(_NEVER_COMPUTED.findall(kept))


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()


def _cell(value: Any) -> Cell:
    if isinstance(value, datetime):
        return Moment("local", (value - _EPOCH) // _MICROSECOND)
    if isinstance(value, date):
        return Moment("day", value.toordinal() - _EPOCH.toordinal())
    if isinstance(value, time):
        return Moment("time", (datetime.combine(_EPOCH.date(), value) - _EPOCH) // _MICROSECOND)
    if isinstance(value, timedelta):
        return Moment("time", value // _MICROSECOND)
    if value == "" or value is None:
        return None
    return value if isinstance(value, (bool, int, float)) else str(value)
