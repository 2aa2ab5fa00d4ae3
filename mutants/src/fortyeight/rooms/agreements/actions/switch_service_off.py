"""Switch warrant service off for a whole agency, this minute."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, views
from fortyeight.rooms.agreements.recording import record_standing


@action("agreements.switch_service_off")
def switch_service_off(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agency: str,
    by: str,
    why: str,
) -> Recorded:
    """Switch warrant service off for a whole agency, this minute.

    For a court order or counsel's doubt; nobody may serve until it is switched on.
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.COUNSEL, access.MANAGER)
    return record_standing(
        act,
        stream=agency,
        what=agreement.ServiceSwitchedOff(by=by, why=why),
        happened_at=at,
        refresh=views.refresh,
    )
