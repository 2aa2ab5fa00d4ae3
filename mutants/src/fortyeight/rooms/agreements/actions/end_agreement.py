"""Record that an agreement ends."""

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


@action("agreements.end_agreement")
def end_agreement(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agreement_stream: str,
    why: str,
) -> Recorded:
    """Record that an agreement ends.

    All authority under it ends the same minute; the time may lie ahead.
    """
    access.require_agency(actor, queries.agency_of(agreement_stream) or "")
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act,
        stream=agreement_stream,
        what=agreement.AgreementEnded(why=why),
        happened_at=at,
        refresh=views.refresh,
    )
