"""Record that ICE brought the person back to this jail."""

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


@action("custody.return_from_ice")
def return_from_ice(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    jail: str,
    seen: int | None,
) -> Recorded:
    """Record that ICE brought the person back to this jail.

    The old clock runs on; a return starts none.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    access.require_jail(actor, row.agency, jail)
    what = stay.ReturnedFromIce(jail=jail)
    return record_one(act, row, what, at=at, seen=seen)
