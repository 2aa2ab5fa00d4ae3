"""The command itself: it loads only what it needs, and can be stopped."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

RUN = [sys.executable, "-c", "from fortyeight.doors.cli.main import main; main()"]

IN_A_HURRY = {
    "deadline": ["deadline", "2026-11-05T17:00", "--zone", "America/Chicago"],
    "audit": ["audit", "past_stays.csv", "--zone", "America/New_York", "--out", "verdicts.csv"],
    "explain": ["explain", "stay.json", "--at", "2026-11-05T16:58-05:00"],
    "facts": ["facts"],
    "schema": ["facts", "--schema"],
    "help": ["--help"],
}


@pytest.mark.parametrize("words", IN_A_HURRY.values(), ids=IN_A_HURRY)
def test_starts_without_django(words: list[str], examples: Path) -> None:
    """Proves that a small command does not make anybody wait for the site."""
    script = f"""
import sys
from fortyeight.doors.cli.main import main
try:
    main({words!r})
finally:
    assert not [name for name in sys.modules if name.split(".")[0] in ("django", "rich")]
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_command_that_does_not_exist_is_refused_in_four_parts(run: Callable[..., Result]) -> None:
    """Proves that even a misspelt command says what to do."""
    result = run("deadlin")
    assert result.exit_code == 2
    assert result.stderr.replace("\n", " ").strip() == (
        "The command was not run. No such command 'deadlin'. See fortyeight --help. [CLI.USAGE]"
    )


def test_help_lists_every_command(run: Callable[..., Result]) -> None:
    """Proves that help needs no command to be loaded and names them all."""
    result = run("--help")
    assert result.exit_code == 0
    for name in ("audit", "deadline", "explain", "facts"):
        assert f"\n  {name}" in result.output
    assert run().exit_code == 2


def test_stopping_from_the_keyboard_leaves_the_old_file(examples: Path) -> None:
    """Proves that Ctrl-C in the middle of an audit leaves what was there, and nothing half-written."""
    (examples / "long.csv").write_text(
        "stay,release_eligible_at,served_at,left_at\n" + "1,2026-03-02T10:00,,2026-03-09T11:00\n" * 400_000
    )
    (examples / "out.csv").write_text("what was there\n")
    words = ["audit", "long.csv", "--zone", "America/New_York", "--out", "out.csv"]
    # Tests that run in the background inherit that an interrupt is ignored; somebody at a keyboard does not.
    started = subprocess.Popen(
        [*RUN, *words],
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - one thread
    )
    wait_for_part(examples)
    os.kill(started.pid, signal.SIGINT)
    _, said = started.communicate(timeout=20)
    assert started.returncode == 130
    assert "[CLI.STOPPED]" in said
    assert "Traceback" not in said
    assert (examples / "out.csv").read_text() == "what was there\n"
    assert not list(examples.glob(".*.part"))


def wait_for_part(folder: Path) -> None:
    for _ in range(200):
        if list(folder.glob(".out.csv.*.part")):
            return
        time.sleep(0.05)
    raise AssertionError("the audit never began to write")


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    """Proves that `fortyeight facts | head -1` ends without a complaint."""
    shell = f"{sys.executable} -c '{RUN[2]}' facts --schema | head -1"
    done = subprocess.run(["/bin/sh", "-c", shell], capture_output=True, text=True, check=False)
    assert done.stdout == "{\n"
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_an_old_character_set_shows_escapes() -> None:
    """Proves that a terminal without the arrow or the dash still gets the whole text."""
    words = [*RUN, "deadline", "2026-11-05T17:00", "--zone", "America/Chicago"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert "Governs" in done.stdout
