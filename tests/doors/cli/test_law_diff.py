"""`fortyeight law diff`: two books, some stays, and a list for counsel."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from fortyeight.doors.cli import progress
from fortyeight.foundations.rulebook.current import rules_folder
from tests.doors.cli.test_explain import SERVED
from tests.rooms import world

Run = Callable[..., Result]


@pytest.fixture
def stay(examples: Path) -> Path:
    """The example of the documentation, and the warrant served in it."""
    path = examples / "stay.json"
    value: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    value["facts"].append(SERVED)
    served = examples / "served.json"
    served.write_text(json.dumps(value), encoding="utf-8")
    return served


@pytest.fixture
def shorter(examples: Path, run: Run) -> Path:
    """The book as one file, and beside it a folder in which the hold lasts 36 hours."""
    folder = examples / "shorter"
    for path in rules_folder().rglob("*.toml"):
        copied = folder / path.relative_to(rules_folder())
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    limit = folder / "moa" / "wso_2025" / "hold_limit.toml"
    text = limit.read_text(encoding="utf-8")
    limit.write_text(text.replace("hours         = 48", "hours         = 36"), encoding="utf-8")
    assert run("law", "export", "book.json").exit_code == 0
    return folder


def test_the_list_says_who_by_how_much_and_by_which_rule(run: Run, stay: Path, shorter: Path) -> None:
    """An exported book, a folder of rules, and all four ways to write the list."""
    result = run(
        *("law", "diff", "book.json", shorter, stay, "stay.json", "absent.json"),
        *("--csv", "out.csv", "--json", "out.json", "--html", "out.html"),
    )
    text = " ".join(result.output.split())

    assert result.exit_code == 0
    assert "3 stays: 1 alike, 1 differing, 1 not replayed" in text
    assert "WOULD HAVE BEEN HELD TOO LONG: 1, 12.00 hours in all" in text
    assert "hours 48 → 36" in text
    assert "by moa.wso_2025.hold_limit" in text
    assert "[FILE.ABSENT]" in text
    assert "12.00" in Path("out.csv").read_text(encoding="utf-8")
    assert json.loads(Path("out.json").read_text(encoding="utf-8"))["account"]["stays"] == 3
    assert "held too long" in Path("out.html").read_text(encoding="utf-8")


def test_the_current_book_against_itself_differs_in_nothing(run: Run, stay: Path) -> None:
    """So every difference comes of a change."""
    output = run("law", "diff", "current", "current", stay).output

    assert "Nothing." in output
    assert "1 stays: 1 alike, 0 differing" in output


def test_a_long_list_is_cut_and_says_so(run: Run, stay: Path, shorter: Path) -> None:
    """The first few here, every one in the file."""
    output = run("law", "diff", "current", shorter, stay, stay, "x", "y", "--most", "1").output

    assert "… and 1 more; --csv writes every one." in output


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("current", "current"), "CLI.USAGE"),
        (("current", "current", "stay.json", "--all"), "CLI.USAGE"),
        (("absent.json", "current", "stay.json"), "FILE.ABSENT"),
        (("stay.json", "current", "stay.json"), "BOOK.UNREADABLE"),
        (("binary", "current", "stay.json"), "BOOK.UNREADABLE"),
        (("empty", "current", "stay.json"), "BOOK.EMPTY"),
        (("broken", "current", "stay.json"), "RULE.TOML"),
    ],
)
def test_what_is_no_book_is_not_compared(run: Run, examples: Path, words: tuple[str, ...], code: str) -> None:
    """A message in four parts, and nothing is written."""
    (examples / "binary").write_bytes(b"caf\xe9")
    (examples / "empty").mkdir()
    (examples / "broken").mkdir()
    (examples / "broken" / "rule.toml").write_text("x = = 1", encoding="utf-8")
    result = run("law", "diff", *words, "--csv", "out.csv")

    assert result.exit_code == 2
    assert f"[{code}]" in " ".join(result.output.split())
    assert not Path("out.csv").exists()


def test_long_work_says_how_far_it_is(run: Run, stay: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After two seconds; here at once."""
    monkeypatch.setattr(progress, "QUIET_SECONDS", 0.0)
    monkeypatch.setattr("fortyeight.doors.cli.law_diff.STAYS_BETWEEN_LOOKS", 1)

    assert "1 stays" in run("law", "diff", "current", "current", stay, stay).stderr


@pytest.mark.django_db
def test_every_stay_of_an_installation(run: Run, shorter: Path) -> None:
    """With the decisions that were kept."""
    world.make_world()
    world.serve()
    output = run("law", "diff", "current", shorter, "--all").output

    assert "1 stays: 0 alike, 1 differing, 0 not replayed" in output
    assert world.NAME not in output
