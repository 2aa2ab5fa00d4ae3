"""Tests of cells against the words of a mapping."""

from collections.abc import Callable, Sequence

from fortyeight.rooms.oversight.backfile.rows import Cell, Column, Moment
from fortyeight.rooms.oversight.mapping.model import Condition, folded

WORDS_KEPT = 50_000


def word_of(cell: Cell, blank: frozenset[str] = frozenset()) -> str:
    """Write a cell as a folded word, the same for a number and for its text; empty for an empty cell."""
    if cell is None or isinstance(cell, Moment):
        return "" if cell is None else f"{cell.kind} {cell.number}"
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    word = folded(str(cell))
    return "" if word in blank else word


class Words:
    """Folds cells to words, and remembers those it has met."""

    def __init__(self, blank: frozenset[str]) -> None:
        self.blank = blank
        self._known: dict[str, str] = {}

    def column(self, column: Column) -> list[str]:
        """Fold a whole column."""
        known = self._known
        if len(known) > WORDS_KEPT:
            known.clear()
        found: list[str] = []
        for number, cell in enumerate(column.values):
            if not isinstance(cell, str):
                found.append(word_of(column.cell(number), self.blank))
                continue
            word = known.get(cell)
            if word is None:
                word = known[cell] = word_of(cell, self.blank)
            found.append(word)
        return found


def test_of(condition: Condition) -> Callable[[str], bool]:
    """Make the test that a condition is."""
    words = condition.words
    match condition.test:
        case "is":
            return frozenset(words).__contains__
        case "is_not":
            unwanted = frozenset(words)
            return lambda word: word not in unwanted
        case "contains":
            return lambda word: any(each in word for each in words)
        case "starts_with":
            return lambda word: word.startswith(words)
    return lambda word: (not word) is condition.wanted


def matching(conditions: Sequence[Condition], words: dict[str, list[str]], count: int) -> list[bool] | None:
    """Say of each row whether any condition holds; None when there are no conditions."""
    if not conditions:
        return None
    found = [False] * count
    for condition in conditions:
        test = test_of(condition)
        for number, word in enumerate(words[condition.column]):
            if test(word):
                found[number] = True
    return found
