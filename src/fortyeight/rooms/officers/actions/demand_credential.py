"""Record that the Field Office Director asked for the credential back."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import officer
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.officers import access, views


@action("officers.demand_credential")
def demand_credential(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    officer_stream: str,
    by: str,
) -> Recorded:
    """Record that the Field Office Director asked for the credential back.

    `by` is who asked, for ICE.
    """
    access.access_officer(actor, officer_stream)
    access.require_role(actor, access.MANAGER, access.COMMANDER)
    return record_standing(
        act,
        stream=officer_stream,
        what=officer.CredentialDemanded(by=by),
        happened_at=at,
        refresh=views.refresh,
    )
