"""How many stays are judged in a second: pure and compiled, on one core and on two, beside others.

The peer of each question is plain arithmetic on four times, written apart from
the law: it gives no reason, knows no correction and no interval. It is the floor
under what any program in this language could do, and it must come to the same
spans. What others make of the 48-hour end is measured in the same run.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from time import process_time
from typing import Any

from bench.machine import Figure, figure
from bench.stays import list_cases, plain_spans
from tools.compile_law import ROOT, UnableToCompile, compile_law

REPEATS = 100  # Once over is too short to be timed.
PEERS = ROOT / ".local" / "bench" / "bin" / "python"
COMPILED = ROOT / ".local" / "compiled"
ENDS = "48-hour end and what governs"


def measure(count: int) -> list[Figure]:
    """Judge so many stays in each way, and ask the peers."""
    arithmetic = _arithmetic(count)
    sources = {"pure": ROOT / "src"}
    try:
        compile_law(COMPILED)
        sources["compiled"] = COMPILED / "src"
    except UnableToCompile as fault:
        print(f"THE COMPILED JUDGE WAS NOT MEASURED: {fault}", file=sys.stderr)
    figures = []
    for source in sources.values():
        for processes in (1, 2):
            figures += _judged(source, count, processes, arithmetic)
    return figures + [line for source in sources.values() for line in _peers(source, count * 20)]


def _arithmetic(count: int) -> float:
    times = [times for times, _ in list_cases(count)]
    began = process_time()
    for _ in range(REPEATS):
        for each in times:
            plain_spans(each)
    return count * REPEATS / (process_time() - began)


def _judged(source: Path, count: int, processes: int, arithmetic: float) -> list[Figure]:
    found = _run(sys.executable, source, "bench.judging", str(source), str(count), str(processes))
    how = f"{found['how']}, processes: {processes}, {found['facts']:.0f} facts a stay, processor time"
    peer = "plain arithmetic, no reasons, one core"
    return [
        figure(name, rate, "stays/s", peer=peer, peer_value=arithmetic, how=how)
        for name, rate in found["rates"].items()
    ]


def _peers(source: Path, count: int) -> list[Figure]:
    """Ask the peers what they make of the same instants; said loudly when they are not here."""
    if not PEERS.exists():
        print("THE PEERS WERE NOT MEASURED: tools/bench_env makes their environment.", file=sys.stderr)
        return []
    ours, *others = _run(str(PEERS), source, "bench.peers", str(count))
    how = "compiled" if source.is_relative_to(COMPILED) else "pure"
    figures = []
    for line in others:
        if "skipped" in line:
            print(f"NOT MEASURED: {line['name']}: {line['skipped']}", file=sys.stderr)
            continue
        figures.append(
            figure(
                f"{ENDS}, with reasons",
                ours["rate"],
                "ends/s",
                peer=line["name"],
                peer_value=line["rate"],
                how=f"{how}, one core; the peer: {_verdict(line)}",
            )
        )
    return figures


def _verdict(line: dict[str, Any]) -> str:
    if "wrong" not in line:
        return "a yes or no of links settled before"
    if not line["wrong"]:
        return f"the same ends, {line['of']} times"
    return (
        f"wrong {line['wrong']} times of {line['of']}, {line['too long']} of them too long, "
        f"by up to {line['worst_minutes']:.0f} minutes"
    )


def _run(python: str, source: Path, module: str, *arguments: str) -> Any:
    """Run a module of the bench on the package in a folder, and read the JSON that it prints."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(source), str(ROOT)))}
    command = [python, "-m", module, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode != 0:
        raise RuntimeError(f"{module} did not end well:\n{done.stderr}")
    return json.loads(done.stdout)
