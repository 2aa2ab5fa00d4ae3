"""`fortyeight audit FILE --mapping`: from a back file to a folder of results; and drafts and checks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


def test_an_audit_by_a_mapping(run: Run, examples: Path) -> None:
    """Proves that the command writes every result, names drafts, and fits the terminal."""
    result = run("audit", "bookings.csv", "--mapping", "county.toml", "--out", "results")
    assert result.exit_code == 0, result.output
    assert "5 stays from 11 rows" in result.stdout
    assert "DRAFT, not signed by counsel" in result.stdout
    assert max(map(len, result.stdout.splitlines())) < 80
    names = {each.name for each in (examples / "results").iterdir()}
    assert names == {"report.html", "verdicts.csv", "findings.csv", "not_judged.csv", "summary.json"}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (
            ["bookings.csv", "--mapping", "county.toml", "--zone", "America/Chicago", "--out", "x"],
            "CLI.USAGE",
        ),
        (["bookings.csv", "--out", "x"], "CLI.USAGE"),
        (["bookings.csv", "--mapping", "bookings.csv", "--out", "x"], "MAPPING.NOT_TOML"),
        (["bookings.csv", "--mapping", "none.toml", "--out", "x"], "FILE.ABSENT"),
        (["none.csv", "--mapping", "county.toml", "--out", "x"], "FILE.ABSENT"),
        (["past_stays.csv", "--mapping", "county.toml", "--out", "x"], "TABLE.COLUMNS"),
        (["mapping", "check", "past_stays.csv", "--mapping", "county.toml"], "TABLE.COLUMNS"),
        (["mapping", "new", "none.csv"], "FILE.ABSENT"),
    ],
)
def test_what_cannot_be_done_is_said_in_four_parts(
    run: Run, examples: Path, words: list[str], code: str
) -> None:
    """Proves that a slip leaves no folder behind, and says what to do."""
    result = run("audit", *words)
    assert result.exit_code == 2
    assert f"[{code}]" in " ".join(result.output.split())
    assert not (examples / "x").exists()


def test_a_rule_that_the_book_does_not_have(run: Run, examples: Path) -> None:
    """Proves that a mapping with a misspelt text is refused before the file is read."""
    text = (examples / "county.toml").read_text()
    (examples / "county.toml").write_text(text.replace("wso_2025", "wso_2052"))
    result = run("audit", "bookings.csv", "--mapping", "county.toml", "--out", "x")
    assert "[RULE.UNKNOWN]" in " ".join(result.output.split())


def test_a_mapping_is_drafted_and_checked(run: Run, examples: Path) -> None:
    """Proves the two commands on the way to an audit."""
    drafted = run("audit", "mapping", "new", "bookings.csv")
    assert drafted.exit_code == 0
    assert 'stay_key = "?"    # perhaps "booking"' in drafted.stdout
    assert run("audit", "mapping", "new", "bookings.csv", "--out", "new.toml").exit_code == 0
    assert (examples / "new.toml").read_text() == drafted.stdout
    refused = run("audit", "mapping", "check", "bookings.csv", "--mapping", "new.toml")
    assert refused.exit_code == 2
    checked = run("audit", "mapping", "check", "bookings.csv", "--mapping", "county.toml")
    assert checked.exit_code == 0
    assert "NOT READ: 1 values of 'closed'" in checked.stdout
    assert max(map(len, checked.stdout.splitlines())) < 80


def test_help_names_every_form(run: Run) -> None:
    """Proves that whoever asks for help hears of files and of mappings."""
    said = run("audit", "--help").stdout
    assert "audit FILE --mapping" in said
    assert "mapping new FILE" in said
