"""Record the answer to "I should be out"."""

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


@action("custody.answer_should_be_out")
def answer_should_be_out(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    claim: str,
    by: str,
    answer: str,
    seen: int | None,
) -> Recorded:
    """Record the answer to "I should be out".

    A named person looked into it.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.SETTLERS)
    what = stay.ReleaseClaimAnswered(claim=claim, by=by, answer=answer)
    return record_one(act, row, what, at=at, seen=seen)
