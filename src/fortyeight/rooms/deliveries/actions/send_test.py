"""Send a message that only tries whether an address works."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import delivery
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.deliveries import access, views


@action("deliveries.send_test")
def send_test(act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, contact: str) -> Recorded:
    """Send a message that only tries whether an address works. Raises UnableToAccess, UnableToAct."""
    access.access_contact(actor, contact)
    return record_standing(
        act,
        stream=contact,
        what=delivery.ContactTestAsked(),
        happened_at=exactly(recorded_at),
        refresh=views.refresh,
    )
