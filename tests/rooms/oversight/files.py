"""Invented back files: a mapping with one change, CSV text, a small workbook, a Parquet file."""

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pyarrow as pa
import pyarrow.parquet as pq

from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.oversight.auditing.run import Job, run_audit
from fortyeight.rooms.oversight.mapping.read import read_mapping

REGULATION = "us.8cfr287_7.hold_limit"
AGREEMENT = "moa.wso_2025.hold_limit"

STAYS = """
schema = 1
name = "invented stays"
[file]
kind = "csv"
[place]
zone = "America/Chicago"
[law]
as_if = ["moa.wso_2025.hold_limit"]
[rows]
one_row_is = "stay"
stay_key = "booking"
[time.release_eligible]
column = "eligible"
written = ["YYYY-MM-DD HH:mm", "YYYY-MM-DD"]
[time.left]
column = "left"
written = ["YYYY-MM-DD HH:mm", "YYYY-MM-DD"]
[ended]
column = "how"
[ended.words]
handed_to_ice = ["TO ICE"]
released = ["RELEASED"]
still_here = ["IN CUSTODY"]
wrong_person = ["WRONG PERSON"]
time_limit_reached = ["TIME LIMIT"]
"""

CHARGES = """
schema = 1
name = "invented charges"
[file]
kind = "csv"
[place]
zone = "America/Chicago"
[rows]
one_row_is = "charge"
stay_key = "booking"
standing = "anywhere"
[[rows.hold]]
column = "agency"
is = ["ICE", "IMM"]
[time.release_eligible]
column = "closed"
rows = "local"
take = "latest"
written = ["YYYY-MM-DD HH:mm"]
[time.left]
column = "left"
take = "same"
written = ["YYYY-MM-DD HH:mm"]
[time.hold_closed]
column = "closed"
rows = "hold"
take = "latest"
written = ["YYYY-MM-DD HH:mm"]
"""

HEADINGS = ("booking", "name", "eligible", "left", "how")
NAME = "Maren Oakley"


def stay(key: str, eligible: str = "2026-03-02 10:00", left: str = "2026-03-03 10:00", how: str = "TO ICE"):
    """One row of the invented stays."""
    return (key, NAME, eligible, left, how)


def csv_text(rows: Sequence[Sequence[str]], headings: Sequence[str] = HEADINGS) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([headings, *rows])
    return out.getvalue()


def write(folder: Path, data: str | bytes, mapping: str = STAYS, name: str = "in.csv") -> tuple[Path, Path]:
    """Put a back file and its mapping into a folder."""
    source, path = folder / name, folder / "mapping.toml"
    source.write_bytes(data if isinstance(data, bytes) else data.encode())
    path.write_text(mapping, encoding="utf-8")
    return source, path


def audited(folder: Path, data: str | bytes, mapping: str = STAYS, **more: Any) -> dict[str, Any]:
    """Audit a file, prove that its rows add up and that nothing personal came out, and give the summary."""
    source, path = write(folder, data, mapping, more.pop("name", "in.csv"))
    out = folder / "out"
    job = Job(file=source, mapping=read_mapping(path), book=current(), **more)
    summary = run_audit(job, out)
    assert json.loads((out / "summary.json").read_text()) == summary
    fates = {name: count for name, count in summary["rows"].items() if name != "in_the_file"}
    assert sum(fates.values()) == summary["rows"]["in_the_file"]
    for each in out.iterdir():
        assert NAME.encode() not in each.read_bytes(), f"{each.name} holds what only the back file may"
    return summary


def fates(summary: dict[str, Any]) -> dict[str, int]:
    """The rows by fate, those with none left out."""
    return {name: count for name, count in summary["rows"].items() if count and name != "in_the_file"}


def verdicts(summary: dict[str, Any], rule: str = REGULATION) -> dict[str, int]:
    """The verdicts under a rule, those with none left out."""
    found = next(each for each in summary["rules"] if each["rule"] == rule)
    return {name: count for name, count in found["verdicts"].items() if count}


def table(folder: Path, name: str) -> list[dict[str, str]]:
    """A CSV file of the results."""
    with (folder / "out" / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def parquet(columns: dict[str, Any]) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table(columns), out)
    return out.getvalue()


def xlsx(rows: Sequence[Sequence[object]], merged: Sequence[str] = (), raw: str = "") -> bytes:
    """A workbook of one sheet; dates as ("date", serial), formulas as ("=", text, value or None)."""
    cells = "".join(
        f'<row r="{number}">'
        + "".join(_cell(number, place, cell) for place, cell in enumerate(row))
        + "</row>"
        for number, row in enumerate(rows, 1)
    )
    areas = "".join(f'<mergeCell ref="{area}"/>' for area in merged)
    areas = f"<mergeCells>{areas}</mergeCells>" if merged else ""
    data = f"<sheetData>{cells}{raw}</sheetData>"
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{link}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {space} xmlns:r="{link}"><sheets>'
        '<sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{link}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{link}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f"<styleSheet {space}><fonts><font/></fonts><fills><fill/></fills>"
        "<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>"
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f"<worksheet {space}>{data}{areas}</worksheet>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, text in parts.items():
            packed.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
    return out.getvalue()


def _cell(number: int, place: int, cell: object) -> str:
    at = f'r="{chr(65 + place)}{number}"'
    match cell:
        case "" | None:
            return ""
        case ("date", serial):
            return f'<c {at} s="1"><v>{serial}</v></c>'
        case ("=", text, None):
            return f"<c {at}><f>{text}</f><v></v></c>"
        case ("=", text, value):
            return f'<c {at} s="1"><f>{text}</f><v>{value}</v></c>'
        case int() | float():
            return f"<c {at}><v>{cell}</v></c>"
    return f'<c {at} t="inlineStr"><is><t>{escape(str(cell))}</t></is></c>'
