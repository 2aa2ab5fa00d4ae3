"""Record that ICE was told."""

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


@action("custody.notify_ice")
def notify_ice(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    about: stay.Notified,
    whom: str,
    channel: str,
    subject: str,
    seen: int | None,
) -> Recorded:
    """Record that ICE was told.

    `subject` is the id of the warrant or of the claim it was told about.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.FLOOR)
    what = stay.IceNotified(about=about, whom=whom, channel=channel, subject=subject)
    return record_one(act, row, what, at=at, seen=None)
