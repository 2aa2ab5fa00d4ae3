"""The heart: that the watch looked, said in the ledger; and when nobody did, said before anything else.

Each interval one fact for all workers says what there was, also when nothing was
due. What it counts is what the looks found, each at its own instant; the fact
says how old the oldest is. Beside it each worker stamps a row with every round:
that is quick, and no history.

`at` is what the deciding clock shows. `recorded_at` is the same, or later while
that clock is in doubt (see `clocks`).
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db import transaction
from django.db.models import Count, Max, Min, Q, QuerySet, Sum

from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.facts import Fact, heart
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading, retrying, unseen
from fortyeight.foundations.ledger.appending import Act, append
from fortyeight.foundations.ledger.locking import forget_locks, lock
from fortyeight.rooms.agreements.models import Agency
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.watch import claims, views
from fortyeight.rooms.watch.clocks import Fault
from fortyeight.rooms.watch.models import Alert, Heartbeat, Watched
from fortyeight.rooms.watch.queries import STOPPED_AFTER
from fortyeight.rooms.watch.subjects.heart import CLOCK, STREAM, key_of, subject_of
from fortyeight.rooms.watch.worker import WATCHER

INTERVAL = timedelta(minutes=5)
CHANGED_MAX = 10_000
SAME_STEP_MS = 2000
FORGOTTEN_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """What can be told at once of the watch: nothing of it counts people.

    `waiting_since` is since when the first look is due that nobody took; None: no
    look is. `backlog` counts those that are due or have changed.
    """

    looked_at: datetime | None
    beat_at: datetime | None
    backlog: int
    waiting_since: datetime | None


def find_gap(*, worker: str, at: datetime, recorded_at: datetime) -> Fact | None:
    """Say that nobody looked for longer than two minutes, and what came due meanwhile; None: somebody did.

    Call it before a round. Of many workers that come back together one says it.
    """
    if not _is_gap(_last_sign(), at):
        return None
    return retrying.until_committed(lambda: _record_gap(worker, at, recorded_at))


def beat(*, at: datetime, recorded_at: datetime, interval: timedelta = INTERVAL) -> Fact | None:
    """Record the heartbeat when its time has come; None when it has not, or another worker did it."""
    if not _is_time(recorded_at, interval):
        return None
    return retrying.until_committed(lambda: _record_beat(at, recorded_at, interval))


def stamp(*, worker: str, at: datetime, worst: timedelta = timedelta(0), is_in_doubt: bool = False) -> None:
    """Keep the longest lateness of a round for the next heartbeat; after one in doubt stamp the true time.

    A stamp that is ahead of the clock would make a dead worker look alive.
    """
    own = Heartbeat.objects.filter(worker=worker)
    if worst > timedelta(0):
        late = _milliseconds(worst)
        own.filter(worst_late_ms__lt=late).update(worst_late_ms=late)
    if is_in_doubt:
        own.update(beat_at=at)


def record_faults(
    faults: Iterable[Fault], *, machine: str, at: datetime, recorded_at: datetime
) -> tuple[Fact, ...]:
    """Record what is the matter with the clocks, and have a commander of each agency read it."""
    what = [
        heart.ClockFault(fault=one.fault, off_ms=round(one.seconds * 1000), machine=machine) for one in faults
    ]
    if not what:
        return ()

    def record() -> tuple[Fact, ...]:
        with transaction.atomic(durable=True):
            forget_locks()
            lock(write=[STREAM])
            # A stamp of before the clock went back would look alive for as long as it went back.
            Heartbeat.objects.filter(beat_at__gt=at + timedelta(seconds=1)).update(beat_at=at)
            said = [_said_by_another(one, recorded_at) for one in what]
            if not all(said):
                _tell_everybody(recorded_at)
            pairs = zip(what, said, strict=True)
            return tuple(before or _append(one, recorded_at) for one, before in pairs)

    return retrying.until_committed(record)


def is_said_to_be_right(faults: Collection[str]) -> bool:
    """Whether a named person took on an alert about one of these faults of a clock, given by their facts."""
    keys = [key_of(fact, CLOCK) for fact in faults]
    return Alert.objects.filter(duty__in=keys, acknowledged_at__isnull=False).exists()


def recorded_until() -> datetime | None:
    """Tell when the fact was recorded that was recorded last."""
    return reading.last_recorded_at()


def seconds_to_next_look(at: datetime, most: float) -> float:
    """Tell in how many seconds the next look is due, `most` at the most."""
    coming = Watched.objects.filter(look_at__gt=at).aggregate(first=Min("look_at"))["first"]
    return most if coming is None else min(most, max(0.0, (coming - at).total_seconds()))


def read_pulse(at: datetime) -> Pulse:
    """Read how the watch does: three or four quick statements, whatever is on record."""
    return Pulse(
        looked_at=Heartbeat.objects.aggregate(latest=Max("beat_at"))["latest"],
        beat_at=_beat_before(),
        backlog=_backlog(at),
        waiting_since=_waiting_since(at),
    )


def _record_gap(worker: str, at: datetime, recorded_at: datetime) -> Fact | None:
    with transaction.atomic(durable=True):
        forget_locks()
        lock(write=[STREAM])
        last = _last_sign()
        if last is None or not _is_gap(last, at):
            return None
        missed = _due(at).aggregate(count=Count("subject"), first=Min("look_at"))
        first = missed["first"]
        what = heart.GapFound(
            last_look=last,
            found_at=at,
            missed=missed["count"],
            changed=len(unseen.list_unseen(CHANGED_MAX)),
            first_missed_at=first,
            worst_late_ms=_milliseconds(at - first) if first else 0,
        )
        Heartbeat.objects.update_or_create(worker=worker, defaults={"beat_at": at})
        _tell_everybody(recorded_at)
        return _append(what, recorded_at)


def _record_beat(at: datetime, recorded_at: datetime, interval: timedelta) -> Fact | None:
    with transaction.atomic(durable=True):
        forget_locks()
        lock(write=[STREAM])
        if not _is_time(recorded_at, interval):
            return None
        workers = Heartbeat.objects.filter(beat_at__gt=at - STOPPED_AFTER)
        looks = Watched.objects.filter(Q(look_at__isnull=False) | Q(is_held=True)).aggregate(
            duties=Sum("duties_open"), overdue=Sum("overdue"), oldest=Min("looked_at")
        )
        what = heart.HeartBeat(
            since=_beat_before(),
            workers=workers.count(),
            held=Watched.objects.filter(is_held=True).count(),
            on_board=Stay.objects.filter(is_here=True, is_on_board=True).count(),
            duties_open=looks["duties"] or 0,
            overdue=looks["overdue"] or 0,
            backlog=_backlog(at),
            worst_late_ms=Heartbeat.objects.aggregate(worst=Max("worst_late_ms"))["worst"] or 0,
            oldest_look=_utc(looks["oldest"]),
        )
        Heartbeat.objects.filter(worst_late_ms__gt=0).update(worst_late_ms=0)
        Heartbeat.objects.filter(beat_at__lt=at - FORGOTTEN_AFTER).delete()
        return _append(what, recorded_at)


def _said_by_another(what: heart.ClockFault, at: datetime) -> Fact | None:
    """Find the fact by which another worker has just said the same of a clock that all go by."""
    if what.fault in (heart.Clock.SUSPENDED, heart.Clock.DIFFERS):
        return None
    for fact in reading.latest_of_kind(heart.ClockFault.KIND, limit=10):
        other = fact.what
        assert isinstance(other, heart.ClockFault)
        is_same = other.fault is what.fault and other.machine != what.machine
        if (
            is_same
            and abs(other.off_ms - what.off_ms) < SAME_STEP_MS
            and at - fact.recorded_at < STOPPED_AFTER
        ):
            return fact
    return None


def _append(what: heart.HeartFact, recorded_at: datetime) -> Fact:
    act = Act(actor=WATCHER, action="watch.heart", request_id=chance.new_id(), recorded_at=recorded_at)
    return append(act=act, stream=STREAM, what=what, happened_at=exactly(recorded_at), decision=None)


def _tell_everybody(at: datetime) -> None:
    agencies = Agency.objects.values_list("stream", flat=True)
    claims.mark_changed({subject_of(agency): agency for agency in agencies}, at)


def _last_sign() -> datetime | None:
    """The last time that is known at which the watch looked: stamped, or in the ledger when no stamp is."""
    stamped = Heartbeat.objects.aggregate(latest=Max("beat_at"))["latest"]
    return _utc(stamped) or _beat_before()


def _is_gap(last: datetime | None, at: datetime) -> bool:
    return last is not None and at - last > STOPPED_AFTER


def _is_time(recorded_at: datetime, interval: timedelta) -> bool:
    before = _beat_before()
    return before is None or not timedelta(0) <= recorded_at - before < interval


def _beat_before() -> datetime | None:
    return reading.last_recorded_at(heart.HeartBeat.KIND)


def _backlog(at: datetime) -> int:
    return claims.count_waiting(at) + len(unseen.list_unseen(CHANGED_MAX))


def _waiting_since(at: datetime) -> datetime | None:
    """Of what is due and of what may have changed, the one that has waited longest."""
    due = _due(at).aggregate(first=Min("look_at"))
    changed = Watched.objects.filter(changed_at__isnull=False).aggregate(first=Min("changed_at"))
    waiting = [one.astimezone(UTC) for one in (due["first"], changed["first"]) if one is not None]
    return min(waiting, default=None)


def _due(at: datetime) -> QuerySet[Watched]:
    """What is due and not looked at; not what a rebuild marked, of which nobody knows since when."""
    return Watched.objects.filter(look_at__lte=at, look_at__gt=views.LONG_AGO)


def _milliseconds(length: timedelta) -> int:
    return max(0, round(length / timedelta(milliseconds=1)))


def _utc(at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(UTC)
