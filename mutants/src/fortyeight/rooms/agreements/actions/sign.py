"""Record that one side signed an agreement."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, queries, views
from fortyeight.rooms.agreements.recording import record_standing, require_enrolled


@action("agreements.sign")
def sign(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agency: str,
    agreement_stream: str,
    model: str,
    text: str,
    side: str,
) -> Recorded:
    """Record that one side signed an agreement.

    `side` is LEA or ICE; `text` is the version, such as `wso_2025`. Raises
    UnableToAccess when the agreement is another agency's, UnableToProceed
    (AGENCY.NOT_ENROLLED).
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.MANAGER)

    def check() -> None:
        access.require_owner(queries.agency_of(agreement_stream), agency)
        require_enrolled(agency)

    return record_standing(
        act,
        stream=agreement_stream,
        what=agreement.Signed(agency=agency, model=model, text=text, side=side),
        happened_at=at,
        refresh=views.refresh,
        check=check,
    )
