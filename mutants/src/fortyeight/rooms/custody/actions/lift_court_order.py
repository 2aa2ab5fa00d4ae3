"""Record that the court lifted its order."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody import access
from fortyeight.rooms.custody.recording import record_one


@action("custody.lift_court_order")
def lift_court_order(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    order: str,
    seen: int | None,
) -> Recorded:
    """Record that the court lifted its order.

    Only counsel or the shift commander does.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.SETTLERS)
    what = stay.CourtOrderLifted(order=order)
    return record_one(act, row, what, at=at, seen=seen)
