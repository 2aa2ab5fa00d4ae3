"""What a duty is, and how one is written down."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fortyeight.foundations.law import clock
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import time_limit


class Who(StrEnum):
    """Who has to act. Each is a role in the agency; a duty never acts by itself."""

    COMMANDER = "COMMANDER"
    OFFICER = "OFFICER"
    RECORDS = "RECORDS"
    MANAGER = "MANAGER"
    COUNSEL = "COUNSEL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something that must be done.

    `key` is the same as long as the duty is the same; a limit that moves keeps
    the key and changes `due_at`. `due_at` is exclusive: at that instant it is
    late. `done_by` is the fact that satisfied it, `done_at` when that happened.
    `subject` names what it is about: a warrant's, a claim's, a flag's id.
    """

    key: str
    code: str
    what: str
    who: Who
    arose_at: datetime
    due_at: datetime
    rule_id: str
    cite: str
    draft: bool
    subject: str = ""
    because: str = ""
    done_by: str = ""
    done_at: datetime | None = None

    @property
    def is_done(self) -> bool:
        """Whether a fact satisfied it."""
        return self.done_at is not None

    def is_overdue(self, at: datetime) -> bool:
        """Whether it is open and its time has come."""
        return not self.is_done and self.due_at <= at


def make_duty(
    bench: Bench,
    code: str,
    who: Who,
    rule_id: str,
    *,
    arose: datetime,
    due: datetime,
    subject: str = "",
    done: Fact | None = None,
    because: str = "",
    **words: object,
) -> Duty:
    """Write a duty under a rule; its sentence is that of the code with `words` filled in."""
    rule = bench.rule(rule_id)
    return Duty(
        key=f"{code}:{subject}" if subject else code,
        code=code,
        what=CODES[code].sentence.format(**words),
        who=who,
        arose_at=arose,
        due_at=due,
        rule_id=rule.id,
        cite=bench.cite(rule),
        draft=rule.is_draft,
        subject=subject,
        because=because,
        done_by=done.id if done else "",
        done_at=done.happened_at.latest if done else None,
    )


def limit_after(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find the end of a time limit of the book; at once when the book has no value for it."""
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def first_fact(history: History, bench: Bench, kind: type, *, since: Fact, **match: object) -> Fact | None:
    """Find the first fact of a kind, come by now and not before another, that has these values."""
    for fact in history.here(kind):
        if fact.happened_at.latest < since.happened_at.earliest or fact.happened_at.earliest > bench.at:
            continue
        if all(getattr(fact.what, name) == value for name, value in match.items()):
            return fact
    return None


def come(history: History, bench: Bench, *kinds: type) -> tuple[Fact, ...]:
    """List the facts of these kinds in the stay that have come by now, or may have."""
    return tuple(fact for fact in history.here(*kinds) if fact.happened_at.earliest <= bench.at)


def next_release(history: History, bench: Bench) -> tuple[Fact, datetime] | None:
    """Find the release last scheduled, and its time."""
    scheduled = come(history, bench, stay.ReleaseScheduled)
    if not scheduled:
        return None
    assert isinstance(scheduled[-1].what, stay.ReleaseScheduled)
    return scheduled[-1], scheduled[-1].what.release_at


def has_warrant(history: History, bench: Bench) -> bool:
    """Whether a warrant is here that was neither recalled nor served."""
    gone = {
        getattr(f.what, "warrant", None)
        for f in come(history, bench, stay.WarrantRecalled, stay.WarrantServed)
    }
    received = come(history, bench, stay.WarrantReceived)
    return any(getattr(fact.what, "warrant", None) not in gone for fact in received)
