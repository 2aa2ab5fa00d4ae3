"""What every shape checks about the words and numbers in its terms.

Each check raises ValueError with a sentence that names the key, so that the
author of a rule file sees what to change.
"""

import re
from collections.abc import Iterable

TOKEN = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")


def require_token(key: str, word: object) -> None:
    """Refuse a word that is not an UPPER_CASE token.

    >>> require_token("actor", "AGENCY")
    >>> require_token("actor", "the agency")
    Traceback (most recent call last):
    ValueError: actor: 'the agency' is not an UPPER_CASE word joined by underscores
    """
    if not isinstance(word, str) or not TOKEN.fullmatch(word):
        raise ValueError(f"{key}: {word!r} is not an UPPER_CASE word joined by underscores")


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


def require_one_of(key: str, word: str, allowed: Iterable[str]) -> None:
    """Refuse a word outside a closed list."""
    choices = tuple(allowed)
    if word not in choices:
        raise ValueError(f"{key}: {word!r} is none of {', '.join(choices)}")


def require_whole(key: str, number: object, *, least: int, most: int) -> None:
    """Refuse what is not a whole number from `least` to `most`, both inclusive.

    >>> require_whole("hours", True, least=1, most=720)
    Traceback (most recent call last):
    ValueError: hours: a whole number from 1 to 720 is needed, not True
    """
    if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
        raise ValueError(f"{key}: a whole number from {least} to {most} is needed, not {number!r}")
