"""What the tests of the command line share: the examples of the documentation, and running a command."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from fortyeight.doors.cli.main import main

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = ROOT / "docs" / "examples"


@pytest.fixture
def run() -> Callable[..., Result]:
    """Run `fortyeight` with these words."""

    def run_command(*words: object) -> Result:
        return CliRunner().invoke(main, [str(word) for word in words])

    return run_command


@pytest.fixture
def examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own with the files of the documentation, as the place where commands run."""
    folder = tmp_path / "examples"
    shutil.copytree(EXAMPLES, folder)
    monkeypatch.chdir(folder)
    return folder
