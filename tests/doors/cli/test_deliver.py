"""Goal: an operator sets up a channel in a file, and `fortyeight deliver` sends by it.

Method: the command in a process of its own, on a database of its own, against a real mail server.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rooms.deliveries.mail_server import Mailbox, mail_server


def run(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *words], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout + done.stderr


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    made = os.environ | {
        "FORTYEIGHT_DATABASE_URL": f"sqlite://{tmp_path / 'sent.sqlite3'}",
        "DJANGO_SETTINGS_MODULE": "fortyeight.doors.site.settings",
        "FORTYEIGHT_SITE_URL": "https://fortyeight.pine.example/",
    }
    run(made, "tests.concurrency.delivering", "prepare", "1")
    return made


def channels(folder: Path, port: int, mode: int = 0o600) -> str:
    file = folder / "channels.toml"
    file.write_text(f'[mail]\nurl = "smtp://127.0.0.1:{port}"\nfrom = "out@pine.example"\n')
    file.chmod(mode)
    return str(file)


def test_once(environment: dict[str, str], tmp_path: Path) -> None:
    """The message is there, with its link; a second run has nothing to do."""
    with mail_server(Mailbox()) as (box, port):
        environment["FORTYEIGHT_CHANNELS_FILE"] = channels(tmp_path, port)
        said = [run(environment, "fortyeight.doors.cli", "deliver", "--once") for _ in range(2)]
    assert said == ["Handled 1 messages.\n", "Handled 0 messages.\n"]
    (envelope,) = box.envelopes
    assert envelope.rcpt_tos == ["pat@pine.example"]
    assert envelope.original_content is not None
    assert b"https://fortyeight.pine.example/told/" in envelope.original_content


@pytest.mark.parametrize("mode", [0o644, None])
def test_a_file_that_cannot_be_used_sends_nothing_and_says_why(
    environment: dict[str, str], tmp_path: Path, mode: int | None
) -> None:
    """The message waits for the operator."""
    with mail_server(Mailbox()) as (box, port):
        file = channels(tmp_path, port, mode or 0o600)
        environment["FORTYEIGHT_CHANNELS_FILE"] = file if mode else file + ".none"
        said = run(environment, "fortyeight.doors.cli", "deliver", "--once")
    assert ("CHANNELS.READABLE" if mode else "CHANNELS.ABSENT") in said
    assert "Handled 1 messages." in said
    assert box.envelopes == []
