"""The rulebook as the law layer reads it: dated rules, each with its source.

The `rulebook` layer builds these from the rule files; nothing here reads a disk.
Outside its dates a rule has no value, and no value is never filled in by the
value before or after it.
"""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any

from fortyeight.foundations.law.instants import When

SUGGESTED_MAX = 3


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁNoSuchRuleǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁNoSuchRuleǁ__str____mutmut: MutantDict = {}  # type: ignore


class NoSuchRule(KeyError):
    """The book holds no rule of that id. `code` is stable; `nearest` are the likeliest meant."""

    code = "RULE.UNKNOWN"

    @_mutmut_mutated(mutants_xǁNoSuchRuleǁ__init____mutmut)
    def __init__(self, rule_id: str, nearest: tuple[str, ...]) -> None:
        super().__init__(rule_id)
        self.rule_id, self.nearest = rule_id, nearest

    def xǁNoSuchRuleǁ__init____mutmut_orig(self, rule_id: str, nearest: tuple[str, ...]) -> None:
        super().__init__(rule_id)
        self.rule_id, self.nearest = rule_id, nearest

    def xǁNoSuchRuleǁ__init____mutmut_1(self, rule_id: str, nearest: tuple[str, ...]) -> None:
        super().__init__(None)
        self.rule_id, self.nearest = rule_id, nearest

    def xǁNoSuchRuleǁ__init____mutmut_2(self, rule_id: str, nearest: tuple[str, ...]) -> None:
        super().__init__(rule_id)
        self.rule_id, self.nearest = None

    @_mutmut_mutated(mutants_xǁNoSuchRuleǁ__str____mutmut)
    def __str__(self) -> str:
        meant = f" Did you mean {' or '.join(self.nearest)}?" if self.nearest else ""
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"

    def xǁNoSuchRuleǁ__str____mutmut_orig(self) -> str:
        meant = f" Did you mean {' or '.join(self.nearest)}?" if self.nearest else ""
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"

    def xǁNoSuchRuleǁ__str____mutmut_1(self) -> str:
        meant = None
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"

    def xǁNoSuchRuleǁ__str____mutmut_2(self) -> str:
        meant = f" Did you mean {' or '.join(self.nearest)}?" if (self.nearest) and False else ""
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"

    def xǁNoSuchRuleǁ__str____mutmut_3(self) -> str:
        meant = f" Did you mean {' or '.join(self.nearest)}?" if (self.nearest) or True else ""
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"

    def xǁNoSuchRuleǁ__str____mutmut_4(self) -> str:
        meant = f" Did you mean {' or '.join(None)}?" if self.nearest else ""
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"

    def xǁNoSuchRuleǁ__str____mutmut_5(self) -> str:
        meant = f" Did you mean {'XX or XX'.join(self.nearest)}?" if self.nearest else ""
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"

    def xǁNoSuchRuleǁ__str____mutmut_6(self) -> str:
        meant = f" Did you mean {' OR '.join(self.nearest)}?" if self.nearest else ""
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"

    def xǁNoSuchRuleǁ__str____mutmut_7(self) -> str:
        meant = f" Did you mean {' or '.join(self.nearest)}?" if self.nearest else "XXXX"
        return f"The rulebook has no rule {self.rule_id!r}.{meant} [{self.code}]"

mutants_xǁNoSuchRuleǁ__init____mutmut['_mutmut_orig'] = NoSuchRule.xǁNoSuchRuleǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁNoSuchRuleǁ__init____mutmut['xǁNoSuchRuleǁ__init____mutmut_1'] = NoSuchRule.xǁNoSuchRuleǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁNoSuchRuleǁ__init____mutmut['xǁNoSuchRuleǁ__init____mutmut_2'] = NoSuchRule.xǁNoSuchRuleǁ__init____mutmut_2 # type: ignore # mutmut generated

mutants_xǁNoSuchRuleǁ__str____mutmut['_mutmut_orig'] = NoSuchRule.xǁNoSuchRuleǁ__str____mutmut_orig # type: ignore # mutmut generated
mutants_xǁNoSuchRuleǁ__str____mutmut['xǁNoSuchRuleǁ__str____mutmut_1'] = NoSuchRule.xǁNoSuchRuleǁ__str____mutmut_1 # type: ignore # mutmut generated
mutants_xǁNoSuchRuleǁ__str____mutmut['xǁNoSuchRuleǁ__str____mutmut_2'] = NoSuchRule.xǁNoSuchRuleǁ__str____mutmut_2 # type: ignore # mutmut generated
mutants_xǁNoSuchRuleǁ__str____mutmut['xǁNoSuchRuleǁ__str____mutmut_3'] = NoSuchRule.xǁNoSuchRuleǁ__str____mutmut_3 # type: ignore # mutmut generated
mutants_xǁNoSuchRuleǁ__str____mutmut['xǁNoSuchRuleǁ__str____mutmut_4'] = NoSuchRule.xǁNoSuchRuleǁ__str____mutmut_4 # type: ignore # mutmut generated
mutants_xǁNoSuchRuleǁ__str____mutmut['xǁNoSuchRuleǁ__str____mutmut_5'] = NoSuchRule.xǁNoSuchRuleǁ__str____mutmut_5 # type: ignore # mutmut generated
mutants_xǁNoSuchRuleǁ__str____mutmut['xǁNoSuchRuleǁ__str____mutmut_6'] = NoSuchRule.xǁNoSuchRuleǁ__str____mutmut_6 # type: ignore # mutmut generated
mutants_xǁNoSuchRuleǁ__str____mutmut['xǁNoSuchRuleǁ__str____mutmut_7'] = NoSuchRule.xǁNoSuchRuleǁ__str____mutmut_7 # type: ignore # mutmut generated


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
mutants_xǁValueǁis_in_force_on__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁValueǁis_in_force_on__mutmut)
    def is_in_force_on(self, day: date) -> bool:
        """Whether `day` lies in the half-open span of this value."""
        return self.in_force_from <= day and (self.in_force_to is None or day < self.in_force_to)

    def xǁValueǁis_in_force_on__mutmut_orig(self, day: date) -> bool:
        """Whether `day` lies in the half-open span of this value."""
        return self.in_force_from <= day and (self.in_force_to is None or day < self.in_force_to)

    def xǁValueǁis_in_force_on__mutmut_1(self, day: date) -> bool:
        """Whether `day` lies in the half-open span of this value."""
        return self.in_force_from <= day or (self.in_force_to is None or day < self.in_force_to)

    def xǁValueǁis_in_force_on__mutmut_2(self, day: date) -> bool:
        """Whether `day` lies in the half-open span of this value."""
        return self.in_force_from < day and (self.in_force_to is None or day < self.in_force_to)

    def xǁValueǁis_in_force_on__mutmut_3(self, day: date) -> bool:
        """Whether `day` lies in the half-open span of this value."""
        return self.in_force_from <= day and (self.in_force_to is None and day < self.in_force_to)

    def xǁValueǁis_in_force_on__mutmut_4(self, day: date) -> bool:
        """Whether `day` lies in the half-open span of this value."""
        return self.in_force_from <= day and (self.in_force_to is not None or day < self.in_force_to)

    def xǁValueǁis_in_force_on__mutmut_5(self, day: date) -> bool:
        """Whether `day` lies in the half-open span of this value."""
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)

mutants_xǁValueǁis_in_force_on__mutmut['_mutmut_orig'] = Value.xǁValueǁis_in_force_on__mutmut_orig # type: ignore # mutmut generated
mutants_xǁValueǁis_in_force_on__mutmut['xǁValueǁis_in_force_on__mutmut_1'] = Value.xǁValueǁis_in_force_on__mutmut_1 # type: ignore # mutmut generated
mutants_xǁValueǁis_in_force_on__mutmut['xǁValueǁis_in_force_on__mutmut_2'] = Value.xǁValueǁis_in_force_on__mutmut_2 # type: ignore # mutmut generated
mutants_xǁValueǁis_in_force_on__mutmut['xǁValueǁis_in_force_on__mutmut_3'] = Value.xǁValueǁis_in_force_on__mutmut_3 # type: ignore # mutmut generated
mutants_xǁValueǁis_in_force_on__mutmut['xǁValueǁis_in_force_on__mutmut_4'] = Value.xǁValueǁis_in_force_on__mutmut_4 # type: ignore # mutmut generated
mutants_xǁValueǁis_in_force_on__mutmut['xǁValueǁis_in_force_on__mutmut_5'] = Value.xǁValueǁis_in_force_on__mutmut_5 # type: ignore # mutmut generated


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
mutants_xǁRuleǁvalue_on__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRuleǁvalue_between__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRuleǁsource_of__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRuleǁcite_of__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRuleǁhas_ended_by__mutmut: MutantDict = {}  # type: ignore


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

    @_mutmut_mutated(mutants_xǁRuleǁvalue_on__mutmut)
    def value_on(self, day: date) -> Value | None:
        """Find the value in force on a civil day of the place of custody; None outside the dates."""
        return next((value for value in self.values if value.is_in_force_on(day)), None)

    def xǁRuleǁvalue_on__mutmut_orig(self, day: date) -> Value | None:
        """Find the value in force on a civil day of the place of custody; None outside the dates."""
        return next((value for value in self.values if value.is_in_force_on(day)), None)

    def xǁRuleǁvalue_on__mutmut_1(self, day: date) -> Value | None:
        """Find the value in force on a civil day of the place of custody; None outside the dates."""
        return next(None, None)

    def xǁRuleǁvalue_on__mutmut_2(self, day: date) -> Value | None:
        """Find the value in force on a civil day of the place of custody; None outside the dates."""
        return next(None)

    def xǁRuleǁvalue_on__mutmut_3(self, day: date) -> Value | None:
        """Find the value in force on a civil day of the place of custody; None outside the dates."""
        return next((value for value in self.values if value.is_in_force_on(day)), )

    def xǁRuleǁvalue_on__mutmut_4(self, day: date) -> Value | None:
        """Find the value in force on a civil day of the place of custody; None outside the dates."""
        return next((value for value in self.values if value.is_in_force_on(None)), None)

    @_mutmut_mutated(mutants_xǁRuleǁvalue_between__mutmut)
    def value_between(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(zone).date())
        last = self.value_on(when.latest.astimezone(zone).date())
        return first if first is last else None

    def xǁRuleǁvalue_between__mutmut_orig(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(zone).date())
        last = self.value_on(when.latest.astimezone(zone).date())
        return first if first is last else None

    def xǁRuleǁvalue_between__mutmut_1(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = None
        last = self.value_on(when.latest.astimezone(zone).date())
        return first if first is last else None

    def xǁRuleǁvalue_between__mutmut_2(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(None)
        last = self.value_on(when.latest.astimezone(zone).date())
        return first if first is last else None

    def xǁRuleǁvalue_between__mutmut_3(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(None).date())
        last = self.value_on(when.latest.astimezone(zone).date())
        return first if first is last else None

    def xǁRuleǁvalue_between__mutmut_4(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(zone).date())
        last = None
        return first if first is last else None

    def xǁRuleǁvalue_between__mutmut_5(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(zone).date())
        last = self.value_on(None)
        return first if first is last else None

    def xǁRuleǁvalue_between__mutmut_6(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(zone).date())
        last = self.value_on(when.latest.astimezone(None).date())
        return first if first is last else None

    def xǁRuleǁvalue_between__mutmut_7(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(zone).date())
        last = self.value_on(when.latest.astimezone(zone).date())
        return first if (first is last) and False else None

    def xǁRuleǁvalue_between__mutmut_8(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(zone).date())
        last = self.value_on(when.latest.astimezone(zone).date())
        return first if (first is last) or True else None

    def xǁRuleǁvalue_between__mutmut_9(self, when: When, zone: tzinfo) -> Value | None:
        """Find the one value in force for every instant that `when` may be.

        Law starts and ends at local midnight in `zone`. None outside the dates,
        and None when the interval touches two values or an edge: then it cannot
        be told which value holds.
        """
        first = self.value_on(when.earliest.astimezone(zone).date())
        last = self.value_on(when.latest.astimezone(zone).date())
        return first if first is not last else None

    @_mutmut_mutated(mutants_xǁRuleǁsource_of__mutmut)
    def source_of(self, value: Value) -> Source:
        """Get the source that `value` rests on; raises KeyError when it names none of the rule's own."""
        for source in self.sources:
            if source.key == value.source:
                return source
        raise KeyError(value.source)

    def xǁRuleǁsource_of__mutmut_orig(self, value: Value) -> Source:
        """Get the source that `value` rests on; raises KeyError when it names none of the rule's own."""
        for source in self.sources:
            if source.key == value.source:
                return source
        raise KeyError(value.source)

    def xǁRuleǁsource_of__mutmut_1(self, value: Value) -> Source:
        """Get the source that `value` rests on; raises KeyError when it names none of the rule's own."""
        for source in self.sources:
            if source.key != value.source:
                return source
        raise KeyError(value.source)

    def xǁRuleǁsource_of__mutmut_2(self, value: Value) -> Source:
        """Get the source that `value` rests on; raises KeyError when it names none of the rule's own."""
        for source in self.sources:
            if source.key == value.source:
                return source
        raise KeyError(None)

    @_mutmut_mutated(mutants_xǁRuleǁcite_of__mutmut)
    def cite_of(self, value: Value) -> str:
        """Get the citation of the source that `value` rests on."""
        return self.source_of(value).cite

    def xǁRuleǁcite_of__mutmut_orig(self, value: Value) -> str:
        """Get the citation of the source that `value` rests on."""
        return self.source_of(value).cite

    def xǁRuleǁcite_of__mutmut_1(self, value: Value) -> str:
        """Get the citation of the source that `value` rests on."""
        return self.source_of(None).cite

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

    @_mutmut_mutated(mutants_xǁRuleǁhas_ended_by__mutmut)
    def has_ended_by(self, day: date) -> bool:
        """Whether the rule was retired or superseded by a civil day, that day included."""
        ended_on = self.ended_on
        return ended_on is not None and ended_on <= day

    def xǁRuleǁhas_ended_by__mutmut_orig(self, day: date) -> bool:
        """Whether the rule was retired or superseded by a civil day, that day included."""
        ended_on = self.ended_on
        return ended_on is not None and ended_on <= day

    def xǁRuleǁhas_ended_by__mutmut_1(self, day: date) -> bool:
        """Whether the rule was retired or superseded by a civil day, that day included."""
        ended_on = None
        return ended_on is not None and ended_on <= day

    def xǁRuleǁhas_ended_by__mutmut_2(self, day: date) -> bool:
        """Whether the rule was retired or superseded by a civil day, that day included."""
        ended_on = self.ended_on
        return ended_on is not None or ended_on <= day

    def xǁRuleǁhas_ended_by__mutmut_3(self, day: date) -> bool:
        """Whether the rule was retired or superseded by a civil day, that day included."""
        ended_on = self.ended_on
        return ended_on is None and ended_on <= day

    def xǁRuleǁhas_ended_by__mutmut_4(self, day: date) -> bool:
        """Whether the rule was retired or superseded by a civil day, that day included."""
        ended_on = self.ended_on
        return ended_on is not None and ended_on < day

mutants_xǁRuleǁvalue_on__mutmut['_mutmut_orig'] = Rule.xǁRuleǁvalue_on__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_on__mutmut['xǁRuleǁvalue_on__mutmut_1'] = Rule.xǁRuleǁvalue_on__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_on__mutmut['xǁRuleǁvalue_on__mutmut_2'] = Rule.xǁRuleǁvalue_on__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_on__mutmut['xǁRuleǁvalue_on__mutmut_3'] = Rule.xǁRuleǁvalue_on__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_on__mutmut['xǁRuleǁvalue_on__mutmut_4'] = Rule.xǁRuleǁvalue_on__mutmut_4 # type: ignore # mutmut generated

mutants_xǁRuleǁvalue_between__mutmut['_mutmut_orig'] = Rule.xǁRuleǁvalue_between__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_between__mutmut['xǁRuleǁvalue_between__mutmut_1'] = Rule.xǁRuleǁvalue_between__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_between__mutmut['xǁRuleǁvalue_between__mutmut_2'] = Rule.xǁRuleǁvalue_between__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_between__mutmut['xǁRuleǁvalue_between__mutmut_3'] = Rule.xǁRuleǁvalue_between__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_between__mutmut['xǁRuleǁvalue_between__mutmut_4'] = Rule.xǁRuleǁvalue_between__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_between__mutmut['xǁRuleǁvalue_between__mutmut_5'] = Rule.xǁRuleǁvalue_between__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_between__mutmut['xǁRuleǁvalue_between__mutmut_6'] = Rule.xǁRuleǁvalue_between__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_between__mutmut['xǁRuleǁvalue_between__mutmut_7'] = Rule.xǁRuleǁvalue_between__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_between__mutmut['xǁRuleǁvalue_between__mutmut_8'] = Rule.xǁRuleǁvalue_between__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRuleǁvalue_between__mutmut['xǁRuleǁvalue_between__mutmut_9'] = Rule.xǁRuleǁvalue_between__mutmut_9 # type: ignore # mutmut generated

mutants_xǁRuleǁsource_of__mutmut['_mutmut_orig'] = Rule.xǁRuleǁsource_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRuleǁsource_of__mutmut['xǁRuleǁsource_of__mutmut_1'] = Rule.xǁRuleǁsource_of__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRuleǁsource_of__mutmut['xǁRuleǁsource_of__mutmut_2'] = Rule.xǁRuleǁsource_of__mutmut_2 # type: ignore # mutmut generated

mutants_xǁRuleǁcite_of__mutmut['_mutmut_orig'] = Rule.xǁRuleǁcite_of__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRuleǁcite_of__mutmut['xǁRuleǁcite_of__mutmut_1'] = Rule.xǁRuleǁcite_of__mutmut_1 # type: ignore # mutmut generated

mutants_xǁRuleǁhas_ended_by__mutmut['_mutmut_orig'] = Rule.xǁRuleǁhas_ended_by__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRuleǁhas_ended_by__mutmut['xǁRuleǁhas_ended_by__mutmut_1'] = Rule.xǁRuleǁhas_ended_by__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRuleǁhas_ended_by__mutmut['xǁRuleǁhas_ended_by__mutmut_2'] = Rule.xǁRuleǁhas_ended_by__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRuleǁhas_ended_by__mutmut['xǁRuleǁhas_ended_by__mutmut_3'] = Rule.xǁRuleǁhas_ended_by__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRuleǁhas_ended_by__mutmut['xǁRuleǁhas_ended_by__mutmut_4'] = Rule.xǁRuleǁhas_ended_by__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBookǁrule_on__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBookǁrules_decided_by__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBookǁunder__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All rules, by id, and the one hash that every decision carries."""

    rules: Mapping[str, Rule]
    hash: str

    @_mutmut_mutated(mutants_xǁBookǁrule__mutmut)
    def rule(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_orig(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_1(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = None
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_2(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(None)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_3(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is not None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_4(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = None
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_5(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(None, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_6(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, None, n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_7(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=None)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_8(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_9(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_10(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), )
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_11(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(None), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_12(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(None, tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_13(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, None)
        return found

    def xǁBookǁrule__mutmut_14(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(tuple(nearest))
        return found

    def xǁBookǁrule__mutmut_15(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, )
        return found

    def xǁBookǁrule__mutmut_16(self, rule_id: str) -> Rule:
        """Get a rule by its id; raises NoSuchRule, which names the nearest ids."""
        found = self.rules.get(rule_id)
        if found is None:
            nearest = difflib.get_close_matches(rule_id, sorted(self.rules), n=SUGGESTED_MAX)
            raise NoSuchRule(rule_id, tuple(None))
        return found

    @_mutmut_mutated(mutants_xǁBookǁrule_on__mutmut)
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

    def xǁBookǁrule_on__mutmut_orig(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = date.min
        while found.superseded is not None and since < found.superseded.on <= day:
            since = found.superseded.on
            found = self.rule(found.superseded.by)
        return found

    def xǁBookǁrule_on__mutmut_1(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = None
        since = date.min
        while found.superseded is not None and since < found.superseded.on <= day:
            since = found.superseded.on
            found = self.rule(found.superseded.by)
        return found

    def xǁBookǁrule_on__mutmut_2(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(None)
        since = date.min
        while found.superseded is not None and since < found.superseded.on <= day:
            since = found.superseded.on
            found = self.rule(found.superseded.by)
        return found

    def xǁBookǁrule_on__mutmut_3(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = None
        while found.superseded is not None and since < found.superseded.on <= day:
            since = found.superseded.on
            found = self.rule(found.superseded.by)
        return found

    def xǁBookǁrule_on__mutmut_4(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = date.min
        while found.superseded is not None or since < found.superseded.on <= day:
            since = found.superseded.on
            found = self.rule(found.superseded.by)
        return found

    def xǁBookǁrule_on__mutmut_5(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = date.min
        while found.superseded is None and since < found.superseded.on <= day:
            since = found.superseded.on
            found = self.rule(found.superseded.by)
        return found

    def xǁBookǁrule_on__mutmut_6(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = date.min
        while found.superseded is not None and since <= found.superseded.on <= day:
            since = found.superseded.on
            found = self.rule(found.superseded.by)
        return found

    def xǁBookǁrule_on__mutmut_7(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = date.min
        while found.superseded is not None and since < found.superseded.on < day:
            since = found.superseded.on
            found = self.rule(found.superseded.by)
        return found

    def xǁBookǁrule_on__mutmut_8(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = date.min
        while found.superseded is not None and since < found.superseded.on <= day:
            since = None
            found = self.rule(found.superseded.by)
        return found

    def xǁBookǁrule_on__mutmut_9(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = date.min
        while found.superseded is not None and since < found.superseded.on <= day:
            since = found.superseded.on
            found = None
        return found

    def xǁBookǁrule_on__mutmut_10(self, rule_id: str, day: date) -> Rule:
        """Get the rule that answers in the name of another on a civil day: itself, or its successor.

        Raises NoSuchRule, also for a successor that the book does not have.
        """
        found = self.rule(rule_id)
        since = date.min
        while found.superseded is not None and since < found.superseded.on <= day:
            since = found.superseded.on
            found = self.rule(None)
        return found

    @_mutmut_mutated(mutants_xǁBookǁrules_decided_by__mutmut)
    def rules_decided_by(self, name: str) -> tuple[Rule, ...]:
        """List the rules of one shape, ordered by id."""
        return tuple(self.rules[key] for key in sorted(self.rules) if self.rules[key].decided_by == name)

    def xǁBookǁrules_decided_by__mutmut_orig(self, name: str) -> tuple[Rule, ...]:
        """List the rules of one shape, ordered by id."""
        return tuple(self.rules[key] for key in sorted(self.rules) if self.rules[key].decided_by == name)

    def xǁBookǁrules_decided_by__mutmut_1(self, name: str) -> tuple[Rule, ...]:
        """List the rules of one shape, ordered by id."""
        return tuple(None)

    def xǁBookǁrules_decided_by__mutmut_2(self, name: str) -> tuple[Rule, ...]:
        """List the rules of one shape, ordered by id."""
        return tuple(self.rules[key] for key in sorted(None) if self.rules[key].decided_by == name)

    def xǁBookǁrules_decided_by__mutmut_3(self, name: str) -> tuple[Rule, ...]:
        """List the rules of one shape, ordered by id."""
        return tuple(self.rules[key] for key in sorted(self.rules) if self.rules[key].decided_by != name)

    @_mutmut_mutated(mutants_xǁBookǁunder__mutmut)
    def under(self, prefix: str) -> tuple[Rule, ...]:
        """List the rules whose id is `prefix` or starts with `prefix` and a dot, ordered by id."""
        return tuple(
            self.rules[key] for key in sorted(self.rules) if key == prefix or key.startswith(f"{prefix}.")
        )

    def xǁBookǁunder__mutmut_orig(self, prefix: str) -> tuple[Rule, ...]:
        """List the rules whose id is `prefix` or starts with `prefix` and a dot, ordered by id."""
        return tuple(
            self.rules[key] for key in sorted(self.rules) if key == prefix or key.startswith(f"{prefix}.")
        )

    def xǁBookǁunder__mutmut_1(self, prefix: str) -> tuple[Rule, ...]:
        """List the rules whose id is `prefix` or starts with `prefix` and a dot, ordered by id."""
        return tuple(
            None
        )

    def xǁBookǁunder__mutmut_2(self, prefix: str) -> tuple[Rule, ...]:
        """List the rules whose id is `prefix` or starts with `prefix` and a dot, ordered by id."""
        return tuple(
            self.rules[key] for key in sorted(None) if key == prefix or key.startswith(f"{prefix}.")
        )

    def xǁBookǁunder__mutmut_3(self, prefix: str) -> tuple[Rule, ...]:
        """List the rules whose id is `prefix` or starts with `prefix` and a dot, ordered by id."""
        return tuple(
            self.rules[key] for key in sorted(self.rules) if key == prefix and key.startswith(f"{prefix}.")
        )

    def xǁBookǁunder__mutmut_4(self, prefix: str) -> tuple[Rule, ...]:
        """List the rules whose id is `prefix` or starts with `prefix` and a dot, ordered by id."""
        return tuple(
            self.rules[key] for key in sorted(self.rules) if key != prefix or key.startswith(f"{prefix}.")
        )

    def xǁBookǁunder__mutmut_5(self, prefix: str) -> tuple[Rule, ...]:
        """List the rules whose id is `prefix` or starts with `prefix` and a dot, ordered by id."""
        return tuple(
            self.rules[key] for key in sorted(self.rules) if key == prefix or key.startswith(None)
        )

mutants_xǁBookǁrule__mutmut['_mutmut_orig'] = Book.xǁBookǁrule__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_1'] = Book.xǁBookǁrule__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_2'] = Book.xǁBookǁrule__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_3'] = Book.xǁBookǁrule__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_4'] = Book.xǁBookǁrule__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_5'] = Book.xǁBookǁrule__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_6'] = Book.xǁBookǁrule__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_7'] = Book.xǁBookǁrule__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_8'] = Book.xǁBookǁrule__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_9'] = Book.xǁBookǁrule__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_10'] = Book.xǁBookǁrule__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_11'] = Book.xǁBookǁrule__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_12'] = Book.xǁBookǁrule__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_13'] = Book.xǁBookǁrule__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_14'] = Book.xǁBookǁrule__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_15'] = Book.xǁBookǁrule__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBookǁrule__mutmut['xǁBookǁrule__mutmut_16'] = Book.xǁBookǁrule__mutmut_16 # type: ignore # mutmut generated

mutants_xǁBookǁrule_on__mutmut['_mutmut_orig'] = Book.xǁBookǁrule_on__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_1'] = Book.xǁBookǁrule_on__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_2'] = Book.xǁBookǁrule_on__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_3'] = Book.xǁBookǁrule_on__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_4'] = Book.xǁBookǁrule_on__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_5'] = Book.xǁBookǁrule_on__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_6'] = Book.xǁBookǁrule_on__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_7'] = Book.xǁBookǁrule_on__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_8'] = Book.xǁBookǁrule_on__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_9'] = Book.xǁBookǁrule_on__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBookǁrule_on__mutmut['xǁBookǁrule_on__mutmut_10'] = Book.xǁBookǁrule_on__mutmut_10 # type: ignore # mutmut generated

mutants_xǁBookǁrules_decided_by__mutmut['_mutmut_orig'] = Book.xǁBookǁrules_decided_by__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁrules_decided_by__mutmut['xǁBookǁrules_decided_by__mutmut_1'] = Book.xǁBookǁrules_decided_by__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁrules_decided_by__mutmut['xǁBookǁrules_decided_by__mutmut_2'] = Book.xǁBookǁrules_decided_by__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁrules_decided_by__mutmut['xǁBookǁrules_decided_by__mutmut_3'] = Book.xǁBookǁrules_decided_by__mutmut_3 # type: ignore # mutmut generated

mutants_xǁBookǁunder__mutmut['_mutmut_orig'] = Book.xǁBookǁunder__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBookǁunder__mutmut['xǁBookǁunder__mutmut_1'] = Book.xǁBookǁunder__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBookǁunder__mutmut['xǁBookǁunder__mutmut_2'] = Book.xǁBookǁunder__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBookǁunder__mutmut['xǁBookǁunder__mutmut_3'] = Book.xǁBookǁunder__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBookǁunder__mutmut['xǁBookǁunder__mutmut_4'] = Book.xǁBookǁunder__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBookǁunder__mutmut['xǁBookǁunder__mutmut_5'] = Book.xǁBookǁunder__mutmut_5 # type: ignore # mutmut generated
