"""Runs one county, or many at once, and says what happened and what was found."""

import argparse
import importlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

if os.environ.get("PYTHONHASHSEED") != "0":
    # The order of a set must not differ from run to run: the same seed has to go the same way.
    os.execve(
        sys.executable, [sys.executable, "-m", "sim", *sys.argv[1:]], os.environ | {"PYTHONHASHSEED": "0"}
    )

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fortyeight.doors.site.settings")
os.environ.setdefault("FORTYEIGHT_LOG_LEVEL", "CRITICAL")


def main() -> int:
    """Run what was asked for; 0 when every promise held."""
    options = _options()
    import django

    django.setup()
    from sim import many
    from sim.year import Plan

    with _server(options.database) as address:
        plans = [
            Plan(
                seed=seed,
                days=options.days,
                database=options.database,
                address=address,
                leave_out=_listed(options.without),
                keep=_listed(options.keep),
                bug=options.bug,
                is_telling=True,
            )
            for seed in _seeds(options)
        ]
        return many.run_all(plans, processes=options.processes, story=options.story, out=sys.stdout)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sim", description=__doc__)
    parser.add_argument("--seed", type=int, default=None, help="one county")
    parser.add_argument("--seeds", default="1-50", help="many, such as 1-50; one process on each core")
    parser.add_argument("--days", type=float, default=365.0)
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--story", action="store_true", help="make a failing run small, and tell it")
    parser.add_argument(
        "--without", default="", help="stories to leave out, with commas; person/* leaves out all people"
    )
    parser.add_argument("--keep", default="", help="stories to keep of those, with commas")
    parser.add_argument("--bug", default="", help="switch a bug on, by its name in sim/bugs.py")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def _listed(text: str) -> frozenset[str]:
    return frozenset(name for name in text.split(",") if name)


def _seeds(options: argparse.Namespace) -> list[int]:
    if options.seed is not None:
        return [options.seed]
    first, _, last = options.seeds.partition("-")
    return list(range(int(first), int(last or first) + 1))


@contextmanager
def _server(kind: str) -> Iterator[str]:
    """A PostgreSQL of our own for the length of the run; SQLite needs none."""
    if kind == "sqlite":
        yield ""
        return
    server: Any = importlib.import_module("tests.postgres")
    programs = server.find_programs()
    if programs is None:
        raise SystemExit("PostgreSQL is not here: set FORTYEIGHT_POSTGRES_BIN, or take --database sqlite")
    cluster = server.Cluster(programs)
    try:
        yield cluster.start().rpartition("/")[0]
    finally:
        cluster.stop()


if __name__ == "__main__":
    sys.exit(main())
