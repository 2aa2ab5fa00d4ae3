"""Record that proof which ends the duty to hold was shown to somebody."""

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


@action("custody.show_proof_of_status")
def show_proof_of_status(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    proof: str,
    seen_by: str,
    seen: int | None,
) -> Recorded:
    """Record that proof which ends the duty to hold was shown to somebody.

    What the proof says of anybody is not recorded.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.FLOOR)
    what = state.ProofOfStatusShown(proof=proof, seen_by=seen_by)
    return record_one(act, row, what, at=at, seen=seen)
