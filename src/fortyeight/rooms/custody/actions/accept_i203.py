"""Record that the jail accepted an I-203, ICE's order to detain."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import orders
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody import access
from fortyeight.rooms.custody.recording import record_one


@action("custody.accept_i203")
def accept_i203(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    i203: str,
    issued_by: str,
    accepted_by: str,
    seen: int | None,
) -> Recorded:
    """Record that the jail accepted an I-203, ICE's order to detain. It starts the clock.

    It holds nobody by itself.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = orders.I203Accepted(i203=i203, issued_by=issued_by, accepted_by=accepted_by)
    return record_one(act, row, what, at=at, seen=seen)
