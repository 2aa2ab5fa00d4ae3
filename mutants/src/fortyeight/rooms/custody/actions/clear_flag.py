"""Record that the flag was taken off the jail's own system."""

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


@action("custody.clear_flag")
def clear_flag(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    flag: str,
    why: str,
    seen: int | None,
) -> Recorded:
    """Record that the flag was taken off the jail's own system.

    Say why, in a word or two.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = stay.HoldFlagCleared(flag=flag, why=why)
    return record_one(act, row, what, at=at, seen=seen)
