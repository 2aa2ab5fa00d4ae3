"""The values that fill a sentence, kept as they are, and how they read in English.

A step keeps its words raw: instants, hours, names, other sentences. They become
text only when somebody reads the step, in the zone of the place, so that another
language or another voice can fill its own sentence from the same words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Union

from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.instants import When

Word = Union[str, int, date, datetime, When, "Phrase", "Sentence", "Listed"]
"""What can stand in a sentence. An instant is UTC or zoned, and is read on the wall clock of the place."""

BETWEEN = "some time between {first} and {last}"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a sentence with words of its own. `text` is English and serves as the key of a translation.

    >>> from datetime import UTC
    >>> word_text(Phrase("{count} × {what}", {"count": 2, "what": "charge"}), UTC)
    '2 × charge'
    """

    text: str
    words: Mapping[str, Word] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence of a code, with its words."""

    code: str
    words: Mapping[str, Word] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Listed:
    """Several words in a row; `between` stands between two of them."""

    words: tuple[Word, ...]
    between: str = ", "


def filled(text: str, words: Mapping[str, Word], zone: tzinfo) -> str:
    """Fill the braces of a text with words, read in a zone; raises KeyError when one is missing."""
    return text.format_map({name: word_text(word, zone) for name, word in words.items()})


def word_text(word: Word, zone: tzinfo) -> str:
    """Write one word in English, as the wall clock of the place shows it.

    >>> from datetime import UTC
    >>> word_text(datetime(2026, 11, 5, 23, tzinfo=UTC), UTC)
    'Thu 05 Nov 2026 23:00 UTC'
    """
    match word:
        case str() | int():
            return str(word)
        case datetime():
            return clock_text(word, zone)
        case date():
            return word.isoformat()
        case When():
            return when_text(word, zone)
        case Phrase():
            return filled(word.text, word.words, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def clock_text(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "%a %d %b %Y %H:%M %Z")


def when_text(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, {"first": when.earliest, "last": when.latest}, zone)
