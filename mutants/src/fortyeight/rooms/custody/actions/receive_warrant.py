"""Record that an administrative warrant came."""

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


@action("custody.receive_warrant")
def receive_warrant(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    warrant: str,
    form: str,
    detainer: str,
    seen: int | None,
) -> Recorded:
    """Record that an administrative warrant came.

    `form` is I-200 or I-205; `detainer` is the id of the one it came with, or empty.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = stay.WarrantReceived(warrant=warrant, form=form, detainer=detainer)
    return record_one(act, row, what, at=at, seen=seen)
