"""The rulebook that this installation carries."""

import functools
from datetime import date
from pathlib import Path

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.rulebook.known import book_known_on
from fortyeight.foundations.rulebook.read import read_book

KNOWN_BOOKS_KEPT = 32

_PACKAGED = Path(__file__).parent / "rules"
_REPOSITORY = Path(__file__).parents[4] / "rules"


class UnableToFindRulebook(RuntimeError):
    """There are no rule files. `code` is stable."""

    code = "RULEBOOK.ABSENT"

    def __init__(self) -> None:
        super().__init__(
            "The rulebook was not read: no rule files came with this installation. "
            f"Install the package again, or run from a checkout. [{self.code}]"
        )


def rules_folder() -> Path:
    """Find the folder of the rule files: beside this module, else at the root of the checkout.

    Raises UnableToFindRulebook, code RULEBOOK.ABSENT.
    """
    for folder in (_PACKAGED, _REPOSITORY):
        if folder.is_dir():
            return folder
    raise UnableToFindRulebook


@functools.cache
def current() -> Book:
    """Read the book once for the life of the process; a changed rule file needs a new process.

    Raises UnableToFindRulebook, and UnableToReadRule when a file is not understood.
    """
    return read_book(rules_folder())


@functools.lru_cache(KNOWN_BOOKS_KEPT)
def current_known_on(day: date) -> Book:
    """Give the book as it could be read on a civil day: corrections recorded since are taken back.

    Raises what `current` raises.
    """
    return book_known_on(current(), day)
