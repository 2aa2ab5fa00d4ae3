"""Runs the parts asked for, prints what they came to, and keeps it under bench/results/."""

import argparse
import json
import sys
from pathlib import Path

from bench import audit, judge
from bench.databases import DATABASES, database_for, run_inside
from bench.machine import facts_of_machine
from bench.table import print_table
from bench.watch import run as watch

PARTS = ("judge", "audit", "record", "board", "boards", "watch")
PEERS = ("bare", "celery", "procrastinate", "dbos")
RESULTS = Path(__file__).parent / "results"


def main() -> int:
    """Measure; 0 when every part ran."""
    options = _options()
    if options.inside:
        return run_inside(options.inside, options.size)
    parts = options.parts or list(PARTS)
    machine = facts_of_machine()
    figures = []
    if "judge" in parts:
        figures += judge.measure(options.size * 5)
    if "audit" in parts:
        figures += audit.measure(options.rows)
    for part in (part for part in ("record", "board", "boards") if part in parts):
        for kind in options.on:
            with database_for(kind) as database:
                figures += database.measure(part, options.size)
    timings = watch.measure(options) if "watch" in parts else []
    print_table(machine, figures)
    if timings:
        watch.print_timings(timings)
    RESULTS.mkdir(exist_ok=True)
    written = RESULTS / f"{machine['at'].replace(':', '')}.json"
    kept = {"machine": machine, "figures": figures, "watch": timings}
    written.write_text(json.dumps(kept, indent=1) + "\n")
    return 0


def _numbers(text: str) -> list[int]:
    return [int(number) for number in text.split(",")]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="what to measure; all when left out")
    parser.add_argument("--size", type=int, default=100, help="people on the board; the rest follows from it")
    parser.add_argument("--rows", type=int, default=300_000, help="stays in the audited file")
    kinds = {"nargs": "+", "choices": DATABASES, "default": list(DATABASES), "help": "which databases"}
    parser.add_argument("--on", "--database", **kinds)
    late = parser.add_argument_group("watch")
    late.add_argument("--workers", type=_numbers, default=[1, 2, 4], help="how many, such as 1,2,4")
    late.add_argument(
        "--duties", type=int, default=10_000, help="how many come due at once, and in the stream"
    )
    late.add_argument("--pending", type=int, default=100_000, help="stays beside them with nothing due")
    late.add_argument("--no-kills", dest="kills", action="store_false", help="kill no worker")
    late.add_argument("--judge", nargs="+", choices=("pure", "compiled"), default=["pure"])
    late.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS), help="none: --peers")
    late.add_argument("--peer-parts", nargs="+", choices=("burst", "stream"), default=["burst", "stream"])
    late.add_argument(
        "--patience", type=int, default=30, help="seconds a peer is given after the last is due"
    )
    parser.add_argument("--inside", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
