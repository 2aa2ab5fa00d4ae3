"""Finds rules by words. It looks through the rulebook and through nothing else."""

from collections.abc import Iterator
from dataclasses import dataclass

from fortyeight.foundations.law.book import Book, Rule

WORDS_MAX = 12
TEXT_CHARS_MAX = 200

# Where a word stands decides how near it is: the id and the question first, then the law's own words.
_ID, _QUESTION, _CITE, _QUOTE, _READING = 5, 4, 3, 2, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A rule in which every word stands, and how near it is: the higher, the nearer."""

    rule: Rule
    nearness: int


def search_rules(book: Book, text: str) -> tuple[Found, ...]:
    """Find the rules that have every word of a text, in any case, the nearest first, then by id.

    Looked through are the id, the question, the citations, the quotations, the
    readings and the reasons of changes. No words find nothing.
    """
    words = text[:TEXT_CHARS_MAX].casefold().split()[:WORDS_MAX]
    if not words:
        return ()
    found = []
    for rule in book.rules.values():
        fields = tuple((weight, text.casefold()) for weight, text in _fields(rule))
        nearest = [max((weight for weight, text in fields if word in text), default=0) for word in words]
        if all(nearest):
            found.append(Found(rule=rule, nearness=sum(nearest)))
    return tuple(sorted(found, key=lambda each: (-each.nearness, each.rule.id)))


def _fields(rule: Rule) -> Iterator[tuple[int, str]]:
    yield _ID, f"{rule.id} {rule.id.replace('_', ' ').replace('.', ' ')}"
    yield _QUESTION, rule.question
    for source in rule.sources:
        yield _CITE, source.cite
        yield _QUOTE, " ".join(source.quote.split())
    for reading in rule.readings:
        yield _READING, f"{reading.of} {reading.as_} {reading.why}"
    for correction in rule.corrections:
        yield _READING, correction.why
    if rule.retired is not None:
        yield _READING, rule.retired.why
