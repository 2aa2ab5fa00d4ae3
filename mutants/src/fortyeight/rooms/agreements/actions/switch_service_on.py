"""Switch warrant service on again."""

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


@action("agreements.switch_service_on")
def switch_service_on(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, at: When, agency: str, by: str
) -> Recorded:
    """Switch warrant service on again.

    Only counsel does.
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.COUNSEL)
    return record_standing(
        act, stream=agency, what=agreement.ServiceSwitchedOn(by=by), happened_at=at, refresh=views.refresh
    )
