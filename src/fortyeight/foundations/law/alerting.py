"""When an alert about a duty rings, who is told, and how long an acknowledgement lasts.

The book has a ladder for each kind of duty (`readings.alerts`). An agency may
adopt a policy of its own: it rings earlier, more often or to more people. What
it adopts is laid over the ladder of the book and can never lower it, whatever
the record says. Quiet hours hush only what the book lets them, and nothing that
is about somebody's freedom.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from functools import lru_cache
from typing import Protocol

from fortyeight.foundations.law.answer import Answer
from fortyeight.foundations.law.duty import Who
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.law.instants import local_time
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import alert_ladder
from fortyeight.foundations.law.shapes.alert_ladder import OWNER, AlertLadder, Mark, Stage

__all__ = (
    "HOUSE_POLICY",
    "Owed",
    "Policy",
    "Rung",
    "Stage",
    "acknowledged_until",
    "is_about_freedom",
    "ladder_of",
    "latest_rung",
    "next_rung_at",
    "policy_of",
    "rungs_passed",
)

SHAPE = "alert_ladder"
ONE_DAY = timedelta(days=1)


class Owed(Protocol):
    """What a ladder needs of a duty: a `Duty`, or a row that remembers one."""

    @property
    def code(self) -> str:
        """The kind of duty."""

    @property
    def who(self) -> Who:
        """Who has it."""

    @property
    def arose_at(self) -> datetime:
        """When it arose."""

    @property
    def due_at(self) -> datetime:
        """Its limit, exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """A rung of the ladder of one duty.

    `name` is such as `T-12H`, `T-0`, `OVERDUE-3`; `at` is when it becomes true, in
    UTC. `tell` is who is told, the duty's owner first. `acknowledged_for` is how
    long an acknowledgement lasts at most (see `acknowledged_until`). The rung is
    delivered at once, or at `quiet_until` when quiet hours hush it.
    """

    name: str
    stage: Stage
    at: datetime
    tell: tuple[Who, ...]
    acknowledged_for: timedelta
    quiet_until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What an agency has adopted, by what it is about. The book's own ladders stand below it."""

    adopted: Mapping[str, AlertPolicyAdopted] = field(default_factory=dict)


HOUSE_POLICY = Policy()
"""The policy of an agency that adopted none: the ladders of the book."""


def policy_of(facts: Iterable[Fact], at: datetime) -> Policy:
    """Find what an agency had certainly adopted by an instant; of two about the same the later counts.

    `facts` are those of one agency, or of a case file; others are passed over.
    """
    adopted: dict[str, AlertPolicyAdopted] = {}
    come = [
        fact
        for fact in facts
        if isinstance(fact.what, AlertPolicyAdopted) and fact.happened_at.has_come(at) is Answer.YES
    ]
    for fact in sorted(come, key=lambda fact: (fact.happened_at.latest, fact.recorded_at, fact.seq)):
        assert isinstance(fact.what, AlertPolicyAdopted)
        adopted[fact.what.about] = fact.what
    return Policy(adopted=adopted) if adopted else HOUSE_POLICY


def ladder_of(code: str, bench: Bench) -> AlertLadder:
    """Find the ladder of the book for a kind of duty. What no ladder lists counts as about freedom."""
    return bench.book.once(("alert ladder", bench.segment, code), lambda: _ladder_of(code, bench))


def is_about_freedom(code: str, bench: Bench) -> bool:
    """Whether a kind of duty, or another alert's code, is about whether somebody goes free."""
    return ladder_of(code, bench).about_freedom


def latest_rung(duty: Owed, bench: Bench, policy: Policy) -> Rung | None:
    """Find the latest rung that has come for an open duty; None while none has."""
    terms = _laid(duty, bench, policy)
    mark = alert_ladder.latest(terms, duty.arose_at, duty.due_at, bench.at)
    return None if mark is None else _rung(mark, duty, terms, bench, policy)


def next_rung_at(duty: Owed, bench: Bench, policy: Policy) -> datetime:
    """Find when the next rung of an open duty comes, in UTC: always after the bench's instant."""
    return alert_ladder.next_at(_laid(duty, bench, policy), duty.arose_at, duty.due_at, bench.at)


def rungs_passed(duty: Owed, bench: Bench, policy: Policy, since: datetime | None = None) -> Iterator[Rung]:
    """Go through the rungs that have come for an open duty, in order; only those after `since` when given.

    A duty long overdue has as many as it rang; whoever needs only the latest asks `latest_rung`.
    """
    terms = _laid(duty, bench, policy)
    start = duty.arose_at if since is None else since
    mark = None if since is not None else alert_ladder.latest(terms, duty.arose_at, duty.due_at, start)
    while True:
        if mark is not None:
            yield _rung(mark, duty, terms, bench, policy)
        start = alert_ladder.next_at(terms, duty.arose_at, duty.due_at, start)
        if start > bench.at:
            return
        mark = alert_ladder.latest(terms, duty.arose_at, duty.due_at, start)


def acknowledged_until(duty: Owed, bench: Bench, policy: Policy) -> datetime:
    """Find until when (exclusive, UTC) an acknowledgement at the bench's instant keeps a duty from ringing.

    Before the limit it ends with the next rung at the latest. After it, it covers
    repeats, and never reaches past the stage that tells more people.
    """
    terms = _laid(duty, bench, policy)
    return alert_ladder.acknowledged_until(terms, duty.arose_at, duty.due_at, bench.at)


def _ladder_of(code: str, bench: Bench) -> AlertLadder:
    ladders = []
    for rule in bench.book.rules_decided_by(SHAPE):
        value = bench.value(rule.id)
        if value is not None:
            ladders.append(value.terms)
    listed = [terms for terms in ladders if code in terms.duties]
    found: AlertLadder = next(iter(listed), None) or next(terms for terms in ladders if terms.about_freedom)
    return found


def _laid(duty: Owed, bench: Bench, policy: Policy) -> AlertLadder:
    terms = ladder_of(duty.code, bench)
    adopted = policy.adopted.get(terms.about)
    return terms if adopted is None else laid_over(terms, adopted)


@lru_cache(maxsize=256)
def laid_over(terms: AlertLadder, adopted: AlertPolicyAdopted) -> AlertLadder:
    """Lay what an agency adopted over a ladder of the book: of each two numbers the stricter stands.

    What makes no sense is passed over: the book's own stands then.
    """

    def stricter(own: int | None, floor: int) -> int:
        return min(own, floor) if own is not None and own >= 1 else floor

    def told(stage: Stage) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*terms.told(stage), *more)))

    first = adopted.first_minutes_before
    warns = {*terms.minutes_before}
    if first is not None and 1 <= first <= alert_ladder.BEFORE_MAX:
        warns.add(first)
    more = tuple(role for role in adopted.also_tell.split() if role in alert_ladder.ROLES)
    return replace(
        terms,
        minutes_before=tuple(sorted(warns, reverse=True)),
        overdue_every_minutes=stricter(adopted.overdue_every_minutes, terms.overdue_every_minutes),
        escalated_after_minutes=stricter(adopted.escalated_after_minutes, terms.escalated_after_minutes),
        acknowledged_minutes=tuple(
            stricter(adopted.acknowledged_minutes, floor) for floor in terms.acknowledged_minutes
        ),
        tell_ahead=told(Stage.AHEAD),
        tell_due=told(Stage.DUE),
        tell_overdue=told(Stage.OVERDUE),
        tell_escalated=told(Stage.ESCALATED),
    )


def _rung(mark: Mark, duty: Owed, terms: AlertLadder, bench: Bench, policy: Policy) -> Rung:
    roles = (duty.who if role == OWNER else Who(role) for role in terms.told(mark.stage))
    return Rung(
        name=mark.name,
        stage=mark.stage,
        at=mark.at,
        tell=tuple(dict.fromkeys(roles)),
        acknowledged_for=terms.acknowledged_for(mark.stage),
        quiet_until=_quiet_until(mark, duty, terms, bench, policy),
    )


def _quiet_until(mark: Mark, duty: Owed, terms: AlertLadder, bench: Bench, policy: Policy) -> datetime | None:
    """Find when quiet hours end that hush a rung; None when nothing hushes it.

    A warning is not hushed up to the limit, nor an alert past the time at which
    more people are told.
    """
    adopted = policy.adopted.get(terms.about)
    hours = quiet_hours(adopted, longest=terms.quiet_minutes_max) if adopted is not None else None
    if hours is None or mark.stage not in terms.quiet_stages:
        return None
    starts, ends = hours
    wall = mark.at.astimezone(bench.zone).replace(tzinfo=None, fold=0)
    clock = wall.time()
    crosses = ends <= starts
    if not (clock >= starts or clock < ends if crosses else starts <= clock < ends):
        return None
    day = wall.date() + (ONE_DAY if crosses and clock >= starts else timedelta())
    until = local_time(datetime.combine(day, ends), bench.zone).earliest
    if mark.stage is Stage.AHEAD and until >= duty.due_at:
        return None
    more = alert_ladder.more_told_at(terms, duty.due_at, mark.at)
    until = until if more is None else min(until, more)
    return until if until > mark.at else None


def quiet_hours(adopted: AlertPolicyAdopted, *, longest: int) -> tuple[time, time] | None:
    """Read the quiet hours of a policy as the wall clock shows them; None when it has none that may stand.

    Longer than `longest` minutes they count for nothing.
    """
    try:
        starts, ends = time.fromisoformat(adopted.quiet_from), time.fromisoformat(adopted.quiet_to)
    except ValueError:
        return None
    if starts.tzinfo is not None or ends.tzinfo is not None or starts == ends:
        return None
    length = (_minutes(ends) - _minutes(starts)) % alert_ladder.DAY
    return (starts, ends) if length <= longest else None


def _minutes(clock: time) -> float:
    return clock.hour * 60 + clock.minute + clock.second / 60 + clock.microsecond / 60_000_000
