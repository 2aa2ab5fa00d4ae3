"""Runs the parts asked for, prints what they came to, and keeps it under bench/results/."""

import argparse
import json
import sys
from pathlib import Path

from bench import audit, judge
from bench.databases import DATABASES, database_for, run_inside
from bench.machine import facts_of_machine
from bench.table import print_table

PARTS = ("judge", "audit", "record", "board")
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
    for part in (part for part in ("record", "board") if part in parts):
        for kind in options.on:
            with database_for(kind) as database:
                figures += database.measure(part, options.size)
    print_table(machine, figures)
    RESULTS.mkdir(exist_ok=True)
    written = RESULTS / f"{machine['at'].replace(':', '')}.json"
    written.write_text(json.dumps({"machine": machine, "figures": figures}, indent=1) + "\n")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="what to measure; all when left out")
    parser.add_argument("--size", type=int, default=100, help="people on the board; the rest follows from it")
    parser.add_argument("--rows", type=int, default=300_000, help="stays in the audited file")
    parser.add_argument("--on", nargs="+", choices=DATABASES, default=list(DATABASES), help="which databases")
    parser.add_argument("--inside", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
