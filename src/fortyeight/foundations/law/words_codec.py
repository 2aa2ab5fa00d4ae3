"""Words to plain JSON values and back, so that a stored step can still be put in another language.

Text and whole numbers stand as they are. Anything else is an object with one key
that says what it is: `instant`, `day`, `when`, `phrase`, `code` or `listed`.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from fortyeight.foundations.kit.canonical import instant_text
from fortyeight.foundations.law.facts.codec import read_instant
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.words import Listed, Phrase, Sentence, Word


def plain_words(words: Mapping[str, Word]) -> dict[str, Any]:
    """Write words as `read_words` reads them."""
    return {name: _plain_word(word) for name, word in words.items()}


def read_words(value: Mapping[str, Any]) -> dict[str, Word]:
    """Read words that `plain_words` wrote; equal to those written."""
    return {name: _read_word(word) for name, word in value.items()}


def _plain_word(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case date():
            return {"day": word.isoformat()}
        case When():
            return {"when": [instant_text(word.earliest), instant_text(word.latest)]}
        case Phrase():
            return {"phrase": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def _read_word(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value
