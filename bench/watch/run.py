"""The whole of it: a world for each database, the watch in it, plain rows beside it, and the peers."""

import argparse
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from bench.databases import environment
from bench.watch import bare
from bench.watch.workers import ROOT
from tests.postgres import Cluster, find_programs

KEPT = ROOT / ".local" / "bench-watch"
SOURCES = (
    "src/fortyeight/*/*/migrations/*.py",
    "src/fortyeight/foundations/law/facts/*.py",
    "src/fortyeight/foundations/ledger/*.py",
    "src/fortyeight/rooms/watch/*.py",
    "bench/watch/world.py",
)
OPTIONS = {"track_commit_timestamp": "on", "shared_buffers": "512MB", "max_wal_size": "4GB"}


def measure(options: argparse.Namespace) -> list[dict[str, Any]]:
    """Run on each database that was asked for; give every timing as JSON keeps it."""
    found: list[dict[str, Any]] = []
    for kind in options.on:
        world = _kept_world(kind, options.pending)
        with _copy_of(kind, world) as address:
            found += _inside(address, options, kind)
            if "bare" in options.peers:
                workers = 1 if kind == "sqlite" else 2
                timed = bare.measure(address, count=options.duties, pending=options.pending, workers=workers)
                found += [timing.as_row() for timing in timed]
    return found


def _inside(address: str, options: argparse.Namespace, kind: str) -> list[dict[str, Any]]:
    peers = [peer for peer in options.peers if peer != "bare"] if kind == "postgres" else []
    given = {
        "part": "run",
        "pending": options.pending,
        "duties": options.duties,
        "workers": options.workers if kind == "postgres" else [w for w in options.workers if w <= 2],
        "compiled": [word == "compiled" for word in options.judge],
        "kills": options.kills and (1 if kind == "sqlite" else 2),
        "peers": peers,
        "peer_parts": options.peer_parts,
        "patience": options.patience,
        "log": str(KEPT / f"{kind}.log"),
    }
    return _run(address, given)


def _run(address: str, given: dict[str, Any]) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "bench.watch.inside", json.dumps(given)]
    made = subprocess.run(command, env=environment(address), stdout=subprocess.PIPE, check=True)
    found: list[dict[str, Any]] = json.loads(made.stdout)
    return found


def _kept_world(kind: str, pending: int) -> Path:
    """Make the world with everything pending once, and keep it as long as its sources stay the same."""
    seal = sha256(f"{kind} {pending}".encode())
    for pattern in SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            seal.update(path.read_bytes())
    world = KEPT / f"{kind}-{seal.hexdigest()[:16]}"
    if world.exists():
        return world
    KEPT.mkdir(parents=True, exist_ok=True)
    for old in KEPT.glob(f"{kind}-*"):
        shutil.rmtree(old)
    print(f"making {pending:,} stays on {kind}, once", file=sys.stderr)
    given = {"part": "world", "pending": pending}
    making = world.with_suffix(".making")
    if kind == "sqlite":
        making.mkdir()
        file = making / "bench.sqlite3"
        _run(f"sqlite://{file}", given)
        with sqlite3.connect(file) as left:
            left.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        cluster = _cluster()
        try:
            _run(_named(cluster.start()), given)
            subprocess.run(["cp", "-a", _stopped(cluster), making], check=True)
        finally:
            cluster.stop()
    making.rename(world)
    return world


@contextmanager
def _copy_of(kind: str, world: Path) -> Iterator[str]:
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="fortyeight-bench-") as folder:
            shutil.copy(world / "bench.sqlite3", folder)
            yield f"sqlite://{Path(folder) / 'bench.sqlite3'}"
        return
    cluster = _cluster(copied_from=world)
    try:
        yield _named(cluster.start())
    finally:
        cluster.stop()


def _cluster(copied_from: Path | None = None) -> Cluster:
    programs = find_programs()
    assert programs is not None, "PostgreSQL is not here: set FORTYEIGHT_POSTGRES_BIN, or use --on sqlite"
    return Cluster(programs, durable=True, options=OPTIONS, copied_from=copied_from)


def _named(address: str) -> str:
    return address.rpartition("/")[0] + "/postgres"


def _stopped(cluster: Cluster) -> Path:
    """Stop the server in good order, and give its data folder."""
    programs = cluster.programs / "pg_ctl"
    data = cluster.folder / "data"
    subprocess.run([*cluster.as_user, programs, "-D", data, "-m", "fast", "-w", "stop"], check=True)
    return data


def print_timings(rows: list[dict[str, Any]]) -> None:
    """One line for each run, with how often faster it was than the best peer, and slower than plain rows."""
    from rich.console import Console
    from rich.table import Table

    table = Table(
        "part", "engine", "on", "workers", "p50", "p99", "longest", "rang", "twice", "beside others"
    )
    for row in sorted(rows, key=lambda row: (row["part"], row["on"], row["p99"])):
        late = [f"{row[name]:,.0f} ms" for name in ("p50", "p99", "longest")]
        rang = f"{row['fired']:,} of {row['count']:,}"
        about = f"{row['engine']}{', ' + row['how'] if row['how'] else ''}"
        about_others = beside(row, rows)
        table.add_row(
            row["part"], about, row["on"], str(row["workers"]), *late, rang, str(row["doubled"]), about_others
        )
    Console(width=170).print(table)


def beside(row: dict[str, Any], rows: list[dict[str, Any]]) -> str:
    """Say how the p99 of a run of ours compares with the limit on its database and with the best peer."""
    if not row["engine"].startswith("fortyeight"):
        return ""
    same = [other for other in rows if other["part"] == row["part"] and other["p99"] > 0]
    limits = [o["p99"] for o in same if o["engine"] == "plain rows" and o["on"] == row["on"]]
    # One that did not finish was later than what it finished: its figure is a lower bound.
    peers = [o["p99"] for o in same if not o["engine"].startswith(("fortyeight", "plain"))]
    said = []
    if peers:
        said.append(f"best peer / {min(peers) / row['p99']:.1f}")
    if limits:
        said.append(f"plain rows x {row['p99'] / limits[0]:.1f}")
    return ", ".join(said)
