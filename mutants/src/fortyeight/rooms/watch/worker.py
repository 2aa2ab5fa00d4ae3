"""The watch's loop: claim what is due or changed, decide again, raise alerts, say when to look next.

1. Claim up to a batch of stays whose time has come or whose facts changed; other
   workers skip what is claimed.
2. Lock their streams, load their case files, and put them to the judge at the
   database's own time. What cannot be decided becomes an alert.
3. Append each alert that is due and was not raised, set the next time to look,
   and take the hint of change off: all in one transaction.
4. Stamp the heartbeat. Whoever shows the board shows its age.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from django.db import connection, transaction

from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.facts import watch
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import retrying
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act, append
from fortyeight.foundations.ledger.instant import database_now
from fortyeight.foundations.ledger.locking import forget_locks, lock
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import loading, watching
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.watch import views
from fortyeight.rooms.watch.looking import Look, Rung, key_of, look
from fortyeight.rooms.watch.models import Alert, Heartbeat, Watched

log = logging.getLogger(__name__)

BATCH = 100
UNCOMPUTABLE = "WATCH.UNCOMPUTABLE"
UNCOMPUTABLE_AGAIN = timedelta(hours=1)
WATCHER = Actor(id="watch", name="the watch", roles=frozenset(), agencies=frozenset())


def look_round(*, now: Callable[[], datetime] = database_now, worker: str = "watch") -> int:
    """Look at everything that is due or changed, once; give how many stays were looked at."""
    looked = 0
    while True:
        count = retrying.until_committed(lambda: _look_at_batch(now))
        looked += count
        retrying.until_committed(lambda: _beat(worker, now()))
        if count < BATCH:
            return looked


def derive_all_again() -> int:
    """Have every open stay looked at again: the reconciler, which trusts no stored time.

    Besides the open stays these are the ones that were left with something to do.
    """
    unfinished = Watched.objects.exclude(look_at=None).values_list("stay", flat=True)
    return watching.mark_all_on_board() + watching.mark(unfinished)


def _beat(worker: str, at: datetime) -> None:
    Heartbeat.objects.update_or_create(worker=worker, defaults={"beat_at": at})


def _look_at_batch(now: Callable[[], datetime]) -> int:
    with transaction.atomic(durable=True):
        forget_locks()
        at = now()
        streams = _claim(at)
        if not streams:
            return 0
        bearing = loading.bearing_streams(*watching.rows_of(streams))
        lock(write=[views.stream_for(stream) for stream in streams], share=sorted({*bearing, *streams}))
        rows = watching.rows_of(streams, lock=True)
        files = loading.load_each(rows)
        raised = _raised(streams)
        act = Act(actor=WATCHER, action="watch.look", request_id=chance.new_id(), recorded_at=at)
        look_at = {
            row.stream: _look_at(act, row, files[row.stream], raised.get(row.stream, frozenset()))
            for row in rows
        }
        Watched.objects.bulk_update(
            [Watched(stay=stream, look_at=look_at.get(stream)) for stream in streams], ["look_at"]
        )
        watching.mark_looked_at(streams)
        return len(streams)


def _claim(at: datetime) -> list[str]:
    """Claim a batch for this transaction. On PostgreSQL others skip it; on SQLite there is one writer."""
    changed = watching.list_changed(BATCH)
    Watched.objects.bulk_create([Watched(stay=stream) for stream in changed], ignore_conflicts=True)
    rows = Watched.objects.all()
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    fresh = list(rows.filter(stay__in=changed).values_list("stay", flat=True))
    room = BATCH - len(fresh)
    due = rows.filter(look_at__lte=at).exclude(stay__in=fresh).order_by("look_at")[:room] if room > 0 else []
    return [*fresh, *(row.stay for row in due)]


def _raised(streams: list[str]) -> Mapping[str, frozenset[Rung]]:
    grouped: dict[str, set[Rung]] = {}
    rows = Alert.objects.filter(stay__in=streams).values_list("stay", "duty", "due_at", "stage")
    for stay, duty, due_at, stage in rows:
        grouped.setdefault(stay, set()).add((duty, due_at, stage))
    return {stay: frozenset(found) for stay, found in grouped.items()}


def _look_at(act: Act, row: Stay, casefile: CaseFile | None, raised: frozenset[Rung]) -> datetime | None:
    """Raise what has come due for one stay, and give when to look at it next."""
    found = _decide(row, casefile, act.recorded_at, raised)
    if found is None:
        _raise_uncomputable(act, row)
        return act.recorded_at + UNCOMPUTABLE_AGAIN
    for due in found.due:
        _append(
            act,
            row,
            watch.AlertRaised(
                stay=row.stream,
                duty=key_of(due.duty),
                code=due.duty.code,
                stage=due.stage,
                due_at=due.duty.due_at,
                because=due.duty.because or due.duty.what,
            ),
        )
    return found.look_at


def _decide(row: Stay, casefile: CaseFile | None, at: datetime, raised: frozenset[Rung]) -> Look | None:
    """Put the stay to the judge; None when the facts cannot be read or the judge fails on them."""
    if casefile is None:
        return None
    try:
        return look(casefile, at=at, raised=raised, book=current())
    except Exception:
        # Silence would be the one wrong answer: a stay that cannot be decided needs a person now.
        log.exception("the judge failed for %s", row.stream)
        return None


def _raise_uncomputable(act: Act, row: Stay) -> None:
    recent = Alert.objects.filter(
        stay=row.stream, code=UNCOMPUTABLE, raised_at__gt=act.recorded_at - UNCOMPUTABLE_AGAIN
    )
    if recent.exists():
        return
    why = "This stay could not be decided. A named person must decide now whether the person goes free."
    what = watch.AlertRaised(
        stay=row.stream,
        duty=UNCOMPUTABLE,
        code=UNCOMPUTABLE,
        stage="T-0",
        due_at=act.recorded_at,
        because=why,
    )
    _append(act, row, what)


def _append(act: Act, row: Stay, what: watch.AlertRaised) -> None:
    stream = views.stream_for(row.stream)
    fact = append(act=act, stream=stream, what=what, happened_at=exactly(act.recorded_at), decision=None)
    views.apply(fact, row.agency)
