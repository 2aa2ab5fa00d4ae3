"""Where every stream ends, noted down: what a backup had, and what a ledger that replaces another lacks.

Works on files of SQLite without Django, so that a ledger can be looked at that is not the one in use.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from fortyeight.foundations.kit.canonical import canonical_json

End = tuple[int, str]
_HEADS = "SELECT id, head_seq, head_hash FROM ledger_stream WHERE head_seq > 0 ORDER BY id"
_SHOWN = "SELECT seq, kind, recorded_at FROM ledger_recordedfact WHERE stream_id = ? AND seq > ? ORDER BY seq"
_HASH = "SELECT hash FROM ledger_recordedfact WHERE stream_id = ? AND seq = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What stands beside a backup: when it was made, the SHA-256 of its file, and where each stream ended."""

    made_at: str
    sha256: str
    heads: Mapping[str, End]

    @property
    def facts(self) -> int:
        """How many facts the heads stand for."""
        return sum(seq for seq, _ in self.heads.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """Facts of one stream that another ledger has and this one has not."""

    stream: str
    facts: tuple[tuple[int, str, str], ...]


def read_note(text: str) -> Note:
    """Read what `note_text` wrote. Raises ValueError when it is no such note, or was changed."""
    try:
        value = json.loads(text)
        heads = {name: (int(seq), str(text)) for name, (seq, text) in value["heads"].items()}
        note = Note(made_at=str(value["made_at"]), sha256=str(value["sha256"]), heads=heads)
        if value["note_sha256"] != _seal(note):
            raise ValueError("the note was changed")
    except (KeyError, TypeError, AttributeError) as fault:
        raise ValueError("no note of a backup") from fault
    return note


def note_text(note: Note) -> str:
    """Write a note, sealed with a hash over itself."""
    value = {"made_at": note.made_at, "sha256": note.sha256, "facts": note.facts, "note_sha256": _seal(note)}
    return json.dumps(value | {"heads": note.heads}, indent=1, sort_keys=True) + "\n"


def _seal(note: Note) -> str:
    sealed = {
        "made_at": note.made_at,
        "sha256": note.sha256,
        "heads": {k: list(v) for k, v in note.heads.items()},
    }
    return hashlib.sha256(canonical_json(sealed).encode()).hexdigest()


def heads_of_file(file: Path) -> dict[str, End]:
    """Read where every stream ends in a file of SQLite. Raises sqlite3.Error."""
    with closing(open_file(file)) as line:
        return {name: (seq, text) for name, seq, text in line.execute(_HEADS)}


def find_lacking(other: Path, heads: Mapping[str, End]) -> Iterator[Lacking]:
    """Find what the ledger in the file `other` has and one with these heads lacks, stream by stream."""
    with closing(open_file(other)) as line:
        for name, seq, _ in line.execute(_HEADS).fetchall():
            known = heads.get(name, (0, ""))[0]
            if seq > known:
                yield Lacking(stream=name, facts=tuple(line.execute(_SHOWN, [name, known])))


def find_forked(one: Path, other: Path) -> list[str]:
    """List the streams that say different things at the same place: these are no copies of one ledger."""
    forked = []
    with closing(open_file(one)) as left, closing(open_file(other)) as right:
        ends = {name: seq for name, seq, _ in right.execute(_HEADS)}
        for name, seq, _ in left.execute(_HEADS).fetchall():
            common = min(seq, ends.get(name, 0))
            if common:
                pair = [line.execute(_HASH, [name, common]).fetchone() for line in (left, right)]
                if pair[0] != pair[1]:
                    forked.append(name)
    return forked


def open_file(file: Path) -> sqlite3.Connection:
    """Open a file of SQLite that is there, to read it."""
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=10)


def file_hash(file: Path) -> str:
    """SHA-256 of a file, in lower hex."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
