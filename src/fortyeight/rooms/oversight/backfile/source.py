"""Opens a back file as its mapping describes it."""

import hashlib
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fortyeight.rooms.oversight.backfile.rows import Source
from fortyeight.rooms.oversight.mapping.model import FileFormat
from fortyeight.rooms.oversight.tables import UnableToUseFile, open_to_read


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file this is: its name without a folder, its length in bytes, the hash of its bytes."""

    name: str
    length: int
    sha256: str
    changed_at_ns: int


def open_source(path: Path, form: FileFormat, wanted: Sequence[str] | None) -> Source:
    """Open a back file; `wanted` are the columns to read, None for all. Raises UnableToUseFile."""
    if form.kind == "csv":
        from fortyeight.rooms.oversight.backfile.csv_rows import CsvFile

        return CsvFile(path, form, wanted)
    if form.kind == "xlsx":
        from fortyeight.rooms.oversight.backfile.xlsx_rows import XlsxFile

        return XlsxFile(path, form, wanted)
    from fortyeight.rooms.oversight.backfile.parquet_rows import ParquetFile

    return ParquetFile(path, wanted)


def identify(path: Path) -> Identity:
    """Find out which file this is. Raises UnableToUseFile, also for what is no ordinary file."""
    open_to_read(path, utf_16=True, packed=True).close()
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        why = f"{path} is no ordinary file, and an audit reads its file more than once."
        raise UnableToUseFile("FILE.NOT_A_FILE", why, "Save it to a file, and name that.")
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Identity(path.name, found.st_size, digest, found.st_mtime_ns)


def require_unchanged(path: Path, identity: Identity) -> None:
    """Refuse a file that changed while it was read. Raises UnableToUseFile, code FILE.CHANGED."""
    now = os.stat(path)
    if (now.st_size, now.st_mtime_ns) != (identity.length, identity.changed_at_ns):
        why = f"{path.name} changed while it was read."
        raise UnableToUseFile("FILE.CHANGED", why, "Run the command again when nobody writes to it.")
