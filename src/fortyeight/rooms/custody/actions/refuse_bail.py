"""Record that bail, or a release on a citation, was refused."""

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


@action("custody.refuse_bail")
def refuse_bail(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    because_of: court.BailRefusedFor,
    by: str,
    seen: int | None,
) -> Recorded:
    """Record that bail, or a release on a citation, was refused.

    `because_of` says whether it was refused for an immigration hold.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.ANYBODY)
    what = court.BailRefused(because_of=because_of, by=by)
    return record_one(act, row, what, at=at, seen=None)
