"""Whatever is given, the answer is a message in four parts, and no file is touched."""

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

OLD = "what was there\n"
HEADING = b"stay,release_eligible_at,served_at,left_at,how\n"
ROW = b"1,2026-03-02,,2026-03-03,Released\n"

# Four sentences at least would be too strict; what, why, what now and a code it must have.
MESSAGE = re.compile(r"^The [^.]+\..+\. \[[A-Z]+\.[A-Z_]+\]$", re.DOTALL)

PROGRESS = re.compile(r"^[\d,]+ (stays|starts)(, \d+% of the file)?$")


def refused(result: Result, code: str) -> None:
    """Check that a command ended with 2 and said so in four parts, with this code and no traceback."""
    assert result.exit_code == 2, (result.exit_code, result.output, result.exception)
    # On a slow machine a line or two of progress comes first.
    lines = [line for line in result.stderr.splitlines() if not PROGRESS.match(line)]
    said = " ".join(lines).strip()
    assert MESSAGE.match(said), said
    assert said.endswith(f"[{code}]"), said
    assert not result.stdout


BROKEN_TABLES = {
    "empty": (b"", "FILE.EMPTY"),
    "only blank lines": (b"\n\n \n", "FILE.EMPTY"),
    "only a spreadsheet's error": (b"#N/A\n", "TABLE.COLUMNS"),
    "other columns": (b"name,date\n1,2\n", "TABLE.COLUMNS"),
    "a column missing": (b"stay,release_eligible_at,left_at\n1,2026-03-02,2026-03-03\n", "TABLE.COLUMNS"),
    "a column twice": (b"stay,stay,release_eligible_at,served_at,left_at\n", "TABLE.COLUMNS"),
    "semicolons": (HEADING.replace(b",", b";") + ROW, "TABLE.COLUMNS"),
    "NUL in the heading": (b"st\0ay,release_eligible_at,served_at,left_at\n", "FILE.NOT_TEXT"),
    "NUL in a row": (HEADING + ROW + b"2,\0,,,\n", "FILE.NOT_TEXT"),
    "not UTF-8": (HEADING + ROW * 5000 + b"2,caf\xe9,,,\n", "FILE.NOT_TEXT"),
    "UTF-16": ("﻿stay,left_at\n".encode("utf-16"), "FILE.NOT_TEXT"),
    "a spreadsheet": (b"PK\x03\x04" + bytes(range(256)) * 8, "FILE.NOT_TEXT"),
    "an endless quotation": (HEADING + ROW + b'2,"2026-03-02,,,\n' + ROW * 10, "TABLE.BROKEN"),
    "an endless quotation in a long file": (HEADING + b'2,"2026-03-02,,,\n' + ROW * 9000, "TABLE.BROKEN"),
    "an endless line": (HEADING + b"x" * 1_000_000, "TABLE.LINE_TOO_LONG"),
}


@pytest.mark.parametrize(("content", "code"), BROKEN_TABLES.values(), ids=BROKEN_TABLES)
def test_an_audit_of_a_broken_file_writes_nothing(
    content: bytes, code: str, run: Callable[..., Result], examples: Path
) -> None:
    """Proves that a file which is no table is refused whole, and the old output stays."""
    Path("in.csv").write_bytes(content)
    Path("out.csv").write_text(OLD)
    refused(run("audit", "in.csv", "--zone", "America/Chicago", "--out", "out.csv"), code)
    assert Path("out.csv").read_text() == OLD
    assert not list(examples.glob(".*.part"))


@pytest.mark.parametrize(("content", "code"), BROKEN_TABLES.values(), ids=BROKEN_TABLES)
def test_deadlines_of_a_broken_file_are_not_written(
    content: bytes, code: str, run: Callable[..., Result], examples: Path
) -> None:
    """Proves the same of a file of starts, with its own two columns."""
    if code in ("TABLE.BROKEN", "TABLE.LINE_TOO_LONG") or content.startswith(HEADING):
        content = content.replace(HEADING, b"zone,start\n", 1)
        content = content.replace(ROW, b"America/Chicago,2026-03-02\n")
    Path("in.csv").write_bytes(content)
    refused(run("deadline", "--csv", "in.csv", "--out", "out.csv"), code)
    assert not Path("out.csv").exists()


def test_a_byte_order_mark_is_no_garbage(run: Callable[..., Result], examples: Path) -> None:
    """Proves that a file saved by a spreadsheet as CSV UTF-8 is read like any other."""
    Path("in.csv").write_bytes(b"\xef\xbb\xbf" + HEADING + ROW)
    result = run("audit", "in.csv", "--zone", "America/Chicago", "--out", "out.csv")
    assert result.exit_code == 0, result.output
    Path("stay.json").write_bytes(b"\xef\xbb\xbf" + Path("stay.json").read_bytes())
    assert run("explain", "stay.json", "--at", "2026-11-05T17:00-05:00").exit_code == 0


@pytest.mark.parametrize(
    ("name", "code"),
    [("nothing.csv", "FILE.ABSENT"), (".", "FILE.IS_A_FOLDER"), ("a/b\x7f", "FILE.ABSENT"), ("", None)],
)
def test_what_is_no_file_is_refused_by_every_command(
    name: str, code: str | None, run: Callable[..., Result], examples: Path
) -> None:
    """Proves that a missing file and a folder are told apart, in words."""
    code = code or "FILE.IS_A_FOLDER"
    refused(run("audit", name, "--zone", "America/Chicago", "--out", "out.csv"), code)
    refused(run("deadline", "--csv", name, "--out", "out.csv"), code)
    refused(run("explain", name), code)
    assert not Path("out.csv").exists()


@pytest.mark.parametrize(
    ("out", "code"),
    [
        (".", "FILE.IS_A_FOLDER"),
        ("no/such/folder/out.csv", "FILE.UNWRITABLE"),
        ("past_stays.csv", "FILE.SAME"),
        ("link.csv", "FILE.SAME"),
        ("starts.csv/out.csv", "FILE.UNWRITABLE"),
        ("x" * 300, "FILE.UNWRITABLE"),
        ("pipe", "FILE.NOT_A_FILE"),
    ],
)
def test_an_output_that_cannot_be_written_is_refused_before_the_work(
    out: str, code: str, run: Callable[..., Result], examples: Path
) -> None:
    """Proves that no output path leaves a part of a file, nor overwrites what is being read."""
    Path("link.csv").symlink_to("past_stays.csv")
    os.mkfifo("pipe")
    before = {path.name: path.lstat().st_mtime_ns for path in examples.iterdir()}
    refused(run("audit", "past_stays.csv", "--zone", "America/Chicago", "--out", out), code)
    assert {path.name: path.lstat().st_mtime_ns for path in examples.iterdir()} == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_access_is_refused(run: Callable[..., Result], examples: Path) -> None:
    """Proves that missing rights are said, not shown as a traceback."""
    closed = examples / "closed"
    closed.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    refused(
        run("audit", "past_stays.csv", "--zone", "America/Chicago", "--out", "closed/out.csv"),
        "FILE.UNWRITABLE",
    )


ZONES = ["Chicago", "America/Chicgo", "", "../etc/passwd", "America", "/etc/localtime", "\x00", "x" * 5000]


@pytest.mark.parametrize("zone", ZONES)
def test_a_zone_that_does_not_exist_is_refused(zone: str, run: Callable[..., Result], examples: Path) -> None:
    """Proves that no guess is made at a time zone, and nothing outside the zone files is opened."""
    refused(run("deadline", "2026-11-05", "--zone", zone), "ZONE.UNKNOWN")
    refused(run("audit", "past_stays.csv", "--zone", zone, "--out", "out.csv"), "ZONE.UNKNOWN")


@pytest.mark.parametrize(
    ("start", "code"),
    [
        ("2026-02-30", "TIME.UNREADABLE"),
        ("2026-11-05T25:00", "TIME.UNREADABLE"),
        ("11/05/2026", "TIME.UNREADABLE"),
        ("#N/A", "TIME.UNREADABLE"),
        ("", "TIME.UNREADABLE"),
        ("\x00", "TIME.UNREADABLE"),
        ("9" * 100_000, "TIME.UNREADABLE"),
        ("9999-12-31", "TIME.OUT_OF_RANGE"),
        ("9999-12-31T23:59Z", "TIME.OUT_OF_RANGE"),
        ("0001-01-01", "TIME.OUT_OF_RANGE"),
        ("0001-01-01T00:00+14:00", "TIME.OUT_OF_RANGE"),
    ],
)
def test_a_start_that_is_no_time_is_refused(start: str, code: str, run: Callable[..., Result]) -> None:
    """Proves that days which do not exist, and the ends of the calendar, are refused by name."""
    refused(run("deadline", "--zone", "America/Chicago", "--", start), code)


def test_names_that_the_rulebook_does_not_have_are_refused(
    run: Callable[..., Result], examples: Path
) -> None:
    """Proves that a misspelt rule, text or state judges nothing."""
    audit = ("audit", "past_stays.csv", "--zone", "America/Chicago", "--out", "out.csv")
    result = run(*audit, "--as-if", "moa.wso_2052.hold_limit")
    refused(result, "RULE.UNKNOWN")
    assert "moa.wso_2025.hold_limit" in result.stderr
    refused(run(*audit, "--as-if", "moa.wso_2025.ice_notice"), "RULE.UNKNOWN")
    refused(run(*audit, "--agreement", "wso_1999"), "RULE.UNKNOWN")
    refused(run(*audit, "--place", "Texas"), "PLACE.UNKNOWN")
    assert not Path("out.csv").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("deadline",),
        ("deadline", "2026-11-05"),
        ("deadline", "--csv", "starts.csv"),
        ("deadline", "--out", "out.csv"),
        ("deadline", "2026-11-05", "--csv", "starts.csv", "--out", "out.csv"),
        ("deadline", "--frobnicate"),
        ("audit", "past_stays.csv"),
        ("audit",),
        ("explain",),
        ("facts", "stay.booked"),
    ],
)
def test_a_command_line_that_makes_no_sense_is_refused(
    words: tuple[str, ...], run: Callable[..., Result], examples: Path
) -> None:
    """Proves that usage, too, is told in four parts."""
    refused(run(*words), "CLI.USAGE")


def test_starts_that_cannot_be_read_are_named(run: Callable[..., Result], examples: Path) -> None:
    """Proves that a file of starts with bad rows writes nothing and names the first of them."""
    rows = ["zone,start", "America/Chicago,2026-03-02", "Nowhere/Land,2026-03-02", "America/Chicago,#N/A"]
    Path("in.csv").write_text("\n".join([*rows, "America/Chicago", *["America/Chicago,x"] * 50]) + "\n")
    result = run("deadline", "--csv", "in.csv", "--out", "out.csv")
    refused(result, "TABLE.ROWS")
    assert "line 3" in result.stderr
    assert "line 4" in result.stderr
    assert "line 5" in result.stderr
    assert "and more" in result.stderr
    assert not Path("out.csv").exists()
