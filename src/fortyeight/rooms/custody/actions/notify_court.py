"""Record that the court which decides on bail was told of the detainer."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import state
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody import access
from fortyeight.rooms.custody.recording import record_one


@action("custody.notify_court")
def notify_court(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    detainer: str,
    court: str,
    seen: int | None,
) -> Recorded:
    """Record that the court which decides on bail was told of the detainer."""
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = state.CourtNotified(detainer=detainer, court=court)
    return record_one(act, row, what, at=at, seen=seen)
