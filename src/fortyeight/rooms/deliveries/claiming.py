"""Takes messages that are due, under a lease, so that no two senders have the same one in hand."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import F, Q, QuerySet

from fortyeight.foundations.edge import chance
from fortyeight.foundations.ledger import retrying
from fortyeight.foundations.ledger.instant import database_now
from fortyeight.rooms.deliveries.letters import Letter, letters_for
from fortyeight.rooms.deliveries.models import WAITING, Delivery, Line
from fortyeight.rooms.deliveries.outbox import Now
from fortyeight.rooms.deliveries.source import Source

LEASE = timedelta(seconds=15)
"""So long after a sender died another takes up what it had in hand; one that lives renews its leases."""


def claim(
    source: Source, *, limit: int, now: Now = database_now, without: Collection[str] = ()
) -> tuple[Letter, ...]:
    """Take messages that are due, the urgent first; none by the lines named in `without`.

    A line that is closed is left alone. One that was down is tried with a single message.
    """
    if not Delivery.objects.filter(state=WAITING, next_at__lte=now()).exists():
        return ()  # As in `outbox.address`.
    return retrying.until_committed(lambda: _claim(source, limit, now, without))


def renew(letters: Iterable[Letter], *, now: Now = database_now) -> None:
    """Keep the leases of letters that are on their way; one that another sender has by now stays there."""
    held = Q()
    for letter in letters:
        held |= Q(id=letter.delivery, lease=letter.lease)
    if held:
        retrying.until_committed(lambda: Delivery.objects.filter(held).update(leased_until=now() + LEASE))


def _claim(source: Source, limit: int, now: Now, without: Collection[str]) -> tuple[Letter, ...]:
    with transaction.atomic(durable=True):
        at = now()
        doubtful = list(Line.objects.exclude(closed_until=None))
        names = {line.name for line in doubtful}
        due = _due(at)
        rows = list(due.exclude(line__in=names | set(without))[:limit])
        for line in doubtful:
            assert line.closed_until is not None
            if line.closed_until <= at and line.name not in without and len(rows) < limit:
                rows += due.filter(line=line.name)[:1]
        lease = str(chance.new_id())
        Delivery.objects.filter(id__in=[row.id for row in rows]).update(
            lease=lease, leased_until=at + LEASE, attempts=F("attempts") + 1
        )
        return letters_for(source, rows, lease, at)


def _due(at: datetime) -> QuerySet[Delivery]:
    rows = Delivery.objects.filter(state=WAITING, next_at__lte=at)
    rows = rows.filter(Q(leased_until=None) | Q(leased_until__lte=at)).order_by("-urgent", "next_at", "id")
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    return rows
