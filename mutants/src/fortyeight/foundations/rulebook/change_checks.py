"""Finds what is wrong in how rules ended and were put right: successors, corrections, old values."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from fortyeight.foundations.law.book import Correction, Rule, Superseded, Value
from fortyeight.foundations.rulebook.changing import until
from fortyeight.foundations.rulebook.known import rule_known_on


class Wrong(NamedTuple):
    """One thing that is wrong: in which rule, a stable code, what, the mend, and where in the file."""

    rule_id: str
    code: str
    what: str
    fix: str
    place: tuple[str | int, ...]


def list_wrong_changes(rules: Mapping[str, Rule]) -> Iterator[Wrong]:
    """List what is wrong in the changes of these rules, in order of their ids."""
    for rule_id in sorted(rules):
        rule = rules[rule_id]
        if rule.superseded is not None:
            yield from _successor(rule, rule.superseded, rules)
        for number, correction in enumerate(rule.corrections):
            yield from _correction(rule, number, correction)


def _successor(rule: Rule, superseded: Superseded, rules: Mapping[str, Rule]) -> Iterator[Wrong]:
    place = ("superseded_by",)
    successor = rules.get(superseded.by)
    if successor is None:
        yield Wrong(
            rule.id,
            "RULE.SUCCESSOR_ABSENT",
            f"There is no readable rule {superseded.by}, which is to take its place.",
            "Write or mend the successor, or name another.",
            place,
        )
        return
    if successor.decided_by != rule.decided_by:
        yield Wrong(
            rule.id,
            "RULE.SUCCESSOR_SHAPE",
            f"It is decided by {rule.decided_by}, its successor {successor.id} by {successor.decided_by}.",
            "A successor answers the same question: give it the same shape, or retire this rule instead.",
            place,
        )
    begins = min((value.in_force_from for value in successor.values), default=date.max)
    ends = max((value.in_force_to or date.max for value in rule.values), default=date.min)
    if begins > superseded.on or ends < superseded.on:
        gap = min(ends, superseded.on), max(begins, superseded.on)
        yield Wrong(
            rule.id,
            "RULE.SUCCESSOR_GAP",
            f"From {gap[0]} to {_day(gap[1])} neither it nor its successor {successor.id} answers.",
            "Let the successor begin on superseded_on, and the last value here last until then.",
            ("superseded_on",),
        )
    elif begins < superseded.on:
        yield Wrong(
            rule.id,
            "RULE.SUCCESSOR_OVERLAP",
            f"Its successor {successor.id} answers from {begins}, and it itself until {superseded.on}.",
            "Let the successor begin on superseded_on, so that one rule answers on every day.",
            ("superseded_on",),
        )


def _correction(rule: Rule, number: int, correction: Correction) -> Iterator[Wrong]:
    place = ("correction", number)

    def wrong(what: str, fix: str, *key: str) -> Wrong:
        return Wrong(rule.id, "RULE.CORRECTION", what, fix, (*place, *key))

    after = rule_known_on(rule, correction.recorded_on)
    corrected = next((value for value in after.values if value.in_force_from == correction.of), None)
    if corrected is None:
        yield wrong(
            f"It corrects a value from {correction.of}, and there is none.",
            "Give in `of` the in_force_from of the value as it stands after the correction.",
            "of",
        )
        return
    if _same(corrected, correction.said, rule.ended_on):
        yield wrong(
            f"The value from {correction.of} says what it said before.",
            "Mend the [[value]], and write in [correction.said] what it said until then.",
            "said",
        )
    if correction.said.source not in {source.key for source in rule.sources}:
        yield wrong(
            f"What it said rests on {correction.said.source!r}, which is no source of the rule.",
            "Keep the old [[source]], or name the one it rested on.",
            "said",
        )
    before = rule_known_on(rule, date.fromordinal(correction.recorded_on.toordinal() - 1))
    for earlier, later in pairwise(before.values):
        if earlier.in_force_to != later.in_force_from:
            yield wrong(
                f"As the book stood before, the value from {earlier.in_force_from} ended on "
                f"{earlier.in_force_to}, and the next began on {later.in_force_from}.",
                "Write in [correction.said] the dates as the book had them: no gap and no overlap.",
                "said",
            )


def _same(value: Value, said: Value, ended_on: date | None) -> bool:
    """Whether two values say the same, both cut where the rule ended."""
    return value.in_force_from == said.in_force_from and (value,) == until((said,), ended_on)


def _day(day: date) -> str:
    return "no day" if day == date.max else day.isoformat()
