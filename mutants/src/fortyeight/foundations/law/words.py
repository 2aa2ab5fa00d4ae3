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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_x_filled__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_filled__mutmut)
def filled(text: str, words: Mapping[str, Word], zone: tzinfo) -> str:
    """Fill the braces of a text with words, read in a zone; raises KeyError when one is missing."""
    return text.format_map({name: word_text(word, zone) for name, word in words.items()})


def x_filled__mutmut_orig(text: str, words: Mapping[str, Word], zone: tzinfo) -> str:
    """Fill the braces of a text with words, read in a zone; raises KeyError when one is missing."""
    return text.format_map({name: word_text(word, zone) for name, word in words.items()})


def x_filled__mutmut_1(text: str, words: Mapping[str, Word], zone: tzinfo) -> str:
    """Fill the braces of a text with words, read in a zone; raises KeyError when one is missing."""
    return text.format_map(None)


def x_filled__mutmut_2(text: str, words: Mapping[str, Word], zone: tzinfo) -> str:
    """Fill the braces of a text with words, read in a zone; raises KeyError when one is missing."""
    return text.format_map({name: word_text(None, zone) for name, word in words.items()})


def x_filled__mutmut_3(text: str, words: Mapping[str, Word], zone: tzinfo) -> str:
    """Fill the braces of a text with words, read in a zone; raises KeyError when one is missing."""
    return text.format_map({name: word_text(word, None) for name, word in words.items()})


def x_filled__mutmut_4(text: str, words: Mapping[str, Word], zone: tzinfo) -> str:
    """Fill the braces of a text with words, read in a zone; raises KeyError when one is missing."""
    return text.format_map({name: word_text(zone) for name, word in words.items()})


def x_filled__mutmut_5(text: str, words: Mapping[str, Word], zone: tzinfo) -> str:
    """Fill the braces of a text with words, read in a zone; raises KeyError when one is missing."""
    return text.format_map({name: word_text(word, ) for name, word in words.items()})

mutants_x_filled__mutmut['_mutmut_orig'] = x_filled__mutmut_orig # type: ignore # mutmut generated
mutants_x_filled__mutmut['x_filled__mutmut_1'] = x_filled__mutmut_1 # type: ignore # mutmut generated
mutants_x_filled__mutmut['x_filled__mutmut_2'] = x_filled__mutmut_2 # type: ignore # mutmut generated
mutants_x_filled__mutmut['x_filled__mutmut_3'] = x_filled__mutmut_3 # type: ignore # mutmut generated
mutants_x_filled__mutmut['x_filled__mutmut_4'] = x_filled__mutmut_4 # type: ignore # mutmut generated
mutants_x_filled__mutmut['x_filled__mutmut_5'] = x_filled__mutmut_5 # type: ignore # mutmut generated
mutants_x_word_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_word_text__mutmut)
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


def x_word_text__mutmut_orig(word: Word, zone: tzinfo) -> str:
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


def x_word_text__mutmut_1(word: Word, zone: tzinfo) -> str:
    """Write one word in English, as the wall clock of the place shows it.

    >>> from datetime import UTC
    >>> word_text(datetime(2026, 11, 5, 23, tzinfo=UTC), UTC)
    'Thu 05 Nov 2026 23:00 UTC'
    """
    match word:
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


def x_word_text__mutmut_2(word: Word, zone: tzinfo) -> str:
    """Write one word in English, as the wall clock of the place shows it.

    >>> from datetime import UTC
    >>> word_text(datetime(2026, 11, 5, 23, tzinfo=UTC), UTC)
    'Thu 05 Nov 2026 23:00 UTC'
    """
    match word:
        case str() | int():
            return str(word)
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


def x_word_text__mutmut_3(word: Word, zone: tzinfo) -> str:
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
        case When():
            return when_text(word, zone)
        case Phrase():
            return filled(word.text, word.words, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_4(word: Word, zone: tzinfo) -> str:
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
        case Phrase():
            return filled(word.text, word.words, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_5(word: Word, zone: tzinfo) -> str:
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
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_6(word: Word, zone: tzinfo) -> str:
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
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_7(word: Word, zone: tzinfo) -> str:
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


def x_word_text__mutmut_8(word: Word, zone: tzinfo) -> str:
    """Write one word in English, as the wall clock of the place shows it.

    >>> from datetime import UTC
    >>> word_text(datetime(2026, 11, 5, 23, tzinfo=UTC), UTC)
    'Thu 05 Nov 2026 23:00 UTC'
    """
    match word:
        case str() | int():
            return str(None)
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


def x_word_text__mutmut_9(word: Word, zone: tzinfo) -> str:
    """Write one word in English, as the wall clock of the place shows it.

    >>> from datetime import UTC
    >>> word_text(datetime(2026, 11, 5, 23, tzinfo=UTC), UTC)
    'Thu 05 Nov 2026 23:00 UTC'
    """
    match word:
        case str() | int():
            return str(word)
        case datetime():
            return clock_text(None, zone)
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


def x_word_text__mutmut_10(word: Word, zone: tzinfo) -> str:
    """Write one word in English, as the wall clock of the place shows it.

    >>> from datetime import UTC
    >>> word_text(datetime(2026, 11, 5, 23, tzinfo=UTC), UTC)
    'Thu 05 Nov 2026 23:00 UTC'
    """
    match word:
        case str() | int():
            return str(word)
        case datetime():
            return clock_text(word, None)
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


def x_word_text__mutmut_11(word: Word, zone: tzinfo) -> str:
    """Write one word in English, as the wall clock of the place shows it.

    >>> from datetime import UTC
    >>> word_text(datetime(2026, 11, 5, 23, tzinfo=UTC), UTC)
    'Thu 05 Nov 2026 23:00 UTC'
    """
    match word:
        case str() | int():
            return str(word)
        case datetime():
            return clock_text(zone)
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


def x_word_text__mutmut_12(word: Word, zone: tzinfo) -> str:
    """Write one word in English, as the wall clock of the place shows it.

    >>> from datetime import UTC
    >>> word_text(datetime(2026, 11, 5, 23, tzinfo=UTC), UTC)
    'Thu 05 Nov 2026 23:00 UTC'
    """
    match word:
        case str() | int():
            return str(word)
        case datetime():
            return clock_text(word, )
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


def x_word_text__mutmut_13(word: Word, zone: tzinfo) -> str:
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
            return when_text(None, zone)
        case Phrase():
            return filled(word.text, word.words, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_14(word: Word, zone: tzinfo) -> str:
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
            return when_text(word, None)
        case Phrase():
            return filled(word.text, word.words, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_15(word: Word, zone: tzinfo) -> str:
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
            return when_text(zone)
        case Phrase():
            return filled(word.text, word.words, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_16(word: Word, zone: tzinfo) -> str:
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
            return when_text(word, )
        case Phrase():
            return filled(word.text, word.words, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_17(word: Word, zone: tzinfo) -> str:
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
            return filled(None, word.words, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_18(word: Word, zone: tzinfo) -> str:
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
            return filled(word.text, None, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_19(word: Word, zone: tzinfo) -> str:
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
            return filled(word.text, word.words, None)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_20(word: Word, zone: tzinfo) -> str:
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
            return filled(word.words, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_21(word: Word, zone: tzinfo) -> str:
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
            return filled(word.text, zone)
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_22(word: Word, zone: tzinfo) -> str:
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
            return filled(word.text, word.words, )
        case Sentence():
            return filled(CODES[word.code].sentence, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_23(word: Word, zone: tzinfo) -> str:
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
            return filled(None, word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_24(word: Word, zone: tzinfo) -> str:
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
            return filled(CODES[word.code].sentence, None, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_25(word: Word, zone: tzinfo) -> str:
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
            return filled(CODES[word.code].sentence, word.words, None)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_26(word: Word, zone: tzinfo) -> str:
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
            return filled(word.words, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_27(word: Word, zone: tzinfo) -> str:
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
            return filled(CODES[word.code].sentence, zone)
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_28(word: Word, zone: tzinfo) -> str:
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
            return filled(CODES[word.code].sentence, word.words, )
        case _:
            return word.between.join(word_text(each, zone) for each in word.words)


def x_word_text__mutmut_29(word: Word, zone: tzinfo) -> str:
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
            return word.between.join(None)


def x_word_text__mutmut_30(word: Word, zone: tzinfo) -> str:
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
            return word.between.join(word_text(None, zone) for each in word.words)


def x_word_text__mutmut_31(word: Word, zone: tzinfo) -> str:
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
            return word.between.join(word_text(each, None) for each in word.words)


def x_word_text__mutmut_32(word: Word, zone: tzinfo) -> str:
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
            return word.between.join(word_text(zone) for each in word.words)


def x_word_text__mutmut_33(word: Word, zone: tzinfo) -> str:
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
            return word.between.join(word_text(each, ) for each in word.words)

mutants_x_word_text__mutmut['_mutmut_orig'] = x_word_text__mutmut_orig # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_1'] = x_word_text__mutmut_1 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_2'] = x_word_text__mutmut_2 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_3'] = x_word_text__mutmut_3 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_4'] = x_word_text__mutmut_4 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_5'] = x_word_text__mutmut_5 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_6'] = x_word_text__mutmut_6 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_7'] = x_word_text__mutmut_7 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_8'] = x_word_text__mutmut_8 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_9'] = x_word_text__mutmut_9 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_10'] = x_word_text__mutmut_10 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_11'] = x_word_text__mutmut_11 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_12'] = x_word_text__mutmut_12 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_13'] = x_word_text__mutmut_13 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_14'] = x_word_text__mutmut_14 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_15'] = x_word_text__mutmut_15 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_16'] = x_word_text__mutmut_16 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_17'] = x_word_text__mutmut_17 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_18'] = x_word_text__mutmut_18 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_19'] = x_word_text__mutmut_19 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_20'] = x_word_text__mutmut_20 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_21'] = x_word_text__mutmut_21 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_22'] = x_word_text__mutmut_22 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_23'] = x_word_text__mutmut_23 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_24'] = x_word_text__mutmut_24 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_25'] = x_word_text__mutmut_25 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_26'] = x_word_text__mutmut_26 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_27'] = x_word_text__mutmut_27 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_28'] = x_word_text__mutmut_28 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_29'] = x_word_text__mutmut_29 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_30'] = x_word_text__mutmut_30 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_31'] = x_word_text__mutmut_31 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_32'] = x_word_text__mutmut_32 # type: ignore # mutmut generated
mutants_x_word_text__mutmut['x_word_text__mutmut_33'] = x_word_text__mutmut_33 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_clock_text__mutmut)
def clock_text(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "%a %d %b %Y %H:%M %Z")


def x_clock_text__mutmut_orig(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "%a %d %b %Y %H:%M %Z")


def x_clock_text__mutmut_1(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = None
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "%a %d %b %Y %H:%M %Z")


def x_clock_text__mutmut_2(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(None)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "%a %d %b %Y %H:%M %Z")


def x_clock_text__mutmut_3(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime(None)


def x_clock_text__mutmut_4(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if (local.second) and False else "%a %d %b %Y %H:%M %Z")


def x_clock_text__mutmut_5(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if (local.second) or True else "%a %d %b %Y %H:%M %Z")


def x_clock_text__mutmut_6(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("XX%a %d %b %Y %H:%M:%S %ZXX" if local.second else "%a %d %b %Y %H:%M %Z")


def x_clock_text__mutmut_7(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %y %h:%m:%s %z" if local.second else "%a %d %b %Y %H:%M %Z")


def x_clock_text__mutmut_8(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%A %D %B %Y %H:%M:%S %Z" if local.second else "%a %d %b %Y %H:%M %Z")


def x_clock_text__mutmut_9(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "XX%a %d %b %Y %H:%M %ZXX")


def x_clock_text__mutmut_10(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "%a %d %b %y %h:%m %z")


def x_clock_text__mutmut_11(instant: datetime, zone: tzinfo) -> str:
    """Write an instant as the wall clock in `zone` shows it, with the zone.

    Seconds are written only when there are any.
    """
    local = instant.astimezone(zone)
    return local.strftime("%a %d %b %Y %H:%M:%S %Z" if local.second else "%A %D %B %Y %H:%M %Z")

mutants_x_clock_text__mutmut['_mutmut_orig'] = x_clock_text__mutmut_orig # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_1'] = x_clock_text__mutmut_1 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_2'] = x_clock_text__mutmut_2 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_3'] = x_clock_text__mutmut_3 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_4'] = x_clock_text__mutmut_4 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_5'] = x_clock_text__mutmut_5 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_6'] = x_clock_text__mutmut_6 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_7'] = x_clock_text__mutmut_7 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_8'] = x_clock_text__mutmut_8 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_9'] = x_clock_text__mutmut_9 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_10'] = x_clock_text__mutmut_10 # type: ignore # mutmut generated
mutants_x_clock_text__mutmut['x_clock_text__mutmut_11'] = x_clock_text__mutmut_11 # type: ignore # mutmut generated
mutants_x_when_text__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_when_text__mutmut)
def when_text(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, {"first": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_orig(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, {"first": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_1(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(None, zone)
    return filled(BETWEEN, {"first": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_2(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, None)
    return filled(BETWEEN, {"first": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_3(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(zone)
    return filled(BETWEEN, {"first": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_4(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, )
    return filled(BETWEEN, {"first": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_5(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(None, {"first": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_6(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, None, zone)


def x_when_text__mutmut_7(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, {"first": when.earliest, "last": when.latest}, None)


def x_when_text__mutmut_8(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled({"first": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_9(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, zone)


def x_when_text__mutmut_10(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, {"first": when.earliest, "last": when.latest}, )


def x_when_text__mutmut_11(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, {"XXfirstXX": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_12(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, {"FIRST": when.earliest, "last": when.latest}, zone)


def x_when_text__mutmut_13(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, {"first": when.earliest, "XXlastXX": when.latest}, zone)


def x_when_text__mutmut_14(when: When, zone: tzinfo) -> str:
    """Write an instant, or the two between which it lies, as the wall clock in `zone` shows it."""
    if when.is_exact:
        return clock_text(when.earliest, zone)
    return filled(BETWEEN, {"first": when.earliest, "LAST": when.latest}, zone)

mutants_x_when_text__mutmut['_mutmut_orig'] = x_when_text__mutmut_orig # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_1'] = x_when_text__mutmut_1 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_2'] = x_when_text__mutmut_2 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_3'] = x_when_text__mutmut_3 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_4'] = x_when_text__mutmut_4 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_5'] = x_when_text__mutmut_5 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_6'] = x_when_text__mutmut_6 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_7'] = x_when_text__mutmut_7 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_8'] = x_when_text__mutmut_8 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_9'] = x_when_text__mutmut_9 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_10'] = x_when_text__mutmut_10 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_11'] = x_when_text__mutmut_11 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_12'] = x_when_text__mutmut_12 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_13'] = x_when_text__mutmut_13 # type: ignore # mutmut generated
mutants_x_when_text__mutmut['x_when_text__mutmut_14'] = x_when_text__mutmut_14 # type: ignore # mutmut generated
