"""The service as it runs: writers, watches, clients that do not give up, and somebody who reads alerts."""

import json
import subprocess
import sys
import threading
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg

WRITERS, CLIENTS_EACH, WATCHES = 2, 2, 2
ENDLESS = 1_000_000
LOOK_SECONDS = 0.1
ANSWER_SECONDS_MAX = 90.0
# Read by anybody while it was there: then it may not be gone later.
ALERTS = "SELECT uuid FROM ledger_recordedfact WHERE kind = 'watch.alert_raised'"


class Service:
    """Real processes on one address, started once and never touched again until the end."""

    def __init__(self, environment: dict[str, str], address: str, folder: Path) -> None:
        self.environment, self.address, self.folder = environment, address, folder
        self.processes: list[subprocess.Popen[bytes]] = []
        self.files: list[Path] = []
        self.alerts_seen: set[str] = set()
        self.stopping = threading.Event()
        self.reader = threading.Thread(target=self._read_alerts, daemon=True)

    def start(self) -> None:
        """The tables and the world, then every process."""
        self.ask("prepare")
        for writer in range(WRITERS):
            place = str(self.folder / f"socket{writer}")
            self._process("tests.concurrency.writing_server", place)
            for number in range(CLIENTS_EACH):
                file = self.folder / f"acknowledged-{writer}-{number}"
                self.files.append(file)
                name = f"c{writer}{number}"
                self._process("tests.concurrency.writing_client", place, name, str(ENDLESS), str(file))
        for _ in range(WATCHES):
            self._process("fortyeight.doors.cli", "watch")
        self.reader.start()

    def stop(self) -> None:
        """End every process; what a client was not answered, it was not answered."""
        self.stopping.set()
        for process in reversed(self.processes):
            process.kill()
            process.wait()
        if self.reader.is_alive():
            self.reader.join(timeout=10)

    def ask(self, *arguments: str) -> str:
        """What the checking process says."""
        command = [sys.executable, "-m", "tests.concurrency.after_killing", *arguments]
        ran = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr[-3000:]
        return ran.stdout

    def answers(self) -> list[dict[str, Any]]:
        """Everything that was answered so far, in the order of the answers."""
        lines = [line for file in self.files if file.exists() for line in file.read_text().splitlines()]
        return sorted((json.loads(line) for line in lines), key=lambda line: str(line["answered_at"]))

    def wait_for_answers(self, more: int) -> int:
        """Wait until so many more were answered; give how many it are."""
        wanted = len(self.answers()) + more
        give_up_at = time.monotonic() + ANSWER_SECONDS_MAX
        while (count := len(self.answers())) < wanted:
            assert time.monotonic() < give_up_at, "nobody is answered any more"
            time.sleep(LOOK_SECONDS)
        return count

    def gap_around(self, at: datetime) -> float:
        """For how many seconds nobody was answered, around an instant."""
        times = [datetime.fromisoformat(line["answered_at"]) for line in self.answers()]
        before, after = [time for time in times if time <= at], [time for time in times if time > at]
        assert before, "nobody was answered before"
        assert after, "nobody was answered after"
        return (min(after) - max(before)).total_seconds()

    def found(self) -> dict[str, Any]:
        """Look at everything once more."""
        found: dict[str, Any] = json.loads(self.ask(*map(str, self.files)))
        with psycopg.connect(self.address, target_session_attrs="read-write") as line:
            there = {str(row[0]) for row in line.execute(ALERTS)}
        return found | {
            "alerts read": len(self.alerts_seen),
            "alerts read and lost": sorted(self.alerts_seen - there),
        }

    def _process(self, module: str, *arguments: str) -> None:
        with (self.folder / f"{module}.log").open("ab") as log:
            command = [sys.executable, "-m", module, *arguments]
            self.processes.append(subprocess.Popen(command, env=self.environment, stdout=log, stderr=log))

    def _read_alerts(self) -> None:
        while not self.stopping.is_set():
            with (
                suppress(psycopg.Error),
                psycopg.connect(
                    self.address, autocommit=True, target_session_attrs="read-write", connect_timeout=2
                ) as line,
            ):
                while not self.stopping.wait(LOOK_SECONDS):
                    self.alerts_seen |= {str(row[0]) for row in line.execute(ALERTS)}
            self.stopping.wait(LOOK_SECONDS)
