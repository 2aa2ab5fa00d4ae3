"""Reads what is said to the person held: one file a language, beside the telephone numbers.

A language is data: a new file is a new language. A file that is not understood
whole is refused, with its name and what to mend.
"""

import functools
import string
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.voices.person import SKIPPING, WHAT_YOU_CAN_DO
from fortyeight.foundations.law.voices.phrasebook import ENGLISH, MAY_BE_SAID, Phrasebook, TimeWords

SCHEMA = 1
WORDS = Path(__file__).parent / "words"
CONTACTS = "contacts.toml"

_KEYS = {"schema", "language", "name", "checked_by", "time", "parts", "sentence"}
_PARTS = frozenset({"as_of", "draft", "unchecked", "untranslated", "wordless", "hotline", *WHAT_YOU_CAN_DO})
_PART_WORDS = {"as_of": {"at"}, "hotline": {"hotline"}}
_TIME_WORDS = {
    "instant": {"weekday", "day", "month", "year", "hour12", "hour24", "minute", "half", "zone"},
    "between": {"first", "last"},
}
_LENGTHS = {"weekdays": 7, "months": 12, "halves": 2}


class UnableToReadPhrasebook(ValueError):
    """A language was not read. `code` is stable; `path` is the file's name."""

    code = "PHRASEBOOK.UNREADABLE"

    def __init__(self, path: str, what: str) -> None:
        super().__init__(f"{path} was not read: {what} Mend the file and start again. [{self.code}]")
        self.path, self.what = path, what


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasebooks:
    """Every language there is, by its tag, English among them, and ICE's telephone line for people held."""

    by_language: Mapping[str, Phrasebook]
    hotline: str

    def book(self, language: str) -> Phrasebook:
        """Get a language; the English book for one that is not there, or for an empty tag.

        A region is left aside: `es-MX` is `es`.
        """
        tag = language.partition("-")[0].lower()
        return self.by_language.get(tag, self.by_language[ENGLISH])


@functools.cache
def phrasebooks() -> Phrasebooks:
    """Read the languages of this installation, once for the life of the process."""
    return read_phrasebooks(WORDS)


def read_phrasebooks(folder: Path) -> Phrasebooks:
    """Read every language below `folder`. Raises UnableToReadPhrasebook."""
    books = {}
    for path in sorted(folder.glob("*.toml")):
        if path.name != CONTACTS:
            book = _read(path)
            books[book.language] = book
    if ENGLISH not in books:
        raise UnableToReadPhrasebook(f"{ENGLISH}.toml", "there is none, and English stands in for the rest.")
    english = books[ENGLISH]
    joined = {
        tag: book if book is english else replace(book, otherwise=english) for tag, book in books.items()
    }
    return Phrasebooks(by_language=MappingProxyType(joined), hotline=_hotline(folder / CONTACTS))


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UnableToReadPhrasebook(path.name, f"{fault}.") from None


def _hotline(path: Path) -> str:
    number = _table(path).get("hotline", {}).get("number")
    if not isinstance(number, str) or not number:
        raise UnableToReadPhrasebook(path.name, "hotline.number is a telephone number in quotes.")
    return number


def _read(path: Path) -> Phrasebook:
    table = _table(path)
    if set(table) != _KEYS or table["schema"] != SCHEMA:
        raise UnableToReadPhrasebook(path.name, f"its keys are exactly {', '.join(sorted(_KEYS))}, schema 1.")
    if table["language"] != path.stem:
        raise UnableToReadPhrasebook(path.name, f"its language is {table['language']!r}.")
    parts, sentences = table["parts"], table["sentence"]
    if set(parts) != _PARTS:
        raise UnableToReadPhrasebook(path.name, f"parts are exactly {', '.join(sorted(_PARTS))}.")
    for name, text in parts.items():
        _check_words(path.name, f"parts.{name}", text, _PART_WORDS.get(name, set()))
    for code, text in sentences.items():
        if code not in CODES and code != SKIPPING:
            raise UnableToReadPhrasebook(path.name, f"there is no code {code!r}.")
        _check_words(path.name, code, text, MAY_BE_SAID)
    return Phrasebook(
        language=table["language"],
        name=str(table["name"]),
        checked_by=tuple(map(str, table["checked_by"])),
        time=_time_words(path.name, table["time"]),
        parts=MappingProxyType(parts),
        sentences=MappingProxyType(sentences),
    )


def _time_words(path: str, table: Mapping[str, Any]) -> TimeWords:
    names = {field.name for field in fields(TimeWords)}
    if set(table) != names:
        raise UnableToReadPhrasebook(path, f"time has exactly {', '.join(sorted(names))}.")
    for name, length in _LENGTHS.items():
        if not isinstance(table[name], list) or len(table[name]) != length:
            raise UnableToReadPhrasebook(path, f"time.{name} is a list of {length}.")
    for name, allowed in _TIME_WORDS.items():
        _check_words(path, f"time.{name}", table[name], allowed)
    return TimeWords(
        instant=table["instant"],
        weekdays=tuple(table["weekdays"]),
        months=tuple(table["months"]),
        halves=tuple(table["halves"]),
        between=table["between"],
    )


def _check_words(path: str, where: str, text: object, allowed: Iterable[str]) -> None:
    """Refuse a sentence with a word in braces that may not be said, or with broken braces."""
    if not isinstance(text, str) or not text.strip():
        raise UnableToReadPhrasebook(path, f"{where} is a sentence in quotes.")
    try:
        used = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError as fault:
        raise UnableToReadPhrasebook(path, f"{where}: {fault}.") from None
    unknown = sorted(used - set(allowed))
    if unknown:
        shown = ", ".join(f"{{{name}}}" for name in unknown)
        raise UnableToReadPhrasebook(path, f"{where} may not use {shown}.")
