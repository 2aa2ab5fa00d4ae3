"""Real `fortyeight watch` processes: started, killed without warning, started anew."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from random import Random
from types import TracebackType

from fortyeight.foundations.edge import clock

ROOT = Path(__file__).parents[2]
COMPILED = ROOT / ".local" / "compiled" / "src"
SEED = 48


class Workers:
    """So many workers on the database of the settings, while the block lasts."""

    def __init__(self, count: int, *, compiled: bool, log: Path) -> None:
        self.count = count
        self.kills = 0
        self._log = log.open("a")
        self._environment = dict(os.environ)
        if compiled:
            assert COMPILED.is_dir(), "run `make compiled` first"
            self._environment["PYTHONPATH"] = f"{COMPILED}{os.pathsep}{ROOT}"
        self._running: list[subprocess.Popen[bytes]] = []
        self._chance = Random(SEED)
        self._stop = threading.Event()
        self._killer: threading.Thread | None = None

    def __enter__(self) -> "Workers":
        self._running = [self._start() for _ in range(self.count)]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        if self._killer is not None:
            self._killer.join()
        for process in self._running:
            process.terminate()
        for process in self._running:
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._log.close()

    def kill_at(self, instants: list[float]) -> None:
        """Kill a worker at each of these instants of the monotonic clock, and start another at once."""
        self._killer = threading.Thread(target=self._kill_all, args=(instants,), daemon=True)
        self._killer.start()

    def _kill_all(self, instants: list[float]) -> None:
        for instant in instants:
            if self._stop.wait(max(0.0, instant - clock.monotonic())):
                return
            place = self._chance.randrange(len(self._running))
            victim = self._running[place]
            os.kill(victim.pid, signal.SIGKILL)
            victim.wait()
            self.kills += 1
            self._running[place] = self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "fortyeight.doors.cli", "watch"]
        return subprocess.Popen(command, env=self._environment, stdout=self._log, stderr=self._log)
