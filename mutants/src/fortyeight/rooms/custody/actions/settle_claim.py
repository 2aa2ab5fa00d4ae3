"""Record how a claim of US citizenship was settled, by whom and on what."""

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


@action("custody.settle_claim")
def settle_claim(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    claim: str,
    outcome: stay.ClaimOutcome,
    by: str,
    on_what: str,
    seen: int | None,
) -> Recorded:
    """Record how a claim of US citizenship was settled, by whom and on what.

    It records what became of the claim, not anybody's status.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.SETTLERS)
    what = stay.ClaimSettled(claim=claim, outcome=outcome, by=by, on_what=on_what)
    return record_one(act, row, what, at=at, seen=seen)
