"""Writes a file whole or not at all.

The text goes to a file beside the one asked for, to the disk, and only then to
its name. Whoever looks sees the old file or the new one, never a part.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from fortyeight.rooms.oversight.tables import UnableToUseFile

NAMES_TRIED_MAX = 100


@contextmanager
def whole_file(path: Path, *, unlike: Path | None = None) -> Iterator[TextIO]:
    """Open a text file to be put at `path` when the block ends without an exception.

    Lines are written as they are given. `unlike` is a file that must not be
    overwritten: the one being read. Raises UnableToUseFile. On any exception,
    an interruption from the keyboard included, `path` is as it was before.
    """
    target = Path(os.path.realpath(path))
    _check(path, target, unlike)
    made = _make_beside(path, target)
    try:
        with open(made.descriptor, "w", encoding="utf-8", newline="") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        os.replace(made.path, target)
    except OSError as fault:
        _remove(made.path)
        raise _unwritable(path, fault) from None
    except BaseException:
        _remove(made.path)
        raise
    _keep_name(target.parent)


class _Made:
    """A new file beside the one asked for."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path, self.descriptor = path, descriptor


def _check(path: Path, target: Path, unlike: Path | None) -> None:
    try:
        found = target.stat()
    except FileNotFoundError:
        return
    except (OSError, ValueError) as fault:
        raise _unwritable(path, fault) from None
    if stat.S_ISDIR(found.st_mode):
        raise UnableToUseFile("FILE.IS_A_FOLDER", f"{path} is a folder.", "Name a file in it.")
    if not stat.S_ISREG(found.st_mode):
        raise UnableToUseFile("FILE.NOT_A_FILE", f"{path} is not an ordinary file.", "Name an ordinary file.")
    if unlike is not None and os.path.samestat(found, unlike.stat()):
        why = f"{path} is the file that is being read."
        raise UnableToUseFile("FILE.SAME", why, "Name another file, so that the one you have stays.")


def _make_beside(path: Path, target: Path) -> _Made:
    for number in range(NAMES_TRIED_MAX):
        beside = target.parent / f".{target.name}.{os.getpid()}-{number}.part"
        try:
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        except FileExistsError:
            continue
        except (OSError, ValueError) as fault:
            raise _unwritable(path, fault) from None
        with suppress(OSError):
            os.fchmod(descriptor, stat.S_IMODE(target.stat().st_mode))
        return _Made(beside, descriptor)
    why = f"The folder of {path} is full of unfinished files ({target.name}.*.part)."
    raise UnableToUseFile("FILE.UNWRITABLE", why, "Remove them, then run the command again.")


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _keep_name(folder: Path) -> None:
    """Bring the new name itself to the disk; some file systems cannot, and then it is there soon."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _unwritable(path: Path, fault: Exception) -> UnableToUseFile:
    what = fault.strerror if isinstance(fault, OSError) else "it is no name of a file"
    why = f"{path} was not written: {what}."
    return UnableToUseFile("FILE.UNWRITABLE", why, "Name a file in a folder of yours that has room.")
