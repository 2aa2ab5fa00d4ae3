"""Record that somebody neutral looked at whether there was probable cause to hold."""

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


@action("custody.record_review")
def record_review(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    by: str,
    outcome: court.ReviewOutcome,
    of: str,
    seen: int | None,
) -> Recorded:
    """Record that somebody neutral looked at whether there was probable cause to hold.

    `by` is a name, such as that of a magistrate; `of` the warrant or detainer looked at.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.ANYBODY)
    what = court.NeutralReview(by=by, outcome=outcome, of=of)
    return record_one(act, row, what, at=at, seen=None)
