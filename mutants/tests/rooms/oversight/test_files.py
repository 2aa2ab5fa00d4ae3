"""Files of other people's making are read strictly, and ours are written whole or not at all."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fortyeight.rooms.oversight.tables import LINE_CHARS_MAX, Row, Table, UnableToUseFile, shown
from fortyeight.rooms.oversight.whole_file import whole_file


def rows_of(path: Path, content: bytes) -> list[Row]:
    path.write_bytes(content)
    with Table(path, ("a", "b")) as table:
        return list(table.rows())


class TestReading:
    def test_gives_rows_with_the_line_they_stand_on(self, tmp_path: Path) -> None:
        """Proves that blank lines, line endings and quotations over lines keep the count of lines."""
        rows = rows_of(tmp_path / "x", b'\r\n b ,a,c\r\n1,"2\n2",3\r\n\r\n ,\n4,5,6')
        assert rows == [
            Row(line=3, cells={"b": "1", "a": "2\n2", "c": "3"}),
            Row(line=7, cells={"b": "4", "a": "5", "c": "6"}),
        ]

    def test_names_a_row_with_too_few_or_too_many_cells(self, tmp_path: Path) -> None:
        """Proves that cells which slid into other columns are not taken for what they are not."""
        short, long = rows_of(tmp_path / "x", b"a,b\n1\n1,2,3\n")
        assert short.fault == "the row has 1 cells, the heading has 2"
        assert long.fault == "the row has 3 cells, the heading has 2"

    def test_names_the_columns_that_nobody_asked_for(self, tmp_path: Path) -> None:
        """Proves that other columns are known, so that a misspelt one is noticed."""
        (tmp_path / "x").write_bytes(b"a,B,b,how\n")
        with Table(tmp_path / "x", ("a", "b"), ("how",)) as table:
            assert table.ignored == ("B",)

    def test_a_line_may_be_as_long_as_it_may(self, tmp_path: Path) -> None:
        """Proves the bound at its edge: the longest line is read, one character more is not."""
        longest = b"a,b\n1," + b"x" * (LINE_CHARS_MAX - 3) + b"\n"
        assert len(rows_of(tmp_path / "x", longest)) == 1
        with pytest.raises(UnableToUseFile, match=r"TABLE\.LINE_TOO_LONG"):
            rows_of(tmp_path / "x", longest.replace(b"1,", b"1,y"))

    @settings(max_examples=400, deadline=None)
    @given(content=st.binary(max_size=200) | st.text('ab,"\n\r ;1\0', max_size=60).map(str.encode))
    def test_any_bytes_are_a_table_or_are_refused_with_a_code(
        self, content: bytes, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        """Proves that no file, whatever its bytes, ends in another exception."""
        try:
            rows = rows_of(tmp_path_factory.getbasetemp() / "any", b"a,b\n" + content)
        except UnableToUseFile as fault:
            refusal: UnableToUseFile | None = fault
            rows = []
        else:
            refusal = None
        assert refusal is None or refusal.code.split(".")[0] in ("FILE", "TABLE")
        assert refusal is None or refusal.why.endswith(".")
        assert all(row.fault or set(row.cells) == {"a", "b"} for row in rows)

    def test_says_how_far_it_is(self, tmp_path: Path) -> None:
        """Proves that progress runs from nothing to the whole file."""
        (tmp_path / "x").write_bytes(b"a,b\n" + b"1,2\n" * 100_000)
        with Table(tmp_path / "x", ("a", "b")) as table:
            shares = [table.share_read for _ in table.rows()]
        assert shares == sorted(shares)
        assert shares[0] < 0.1
        assert shares[-1] == 1.0

    def test_shows_values_so_that_they_are_safe_to_look_at(self) -> None:
        """Proves that a value in a message is cut, quoted and escaped."""
        assert shown("a\x1b[2J") == r"'a\x1b[2J'"
        assert len(shown("x" * 1000)) == 42


class TestWriting:
    def test_the_file_is_there_only_when_it_is_whole(self, tmp_path: Path) -> None:
        """Proves that until the end the old file stands, and then the new one does."""
        path = tmp_path / "out"
        path.write_text("old")
        path.chmod(0o640)
        with whole_file(path) as out:
            out.write("new")
            out.flush()
            assert path.read_text() == "old"
        assert path.read_text() == "new"
        assert path.stat().st_mode & 0o777 == 0o640
        assert os.listdir(tmp_path) == ["out"]

    @pytest.mark.parametrize("fault", [KeyboardInterrupt, ValueError, SystemExit])
    def test_any_interruption_leaves_the_old_file(self, fault: type[BaseException], tmp_path: Path) -> None:
        """Proves that nothing half-written stays behind."""
        path = tmp_path / "out"
        path.write_text("old")

        def write_half() -> None:
            with whole_file(path) as out:
                out.write("half")
                raise fault

        with pytest.raises(fault):
            write_half()
        assert path.read_text() == "old"
        assert os.listdir(tmp_path) == ["out"]

    def test_a_disk_without_room_is_said(self, tmp_path: Path) -> None:
        """Proves that a failing write is a message, not a traceback, and changes nothing."""

        def write_too_much() -> None:
            with whole_file(tmp_path / "out") as out:
                with open("/dev/full", "w") as full:
                    os.dup2(full.fileno(), out.fileno())
                out.write("x" * 100_000)

        with pytest.raises(UnableToUseFile, match=r"FILE\.UNWRITABLE"):
            write_too_much()
        assert os.listdir(tmp_path) == []

    def test_a_link_keeps_pointing(self, tmp_path: Path) -> None:
        """Proves that writing through a link changes the file it names, not the link."""
        (tmp_path / "real").write_text("old")
        (tmp_path / "link").symlink_to("real")
        with whole_file(tmp_path / "link") as out:
            out.write("new")
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "real").read_text() == "new"

    def test_an_unfinished_file_of_a_lost_process_is_no_hindrance(self, tmp_path: Path) -> None:
        """Proves that what a killed process left behind is neither used nor in the way."""
        (tmp_path / f".out.{os.getpid()}-0.part").write_text("lost")
        with whole_file(tmp_path / "out") as out:
            out.write("new")
        assert (tmp_path / "out").read_text() == "new"
