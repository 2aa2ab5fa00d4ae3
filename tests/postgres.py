"""A PostgreSQL cluster for one run of the tests: made in a temporary folder, durable, thrown away."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import psycopg

START_SECONDS_MAX = 60


def find_programs() -> Path | None:
    """Find the folder with initdb and postgres: the one named, else Debian's newest."""
    named = os.environ.get("FORTYEIGHT_POSTGRES_BIN", "")
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    for folder in [*([Path(named)] if named else []), *installed]:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    return None


def _version(folder: Path) -> int:
    return int(re.sub(r"\D", "", folder.parent.name) or 0)


class Cluster:
    """One server on a port of its own, on this machine only.

    `durable` waits for the disk at each commit, as a real one does: for whoever measures.
    `options` are more settings of the server. `copied_from` is the data folder of a
    stopped server to begin with, instead of an empty one.
    """

    def __init__(
        self,
        programs: Path,
        *,
        durable: bool = False,
        options: Mapping[str, str] | None = None,
        copied_from: Path | None = None,
    ) -> None:
        self.programs = programs
        self.options = dict(options or {})
        self.copied_from = copied_from
        self.durable = durable
        self.address = ""

    def start(self) -> str:
        """Make the cluster, start it, and give its address."""
        self.folder = Path(tempfile.mkdtemp(prefix="fortyeight-postgres-"))
        self.as_user = _other_user(self.folder)
        data = self.folder / "data"
        log = self.folder / "log"
        if self.copied_from is not None:
            subprocess.run(["cp", "-a", self.copied_from, data], check=True)
        else:
            initdb = [self.programs / "initdb", "-D", data, "-A", "trust", "-U", "fortyeight", "-E", "UTF8"]
            initdb = [*self.as_user, *initdb, "--locale=C.UTF-8"]
            subprocess.run(initdb, check=True, stdout=subprocess.DEVNULL)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        options = {"port": port, "listen_addresses": "127.0.0.1", "unix_socket_directories": self.folder}
        options |= {"fsync": "on" if self.durable else "off", "max_connections": 200}
        options |= self.options
        set_options = [text for name, value in options.items() for text in ("-c", f"{name}={value}")]
        with log.open("w") as opened:
            self.server = subprocess.Popen(
                [*self.as_user, self.programs / "postgres", "-D", data, *set_options],
                stdout=opened,
                stderr=subprocess.STDOUT,
                # A Ctrl-C is for the tests; the server is stopped after them.
                start_new_session=True,
            )
        self.address = f"postgresql://fortyeight@127.0.0.1:{port}/fortyeight"
        self._wait(f"postgresql://fortyeight@127.0.0.1:{port}/postgres", log)
        return self.address

    def stop(self) -> None:
        """Stop the server without waiting for clients, and remove the folder."""
        self.server.send_signal(signal.SIGINT)
        try:
            self.server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.server.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _wait(self, address: str, log: Path) -> None:
        give_up_at = time.monotonic() + START_SECONDS_MAX
        while time.monotonic() < give_up_at and self.server.poll() is None:
            with contextlib.suppress(psycopg.OperationalError), psycopg.connect(address, connect_timeout=2):
                return
            time.sleep(0.1)
        raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text()}")


def _other_user(folder: Path) -> list[str]:
    """Say how to run as somebody else, since PostgreSQL refuses root; give them the folder."""
    if os.getuid() != 0:
        return []
    import pwd

    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    user = names.get("postgres") or names["nobody"]
    os.chown(folder, user.pw_uid, user.pw_gid)
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
