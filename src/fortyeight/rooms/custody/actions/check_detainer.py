"""Record what the face of the detainer says, item by item."""

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


@action("custody.check_detainer")
def check_detainer(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    detainer: str,
    form_complete: bool | None,
    probable_cause_indicated: bool | None,
    seen: int | None,
) -> Recorded:
    """Record what the face of the detainer says, item by item.

    None means that nobody could tell yet; it never passes as a yes.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.FLOOR)
    what = state.DetainerChecked(
        detainer=detainer, form_complete=form_complete, probable_cause_indicated=probable_cause_indicated
    )
    return record_one(act, row, what, at=at, seen=seen)
