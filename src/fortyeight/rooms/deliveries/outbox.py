"""The outbox: who is told of each alert, what is to be sent now, and what came of it.

Three steps, each one transaction; between the second and the third a message
leaves, outside of any.

1. `address` (here): take alerts that nobody was told of, choose the contacts,
   record that choice as a fact, and make one row for each contact.
2. `claiming.claim`: take rows that are due under a lease, and write their messages.
3. `settling.settle`: record what was sent, given up or not needed, and set when
   the rest is tried again.

A sender that dies between two and three has perhaps sent. Its lease runs out
and another sends again, under the same id: a receiver can tell.
"""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.facts import delivery
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import retrying
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act, Item, append_many
from fortyeight.foundations.ledger.instant import database_now
from fortyeight.foundations.ledger.locking import forget_locks, lock
from fortyeight.rooms.deliveries import views
from fortyeight.rooms.deliveries.choosing import Roster, who_is_told
from fortyeight.rooms.deliveries.rosters import load_roster
from fortyeight.rooms.deliveries.source import Ringing, Source

BATCH = 100
SENDER = Actor(id="deliver", name="the sender", roles=frozenset(), agencies=frozenset())
Now = Callable[[], datetime]


def address(source: Source, *, now: Now = database_now, limit: int = BATCH) -> int:
    """Choose who is told of alerts that nobody was told of; give how many alerts were taken."""
    if not source.has_untold():
        return 0  # A look that finds nothing takes no lock from anybody.
    return retrying.until_committed(lambda: _address(source, now, limit))


def _address(source: Source, now: Now, limit: int) -> int:
    with transaction.atomic(durable=True):
        forget_locks()
        at = now()
        untold = source.list_untold(limit)
        if not untold:
            return 0
        act = Act(actor=SENDER, action="deliveries.address", request_id=chance.new_id(), recorded_at=at)
        heads = lock(write=[views.stream_for(ringing.id) for ringing in untold])
        rosters: dict[tuple[str, str], Roster] = {}
        chosen = []
        for ringing in untold:
            # Addressed before: the watch's own note of it was lost, the facts were not.
            if heads[views.stream_for(ringing.id)] or ringing.is_over or ringing.is_taken:
                continue
            where = (ringing.agency, ringing.jail)
            if where not in rosters:
                rosters[where] = load_roster(*where, at)
            what = _choice(ringing, rosters[where], at)
            chosen.append(Item(stream=views.stream_for(ringing.id), what=what, happened_at=exactly(at)))
        views.address(append_many(act=act, items=chosen))
        source.mark_told([ringing.id for ringing in untold])
        return len(untold)


def _choice(ringing: Ringing, roster: Roster, at: datetime) -> delivery.DeliveryAddressed:
    told = who_is_told(roster, ringing.tell, at=at, urgent=ringing.urgent)
    quiet = ringing.quiet_until
    return delivery.DeliveryAddressed(
        agency=ringing.agency,
        alert=str(ringing.id),
        contacts=" ".join(told.contacts),
        urgent=ringing.urgent,
        everybody_of=" ".join(told.everybody_of),
        nobody_in=" ".join(told.nobody_in),
        # Quiet hours hold back no message that is about somebody's freedom.
        not_before=quiet if quiet and quiet > at and not ringing.urgent else None,
    )
