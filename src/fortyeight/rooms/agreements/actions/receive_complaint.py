"""Record that the agency learned of a complaint."""

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


@action("agreements.receive_complaint")
def receive_complaint(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agreement_stream: str,
    complaint: str,
    officer: str,
) -> Recorded:
    """Record that the agency learned of a complaint.

    `officer` is the stream of the officer whom it is about; empty for staff not
    designated. What it says is not recorded here. Raises UnableToProceed
    (RECORD.NO_SUCH_OFFICER) for an officer whom the agency did not nominate.
    """
    agency = queries.agency_of(agreement_stream) or ""
    access.require_agency(actor, agency)
    access.require_role(actor, access.MANAGER, access.COMMANDER)

    def check() -> None:
        if officer:
            naming.require_nominated(officer, agency)

    return record_standing(
        act,
        stream=agreement_stream,
        what=program.ComplaintMade(complaint=complaint, officer=officer),
        happened_at=at,
        refresh=views.refresh,
        check=check,
    )
