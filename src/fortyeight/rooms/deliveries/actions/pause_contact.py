"""Let an address rest."""

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


@action("deliveries.pause_contact")
def pause_contact(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    contact: str,
    until: datetime | None,
) -> Recorded:
    """Let an address rest until `until`; None: until it is taken up again.

    An alert about somebody's freedom uses it all the same when nobody else of the
    role can be reached. Raises UnableToAccess, UnableToAct.
    """
    access.access_contact(actor, contact)
    return record_standing(
        act,
        stream=contact,
        what=delivery.ContactPaused(until=until),
        happened_at=exactly(recorded_at),
        refresh=views.refresh,
    )
