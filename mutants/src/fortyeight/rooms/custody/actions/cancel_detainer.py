"""Record that ICE cancelled its detainer."""

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


@action("custody.cancel_detainer")
def cancel_detainer(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    detainer: str,
    why: str,
    seen: int | None,
) -> Recorded:
    """Record that ICE cancelled its detainer.

    It is never refused for a stale form: it counts towards release.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = stay.DetainerCancelled(detainer=detainer, why=why)
    return record_one(act, row, what, at=at, seen=None)
