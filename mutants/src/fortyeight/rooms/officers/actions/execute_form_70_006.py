"""Record that ICE executed Form 70-006."""

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


@action("officers.execute_form_70_006")
def execute_form_70_006(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, at: When, officer_stream: str
) -> Recorded:
    """Record that ICE executed Form 70-006.

    It makes the officer a Designated Immigration Officer.
    """
    access.access_officer(actor, officer_stream)
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act, stream=officer_stream, what=officer.Form70006Executed(), happened_at=at, refresh=views.refresh
    )
