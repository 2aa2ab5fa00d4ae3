"""What whoever runs the system does to the ledger as a whole, recorded in the ledger."""

from datetime import datetime
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections

from fortyeight.foundations.law.facts.upkeep import CopyNotRequired, CopyRequired, LedgerFact, Restored
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act, append
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.outcomes import Recorded

STREAM = "ledger/upkeep"


def operator(name: str) -> Actor:
    """Name the person at the command line who answers for what is done."""
    return Actor(id=f"operator/{name}", name=name, roles=frozenset(), agencies=frozenset())


@action("ledger.allow_alone")
def allow_alone(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, because: str, was: str
) -> Recorded:
    """Record that the first machine goes on alone, and why. Waits for no copy itself: there is none."""
    with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        if cursor.db.vendor == "postgresql":
            cursor.execute("SET LOCAL synchronous_commit = local")
    return _record(act, CopyNotRequired(by=actor.name, because=because, was=was))


@action("ledger.require_copy")
def require_copy(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, standby: str
) -> Recorded:
    """Record that a second machine confirms from here on. That it commits shows that one does."""
    return _record(act, CopyRequired(by=actor.name, standby=standby))


@action("ledger.note_restore")
def note_restore(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    backup: str,
    backup_made_at: datetime,
    lacking: int | None,
) -> Recorded:
    """Record that what stands before comes from a backup."""
    what = Restored(by=actor.name, backup=backup, backup_made_at=backup_made_at, lacking=lacking)
    return _record(act, what)


def _record(act: Act, what: LedgerFact) -> Recorded:
    lock(write=[STREAM])
    fact = append(act=act, stream=STREAM, what=what, happened_at=exactly(act.recorded_at), decision=None)
    return Recorded.of(fact)
