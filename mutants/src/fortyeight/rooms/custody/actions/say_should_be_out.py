"""Record that somebody said "I should be out"."""

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


@action("custody.say_should_be_out")
def say_should_be_out(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    claim: str,
    by: str,
    seen: int | None,
) -> Recorded:
    """Record that somebody said "I should be out".

    It starts a clock; anybody may raise it.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.ANYBODY)
    what = stay.ReleaseClaimed(claim=claim, by=by)
    return record_one(act, row, what, at=at, seen=None)
