"""Record a claim of US citizenship. It stops things."""

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


@action("custody.raise_claim")
def raise_claim(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    claim: str,
    by: stay.ClaimedBy,
    seen: int | None,
) -> Recorded:
    """Record a claim of US citizenship. It stops things.

    Anybody may raise it; it is never refused for a stale form or a role.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.ANYBODY)
    what = stay.CitizenshipClaimed(claim=claim, by=by)
    return record_one(act, row, what, at=at, seen=None)
