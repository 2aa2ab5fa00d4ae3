"""Reads a mapping strictly: each fault with its file, its line and its mend."""

import difflib
import hashlib
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from fortyeight.rooms.oversight.mapping import places
from fortyeight.rooms.oversight.mapping.model import (
    SCHEMA,
    Condition,
    Ending,
    Endings,
    FileFormat,
    Mapping,
    TimeColumn,
    folded,
)
from fortyeight.rooms.oversight.mapping.patterns import NAMED, Pattern, UnableToUsePattern
from fortyeight.rooms.oversight.tables import UnableToUseFile, open_to_read, shown
from fortyeight.rooms.oversight.zones import UnableToFindPlace, UnableToFindZone, find_place, find_zone

FILE_BYTES_MAX = 1_000_000
MINUTES_MAX = 1_440
HEADING_ROWS_MAX = 5

TIMES = ("release_eligible", "served", "left", "hold_closed")
KINDS = ("csv", "xlsx", "parquet")
ENCODINGS = ("utf-8", "utf-16", "windows-1252", "latin-1")
DELIMITERS = (",", ";", "\t", "|")
TESTS = ("is", "is_not", "contains", "starts_with", "empty")

_TOP = ("schema", "name", "file", "place", "law", "rows", "time", "ended")
_FILE = ("kind", "encoding", "delimiter", "sheet", "heading", "blank")
_ROWS = ("one_row_is", "stay_key", "row_key", "standing", "hold", "local", "left_out", "asked")
_TIME = (
    "column",
    "written",
    "time_column",
    "zone",
    "midnight",
    "give_or_take_minutes",
    "rows",
    "take",
    "empty",
    "unknown_if",
)
_ENDED = ("column", "rows", "separator", "words")


def read_mapping(path: Path) -> Mapping:
    """Read a mapping file. Raises UnableToUseFile, code MAPPING.…, with the line and the mend."""
    with open_to_read(path) as raw:
        data = raw.read(FILE_BYTES_MAX + 1)
    if len(data) > FILE_BYTES_MAX:
        raise UnableToUseFile(
            "MAPPING.TOO_LARGE", f"{path} is larger than 1 MB.", "Name a mapping, not the file of records."
        )
    try:
        text = data.decode("utf-8-sig")
        table = tomllib.loads(text)
    except UnicodeDecodeError as fault:
        line = data[: fault.start].count(b"\n") + 1
        raise UnableToUseFile(
            "MAPPING.NOT_TOML", f"{path}, line {line}: this is not UTF-8 text.", "Save the mapping as UTF-8."
        ) from None
    except tomllib.TOMLDecodeError as fault:
        raise UnableToUseFile(
            "MAPPING.NOT_TOML", f"{path} is no TOML: {fault}.", "Mend the file at that place."
        ) from None
    reading = _Reading(path, text, table)
    return reading.mapping(hashlib.sha256(data).hexdigest())


class _Reading:
    """One reading of one file; `refuse` ends it."""

    def __init__(self, path: Path, text: str, table: dict[str, Any]) -> None:
        self.path, self.table = path, table
        self.lines = places.lines_of(text)

    def refuse(self, code: str, at: places.Path, why: str, mend: str) -> NoReturn:
        line = places.line_of(at, self.lines)
        raise UnableToUseFile(code, f"{self.path}, line {line}: {why}.", mend) from None

    def mapping(self, digest: str) -> Mapping:
        top = self.keys((), self.table, _TOP, needed=("schema", "file", "place", "rows", "time"))
        if top["schema"] != SCHEMA or isinstance(top["schema"], bool):
            self.refuse(
                "MAPPING.VALUE", ("schema",), f"schema is {top['schema']!r}", f"Write schema = {SCHEMA}."
            )
        place = self.keys(("place",), top["place"], ("zone", "state"), needed=("zone",))
        zone = self.zone(("place", "zone"), place["zone"])
        law = self.keys(("law",), top.get("law", {}), ("agreements", "as_if"))
        rows = self.rows(top["rows"])
        return Mapping(
            name=self.text(("name",), top.get("name", self.path.stem)),
            hash=digest,
            file=self.file(top["file"]),
            zone=zone,
            place=self.state(("place", "state"), place["state"]) if "state" in place else "",
            agreements=self.texts(("law", "agreements"), law.get("agreements", [])),
            as_if=self.texts(("law", "as_if"), law.get("as_if", [])),
            times=self.times(top["time"], zone, rows["rows_are"]),
            endings=self.endings(top["ended"], rows["rows_are"]) if "ended" in top else None,
            **rows,
        )

    # Parts of the file.

    def file(self, value: Any) -> FileFormat:
        at: places.Path = ("file",)
        table = self.keys(at, value, _FILE, needed=("kind",))
        kind = self.one_of((*at, "kind"), table["kind"], KINDS)
        fits = {"csv": {"encoding", "delimiter", "heading", "blank"}, "xlsx": {"sheet", "heading", "blank"}}
        for key in table:
            if key != "kind" and key not in fits.get(kind, {"blank"}):
                self.refuse("MAPPING.KEY", (*at, key), f"{key} says nothing of a {kind} file", "Take it out.")
        heading = table.get("heading", 1)
        numbers = heading if isinstance(heading, list) else [heading]
        if not self.are_heading_rows(numbers):
            mend = "Give the row of the headings, such as 1, or a run of rows, such as [2, 3]."
            self.refuse("MAPPING.VALUE", (*at, "heading"), f"heading is {heading!r}", mend)
        return FileFormat(
            kind=kind,
            encoding=self.one_of((*at, "encoding"), table.get("encoding", "utf-8"), ENCODINGS),
            delimiter=self.one_of((*at, "delimiter"), table.get("delimiter", ","), DELIMITERS),
            sheet=self.text((*at, "sheet"), table.get("sheet", "")),
            heading=tuple(numbers),
            blank=frozenset(map(folded, self.texts((*at, "blank"), table.get("blank", [])))),
        )

    @staticmethod
    def are_heading_rows(numbers: list[Any]) -> bool:
        whole = all(isinstance(each, int) and not isinstance(each, bool) for each in numbers)
        return (
            whole
            and 0 < len(numbers) <= HEADING_ROWS_MAX
            and numbers[0] >= 1
            and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        )

    def rows(self, value: Any) -> dict[str, Any]:
        at: places.Path = ("rows",)
        table = self.keys(at, value, _ROWS, needed=("one_row_is",))
        rows_are = self.one_of((*at, "one_row_is"), table["one_row_is"], ("stay", "charge"))
        if rows_are == "stay":
            for key in ("row_key", "standing", "hold", "local"):
                if key in table:
                    mend = 'Take it out, or write one_row_is = "charge".'
                    self.refuse("MAPPING.KEY", (*at, key), f"{key} belongs to a file of charges", mend)
        elif not table.get("stay_key"):
            mend = "Name the column by which the rows of one stay are known, as stay_key."
            self.refuse("MAPPING.KEY", at, "a file of charges needs stay_key", mend)
        elif "hold" not in table and "asked" not in table:
            mend = "Say in [[rows.hold]] which rows are immigration holds."
            self.refuse("MAPPING.KEY", at, "nothing says which rows are holds", mend)
        standing = table.get("standing", "anywhere")
        return {
            "rows_are": rows_are,
            "stay_key": self.text((*at, "stay_key"), table.get("stay_key", "")),
            "row_key": self.text((*at, "row_key"), table.get("row_key", "")),
            "standing": self.one_of((*at, "standing"), standing, ("anywhere", "together")),
            **{
                key: self.conditions((*at, key), table.get(key, []))
                for key in ("hold", "local", "left_out", "asked")
            },
        }

    def conditions(self, at: places.Path, value: Any) -> tuple[Condition, ...]:
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            dotted = ".".join(map(str, at))
            self.refuse("MAPPING.VALUE", at, f"{dotted} is no list of tables", f"Write it as [[{dotted}]].")
        return tuple(self.condition((*at, number), each) for number, each in enumerate(value))

    def condition(self, at: places.Path, value: Any) -> Condition:
        table = self.keys(at, value, ("column", *TESTS), needed=("column",))
        tests = [test for test in TESTS if test in table]
        if len(tests) != 1:
            mend = f"Give one of {', '.join(TESTS)}."
            self.refuse("MAPPING.KEY", at, f"the condition has {len(tests)} tests and needs one", mend)
        test = tests[0]
        column = self.name((*at, "column"), table["column"])
        if test == "empty":
            if not isinstance(table[test], bool):
                self.refuse(
                    "MAPPING.VALUE", (*at, test), "empty is neither true nor false", "Write true or false."
                )
            return Condition(column=column, test=test, wanted=table[test])
        words = tuple(map(folded, self.texts((*at, test), table[test])))
        if not words or not all(words):
            self.refuse(
                "MAPPING.VALUE",
                (*at, test),
                f"{test} has no words",
                f'Give a list, such as {test} = ["ICE"].',
            )
        return Condition(column=column, test=test, words=words)

    def times(self, value: Any, zone: ZoneInfo, rows_are: str) -> dict[str, TimeColumn]:
        table = self.keys(("time",), value, TIMES, needed=("left",))
        if "release_eligible" not in table and "served" not in table:
            mend = "Give [time.release_eligible] or [time.served]: without one no clock starts."
            self.refuse("MAPPING.KEY", ("time",), "no time says when the clock starts", mend)
        if rows_are == "stay" and "hold_closed" in table:
            self.refuse(
                "MAPPING.KEY",
                ("time", "hold_closed"),
                "hold_closed belongs to a file of charges",
                "Take it out.",
            )
        return {name: self.time(name, table[name], zone, rows_are) for name in TIMES if name in table}

    def time(self, name: str, value: Any, zone: ZoneInfo, rows_are: str) -> TimeColumn:
        at: places.Path = ("time", name)
        table = self.keys(at, value, _TIME, needed=("column", "written"))
        if rows_are == "stay":
            for key in ("rows", "take", "empty"):
                if key in table:
                    self.refuse(
                        "MAPPING.KEY", (*at, key), f"{key} belongs to a file of charges", "Take it out."
                    )
        minutes = table.get("give_or_take_minutes", 0)
        if not isinstance(minutes, int) or isinstance(minutes, bool) or not 0 <= minutes <= MINUTES_MAX:
            mend = f"Give whole minutes, at most {MINUTES_MAX}."
            self.refuse("MAPPING.VALUE", (*at, "give_or_take_minutes"), f"it is {minutes!r}", mend)
        midnight = table.get("midnight", "a date" if self.is_serial(table["written"]) else "a time")
        return TimeColumn(
            name=name,
            column=self.name((*at, "column"), table["column"]),
            time_column=self.text((*at, "time_column"), table.get("time_column", "")),
            written=self.written((*at, "written"), table["written"], apart="time_column" in table),
            zone=self.zone((*at, "zone"), table["zone"]) if "zone" in table else zone,
            midnight_is_a_date=self.one_of((*at, "midnight"), midnight, ("a time", "a date")) == "a date",
            give_or_take_minutes=minutes,
            rows=self.one_of((*at, "rows"), table.get("rows", "all"), ("all", "local", "hold")),
            take=self.one_of((*at, "take"), table.get("take", "latest"), ("earliest", "latest", "same")),
            empty_is_unknown=self.one_of(
                (*at, "empty"), table.get("empty", "unknown"), ("unknown", "passed over")
            )
            == "unknown",
            unknown_if=self.conditions((*at, "unknown_if"), table.get("unknown_if", [])),
        )

    @staticmethod
    def is_serial(written: Any) -> bool:
        return isinstance(written, list) and any(str(each).startswith("excel") for each in written)

    def written(self, at: places.Path, value: Any, *, apart: bool) -> tuple[str, ...]:
        texts = self.texts(at, value)
        if not texts:
            mend = f'Give a list, such as written = ["YYYY-MM-DD HH:mm"]; or {", ".join(NAMED)}.'
            self.refuse("MAPPING.VALUE", at, "nothing says how the time is written", mend)
        hours = 0
        for text in texts:
            if text in NAMED:
                continue
            try:
                pattern = Pattern(text)
            except UnableToUsePattern as fault:
                mend = "Use YYYY YY MM M MON DD D HH H hh h mm ss AM and the signs between them."
                self.refuse("MAPPING.PATTERN", at, fault.why, mend)
            hours += not pattern.has_date
            if not pattern.has_date and not apart:
                mend = "Name the column of the hour as time_column, or give a pattern with a date."
                self.refuse("MAPPING.PATTERN", at, f"{text!r} has no date", mend)
        if apart and (not hours or hours == len(texts)):
            mend = 'Give both, such as written = ["MM/DD/YYYY", "HH:mm"].'
            self.refuse(
                "MAPPING.PATTERN", at, "with time_column a date and an hour need a pattern each", mend
            )
        return texts

    def endings(self, value: Any, rows_are: str) -> Endings:
        at: places.Path = ("ended",)
        table = self.keys(at, value, _ENDED, needed=("column", "words"))
        if rows_are == "stay" and "rows" in table:
            self.refuse("MAPPING.KEY", (*at, "rows"), "rows belongs to a file of charges", "Take it out.")
        meanings = tuple(each.value for each in Ending)
        words = self.keys((*at, "words"), table["words"], meanings)
        found: dict[str, Ending] = {}
        for meaning, texts in words.items():
            for text in self.texts((*at, "words", meaning), texts):
                if folded(text) in found:
                    mend = "A word has one meaning: take it out of one of the lists."
                    self.refuse(
                        "MAPPING.VALUE", (*at, "words", meaning), f"{shown(text)} stands there twice", mend
                    )
                found[folded(text)] = Ending(meaning)
        return Endings(
            column=self.name((*at, "column"), table["column"]),
            rows=self.one_of((*at, "rows"), table.get("rows", "all"), ("all", "local", "hold")),
            separator=self.text((*at, "separator"), table.get("separator", "")),
            words=found,
        )

    # Values.

    def keys(
        self, at: places.Path, value: Any, known: Sequence[str], needed: Sequence[str] = ()
    ) -> dict[str, Any]:
        where = ".".join(map(str, at)) or "the mapping"
        if not isinstance(value, dict):
            self.refuse("MAPPING.VALUE", at, f"{where} is no table", f"Write it as [{where}].")
        for key in value:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1)
                meant = f"Write {near[0]}." if near else f"There are {', '.join(known)}."
                self.refuse("MAPPING.KEY", (*at, key), f"{where} knows no {shown(key)}", meant)
        for key in needed:
            if key not in value:
                self.refuse("MAPPING.KEY", at, f"{where} has no {key}", f"Add {key}.")
        return value

    def text(self, at: places.Path, value: Any) -> str:
        if not isinstance(value, str):
            self.refuse("MAPPING.VALUE", at, f"{at[-1]} is no text", "Put it in quotation marks.")
        return value

    def name(self, at: places.Path, value: Any) -> str:
        if not self.text(at, value).strip():
            self.refuse("MAPPING.VALUE", at, f"{at[-1]} names no column", "Write the heading of the column.")
        return str(value)

    def texts(self, at: places.Path, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            self.refuse("MAPPING.VALUE", at, f"{at[-1]} is no list of texts", 'Write it as ["…", "…"].')
        return tuple(value)

    def one_of(self, at: places.Path, value: Any, known: Sequence[str]) -> str:
        if value not in known:
            self.refuse(
                "MAPPING.VALUE", at, f"{at[-1]} is {value!r}", f"Write one of {', '.join(map(repr, known))}."
            )
        return str(value)

    def zone(self, at: places.Path, value: Any) -> ZoneInfo:
        try:
            return find_zone(self.text(at, value))
        except UnableToFindZone as fault:
            self.refuse(
                "MAPPING.VALUE",
                at,
                fault.why.rstrip("?"),
                "Give the name of a zone, such as America/Chicago.",
            )

    def state(self, at: places.Path, value: Any) -> str:
        try:
            return find_place(self.text(at, value))
        except UnableToFindPlace as fault:
            self.refuse("MAPPING.VALUE", at, fault.why, "Write it as the rulebook does, such as us_tx.")
