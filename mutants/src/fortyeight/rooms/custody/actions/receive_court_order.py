"""Record that a court forbade the hold or ordered release."""

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


@action("custody.receive_court_order")
def receive_court_order(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    order: str,
    court: str,
    seen: int | None,
) -> Recorded:
    """Record that a court forbade the hold or ordered release.

    It is never refused for a stale form.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.ANYBODY)
    what = stay.CourtOrderReceived(order=order, court=court)
    return record_one(act, row, what, at=at, seen=None)
