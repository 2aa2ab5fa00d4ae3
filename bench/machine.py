"""What the figures were measured on, and the clock they were measured with."""

import os
import platform
import sqlite3
from pathlib import Path
from statistics import quantiles
from typing import Any

from django import get_version

from fortyeight.foundations.edge.clock import monotonic, now

Figure = dict[str, Any]


def facts_of_machine() -> dict[str, str]:
    """Processor, cores, memory, system, versions, and when."""
    processor = [line for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    memory = [line for line in _lines("/proc/meminfo") if line.startswith("MemTotal")]
    return {
        "at": now().replace(microsecond=0).isoformat().removesuffix("+00:00") + "Z",
        "processor": processor[0].partition(":")[2].strip() if processor else platform.processor(),
        "cores": str(os.cpu_count()),
        "memory": f"{int(memory[0].split()[1]) // 1_048_576} GiB" if memory else "unknown",
        "load before": f"{os.getloadavg()[0]:.2f}",
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "django": get_version(),
        "sqlite": sqlite3.sqlite_version,
    }


def figure(
    name: str,
    value: float,
    unit: str,
    *,
    peer: str = "",
    peer_value: float | None = None,
    how: str = "",
    on: str = "",
) -> Figure:
    """One measured value beside its peer."""
    return {
        "name": name,
        "on": on,
        "value": value,
        "unit": unit,
        "peer": peer,
        "peer_value": peer_value,
        "how": how,
    }


class Watch:
    """Times a block: `with Watch() as watch: …`, then `watch.seconds`."""

    seconds = 0.0

    def __enter__(self) -> "Watch":
        self._began = monotonic()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds = monotonic() - self._began


def median_and_p95(values: list[float]) -> tuple[float, float]:
    """The middle one, and the one that only every twentieth exceeds."""
    cuts = quantiles(values, n=20, method="inclusive")
    return cuts[9], cuts[18]


def _lines(path: str) -> list[str]:
    return Path(path).read_text().splitlines() if Path(path).exists() else []
