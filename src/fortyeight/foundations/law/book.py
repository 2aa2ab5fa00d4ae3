"""The rulebook as the law layer reads it: dated rules, each with its source.

The `rulebook` layer builds these from the rule files; nothing here reads a disk.
Outside its dates a rule has no value, and no value is never filled in by the
value before or after it.
"""

import difflib
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo
from typing import Any, ClassVar, TypeVar

from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.place import Place

SUGGESTED_MAX = 3
T = TypeVar("T")


class NoSuchRule(LookupError):
    """The book holds no rule of that id. `code` is stable; `nearest` are the likeliest meant."""

    code: ClassVar[str] = "RULE.UNKNOWN"

    def __init__(self, rule_id: str, nearest: tuple[str, ...]) -> None:
        super().__init__(rule_id)
        self.rule_id, self.nearest = rule_id, nearest

    def __str__(self) -> str:
        meant = f" Did you mean {' or '.join(self.nearest)}?" if self.nearest else ""
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the words of a rule stand, and how they were read.

    `seen` is PRIMARY (the text read in full), EXCERPT (read in part, on the page
    cited), GENERAL_KNOWLEDGE (not confirmed in a text), INFERENCE (drawn from
    cited texts) or LOCAL (a house policy, no law). `saved` is a path below the
    rules folder, and `sha256` is the hash of that file.
    """

    key: str
    cite: str
    url: str
    seen: str
    saved: str
    sha256: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What a rule says while it is in force.

    In force from `in_force_from` (inclusive) to `in_force_to` (exclusive, None
    while the text stands). `source` is the key of one of the rule's sources.
    `terms` is the Terms class of the rule's shape; `SHAPES` says which.
    """

    in_force_from: date
    in_force_to: date | None
    source: str
    terms: Any

    def is_in_force_on(self, day: date) -> bool:
        """Whether `day` lies in the half-open span of this value."""
        return self.in_force_from <= day and (self.in_force_to is None or day < self.in_force_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A choice made where the text leaves room. `as_` is the key `as` of the rule file."""

    of: str
    as_: str
    why: str
    leans: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retired:
    """The rule answers nothing from the civil day `on` (inclusive); `by` is who decided it."""

    on: date
    by: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Superseded:
    """From the civil day `on` (inclusive) the rule `by`, of the same shape, answers in its place."""

    on: date
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A value that was written wrongly, and put right in the book on the civil day `recorded_on`.

    `of` is the `in_force_from` of the value as it stands now, and `said` the
    whole value as the book had it until then. The law did not change on that
    day; what the book said of it did.
    """

    recorded_on: date
    by: str
    why: str
    of: date
    said: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One question of law and its dated answers. `decided_by` names a shape in `SHAPES`.

    No value of a retired or superseded rule reaches past the day on which it
    ended; `corrections` are in the order in which they were recorded.
    """

    id: str
    question: str
    decided_by: str
    status: str
    reviewed_on: date | None
    reviewed_by: tuple[str, ...]
    review_again_by: date
    sources: tuple[Source, ...]
    values: tuple[Value, ...]
    readings: tuple[Reading, ...]
    retired: Retired | None = None
    superseded: Superseded | None = None
    corrections: tuple[Correction, ...] = ()

    def value_on(self, day: date) -> Value | None:
        """Find the value in force on a civil day of the place of custody; None outside the dates."""
        return next((value for value in self.values if value.is_in_force_on(day)), None)

    def value_between(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(zone).date())
        last = self.value_on(when.latest.astimezone(zone).date())
        return first if first is last else None

    def source_of(self, value: Value) -> Source:
        """Get the source that `value` rests on; raises KeyError when it names none of the rule's own."""
        for source in self.sources:
            if source.key == value.source:
                return source
        raise KeyError(value.source)

    def cite_of(self, value: Value) -> str:
        """Get the citation of the source that `value` rests on."""
        return self.source_of(value).cite

    @property
    def cite(self) -> str:
        """The citation of the latest value, for when no value is in force."""
        return self.cite_of(self.values[-1])

    @property
    def is_draft(self) -> bool:
        """Whether counsel never signed the rule; every decision that used it says so, retired or not."""
        return self.status == "draft" or (self.retired is not None and self.reviewed_on is None)

    @property
    def ended_on(self) -> date | None:
        """The first civil day on which the rule answers nothing itself; None while it stands."""
        ended = self.retired or self.superseded
        return None if ended is None else ended.on

    def has_ended_by(self, day: date) -> bool:
        """Whether the rule was retired or superseded by a civil day, that day included."""
        ended_on = self.ended_on
        return ended_on is not None and ended_on <= day


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All rules, by id, and the one hash that every decision carries.

    `places` says of every state and territory, by id, what the book has of its law.
    """

    rules: Mapping[str, Rule]
    hash: str
    places: Mapping[str, Place] = field(default_factory=dict)
    _worked_out: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, what: Hashable, work_out: Callable[[], T]) -> T:
        """Work something out that follows from these rules alone, the first time it is asked."""
        if what not in self._worked_out:
            self._worked_out[what] = work_out()
        found: T = self._worked_out[what]
        return found

    def rule(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def rule_on(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = date.min
        while found.superseded is not None and since < found.superseded.on <= day:
            since = found.superseded.on
            found = self.rule(found.superseded.by)
        return found

    def rules_decided_by(self, name: str) -> tuple[Rule, ...]:
        """List the rules of one shape, ordered by id."""
        return self.once(
            ("decided by", name),
            lambda: tuple(
                self.rules[key] for key in sorted(self.rules) if self.rules[key].decided_by == name
            ),
        )

    def under(self, prefix: str) -> tuple[Rule, ...]:
        """List the rules whose id is `prefix` or starts with `prefix` and a dot, ordered by id."""
        return self.once(("under", prefix), lambda: self._under(prefix))

    def _under(self, prefix: str) -> tuple[Rule, ...]:
        below = f"{prefix}."
        return tuple(self.rules[key] for key in sorted(self.rules) if key == prefix or key.startswith(below))
