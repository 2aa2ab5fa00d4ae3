"""The same law over stays long past, known by a few times only: within, over, or cannot tell."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from fortyeight.foundations.law import clock
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.instants import When, earliest_of
from fortyeight.foundations.law.reasoning import Bench


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A verdict under one rule.

    `over_min` and `over_max` bound by how much the hold went past the limit:
    zero when within; None when there is no such bound.
    """

    rule_id: str
    verdict: Verdict
    code: str
    because: str
    over_min: timedelta | None = None
    over_max: timedelta | None = None
    as_if: bool = False


NOTHING = timedelta(0)


def judge(past: PastStay, *, rule_id: str, bench: Bench, as_if: bool = False) -> Judged:
    """Judge a past stay under one hold limit.

    The clock starts at the earliest of release eligibility and service. Leaving
    at the very instant of the limit is within. A stay whose eligibility is not
    known can be shown over, never within: its clock may have started before.
    """
    known = [when for when in (past.release_eligible, past.served) if when is not None]
    if not known:
        return _judged(bench, rule_id, Verdict.CANNOT_TELL, "AUDIT.NO_START", as_if=as_if)
    start = earliest_of(known)
    if past.left is None:
        return _judged(bench, rule_id, Verdict.CANNOT_TELL, "AUDIT.NOT_LEFT", as_if=as_if)
    if any(past.left.latest < when.earliest for when in known):
        return _judged(bench, rule_id, Verdict.CONTRADICTORY, "AUDIT.LEFT_BEFORE_START", as_if=as_if)
    limit = clock.limit_under(bench, rule_id, start, as_if=as_if)
    if limit.ends is None:
        return _judged(bench, rule_id, Verdict.CANNOT_TELL, "AUDIT.RULE_NOT_IN_FORCE", as_if=as_if)
    least = past.left.earliest - limit.ends.latest
    most = past.left.latest - limit.ends.earliest
    if past.release_eligible is None and least <= NOTHING:
        return _judged(
            bench, rule_id, Verdict.CANNOT_TELL, "AUDIT.NO_ELIGIBILITY", as_if=as_if, over_min=NOTHING
        )
    verdict, code = _verdict(least, most)
    return _judged(
        bench,
        rule_id,
        verdict,
        code,
        as_if=as_if,
        over_min=max(least, NOTHING),
        over_max=None if past.release_eligible is None else max(most, NOTHING),
    )


def _verdict(least: timedelta, most: timedelta) -> tuple[Verdict, str]:
    if least > NOTHING:
        return Verdict.OVER, "AUDIT.OVER"
    if most <= NOTHING:
        return Verdict.WITHIN, "AUDIT.WITHIN"
    return Verdict.CANNOT_TELL, "AUDIT.LIMIT_BETWEEN"


def _judged(
    bench: Bench,
    rule_id: str,
    verdict: Verdict,
    code: str,
    *,
    as_if: bool,
    over_min: timedelta | None = None,
    over_max: timedelta | None = None,
) -> Judged:
    rule = bench.book.rule(rule_id)
    draft = " This rule is a draft." if rule.is_draft else ""
    label = " Judged as if the rule had been in force." if as_if else ""
    return Judged(
        rule_id=rule_id,
        verdict=verdict,
        code=code,
        because=f"{CODES[code].sentence} {rule.cite}.{label}{draft}",
        over_min=over_min,
        over_max=over_max,
        as_if=as_if,
    )
