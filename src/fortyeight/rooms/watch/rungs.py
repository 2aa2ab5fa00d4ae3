"""The rungs of the ladder for one duty: which came last, which comes next, how long a taking on lasts."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from fortyeight.foundations.law.duties import stages_of
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import alarm_ladder

LADDER = "readings.alarm_ladder"
TAKEN_ON_FOR = timedelta(hours=1)
TAKEN_ON_FOR_WHEN_LATE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step of the ladder: when it comes, and who is told at it."""

    name: str
    at: datetime
    tell: tuple[str, ...]
    quiet_until: datetime | None = None


def latest_rung(duty: Duty, bench: Bench) -> Rung | None:
    """Find the latest rung that has come for an open duty; None when none has."""
    terms = _terms(bench)
    late = alarm_ladder.overdue_stage(terms, duty.due_at, bench.at)
    come = [(name, at) for name, at in stages_of(duty, bench) if at <= bench.at]
    found = late or (come[-1] if come else None)
    return Rung(name=found[0], at=found[1], tell=(str(duty.who),)) if found else None


def next_rung_at(duty: Duty, bench: Bench) -> datetime:
    """Tell when the next rung of an open duty comes."""
    coming = [at for _, at in stages_of(duty, bench) if at > bench.at]
    if coming:
        return coming[0]
    every = alarm_ladder.overdue_step(_terms(bench))
    return duty.due_at + ((bench.at - duty.due_at) // every + 1) * every


def acknowledged_until(*, due_at: datetime | None, at: datetime) -> datetime:
    """Tell until when an alert that is taken on at this instant is silent."""
    is_late = due_at is not None and due_at <= at
    return at + (TAKEN_ON_FOR_WHEN_LATE if is_late else TAKEN_ON_FOR)


def _terms(bench: Bench) -> alarm_ladder.AlarmLadder:
    value = bench.value(LADDER)
    assert value is not None, "the alarm ladder is in force at all times"
    terms: alarm_ladder.AlarmLadder = value.terms
    return terms
