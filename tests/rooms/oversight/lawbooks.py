"""Books that differ from the current one in one thing, for tests that compare two."""

from dataclasses import replace
from types import MappingProxyType

from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.shapes.agreement_effect import AgreementEffect
from fortyeight.foundations.law.shapes.hold_limit import HoldLimit
from fortyeight.foundations.rulebook.current import current
from fortyeight.foundations.rulebook.hashing import hash_rules

LIMIT, MANDATE = "moa.wso_2025.hold_limit", "us_fl.ch908.agreement"


def book_with(*rules: Rule, without: str = "") -> Book:
    """Make a book of one's own, with the hash that it has."""
    kept = {**current().rules, **{rule.id: rule for rule in rules}}
    kept.pop(without, None)
    places = current().places
    return Book(rules=MappingProxyType(kept), hash=hash_rules(kept.values(), places.values()), places=places)


def limit_of(length: int) -> Book:
    """Let the hold of the agreement of 2025 last so many hours."""
    rule = current().rule(LIMIT)
    return book_with(replace(rule, values=(replace(rule.values[0], terms=HoldLimit(hours=length, skip=())),)))


def forbidden() -> Book:
    """Let Florida forbid what it asks for."""
    rule = current().rule(MANDATE)
    terms = AgreementEffect(effect="FORBIDDEN", models=("WSO", "JEM", "TFM"))
    return book_with(replace(rule, values=(*rule.values[:-1], replace(rule.values[-1], terms=terms))))
