"""Record a meeting of the agency with the ICE field office."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import program
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, queries, views
from fortyeight.rooms.agreements.recording import record_standing


@action("agreements.hold_meeting")
def hold_meeting(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agreement_stream: str,
    with_whom: str,
) -> Recorded:
    """Record a meeting of the agency with the ICE field office.

    The first is the first review; each one begins the year to the next.
    """
    access.require_agency(actor, queries.agency_of(agreement_stream) or "")
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act,
        stream=agreement_stream,
        what=program.MeetingHeld(with_whom=with_whom),
        happened_at=at,
        refresh=views.refresh,
    )
