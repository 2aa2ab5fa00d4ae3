"""Record that a named person looked into a contradiction in the record."""

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


@action("custody.review_finding")
def review_finding(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    finding: str,
    by: str,
    note: str,
    seen: int | None,
) -> Recorded:
    """Record that a named person looked into a contradiction in the record.

    The contradiction stays shown; it no longer stops a service.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.PEOPLE)
    what = stay.FindingReviewed(finding=finding, by=by, note=note)
    return record_one(act, row, what, at=at, seen=seen)
