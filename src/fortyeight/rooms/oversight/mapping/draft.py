"""Drafts a mapping by looking at headings and the shapes of values. What is doubtful stays a question.

A draft does not run as it is: each open place holds "?", which the reader of
mappings refuses by its line. So no guess becomes a verdict by silence.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from fortyeight.rooms.oversight.backfile.rows import Cell, Column, Moment, Shape
from fortyeight.rooms.oversight.backfile.source import open_source
from fortyeight.rooms.oversight.mapping.model import Ending, FileFormat, folded
from fortyeight.rooms.oversight.mapping.shapes import commonest, patterns_that_fit, shape_of
from fortyeight.rooms.oversight.tables import open_to_read

SAMPLE_BYTES = 1 << 20
TEXTS_TRIED_MAX = 500
WORDS_MAX = 60
ROWS_A_WORD = 5

_KEY = re.compile(
    r"book|stay|admi|custody|inmate|jacket|seq|number|(?:^|[_ ])(?:id|no|nr|key)(?:$|[_ ])", re.I
)
_ENDED = re.compile(r"disp|reason|releas|status|how|outcome|type", re.I)
_HOLD = re.compile(r"ice|imm|hold|detain|agency|jurisd", re.I)


class Seen(NamedTuple):
    """A column of the sample: its heading, its cells, how it may be written as a time."""

    heading: str
    cells: Sequence[Cell]
    written: tuple[str, ...]

    @property
    def filled(self) -> list[Cell]:
        """The cells that are not empty."""
        return [cell for cell in self.cells if cell is not None and str(cell).strip()]

    @property
    def is_time(self) -> bool:
        """Whether most of its values look like times."""
        return bool(self.written)


def draft_mapping(path: Path) -> str:
    """Draft a mapping of a file as TOML. Raises UnableToUseFile."""
    form, doubts = guess_format(path)
    with closing(open_source(path, form, None)) as source:
        headings = source.headings
        batch = next(iter(source.batches()), None)
        nothing = [Column(Shape.CELLS, ())] * len(headings)
        columns = batch.columns if batch is not None and batch.lines else nothing
        cells = [[column.cell(number) for number in range(len(column.values))] for column in columns]
        seen = [Seen(heading, each, _written(each)) for heading, each in zip(headings, cells, strict=True)]
    count = len(batch.lines) if batch is not None else 0
    return "\n".join([*_head(path, form, doubts, count), *_columns(seen), *_body(seen), ""])


def guess_format(path: Path) -> tuple[FileFormat, list[str]]:
    """Find out what kind of file this is by its first bytes, and say what remains doubtful."""
    with open_to_read(path, utf_16=True, packed=True) as raw:
        data = raw.read(SAMPLE_BYTES)
    if data.startswith(b"PK"):
        return FileFormat(kind="xlsx"), ["Are the headings in row 1? Is it the first sheet?"]
    if data.startswith(b"PAR1"):
        return FileFormat(kind="parquet"), []
    doubts = []
    encoding = "utf-8"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    else:
        try:
            data[: data.rfind(b"\n") + 1].decode("utf-8")
        except UnicodeDecodeError:
            encoding = "windows-1252"
            doubts.append("The text is not UTF-8. Is it windows-1252 or latin-1?")
    first = data.decode("utf-16" if encoding == "utf-16" else "latin-1", "replace").partition("\n")[0]
    delimiter = max((",", ";", "\t", "|"), key=first.count)
    return FileFormat(kind="csv", encoding=encoding, delimiter=delimiter), doubts


def _written(cells: Sequence[Cell]) -> tuple[str, ...]:
    filled = [cell for cell in cells if cell is not None]
    if filled and all(isinstance(cell, Moment) and cell.kind != "time" for cell in filled):
        return ("iso",)
    return patterns_that_fit([cell for cell in filled[:TEXTS_TRIED_MAX] if isinstance(cell, str)])


def _head(path: Path, form: FileFormat, doubts: list[str], count: int) -> Iterator[str]:
    yield f"# A draft for {path.name}, made by looking at its headings and at {count:,} rows."
    yield '# It does not run as it is. Answer each QUESTION: put the answer where "?" stands.'
    yield "schema = 1"
    yield f"name   = {_quoted(path.stem)}"
    yield ""
    yield "[file]"
    yield f'kind = "{form.kind}"'
    if form.kind == "csv":
        yield f'encoding = "{form.encoding}"'
        yield f"delimiter = {_quoted(form.delimiter)}"
    if form.kind != "parquet":
        yield "heading = 1"
    yield from (f"# QUESTION: {doubt}" for doubt in doubts)
    yield ""
    yield "[place]"
    yield "# QUESTION: In which time zone is the jail? Such as America/Chicago."
    yield 'zone = "?"'
    yield "# QUESTION: In which state? Without it no limits of a state count."
    yield '# state = "us_tx"'
    yield ""
    yield "[law]"
    yield "# QUESTION: Which agreement had the agency signed? Its text counts by its dates."
    yield '# agreements = ["wso_2025"]'
    yield "# QUESTION: Under which rule, whatever its dates, is it to be judged besides?"
    yield '# as_if = ["moa.wso_2025.hold_limit"]'
    yield ""


def _columns(seen: Sequence[Seen]) -> Iterator[str]:
    yield "# The columns, and what their values look like (9 a digit, a a letter):"
    for column in seen:
        filled = column.filled
        if not filled:
            yield f"#   {_quoted(column.heading)}: empty"
            continue
        shapes = Counter(shape_of(cell) for cell in filled)
        empty = len(column.cells) - len(filled)
        name, looks = _quoted(column.heading), commonest(shapes)
        yield f"#   {name}: {len(set(filled)):,} values, {empty:,} empty; {looks}"
    yield ""


def _body(seen: Sequence[Seen]) -> Iterator[str]:
    keys = [column for column in seen if _KEY.search(column.heading) and column.filled and not column.is_time]
    repeated = [column for column in keys if len(set(column.filled)) < len(column.filled)]
    yield "[rows]"
    yield "# QUESTION: Is one row a whole stay, or one charge or hold of a stay?"
    for column in keys:
        what, row = ("repeats", "charge") if column in repeated else ("never repeats in the sample", "stay")
        yield f"#   {_quoted(column.heading)} {what}, as a key does where one row is a {row}."
    yield 'one_row_is = "?"'
    yield "# QUESTION: Which column is the key of a stay? It is the one value that the results show."
    yield f'stay_key = "?"{_candidates(keys)}'
    yield "# Only where one row is a charge:"
    yield '# standing = "anywhere"    # or "together", when the rows of a stay follow each other'
    yield "# QUESTION: Which rows are immigration holds? All others are local matters."
    yield f"# [[rows.hold]]{_candidates([column for column in seen if _HOLD.search(column.heading)])}"
    yield '# column = "?"'
    yield '# is = ["?"]'
    yield ""
    yield from _times(seen)
    yield from _ended(seen)


def _times(seen: Sequence[Seen]) -> Iterator[str]:
    times = [column for column in seen if column.is_time]
    questions = {
        "release_eligible": "Since when did nothing local hold the person?",
        "served": "When was the warrant served? Take this part out when the file does not say.",
        "left": "When did the person leave the jail?",
    }
    yield "# Columns that look like times, and how they may be written:"
    for column in times:
        open_ = "  QUESTION: which of them?" if len(column.written) > 1 else ""
        yield f"#   {_quoted(column.heading)}: {' or '.join(map(_quoted, column.written))}{open_}"
    for name, question in questions.items():
        yield f"[time.{name}]"
        yield f"# QUESTION: {question}"
        yield f'column = "?"{_candidates(times)}'
        yield 'written = ["?"]'
        yield '# Where one row is a charge: rows = "local", take = "latest", empty = "unknown"'
        yield "# QUESTION: Does 00:00 mean midnight, or that only the date is known?"
        yield '# midnight = "a date"'
        yield ""


def _ended(seen: Sequence[Seen]) -> Iterator[str]:
    found = [column for column in seen if _ENDED.search(column.heading) and _is_of_words(column)]
    yield "# QUESTION: Which column says how a stay ended? Take this part out when none does."
    yield "[ended]"
    yield f'column = "?"{_candidates(found)}'
    yield "[ended.words]"
    yield "# QUESTION: What does each word mean for the stay?"
    yield from (f"{meaning.value} = []" for meaning in Ending)
    for column in found:
        yield f"# Words of {_quoted(column.heading)} in the sample:"
        words = Counter(str(cell).strip() for cell in column.filled)
        yield from (f"#   {_quoted(word)} ({count:,})" for word, count in words.most_common())


def _is_of_words(column: Seen) -> bool:
    """Whether a column holds a few words over and over; names of people do not."""
    words = Counter(folded(str(cell)) for cell in column.filled)
    return (
        bool(words)
        and not column.is_time
        and len(words) <= WORDS_MAX
        and len(column.filled) >= ROWS_A_WORD * len(words)
        and any(char.isalpha() for word in words for char in word)
    )


def _candidates(columns: Sequence[Seen]) -> str:
    return f"    # perhaps {' or '.join(_quoted(column.heading) for column in columns)}" if columns else ""


def _quoted(text: str) -> str:
    """Write a text as TOML does, on one line, safe to look at."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return '"' + "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in plain) + '"'
