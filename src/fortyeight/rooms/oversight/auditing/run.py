"""Runs an audit from a back file to a folder of results."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fortyeight.foundations.law.book import Book
from fortyeight.rooms.oversight.auditing import groups
from fortyeight.rooms.oversight.auditing.folder import SUMMARY, Part, Results, whole_folder
from fortyeight.rooms.oversight.auditing.lines import LineReader
from fortyeight.rooms.oversight.auditing.processes import processes_for, worked
from fortyeight.rooms.oversight.auditing.repeats import KeyDigests, compare_repeats
from fortyeight.rooms.oversight.auditing.report import render_report
from fortyeight.rooms.oversight.auditing.stays import Repeated
from fortyeight.rooms.oversight.auditing.summary import summary_of
from fortyeight.rooms.oversight.auditing.tally import Tally
from fortyeight.rooms.oversight.auditing.verdicts import (
    FINDINGS,
    NOT_JUDGED,
    VerdictCsv,
    VerdictTable,
    quoted,
)
from fortyeight.rooms.oversight.auditing.work import Order, Packed, auditor_of
from fortyeight.rooms.oversight.backfile.rows import Batch, Source
from fortyeight.rooms.oversight.backfile.source import Identity, identify, open_source, require_unchanged
from fortyeight.rooms.oversight.mapping.model import Mapping

Progress = Callable[[int, float | None], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What is to be audited, and how. `processes` 0 leaves their number to the size of the file."""

    file: Path
    mapping: Mapping
    book: Book
    verdicts: str = "csv"
    processes: int = 0
    progress: Progress = lambda stays, share: None


@dataclass(slots=True)
class Found:
    """What an audit found, and what was noticed about the file on the way."""

    tally: Tally
    identity: Identity
    notes: list[str]


def run_audit(job: Job, out: Path) -> dict[str, Any]:
    """Audit a file; write the results whole or not at all; give the summary.

    Raises UnableToUseFile and NoSuchRule.
    """
    auditor_of(job.mapping, job.book)
    identity = identify(job.file)
    open_source(job.file, job.mapping.file, job.mapping.columns).close()
    with whole_folder(out) as results:
        found = _once_or_twice(job, identity, results)
        require_unchanged(job.file, identity)
        others = {part.name: (part.hash.hexdigest(), part.length) for part in results.parts.values()}
        summary = summary_of(found.tally, found.identity, found.notes, job.mapping, job.book, others)
        page = results.open("report.html")
        page.write(render_report(found.tally, summary, job.mapping, job.book).encode())
        summary["results"]["report.html"] = {"sha256": page.hash.hexdigest(), "bytes": page.length}
        text = json.dumps(summary, indent=1, ensure_ascii=False) + "\n"
        results.open(SUMMARY).write(text.encode())
    return summary


def _once_or_twice(job: Job, identity: Identity, results: Results) -> Found:
    """Judge the file; when keys turn out to stand on several rows, judge it again knowing which."""
    first = _Pass(job, identity, results, {})
    found = first.run()
    repeated = first.repeated()
    if not repeated:
        return found
    if job.mapping.is_of_charges:
        groups.refuse_returning(job.mapping.stay_key, len(repeated))
    results.restart()
    with closing(open_source(job.file, job.mapping.file, job.mapping.columns)) as source:
        known = compare_repeats(source.batches(), LineReader(job.mapping), repeated)
    return _Pass(job, identity, results, known).run()


class _Pass:
    """One reading of the whole file."""

    def __init__(self, job: Job, identity: Identity, results: Results, repeated: dict[str, Repeated]) -> None:
        self.job, self.identity, self.results = job, identity, results
        mapping = job.mapping
        together = mapping.is_of_charges and mapping.standing == "together"
        watches = bool(mapping.stay_key) and not repeated and (together or not mapping.is_of_charges)
        self.order = Order(mapping=mapping, verdicts=job.verdicts, repeated=repeated, digest_keys=watches)
        self.digests = KeyDigests(results.folder, mapping.stay_key)

    def repeated(self) -> frozenset[bytes]:
        """The digests of keys that came more than once."""
        return self.digests.repeated() if self.order.digest_keys else frozenset()

    def run(self) -> Found:
        """Read, judge, write and count."""
        job, tally = self.job, Tally()
        verdicts = _open_verdicts(self.results, self.order, job)
        findings, not_judged = (
            _open_csv(self.results, "findings.csv", FINDINGS),
            _open_csv(self.results, "not_judged.csv", NOT_JUDGED),
        )
        processes = job.processes or processes_for(self.identity.length)
        with closing(open_source(job.file, job.mapping.file, job.mapping.columns)) as source:
            batches = _batches(source, job.mapping, self.results.folder)
            with closing(worked(batches, self.order, job.book, processes=processes)) as outcomes:
                for outcome in outcomes:
                    verdicts(outcome.verdicts)
                    findings.write(outcome.findings)
                    not_judged.write(outcome.not_judged)
                    tally.merge(outcome.tally)
                    self.digests.add(outcome.digests)
                    job.progress(tally.stays, source.share_read())
            verdicts(None)
            return Found(tally, self.identity, list(source.notes))


def _batches(source: Source, mapping: Mapping, folder: Path) -> Iterator[Batch | Packed]:
    if not mapping.is_of_charges:
        tables = getattr(source, "tables", None)
        return source.batches() if tables is None else _packed(tables())
    width, place = len(mapping.columns), mapping.columns.index(mapping.stay_key)
    rows = source.batches()
    if mapping.standing == "anywhere":
        rows = groups.sorted_rows(rows, width, place, folder)
    return iter(groups.batches_of_stays(rows, width, place))


def _packed(tables: Iterator[Any]) -> Iterator[Packed]:
    import pyarrow as pa

    first = 1
    for table in tables:
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, table.schema) as stream:
            stream.write_batch(table)
        yield Packed(first, sink.getvalue().to_pybytes())
        first += table.num_rows


def _open_csv(results: Results, name: str, headings: tuple[str, ...]) -> Part:
    part = results.open(name)
    part.write((",".join(map(quoted, headings)) + "\n").encode())
    return part


def _open_verdicts(results: Results, order: Order, job: Job) -> Callable[[bytes | None], None]:
    """Open the file of verdicts; the function given takes what each batch came to, None at the end."""
    if order.verdicts == "none":
        return lambda data: None
    rules = auditor_of(job.mapping, job.book).rules
    if order.verdicts == "csv":
        part = _open_csv(results, "verdicts.csv", VerdictCsv.headings(rules))
        return lambda data: part.write(data or b"")
    return _ParquetVerdicts(results.open("verdicts.parquet"), VerdictTable(rules).take())


class _ParquetVerdicts:
    """Puts the Arrow batches of all processes into one Parquet file."""

    def __init__(self, part: Part, nothing: bytes) -> None:
        import pyarrow.parquet as pq

        schema = _table(nothing).schema
        self._writer: Any = pq.ParquetWriter(_Sink(part), schema, compression="zstd", compression_level=1)

    def __call__(self, data: bytes | None) -> None:
        if data is None:
            self._writer.close()
        else:
            self._writer.write_table(_table(data))


def _table(data: bytes) -> Any:
    import pyarrow as pa

    with pa.ipc.open_stream(data) as stream:
        return stream.read_all()


class _Sink:
    """A file for Arrow to write to that keeps the hash of what it writes."""

    closed = False

    def __init__(self, part: Part) -> None:
        self._part = part

    def write(self, data: Any) -> int:
        """Add to the file."""
        self._part.write(bytes(data))
        return len(data)

    def tell(self) -> int:
        """How much was written."""
        return self._part.length

    def flush(self) -> None:
        """Leave it to the end."""

    def close(self) -> None:
        """Leave it to the end."""

    def writable(self) -> bool:
        """It is."""
        return True

    def readable(self) -> bool:
        """It is not."""
        return False

    def seekable(self) -> bool:
        """It is not."""
        return False
