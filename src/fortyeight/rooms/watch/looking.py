"""One look at one subject: which alerts to raise, which are over, and when to look again. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts.watch import Ended
from fortyeight.rooms.watch.rungs import latest_rung, next_rung_at
from fortyeight.rooms.watch.subjects.source import Case, Judged

KEY_LENGTH_MAX = 400
AGAIN = "AGAIN-"
UNCOMPUTABLE = "WATCH.UNCOMPUTABLE"
UNCOMPUTABLE_AGAIN = timedelta(hours=1)
UNCOMPUTABLE_TELLS = ("COMMANDER", "RECORDS")
UNCOMPUTABLE_WHY = "This could not be decided. A named person must decide now whether somebody goes free."


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An alert that was raised for the subject before, as it stands."""

    id: str
    duty: str
    code: str
    stage: str
    due_at: datetime | None
    because: str
    tell: tuple[str, ...]
    is_open: bool
    silent_until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Raise:
    """An alert to raise now. `late` is how long the watch could have known of it and did not say it."""

    duty: str
    code: str
    stage: str
    due_at: datetime
    because: str
    came_at: datetime
    tell: tuple[str, ...]
    quiet_until: datetime | None = None
    late: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """An alert that is over: which, why, and the fact that met its duty."""

    alert: str
    why: Ended
    fact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a look came to. `look_at` None: nothing can come due unless a fact comes."""

    raises: tuple[Raise, ...] = ()
    ends: tuple[End, ...] = ()
    look_at: datetime | None = None
    duties_open: int = 0
    overdue: int = 0


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
            looks.append(of_limit.silent_until)
        looks.append(next_rung_at(duty, judged.bench))
    return Look(
        raises=tuple(raises),
        ends=ends,
        look_at=min(looks, default=None),
        duties_open=len(duties),
        overdue=sum(duty.due_at <= at for duty in duties.values()),
    )


def look_at_uncomputable(*, at: datetime, alerts: Sequence[Standing]) -> Look:
    """What rings for a subject that cannot be read or decided: an alarm each hour, until it can be again.

    Nothing that rang before is over: nobody can tell. What was taken on rings
    again when its time is up.
    """
    own = [one for one in alerts if one.duty == UNCOMPUTABLE and one.is_open]
    since = min((one.due_at for one in own if one.due_at is not None), default=at)
    number = max(0, (at - since) // UNCOMPUTABLE_AGAIN)
    rung = f"OVERDUE-{number}" if number else "T-0"
    came_at = since + number * UNCOMPUTABLE_AGAIN
    raises, looks = [], [since + (number + 1) * UNCOMPUTABLE_AGAIN]
    for key, all_of_it in {UNCOMPUTABLE: (), **_by_duty(alerts)}.items():
        open_ones = [one for one in all_of_it if one.is_open]
        of_limit = _OfLimit(
            tuple(one for one in all_of_it if open_ones and one.due_at == open_ones[-1].due_at)
        )
        if key == UNCOMPUTABLE and rung not in of_limit.stages:
            raises.append(_uncomputable(rung, since, came_at, at))
        elif of_limit.silent_until is not None and of_limit.silent_until <= at:
            raises.append(_again(open_ones[-1], of_limit, of_limit.silent_until, at))
        elif of_limit.silent_until is not None:
            looks.append(of_limit.silent_until)
    return Look(raises=tuple(raises), look_at=min(looks), duties_open=1, overdue=1)


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
    stages: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "stages", frozenset(one.stage for one in self.alerts))

    @property
    def open(self) -> Standing | None:
        return next((one for one in reversed(self.alerts) if one.is_open), None)

    @property
    def silent_until(self) -> datetime | None:
        return self.open.silent_until if self.open else None

    @property
    def next_again(self) -> str:
        numbers = [int(stage.removeprefix(AGAIN)) for stage in self.stages if stage.startswith(AGAIN)]
        return f"{AGAIN}{max(numbers, default=0) + 1}"


def _raise(
    judged: Judged, key: str, duty: Duty, of_limit: _OfLimit, known_at: datetime | None
) -> Raise | None:
    """Find the alert that is missing for an open duty: its latest rung, or one that rings again."""
    bench = judged.bench
    rung = latest_rung(duty, bench)
    if rung is None:
        return None
    stage, came_at = rung.name, rung.at
    if stage in of_limit.stages:
        if of_limit.open is None:
            # The limit moved away and came back, or the duty went and came: what had rung is over.
            came_at = max(rung.at, min(known_at or bench.at, bench.at))
        elif of_limit.silent_until is not None and of_limit.silent_until <= bench.at:
            came_at = of_limit.silent_until
        else:
            return None
        stage = of_limit.next_again
    return Raise(
        duty=key,
        code=duty.code,
        stage=stage,
        due_at=duty.due_at,
        because=duty.because or duty.what,
        came_at=came_at,
        tell=rung.tell,
        quiet_until=rung.quiet_until,
        late=max(timedelta(0), bench.at - max(came_at, known_at or came_at)),
    )


def _again(one: Standing, of_limit: _OfLimit, came_at: datetime, at: datetime) -> Raise:
    assert one.due_at is not None, "every alert has a limit or the time since when it could not be decided"
    return Raise(
        duty=one.duty,
        code=one.code,
        stage=of_limit.next_again,
        due_at=one.due_at,
        because=one.because,
        came_at=came_at,
        tell=one.tell,
        late=at - came_at,
    )


def _uncomputable(stage: str, since: datetime, came_at: datetime, at: datetime) -> Raise:
    return Raise(
        duty=UNCOMPUTABLE,
        code=UNCOMPUTABLE,
        stage=stage,
        due_at=since,
        because=UNCOMPUTABLE_WHY,
        came_at=came_at,
        tell=UNCOMPUTABLE_TELLS,
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


def _by_duty(alerts: Sequence[Standing]) -> dict[str, tuple[Standing, ...]]:
    found: dict[str, list[Standing]] = {}
    for one in alerts:
        found.setdefault(one.duty, []).append(one)
    return {key: tuple(several) for key, several in found.items()}
