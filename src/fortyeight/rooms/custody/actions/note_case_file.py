"""Record that it was written into the person's case file."""

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


@action("custody.note_case_file")
def note_case_file(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    detainer: str,
    seen: int | None,
) -> Recorded:
    """Record that it was written into the person's case file."""
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = state.CaseFileNoted(detainer=detainer)
    return record_one(act, row, what, at=at, seen=seen)
