"""A real server on an invented county, and a real Chromium."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PASSWORD = "a long walk to the river"
FLAGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
]
SHOTS = Path(__file__).resolve().parents[2] / "screenshots"
STARTED_WITHIN_SECONDS = 60


def find_chromium() -> str:
    """Find the browser that the machine has; empty when it has none."""
    named = os.environ.get("FORTYEIGHT_CHROMIUM", "")
    names = ("chromium", "chromium-browser", "google-chrome")
    return named or next((path for name in names if (path := shutil.which(name))), "")


@dataclass
class Site:
    """A running site: where it is, its database, and its process."""

    url: str
    folder: Path
    environment: dict[str, str]
    process: subprocess.Popen[bytes]

    @property
    def database(self) -> Path:
        return self.folder / ".local" / "demo.sqlite3"

    def run(self, *command: str) -> str:
        """Run a command of the project on the same database, as another process."""
        done = subprocess.run(
            [sys.executable, "-m", "fortyeight.doors.cli", *command],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Make the county in a temporary folder and serve it, with a watch beside it."""
    folder = tmp_path_factory.mktemp("county")
    port = _free_port()
    environment = {
        **os.environ,
        "FORTYEIGHT_DEMO_PASSWORD": PASSWORD,
        "FORTYEIGHT_DATABASE_URL": f"sqlite://{folder / '.local' / 'demo.sqlite3'}",
    }
    command = [sys.executable, "-m", "fortyeight.doors.cli", "demo", "--port", str(port)]
    log = (folder / "server.log").open("wb")
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    site = Site(url=url, folder=folder, environment=environment, process=process)
    try:
        _wait_for(url, process, folder)
        yield site
    finally:
        # A test may have started the server again.
        for running in {process, site.process}:
            running.terminate()
            running.wait(timeout=15)
        log.close()


def _wait_for(url: str, process: subprocess.Popen[bytes], folder: Path) -> None:
    ends = time.monotonic() + STARTED_WITHIN_SECONDS
    while time.monotonic() < ends:
        assert process.poll() is None, (folder / "server.log").read_text()
        try:
            with urllib.request.urlopen(f"{url}/sign-in/", timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    raise AssertionError((folder / "server.log").read_text())


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """Start the browser, or skip and say how to get one."""
    path = find_chromium()
    if not path:
        pytest.skip("NO BROWSER: install Chromium (apt-get install chromium) to test the pages in it")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()
