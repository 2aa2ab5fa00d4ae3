"""A rule as counsel reads it: its values with their sources, its readings, its cases, what it feeds."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from fortyeight.foundations.kit.canonical import plain
from fortyeight.foundations.law.book import Book, Rule, Source, Value
from fortyeight.foundations.rulebook import cases
from fortyeight.foundations.rulebook.cases import Case
from fortyeight.foundations.rulebook.feeds import codes_fed
from fortyeight.foundations.rulebook.hashing import plain_rule

SEEN: Mapping[str, str] = {
    "PRIMARY": "the text, read in full",
    "EXCERPT": "the text, read in part, on the page cited",
    "GENERAL_KNOWLEDGE": "generally known; the text was not read",
    "INFERENCE": "drawn from texts that do not say it in so many words",
    "LOCAL": "a house policy; no law",
}
"""From the `seen` of a source to what it means."""


Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedShown:
    """What is given and wanted of one person, as text; `person` is empty when a case has only one."""

    person: str
    given: Pairs
    want: Pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """One worked case of a rule: its name, what is asked of whom, and the working."""

    name: str
    asked: tuple[AskedShown, ...]
    worked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleShown:
    """A rule with all that belongs to it.

    `feeds` are the codes of the decisions whose steps the rule carries, in order.
    `replaces` are the ids of the rules that it superseded.
    """

    rule: Rule
    cases: tuple[Worked, ...]
    feeds: tuple[str, ...]
    replaces: tuple[str, ...]

    def days_left(self, today: date) -> int:
        """Count the days until the rule must be read again; below zero when that day has passed."""
        return (self.rule.review_again_by - today).days

    def plain(self) -> dict[str, Any]:
        """Give everything as the values that JSON has."""
        return {
            **plain_rule(self.rule),
            "cases": [dataclasses.asdict(each) for each in self.cases],
            "feeds": list(self.feeds),
            "replaces": list(self.replaces),
        }


def show_rule(book: Book, rule_id: str, *, cases_folder: Path | None) -> RuleShown:
    """Gather what there is to read of a rule. Without a folder of cases none are shown.

    Raises NoSuchRule, which names the nearest, and Unread for a case file.
    """
    rule = book.rule(rule_id)
    return RuleShown(
        rule=rule,
        cases=tuple(_worked(case) for case in _cases_of(rule_id, cases_folder)),
        feeds=codes_fed(rule_id, rule.decided_by),
        replaces=tuple(
            each.id
            for each in book.rules.values()
            if each.superseded is not None and each.superseded.by == rule_id
        ),
    )


def status_words(rule: Rule) -> str:
    """Say in words how far a rule may be relied on."""
    if rule.retired is not None:
        signed = "" if not rule.is_draft else "; counsel never signed it"
        return f"retired on {rule.retired.on}{signed}"
    if rule.status == "draft":
        return "draft: counsel has not signed it"
    return f"reviewed on {rule.reviewed_on} by {', '.join(rule.reviewed_by)}"


def terms_shown(value: Value) -> Pairs:
    """List what a value says, each term with its words."""
    fields = dataclasses.fields(value.terms)
    return tuple((field.name, text_of(getattr(value.terms, field.name))) for field in fields)


def source_of(rule: Rule, value: Value) -> Source | None:
    """Find the source that a value rests on; None in a book that was not checked."""
    return next((source for source in rule.sources if source.key == value.source), None)


def text_of(item: object) -> str:
    """Write any value of a rule or a case as plain words.

    >>> text_of(("SUNDAY", "FEDERAL_HOLIDAY")), text_of(()), text_of({"on": True, "hours": 3.5})
    ('SUNDAY, FEDERAL_HOLIDAY', 'none', 'on yes, hours 3.5')
    """
    if isinstance(item, bool):
        return "yes" if item else "no"
    if isinstance(item, (datetime, date)):
        return item.isoformat()
    if dataclasses.is_dataclass(item) and not isinstance(item, type):
        named = {field.name: getattr(item, field.name) for field in dataclasses.fields(item)}
        return text_of({name: value for name, value in named.items() if value is not None})
    if isinstance(item, Mapping):
        return ", ".join(f"{name} {text_of(value)}" for name, value in item.items()) or "none"
    if isinstance(item, (list, tuple)):
        inner = "; " if any(isinstance(each, (Mapping, list, tuple)) for each in item) else ", "
        inner = "; " if any(dataclasses.is_dataclass(each) for each in item) else inner
        return inner.join(text_of(each) for each in item) or "none"
    if isinstance(item, float):
        return f"{item:g}"
    return "none" if item is None else str(plain(item))


def _cases_of(rule_id: str, folder: Path | None) -> Iterator[Case]:
    path = folder / f"{rule_id.replace('.', '/')}.toml" if folder else None
    if folder is not None and path is not None and path.is_file():
        yield from cases.read_case_file(folder, path)


def _worked(case: Case) -> Worked:
    asked = tuple(
        AskedShown(person=each.person, given=_pairs(each.given), want=_pairs(each.want))
        for each in case.asked()
    )
    return Worked(name=case.name, asked=asked, worked=" ".join(case.worked.split()))


def _pairs(table: Mapping[str, Any]) -> Pairs:
    return tuple((name, text_of(value)) for name, value in table.items())
