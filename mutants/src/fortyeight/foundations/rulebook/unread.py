"""What a rule file or a case file that was not understood raises."""

import difflib
import re
from collections.abc import Iterable
from typing import Self

from fortyeight.foundations.rulebook.toml_lines import Place, line_of, lines_of

_LINE_OF_PARSER = re.compile(r"\(at line (\d+), column \d+\)")


class Unread(ValueError):
    """A file was not understood. `code` is stable, `path` lies below its folder, `line` counts from 1.

    `place` is where in the file the fault stands; `located` finds the line of it.
    """

    def __init__(self, code: str, path: str, what: str, place: Place = ()) -> None:
        super().__init__(code, path, what)
        self.code, self.path, self.what, self.place = code, path, what, place
        self.line = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line} was not read: {self.what} [{self.code}]"

    def inside(self, *outer: str | int) -> Self:
        """Say in which table the place lies."""
        self.place = (*outer, *self.place)
        return self

    def located(self, text: str) -> Self:
        """Find the line in the text of the file; where the text is no TOML, the parser said which."""
        said = _LINE_OF_PARSER.search(self.what)
        self.line = int(said[1]) if said else line_of(lines_of(text), self.place)
        return self


def no_such_key(where: str, unknown: Iterable[str], known: Iterable[str]) -> str:
    """Say which keys are unknown, and which were likely meant.

    >>> no_such_key("a rule", ["questoin"], ["question", "id"])
    'a rule has no key questoin (did you mean question?)'
    """
    names = []
    choices = sorted(known)
    for key in unknown:
        meant = difflib.get_close_matches(key, choices, n=1)
        names.append(f"{key} (did you mean {meant[0]}?)" if meant else key)
    return f"{where} has no key {', '.join(names)}"
