"""What every shape checks about the words and numbers in its terms.

Each check raises ValueError with a sentence that names the key, so that the
author of a rule file sees what to change.
"""

import re
from collections.abc import Iterable

TOKEN = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_require_token__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_require_token__mutmut)
def require_token(key: str, word: object) -> None:
    """Refuse a word that is not an UPPER_CASE token.

    >>> require_token("actor", "AGENCY")
    >>> require_token("actor", "the agency")
    Traceback (most recent call last):
    ValueError: actor: 'the agency' is not an UPPER_CASE word joined by underscores
    """
    if not isinstance(word, str) or not TOKEN.fullmatch(word):
        raise ValueError(f"{key}: {word!r} is not an UPPER_CASE word joined by underscores")


def x_require_token__mutmut_orig(key: str, word: object) -> None:
    """Refuse a word that is not an UPPER_CASE token.

    >>> require_token("actor", "AGENCY")
    >>> require_token("actor", "the agency")
    Traceback (most recent call last):
    ValueError: actor: 'the agency' is not an UPPER_CASE word joined by underscores
    """
    if not isinstance(word, str) or not TOKEN.fullmatch(word):
        raise ValueError(f"{key}: {word!r} is not an UPPER_CASE word joined by underscores")


def x_require_token__mutmut_1(key: str, word: object) -> None:
    """Refuse a word that is not an UPPER_CASE token.

    >>> require_token("actor", "AGENCY")
    >>> require_token("actor", "the agency")
    Traceback (most recent call last):
    ValueError: actor: 'the agency' is not an UPPER_CASE word joined by underscores
    """
    if not isinstance(word, str) and not TOKEN.fullmatch(word):
        raise ValueError(f"{key}: {word!r} is not an UPPER_CASE word joined by underscores")


def x_require_token__mutmut_2(key: str, word: object) -> None:
    """Refuse a word that is not an UPPER_CASE token.

    >>> require_token("actor", "AGENCY")
    >>> require_token("actor", "the agency")
    Traceback (most recent call last):
    ValueError: actor: 'the agency' is not an UPPER_CASE word joined by underscores
    """
    if isinstance(word, str) or not TOKEN.fullmatch(word):
        raise ValueError(f"{key}: {word!r} is not an UPPER_CASE word joined by underscores")


def x_require_token__mutmut_3(key: str, word: object) -> None:
    """Refuse a word that is not an UPPER_CASE token.

    >>> require_token("actor", "AGENCY")
    >>> require_token("actor", "the agency")
    Traceback (most recent call last):
    ValueError: actor: 'the agency' is not an UPPER_CASE word joined by underscores
    """
    if not isinstance(word, str) or TOKEN.fullmatch(word):
        raise ValueError(f"{key}: {word!r} is not an UPPER_CASE word joined by underscores")


def x_require_token__mutmut_4(key: str, word: object) -> None:
    """Refuse a word that is not an UPPER_CASE token.

    >>> require_token("actor", "AGENCY")
    >>> require_token("actor", "the agency")
    Traceback (most recent call last):
    ValueError: actor: 'the agency' is not an UPPER_CASE word joined by underscores
    """
    if not isinstance(word, str) or not TOKEN.fullmatch(None):
        raise ValueError(f"{key}: {word!r} is not an UPPER_CASE word joined by underscores")


def x_require_token__mutmut_5(key: str, word: object) -> None:
    """Refuse a word that is not an UPPER_CASE token.

    >>> require_token("actor", "AGENCY")
    >>> require_token("actor", "the agency")
    Traceback (most recent call last):
    ValueError: actor: 'the agency' is not an UPPER_CASE word joined by underscores
    """
    if not isinstance(word, str) or not TOKEN.fullmatch(word):
        raise ValueError(None)

mutants_x_require_token__mutmut['_mutmut_orig'] = x_require_token__mutmut_orig # type: ignore # mutmut generated
mutants_x_require_token__mutmut['x_require_token__mutmut_1'] = x_require_token__mutmut_1 # type: ignore # mutmut generated
mutants_x_require_token__mutmut['x_require_token__mutmut_2'] = x_require_token__mutmut_2 # type: ignore # mutmut generated
mutants_x_require_token__mutmut['x_require_token__mutmut_3'] = x_require_token__mutmut_3 # type: ignore # mutmut generated
mutants_x_require_token__mutmut['x_require_token__mutmut_4'] = x_require_token__mutmut_4 # type: ignore # mutmut generated
mutants_x_require_token__mutmut['x_require_token__mutmut_5'] = x_require_token__mutmut_5 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_require_tokens__mutmut)
def require_tokens(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_orig(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_1(key: str, words: tuple[str, ...], *, may_be_empty: bool = True) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_2(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_3(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(None)
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_4(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words or not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_5(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_6(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_7(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(None)
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_8(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(None, word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_9(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, None)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_10(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(word)
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_11(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, )
    if len(set(words)) != len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_12(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) == len(words):
        raise ValueError(f"{key}: a word stands there twice")


def x_require_tokens__mutmut_13(key: str, words: tuple[str, ...], *, may_be_empty: bool = False) -> None:
    """Refuse a list that is empty, repeats itself or holds something that is no token."""
    if not isinstance(words, tuple):
        raise ValueError(f"{key}: a list of words is needed, not {words!r}")
    if not words and not may_be_empty:
        raise ValueError(f"{key}: at least one word is needed")
    for word in words:
        require_token(key, word)
    if len(set(words)) != len(words):
        raise ValueError(None)

mutants_x_require_tokens__mutmut['_mutmut_orig'] = x_require_tokens__mutmut_orig # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_1'] = x_require_tokens__mutmut_1 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_2'] = x_require_tokens__mutmut_2 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_3'] = x_require_tokens__mutmut_3 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_4'] = x_require_tokens__mutmut_4 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_5'] = x_require_tokens__mutmut_5 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_6'] = x_require_tokens__mutmut_6 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_7'] = x_require_tokens__mutmut_7 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_8'] = x_require_tokens__mutmut_8 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_9'] = x_require_tokens__mutmut_9 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_10'] = x_require_tokens__mutmut_10 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_11'] = x_require_tokens__mutmut_11 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_12'] = x_require_tokens__mutmut_12 # type: ignore # mutmut generated
mutants_x_require_tokens__mutmut['x_require_tokens__mutmut_13'] = x_require_tokens__mutmut_13 # type: ignore # mutmut generated
mutants_x_require_one_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_require_one_of__mutmut)
def require_one_of(key: str, word: str, allowed: Iterable[str]) -> None:
    """Refuse a word outside a closed list."""
    choices = tuple(allowed)
    if word not in choices:
        raise ValueError(f"{key}: {word!r} is none of {', '.join(choices)}")


def x_require_one_of__mutmut_orig(key: str, word: str, allowed: Iterable[str]) -> None:
    """Refuse a word outside a closed list."""
    choices = tuple(allowed)
    if word not in choices:
        raise ValueError(f"{key}: {word!r} is none of {', '.join(choices)}")


def x_require_one_of__mutmut_1(key: str, word: str, allowed: Iterable[str]) -> None:
    """Refuse a word outside a closed list."""
    choices = None
    if word not in choices:
        raise ValueError(f"{key}: {word!r} is none of {', '.join(choices)}")


def x_require_one_of__mutmut_2(key: str, word: str, allowed: Iterable[str]) -> None:
    """Refuse a word outside a closed list."""
    choices = tuple(None)
    if word not in choices:
        raise ValueError(f"{key}: {word!r} is none of {', '.join(choices)}")


def x_require_one_of__mutmut_3(key: str, word: str, allowed: Iterable[str]) -> None:
    """Refuse a word outside a closed list."""
    choices = tuple(allowed)
    if word in choices:
        raise ValueError(f"{key}: {word!r} is none of {', '.join(choices)}")


def x_require_one_of__mutmut_4(key: str, word: str, allowed: Iterable[str]) -> None:
    """Refuse a word outside a closed list."""
    choices = tuple(allowed)
    if word not in choices:
        raise ValueError(None)


def x_require_one_of__mutmut_5(key: str, word: str, allowed: Iterable[str]) -> None:
    """Refuse a word outside a closed list."""
    choices = tuple(allowed)
    if word not in choices:
        raise ValueError(f"{key}: {word!r} is none of {', '.join(None)}")


def x_require_one_of__mutmut_6(key: str, word: str, allowed: Iterable[str]) -> None:
    """Refuse a word outside a closed list."""
    choices = tuple(allowed)
    if word not in choices:
        raise ValueError(f"{key}: {word!r} is none of {'XX, XX'.join(choices)}")

mutants_x_require_one_of__mutmut['_mutmut_orig'] = x_require_one_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_require_one_of__mutmut['x_require_one_of__mutmut_1'] = x_require_one_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_require_one_of__mutmut['x_require_one_of__mutmut_2'] = x_require_one_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_require_one_of__mutmut['x_require_one_of__mutmut_3'] = x_require_one_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_require_one_of__mutmut['x_require_one_of__mutmut_4'] = x_require_one_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_require_one_of__mutmut['x_require_one_of__mutmut_5'] = x_require_one_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_require_one_of__mutmut['x_require_one_of__mutmut_6'] = x_require_one_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_require_whole__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_require_whole__mutmut)
def require_whole(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
        raise ValueError(f"{key}: a whole number from {least} to {most} is needed, not {number!r}")


def x_require_whole__mutmut_orig(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
        raise ValueError(f"{key}: a whole number from {least} to {most} is needed, not {number!r}")


def x_require_whole__mutmut_1(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) or not isinstance(number, int) and not least <= number <= most:
        raise ValueError(f"{key}: a whole number from {least} to {most} is needed, not {number!r}")


def x_require_whole__mutmut_2(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) and not isinstance(number, int) or not least <= number <= most:
        raise ValueError(f"{key}: a whole number from {least} to {most} is needed, not {number!r}")


def x_require_whole__mutmut_3(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) or isinstance(number, int) or not least <= number <= most:
        raise ValueError(f"{key}: a whole number from {least} to {most} is needed, not {number!r}")


def x_require_whole__mutmut_4(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) or not isinstance(number, int) or least <= number <= most:
        raise ValueError(f"{key}: a whole number from {least} to {most} is needed, not {number!r}")


def x_require_whole__mutmut_5(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) or not isinstance(number, int) or not least < number <= most:
        raise ValueError(f"{key}: a whole number from {least} to {most} is needed, not {number!r}")


def x_require_whole__mutmut_6(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number < most:
        raise ValueError(f"{key}: a whole number from {least} to {most} is needed, not {number!r}")


def x_require_whole__mutmut_7(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
        raise ValueError(None)

mutants_x_require_whole__mutmut['_mutmut_orig'] = x_require_whole__mutmut_orig # type: ignore # mutmut generated
mutants_x_require_whole__mutmut['x_require_whole__mutmut_1'] = x_require_whole__mutmut_1 # type: ignore # mutmut generated
mutants_x_require_whole__mutmut['x_require_whole__mutmut_2'] = x_require_whole__mutmut_2 # type: ignore # mutmut generated
mutants_x_require_whole__mutmut['x_require_whole__mutmut_3'] = x_require_whole__mutmut_3 # type: ignore # mutmut generated
mutants_x_require_whole__mutmut['x_require_whole__mutmut_4'] = x_require_whole__mutmut_4 # type: ignore # mutmut generated
mutants_x_require_whole__mutmut['x_require_whole__mutmut_5'] = x_require_whole__mutmut_5 # type: ignore # mutmut generated
mutants_x_require_whole__mutmut['x_require_whole__mutmut_6'] = x_require_whole__mutmut_6 # type: ignore # mutmut generated
mutants_x_require_whole__mutmut['x_require_whole__mutmut_7'] = x_require_whole__mutmut_7 # type: ignore # mutmut generated
