"""Record that whoever state law names approved the end of the agreement."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import program
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, naming, queries, views
from fortyeight.rooms.agreements.recording import record_standing


@action("agreements.approve_end")
def approve_end(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agreement_stream: str,
    by: str,
) -> Recorded:
    """Record that whoever state law names approved the end of the agreement.

    `by` is that body, such as a state board. Raises UnableToProceed (RECORD.NO_SUCH_NOTICE).
    """
    access.require_agency(actor, queries.agency_of(agreement_stream) or "")
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act,
        stream=agreement_stream,
        what=program.EndApproved(by=by),
        happened_at=at,
        refresh=views.refresh,
        check=lambda: naming.require_notice(agreement_stream),
    )
