"""Nominate a jail officer of the agency."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import officer
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.officers import access, queries, views


@action("officers.nominate")
def nominate(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    officer_stream: str,
    agency: str,
    name: str,
) -> Recorded:
    """Nominate a jail officer of the agency.

    It begins the officer's stream; nothing may be served on a nomination. Raises
    UnableToAccess when the officer is another agency's.
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act,
        stream=officer_stream,
        what=officer.Nominated(agency=agency, name=name),
        happened_at=at,
        refresh=views.refresh,
        check=lambda: access.require_owner(queries.agency_of(officer_stream), agency),
    )
