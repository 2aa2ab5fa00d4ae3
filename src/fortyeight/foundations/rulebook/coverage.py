"""What the book covers: of each area and each place the rules, how they were read, and what is open."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from fortyeight.foundations.kit.canonical import plain
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.place import Coverage as Status
from fortyeight.foundations.rulebook import cases
from fortyeight.foundations.rulebook.read import SEEN
from fortyeight.foundations.rulebook.registry import Area, read_registry


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Some rules, counted. Every rule is a draft, reviewed or retired; `superseded` counts among them.

    `cases` is None where the worked cases did not come with the installation.
    `seen` counts sources by how they were read. `review_by` is the first day on
    which one of the rules must be read again, None when there are none.
    """

    rules: int
    drafts: int
    reviewed: int
    retired: int
    superseded: int
    seen: Mapping[str, int]
    cases: int | None
    review_by: date | None

    def days_left(self, today: date) -> int | None:
        """Count the days until the first rule must be read again; below zero when that day has passed."""
        return None if self.review_by is None else (self.review_by - today).days


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaCovered:
    """One area of the registry with its rules counted."""

    area: Area
    counted: Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCovered:
    """One state or territory: `status` is what the registry says, `counted` what the book has."""

    id: str
    name: str
    status: Status
    since: date | None
    checked: str
    open: str
    counted: Counted

    @property
    def is_covered(self) -> bool:
        """Whether the book has any law of this place."""
        return self.status is not Status.NOT_COVERED


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The whole book, counted; areas and places in the order of the registry."""

    book_hash: str
    areas: tuple[AreaCovered, ...]
    places: tuple[PlaceCovered, ...]
    total: Counted

    def plain(self, today: date) -> dict[str, Any]:
        """Give everything as the values that JSON has."""
        return {
            "book_hash": self.book_hash,
            "total": _plain(self.total, today),
            "areas": [{**plain(each.area), **_plain(each.counted, today)} for each in self.areas],
            "places": [
                {
                    **{key: plain(getattr(each, key)) for key in _PLACE_KEYS},
                    **_plain(each.counted, today),
                }
                for each in self.places
            ],
        }


_PLACE_KEYS = ("id", "name", "status", "since", "checked", "open")


def count_coverage(book: Book, *, rules_folder: Path, cases_folder: Path | None) -> Coverage:
    """Count the book by the areas and places of its registry.

    Raises UnableToReadRule when the registry is not understood, and Unread for
    the first case file that is not.
    """
    worked = None if cases_folder is None else Counter(each.rule for each in cases.read_cases(cases_folder))
    areas = read_registry(rules_folder)
    rules = tuple(book.rules.values())
    return Coverage(
        book_hash=book.hash,
        areas=tuple(
            AreaCovered(area=area, counted=_count((r for r in rules if area.holds(r.id)), worked))
            for area in areas
        ),
        places=tuple(
            PlaceCovered(
                id=place.id,
                name=place.name,
                status=place.status,
                since=place.since,
                checked=place.checked,
                open=place.open,
                counted=_count(book.under(place.id), worked),
            )
            for place in book.places.values()
        ),
        total=_count(rules, worked),
    )


def _count(rules: Iterable[Rule], worked: Counter[str] | None) -> Counted:
    known = tuple(rules)
    status = Counter(rule.status for rule in known)
    seen = Counter(source.seen for rule in known for source in rule.sources)
    return Counted(
        rules=len(known),
        drafts=status["draft"],
        reviewed=status["reviewed"],
        retired=status["retired"],
        superseded=sum(rule.superseded is not None for rule in known),
        seen={name: seen[name] for name in SEEN if seen[name]},
        cases=None if worked is None else sum(worked[rule.id] for rule in known),
        review_by=min((rule.review_again_by for rule in known if not rule.retired), default=None),
    )


def _plain(counted: Counted, today: date) -> dict[str, Any]:
    return {**plain(counted), "days_until_review": counted.days_left(today)}
