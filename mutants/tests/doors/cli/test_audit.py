"""`fortyeight audit`: from a file to a file, with a count on the terminal."""

import csv
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

COLUMNS = ["stay", "rule", "verdict", "over_by_hours_min", "over_by_hours_max", "code", "because"]
AGREEMENT = "moa.wso_2025.hold_limit"
REGULATION = "us.8cfr287_7.hold_limit"

# Python with the rulebook takes some 40 MB; the file would not fit into what is left.
FILE_MEGABYTES = 60
MEMORY_MEGABYTES_MAX = 60


def audited(run: Callable[..., Result], folder: Path, *more: str) -> list[dict[str, str]]:
    words = ("audit", folder / "past_stays.csv", "--zone", "America/New_York", "--out", folder / "out.csv")
    result = run(*words, *more)
    assert result.exit_code == 0, result.output
    with (folder / "out.csv").open(newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
        assert reader.fieldnames == COLUMNS
    return rows


def test_judges_by_the_law_of_the_day_and_by_what_was_signed(
    run: Callable[..., Result], examples: Path
) -> None:
    """Proves that the text of an agreement counts only where it is named."""
    by_law = {row["rule"] for row in audited(run, examples)}
    assert REGULATION in by_law
    assert not [rule for rule in by_law if rule.startswith("moa.")]
    assert AGREEMENT in {row["rule"] for row in audited(run, examples, "--agreement", "wso_2025")}


def test_as_if_is_labelled_and_counts_at_any_time(run: Callable[..., Result], examples: Path) -> None:
    """Proves that judging under a rule before its day is possible, and says what it is."""
    (examples / "past_stays.csv").write_text(
        "stay,release_eligible_at,served_at,left_at\nold,2012-03-02T10:00,,2012-03-05T10:00\n"
    )
    rows = audited(run, examples, "--as-if", AGREEMENT)
    assert [(row["rule"], row["verdict"]) for row in rows] == [
        (REGULATION, "WITHIN"),
        (AGREEMENT, "OVER"),
    ]
    assert "as if" in rows[1]["because"]
    assert "as if" not in rows[0]["because"]
    assert rows[1]["over_by_hours_min"] == rows[1]["over_by_hours_max"] == "24.00"
    by_date = audited(run, examples, "--agreement", "wso_2025")
    assert by_date[1]["code"] == "AUDIT.RULE_NOT_IN_FORCE"


def test_counts_on_the_terminal_what_it_wrote(run: Callable[..., Result], examples: Path) -> None:
    """Proves that the summary and the file agree, and names what was not used."""
    text = (examples / "past_stays.csv").read_text()
    (examples / "past_stays.csv").write_text(
        "\n".join(f"{line},{'note' if number == 0 else 'x'}" for number, line in enumerate(text.splitlines()))
    )
    rows = audited(run, examples)
    said = run("audit", "past_stays.csv", "--zone", "America/New_York", "--out", "again.csv").stdout
    over = sum(row["rule"] == REGULATION and row["verdict"] == "OVER" for row in rows)
    line = next(line.split() for line in said.splitlines() if line.startswith(REGULATION))
    assert line[2] == str(over)
    assert sum(map(int, line[1:])) == len({row["stay"] for row in rows})
    assert "Not used: the columns 'note'." in said
    assert "DRAFT" in said
    assert max(map(len, said.splitlines())) < 80


def test_a_large_file_is_read_in_bounded_memory_and_reports_on_the_way(tmp_path: Path) -> None:
    """Proves that memory does not grow with the file, and that a long run says how far it is."""
    line = "a stay with a long name of its own,2026-03-02T10:00,,2026-03-09T11:00," + "x" * 2_000 + "\n"
    with (tmp_path / "in.csv").open("w") as file:
        file.write("stay,release_eligible_at,served_at,left_at,how\n")
        for _ in range(FILE_MEGABYTES * 1_000_000 // len(line)):
            file.write(line)
    script = f"""
from pathlib import Path
from fortyeight.doors.cli import progress
from fortyeight.doors.cli.main import main
progress.QUIET_SECONDS = 0.0
try:
    main(["audit", "in.csv", "--zone", "America/Chicago", "--out", "out.csv"])
finally:
    status = Path("/proc/self/status").read_text()
    kilobytes = int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])
    assert kilobytes < {MEMORY_MEGABYTES_MAX} * 1000, kilobytes
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "1,000 stays" in done.stderr
    assert "% of the file" in done.stderr
