"""What differs between two books, rule by rule: which value, from what to what, on what citation, why."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fortyeight.foundations.law.book import Book, Rule, Value
from fortyeight.foundations.rulebook.shown import terms_shown, text_of

NO_CITE = "no citation"


class ChangeKind(StrEnum):
    """What happened to a rule between two books. TEXT is all that no answer hangs on."""

    ADDED = "ADDED"
    REMOVED = "REMOVED"
    VALUE = "VALUE"
    RETIRED = "RETIRED"
    SUPERSEDED = "SUPERSEDED"
    PLACE = "PLACE"
    TEXT = "TEXT"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """One difference between the old and the new book.

    `says` is what changed, in words. `why` is what the rule itself gives as the
    reason, empty when it gives none. `old_cite` and `new_cite` are the citations
    on either side, empty where there is none.
    """

    rule_id: str
    kind: ChangeKind
    says: str
    why: str
    old_cite: str
    new_cite: str

    @property
    def cites(self) -> str:
        """Both citations, or the one that both share."""
        return " → ".join(dict.fromkeys(cite for cite in (self.old_cite, self.new_cite) if cite)) or NO_CITE


def list_changes(old: Book, new: Book) -> tuple[RuleChange, ...]:
    """List what differs, ordered by the id of the rule; texts that no answer hangs on too."""
    if old.hash == new.hash:
        return ()
    found: list[RuleChange] = []
    for rule_id in sorted({*old.rules, *new.rules}):
        before, after = old.rules.get(rule_id), new.rules.get(rule_id)
        if before != after:
            found += _of_rule(rule_id, before, after)
    return (*found, *_of_places(old, new))


def _of_places(old: Book, new: Book) -> Iterator[RuleChange]:
    """A place that is covered, or no longer: the id of such a change is that of the place."""
    for place_id in sorted({*old.places, *new.places}):
        before, after = old.places.get(place_id), new.places.get(place_id)
        if before == after:
            continue
        was, is_now = (place.status.value if place else "not listed" for place in (before, after))
        says = f"place {was} → {is_now}" if was != is_now else "what is said of the place, written anew"
        yield RuleChange(rule_id=place_id, kind=ChangeKind.PLACE, says=says, why="", old_cite="", new_cite="")


def _of_rule(rule_id: str, before: Rule | None, after: Rule | None) -> Iterator[RuleChange]:
    if before is None:
        assert after is not None, "a rule is in one of the books"
        says = f"new rule: {text_of([_says(value) for value in after.values])}"
        yield _made(rule_id, ChangeKind.ADDED, says, "", None, after)
        return
    if after is None:
        says = f"taken out; it said: {text_of([_says(value) for value in before.values])}"
        yield _made(rule_id, ChangeKind.REMOVED, says, "", before, None)
        return
    values = tuple(_value_changes(before, after))
    ended = tuple(_ends(before, after))
    yield from ended
    yield from values
    if not ended and not values:
        yield _made(rule_id, ChangeKind.TEXT, _texts(before, after), _why(before, after), before, after)


def _ends(before: Rule, after: Rule) -> Iterator[RuleChange]:
    if after.retired != before.retired:
        ended = after.retired
        says = f"retired from {ended.on} on" if ended else "no longer retired"
        why = f"{ended.why} ({ended.by})" if ended else ""
        yield _made(after.id, ChangeKind.RETIRED, says, why, before, after)
    if after.superseded != before.superseded:
        follows = after.superseded
        says = f"superseded from {follows.on} on by {follows.by}" if follows else "no longer superseded"
        yield _made(after.id, ChangeKind.SUPERSEDED, says, "", before, after)


def _value_changes(before: Rule, after: Rule) -> Iterator[RuleChange]:
    """Compare value by value on the days from which each is in force; an end that the rule set is not one."""
    old = {value.in_force_from: _uncut(before, value) for value in before.values}
    new = {value.in_force_from: _uncut(after, value) for value in after.values}
    for day in sorted({*old, *new}):
        first, second = old.get(day), new.get(day)
        if first == second or _cut_away(before, after, day):
            continue
        yield RuleChange(
            rule_id=after.id,
            kind=ChangeKind.VALUE,
            says=f"from {day} on: {_difference(first, second)}",
            why=_why(before, after),
            old_cite=_cite(before, first),
            new_cite=_cite(after, second),
        )


def _uncut(rule: Rule, value: Value) -> Value:
    if value.in_force_to is not None and value.in_force_to == rule.ended_on:
        return dataclasses.replace(value, in_force_to=None)
    return value


def _cut_away(before: Rule, after: Rule, day: date) -> bool:
    return any(rule.has_ended_by(day) for rule in (before, after)) and before.ended_on != after.ended_on


def _difference(first: Value | None, second: Value | None) -> str:
    """Say what differs between two values that began on one day, or that there is only one of them."""
    if first is None or second is None:
        return f"{_says(first) if first else 'no value'} → {_says(second) if second else 'no value'}"
    old, new = dict(terms_shown(first)), dict(terms_shown(second))
    parts = [
        f"{name} {old.get(name, 'none')} → {new.get(name, 'none')}"
        for name in dict.fromkeys((*old, *new))
        if old.get(name) != new.get(name)
    ]
    if first.in_force_to != second.in_force_to:
        parts.append(f"ends on {_day(first.in_force_to)} → {_day(second.in_force_to)}")
    if first.source != second.source:
        parts.append(f"source {first.source} → {second.source}")
    return "; ".join(parts) or "the same terms, written otherwise"


def _texts(before: Rule, after: Rule) -> str:
    names = {"readings": "a reading", "sources": "a source or quotation", "status": "the status"}
    changed = [
        names.get(field.name, field.name.replace("_", " "))
        for field in dataclasses.fields(Rule)
        if getattr(before, field.name) != getattr(after, field.name)
    ]
    return f"{', '.join(changed)} written anew; no value differs"


def _why(before: Rule, after: Rule) -> str:
    """Give the reasons of the corrections that the new book has and the old has not."""
    new = [each for each in after.corrections if each not in before.corrections]
    return " ".join(f"Corrected on {each.recorded_on} by {each.by}: {each.why}" for each in new)


def _made(
    rule_id: str, kind: ChangeKind, says: str, why: str, before: Rule | None, after: Rule | None
) -> RuleChange:
    return RuleChange(
        rule_id=rule_id,
        kind=kind,
        says=says,
        why=why,
        old_cite=before.cite if before and before.values else "",
        new_cite=after.cite if after and after.values else "",
    )


def _cite(rule: Rule, value: Value | None) -> str:
    sources = {source.key: source.cite for source in rule.sources}
    return sources.get(value.source, "") if value else ""


def _says(value: Value) -> str:
    terms = ", ".join(f"{name} {text}" for name, text in terms_shown(value))
    return f"{terms} (from {value.in_force_from} to {_day(value.in_force_to)})"


def _day(day: date | None) -> str:
    return "no end" if day is None else day.isoformat()
