"""Record when a release from local custody is scheduled."""

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


@action("custody.schedule_release")
def schedule_release(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    release_at: datetime,
    seen: int | None,
) -> Recorded:
    """Record when a release from local custody is scheduled.

    ICE and the officers on duty have to know in time.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = stay.ReleaseScheduled(release_at=release_at)
    return record_one(act, row, what, at=at, seen=seen)
