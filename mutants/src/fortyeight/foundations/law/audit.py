"""The same law over stays long past, known by a few times only: within, over, or cannot tell."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.instants import When, earliest_of
from fortyeight.foundations.law.limits import LimitAt
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes.federal_holidays import CalendarUnknown


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Verdict(StrEnum):
    """What an audit says about a stay under a rule."""

    WITHIN = "WITHIN"
    OVER = "OVER"
    CANNOT_TELL = "CANNOT_TELL"
    CONTRADICTORY = "CONTRADICTORY"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastStay:
    """The times that are left of a stay. None: the record does not say."""

    release_eligible: When | None
    served: When | None
    left: When | None

    @property
    def start(self) -> When | None:
        """When the clock started: the earliest of eligibility and service; None when neither is known."""
        if self.release_eligible is None:
            return self.served
        return (
            self.release_eligible
            if self.served is None
            else earliest_of((self.release_eligible, self.served))
        )

    @property
    def left_before_start(self) -> bool:
        """Whether the person is recorded to have left before an event that could start the clock."""
        if self.left is None:
            return False
        known = (self.release_eligible, self.served)
        return any(when is not None and self.left.latest < when.earliest for when in known)


class Judged(NamedTuple):
    """A verdict under one rule; its sentence is written only when somebody asks for it.

    `over_min` and `over_max` bound by how much the hold went past the limit:
    zero when within; None when there is no such bound. `ends` is the limit,
    exclusive; None when it was not reached in the reasoning or cannot be told.
    `what` fills in the sentence of a code that has a place for it.
    """

    rule: Rule
    verdict: Verdict
    code: str
    as_if: bool
    over_min: timedelta | None = None
    over_max: timedelta | None = None
    ends: When | None = None
    what: str = ""

    @property
    def rule_id(self) -> str:
        """The id of the rule that was applied."""
        return self.rule.id

    @property
    def because(self) -> str:
        """The sentence for people: what was found, under which citation, and how sure that is."""
        draft = " This rule is a draft." if self.rule.is_draft else ""
        label = " Judged as if the rule had been in force." if self.as_if else ""
        return f"{CODES[self.code].sentence.format(what=self.what)} {self.rule.cite}.{label}{draft}"


NOTHING: Final = timedelta(0)
mutants_x_judge__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge__mutmut)
def judge(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if), past)


def x_judge__mutmut_orig(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if), past)


def x_judge__mutmut_1(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = True) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if), past)


def x_judge__mutmut_2(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(None, past)


def x_judge__mutmut_3(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if), None)


def x_judge__mutmut_4(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(past)


def x_judge__mutmut_5(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if), )


def x_judge__mutmut_6(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(None, rule_id, zone=bench.zone, as_if=as_if), past)


def x_judge__mutmut_7(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, None, zone=bench.zone, as_if=as_if), past)


def x_judge__mutmut_8(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, rule_id, zone=None, as_if=as_if), past)


def x_judge__mutmut_9(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, rule_id, zone=bench.zone, as_if=None), past)


def x_judge__mutmut_10(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(rule_id, zone=bench.zone, as_if=as_if), past)


def x_judge__mutmut_11(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, zone=bench.zone, as_if=as_if), past)


def x_judge__mutmut_12(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, rule_id, as_if=as_if), past)


def x_judge__mutmut_13(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    return judge_under(LimitAt(bench.book, rule_id, zone=bench.zone, ), past)

mutants_x_judge__mutmut['_mutmut_orig'] = x_judge__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_1'] = x_judge__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_2'] = x_judge__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_3'] = x_judge__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_4'] = x_judge__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_5'] = x_judge__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_6'] = x_judge__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_7'] = x_judge__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_8'] = x_judge__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_9'] = x_judge__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_10'] = x_judge__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_11'] = x_judge__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_12'] = x_judge__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_13'] = x_judge__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge_under__mutmut)
def judge_under(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_orig(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_1(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = None
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_2(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is not None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_3(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(None, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_4(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, None, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_5(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, None, limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_6(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", None)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_7(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_8(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_9(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_10(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", )
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_11(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "XXAUDIT.NO_STARTXX", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_12(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "audit.no_start", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_13(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is not None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_14(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(None, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_15(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, None, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_16(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, None, limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_17(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", None)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_18(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_19(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_20(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_21(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", )
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_22(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "XXAUDIT.NOT_LEFTXX", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_23(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "audit.not_left", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_24(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(None, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_25(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, None, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_26(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, None, limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_27(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", None)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_28(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_29(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_30(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_31(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", )
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_32(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "XXAUDIT.LEFT_BEFORE_STARTXX", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_33(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "audit.left_before_start", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_34(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = None
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_35(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(None)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_36(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_37(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(None, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_38(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, None, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_39(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, None, limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_40(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", None)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_41(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_42(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_43(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_44(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", )
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_45(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "XXAUDIT.RULE_NOT_IN_FORCEXX", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_46(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "audit.rule_not_in_force", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_47(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = None
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_48(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(None, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_49(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, None)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_50(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_51(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, )
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_52(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(None, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_53(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, None, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_54(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, None, limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_55(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", None)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_56(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_57(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_58(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_59(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", )
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_60(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "XXAUDIT.RULE_NOT_IN_FORCEXX", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_61(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "audit.rule_not_in_force", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_62(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = None
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_63(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest + ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_64(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest + ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_65(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None or least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_66(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is not None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_67(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least < NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_68(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            None, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_69(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, None, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_70(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, None, limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_71(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", None, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_72(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=None, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_73(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=None
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_74(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_75(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_76(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_77(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_78(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_79(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_80(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "XXAUDIT.NO_ELIGIBILITYXX", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_81(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "audit.no_eligibility", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_82(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = None
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_83(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(None, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_84(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, None)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_85(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_86(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, )
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_87(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        None,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_88(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        None,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_89(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        None,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_90(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        None,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_91(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        None,
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_92(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None,
        ends,
    )


def x_judge_under__mutmut_93(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        None,
    )


def x_judge_under__mutmut_94(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_95(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_96(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_97(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_98(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_99(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        ends,
    )


def x_judge_under__mutmut_100(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        )


def x_judge_under__mutmut_101(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(None, NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_102(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, None),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_103(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(NOTHING),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_104(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, ),
        None if past.release_eligible is None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_105(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if (past.release_eligible is None) and False else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_106(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if (past.release_eligible is None) or True else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_107(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is not None else max(most, NOTHING),
        ends,
    )


def x_judge_under__mutmut_108(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(None, NOTHING),
        ends,
    )


def x_judge_under__mutmut_109(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, None),
        ends,
    )


def x_judge_under__mutmut_110(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(NOTHING),
        ends,
    )


def x_judge_under__mutmut_111(limit: LimitAt, past: PastStay) -> Judged:
    """Judge a past stay under one hold limit, which remembers the days it has met.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", limit.as_if)
    if left is None:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", limit.as_if)
    if past.left_before_start:
        return Judged(limit.rule, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", limit.as_if)
    values = limit.values_at(start)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least, most = left.earliest - ends.latest, left.latest - ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, over_min=NOTHING, ends=ends
        )
    verdict, code = _verdict(least, most)
    return Judged(
        limit.rule,
        verdict,
        code,
        limit.as_if,
        max(least, NOTHING),
        None if past.release_eligible is None else max(most, ),
        ends,
    )

mutants_x_judge_under__mutmut['_mutmut_orig'] = x_judge_under__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_1'] = x_judge_under__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_2'] = x_judge_under__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_3'] = x_judge_under__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_4'] = x_judge_under__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_5'] = x_judge_under__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_6'] = x_judge_under__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_7'] = x_judge_under__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_8'] = x_judge_under__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_9'] = x_judge_under__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_10'] = x_judge_under__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_11'] = x_judge_under__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_12'] = x_judge_under__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_13'] = x_judge_under__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_14'] = x_judge_under__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_15'] = x_judge_under__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_16'] = x_judge_under__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_17'] = x_judge_under__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_18'] = x_judge_under__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_19'] = x_judge_under__mutmut_19 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_20'] = x_judge_under__mutmut_20 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_21'] = x_judge_under__mutmut_21 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_22'] = x_judge_under__mutmut_22 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_23'] = x_judge_under__mutmut_23 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_24'] = x_judge_under__mutmut_24 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_25'] = x_judge_under__mutmut_25 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_26'] = x_judge_under__mutmut_26 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_27'] = x_judge_under__mutmut_27 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_28'] = x_judge_under__mutmut_28 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_29'] = x_judge_under__mutmut_29 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_30'] = x_judge_under__mutmut_30 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_31'] = x_judge_under__mutmut_31 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_32'] = x_judge_under__mutmut_32 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_33'] = x_judge_under__mutmut_33 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_34'] = x_judge_under__mutmut_34 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_35'] = x_judge_under__mutmut_35 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_36'] = x_judge_under__mutmut_36 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_37'] = x_judge_under__mutmut_37 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_38'] = x_judge_under__mutmut_38 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_39'] = x_judge_under__mutmut_39 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_40'] = x_judge_under__mutmut_40 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_41'] = x_judge_under__mutmut_41 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_42'] = x_judge_under__mutmut_42 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_43'] = x_judge_under__mutmut_43 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_44'] = x_judge_under__mutmut_44 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_45'] = x_judge_under__mutmut_45 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_46'] = x_judge_under__mutmut_46 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_47'] = x_judge_under__mutmut_47 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_48'] = x_judge_under__mutmut_48 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_49'] = x_judge_under__mutmut_49 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_50'] = x_judge_under__mutmut_50 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_51'] = x_judge_under__mutmut_51 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_52'] = x_judge_under__mutmut_52 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_53'] = x_judge_under__mutmut_53 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_54'] = x_judge_under__mutmut_54 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_55'] = x_judge_under__mutmut_55 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_56'] = x_judge_under__mutmut_56 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_57'] = x_judge_under__mutmut_57 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_58'] = x_judge_under__mutmut_58 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_59'] = x_judge_under__mutmut_59 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_60'] = x_judge_under__mutmut_60 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_61'] = x_judge_under__mutmut_61 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_62'] = x_judge_under__mutmut_62 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_63'] = x_judge_under__mutmut_63 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_64'] = x_judge_under__mutmut_64 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_65'] = x_judge_under__mutmut_65 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_66'] = x_judge_under__mutmut_66 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_67'] = x_judge_under__mutmut_67 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_68'] = x_judge_under__mutmut_68 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_69'] = x_judge_under__mutmut_69 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_70'] = x_judge_under__mutmut_70 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_71'] = x_judge_under__mutmut_71 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_72'] = x_judge_under__mutmut_72 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_73'] = x_judge_under__mutmut_73 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_74'] = x_judge_under__mutmut_74 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_75'] = x_judge_under__mutmut_75 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_76'] = x_judge_under__mutmut_76 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_77'] = x_judge_under__mutmut_77 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_78'] = x_judge_under__mutmut_78 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_79'] = x_judge_under__mutmut_79 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_80'] = x_judge_under__mutmut_80 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_81'] = x_judge_under__mutmut_81 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_82'] = x_judge_under__mutmut_82 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_83'] = x_judge_under__mutmut_83 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_84'] = x_judge_under__mutmut_84 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_85'] = x_judge_under__mutmut_85 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_86'] = x_judge_under__mutmut_86 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_87'] = x_judge_under__mutmut_87 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_88'] = x_judge_under__mutmut_88 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_89'] = x_judge_under__mutmut_89 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_90'] = x_judge_under__mutmut_90 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_91'] = x_judge_under__mutmut_91 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_92'] = x_judge_under__mutmut_92 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_93'] = x_judge_under__mutmut_93 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_94'] = x_judge_under__mutmut_94 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_95'] = x_judge_under__mutmut_95 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_96'] = x_judge_under__mutmut_96 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_97'] = x_judge_under__mutmut_97 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_98'] = x_judge_under__mutmut_98 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_99'] = x_judge_under__mutmut_99 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_100'] = x_judge_under__mutmut_100 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_101'] = x_judge_under__mutmut_101 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_102'] = x_judge_under__mutmut_102 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_103'] = x_judge_under__mutmut_103 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_104'] = x_judge_under__mutmut_104 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_105'] = x_judge_under__mutmut_105 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_106'] = x_judge_under__mutmut_106 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_107'] = x_judge_under__mutmut_107 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_108'] = x_judge_under__mutmut_108 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_109'] = x_judge_under__mutmut_109 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_110'] = x_judge_under__mutmut_110 # type: ignore # mutmut generated
mutants_x_judge_under__mutmut['x_judge_under__mutmut_111'] = x_judge_under__mutmut_111 # type: ignore # mutmut generated
mutants_x__verdict__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__verdict__mutmut)
def _verdict(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most <= NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"


def x__verdict__mutmut_orig(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most <= NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"


def x__verdict__mutmut_1(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least >= NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most <= NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"


def x__verdict__mutmut_2(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "XXAUDIT.OVERXX"
    if most <= NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"


def x__verdict__mutmut_3(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "audit.over"
    if most <= NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"


def x__verdict__mutmut_4(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most < NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"


def x__verdict__mutmut_5(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most <= NOTHING:
        return Verdict.WITHIN, "XXAUDIT.WITHINXX"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"


def x__verdict__mutmut_6(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most <= NOTHING:
        return Verdict.WITHIN, "audit.within"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"


def x__verdict__mutmut_7(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most <= NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "XXAUDIT.LIMIT_BETWEENXX"


def x__verdict__mutmut_8(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most <= NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "audit.limit_between"

mutants_x__verdict__mutmut['_mutmut_orig'] = x__verdict__mutmut_orig # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_1'] = x__verdict__mutmut_1 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_2'] = x__verdict__mutmut_2 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_3'] = x__verdict__mutmut_3 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_4'] = x__verdict__mutmut_4 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_5'] = x__verdict__mutmut_5 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_6'] = x__verdict__mutmut_6 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_7'] = x__verdict__mutmut_7 # type: ignore # mutmut generated
mutants_x__verdict__mutmut['x__verdict__mutmut_8'] = x__verdict__mutmut_8 # type: ignore # mutmut generated
