"""The report: whole by itself, readable without pictures, and without anybody in it."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from fortyeight.rooms.oversight.auditing import pictures
from tests.rooms.oversight.files import AGREEMENT, CHARGES, REGULATION, STAYS, audited, csv_text, stay

VOID = {"meta", "br", "rect", "path"}


class Page(HTMLParser):
    """The tags of a page; a tag that closes another than the last opened is a fault."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(text)
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def count(self, tag: str) -> int:
        return sum(each == tag for each, _ in self.seen)


def page_of(folder: Path) -> tuple[str, Page]:
    text = (folder / "out" / "report.html").read_text(encoding="utf-8")
    return text, Page(text)


ROWS = [
    stay("KEY-1", "2026-03-06 10:00", "2026-03-09 10:00"),
    stay("KEY-2", left="2026-04-09 10:00"),
    stay("KEY-3", "2026-03-02", "2026-03-04"),
    stay("KEY-4", left="2026-03-01 10:00"),
    stay("KEY-5", left="?", how="WRONG PERSON"),
    stay("KEY-6", how="<b>EATEN</b>"),
]


def test_the_page_stands_alone(tmp_path: Path) -> None:
    """Proves that it needs no script, no network and no other file, and is well formed."""
    audited(tmp_path, csv_text(ROWS), STAYS.replace("invented stays", "<script>alert(1)</script> & co"))
    text, page = page_of(tmp_path)
    assert page.count("script") == 0
    assert not [attrs for _, attrs in page.seen if {"src", "href"} & set(attrs)]
    assert not re.search(r"url\(|@import", text)
    assert "&lt;script&gt;" in text
    ids = [attrs["id"] for _, attrs in page.seen if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_every_table_and_picture_says_what_it_is(tmp_path: Path) -> None:
    """Proves that a reader who sees no picture hears the same numbers."""
    audited(tmp_path, csv_text(ROWS))
    text, page = page_of(tmp_path)
    assert page.count("table") == page.count("caption") > 5
    assert page.count("svg") == page.count("title") - 1 == page.count("desc") == page.count("figure")
    assert all(attrs.get("role") == "img" for tag, attrs in page.seen if tag == "svg")
    assert f"{'A · 8 CFR 287.7(d)'}: within 1, over 1, cannot tell 3, contradictory 1" in text
    assert "most over in 2026-03 (1)" in text


def test_the_page_counts_and_names_nobody(tmp_path: Path) -> None:
    """Proves that no key of a stay and no word of the file stands in the report."""
    audited(tmp_path, csv_text(ROWS))
    text, _ = page_of(tmp_path)
    assert "KEY-" not in text
    assert "EATEN" not in text


def test_both_readings_stand_side_by_side_and_drafts_are_called_so(tmp_path: Path) -> None:
    """Proves that no reading is hidden behind another."""
    audited(tmp_path, csv_text(ROWS))
    text, page = page_of(tmp_path)
    said = " ".join(" ".join(page.text).split())
    for part in (
        REGULATION,
        AGREEMENT,
        "a draft, not signed by counsel",
        "(as if)",
        "The report chooses no reading",
    ):
        assert part in said
    assert "No counsel has signed these rules" in text


def test_a_file_without_rows_and_one_without_endings_have_a_report(tmp_path: Path) -> None:
    """Proves that nothing to count is no reason to fail."""
    audited(tmp_path, csv_text([]))
    page_of(tmp_path)
    (tmp_path / "2").mkdir()
    audited(tmp_path / "2", csv_text([], ("booking", "agency", "closed", "left")), CHARGES)
    text, _ = page_of(tmp_path / "2")
    assert "does not read how a stay ended" in text


@pytest.mark.parametrize("months", [["2026-01"], ["2025-12", "2026-02"], ["0003-01", "9980-12"], []])
def test_a_picture_of_any_span_is_bounded(months: list[str]) -> None:
    """Proves that a slip of a year does not make a picture of a hundred thousand columns."""
    counts = {"WITHIN": 1, "OVER": 0, "CANNOT_TELL": 0, "CONTRADICTORY": 0}
    picture = pictures.month_columns(dict.fromkeys(months, counts), "x", "A rule")
    assert picture.count("<rect") == len(months)
    assert len(picture) < 5_000
