"""Brings the rows of each stay together, in bounded memory, and cuts batches only between stays."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from fortyeight.rooms.oversight.auditing.lines import key_text
from fortyeight.rooms.oversight.backfile.rows import BATCH_ROWS, Batch, Cell, Moment, Rec, batch_of
from fortyeight.rooms.oversight.tables import UnableToUseFile, shown

ROWS_OF_A_STAY_MAX = 100_000
CACHE_KIBIBYTES = 65_536

_ORDERED = """
SELECT line, cells, broken FROM (
  SELECT line, cells, broken, min(line) OVER (PARTITION BY ifnull('k' || key, 'r' || line)) AS first FROM row
) ORDER BY first, line
"""


def batches_of_stays(batches: Iterable[Batch], width: int, key_place: int) -> Iterator[Batch]:
    """Cut rows that stand together into batches of whole stays.

    A broken row stays where it stands and parts nothing. Raises UnableToUseFile,
    code TABLE.NO_KEY, for a stay of too many rows.
    """
    rows: list[Rec] = []
    current: str | None = None
    began = empty = 0
    for batch in batches:
        empty += batch.empty
        for rec in _recs(batch):
            key = None if rec.broken else key_text(rec.cells[key_place])
            if key is not None and key != current:
                if len(rows) >= BATCH_ROWS:
                    yield batch_of(rows, width, empty)
                    rows, empty = [], 0
                current, began = key, len(rows)
            rows.append(rec)
            if len(rows) - began > ROWS_OF_A_STAY_MAX:
                why = f"More than {ROWS_OF_A_STAY_MAX:,} rows stand under one key of a stay."
                raise UnableToUseFile("TABLE.NO_KEY", why, "Name the column that is the key of a stay.")
    if rows or empty:
        yield batch_of(rows, width, empty)


def sorted_rows(batches: Iterable[Batch], width: int, key_place: int, folder: Path) -> Iterator[Batch]:
    """Bring the rows of each stay together, the stays in the order in which they begin. Sorts on the disk."""
    path = folder / "rows"
    database = sqlite3.connect(path, isolation_level=None)
    try:
        for setting in (f"cache_size = -{CACHE_KIBIBYTES}", "journal_mode = OFF", "synchronous = OFF"):
            database.execute(f"PRAGMA {setting}")
        database.execute("CREATE TABLE row (line INTEGER PRIMARY KEY, key TEXT, cells TEXT, broken TEXT)")
        empty = 0
        database.execute("BEGIN")
        for batch in batches:
            empty += batch.empty
            database.executemany("INSERT INTO row VALUES (?, ?, ?, ?)", _kept(batch, key_place))
        database.execute("COMMIT")
        rows: list[Rec] = []
        for line, cells, broken in database.execute(_ORDERED):
            rows.append(Rec(line, [_cell(each) for each in json.loads(cells)], broken))
            if len(rows) >= BATCH_ROWS:
                yield batch_of(rows, width, empty)
                rows, empty = [], 0
        if rows or empty:
            yield batch_of(rows, width, empty)
    except sqlite3.OperationalError as fault:
        why = f"The rows were not sorted: {fault}."
        raise UnableToUseFile("FILE.UNWRITABLE", why, "Make room on the disk, then run it again.") from None
    finally:
        database.close()
        path.unlink(missing_ok=True)


def refuse_returning(column: str, count: int) -> None:
    """Refuse a file whose mapping says that rows stand together, when keys come back."""
    why = f"{count:,} values of {shown(column)} come back after other rows, so rows of a stay stand apart."
    raise UnableToUseFile("TABLE.APART", why, 'Write standing = "anywhere" in the mapping.')


def _recs(batch: Batch) -> Iterator[Rec]:
    for number, line in enumerate(batch.lines):
        cells = [column.cell(number) for column in batch.columns]
        yield Rec(line, cells, batch.broken.get(number, ""))


def _kept(batch: Batch, key_place: int) -> Iterator[tuple[int, str | None, str, str]]:
    for rec in _recs(batch):
        key = None if rec.broken else key_text(rec.cells[key_place])
        kept = None if key is None else key.encode("utf-8", "backslashreplace").decode()
        yield rec.line, kept, json.dumps(rec.cells), rec.broken


def _cell(value: object) -> Cell:
    if isinstance(value, list):
        return Moment(value[0], value[1])
    assert value is None or isinstance(value, (str, int, float, bool)), "written by _kept"
    return value
