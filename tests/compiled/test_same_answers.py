"""The compiled judge and the pure one say the same, word for word. `make compiled` runs it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.compile_law import HOT, LAW, ROOT, UnableToCompile, compile_law

ANSWERS = Path(__file__).with_name("answers.py")


def answers(source: Path) -> list[str]:
    """Run `answers.py` on the package in a folder; one line for each question."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(source), str(ROOT)))}
    command = [sys.executable, str(ANSWERS), str(source)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of `make compiled`, else one compiled now."""
    given = os.environ.get("FORTYEIGHT_LAW_COMPILED")
    if given:
        return Path(given) / "src"
    folder = tmp_path_factory.mktemp("compiled")
    try:
        compile_law(folder, optimise="0")
    except UnableToCompile as fault:
        pytest.skip(f"the law cannot be compiled here: {fault}")
    return folder / "src"


def test_every_module_named_is_there() -> None:
    """A module that was renamed would be left out without a word."""
    assert [name for name in HOT.split() if not (ROOT / "src" / LAW / f"{name}.py").is_file()] == []


@pytest.mark.long
def test_the_compiled_judge_says_the_same(compiled: Path) -> None:
    """Every worked case, and every decision in a lawful world and in each that lacks a fact of it."""
    pure, made = answers(ROOT / "src"), answers(compiled)

    assert pure[0] == "pure"
    assert made[0] == "compiled"
    assert len(pure) > 500
    assert made[1:] == pure[1:]
