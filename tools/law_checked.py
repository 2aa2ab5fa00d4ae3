"""Checks the law as a whole, and says plainly what was found: `make law`.

The files are checked (dates, sources, quotations, hashes, registry), every worked
case is computed, the properties are tried, and every branch of the judge must have
been taken. Properties are tried without measuring coverage, which would double their
time; whatever a branch of the judge needs, a test besides them takes.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from fortyeight.foundations.edge import clock
from fortyeight.foundations.rulebook.checks import list_faults
from fortyeight.foundations.rulebook.coverage import count_coverage
from fortyeight.foundations.rulebook.current import current

ROOT = Path(__file__).parents[1]
RULES, CASES = ROOT / "rules", ROOT / "cases"
JUDGE = "src/fortyeight/foundations/law"
PROPERTIES = ("tests/law/test_properties.py", "tests/law/test_memory.py")
# Thousands of histories, under coverage: a minute by itself.
SLOW_WHEN_MEASURED = "tests/law/test_memory.py::TestMemory::test_changes_no_answer"
SECONDS_MAX = 60
WIDTH = 16

PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")
MEASURED = (
    *PYTEST,
    *("-n", "2", "tests/law", JUDGE, "src/fortyeight/foundations/rulebook"),
    *("--ignore", PROPERTIES[0], "--deselect", SLOW_WHEN_MEASURED),
    *("--cov=fortyeight.foundations.law", "--cov-branch", "--cov-report="),
)
TRIED = (*PYTEST, "-n", "0", *PROPERTIES)
REPORT = (sys.executable, "-m", "coverage", "report", f"--include={JUDGE}/*", "--fail-under=100")


@dataclass
class Run:
    """A program that was started, and where its words go."""

    name: str
    process: subprocess.Popen[bytes]
    log: IO[bytes]

    def end(self) -> str:
        """Wait for the end, and give what was said."""
        self.process.wait()
        self.log.seek(0)
        return self.log.read().decode("utf-8", "replace")

    @property
    def is_good(self) -> bool:
        """Whether it ended well."""
        return self.process.returncode == 0


def main() -> int:
    """Check everything, print the summary, and end with 1 when anything is wrong."""
    began = clock.monotonic()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        environment = {**os.environ, "COVERAGE_FILE": str(folder / "measured")}
        runs = [
            start(name, words, folder, environment, stack)
            for name, words in (("cases and tests", MEASURED), ("properties", TRIED))
        ]
        faults = [str(fault) for fault in list_faults(RULES, CASES)]
        said = {run.name: run.end() for run in runs}
        report = start("coverage", REPORT, folder, environment, stack)
        said["coverage"] = report.end()
        good = not faults and all(run.is_good for run in (*runs, report))
        print("\n".join((*faults, *failures(said, [*runs, report]))), end="")
        print("\n".join(summary(faults, said)))
    seconds = clock.monotonic() - began
    print(f"{'GREEN' if good else 'NOT GREEN'} in {seconds:.0f} s")
    if seconds > SECONDS_MAX:
        print(f"Slower than the {SECONDS_MAX} s that this may take on two free cores.")
    return 0 if good else 1


def start(
    name: str, words: tuple[str, ...], folder: Path, environment: dict[str, str], stack: ExitStack
) -> Run:
    """Start a program at the root of the checkout."""
    log = stack.enter_context((folder / f"{name}.log").open("w+b"))
    process = subprocess.Popen(words, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
    return Run(name, process, log)


def failures(said: dict[str, str], runs: list[Run]) -> Iterator[str]:
    """Give the whole words of whatever did not end well."""
    for run in runs:
        if not run.is_good:
            yield f"\n{run.name.upper()}\n{said[run.name]}"
    yield ""


def summary(faults: list[str], said: dict[str, str]) -> Iterator[str]:
    """Say in a few lines what was checked, and what came of it."""
    counted = count_coverage(current(), rules_folder=RULES, cases_folder=CASES)
    total, places = counted.total, counted.places
    missing = sum(not place.is_covered for place in places)
    yield line(
        "rules",
        f"{total.rules:,}: {total.drafts:,} drafts, {total.reviewed:,} reviewed, {total.retired:,} retired",
    )
    yield line("worked cases", f"{total.cases:,}")
    yield line("places", f"{len(places):,}, of which {missing:,} are not covered")
    yield line("build checks", f"{len(faults):,} faults")
    for name in ("cases and tests", "properties"):
        found = re.findall(r"^(?:=+ )?(\d+ (?:passed|failed).*?) in [\d.]+s", said[name], re.MULTILINE)
        yield line(name, found[-1] if found else "did not end")
    found = re.findall(r"^TOTAL\s+(\d+)\s+\d+\s+(\d+)\s+\d+\s+(\S+)", said["coverage"], re.MULTILINE)
    measured = "not measured"
    if found:
        statements, branches, share = found[-1]
        measured = f"{share} of {int(statements):,} statements and {int(branches):,} branches"
    yield line("coverage", measured)
    yield line("rulebook", current().hash)


def line(name: str, text: str) -> str:
    """Write one line of the summary."""
    return f"{name.ljust(WIDTH)}{text}"


if __name__ == "__main__":
    sys.exit(main())
