"""Reads one stay from a JSON file: its zone, its place, and all facts that bear on it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.facts.codec import read_fact
from fortyeight.rooms.oversight.tables import UnableToUseFile, open_to_read, shown
from fortyeight.rooms.oversight.zones import find_place, find_zone

# The longest stay seen had some hundred facts; each is well below a thousand bytes.
FILE_BYTES_MAX = 8_000_000
FACTS_MAX = 2_000
DEPTH_MAX = 16
DIGITS_MAX = 18

KEYS = ("stay", "zone", "place", "facts")
_SHAPE = 'Give {"stay": "stay/…", "zone": "America/New_York", "place": "us_fl", "facts": [ … ]}.'
_VOCABULARY = "See fortyeight facts --schema for what a fact looks like."


class _Fault(Exception):
    """Something in the text that JSON readers commonly let pass."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code, self.why = code, why


def read_stay(path: Path) -> CaseFile:
    """Read a case file. Raises UnableToUseFile, UnableToReadFact, UnableToFindZone or UnableToFindPlace."""
    value = parse_json(_read_text(path))
    if not isinstance(value, dict):
        _refuse("STAY.SHAPE", "The file holds no object.", _SHAPE)
    unknown = [name for name in value if name not in KEYS]
    if unknown:
        _refuse("STAY.SHAPE", f"The file has {shown(unknown[0])}, which no stay has.", _SHAPE)
    missing = [name for name in KEYS if name not in value]
    if missing:
        _refuse("STAY.SHAPE", f"The file does not have {', '.join(missing)}.", _SHAPE)
    for name in ("stay", "zone", "place"):
        if not isinstance(value[name], str):
            _refuse("STAY.SHAPE", f"{name} is no text.", _SHAPE)
    if not isinstance(value["facts"], list):
        _refuse("STAY.SHAPE", "facts is no list.", _SHAPE)
    if len(value["facts"]) > FACTS_MAX:
        _refuse("STAY.TOO_LARGE", f"The file has more than {FACTS_MAX:,} facts.", "Give one stay a file.")
    zone = find_zone(value["zone"])
    facts = tuple(read_fact(each, zone, f"facts[{place}]") for place, each in enumerate(value["facts"]))
    stay = value["stay"]
    _check(stay, facts)
    return CaseFile(stay=stay, zone=zone, place=find_place(value["place"]), facts=facts)


def _check(stay: str, facts: tuple[Fact, ...]) -> None:
    if not any(fact.stream == stay for fact in facts):
        _refuse("STAY.NO_FACTS", f"No fact in the file is on the stream {shown(stay)}.", _VOCABULARY)
    seen: set[str] = set()
    for fact in facts:
        if fact.id in seen:
            why = f"Two facts have the id {shown(fact.id)}, so a correction could mean either."
            _refuse("STAY.SAME_ID", why, "Give every fact an id of its own.")
        seen.add(fact.id)


def _read_text(path: Path) -> str:
    with open_to_read(path) as raw:
        data = raw.read(FILE_BYTES_MAX + 1)
    if len(data) > FILE_BYTES_MAX:
        why = f"{path} is larger than {FILE_BYTES_MAX // 1_000_000} MB."
        _refuse("STAY.TOO_LARGE", why, "Give one stay a file.")
    if not data.strip():
        _refuse("FILE.EMPTY", f"{path} is empty.", _SHAPE)
    if b"\0" in data:
        _refuse(
            "FILE.NOT_TEXT", f"{path} holds NUL characters, so it is no text.", "Give a JSON file in UTF-8."
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        why = f"{path} is not UTF-8 text, from byte {fault.start} on."
        _refuse("FILE.NOT_TEXT", why, "Save it as JSON in UTF-8, then run the command again.")


def parse_json(text: str) -> Any:
    """Parse JSON strictly: no key twice, no NaN, no fractions, no half characters, not too deep.

    Raises UnableToUseFile with a code that begins with JSON.
    """
    remedy = "Mend the file there, then run the command again."
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_no_number,
            parse_float=_no_number,
            parse_int=_whole,
        )
    except json.JSONDecodeError as fault:
        why = f"The file is no JSON: line {fault.lineno}, column {fault.colno}: {fault.msg}."
        _refuse("JSON.UNREADABLE", why, remedy)
    except RecursionError:
        _refuse("JSON.TOO_DEEP", f"The file is nested more than {DEPTH_MAX} deep.", _SHAPE)
    except _Fault as fault:
        _refuse(fault.code, fault.why, remedy)
    for inner, depth in _walk(value):
        if depth > DEPTH_MAX:
            _refuse("JSON.TOO_DEEP", f"The file is nested more than {DEPTH_MAX} deep.", _SHAPE)
        if isinstance(inner, str) and any("\ud800" <= char <= "\udfff" for char in inner):
            _refuse("JSON.HALF_CHARACTER", f"The text {shown(inner)} holds half a character.", remedy)
    return value


def _walk(value: Any) -> Iterator[tuple[Any, int]]:
    """Visit every value and key with its depth, without recursion; nothing below too great a depth."""
    waiting = [(value, 1)]
    while waiting:
        inner, depth = waiting.pop()
        yield inner, depth
        if isinstance(inner, dict):
            waiting += [(each, depth + 1) for pair in inner.items() for each in pair]
        elif isinstance(inner, list):
            waiting += [(each, depth + 1) for each in inner]


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise _Fault("JSON.SAME_KEY", f"The key {shown(key)} stands twice in one object.")
        made[key] = value
    return made


def _no_number(text: str) -> NoReturn:
    raise _Fault("JSON.NUMBER", f"{shown(text)} is no whole number; facts have no others.")


def _whole(text: str) -> int:
    if len(text.lstrip("-")) > DIGITS_MAX:
        raise _Fault("JSON.NUMBER", f"A number has more than {DIGITS_MAX} digits.")
    return int(text)


def _refuse(code: str, why: str, remedy: str) -> NoReturn:
    raise UnableToUseFile(code, why, remedy) from None
