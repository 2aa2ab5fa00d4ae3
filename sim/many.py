"""Many counties at once, one process each, and the table of what happened in them."""

import multiprocessing
import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from sim.shrinking import shrink
from sim.year import Plan, Result, run

SHOWN = {
    "book": "bookings",
    "serve_warrant": "services",
    "serve_warrant refused": "refused",
    "alerts": "alerts",
    "outage of the watch": "watch down",
    "outage of the database": "db away",
    "faults": "faults",
    "clock wrong": "clock",
    "clocks changed": "dst nights",
    "held on nothing, looked at": "on nothing",
    "decision replayed": "replayed",
}


def run_all(plans: Sequence[Plan], *, processes: int, story: bool, out: TextIO) -> int:
    """Run the plans, show the table, and tell what broke; 1 when anything did."""
    began = time.monotonic()
    results = []
    for result in _run_each(plans, processes):
        results.append(result)
        word = "BROKEN" if result.violation else "held"
        line = f"{len(results)}/{len(plans)}: seed {result.plan.seed} {word}, {result.seconds:.0f} s"
        print(line, file=out, flush=True)
    results.sort(key=lambda result: result.plan.seed)
    _print_table(results, out)
    hours = (time.monotonic() - began) / 3600
    years = sum(plan.days for plan in plans) / 365
    print(f"{years:.2f} county-years in {hours * 60:.1f} minutes: {years / hours:.0f} an hour", file=out)
    broken = [result for result in results if result.violation]
    for result in broken:
        tell(shrink(result) if story else result, out)
    return 1 if broken else 0


def tell(result: Result, out: TextIO) -> None:
    """Print the story of a failing seed, and the command that repeats it."""
    print(f"\nseed {result.plan.seed}:", *result.lines, sep="\n  ", file=out)
    print(f"again: {command(result.plan)}", file=out)


def command(plan: Plan) -> str:
    """Write the command that runs a plan again."""
    words = ["python -m sim", f"--seed {plan.seed}", f"--days {plan.days:g}", f"--database {plan.database}"]
    if plan.leave_out:
        words.append(f"--without '{','.join(sorted(plan.leave_out))}'")
    if plan.keep:
        words.append(f"--keep '{','.join(sorted(plan.keep))}'")
    if plan.bug:
        words.append(f"--bug {plan.bug}")
    return " ".join([*words, "--story"])


def _run_each(plans: Sequence[Plan], processes: int) -> Iterator[Result]:
    if len(plans) == 1 or processes == 1:
        yield from map(run, plans)
        return
    context = multiprocessing.get_context("spawn")
    with context.Pool(min(processes, len(plans)), initializer=_set_up) as pool:
        yield from pool.imap_unordered(run, plans)


def _set_up() -> None:
    import django

    os.nice(5)
    django.setup()


def _print_table(results: Iterable[Result], out: TextIO) -> None:
    columns = ["seed", "days", *SHOWN.values(), "violations", "seconds"]
    print("  ".join(f"{name:>10}" for name in columns), file=out)
    total: Counter[str] = Counter()
    for result in results:
        row = _row(result)
        total.update(row)
        _print_row([str(result.plan.seed), f"{result.plan.days:g}"], row, out)
    _print_row(["all", ""], total, out)


def _row(result: Result) -> Counter[str]:
    row = Counter({title: result.seen[name] for name, title in SHOWN.items()})
    row["faults"] = sum(count for name, count in result.seen.items() if name.startswith("fault: "))
    row["seconds"] = round(result.seconds)
    row["violations"] = int(result.violation is not None)
    return row


def _print_row(start: Sequence[str], row: Counter[str], out: TextIO) -> None:
    figures = [str(row[title]) for title in (*SHOWN.values(), "violations", "seconds")]
    print("  ".join(f"{text:>10}" for text in (*start, *figures)), file=out)
