"""Runs the commands of docs/guide/standby.md as they stand there, on two servers of this machine."""

import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from tests.postgres import find_programs

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide" / "standby.md"
NO_POSTGRES = "NO POSTGRESQL HERE: nothing of docs/guide/standby.md was tried"
COMMAND_SECONDS = 120


def blocks() -> dict[str, list[str]]:
    """The shell blocks of the guide, by the heading they stand under."""
    found: dict[str, list[str]] = {}
    for section in re.split(r"^## ", GUIDE.read_text(), flags=re.MULTILINE)[1:]:
        title, _, text = section.partition("\n")
        found[title.strip()] = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return found


@dataclass
class Server:
    """One of the two: its name in the guide, and where it listens."""

    name: str
    port: int


class Pair:
    """Two machines on one: a folder, two ports, and the guide's commands run on them."""

    def __init__(self, *, as_ordinary_user: bool = False) -> None:
        self.guide = blocks()
        self.programs = find_programs()
        self.folder = Path(tempfile.mkdtemp(prefix="fortyeight-standby-"))
        self.folder.chmod(0o755)
        self.a, self.b = Server("a", _free_port()), Server("b", _free_port())
        self.password, self.standby_password = secrets.token_urlsafe(12), secrets.token_urlsafe(12)
        self.address = f"postgresql://fortyeight:{self.password}@127.0.0.1:{self.a.port},127.0.0.1:{self.b.port}/fortyeight"
        self.owner, self.become = _owner(as_ordinary_user)
        data = self.folder / "data"
        data.mkdir()
        if self.owner:
            shutil.chown(data, self.owner)
        self.environment = os.environ | {
            "BIN": str(self.programs),
            "OWNER": self.owner,
            "FOLDER": str(data),
            "A_HOST": "127.0.0.1",
            "A_PORT": str(self.a.port),
            "B_HOST": "127.0.0.1",
            "B_PORT": str(self.b.port),
            "LISTEN": "127.0.0.1",
            "NETWORK": "127.0.0.1/32",
            "PASSWORD": self.password,
            "STANDBY_PASSWORD": self.standby_password,
            "FORTYEIGHT_DATABASE_URL": self.address,
            "FORTYEIGHT_SECRET_KEY": "s" * 60,
            "FORTYEIGHT_LOG_LEVEL": "CRITICAL",
            "DJANGO_SETTINGS_MODULE": "fortyeight.doors.site.settings",
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]),
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        }
        self.data = data

    def run(self, heading: str, *, lost: Server | None = None) -> str:
        """Run every block under the heading in one shell; give what it wrote."""
        return self.script("\n".join(self.guide[heading]), lost=lost)

    def script(self, text: str, *, lost: Server | None = None, check: bool = True) -> str:
        """Run commands with the names and functions of the guide."""
        variables = {}
        if lost is not None:
            left = self.other(lost)
            variables = {
                "LOST": lost.name,
                "LOST_HOST": "127.0.0.1",
                "LOST_PORT": str(lost.port),
                "LEFT": left.name,
                "LEFT_HOST": "127.0.0.1",
                "LEFT_PORT": str(left.port),
            }
        whole = "\n".join(["set -euo pipefail", *self.guide["Names"], text])
        # A server that was started keeps what it was given: a file, so that nobody waits for a pipe.
        with tempfile.TemporaryFile("w+") as out:
            ran = subprocess.run(
                [*self.become, "bash", "-c", whole],
                env=self.environment | variables,
                cwd=self.folder,
                stdout=out,
                stderr=subprocess.STDOUT,
                timeout=COMMAND_SECONDS,
                check=False,
            )
            out.seek(0)
            said = out.read()
        if check and ran.returncode != 0:
            logs = "\n".join(path.read_text()[-1500:] for path in sorted(self.data.glob("*.log")))
            raise AssertionError(f"the guide's commands ended with {ran.returncode}:\n{text}\n{said}\n{logs}")
        return said

    def create(self) -> None:
        """Everything from nothing to a service whose records are confirmed."""
        for heading in ("Make the first server", "Make the standby", "Require it"):
            self.run(heading)

    def other(self, server: Server) -> Server:
        """The other of the two."""
        return self.b if server is self.a else self.a

    def pids(self, server: Server) -> list[int]:
        """The server's own process, and its children's."""
        file = self.data / server.name / "postmaster.pid"
        first = int(file.read_text().split()[0])
        children = subprocess.run(["pgrep", "-P", str(first)], capture_output=True, text=True, check=False)
        return [first, *(int(pid) for pid in children.stdout.split())]

    def kill(self, server: Server) -> None:
        """As when its power is cut: every process at once, without a word."""
        pids = self.pids(server)
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        while any(_runs(pid) for pid in pids):
            time.sleep(0.02)
        # Where nobody buries the dead, their number would look like a running server.
        for left in (f"{server.name}/postmaster.pid", f".s.PGSQL.{server.port}.lock"):
            (self.data / left).unlink(missing_ok=True)

    def connect(self, server: Server) -> Any:
        """A connection to this one of the two, by its socket, as the superuser."""
        return psycopg.connect(
            host=str(self.data), port=server.port, user="postgres", dbname="fortyeight", autocommit=True
        )

    def remove(self) -> None:
        """Stop both, and leave nothing behind."""
        for server in (self.a, self.b):
            with suppress(OSError, ValueError, IndexError):
                self.kill(server)
        for _ in range(5):
            shutil.rmtree(self.folder, ignore_errors=True)
            if not self.folder.exists():
                return
            time.sleep(0.2)


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _owner(as_ordinary_user: bool) -> tuple[str, list[str]]:
    """Whom PostgreSQL runs as, and how to become somebody ordinary before the guide's commands."""
    import pwd

    if os.getuid() != 0:
        return pwd.getpwuid(os.getuid()).pw_name, []
    names = {entry.pw_name for entry in pwd.getpwall()}
    owner = "postgres" if "postgres" in names else "nobody"
    if not as_ordinary_user:
        return owner, []
    return owner, [
        "setpriv",
        f"--reuid={owner}",
        "--regid",
        str(pwd.getpwnam(owner).pw_gid),
        "--clear-groups",
    ]
