"""A place whose law a stay is under, and what the book has of that law."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

SUGGESTED_MAX = 3
NAME_CHARS_MAX = 64


class Coverage(StrEnum):
    """What the book has of a place's law: rules that counsel has read, drafts only, or nothing."""

    COVERED = "covered"
    DRAFT = "draft"
    NOT_COVERED = "not_covered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A state, the District of Columbia or a territory, as the registry has it.

    `id` is its name in the rulebook, such as `us_tx`. `since` is the first day
    for which the book has law of the place; None when it has none. `checked` says
    how that law was checked, `open` what is not settled or not read.
    """

    id: str
    name: str
    status: Coverage
    since: date | None
    checked: str
    open: str

    @property
    def has_law(self) -> bool:
        """Whether the book has any rule of this place's own."""
        return self.status is not Coverage.NOT_COVERED


class UnableToFindPlace(ValueError):
    """There is no such state or territory. `code` is stable; `nearest` are the likeliest meant."""

    code = "PLACE.UNKNOWN"

    def __init__(self, text: str, nearest: tuple[str, ...]) -> None:
        meant = f"; did you mean {' or '.join(nearest)}?" if nearest else ""
        self.nearest = nearest
        self.why = f"there is no state or territory {text[:NAME_CHARS_MAX]!r}{meant}"
        super().__init__(f"{self.why} [{self.code}]")


def find_place(places: Mapping[str, Place], text: str) -> Place:
    """Find a place by its id, such as us_tx, in any case.

    Raises UnableToFindPlace, which names the nearest: by id, postal letters or name.
    """
    name = " ".join(text[:NAME_CHARS_MAX].lower().split())
    if name in places:
        return places[name]
    by_word = {word: place.id for place in places.values() for word in _words(place)}
    close = [name] if name in by_word else difflib.get_close_matches(name, by_word, n=SUGGESTED_MAX)
    raise UnableToFindPlace(text, tuple(dict.fromkeys(by_word[word] for word in close)))


def _words(place: Place) -> tuple[str, ...]:
    return (place.id, place.id.removeprefix("us_"), place.name.lower())
