"""A folder of results that is whole or not there: what says that it is whole comes last.

Everything is written in a folder of its own beside the results. At the end the
old summary goes first, then each file takes its name, and the new summary comes
last. The summary names the hash of every other file. A folder without a summary,
or with one that does not fit, is not whole.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from fortyeight.rooms.oversight.tables import UnableToUseFile

SUMMARY = "summary.json"
NAMES_TRIED_MAX = 100


@dataclass(slots=True)
class Part:
    """One file of the results while it is written: its name, and its hash and length so far."""

    name: str
    file: BinaryIO
    hash: "hashlib._Hash" = field(default_factory=hashlib.sha256)
    length: int = 0

    def write(self, data: bytes) -> None:
        """Add to the file."""
        self.file.write(data)
        self.hash.update(data)
        self.length += len(data)


class Results:
    """The results on their way. `folder` may hold what is needed meanwhile; it goes when all is done."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.parts: dict[str, Part] = {}

    def open(self, name: str) -> Part:
        """Begin a file."""
        part = Part(name, (self.folder / name).open("xb"))
        self.parts[name] = part
        return part

    def restart(self) -> None:
        """Throw away what was written, to begin again."""
        for part in self.parts.values():
            part.file.close()
            (self.folder / part.name).unlink()
        self.parts.clear()


@contextmanager
def whole_folder(target: Path) -> Iterator[Results]:
    """Open a folder of results, put at `target` when the block ends without an exception.

    Raises UnableToUseFile. On any exception, an interruption from the keyboard
    included, the files at `target` are as they were before.
    """
    try:
        target.mkdir(parents=True, exist_ok=True)
        made = _make_inside(target)
    except (OSError, ValueError) as fault:
        raise _unwritable(target, fault) from None
    results = Results(made)
    try:
        yield results
        _put(results, target)
    except OSError as fault:
        raise _unwritable(target, fault) from None
    finally:
        for part in results.parts.values():
            with suppress(OSError):
                part.file.close()
        shutil.rmtree(made, ignore_errors=True)


def _put(results: Results, target: Path) -> None:
    assert SUMMARY in results.parts, "a folder of results has a summary"
    for part in results.parts.values():
        part.file.flush()
        os.fsync(part.file.fileno())
        part.file.close()
    with suppress(FileNotFoundError):
        (target / SUMMARY).unlink()
    _sync(target)
    for name in [*(name for name in results.parts if name != SUMMARY), SUMMARY]:
        os.replace(results.folder / name, target / name)
    _sync(target)


def _make_inside(target: Path) -> Path:
    for number in range(NAMES_TRIED_MAX):
        made = target / f".unfinished-{os.getpid()}-{number}"
        with suppress(FileExistsError):
            made.mkdir(mode=0o700)
            return made
    why = f"{target} is full of unfinished audits (.unfinished-*)."
    raise UnableToUseFile("FILE.UNWRITABLE", why, "Remove them, then run the command again.")


def _sync(folder: Path) -> None:
    """Bring names to the disk; some file systems cannot, and then they are there soon."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _unwritable(path: Path, fault: Exception) -> UnableToUseFile:
    if isinstance(fault, UnableToUseFile):
        return fault
    what = fault.strerror if isinstance(fault, OSError) else "it is no name of a folder"
    why = f"{path} was not written: {what}."
    return UnableToUseFile("FILE.UNWRITABLE", why, "Name a folder of yours that has room.")
