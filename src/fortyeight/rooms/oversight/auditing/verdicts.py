"""Writes verdicts, a row a stay, every reading of the law in columns of its own: as CSV or for Parquet."""

import io
from collections.abc import Sequence
from datetime import timedelta, tzinfo
from typing import Any, Protocol

from fortyeight.foundations.law.audit import Judged, Verdict
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.instants import When
from fortyeight.rooms.oversight.auditing.stays import RowFate, Stay
from fortyeight.rooms.oversight.past_stays import hours_text

COMMON = ("stay", "line", "rows", "ended")
FIELDS = ("verdict", "code", "over_hours_min", "over_hours_max", "ends_at")
FINDINGS = ("stay", "line", "rule", "code", "over_hours_min", "over_hours_max", "sentence")
NOT_JUDGED = ("line", "stay", "fate", "code", "column", "sentence")

_HUNDREDTH = timedelta(seconds=36)

RuleKey = tuple[str, bool]


def label(rule: RuleKey) -> str:
    """Name a rule as a heading does: an as-if says so."""
    return f"{rule[0]} as if" if rule[1] else rule[0]


def quoted(text: str) -> str:
    """Write a cell of CSV."""
    if "," in text or '"' in text or "\n" in text or "\r" in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def least_hours(judged: Judged) -> str:
    """Write the least excess in hours, rounded down, but never to nothing for a stay that is over."""
    if judged.over_min is None:
        return ""
    return hours_text(max(judged.over_min // _HUNDREDTH, judged.verdict is Verdict.OVER))


def most_hours(judged: Judged) -> str:
    """Write the most excess in hours, rounded up."""
    return "" if judged.over_max is None else hours_text(-(-judged.over_max // _HUNDREDTH))


class VerdictWriter(Protocol):
    """Takes stays one after the other, and gives what they came to as bytes."""

    def add(self, stay: Stay, found: Sequence[Judged]) -> None:
        """Take one stay."""

    def take(self) -> bytes:
        """Give what was written since the last time."""


class VerdictCsv:
    """Verdicts as CSV, without the headings."""

    def __init__(self, rules: Sequence[RuleKey], zone: tzinfo) -> None:
        self._zone = zone
        self._place = {rule: number for number, rule in enumerate(rules)}
        self._nothing = [",,,,"] * len(rules)
        self._lines: list[str] = []

    @staticmethod
    def headings(rules: Sequence[RuleKey]) -> tuple[str, ...]:
        """The headings: those of the stay, then five for each rule."""
        return (*COMMON, *(f"{label(rule)}: {name}" for rule in rules for name in FIELDS))

    def add(self, stay: Stay, found: Sequence[Judged]) -> None:
        """Take one stay."""
        cells = self._nothing.copy()
        for each in found:
            cells[self._place[each.rule.id, each.as_if]] = self._cells(each)
        key = quoted(stay.key)
        self._lines.append(f"{key},{stay.line},{stay.rows},{stay.ending},{','.join(cells)}\n")

    def take(self) -> bytes:
        """Give what was written since the last time."""
        text = "".join(self._lines)
        self._lines.clear()
        return text.encode("utf-8", "surrogatepass")

    def _cells(self, each: Judged) -> str:
        ends = "" if each.ends is None else self._iso(each.ends)
        if each.verdict is Verdict.WITHIN:
            return f"WITHIN,{each.code},0.00,0.00,{ends}"
        return f"{each.verdict},{each.code},{least_hours(each)},{most_hours(each)},{ends}"

    def _iso(self, ends: When) -> str:
        first = ends.earliest.astimezone(self._zone).isoformat(timespec="seconds")
        if ends.latest is ends.earliest or ends.latest == ends.earliest:
            return first
        return f"{first}/{ends.latest.astimezone(self._zone).isoformat(timespec='seconds')}"


class VerdictTable:
    """Verdicts as Arrow batches, for Parquet."""

    def __init__(self, rules: Sequence[RuleKey]) -> None:
        self._rules = tuple(rules)
        self._place = {rule: number for number, rule in enumerate(rules)}
        self._stays: list[tuple[str, int, int, str]] = []
        self._found: list[list[Judged | None]] = []

    def add(self, stay: Stay, found: Sequence[Judged]) -> None:
        """Take one stay."""
        row: list[Judged | None] = [None] * len(self._rules)
        for each in found:
            row[self._place[each.rule.id, each.as_if]] = each
        self._stays.append((stay.key, stay.line, stay.rows, stay.ending.value))
        self._found.append(row)

    def take(self) -> bytes:
        """Give what was written since the last time, as a stream of Arrow."""
        import pyarrow as pa

        columns = zip(*self._stays, strict=True) if self._stays else ([], [], [], [])
        kinds = (pa.string(), pa.int64(), pa.int32(), pa.string())
        arrays = [pa.array(list(values), kind) for values, kind in zip(columns, kinds, strict=True)]
        names = list(COMMON)
        for number, rule in enumerate(self._rules):
            judged = [row[number] for row in self._found]
            for name, values, kind in _columns(judged):
                names.append(f"{label(rule)}: {name}")
                arrays.append(pa.array(values, kind))
        self._stays, self._found = [], []
        batch = pa.RecordBatch.from_arrays(arrays, names=names)
        out = io.BytesIO()
        with pa.ipc.new_stream(out, batch.schema) as stream:
            stream.write_batch(batch)
        return out.getvalue()


def _columns(judged: Sequence[Judged | None]) -> list[tuple[str, list[Any], Any]]:
    import pyarrow as pa

    micros = pa.timestamp("us", "UTC")
    return [
        ("verdict", [None if each is None else each.verdict.value for each in judged], pa.string()),
        ("code", [None if each is None else each.code for each in judged], pa.string()),
        (
            "over_hours_min",
            [_hours(None if each is None else each.over_min) for each in judged],
            pa.float64(),
        ),
        (
            "over_hours_max",
            [_hours(None if each is None else each.over_max) for each in judged],
            pa.float64(),
        ),
        (
            "ends_at_earliest",
            [None if not each or not each.ends else each.ends.earliest for each in judged],
            micros,
        ),
        (
            "ends_at_latest",
            [None if not each or not each.ends else each.ends.latest for each in judged],
            micros,
        ),
    ]


def _hours(over: timedelta | None) -> float | None:
    return None if over is None else over.total_seconds() / 3600


def finding_lines(stay: Stay, found: Sequence[Judged]) -> str:
    """Write what was found of a stay besides its verdict, and each rule under which it was over."""
    over = [each for each in found if each.verdict is Verdict.OVER]
    if not over and not stay.findings:
        return ""
    key = quoted(stay.key)
    lines = [f"{key},{stay.line},,{code},,,{quoted(CODES[code].sentence)}\n" for code in stay.findings]
    for each in over:
        rule = label((each.rule.id, each.as_if))
        excess = f"{least_hours(each)},{most_hours(each)}"
        lines.append(f"{key},{stay.line},{rule},{each.code},{excess},{quoted(each.because)}\n")
    return "".join(lines)


def row_line(row: RowFate) -> str:
    """Write one row that was not judged."""
    fate, code, column = row.problem
    cells = (str(row.line), row.key, fate.value, code, column, CODES[code].sentence)
    return ",".join(map(quoted, cells)) + "\n"
