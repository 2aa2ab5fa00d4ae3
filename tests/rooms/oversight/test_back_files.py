"""Files of other people's making: every row is accounted for, whatever is wrong with some of them."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from random import Random

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fortyeight.rooms.oversight.tables import UnableToUseFile
from tests.rooms.oversight.files import (
    AGREEMENT,
    HEADINGS,
    STAYS,
    audited,
    csv_text,
    fates,
    parquet,
    stay,
    table,
    verdicts,
    xlsx,
)

XLSX = STAYS.replace('kind = "csv"', 'kind = "xlsx"').replace('"YYYY-MM-DD"]', '"excel"]')
PARQUET = STAYS.replace('kind = "csv"', 'kind = "parquet"')


def refused(folder: Path, data: str | bytes, mapping: str = STAYS, name: str = "in.csv") -> UnableToUseFile:
    with pytest.raises(UnableToUseFile) as caught:
        audited(folder, data, mapping, name=name)
    assert not (folder / "out").exists() or not list((folder / "out").iterdir())
    return caught.value


class TestCsv:
    def test_one_row_in_a_hundred_is_broken(self, tmp_path: Path) -> None:
        """Proves that all are told, by line and reason, and that every other row is judged."""
        lines = [",".join(stay(str(number))) for number in range(1_000)]
        broken = {
            100: '7,"never closed,2026-03-02 10:00,2026-03-03 10:00,TO ICE',
            200: "7,too,few",
            300: "300,x,2026-03-02 10:00,2026-03-03 25:00,TO ICE",
            400: "400,x,2026-03-02 10:00,2026-03-03 10:00,EATEN BY BEARS",
            500: "500,x,2026-03-02 10:00,2026-03-03\0 10:00,TO ICE",
            600: "600,x" + "y" * 10_000_000 + ",2026-03-02 10:00,2026-03-03 10:00,TO ICE",
            700: '700,"a"b,2026-03-02 10:00,2026-03-03 10:00,TO ICE',
            800: ",x,2026-03-02 10:00,2026-03-03 10:00,TO ICE",
            900: "900,x,#N/A,2026-03-03 10:00,TO ICE",
        }
        for number, line in broken.items():
            lines[number] = line
        lines[950] = ""
        summary = audited(tmp_path, "\n".join([",".join(HEADINGS), *lines]) + "\n")

        assert fates(summary) == {"JUDGED": 990, "UNREADABLE": 7, "UNKNOWN_WORD": 1, "ORPHAN": 1, "EMPTY": 1}
        told = {int(row["line"]) - 2: row["code"] for row in table(tmp_path, "not_judged.csv")}
        assert told == {
            100: "ROW.QUOTE",
            200: "ROW.CELLS",
            300: "ROW.TIME",
            400: "ROW.WORD",
            500: "ROW.NUL",
            600: "ROW.TOO_LONG",
            700: "ROW.QUOTE",
            800: "ROW.NO_KEY",
            900: "ROW.TIME",
        }
        assert verdicts(summary) == {"WITHIN": 990, "CANNOT_TELL": 8}
        assert "EATEN" not in (tmp_path / "out" / "not_judged.csv").read_text()

    def test_a_cell_in_quotation_marks_may_hold_lines_and_commas(self, tmp_path: Path) -> None:
        """Proves that a row over several lines is one row, and that the rows after it have their lines."""
        rows = [("1", 'a "note"\nof, two lines', *stay("1")[2:]), stay("2", left="?")]
        summary = audited(tmp_path, csv_text(rows))
        assert fates(summary) == {"JUDGED": 1, "UNREADABLE": 1}
        assert [row["line"] for row in table(tmp_path, "not_judged.csv")] == ["4"]

    @pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
    def test_line_ends_of_any_system_and_a_mark_at_the_front(self, tmp_path: Path, ends: str) -> None:
        """Proves that neither the system that wrote the file nor its byte order mark matters."""
        text = "\ufeff" + csv_text([stay("1"), stay("2")]).replace("\n", ends)
        assert fates(audited(tmp_path, text)) == {"JUDGED": 2}

    def test_line_ends_may_be_mixed(self, tmp_path: Path) -> None:
        """Proves that a file put together from several is read as one."""
        first, second, third, fourth = csv_text([stay("1"), stay("2"), stay("3")]).splitlines()
        assert fates(audited(tmp_path, f"{first}\r\n{second}\n{third}\r{fourth}\n")) == {"JUDGED": 3}

    def test_a_file_cut_short_says_so(self, tmp_path: Path) -> None:
        """Proves that a last row which may be half a row is not taken in silence."""
        summary = audited(tmp_path, csv_text([stay("1"), stay("2")])[:-4])
        assert "may be cut off" in summary["notes"][0]

    @pytest.mark.parametrize("encoding", ["utf-16", "windows-1252", "latin-1", "utf-8"])
    def test_the_encoding_is_the_one_named(self, tmp_path: Path, encoding: str) -> None:
        """Proves that each encoding of the vocabulary is read."""
        mapping = STAYS.replace('kind = "csv"', f'kind = "csv"\nencoding = "{encoding}"')
        data = csv_text([("Ä1", *stay("")[1:])]).encode(encoding)
        assert fates(audited(tmp_path, data, mapping)) == {"JUDGED": 1}
        assert table(tmp_path, "verdicts.csv")[0]["stay"] == "Ä1"

    def test_bytes_of_another_encoding_concern_only_the_rows_that_need_them(self, tmp_path: Path) -> None:
        """Proves that a name which is not read may hold anything, and a key may not."""
        data = csv_text([stay("1"), stay("2"), stay("3")]).encode()
        data = data.replace(b"2,Maren", b"2,M\xe9ren").replace(b"3,Maren", b"\xe93,Maren")
        summary = audited(tmp_path, data)
        assert fates(summary) == {"JUDGED": 2, "UNREADABLE": 1}
        assert table(tmp_path, "not_judged.csv")[0]["code"] == "ROW.ENCODING"

    def test_headings_may_stand_further_down_and_in_two_rows(self, tmp_path: Path) -> None:
        """Proves that a title above the table is no obstacle."""
        text = "County of Nowhere\n,,Release,Release,\n" + csv_text([stay("1")])
        mapping = STAYS.replace('kind = "csv"', 'kind = "csv"\nheading = [2, 3]')
        mapping = mapping.replace('"eligible"', '"Release / eligible"').replace('"left"', '"Release / left"')
        assert fates(audited(tmp_path, text, mapping)) == {"JUDGED": 1}

    def test_a_column_that_is_not_there_names_the_nearest(self, tmp_path: Path) -> None:
        """Proves that a slip in a heading is easy to mend, and that nothing was written."""
        fault = refused(tmp_path, csv_text([stay("1")]).replace("eligible", "elegible"))
        assert fault.code == "TABLE.COLUMNS"
        assert "'elegible'" in fault.why
        assert refused(tmp_path, "booking,booking,eligible,left,how\n").code == "TABLE.COLUMNS"

    @pytest.mark.parametrize(
        ("data", "code"),
        [
            (b"", "FILE.EMPTY"),
            (b"\0\0\0\0", "FILE.NOT_TEXT"),
            (csv_text([stay("1")]).encode("utf-16"), "FILE.NOT_TEXT"),
            (b"%PDF-1.4", "FILE.NOT_TEXT"),
            (b"\xe9,b\n", "FILE.NOT_TEXT"),
        ],
    )
    def test_what_is_no_such_table_is_refused_whole(self, tmp_path: Path, data: bytes, code: str) -> None:
        """Proves that nothing is written of a file which is not what the mapping says."""
        assert refused(tmp_path, data).code == code


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    parts=st.lists(
        st.sampled_from(
            [",", '"', "\n", "\r\n", "\0", "é", "2026-03-02 10:00", "TO ICE", "1", " ", "\ufeff"]
        ),
        max_size=60,
    ),
    cut=st.integers(0, 3),
)
def test_whatever_the_bytes_each_row_has_a_fate(tmp_path: Path, parts: list[str], cut: int) -> None:
    """Proves that below good headings no text is a crash, and that the fates add up to the rows."""
    data = (csv_text([stay("1")]) + "".join(parts)).encode()
    summary = audited(tmp_path, data[: len(data) - cut])
    assert summary["rows"]["in_the_file"] >= 1


class TestXlsx:
    def test_serials_texts_and_dates_are_read_alike(self, tmp_path: Path) -> None:
        """Proves that it does not matter how a cell of a sheet holds its time."""
        rows = [
            HEADINGS,
            (1, "x", ("date", 46083.5), ("date", 46084.5), "TO ICE"),
            (2.0, "x", 46083.5, "2026-03-06 12:00", "TO ICE"),
            ("3", "x", "2026-03-02 12:00", ("date", 46084), "TO ICE"),
            ("4", "x", True, 46084.5, "TO ICE"),
            ("", "", "", "", ""),
        ]
        summary = audited(tmp_path, xlsx(rows), XLSX, name="in.xlsx")
        assert fates(summary) == {"JUDGED": 3, "UNREADABLE": 1} | fates(summary)
        assert summary["rows"]["JUDGED"] == 3
        assert [(row["stay"], row["line"]) for row in table(tmp_path, "verdicts.csv")][:2] == [
            ("1", "2"),
            ("2", "3"),
        ]
        by_agreement = [
            row["moa.wso_2025.hold_limit as if: verdict"] for row in table(tmp_path, "verdicts.csv")
        ]
        assert by_agreement == ["WITHIN", "OVER", "WITHIN", "CANNOT_TELL"]

    def test_merged_headings_count_for_each_of_their_columns(self, tmp_path: Path) -> None:
        """Proves that a heading over two columns is a part of both names."""
        rows = [
            ("", "", "Release", "", ""),
            HEADINGS,
            ("1", "x", "2026-03-02 12:00", "2026-03-03 12:00", "TO ICE"),
            ("2", "x", "2026-03-02 12:00", "2026-03-03 12:00", "TO ICE"),
        ]
        mapping = XLSX.replace('kind = "xlsx"', 'kind = "xlsx"\nheading = [1, 2]')
        mapping = mapping.replace('"eligible"', '"Release / eligible"').replace('"left"', '"Release / left"')
        summary = audited(tmp_path, xlsx(rows, merged=["C1:D1", "A3:A4"]), mapping, name="in.xlsx")
        assert fates(summary)["JUDGED"] == 2
        assert "1 merged areas" in summary["notes"][0]

    def test_a_formula_counts_as_last_computed_or_not_at_all(self, tmp_path: Path) -> None:
        """Proves that a cell which no program has computed is not read as empty."""
        row = ("1", "x", ("=", "A1+1", 46083.5), "2026-03-06 12:00", "TO ICE")
        summary = audited(tmp_path, xlsx([HEADINGS, row]), XLSX, name="in.xlsx")
        assert "1 cells are formulas" in summary["notes"][0]
        assert verdicts(summary) == {"OVER": 1}
        never = ("1", "x", ("=", "A1+1", None), "2026-03-06 12:00", "TO ICE")
        (tmp_path / "2").mkdir()
        assert refused(tmp_path / "2", xlsx([HEADINGS, never]), XLSX).code == "TABLE.FORMULAS"

    @pytest.mark.parametrize("cut", [10, 200, 900])
    def test_a_damaged_workbook_is_refused(self, tmp_path: Path, cut: int) -> None:
        """Proves that half a workbook gives no half of an audit."""
        data = xlsx([HEADINGS, stay("1")])
        assert refused(tmp_path, data[:-cut], XLSX).code == "FILE.NOT_XLSX"
        assert refused(tmp_path, b"PK\x03\x04" + data[cut:], XLSX).code == "FILE.NOT_XLSX"

    def test_a_sheet_that_is_not_there(self, tmp_path: Path) -> None:
        """Proves that the sheets there are, are named."""
        mapping = XLSX.replace('kind = "xlsx"', 'kind = "xlsx"\nsheet = "Bookings"')
        fault = refused(tmp_path, xlsx([HEADINGS]), mapping)
        assert fault.code == "TABLE.SHEET"
        assert "'Sheet1'" in fault.why
        assert refused(tmp_path, xlsx([]), XLSX).code == "FILE.EMPTY"


class TestParquet:
    def columns(self) -> dict[str, list[object]]:
        return dict(
            zip(
                HEADINGS,
                map(list, zip(*[stay(str(number)) for number in range(50)], strict=True)),
                strict=True,
            )
        )

    def test_texts_in_a_parquet_file_are_read_as_written(self, tmp_path: Path) -> None:
        """Proves the plain case."""
        summary = audited(tmp_path, parquet(self.columns()), PARQUET)
        assert fates(summary) == {"JUDGED": 50}

    @pytest.mark.parametrize("cut", [1, 8, 100, 600])
    def test_a_damaged_file_is_refused(self, tmp_path: Path, cut: int) -> None:
        """Proves that a file without its end, or with a hole, gives no half of an audit."""
        data = parquet(self.columns())
        assert refused(tmp_path, data[:-cut], PARQUET).code == "FILE.NOT_PARQUET"
        hole = data[:20] + bytes(cut) + data[20 + cut :]
        assert refused(tmp_path, hole, PARQUET).code == "FILE.NOT_PARQUET"

    def test_a_column_of_lists_is_refused(self, tmp_path: Path) -> None:
        """Proves that what holds no plain value is named before the first row."""
        columns = self.columns() | {"left": [["a"]] * 50}
        assert refused(tmp_path, parquet(columns), PARQUET).code == "TABLE.COLUMNS"

    def test_a_text_that_is_no_utf_8_breaks_its_row_alone(self, tmp_path: Path) -> None:
        """Proves that one bad byte in a column of texts does not end the audit."""
        columns = self.columns()
        how = pa.array([b"TO ICE"] * 49 + [b"T\xcc ICE"], pa.binary())
        text = pa.Array.from_buffers(pa.string(), 50, how.buffers())
        summary = audited(tmp_path, parquet(columns | {"how": text}), PARQUET)
        assert fates(summary) == {"JUDGED": 49, "UNREADABLE": 1}

    def test_every_kind_of_time_is_read_as_what_it_is(self, tmp_path: Path) -> None:
        """Proves that an offset, a date, a wall clock and an absent value each keep their meaning."""
        at = datetime(2026, 3, 2, 16)
        kinds = {
            "wall": pa.array([at, None], pa.timestamp("ns")),
            "zoned": pa.array([at, None], pa.timestamp("ms", "America/Chicago")),
            "day": pa.array([at.date(), None], pa.date32()),
            "long ago": pa.array([-(2**62), None], pa.int64()).cast(pa.timestamp("us")),
        }
        ends = {}
        for name, values in kinds.items():
            folder = tmp_path / name
            folder.mkdir()
            columns = {
                "booking": ["1", "2"],
                "eligible": values,
                "left": ["2026-03-03 10:00"] * 2,
                "how": [""] * 2,
            }
            audited(folder, parquet(columns), PARQUET)
            ends[name] = [row[f"{AGREEMENT} as if: ends_at"] for row in table(folder, "verdicts.csv")]
        assert ends == {
            "wall": ["2026-03-04T16:00:00-06:00", ""],
            "zoned": ["2026-03-04T10:00:00-06:00", ""],
            "day": ["2026-03-04T00:00:00-06:00/2026-03-04T23:59:59-06:00", ""],
            "long ago": ["", ""],
        }


@pytest.mark.parametrize("kind", ["parquet", "xlsx"])
def test_damage_anywhere_is_refused_or_harmless(tmp_path: Path, kind: str) -> None:
    """Proves, by bytes changed at places drawn from a seed, that no damage is a crash."""
    rows = [stay(str(number)) for number in range(20)]
    if kind == "xlsx":
        data, mapping = xlsx([HEADINGS, *rows]), XLSX
    else:
        data, mapping = parquet(dict(zip(HEADINGS, map(list, zip(*rows, strict=True)), strict=True))), PARQUET
    for seed in range(30):
        chance = Random(seed)
        damaged = bytearray(data)
        for _ in range(chance.choice([1, 3, 20])):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with suppress(UnableToUseFile):
            audited(tmp_path, bytes(damaged), mapping)


def test_a_refusal_comes_whole_from_another_process() -> None:
    """Proves that what a second process could not read is said as if the first had."""
    import pickle

    fault = pickle.loads(pickle.dumps(UnableToUseFile("FILE.EMPTY", "It is empty.", "Fill it.")))
    assert (fault.code, fault.why, fault.remedy) == ("FILE.EMPTY", "It is empty.", "Fill it.")
