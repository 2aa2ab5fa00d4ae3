"""Record that the jail's own system shows an immigration hold."""

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


@action("custody.flag_hold")
def flag_hold(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    flag: str,
    source: str,
    seen: int | None,
) -> Recorded:
    """Record that the jail's own system shows an immigration hold.

    A flag is no authority. It makes a duty to find the paper or take the flag off.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = stay.HoldFlagSeen(flag=flag, source=source)
    return record_one(act, row, what, at=at, seen=seen)
