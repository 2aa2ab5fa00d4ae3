"""A mapping is read strictly: each fault names the file, the line and the mend."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fortyeight.rooms.oversight.mapping.check import check_mapping, in_words
from fortyeight.rooms.oversight.mapping.draft import draft_mapping
from fortyeight.rooms.oversight.mapping.model import Ending
from fortyeight.rooms.oversight.mapping.read import read_mapping
from fortyeight.rooms.oversight.tables import UnableToUseFile
from tests.rooms.oversight.files import CHARGES, NAME, STAYS, csv_text, parquet, stay, write, xlsx


def refusal(folder: Path, text: str) -> UnableToUseFile:
    path = folder / "county.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnableToUseFile) as caught:
        read_mapping(path)
    return caught.value


def line_of(text: str, part: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if part in line)


FAULTS = [
    (STAYS, "schema = 1", "schema = 2", "MAPPING.VALUE"),
    (STAYS, 'kind = "csv"', 'kind = "pdf"', "MAPPING.VALUE"),
    (STAYS, 'kind = "csv"', 'kind = "parquet"\nheading = 2', "MAPPING.KEY"),
    (STAYS, 'kind = "csv"', 'kind = "csv"\nheading = [1, 3]', "MAPPING.VALUE"),
    (STAYS, 'kind = "csv"', 'kind = "csv"\nheading = true', "MAPPING.VALUE"),
    (STAYS, 'kind = "csv"', 'kind = "csv"\ndelimiter = "x"', "MAPPING.VALUE"),
    (STAYS, 'zone = "America/Chicago"', 'zone = "Chicago"', "MAPPING.VALUE"),
    (STAYS, 'zone = "America/Chicago"', 'zone = "America/Chicago"\nstate = "texas"', "MAPPING.VALUE"),
    (STAYS, 'one_row_is = "stay"', 'one_row_is = "stay"\nrow_key = "x"', "MAPPING.KEY"),
    (STAYS, 'one_row_is = "stay"', 'one_row_is = "charge"', "MAPPING.KEY"),
    (STAYS, 'column = "left"', 'column = "left"\ntake = "latest"', "MAPPING.KEY"),
    (STAYS, 'column = "left"', 'colum = "left"', "MAPPING.KEY"),
    (STAYS, 'column = "left"', 'column = " "', "MAPPING.VALUE"),
    (STAYS, 'column = "left"', "column = 3", "MAPPING.VALUE"),
    (STAYS, 'column = "left"', 'column = "left"\ngive_or_take_minutes = -1', "MAPPING.VALUE"),
    (STAYS, 'column = "left"', 'column = "left"\nmidnight = "maybe"', "MAPPING.VALUE"),
    (STAYS, 'column = "left"', 'column = "left"\ntime_column = "hour"', "MAPPING.PATTERN"),
    (STAYS, 'released = ["RELEASED"]', 'released = ["RELEASED", "to  ice"]', "MAPPING.VALUE"),
    (STAYS, 'released = ["RELEASED"]', 'freed = ["RELEASED"]', "MAPPING.KEY"),
    (STAYS, 'released = ["RELEASED"]', 'released = "RELEASED"', "MAPPING.VALUE"),
    (CHARGES, 'is = ["ICE", "IMM"]', 'is = ["ICE"]\ncontains = ["IMM"]', "MAPPING.KEY"),
    (CHARGES, 'is = ["ICE", "IMM"]', "is = []", "MAPPING.VALUE"),
    (CHARGES, 'is = ["ICE", "IMM"]', 'empty = "yes"', "MAPPING.VALUE"),
    (CHARGES, 'is = ["ICE", "IMM"]', 'matches = ["I.*"]', "MAPPING.KEY"),
    (CHARGES, 'rows = "local"', 'rows = "others"', "MAPPING.VALUE"),
    (CHARGES, 'stay_key = "booking"', "", "MAPPING.KEY"),
]


@pytest.mark.parametrize(("text", "old", "new", "code"), FAULTS, ids=range(len(FAULTS)))
def test_a_fault_names_its_line_and_its_mend(
    tmp_path: Path, text: str, old: str, new: str, code: str
) -> None:
    """Proves, by one change each from a mapping that is read, that nothing is passed over or guessed."""
    wrong = text.replace(old, new, 1)
    fault = refusal(tmp_path, wrong)

    assert fault.code == code
    assert "county.toml, line " in fault.why
    number = int(fault.why.partition("line ")[2].partition(":")[0])
    lines = wrong.splitlines()
    near = new.splitlines()[-1] if new else "[rows]"
    start = max(line_of(wrong, near) - 3, 0)
    assert number in range(start, start + 5), (number, lines[number - 1])
    assert fault.remedy


@pytest.mark.parametrize("written", ['["%Y"]', "[]", '["HH:mm"]', '["YYYY-MM-DD", 3]'])
def test_a_way_of_writing_that_is_none(tmp_path: Path, written: str) -> None:
    """Proves that a pattern is checked before the first row is read."""
    fault = refusal(tmp_path, STAYS.replace('["YYYY-MM-DD HH:mm", "YYYY-MM-DD"]', written, 1))
    assert fault.code in ("MAPPING.PATTERN", "MAPPING.VALUE")
    assert f"line {line_of(STAYS, 'written')}" in fault.why


def test_what_is_no_toml_names_its_line(tmp_path: Path) -> None:
    """Proves that a slip of the pen is found."""
    assert "line 3" in refusal(tmp_path, "schema = 1\n\nname = \n").why
    (tmp_path / "latin.toml").write_bytes(b"schema = 1\nname = '\xe9'\n")
    with pytest.raises(UnableToUseFile, match="line 2"):
        read_mapping(tmp_path / "latin.toml")


def test_a_mapping_without_a_start_or_a_table_is_refused(tmp_path: Path) -> None:
    """Proves that an audit cannot run without a clock."""
    without = STAYS.replace(
        '[time.release_eligible]\ncolumn = "eligible"', '[time.hold_closed]\ncolumn = "x"'
    )
    assert refusal(tmp_path, without).code == "MAPPING.KEY"
    assert refusal(tmp_path, "schema = 1\nfile = 1\nplace = 1\nrows = 1\ntime = 1").code == "MAPPING.VALUE"
    assert refusal(tmp_path, "x = 1").code == "MAPPING.KEY"
    assert refusal(tmp_path, "#" * 1_000_001).code == "MAPPING.TOO_LARGE"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, len(CHARGES)), text=st.text(max_size=12))
def test_no_text_makes_it_fail_in_another_way(tmp_path: Path, place: int, text: str) -> None:
    """Proves that whatever stands in the file, it is read or refused with a code."""
    path = tmp_path / "county.toml"
    path.write_bytes((CHARGES[:place] + text + CHARGES[place:]).encode("utf-8", "replace"))
    try:
        read_mapping(path)
    except UnableToUseFile as fault:
        if not fault.code.startswith("MAPPING."):
            raise


def test_check_says_in_words_what_it_will_do_and_what_it_does_not_know(tmp_path: Path) -> None:
    """Proves that a word, a time and a row which the mapping does not know are counted beforehand."""
    rows = [stay("1"), stay("2", how="EATEN BY BEARS"), stay("3", left="3/4/26"), ("4", "short")]
    source, path = write(tmp_path, csv_text(rows))
    said = "\n".join(check_mapping(source, path))

    assert "One row is a stay, known by 'booking'." in said
    assert "NOT KNOWN: 'eaten by bears' on 1 rows" in said
    assert "'9/9/99' (1)" in said
    assert "[ROW.CELLS]" in said
    assert "the other 1 of 5 columns" in said
    assert NAME not in said


def test_check_says_every_part_of_a_mapping_of_charges(tmp_path: Path) -> None:
    """Proves that no part of a mapping works in silence."""
    path = tmp_path / "county.toml"
    path.write_text(
        CHARGES.replace('standing = "anywhere"', 'standing = "together"')
        + '[[time.left.unknown_if]]\ncolumn = "flag"\nempty = false\n'
        + '[[rows.left_out]]\ncolumn = "flag"\nstarts_with = ["VOID"]\n'
        + '[[rows.local]]\ncolumn = "agency"\nis_not = ["USMS"]\n'
        + '[law]\nagreements = ["wso_2025"]\n'
    )
    said = " ".join(in_words(read_mapping(path)))
    for part in (
        "they stand together",
        "is an immigration hold if 'agency' is 'ice' or 'imm'",
        "local matter if 'agency' is not 'usms'",
        "'flag' starts with 'void'",
        "unknown if 'flag' is not empty",
        "the latest of local rows",
        "must be the same",
        "wso_2025",
    ):
        assert part in said


class TestDraft:
    def test_a_draft_does_not_run_until_it_is_answered(self, tmp_path: Path) -> None:
        """Proves that nothing is guessed silently: the first open place is refused by its line."""
        source, path = write(tmp_path, csv_text([stay(str(number)) for number in range(20)]))
        path.write_text(draft_mapping(source), encoding="utf-8")
        with pytest.raises(UnableToUseFile) as caught:
            read_mapping(path)
        assert caught.value.code == "MAPPING.VALUE"
        assert "'?'" in caught.value.why

    def test_an_answered_draft_runs(self, tmp_path: Path) -> None:
        """Proves that what a draft proposes is what the reader reads."""
        source, path = write(tmp_path, csv_text([stay(str(number)) for number in range(20)]))
        text = draft_mapping(source)
        served = text[text.index("[time.served]") : text.index("[time.left]")]
        text = text.replace(served, "").replace("released = []", 'released = ["TO ICE"]')
        for answer in ("America/Chicago", "stay", "booking", "eligible", "YYYY-MM-DD HH:mm", "left"):
            text = text.replace('"?"', f'"{answer}"', 1) if "# column" not in text else text
        for old, new in (
            ('zone = "?"', 'zone = "America/Chicago"'),
            ('one_row_is = "?"', 'one_row_is = "stay"'),
            ('stay_key = "?"', 'stay_key = "booking"'),
            ('\ncolumn = "?"', '\ncolumn = "eligible"'),
            ('\ncolumn = "?"', '\ncolumn = "left"'),
            ('\ncolumn = "?"', '\ncolumn = "how"'),
            ('written = ["?"]', 'written = ["YYYY-MM-DD HH:mm"]'),
            ('written = ["?"]', 'written = ["YYYY-MM-DD HH:mm"]'),
        ):
            text = text.replace(old, new, 1)
        path.write_text(text, encoding="utf-8")
        mapping = read_mapping(path)
        assert mapping.endings is not None
        assert mapping.endings.words == {"to ice": Ending.RELEASED}

    def test_asks_where_two_readings_fit(self, tmp_path: Path) -> None:
        """Proves that a date which may be the third of February or the second of March is a question."""
        rows = [stay(str(number), eligible="2/3/2026", left="2/13/2026") for number in range(9)]
        source, _ = write(tmp_path, csv_text(rows))
        text = draft_mapping(source)
        assert '"eligible": "M/D/YYYY" or "D/M/YYYY"  QUESTION' in text
        assert '#   "left": "M/D/YYYY"\n' in text

    def test_shows_shapes_and_never_a_name(self, tmp_path: Path) -> None:
        """Proves that a draft may be shown around."""
        source, _ = write(tmp_path, csv_text([stay(str(number)) for number in range(20)]))
        text = draft_mapping(source)
        assert NAME not in text
        assert "'aaaaa aaaaaa' (20)" in text
        assert '#   "TO ICE" (20)' in text

    @pytest.mark.parametrize(
        ("name", "data", "kind"),
        [
            ("in.parquet", parquet({"booking": ["1"], "left": ["x"]}), "parquet"),
            ("in.xlsx", xlsx([["booking", "left"], ["1", ("date", 46083.5)]]), "xlsx"),
            ("in.csv", "booking;left\n1;2026-03-02\n".encode("utf-16"), "csv"),
            ("in.txt", b"booking\tleft\nAndr\xe9\t2026-03-02\n", "csv"),
            ("in.csv", b"booking,left\n", "csv"),
        ],
    )
    def test_looks_into_each_kind_of_file(self, tmp_path: Path, name: str, data: bytes, kind: str) -> None:
        """Proves that the format is told by the bytes and not by the name."""
        source, _ = write(tmp_path, data, name=name)
        text = draft_mapping(source)
        assert f'kind = "{kind}"' in text
        assert '"booking"' in text
