"""Record what the face of the warrant says, item by item."""

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


@action("custody.check_warrant")
def check_warrant(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    warrant: str,
    names_this_person: bool | None,
    signed_by_issuing_officer: bool | None,
    dated: bool | None,
    seen: int | None,
) -> Recorded:
    """Record what the face of the warrant says, item by item.

    None means that nobody could tell yet; it never passes as a yes.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.FLOOR)
    what = stay.WarrantChecked(
        warrant=warrant,
        names_this_person=names_this_person,
        signed_by_issuing_officer=signed_by_issuing_officer,
        dated=dated,
    )
    return record_one(act, row, what, at=at, seen=seen)
