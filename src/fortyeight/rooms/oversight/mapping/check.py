"""Says in words what a mapping will do, and counts in the file what it does not know."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from fortyeight.rooms.oversight.auditing.lines import LineReader, Lines
from fortyeight.rooms.oversight.auditing.words import Words
from fortyeight.rooms.oversight.backfile.rows import Batch
from fortyeight.rooms.oversight.backfile.source import open_source
from fortyeight.rooms.oversight.mapping.model import Condition, Kind, Mapping, TimeColumn
from fortyeight.rooms.oversight.mapping.read import read_mapping
from fortyeight.rooms.oversight.mapping.shapes import commonest, shape_of
from fortyeight.rooms.oversight.tables import shown

WORDS_SHOWN_MAX = 25
WORDS_COUNTED_MAX = 10_000

_EVENTS = {
    "release_eligible": "Release-eligible: since when nothing local held the person",
    "served": "Served: when a warrant was served",
    "left": "Left: when the person left the jail",
    "hold_closed": "Hold closed: when the hold itself was closed (only compared with the last local matter)",
}


def check_mapping(source: Path, path: Path) -> list[str]:
    """Read the whole file by a mapping, judge nothing, and say what was seen. Raises UnableToUseFile."""
    mapping = read_mapping(path)
    seen = _Seen(mapping)
    with closing(open_source(source, mapping.file, mapping.columns)) as opened:
        headings = opened.headings
        for batch in opened.batches():
            seen.add(batch)
        notes = list(opened.notes)
    aside = len(headings) - len(mapping.columns)
    return [
        *in_words(mapping),
        f"Not read, and never written anywhere: the other {aside} of {len(headings)} columns.",
        "",
        *seen.said(),
        *(f"Mind: {note}" for note in notes),
    ]


def in_words(mapping: Mapping) -> Iterator[str]:
    """Say what a mapping does, a sentence at a time."""
    state = f", state {mapping.place}" if mapping.place else ", no state: no limits of a state count"
    yield f"{mapping.name}: times in {mapping.zone.key}{state}."
    if mapping.agreements:
        yield f"Texts that the agency had signed, counted by their dates: {', '.join(mapping.agreements)}."
    if mapping.as_if:
        yield f"Counted as if in force at any time: {', '.join(mapping.as_if)}."
    if mapping.is_of_charges:
        where = "stand together" if mapping.standing == "together" else "may stand anywhere in the file"
        key = shown(mapping.stay_key)
        yield f"One row is a charge or a hold. Rows with the same {key} are one stay; they {where}."
        if mapping.hold:
            yield f"A row is an immigration hold if {_any(mapping.hold)}."
        if mapping.local:
            yield f"A row is a local matter if {_any(mapping.local)}; one that is neither is not judged."
        else:
            yield "Every other row is a local matter."
    elif mapping.stay_key:
        yield f"One row is a stay, known by {shown(mapping.stay_key)}."
    else:
        yield "One row is a stay, known by the number of its row."
    if mapping.left_out:
        yield f"Left out is every row for which {_any(mapping.left_out)}."
    if mapping.asked:
        yield f"The audit is about the stays of which a row has {_any(mapping.asked)}."
    elif mapping.is_of_charges:
        yield "The audit is about the stays that have a hold row."
    for time in mapping.times.values():
        yield _time(time, mapping)
    if mapping.endings is None:
        yield "How a stay ended is not read."
    else:
        words = len(mapping.endings.words)
        yield f"How a stay ended is in {shown(mapping.endings.column)}; the vocabulary has {words} words."


def _time(time: TimeColumn, mapping: Mapping) -> str:
    said = f"{_EVENTS[time.name]}: {shown(time.column)}"
    if time.time_column:
        said += f" with the hour in {shown(time.time_column)}"
    if mapping.is_of_charges:
        rows = "all rows" if time.rows == "all" else f"{time.rows} rows"
        take = "which must be the same on" if time.take == "same" else f"the {time.take} of"
        empty = "one empty cell leaves it unknown" if time.empty_is_unknown else "empty cells are passed over"
        said += f", {take} {rows} of the stay ({empty})"
    said += f"; written {' or '.join(time.written)}"
    if time.zone.key != mapping.zone.key:
        said += f", on the clock of {time.zone.key}"
    if time.midnight_is_a_date:
        said += "; midnight is read as the whole day"
    if time.give_or_take_minutes:
        said += f"; give or take {time.give_or_take_minutes} minutes"
    if time.unknown_if:
        said += f"; unknown if {_any(time.unknown_if)}"
    return said + "."


def _any(conditions: Sequence[Condition]) -> str:
    return ", or ".join(_condition(each) for each in conditions)


def _condition(condition: Condition) -> str:
    if condition.test == "empty":
        return f"{shown(condition.column)} is {'' if condition.wanted else 'not '}empty"
    test = {"is": "is", "is_not": "is not", "contains": "contains", "starts_with": "starts with"}[
        condition.test
    ]
    return f"{shown(condition.column)} {test} {' or '.join(map(shown, condition.words))}"


class _Seen:
    """What was met in the file."""

    def __init__(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self._place = {name: number for number, name in enumerate(mapping.columns)}
        self._reader = LineReader(mapping)
        self._words = Words(mapping.file.blank)
        self.rows = self.empty = self.hold = self.left_out = self.asked = 0
        self.codes: Counter[str] = Counter()
        self.blank: Counter[str] = Counter()
        self.shapes: dict[str, Counter[str]] = {}
        self.words: Counter[str] = Counter()

    def add(self, batch: Batch) -> None:
        """Take a batch."""
        lines = self._reader.read(batch)
        count = len(batch.lines)
        self.rows += count + batch.empty
        self.empty += batch.empty
        self.left_out += sum(lines.left_out or ())
        self.asked += sum(lines.asked or ())
        self.hold += sum(kind is Kind.HOLD for kind in lines.kinds or ())
        for number, problem in lines.problems.items():
            self.codes[problem.code] += 1
            if problem.code == "ROW.TIME":
                shape = shape_of(batch.columns[self._place[problem.column]].cell(number))
                self._count(self.shapes.setdefault(problem.column, Counter()), shape)
        for name, values in lines.times.items():
            self.blank[name] += sum(value is None for value in values)
        self._add_words(batch, lines)

    def _add_words(self, batch: Batch, lines: Lines) -> None:
        endings = self.mapping.endings
        if endings is None:
            return
        words = self._words.column(batch.columns[self._place[endings.column]])
        for number, word in enumerate(words):
            counts = lines.kinds is None or endings.rows in ("all", lines.kinds[number].value)
            if counts and number not in batch.broken:
                self._count(self.words, word)

    @staticmethod
    def _count(counter: Counter[str], word: str) -> None:
        if word in counter or len(counter) < WORDS_COUNTED_MAX:
            counter[word] += 1

    def said(self) -> Iterator[str]:
        """Say what was met."""
        yield f"Seen: {self.rows:,} rows, {self.empty:,} of them empty."
        if self.mapping.is_of_charges:
            yield f"Hold rows: {self.hold:,}. Other rows: {self.rows - self.empty - self.hold:,}."
        if self.mapping.left_out:
            yield f"Left out: {self.left_out:,} rows."
        if self.mapping.asked:
            yield f"Rows that make their stay one of those asked about: {self.asked:,}."
        for name, count in self.blank.items():
            yield f"{name}: no time on {count:,} rows."
        for column, shapes in self.shapes.items():
            total = sum(shapes.values())
            looks = commonest(shapes)
            yield f"NOT READ: {total:,} values of {shown(column)} are no such time; they look like {looks}."
        for code in (
            "ROW.CELLS",
            "ROW.QUOTE",
            "ROW.TOO_LONG",
            "ROW.NUL",
            "ROW.ENCODING",
            "ROW.NO_KEY",
            "ROW.KIND",
        ):
            if self.codes[code]:
                yield f"NOT JUDGED: {self.codes[code]:,} rows. [{code}]"
        yield from self._said_words()

    def _said_words(self) -> Iterator[str]:
        endings = self.mapping.endings
        if endings is None:
            return
        known = {word for word in self.words if not word or self._reader.knows(word)}
        unknown = Counter({word: count for word, count in self.words.items() if word not in known})
        for word, count in unknown.most_common(WORDS_SHOWN_MAX):
            yield f"NOT KNOWN: {shown(word)} on {count:,} rows. Put it into a list of [ended.words]."
        if len(unknown) > WORDS_SHOWN_MAX:
            yield f"NOT KNOWN: {len(unknown) - WORDS_SHOWN_MAX:,} words more."
        never = [word for word in endings.words if word not in self.words]
        if never and not endings.separator:
            yield f"In the vocabulary and not met: {', '.join(map(shown, never[:WORDS_SHOWN_MAX]))}."
        if not unknown:
            yield f"Every word of {shown(endings.column)} is known."
