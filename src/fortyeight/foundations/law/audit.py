"""The same law over stays long past, known by a few times only: within, over, or cannot tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.instants import When, earliest_of
from fortyeight.foundations.law.limits import LimitAt, days_of
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes.federal_holidays import CalendarUnknown


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
        eligible, served = self.release_eligible, self.served
        if eligible is None or served is None:
            return served if eligible is None else eligible
        if eligible.latest <= served.earliest:
            return eligible
        return earliest_of((eligible, served))

    @property
    def left_before_start(self) -> bool:
        """Whether the person is recorded to have left before an event that could start the clock."""
        left, eligible, served = self.left, self.release_eligible, self.served
        if left is None:
            return False
        if eligible is not None and left.latest < eligible.earliest:
            return True
        return served is not None and left.latest < served.earliest


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


def judge(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit; see `judge_under`."""
    limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
    days = None if past.start is None else days_of(past.start, bench.zone)
    return judge_under((limit,), past, days)[0]


def judge_under(limits: Sequence[LimitAt], past: PastStay, days: tuple[date, date] | None) -> list[Judged]:
    """Judge a past stay under several hold limits, which remember the days they have met.

    `days` are the civil days of the place between which the start lies; they
    are not looked at when there is none. The clock starts at the earliest of
    release eligibility and service. Leaving at the very instant of the limit is
    within. A stay whose eligibility is not known can be shown over, never
    within: its clock may have started before.
    """
    start, left = past.start, past.left
    if start is None or days is None:
        return [Judged(each.rule, Verdict.CANNOT_TELL, "AUDIT.NO_START", each.as_if) for each in limits]
    if left is None:
        return [Judged(each.rule, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", each.as_if) for each in limits]
    if past.left_before_start:
        code = "AUDIT.LEFT_BEFORE_START"
        return [Judged(each.rule, Verdict.CONTRADICTORY, code, each.as_if) for each in limits]
    known = past.release_eligible is not None
    return [_measured(each, start, left, days, eligibility_known=known) for each in limits]


def _measured(
    limit: LimitAt, start: When, left: When, days: tuple[date, date], *, eligibility_known: bool
) -> Judged:
    values = limit.values_on(*days)
    if not values:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    try:
        ends = limit.ends(start, values)
    except CalendarUnknown:
        return Judged(limit.rule, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", limit.as_if)
    least = left.earliest - ends.latest
    most = least if ends.earliest is ends.latest and left.is_exact else left.latest - ends.earliest
    if not eligibility_known and least <= NOTHING:
        return Judged(
            limit.rule, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", limit.as_if, NOTHING, None, ends
        )
    verdict, code = _verdict(least, most)
    over = least if least > NOTHING else NOTHING
    if not eligibility_known:
        return Judged(limit.rule, verdict, code, limit.as_if, over, None, ends)
    return Judged(limit.rule, verdict, code, limit.as_if, over, most if most > NOTHING else NOTHING, ends)


def _verdict(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most <= NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"
