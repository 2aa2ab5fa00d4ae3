"""Record that the person was given a copy of the detainer."""

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


@action("custody.serve_detainer")
def serve_detainer(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    detainer: str,
    language: str,
    seen: int | None,
) -> Recorded:
    """Record that the person was given a copy of the detainer.

    The form takes effect only then.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.FLOOR)
    what = stay.DetainerServed(detainer=detainer, language=language)
    return record_one(act, row, what, at=at, seen=seen)
