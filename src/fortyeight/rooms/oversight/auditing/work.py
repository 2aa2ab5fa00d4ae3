"""What one process does with one batch: read the rows, make the stays, judge them, write and count."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NamedTuple

from fortyeight.foundations.law.audit import Verdict
from fortyeight.foundations.law.book import Book
from fortyeight.rooms.oversight.auditing.lines import LineReader, Lines
from fortyeight.rooms.oversight.auditing.stays import Made, Repeated, Stay, make_stays
from fortyeight.rooms.oversight.auditing.tally import Tally
from fortyeight.rooms.oversight.auditing.verdicts import (
    VerdictCsv,
    VerdictTable,
    VerdictWriter,
    finding_lines,
    row_line,
)
from fortyeight.rooms.oversight.backfile.rows import Batch
from fortyeight.rooms.oversight.mapping import model
from fortyeight.rooms.oversight.past_stays import Auditor

DIGEST_BYTES = 12
BUCKETS = 64


class Packed(NamedTuple):
    """A batch of Arrow on its way to another process: the number of its first row, and the bytes."""

    first: int
    data: bytes


class Outcome(NamedTuple):
    """What a batch came to: parts of three files, the counts, and digests of the keys by bucket."""

    verdicts: bytes
    findings: bytes
    not_judged: bytes
    tally: Tally
    digests: list[bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What all batches of one audit are worked by. `verdicts` is csv, parquet or none."""

    mapping: model.Mapping
    verdicts: str
    repeated: Mapping[str, Repeated]
    digest_keys: bool


class Worker:
    """Works batches off. It remembers days, words and texts from one to the next, within bounds."""

    def __init__(self, order: Order, book: Book) -> None:
        self.order = order
        self.auditor = auditor_of(order.mapping, book)
        self._reader = LineReader(order.mapping)
        self._writer: VerdictWriter | None = None
        if order.verdicts == "csv":
            self._writer = VerdictCsv(self.auditor.rules, order.mapping.zone)
        elif order.verdicts == "parquet":
            self._writer = VerdictTable(self.auditor.rules)

    def work(self, batch: Batch) -> Outcome:
        """Judge every stay of a batch."""
        lines = self._reader.read(batch)
        made = make_stays(lines, self.order.mapping, self.order.repeated)
        tally = Tally()
        tally.add_rows(made)
        findings: list[str] = []
        writer, judge, withhold = self._writer, self.auditor.judge_past, self.auditor.withhold
        for stay in made.stays:
            if stay.withheld:
                verdict = Verdict.CONTRADICTORY if stay.contradicts else Verdict.CANNOT_TELL
                day, found = withhold(stay.past, verdict, stay.withheld, "see the rows not judged")
            else:
                day, found = judge(stay.past)
                stay = _with_verdict_findings(stay, found)
            tally.add(stay, day, found)
            if writer is not None:
                writer.add(stay, found)
            if text := finding_lines(stay, found):
                findings.append(text)
        return Outcome(
            verdicts=b"" if writer is None else writer.take(),
            findings="".join(findings).encode("utf-8", "surrogatepass"),
            not_judged="".join(map(row_line, made.not_judged)).encode("utf-8", "surrogatepass"),
            tally=tally,
            digests=self._digests(lines, made) if self.order.digest_keys else [],
        )

    def _digests(self, lines: Lines, made: Made) -> list[bytes]:
        """Digest the keys that may stand only once: those of stays, or of groups of rows."""
        if not self.order.mapping.is_of_charges:
            return _in_buckets(stay.key for stay in made.stays)
        return _in_buckets(key for key, _ in groupby(key for key in lines.keys if key is not None))


def auditor_of(mapping: model.Mapping, book: Book) -> Auditor:
    """Make the auditor that a mapping asks for. Raises NoSuchRule."""
    return Auditor(
        book=book, zone=mapping.zone, place=mapping.place, agreements=mapping.agreements, as_if=mapping.as_if
    )


def _with_verdict_findings(stay: Stay, found: list[Any]) -> Stay:
    """Add what only the verdict shows."""
    if found[0].code == "AUDIT.LEFT_BEFORE_START":
        return stay._replace(findings=("AUDIT.LEFT_BEFORE_START", *stay.findings))
    if stay.ending is model.Ending.TIME_LIMIT_REACHED and any(each.verdict is Verdict.OVER for each in found):
        return stay._replace(findings=("AUDIT.LIMIT_NAMED_AND_PASSED", *stay.findings))
    return stay


def digest(key: str) -> bytes:
    """Make a short digest of a key: the same in every process."""
    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=DIGEST_BYTES).digest()


def _in_buckets(keys: Iterable[str]) -> list[bytes]:
    buckets: list[list[bytes]] = [[] for _ in range(BUCKETS)]
    for key in keys:
        made = digest(key)
        buckets[made[0] % BUCKETS].append(made)
    return [b"".join(bucket) for bucket in buckets]
