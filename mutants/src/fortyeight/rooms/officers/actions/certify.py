"""Record that ICE certified the officer in writing."""

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


@action("officers.certify")
def certify(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, at: When, officer_stream: str
) -> Recorded:
    """Record that ICE certified the officer in writing.

    The first of four papers that an officer needs.
    """
    access.access_officer(actor, officer_stream)
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act, stream=officer_stream, what=officer.IceCertified(), happened_at=at, refresh=views.refresh
    )
