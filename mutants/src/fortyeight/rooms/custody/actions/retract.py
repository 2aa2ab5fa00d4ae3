"""Take back a fact that never happened."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import amendment
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody import access
from fortyeight.rooms.custody.recording import record_one


@action("custody.retract")
def retract(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    fact: str,
    why: str,
    seen: int | None,
) -> Recorded:
    """Take back a fact that never happened.

    It stays in the ledger, with who took it back and why.
    """
    row = access.access_stay(actor, stay_id)
    access.require_amender(actor, row, fact)
    what = amendment.Retracted(fact=fact, why=why)
    return record_one(act, row, what, at=at, seen=seen)
