"""Record that an ICE officer was told how a complaint was settled."""

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


@action("agreements.report_complaint_result")
def report_complaint_result(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agreement_stream: str,
    complaint: str,
    whom: str,
) -> Recorded:
    """Record that an ICE officer was told how a complaint was settled.

    `whom` is who was told. Raises UnableToProceed (RECORD.NO_SUCH_COMPLAINT).
    """
    access.require_agency(actor, queries.agency_of(agreement_stream) or "")
    access.require_role(actor, access.MANAGER, access.COMMANDER)
    return record_standing(
        act,
        stream=agreement_stream,
        what=program.ComplaintResultReported(complaint=complaint, whom=whom),
        happened_at=at,
        refresh=views.refresh,
        check=lambda: naming.require_complaint(agreement_stream, complaint),
    )
