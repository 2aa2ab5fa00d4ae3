"""One look at one subject: which alerts to raise, which are over, and when to look again. Pure."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from fortyeight.foundations.law.alerting import HOUSE_POLICY, Rung, Stage, latest_rung, next_rung_at
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.duty import Duty, Who
from fortyeight.foundations.law.facts.watch import Ended
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.rooms.watch.subjects.source import Case, Judged

log = logging.getLogger(__name__)

KEY_LENGTH_MAX = 400
AGAIN = "AGAIN-"
UNCOMPUTABLE = "WATCH.UNCOMPUTABLE"
UNCOMPUTABLE_AGAIN = timedelta(minutes=5)
UNCOMPUTABLE_WHY = "This could not be decided. A named person must decide now whether somebody goes free."


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An alert that was raised for the subject before, as it stands."""

    id: str
    duty: str
    code: str
    stage: str
    due_at: datetime | None
    came_at: datetime
    because: str
    tell: tuple[str, ...]
    is_open: bool
    silent_until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Raise:
    """An alert to raise now. `late` is how long the watch could have said it.

    `written` is the text of its fact, where that was written ahead.
    """

    duty: str
    code: str
    stage: str
    due_at: datetime
    because: str
    came_at: datetime
    tell: tuple[str, ...]
    quiet_until: datetime | None = None
    late: timedelta = timedelta(0)
    written: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """An alert that is over: which, why, and the fact that met its duty.

    `written` is the text of the fact that says so, where that was written ahead.
    """

    alert: str
    why: Ended
    fact: str = ""
    written: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a look came to. `look_at` None: nothing can come due unless a fact comes."""

    raises: tuple[Raise, ...] = ()
    ends: tuple[End, ...] = ()
    look_at: datetime | None = None
    duties_open: int = 0
    overdue: int = 0
    was_prepared: bool = False
    is_held: bool = False


def look(case: Case, *, at: datetime, alerts: Sequence[Standing], book: Book) -> Look:
    """Put a subject to the judge at this instant, and compare what is due with what was raised.

    Of several rungs that passed unseen (the watch was down) only the latest is
    raised: it says all that the earlier ones would have. Raises what the judge raises.
    """
    judged = case.judge(at=at, book=book)
    raised = _by_duty(alerts)
    duties = {key_of(duty): duty for duty in judged.duties if not duty.is_done}
    done = {key_of(duty): duty.done_by for duty in judged.duties if duty.is_done}
    ends = tuple(_ends(alerts, duties, done))
    raises: list[Raise] = []
    looks: list[datetime] = [turn for turn in judged.turns if turn > at]
    for key, duty in duties.items():
        of_limit = _OfLimit(tuple(one for one in raised.get(key, ()) if one.due_at == duty.due_at))
        found = _raise(judged, key, duty, of_limit, case.known_at)
        if found is not None:
            raises.append(found)
        elif of_limit.silent_until is not None and of_limit.silent_until > at:
            # Somebody has it in hand: what comes meanwhile is said when that time is up.
            looks.append(of_limit.silent_until)
            continue
        looks.append(next_rung_at(duty, judged.bench, judged.policy))
    return Look(
        raises=tuple(raises),
        ends=ends,
        look_at=min(looks, default=None),
        duties_open=len(duties),
        overdue=sum(duty.due_at <= at for duty in duties.values()),
        is_held=judged.is_held,
    )


def look_at_uncomputable(*, at: datetime, alerts: Sequence[Standing], book: Book | None) -> Look:
    """What rings for a subject that cannot be read or decided: an alarm that rings again until it can be.

    Nothing that rang before is over: nobody can tell. What was taken on rings
    again when its time is up. Without a book the ladder of this file stands.
    """
    own = [one for one in alerts if one.duty == UNCOMPUTABLE and one.is_open]
    since = min((one.due_at for one in own if one.due_at is not None), default=at)
    rung, next_at = rung_of_uncomputable(since, at, book)
    raises, looks = [], [next_at]
    for one, of_limit in _open_limits(alerts):
        if one.silent_until is not None and one.silent_until > at:
            looks.append(one.silent_until)
        elif one.duty != UNCOMPUTABLE and one.silent_until is not None:
            raises.append(_again(one, of_limit, one.silent_until, at))
    of_limit = _OfLimit(tuple(one for one in alerts if one.duty == UNCOMPUTABLE and one.due_at == since))
    if of_limit.misses(rung.at, at):
        came_at = max(rung.at, of_limit.silent_until or rung.at)
        raises.append(
            Raise(
                duty=UNCOMPUTABLE,
                code=UNCOMPUTABLE,
                stage=of_limit.name_for(rung.name),
                due_at=since,
                because=UNCOMPUTABLE_WHY,
                came_at=came_at,
                tell=tuple(str(role) for role in rung.tell),
                late=at - came_at,
            )
        )
    return Look(raises=tuple(raises), look_at=min(looks), duties_open=1, overdue=1)


def rung_of_uncomputable(since: datetime, at: datetime, book: Book | None) -> tuple[Rung, datetime]:
    """Find the rung that has come for what could not be decided since an instant, and when the next comes."""
    owed = _Undecided(arose_at=since, due_at=since)
    if book is not None:
        try:
            bench = Bench(book=book, zone=UTC, at=at)
            rung = latest_rung(owed, bench, HOUSE_POLICY)
            if rung is not None:
                return rung, next_rung_at(owed, bench, HOUSE_POLICY)
        except Exception:
            log.exception("the book has no ladder for what cannot be decided")
    number = max(0, (at - since) // UNCOMPUTABLE_AGAIN)
    rung = Rung(
        name=f"OVERDUE-{number}" if number else "T-0",
        stage=Stage.OVERDUE if number else Stage.DUE,
        at=since + number * UNCOMPUTABLE_AGAIN,
        tell=(Who.COMMANDER, Who.RECORDS, Who.MANAGER),
        acknowledged_for=UNCOMPUTABLE_AGAIN,
        quiet_until=None,
    )
    return rung, since + (number + 1) * UNCOMPUTABLE_AGAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class _Undecided:
    """What a named person has to decide, because nothing else can."""

    arose_at: datetime
    due_at: datetime
    code: str = UNCOMPUTABLE
    who: Who = Who.COMMANDER


def key_of(duty: Duty) -> str:
    """Give the key of a duty as the watch keeps it: one of any length is cut, and stays its own.

    The id in it is the caller's, and no id may keep the watch from raising an alert.
    """
    if len(duty.key) <= KEY_LENGTH_MAX:
        return duty.key
    end = sha256(duty.key.encode()).hexdigest()
    return f"{duty.key[: KEY_LENGTH_MAX - len(end) - 1]}:{end}"


@dataclass(frozen=True, slots=True)
class _OfLimit:
    """Every alert that was raised for one limit of one duty."""

    alerts: tuple[Standing, ...]

    @property
    def open(self) -> Standing | None:
        return next((one for one in reversed(self.alerts) if one.is_open), None)

    @property
    def silent_until(self) -> datetime | None:
        return self.open.silent_until if self.open else None

    def misses(self, rung_at: datetime, at: datetime) -> bool:
        """Whether an alert is to be raised for a rung that came: none says it, or its silence is over."""
        if self.open is None:
            return True
        if self.open.silent_until is not None:
            return self.open.silent_until <= at
        return self.open.came_at < rung_at

    def name_for(self, rung: str) -> str:
        """Name the alert by its rung, or as one that rings again when that name was used up."""
        stages = {one.stage for one in self.alerts}
        if rung not in stages:
            return rung
        numbers = [int(stage.removeprefix(AGAIN)) for stage in stages if stage.startswith(AGAIN)]
        return f"{AGAIN}{max(numbers, default=0) + 1}"


def _raise(
    judged: Judged, key: str, duty: Duty, of_limit: _OfLimit, known_at: datetime | None
) -> Raise | None:
    """Find the alert that is missing for an open duty: its latest rung, or one that rings again."""
    bench = judged.bench
    rung = latest_rung(duty, bench, judged.policy)
    if rung is None or not of_limit.misses(rung.at, bench.at):
        return None
    came_at = max(rung.at, of_limit.silent_until or rung.at)
    if of_limit.alerts and of_limit.open is None:
        # The limit moved away and came back, or the duty went and came: what had rung is over.
        came_at = max(rung.at, min(known_at or bench.at, bench.at))
    return Raise(
        duty=key,
        code=duty.code,
        stage=of_limit.name_for(rung.name),
        due_at=duty.due_at,
        because=duty.because or duty.what,
        came_at=came_at,
        tell=tuple(str(role) for role in rung.tell),
        quiet_until=rung.quiet_until,
        late=max(timedelta(0), bench.at - max(came_at, known_at or came_at)),
    )


def _again(one: Standing, of_limit: _OfLimit, came_at: datetime, at: datetime) -> Raise:
    assert one.due_at is not None, "every alert has a limit or the time since when it could not be decided"
    return Raise(
        duty=one.duty,
        code=one.code,
        stage=of_limit.name_for(one.stage),
        due_at=one.due_at,
        because=one.because,
        came_at=came_at,
        tell=one.tell,
        late=at - came_at,
    )


def _ends(alerts: Sequence[Standing], duties: Mapping[str, Duty], done: Mapping[str, str]) -> Iterator[End]:
    """List the open alerts that are over: the duty was met, is none any more, or has another limit."""
    for one in alerts:
        if not one.is_open:
            continue
        duty = duties.get(one.duty)
        if duty is None and one.duty in done:
            yield End(alert=one.id, why=Ended.DONE, fact=done[one.duty])
        elif duty is None:
            yield End(alert=one.id, why=Ended.GONE)
        elif duty.due_at != one.due_at:
            yield End(alert=one.id, why=Ended.MOVED)


def _open_limits(alerts: Sequence[Standing]) -> Iterator[tuple[Standing, _OfLimit]]:
    for one in alerts:
        if one.is_open:
            same = (other for other in alerts if (other.duty, other.due_at) == (one.duty, one.due_at))
            yield one, _OfLimit(tuple(same))


def _by_duty(alerts: Sequence[Standing]) -> dict[str, tuple[Standing, ...]]:
    found: dict[str, list[Standing]] = {}
    for one in alerts:
        found.setdefault(one.duty, []).append(one)
    return {key: tuple(several) for key, several in found.items()}
