"""Finds what is wrong in the places of the registry: each state and territory once, with law or without."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.place import Coverage, Place
from fortyeight.foundations.rulebook.fault import Fault
from fortyeight.foundations.rulebook.registry import PLACE_IDS
from fortyeight.foundations.rulebook.unread import REGISTRY


def place_faults(places: Sequence[Place], rules: Mapping[str, Rule]) -> Iterator[Fault]:
    """List what is wrong: a place twice, missing or unknown, and a status that the rules do not bear out."""
    counted = Counter(place.id for place in places)
    for place_id in sorted(PLACE_IDS - set(counted)):
        yield Fault(
            path=REGISTRY,
            code="REGISTRY.PLACE_MISSING",
            what=f"The place {place_id} is missing.",
            fix='Add a [[place]] for it, with status = "not_covered" until its law is read.',
        )
    for index, place in enumerate(places):
        if place.id not in PLACE_IDS:
            what = f"There is no state or territory {place.id!r}."
            yield _fault("UNKNOWN", index, "id", what, "Write it as us_ and its two postal letters.")
        elif counted[place.id] > 1:
            what = f"The place {place.id} stands there {counted[place.id]} times."
            yield _fault("TWICE", index, "id", what, "Leave one [[place]] for it.")
        own = [rule for rule in rules.values() if rule.id.partition(".")[0] == place.id]
        yield from _status_faults(index, place, own)


def _fault(name: str, index: int, key: str, what: str, fix: str) -> Fault:
    codes = {
        "UNKNOWN": "REGISTRY.PLACE_UNKNOWN",
        "TWICE": "REGISTRY.PLACE_TWICE",
        "WITHOUT_RULES": "REGISTRY.PLACE_WITHOUT_RULES",
        "WITH_RULES": "REGISTRY.PLACE_WITH_RULES",
        "NOT_REVIEWED": "REGISTRY.PLACE_NOT_REVIEWED",
        "SINCE": "REGISTRY.PLACE_SINCE",
    }
    return Fault(path=REGISTRY, code=codes[name], what=what, fix=fix, place=("place", index, key))


def _status_faults(index: int, place: Place, rules: Sequence[Rule]) -> Iterator[Fault]:
    if place.has_law and not rules:
        what = f"{place.id} is {place.status.value}, and has no rule."
        yield _fault(
            "WITHOUT_RULES", index, "status", what, 'Write its rules, or say status = "not_covered".'
        )
    if not place.has_law and rules:
        what = f"{place.id} is not covered, and has {len(rules)} rules."
        yield _fault("WITH_RULES", index, "status", what, 'Say status = "draft", or take the rules out.')
    if place.status is Coverage.COVERED and any(rule.is_draft for rule in rules):
        what = f"{place.id} is covered, and has rules that counsel has not signed."
        fix = 'Say status = "draft" until every rule is reviewed.'
        yield _fault("NOT_REVIEWED", index, "status", what, fix)
    first = min((value.in_force_from for rule in rules for value in rule.values), default=None)
    if place.since != (first if place.has_law else None):
        what = f"{place.id} has since = {place.since}, and its first value is in force from {first}."
        fix = "Give the first day of its rules; none when it is not covered."
        yield _fault("SINCE", index, "since" if place.since else "id", what, fix)
