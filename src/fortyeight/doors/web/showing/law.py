"""The parts of the pages of the law: bars for areas, and a rule with its sources and working."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.showing.words import Words
from fortyeight.foundations.law.book import Correction, Rule, Source, Value
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.rulebook.coverage import (
    AreaCovered,
    Counted,
    Coverage,
    PlaceCovered,
    count_coverage,
)
from fortyeight.foundations.rulebook.current import cases_folder, current, rules_folder
from fortyeight.foundations.rulebook.shown import Pairs, RuleShown, source_of, terms_shown

BAR_WIDTH = 100.0
SEEN: Mapping[str, Words] = {
    "PRIMARY": _("The text, read in full"),
    "EXCERPT": _("The text, read in part, on the page cited"),
    "GENERAL_KNOWLEDGE": _("Generally known; the text was not read"),
    "INFERENCE": _("Drawn from texts that do not say it in so many words"),
    "LOCAL": _("House policy; no law"),
}
SEEN_SHORT: Mapping[str, Words] = {
    "PRIMARY": _("read in full"),
    "EXCERPT": _("read in part"),
    "GENERAL_KNOWLEDGE": _("not read"),
    "INFERENCE": _("inferred"),
    "LOCAL": _("house policy"),
}
STATUS: Mapping[str, Words] = {"draft": _("DRAFT"), "reviewed": _("REVIEWED"), "retired": _("RETIRED")}


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaShown:
    """An area with its bar: where each part begins and how wide it is, on a field of 100 by 8."""

    covered: AreaCovered
    id: str
    days: int | None
    parts: tuple[tuple[str, float, float], ...]
    seen: tuple[tuple[Words, int], ...]

    @property
    def counted(self) -> Counted:
        """The numbers of the area."""
        return self.covered.counted


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageShown:
    """The whole book for the page."""

    coverage: Coverage
    areas: tuple[AreaShown, ...]
    covered: tuple[PlaceCovered, ...]
    not_covered: tuple[str, ...]
    seen: tuple[tuple[Words, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueShown:
    """A value with its source; `is_now` when it is in force today."""

    value: Value
    terms: Pairs
    source: Source | None
    seen: Words
    is_now: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePage:
    """A rule for the page."""

    shown: RuleShown
    rule: Rule
    status: Words
    days: int
    days_over: int
    values: tuple[ValueShown, ...]
    corrections: tuple[tuple[Correction, Pairs], ...]
    feeds: tuple[tuple[str, str], ...]
    folder: str


@functools.lru_cache(maxsize=1)
def _counted() -> Coverage:
    return count_coverage(current(), rules_folder=rules_folder(), cases_folder=cases_folder())


def show_coverage(today: date) -> CoverageShown:
    """Make the page of what the book covers. The book does not change while the process lives."""
    coverage = _counted()
    most = max((each.counted.rules for each in coverage.areas), default=1)
    return CoverageShown(
        coverage=coverage,
        areas=tuple(_area(each, most, today) for each in coverage.areas),
        covered=tuple(place for place in coverage.places if place.is_covered),
        not_covered=tuple(place.name for place in coverage.places if not place.is_covered),
        seen=_seen(coverage.total),
    )


def show_rule_page(shown: RuleShown, today: date) -> RulePage:
    """Make the page of a rule."""
    rule, days = shown.rule, shown.days_left(today)
    return RulePage(
        shown=shown,
        rule=rule,
        status=STATUS[rule.status],
        days=days,
        days_over=-days,
        values=tuple(_value(rule, value, today) for value in rule.values),
        corrections=tuple((each, terms_shown(each.said)) for each in rule.corrections),
        feeds=tuple((code, CODES[code].sentence) for code in shown.feeds),
        folder=rule.id.rpartition(".")[0],
    )


def _area(covered: AreaCovered, most: int, today: date) -> AreaShown:
    counted = covered.counted
    parts, begins = [], 0.0
    for name, count in (
        ("reviewed", counted.reviewed),
        ("draft", counted.drafts),
        ("retired", counted.retired),
    ):
        width = BAR_WIDTH * count / most
        if count:
            parts.append((name, begins, width))
        begins += width
    return AreaShown(
        covered=covered,
        id=covered.area.folder.replace("/", "."),
        days=counted.days_left(today),
        parts=tuple(parts),
        seen=_seen(counted),
    )


def _value(rule: Rule, value: Value, today: date) -> ValueShown:
    source = source_of(rule, value)
    return ValueShown(
        value=value,
        terms=terms_shown(value),
        source=source,
        seen=SEEN[source.seen] if source else "",
        is_now=value.is_in_force_on(today),
    )


def _seen(counted: Counted) -> tuple[tuple[Words, int], ...]:
    return tuple((SEEN_SHORT[name], count) for name, count in counted.seen.items())
