"""The reconciler: every subject is judged anew from the ledger, in its turn, whatever was stored of it.

The watch trusts no time that it stored. What is open is judged again at least
every five minutes, the oldest look first; a walk over the names of all streams
finds the subjects whose row was lost or says that nothing can come due. Both go
at a bounded pace and never in bursts, so that nothing that is due waits for them.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection

from fortyeight.foundations.ledger import unseen
from fortyeight.rooms.watch import claims, subjects
from fortyeight.rooms.watch.claims import Claim
from fortyeight.rooms.watch.looking import Look
from fortyeight.rooms.watch.models import Walk, Watched

log = logging.getLogger(__name__)

JUDGED_EVERY = timedelta(minutes=5)
CLOSED_JUDGED_EVERY = timedelta(hours=24)
TURN_EVERY = timedelta(seconds=0.25)
TURN_AT_LEAST = timedelta(seconds=2)
"""A turn gives way to what comes due in a moment, but not for longer than this."""
AT_ONCE = 10
AT_ONCE_BEHIND = 25
NAMES_AT_ONCE = 200
ONLY = "the one"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Whose turn it is: subjects to judge anew now, and how many had no row."""

    claimed: Sequence[Claim] = ()
    lost: int = 0


def is_time(at: datetime, every: timedelta = TURN_EVERY) -> bool:
    """Say whether the next turn has come; it costs nothing to ask."""
    went_at = Walk.objects.filter(name=ONLY).values_list("went_at", flat=True).first()
    # A clock that was set back starts the count again.
    return went_at is None or not at - every < went_at <= at


def whose_turn(at: datetime) -> Turn:
    """Claim the subjects whose turn it is to be judged anew; one worker does it at a time.

    Needs an open transaction, which keeps the claims.
    """
    walk = _walk()
    if walk is None or not is_time(at):
        return Turn()
    walk.went_at = at
    lost = _walk_on(walk, at, AT_ONCE)
    walk.save(update_fields=["went_at", "cursor"])
    waiting = Watched.objects.filter(look_at__isnull=False, changed_at=None)
    is_behind = waiting.filter(looked_at__lte=at - 2 * JUDGED_EVERY).exists()
    rows = waiting.filter(looked_at__lte=at - JUDGED_EVERY).order_by("looked_at")
    return Turn(claimed=claims.claim(rows, AT_ONCE_BEHIND if is_behind else AT_ONCE), lost=lost)


def differences(claimed: Sequence[Claim], looks: Mapping[str, Look], at: datetime) -> int:
    """Count what was found otherwise than it was stored, and say of each what. No name of a person is in it.

    Nothing is said of a subject that is due, or while facts wait to be seen: then
    it is no wonder that the answer is another.
    """
    if unseen.list_unseen(1):
        return 0
    wrong = 0
    for claim in claimed:
        found = looks[claim.subject]
        was_due = claim.look_at is not None and claim.look_at <= at
        if was_due or not (found.raises or found.ends or found.look_at != claim.look_at):
            continue
        wrong += 1
        log.error(
            "%s was stored wrong: to look at %s, found %s; %d alerts were missing, %d were over",
            claim.subject,
            claim.look_at,
            found.look_at,
            len(found.raises),
            len(found.ends),
        )
    return wrong


def _walk() -> Walk | None:
    """Take the walk on; None while another worker is at it."""
    Walk.objects.get_or_create(name=ONLY)
    rows = Walk.objects.filter(name=ONLY)
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    return rows.first()


def _walk_on(walk: Walk, at: datetime, limit: int) -> int:
    """Go on over the names of the streams, and have looked at what was overlooked; count what was lost."""
    names = unseen.names_after(walk.cursor, NAMES_AT_ONCE)
    known = {row.subject: row for row in Watched.objects.filter(subject__in=names)}
    open_ones = subjects.open_among(names)
    stale: list[str] = []
    lost = 0
    walk.cursor = names[-1] if len(names) == NAMES_AT_ONCE else ""
    for name in names:
        row = known.get(name)
        if row is None and subjects.has_source(name):
            lost += 1
            log.error("%s was not watched: its row was lost", name)
        elif row is None or not _is_overlooked(row, at, is_open=name in open_ones):
            continue
        stale.append(name)
        if len(stale) == limit:
            walk.cursor = name
            break
    agencies = subjects.touched_by(stale)
    claims.mark_changed({name: agencies.get(name, "") for name in stale}, at)
    return lost


def _is_overlooked(row: Watched, at: datetime, *, is_open: bool) -> bool:
    """Whether the row itself would never lead to a look in time."""
    if row.changed_at is not None:
        return False
    if row.looked_at is None or row.looked_at > at:
        return row.look_at is None or row.look_at > at
    if row.look_at is None and is_open:
        return row.looked_at <= at - JUDGED_EVERY
    return row.looked_at <= at - CLOSED_JUDGED_EVERY
