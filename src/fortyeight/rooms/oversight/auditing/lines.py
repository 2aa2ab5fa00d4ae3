"""Reads rows as a mapping says: of each its stay, its times, how it ended, and what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from fortyeight.foundations.law.instants import When
from fortyeight.rooms.oversight.auditing.times import BROKEN, Read, TimeReader
from fortyeight.rooms.oversight.auditing.words import Words, matching
from fortyeight.rooms.oversight.backfile.moments import LocalClock
from fortyeight.rooms.oversight.backfile.rows import Batch, Cell, Moment
from fortyeight.rooms.oversight.mapping.model import Ending, Kind, Mapping, folded


class Fate(StrEnum):
    """What became of a row. Each row has one, so that the counts add up to the rows of the file."""

    JUDGED = "JUDGED"
    CONTRADICTORY = "CONTRADICTORY"
    UNREADABLE = "UNREADABLE"
    UNKNOWN_WORD = "UNKNOWN_WORD"
    HELD_BACK = "HELD_BACK"
    ORPHAN = "ORPHAN"
    DUPLICATE = "DUPLICATE"
    NOT_ASKED = "NOT_ASKED"
    LEFT_OUT = "LEFT_OUT"
    EMPTY = "EMPTY"

    @property
    def says(self) -> str:
        """The fate in plain words."""
        return FATES[self]


FATES = {
    Fate.JUDGED: "read, and its stay judged",
    Fate.CONTRADICTORY: "read, and its stay contradicts itself",
    Fate.UNREADABLE: "could not be read",
    Fate.UNKNOWN_WORD: "holds a word that the mapping does not know",
    Fate.HELD_BACK: "read, but another row of its stay could not be",
    Fate.ORPHAN: "names no stay",
    Fate.DUPLICATE: "stands there again",
    Fate.NOT_ASKED: "of a stay that the audit is not about",
    Fate.LEFT_OUT: "left out by the mapping",
    Fate.EMPTY: "empty",
}


class Problem(NamedTuple):
    """Why a row is not judged: its fate, the code, and the column concerned, if one is."""

    fate: Fate
    code: str
    column: str = ""


@dataclass(slots=True)
class Lines:
    """A batch, read: an entry a row in each list. `unknown` says of a time that it is not known after all."""

    numbers: Sequence[int]
    keys: list[str | None]
    times: dict[str, list[When | None]]
    unknown: dict[str, list[bool]] = field(default_factory=dict)
    endings: list[tuple[Ending, ...]] | None = None
    kinds: list[Kind] | None = None
    row_keys: list[str] | None = None
    asked: list[bool] | None = None
    left_out: list[bool] | None = None
    problems: dict[int, Problem] = field(default_factory=dict)
    empty: int = 0


class LineReader:
    """Reads batches by one mapping. It remembers texts, words and days, within bounds."""

    def __init__(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self._place = {name: number for number, name in enumerate(mapping.columns)}
        clocks: dict[str, LocalClock] = {}
        self._times = {
            name: TimeReader(
                spec, mapping.file.blank, clocks.setdefault(spec.zone.key, LocalClock(spec.zone))
            )
            for name, spec in mapping.times.items()
        }
        self._words = Words(mapping.file.blank)
        self._endings: dict[str, tuple[Ending, ...] | None] = {"": (Ending.UNKNOWN,)}
        conditions = [*mapping.hold, *mapping.local, *mapping.left_out, *mapping.asked]
        conditions += [each for spec in mapping.times.values() for each in spec.unknown_if]
        self._tested = tuple(dict.fromkeys(each.column for each in conditions))

    def read(self, batch: Batch) -> Lines:
        """Read a batch."""
        count = len(batch.lines)
        words = {name: self._words.column(batch.columns[self._place[name]]) for name in self._tested}
        found = Lines(
            numbers=batch.lines,
            keys=self._keys(batch, count),
            times={},
            left_out=matching(self.mapping.left_out, words, count),
            asked=matching(self.mapping.asked, words, count),
            empty=batch.empty,
        )
        for number, code in batch.broken.items():
            found.problems[number] = Problem(Fate.UNREADABLE, code)
        if self.mapping.stay_key:
            self._find_orphans(found)
        for name in self._times:
            self._read_time(name, batch, words, found)
        if self.mapping.is_of_charges:
            found.kinds = self._kinds(words, found, count)
            if self.mapping.row_key:
                found.row_keys = self._words.column(batch.columns[self._place[self.mapping.row_key]])
        if self.mapping.endings is not None:
            found.endings = self._read_endings(batch, found)
        return found

    def knows(self, word: str) -> bool:
        """Whether the vocabulary of endings knows a folded word."""
        return self.mapping.endings is None or self._meaning(word) is not None

    def _keys(self, batch: Batch, count: int) -> list[str | None]:
        if not self.mapping.stay_key:
            return [None] * count
        column = batch.columns[self._place[self.mapping.stay_key]]
        return [
            (value.strip() or None) if isinstance(value, str) else key_text(column.cell(number))
            for number, value in enumerate(column.values)
        ]

    def _find_orphans(self, found: Lines) -> None:
        blank = self.mapping.file.blank
        for number, key in enumerate(found.keys):
            if (key is None or (blank and folded(key) in blank)) and number not in found.problems:
                found.problems[number] = Problem(Fate.ORPHAN, "ROW.NO_KEY", self.mapping.stay_key)

    def _read_time(self, name: str, batch: Batch, words: dict[str, list[str]], found: Lines) -> None:
        spec = self.mapping.times[name]
        hours = batch.columns[self._place[spec.time_column]] if spec.time_column else None
        values: list[Read] = self._times[name].column(batch.columns[self._place[spec.column]], hours)
        for number in [number for number, value in enumerate(values) if value is BROKEN]:
            values[number] = None
            found.problems.setdefault(number, Problem(Fate.UNREADABLE, "ROW.TIME", spec.column))
        found.times[name] = values  # type: ignore[assignment]
        unknown = matching(spec.unknown_if, words, len(values))
        if unknown is not None:
            found.unknown[name] = unknown

    def _kinds(self, words: dict[str, list[str]], found: Lines, count: int) -> list[Kind]:
        hold = matching(self.mapping.hold, words, count) or [False] * count
        local = matching(self.mapping.local, words, count)
        if local is not None:
            for number in range(count):
                if not hold[number] and not local[number] and not _is(found.left_out, number):
                    found.problems.setdefault(number, Problem(Fate.UNKNOWN_WORD, "ROW.KIND"))
        return [Kind.HOLD if each else Kind.LOCAL for each in hold]

    def _read_endings(self, batch: Batch, found: Lines) -> list[tuple[Ending, ...]]:
        spec = self.mapping.endings
        assert spec is not None, "asked only when the mapping has endings"
        words = self._words.column(batch.columns[self._place[spec.column]])
        endings: list[tuple[Ending, ...]] = []
        for number, word in enumerate(words):
            if word not in self._endings:
                self._endings[word] = self._meaning(word)
            meaning = self._endings[word]
            counts = found.kinds is None or spec.rows in ("all", found.kinds[number].value)
            if meaning is None:
                meaning = ()
                if counts and not _is(found.left_out, number):
                    found.problems.setdefault(number, Problem(Fate.UNKNOWN_WORD, "ROW.WORD", spec.column))
            endings.append(meaning if counts else ())
        return endings

    def _meaning(self, word: str) -> tuple[Ending, ...] | None:
        spec = self.mapping.endings
        assert spec is not None, "asked only when the mapping has endings"
        parts = [word]
        if spec.separator and word not in spec.words:
            parts = [folded(part) for part in word.split(folded(spec.separator)) if part.strip()]
        meanings = [spec.words.get(part) for part in parts]
        known = tuple(dict.fromkeys(each for each in meanings if each is not None))
        return known if len(meanings) == len([each for each in meanings if each is not None]) else None


def _is(flags: list[bool] | None, number: int) -> bool:
    return flags is not None and flags[number]


def key_text(cell: Cell) -> str | None:
    """Write the key of a stay as text: a whole number without a point, whatever the file held it in."""
    if cell is None:
        return None
    if isinstance(cell, Moment):
        return f"{cell.kind} {cell.number}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip() or None
