"""What the book said on an earlier day: corrections recorded since are taken back.

The law of that day is a question of `in_force_from`. This is another: what
could be read here then. A correction counts from the civil day on which it was
recorded, that day included.
"""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from fortyeight.foundations.law.book import Book, Correction, Rule, Value
from fortyeight.foundations.rulebook.changing import until
from fortyeight.foundations.rulebook.hashing import hash_rules


def rule_known_on(rule: Rule, day: date) -> Rule:
    """Give a rule as the book had it on a day; the same rule when nothing was corrected since."""
    later = [each for each in rule.corrections if each.recorded_on > day]
    if not later:
        return rule
    values = rule.values
    for each in reversed(later):
        values = until(_taken_back(values, each), rule.ended_on)
    return replace(rule, values=values, corrections=rule.corrections[: -len(later)])


def book_known_on(book: Book, day: date) -> Book:
    """Give the book as it stood on a day, with the hash it then had; the same book when nothing differs."""
    rules = {rule_id: rule_known_on(rule, day) for rule_id, rule in book.rules.items()}
    if all(rules[rule_id] is rule for rule_id, rule in book.rules.items()):
        return book
    return replace(book, rules=MappingProxyType(rules), hash=hash_rules(rules.values()))


def correction_days(book: Book) -> tuple[date, ...]:
    """List the days on which something in the book was corrected, in order, each once."""
    return tuple(sorted({each.recorded_on for rule in book.rules.values() for each in rule.corrections}))


def _taken_back(values: tuple[Value, ...], correction: Correction) -> tuple[Value, ...]:
    return tuple(correction.said if value.in_force_from == correction.of else value for value in values)
