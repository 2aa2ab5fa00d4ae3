"""Record that the person was moved."""

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


@action("custody.move")
def move(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    jail: str,
    place: str,
    seen: int | None,
) -> Recorded:
    """Record that the person was moved.

    Give the jail, and the place in it where that is known.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    access.require_jail(actor, row.agency, jail)
    what = stay.Moved(jail=jail, place=place)
    return record_one(act, row, what, at=at, seen=seen)
