"""Record that the suspension of an agreement ended."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, queries, views
from fortyeight.rooms.agreements.recording import record_standing


@action("agreements.resume_agreement")
def resume_agreement(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, at: When, agreement_stream: str
) -> Recorded:
    """Record that the suspension of an agreement ended.

    Officers act again by their own papers.
    """
    access.require_agency(actor, queries.agency_of(agreement_stream) or "")
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act, stream=agreement_stream, what=agreement.AgreementResumed(), happened_at=at, refresh=views.refresh
    )
