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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_plain_words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_plain_words__mutmut)
def plain_words(words: Mapping[str, Word]) -> dict[str, Any]:
    """Write words as `read_words` reads them."""
    return {name: _plain_word(word) for name, word in words.items()}


def x_plain_words__mutmut_orig(words: Mapping[str, Word]) -> dict[str, Any]:
    """Write words as `read_words` reads them."""
    return {name: _plain_word(word) for name, word in words.items()}


def x_plain_words__mutmut_1(words: Mapping[str, Word]) -> dict[str, Any]:
    """Write words as `read_words` reads them."""
    return {name: _plain_word(None) for name, word in words.items()}

mutants_x_plain_words__mutmut['_mutmut_orig'] = x_plain_words__mutmut_orig # type: ignore # mutmut generated
mutants_x_plain_words__mutmut['x_plain_words__mutmut_1'] = x_plain_words__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_words__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_words__mutmut)
def read_words(value: Mapping[str, Any]) -> dict[str, Word]:
    """Read words that `plain_words` wrote; equal to those written."""
    return {name: _read_word(word) for name, word in value.items()}


def x_read_words__mutmut_orig(value: Mapping[str, Any]) -> dict[str, Word]:
    """Read words that `plain_words` wrote; equal to those written."""
    return {name: _read_word(word) for name, word in value.items()}


def x_read_words__mutmut_1(value: Mapping[str, Any]) -> dict[str, Word]:
    """Read words that `plain_words` wrote; equal to those written."""
    return {name: _read_word(None) for name, word in value.items()}

mutants_x_read_words__mutmut['_mutmut_orig'] = x_read_words__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_words__mutmut['x_read_words__mutmut_1'] = x_read_words__mutmut_1 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__plain_word__mutmut)
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


def x__plain_word__mutmut_orig(word: Word) -> Any:
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


def x__plain_word__mutmut_1(word: Word) -> Any:
    match word:
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


def x__plain_word__mutmut_2(word: Word) -> Any:
    match word:
        case str() | int():
            return word
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


def x__plain_word__mutmut_3(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case When():
            return {"when": [instant_text(word.earliest), instant_text(word.latest)]}
        case Phrase():
            return {"phrase": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_4(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case date():
            return {"day": word.isoformat()}
        case Phrase():
            return {"phrase": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_5(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case date():
            return {"day": word.isoformat()}
        case When():
            return {"when": [instant_text(word.earliest), instant_text(word.latest)]}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_6(word: Word) -> Any:
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
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_7(word: Word) -> Any:
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


def x__plain_word__mutmut_8(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"XXinstantXX": instant_text(word)}
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


def x__plain_word__mutmut_9(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"INSTANT": instant_text(word)}
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


def x__plain_word__mutmut_10(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(None)}
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


def x__plain_word__mutmut_11(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case date():
            return {"XXdayXX": word.isoformat()}
        case When():
            return {"when": [instant_text(word.earliest), instant_text(word.latest)]}
        case Phrase():
            return {"phrase": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_12(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case date():
            return {"DAY": word.isoformat()}
        case When():
            return {"when": [instant_text(word.earliest), instant_text(word.latest)]}
        case Phrase():
            return {"phrase": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_13(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case date():
            return {"day": word.isoformat()}
        case When():
            return {"XXwhenXX": [instant_text(word.earliest), instant_text(word.latest)]}
        case Phrase():
            return {"phrase": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_14(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case date():
            return {"day": word.isoformat()}
        case When():
            return {"WHEN": [instant_text(word.earliest), instant_text(word.latest)]}
        case Phrase():
            return {"phrase": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_15(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case date():
            return {"day": word.isoformat()}
        case When():
            return {"when": [instant_text(None), instant_text(word.latest)]}
        case Phrase():
            return {"phrase": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_16(word: Word) -> Any:
    match word:
        case str() | int():
            return word
        case datetime():
            return {"instant": instant_text(word)}
        case date():
            return {"day": word.isoformat()}
        case When():
            return {"when": [instant_text(word.earliest), instant_text(None)]}
        case Phrase():
            return {"phrase": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_17(word: Word) -> Any:
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
            return {"XXphraseXX": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_18(word: Word) -> Any:
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
            return {"PHRASE": word.text, "words": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_19(word: Word) -> Any:
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
            return {"phrase": word.text, "XXwordsXX": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_20(word: Word) -> Any:
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
            return {"phrase": word.text, "WORDS": plain_words(word.words)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_21(word: Word) -> Any:
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
            return {"phrase": word.text, "words": plain_words(None)}
        case Sentence():
            return {"code": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_22(word: Word) -> Any:
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
            return {"XXcodeXX": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_23(word: Word) -> Any:
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
            return {"CODE": word.code, "words": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_24(word: Word) -> Any:
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
            return {"code": word.code, "XXwordsXX": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_25(word: Word) -> Any:
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
            return {"code": word.code, "WORDS": plain_words(word.words)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_26(word: Word) -> Any:
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
            return {"code": word.code, "words": plain_words(None)}
        case _:
            return {"listed": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_27(word: Word) -> Any:
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
            return {"XXlistedXX": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_28(word: Word) -> Any:
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
            return {"LISTED": [_plain_word(each) for each in word.words], "between": word.between}


def x__plain_word__mutmut_29(word: Word) -> Any:
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
            return {"listed": [_plain_word(None) for each in word.words], "between": word.between}


def x__plain_word__mutmut_30(word: Word) -> Any:
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
            return {"listed": [_plain_word(each) for each in word.words], "XXbetweenXX": word.between}


def x__plain_word__mutmut_31(word: Word) -> Any:
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
            return {"listed": [_plain_word(each) for each in word.words], "BETWEEN": word.between}

mutants_x__plain_word__mutmut['_mutmut_orig'] = x__plain_word__mutmut_orig # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_1'] = x__plain_word__mutmut_1 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_2'] = x__plain_word__mutmut_2 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_3'] = x__plain_word__mutmut_3 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_4'] = x__plain_word__mutmut_4 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_5'] = x__plain_word__mutmut_5 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_6'] = x__plain_word__mutmut_6 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_7'] = x__plain_word__mutmut_7 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_8'] = x__plain_word__mutmut_8 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_9'] = x__plain_word__mutmut_9 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_10'] = x__plain_word__mutmut_10 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_11'] = x__plain_word__mutmut_11 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_12'] = x__plain_word__mutmut_12 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_13'] = x__plain_word__mutmut_13 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_14'] = x__plain_word__mutmut_14 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_15'] = x__plain_word__mutmut_15 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_16'] = x__plain_word__mutmut_16 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_17'] = x__plain_word__mutmut_17 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_18'] = x__plain_word__mutmut_18 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_19'] = x__plain_word__mutmut_19 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_20'] = x__plain_word__mutmut_20 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_21'] = x__plain_word__mutmut_21 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_22'] = x__plain_word__mutmut_22 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_23'] = x__plain_word__mutmut_23 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_24'] = x__plain_word__mutmut_24 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_25'] = x__plain_word__mutmut_25 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_26'] = x__plain_word__mutmut_26 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_27'] = x__plain_word__mutmut_27 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_28'] = x__plain_word__mutmut_28 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_29'] = x__plain_word__mutmut_29 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_30'] = x__plain_word__mutmut_30 # type: ignore # mutmut generated
mutants_x__plain_word__mutmut['x__plain_word__mutmut_31'] = x__plain_word__mutmut_31 # type: ignore # mutmut generated
mutants_x__read_word__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read_word__mutmut)
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


def x__read_word__mutmut_orig(value: Any) -> Word:
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


def x__read_word__mutmut_1(value: Any) -> Word:
    match value:
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


def x__read_word__mutmut_2(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
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


def x__read_word__mutmut_3(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_4(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_5(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_6(value: Any) -> Word:
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
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_7(value: Any) -> Word:
    match value:
        case {"XXinstantXX": at}:
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


def x__read_word__mutmut_8(value: Any) -> Word:
    match value:
        case {"INSTANT": at}:
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


def x__read_word__mutmut_9(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(None)
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


def x__read_word__mutmut_10(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"XXdayXX": day}:
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


def x__read_word__mutmut_11(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"DAY": day}:
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


def x__read_word__mutmut_12(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(None)
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


def x__read_word__mutmut_13(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"XXwhenXX": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_14(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"WHEN": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_15(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(None, read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_16(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), None)
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_17(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_18(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), )
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_19(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(None), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_20(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(None))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_21(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"XXphraseXX": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_22(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"PHRASE": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_23(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "XXwordsXX": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_24(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "WORDS": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_25(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(None, read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_26(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, None)
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_27(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(read_words(words))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_28(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, )
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_29(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(None))
        case {"code": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_30(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"XXcodeXX": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_31(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"CODE": code, "words": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_32(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "XXwordsXX": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_33(value: Any) -> Word:
    match value:
        case {"instant": at}:
            return read_instant(at)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"when": [first, last]}:
            return When(read_instant(first), read_instant(last))
        case {"phrase": text, "words": words}:
            return Phrase(text, read_words(words))
        case {"code": code, "WORDS": words}:
            return Sentence(code, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_34(value: Any) -> Word:
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
            return Sentence(None, read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_35(value: Any) -> Word:
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
            return Sentence(code, None)
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_36(value: Any) -> Word:
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
            return Sentence(read_words(words))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_37(value: Any) -> Word:
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
            return Sentence(code, )
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_38(value: Any) -> Word:
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
            return Sentence(code, read_words(None))
        case {"listed": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_39(value: Any) -> Word:
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
        case {"XXlistedXX": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_40(value: Any) -> Word:
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
        case {"LISTED": listed, "between": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_41(value: Any) -> Word:
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
        case {"listed": listed, "XXbetweenXX": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_42(value: Any) -> Word:
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
        case {"listed": listed, "BETWEEN": between}:
            return Listed(tuple(_read_word(each) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_43(value: Any) -> Word:
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
            return Listed(None, between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_44(value: Any) -> Word:
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
            return Listed(tuple(_read_word(each) for each in listed), None)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_45(value: Any) -> Word:
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
            return Listed(between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_46(value: Any) -> Word:
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
            return Listed(tuple(_read_word(each) for each in listed), )
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_47(value: Any) -> Word:
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
            return Listed(tuple(None), between)
    assert isinstance(value, (str, int)), value
    return value


def x__read_word__mutmut_48(value: Any) -> Word:
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
            return Listed(tuple(_read_word(None) for each in listed), between)
    assert isinstance(value, (str, int)), value
    return value

mutants_x__read_word__mutmut['_mutmut_orig'] = x__read_word__mutmut_orig # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_1'] = x__read_word__mutmut_1 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_2'] = x__read_word__mutmut_2 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_3'] = x__read_word__mutmut_3 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_4'] = x__read_word__mutmut_4 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_5'] = x__read_word__mutmut_5 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_6'] = x__read_word__mutmut_6 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_7'] = x__read_word__mutmut_7 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_8'] = x__read_word__mutmut_8 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_9'] = x__read_word__mutmut_9 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_10'] = x__read_word__mutmut_10 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_11'] = x__read_word__mutmut_11 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_12'] = x__read_word__mutmut_12 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_13'] = x__read_word__mutmut_13 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_14'] = x__read_word__mutmut_14 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_15'] = x__read_word__mutmut_15 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_16'] = x__read_word__mutmut_16 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_17'] = x__read_word__mutmut_17 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_18'] = x__read_word__mutmut_18 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_19'] = x__read_word__mutmut_19 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_20'] = x__read_word__mutmut_20 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_21'] = x__read_word__mutmut_21 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_22'] = x__read_word__mutmut_22 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_23'] = x__read_word__mutmut_23 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_24'] = x__read_word__mutmut_24 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_25'] = x__read_word__mutmut_25 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_26'] = x__read_word__mutmut_26 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_27'] = x__read_word__mutmut_27 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_28'] = x__read_word__mutmut_28 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_29'] = x__read_word__mutmut_29 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_30'] = x__read_word__mutmut_30 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_31'] = x__read_word__mutmut_31 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_32'] = x__read_word__mutmut_32 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_33'] = x__read_word__mutmut_33 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_34'] = x__read_word__mutmut_34 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_35'] = x__read_word__mutmut_35 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_36'] = x__read_word__mutmut_36 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_37'] = x__read_word__mutmut_37 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_38'] = x__read_word__mutmut_38 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_39'] = x__read_word__mutmut_39 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_40'] = x__read_word__mutmut_40 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_41'] = x__read_word__mutmut_41 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_42'] = x__read_word__mutmut_42 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_43'] = x__read_word__mutmut_43 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_44'] = x__read_word__mutmut_44 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_45'] = x__read_word__mutmut_45 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_46'] = x__read_word__mutmut_46 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_47'] = x__read_word__mutmut_47 # type: ignore # mutmut generated
mutants_x__read_word__mutmut['x__read_word__mutmut_48'] = x__read_word__mutmut_48 # type: ignore # mutmut generated
