"""Record that the jail's own records were looked through for what speaks against the hold."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import court
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody import access
from fortyeight.rooms.custody.recording import record_one


@action("custody.check_own_records")
def check_own_records(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    by: str,
    seen: int | None,
) -> Recorded:
    """Record that the jail's own records were looked through for what speaks against the hold.

    `by` is the name of who looked. What speaks against it is recorded as a claim.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.PEOPLE)
    what = court.OwnRecordsChecked(by=by)
    return record_one(act, row, what, at=at, seen=None)
