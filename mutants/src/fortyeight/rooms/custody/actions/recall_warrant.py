"""Record that ICE recalled the warrant."""

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


@action("custody.recall_warrant")
def recall_warrant(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    warrant: str,
    by: str,
    seen: int | None,
) -> Recorded:
    """Record that ICE recalled the warrant.

    It is never refused for a stale form: it counts towards release.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = stay.WarrantRecalled(warrant=warrant, by=by)
    return record_one(act, row, what, at=at, seen=None)
