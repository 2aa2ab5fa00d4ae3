"""How long the audit of a large back file takes, and how much memory: `python -m bench audit --rows 3000000`.

The file is invented: one row a stay, three times and a word, in Parquet. The
peers are measured in the same run on the same file: reading it and doing
nothing, and plain arithmetic on its numbers by one process, which knows one
limit, no zone, no holiday and no reason, and writes nothing.
"""

import os
import shutil
import tempfile
import threading
from pathlib import Path
from random import Random

import pyarrow as pa
import pyarrow.parquet as pq

from bench.machine import Figure, Watch, figure
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.oversight.auditing.run import Job, run_audit
from fortyeight.rooms.oversight.mapping.read import read_mapping

SEED = 48
CHUNK = 100_000
FIRST_MINUTE = 22_089_600  # 2012-01-01T00:00Z in minutes since 1970
MINUTES = 14 * 365 * 24 * 60
HOURS_48 = 48 * 3600 * 1_000_000
ENDINGS = ("HANDED TO ICE", "RELEASED", "TIME LIMIT", "TRANSFERRED")
LOOK_SECONDS = 0.1
MEGABYTE = 1_048_576

MAPPING = """
schema = 1
name = "invented stays"
[file]
kind = "parquet"
[place]
zone = "America/Chicago"
state = "us_tx"
[law]
agreements = ["wso_2025"]
[rows]
one_row_is = "stay"
stay_key = "booking"
[time.release_eligible]
column = "eligible"
written = ["iso"]
[time.served]
column = "served"
written = ["iso"]
[time.left]
column = "left"
written = ["iso"]
[ended]
column = "how"
[ended.words]
handed_to_ice = ["HANDED TO ICE"]
released = ["RELEASED"]
time_limit_reached = ["TIME LIMIT"]
transferred = ["TRANSFERRED"]
"""


def measure(rows: int) -> list[Figure]:
    """Make a file, audit it, and do what the peers do."""
    folder = Path(tempfile.mkdtemp(prefix="bench-audit-"))
    try:
        return _measured(folder, rows)
    finally:
        shutil.rmtree(folder)


def _measured(folder: Path, rows: int) -> list[Figure]:
    source, mapping = folder / "stays.parquet", folder / "mapping.toml"
    make_file(source, rows)
    mapping.write_text(MAPPING)
    with Watch() as reading:
        read_alone(source)
    with Watch() as computing:
        over = plain_over(source)
    found = []
    for verdicts in ("parquet", "csv"):
        job = Job(file=source, mapping=read_mapping(mapping), book=current(), verdicts=verdicts)
        with PeakMemory() as memory, Watch() as watch:
            summary = run_audit(job, folder / verdicts)
        assert summary["stays"] == rows
        rules = len(summary["rules"])
        how = f"{rows:,} stays, {source.stat().st_size // MEGABYTE} MB, {rules} rules, verdicts as {verdicts}"
        whole = f"{how}: {watch.seconds:.1f} s, at most {memory.peak // MEGABYTE} MB in all processes"
        found.append(
            figure(
                "audit of a Parquet file, with its report",
                rows / watch.seconds,
                "stays/s",
                peer="plain arithmetic on the same file, one limit, no reasons, one process",
                peer_value=rows / computing.seconds,
                how=f"{whole}; load {os.getloadavg()[0]:.1f}; plain arithmetic finds {over:,} over",
            )
        )
    found.append(figure("reading the same file and doing nothing", rows / reading.seconds, "stays/s"))
    return found


def make_file(path: Path, rows: int) -> None:
    """Write invented stays: some over, some contradictory, some without one of the times."""
    chance = Random(SEED)
    micros = pa.timestamp("us")
    schema = pa.schema(
        [
            ("booking", pa.string()),
            ("name", pa.string()),
            ("eligible", micros),
            ("served", micros),
            ("left", micros),
            ("how", pa.dictionary(pa.int8(), pa.string())),
        ]
    )
    with pq.ParquetWriter(path, schema) as writer:
        for first in range(0, rows, CHUNK):
            writer.write_table(_chunk(chance, first, min(CHUNK, rows - first), schema))


def _chunk(chance: Random, first: int, count: int, schema: pa.Schema) -> pa.Table:
    eligible: list[int | None] = []
    served: list[int | None] = []
    left: list[int | None] = []
    for _ in range(count):
        start = FIRST_MINUTE + chance.randrange(MINUTES)
        eligible.append(None if chance.random() < 0.02 else start * 60_000_000)
        served.append((start + chance.randrange(120)) * 60_000_000 if chance.random() < 0.3 else None)
        stayed = chance.randrange(-60, 70 * 60) if chance.random() < 0.98 else None
        left.append(None if stayed is None else (start + stayed) * 60_000_000)
    how = pa.array([chance.randrange(len(ENDINGS)) for _ in range(count)], pa.int8())
    arrays = [
        pa.array([f"B{number:09d}" for number in range(first, first + count)]),
        pa.array(["An Invented Person"] * count),
        *(pa.array(values, pa.timestamp("us")) for values in (eligible, served, left)),
        pa.DictionaryArray.from_arrays(how, pa.array(ENDINGS)),
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


def read_alone(path: Path) -> int:
    """Read every value the audit reads, as Arrow, and count the rows."""
    columns = ["booking", "eligible", "served", "left", "how"]
    batches = pq.ParquetFile(path).iter_batches(20_000, columns=columns)
    return sum(batch.num_rows for batch in batches)


def plain_over(path: Path) -> int:
    """Count stays that were longer than 48 hours, by subtraction."""
    over = 0
    for batch in pq.ParquetFile(path).iter_batches(20_000, columns=["eligible", "served", "left"]):
        columns = [batch.column(name).cast(pa.int64()).to_pylist() for name in ("eligible", "served", "left")]
        for eligible, served, left in zip(*columns, strict=True):
            start = served if eligible is None else eligible
            if start is not None and left is not None:
                over += left - start > HOURS_48
    return over


class PeakMemory:
    """The most that this process and its children had in memory at once; shared pages count each time."""

    peak = 0

    def __enter__(self) -> "PeakMemory":
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._stop.wait(LOOK_SECONDS):
            self.peak = max(self.peak, resident(os.getpid()))


def resident(process: int) -> int:
    """Add up the resident memory of a process and of its children, in bytes."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return 0
    own = next((line for line in status.splitlines() if line.startswith("VmRSS")), "VmRSS: 0 kB")
    return int(own.split()[1]) * 1024 + sum(map(resident, map(int, children)))
