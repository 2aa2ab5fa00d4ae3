"""What the rules of a book say between two days on which any of them changes, looked up once.

A book never changes, so neither does what it says of a day. Nothing about a stay
is remembered here.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Any

from fortyeight.foundations.law.book import Book, Rule, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """The rule that answers on a civil day: what it says (None outside its dates) and its citation then."""

    rule: Rule
    value: Value | None
    cite: str
    is_draft: bool


class Segment:
    """The civil days from one change of any rule to the next: on each of them the book says the same."""

    def __init__(self, book: Book, day: date, number: int) -> None:
        self._book, self._day, self.number = book, day, number
        self._applied: dict[str, Applied] = {}

    def applied(self, rule_id: str) -> Applied:
        """Find the rule that answers in the name of another on these days; raises NoSuchRule."""
        found = self._applied.get(rule_id)
        if found is None:
            rule = self._book.rule_on(rule_id, self._day)
            value = rule.value_on(self._day)
            cite = rule.cite if value is None else rule.cite_of(value)
            found = Applied(rule=rule, value=value, cite=cite, is_draft=rule.is_draft)
            self._applied[rule_id] = found
        return found


def segment_of(book: Book, day: date) -> Segment:
    """Find the segment of a book in which a civil day lies; the same object each time."""
    segments: dict[int, Segment] = book.once("segments", dict)
    number = bisect_right(turning_days(book), day)
    found = segments.get(number)
    if found is None:
        found = segments[number] = Segment(book, day, number)
    return found


def turning_days(book: Book) -> tuple[date, ...]:
    """List every civil day on which any rule of the book starts, ends or gives way to another, in order."""
    return book.once("turning days", lambda: days_of(tuple(book.rules.values())))


def days_of(rules: tuple[Rule, ...]) -> tuple[date, ...]:
    """List every civil day on which any of some rules starts, ends or gives way to another, in order."""
    days: set[Any] = {None}
    for rule in rules:
        days.update(ended.on for ended in (rule.retired, rule.superseded) if ended is not None)
        for value in rule.values:
            days.add(value.in_force_from)
            days.add(value.in_force_to)
    return tuple(sorted(days - {None}))


def first_review(book: Book) -> date:
    """Find the day by which the first rule of the book is due to be read again."""
    return book.once(
        "first review", lambda: min((rule.review_again_by for rule in book.rules.values()), default=date.max)
    )
