"""The watch's loop: claim what is due or changed, decide again, raise and end alerts, say when to look next.

1. Take note of every stream with facts that were not seen: the subjects on which
   they bear are to be looked at.
2. Claim a batch of subjects whose time has come; other workers skip what is claimed.
3. Load their facts and put them to the judge at the database's own time. What
   cannot be decided becomes an alert.
4. Append each alert that is due or over and set the next time to look: all in one
   transaction.
5. Stamp the heartbeat. Whoever shows the board shows its age.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db import DatabaseError, transaction

from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.ledger import retrying, unseen
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.instant import database_now
from fortyeight.foundations.ledger.locking import forget_locks, lock
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.watch import claims, prepared, subjects, upkeep, views, writing
from fortyeight.rooms.watch.claims import Claim
from fortyeight.rooms.watch.looking import UNCOMPUTABLE, Look, Standing, look, look_at_uncomputable
from fortyeight.rooms.watch.models import Heartbeat, Watched
from fortyeight.rooms.watch.subjects import Case

__all__ = ("UNCOMPUTABLE", "WATCHER", "Looked", "derive_all_again", "look_round")

log = logging.getLogger(__name__)

BATCH = 500
NEAR = timedelta(milliseconds=250)
CHANGED_AT_ONCE = 25
BATCHES = 50
TRIES_OF_ONE = 2
BEAT_EVERY = timedelta(seconds=1)
Decide = Callable[[str, Case | None, datetime, Sequence[Standing]], Look]
WATCHER = Actor(id="watch", name="the watch", roles=frozenset(), agencies=frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a round came to. `worst` is the longest that an alert was late by the watch's own doing.

    `backlog` is how many subjects were due at the end of it and are not yet looked
    at; `as_prepared` how many were decided by an answer given ahead; `prepared` how
    many the judge was asked about ahead. `reconciled` were judged anew in their
    turn, and `differences` of these (or of rows that were lost) had been stored wrong.
    """

    looked: int = 0
    raised: int = 0
    ended: int = 0
    worst: timedelta = timedelta(0)
    backlog: int = 0
    as_prepared: int = 0
    prepared: int = 0
    reconciled: int = 0
    differences: int = 0

    def __add__(self, other: "Looked") -> "Looked":
        return Looked(
            looked=self.looked + other.looked,
            raised=self.raised + other.raised,
            ended=self.ended + other.ended,
            worst=max(self.worst, other.worst),
            backlog=max(self.backlog, other.backlog),
            as_prepared=self.as_prepared + other.as_prepared,
            prepared=self.prepared + other.prepared,
            reconciled=self.reconciled + other.reconciled,
            differences=self.differences + other.differences,
        )


def look_round(
    *,
    now: Callable[[], datetime] = database_now,
    worker: str = "watch",
    is_stopping: Callable[[], bool] = lambda: False,
) -> Looked:
    """Look at what is due or changed, a batch a transaction; stamp the heartbeat as it goes.

    A round ends after `BATCHES` batches at most, so that whoever runs it can beat
    between two; `backlog` then says that there is more. It ends after the batch
    during which `is_stopping` became true.
    """
    total = Looked()
    for _ in range(BATCHES):
        while unseen.list_unseen(1) and retrying.until_committed(lambda: _take_note(now)) > 0:
            pass
        due = _look_at_batch(now, claims.claim_due, BATCH)
        # What is due never waits in one transaction with what may only have changed.
        more = Looked()
        if due.looked < BATCH:
            more = _look_at_batch(now, claims.claim_changed, CHANGED_AT_ONCE)
        total += due + more
        retrying.until_committed(lambda: _beat(worker, now()))
        if due.looked + more.looked == 0 or is_stopping():
            break
    total += _keep_up(now) + retrying.until_committed(lambda: _prepare(now))
    return replace(total, backlog=claims.count_waiting(now()))


def _prepare(now: Callable[[], datetime]) -> Looked:
    """Ask the judge ahead about some of what comes due soon."""
    book = _book()
    limit = prepared.room_for(now()) if book is not None else 0
    if book is None or limit == 0:
        return Looked()
    with transaction.atomic(durable=True):
        forget_locks()
        return Looked(prepared=prepared.prepare(now(), limit, book))


def _keep_up(now: Callable[[], datetime]) -> Looked:
    """Judge some subjects anew whose turn it is, and say what was stored wrong."""
    at = now()
    if not upkeep.is_time(at) or (claims.is_near(at, NEAR) and not upkeep.is_time(at, upkeep.TURN_AT_LEAST)):
        return Looked()
    lost: list[int] = []

    def claim(at: datetime, _limit: int) -> Sequence[Claim]:
        turn = upkeep.whose_turn(at)
        lost.append(turn.lost)
        return turn.claimed

    looked = _look_at_batch(now, claim, 0, is_reconciling=True)
    found = looked.differences + (lost[-1] if lost else 0)
    return replace(looked, looked=0, reconciled=looked.looked, differences=found)


def derive_all_again(*, now: Callable[[], datetime] = database_now) -> int:
    """Have every subject with something open looked at again, whatever its stored time; gives how many."""
    with transaction.atomic(durable=True):
        at = now()
        waiting = Watched.objects.filter(look_at__isnull=False)
        found = dict(waiting.values_list("subject", "agency"))
        on_record = subjects.agencies()
        found |= {name: on_record[name] for name in subjects.open_among(tuple(on_record))}
        claims.mark_changed(found, at)
    return len(found)


def _beat(worker: str, at: datetime) -> None:
    """Stamp the heartbeat, once a second at most; a stamp that lies ahead of the clock is put right."""
    fresh = Heartbeat.objects.filter(worker=worker, beat_at__gt=at - BEAT_EVERY, beat_at__lte=at)
    if not fresh.exists():
        Heartbeat.objects.update_or_create(worker=worker, defaults={"beat_at": at})


def _take_note(now: Callable[[], datetime]) -> int:
    with transaction.atomic(durable=True):
        return claims.take_note(now())


def _look_at_batch(
    now: Callable[[], datetime],
    claim: Callable[[datetime, int], Sequence[Claim]],
    limit: int,
    *,
    is_reconciling: bool = False,
) -> Looked:
    """Look at one batch. Should anything in it be past recording, each subject is looked at by itself."""
    claimed: list[Claim] = []

    def look_at_all() -> Looked:
        with transaction.atomic(durable=True):
            forget_locks()
            at = now()
            claimed[:] = claim(at, limit)
            return _look_at(at, claimed, is_reconciling=is_reconciling) if claimed else Looked()

    try:
        return retrying.until_committed(look_at_all)
    except UnableToProceed:
        raise
    except Exception:
        if not claimed:
            # Nobody knows what is due: a round that ended here would look like nothing due.
            raise
        log.exception("a batch of %d could not be recorded; looking at each by itself", len(claimed))
    total = Looked()
    for one in claimed:
        total += _look_at_one(now, one.subject)
    return total


def _look_at_one(now: Callable[[], datetime], subject: str) -> Looked:
    def attempt(decide: Decide) -> Looked:
        with transaction.atomic(durable=True):
            forget_locks()
            at = now()
            claimed = claims.claim_one(subject)
            return _look_at(at, claimed, decide) if claimed else Looked()

    for _ in range(TRIES_OF_ONE):
        try:
            return retrying.until_committed(lambda: attempt(_decide))
        except UnableToProceed:
            raise
        except DatabaseError:
            # Once may be the database's fault; what fails each time is the subject's own.
            log.exception("what %s came to could not be recorded", subject)
        except Exception:
            log.exception("what %s came to could not be recorded", subject)
            break
    return retrying.until_committed(lambda: attempt(_leave_undecided))


def _look_at(
    at: datetime,
    claimed: Sequence[Claim],
    decide: Decide | None = None,
    *,
    is_reconciling: bool = False,
) -> Looked:
    looks = _looks(at, claimed, _decide if is_reconciling else decide)
    wrong = 0
    if is_reconciling:
        wrong = upkeep.differences(claimed, {name: one for name, (one, _) in looks.items()}, at)
    act = Act(actor=WATCHER, action="watch.look", request_id=chance.new_id(), recorded_at=at)
    writing.write(
        act,
        {name: found for name, (found, _) in looks.items()},
        {name: agency for name, (_, agency) in looks.items()},
    )
    raises = [due for found, _ in looks.values() for due in found.raises]
    prepared = [due.came_at for found, _ in looks.values() if found.was_prepared for due in found.raises]
    late = [*(due.late for due in raises), *(at - came_at for came_at in prepared)]
    return Looked(
        looked=len(claimed),
        raised=len(raises),
        ended=sum(len(found.ends) for found, _ in looks.values()),
        worst=max(late, default=timedelta(0)),
        differences=wrong,
        as_prepared=sum(found.was_prepared for found, _ in looks.values()),
    )


def _looks(at: datetime, claimed: Sequence[Claim], decide: Decide | None) -> Mapping[str, tuple[Look, str]]:
    """Decide each subject: by the answer given ahead where it still stands, else anew. With its agency."""
    names = [claim.subject for claim in claimed]
    lock(write=[views.stream_for(name) for name in names])
    found: dict[str, tuple[Look, str]] = {}
    book = _book()
    if decide is None and book is not None:
        found |= prepared.still_true(claimed, at, book)
    left = [claim for claim in claimed if claim.subject not in found]
    if left:
        cases = subjects.load([claim.subject for claim in left])
        alerts = writing.standing([claim.subject for claim in left])
        for claim in left:
            case = cases.get(claim.subject)
            look_ = (decide or _decide)(claim.subject, case, at, alerts.get(claim.subject, ()))
            found[claim.subject] = look_, case.agency if case is not None else claim.agency
    return found


def _decide(subject: str, case: Case | None, at: datetime, alerts: Sequence[Standing]) -> Look:
    """Put the subject to the judge. Silence would be the one wrong answer: what he cannot decide rings."""
    if case is not None:
        try:
            return look(case, at=at, alerts=alerts, book=current())
        except Exception:
            log.exception("the judge failed for %s", subject)
    return look_at_uncomputable(at=at, alerts=alerts, book=_book())


def _leave_undecided(subject: str, case: Case | None, at: datetime, alerts: Sequence[Standing]) -> Look:
    """Ring for a subject without asking the judge: what he said of it could not be recorded."""
    return look_at_uncomputable(at=at, alerts=alerts, book=_book())


def _book() -> Book | None:
    try:
        return current()
    except Exception:
        log.exception("the book cannot be read")
        return None
