"""The hash of a book: over its rules in order of their ids, as canonical JSON.

White space and comments of a file do not change it; a comma in a quotation does.
What a rule does not say is not hashed, so that a key invented later leaves the
hash of every book without it as it was.
"""

from collections.abc import Iterable
from typing import Any

from fortyeight.foundations.kit.canonical import canonical_hash, plain
from fortyeight.foundations.law.book import Rule

ADDED_LATER = ("retired", "superseded", "corrections")


def plain_rule(rule: Rule) -> dict[str, Any]:
    """Turn a rule into the dicts, lists and text that JSON has."""
    written: dict[str, Any] = plain(rule)
    return {key: value for key, value in written.items() if value or key not in ADDED_LATER}


def plain_rules(rules: Iterable[Rule]) -> list[dict[str, Any]]:
    """Turn the rules into plain values, in order of their ids."""
    return [plain_rule(rule) for rule in sorted(rules, key=lambda rule: rule.id)]


def hash_rules(rules: Iterable[Rule]) -> str:
    """Hash the rules of a book: SHA-256, lower hex."""
    return canonical_hash(plain_rules(rules))
