"""Shape: when an alert about a duty rings, who is told at each stage, and how long silence may last.

A ladder has warnings AHEAD of the limit, the rung at the limit (DUE), repeats
after it (OVERDUE), and the same repeats with more people told (ESCALATED).
Every distance is elapsed time; instants come and go in UTC.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from fortyeight.foundations.law.shapes import words

HOUR = 60
DAY = 24 * HOUR
BEFORE_MAX = 366 * DAY
ARISING_MAX = 7 * DAY
REPEAT_MAX = 7 * DAY
ESCALATED_MAX = 30 * DAY
ACKNOWLEDGED_MAX = 30 * DAY
QUIET_MAX = 14 * HOUR
FREEDOM_REPEAT_MAX = 15
FREEDOM_ESCALATED_MAX = 60
FREEDOM_ACKNOWLEDGED_MAX = 30
OWNER = "OWNER"
ROLES = ("RECORDS", "OFFICER", "COMMANDER", "MANAGER", "COUNSEL")
HUSHED = ("AHEAD", "DUE", "OVERDUE")
FREEDOM = "FREEDOM"
ABOUT = (FREEDOM, "PAPERS", "PROGRAM")


class Stage(StrEnum):
    """How far a duty is: before its limit, at it, past it, and past it for long."""

    AHEAD = "AHEAD"
    DUE = "DUE"
    OVERDUE = "OVERDUE"
    ESCALATED = "ESCALATED"


STAGES = tuple(Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One rung: its name (such as `T-4H`, `T-0`, `OVERDUE-2`), its stage, and its instant in UTC."""

    name: str
    stage: Stage
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertLadder:
    """How the duties of these codes ring; `about` is FREEDOM, PAPERS or PROGRAM.

    `minutes_before` falls from the first warning to the last. A duty whose whole
    time is at most `arising_within_minutes` is told of when it arises. After the
    limit it rings every `overdue_every_minutes`, and from
    `escalated_after_minutes` on more people are told. `tell_…` names roles, and
    OWNER for whoever has the duty; each stage tells all whom the one before told.
    `acknowledged_minutes` is how long an acknowledgement lasts when AHEAD, DUE,
    OVERDUE and ESCALATED. Quiet hours of at most `quiet_minutes_max` may hush the
    `quiet_stages`. What is about somebody's freedom is never hushed, and rings and
    escalates fast.
    """

    about: str
    duties: tuple[str, ...]
    minutes_before: tuple[int, ...]
    arising_within_minutes: int
    overdue_every_minutes: int
    escalated_after_minutes: int
    tell_ahead: tuple[str, ...]
    tell_due: tuple[str, ...]
    tell_overdue: tuple[str, ...]
    tell_escalated: tuple[str, ...]
    acknowledged_minutes: tuple[int, ...]
    quiet_stages: tuple[str, ...]
    quiet_minutes_max: int

    def __post_init__(self) -> None:
        words.require_one_of("about", self.about, ABOUT)
        if not self.duties or len(set(self.duties)) != len(self.duties):
            raise ValueError("duties: at least one code is needed, and none twice")
        if not self.minutes_before:
            raise ValueError("minutes_before: at least one warning is needed")
        for minutes in self.minutes_before:
            words.require_whole("minutes_before", minutes, least=1, most=BEFORE_MAX)
        if list(self.minutes_before) != sorted(set(self.minutes_before), reverse=True):
            raise ValueError("minutes_before: the minutes must fall, without repeats")
        words.require_whole("arising_within_minutes", self.arising_within_minutes, least=0, most=ARISING_MAX)
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=self._most(REPEAT_MAX)
        )
        words.require_whole(
            "escalated_after_minutes",
            self.escalated_after_minutes,
            least=1,
            most=FREEDOM_ESCALATED_MAX if self.about_freedom else ESCALATED_MAX,
        )
        self._require_roles()
        self._require_silence()

    def _most(self, otherwise: int) -> int:
        return FREEDOM_REPEAT_MAX if self.about_freedom else otherwise

    def _require_roles(self) -> None:
        before: tuple[str, ...] = ()
        for stage in STAGES:
            key, told = f"tell_{stage.lower()}", self.told(stage)
            words.require_tokens(key, told)
            for role in told:
                words.require_one_of(key, role, (OWNER, *ROLES))
            if not set(before) <= set(told):
                raise ValueError(f"{key}: whoever was told before is told again")
            before = told

    def _require_silence(self) -> None:
        if len(self.acknowledged_minutes) != len(STAGES):
            raise ValueError("acknowledged_minutes: one number for each stage is needed")
        for stage, minutes in zip(STAGES, self.acknowledged_minutes, strict=True):
            short = self.about_freedom and stage is not Stage.AHEAD
            most = FREEDOM_ACKNOWLEDGED_MAX if short else ACKNOWLEDGED_MAX
            words.require_whole("acknowledged_minutes", minutes, least=1, most=most)
        words.require_tokens("quiet_stages", self.quiet_stages, may_be_empty=True)
        for word in self.quiet_stages:
            words.require_one_of("quiet_stages", word, HUSHED)
        words.require_whole("quiet_minutes_max", self.quiet_minutes_max, least=0, most=QUIET_MAX)
        if self.about_freedom and (self.quiet_stages or self.quiet_minutes_max):
            raise ValueError("quiet_stages: what is about somebody's freedom is never hushed")

    @property
    def about_freedom(self) -> bool:
        """Whether these duties are about whether somebody goes free."""
        return self.about == FREEDOM

    def told(self, stage: Stage) -> tuple[str, ...]:
        """List who is told at a stage: roles, and OWNER for whoever has the duty."""
        told: tuple[str, ...] = getattr(self, f"tell_{stage.lower()}")
        return told

    def acknowledged_for(self, stage: Stage) -> timedelta:
        """Tell how long an acknowledgement lasts at a stage, at most."""
        return timedelta(minutes=self.acknowledged_minutes[STAGES.index(stage)])

    @property
    def every(self) -> timedelta:
        """How long after one overdue alarm the next one comes."""
        return timedelta(minutes=self.overdue_every_minutes)

    @property
    def escalated_after(self) -> timedelta:
        """How long after the limit more people are told."""
        return timedelta(minutes=self.escalated_after_minutes)


def warnings(terms: AlertLadder, arose_at: datetime, due_at: datetime) -> tuple[Mark, ...]:
    """List the rungs before the limit, in order: none from before the duty arose.

    Of two at one instant the one named by its distance stands.
    """
    arose, due = _utc(arose_at), _utc(due_at)
    marks = [
        Mark(name=f"T-{_length(minutes)}", stage=Stage.AHEAD, at=due - timedelta(minutes=minutes))
        for minutes in terms.minutes_before
        if due - timedelta(minutes=minutes) >= arose
    ]
    told_at_once = timedelta() < due - arose <= timedelta(minutes=terms.arising_within_minutes)
    if told_at_once and all(mark.at != arose for mark in marks):
        marks.insert(0, Mark(name="ARISEN", stage=Stage.AHEAD, at=arose))
    return tuple(marks)


def latest(terms: AlertLadder, arose_at: datetime, due_at: datetime, at: datetime) -> Mark | None:
    """Find the latest rung that has come by `at`; None while none has.

    >>> from zoneinfo import ZoneInfo
    >>> terms = AlertLadder(
    ...     about="FREEDOM", duties=("DUTY.RELEASE_NOW",), minutes_before=(60,),
    ...     arising_within_minutes=0, overdue_every_minutes=5, escalated_after_minutes=15,
    ...     tell_ahead=("OWNER",), tell_due=("OWNER",), tell_overdue=("OWNER",), tell_escalated=("OWNER",),
    ...     acknowledged_minutes=(60, 10, 10, 10), quiet_stages=(), quiet_minutes_max=0)
    >>> due = datetime(2026, 3, 1, tzinfo=UTC)
    >>> latest(terms, due, due, due + timedelta(minutes=17)).name
    'ESCALATED-1'
    """
    due, now = _utc(due_at), _utc(at)
    if now < due:
        come = [mark for mark in warnings(terms, arose_at, due) if mark.at <= now]
        return come[-1] if come else None
    passed, after = now - due, terms.escalated_after
    number = passed // terms.every
    if passed < after:
        if number == 0:
            return Mark(name="T-0", stage=Stage.DUE, at=due)
        return Mark(name=f"OVERDUE-{number}", stage=Stage.OVERDUE, at=due + number * terms.every)
    since = number - after // terms.every
    rung_at = due + (number * terms.every if since else after)
    return Mark(name=f"ESCALATED-{since + 1}", stage=Stage.ESCALATED, at=rung_at)


def next_at(terms: AlertLadder, arose_at: datetime, due_at: datetime, at: datetime) -> datetime:
    """Find when the next rung comes, in UTC: always after `at`."""
    due, now = _utc(due_at), _utc(at)
    if now < due:
        return next((mark.at for mark in warnings(terms, arose_at, due) if mark.at > now), due)
    passed = now - due
    step = due + (passed // terms.every + 1) * terms.every
    return min(step, due + terms.escalated_after) if passed < terms.escalated_after else step


def more_told_at(terms: AlertLadder, due_at: datetime, at: datetime) -> datetime | None:
    """Find when the next stage comes that tells somebody new; None when nobody is left to tell."""
    due, now = _utc(due_at), _utc(at)
    starts = [(Stage.DUE, due)]
    if terms.every < terms.escalated_after:
        starts.append((Stage.OVERDUE, due + terms.every))
    starts.append((Stage.ESCALATED, due + terms.escalated_after))
    told = set(terms.told(next((stage for stage, start in reversed(starts) if start <= now), Stage.AHEAD)))
    return next((start for stage, start in starts if start > now and set(terms.told(stage)) - told), None)


def acknowledged_until(terms: AlertLadder, arose_at: datetime, due_at: datetime, at: datetime) -> datetime:
    """Find until when (exclusive, UTC) an acknowledgement of `at` keeps a duty from ringing.

    Before the limit, to the next rung at the latest: that one says something
    new. After it, over repeats, but never past the stage that tells more people.
    """
    mark = latest(terms, arose_at, due_at, at)
    stage = mark.stage if mark else Stage.AHEAD
    until = _utc(at) + terms.acknowledged_for(stage)
    if stage is Stage.AHEAD:
        return min(until, next_at(terms, arose_at, due_at, at))
    more = more_told_at(terms, due_at, at)
    return until if more is None else min(until, more)


def _length(minutes: int) -> str:
    if minutes % DAY == 0:
        return f"{minutes // DAY}D"
    return f"{minutes // HOUR}H" if minutes % HOUR == 0 else f"{minutes}M"


def _utc(instant: datetime) -> datetime:
    assert instant.tzinfo is not None, "a deadline without a zone is not a time"
    return instant.astimezone(UTC)
