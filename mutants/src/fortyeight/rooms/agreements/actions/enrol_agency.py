"""Enrol an agency."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, views
from fortyeight.rooms.agreements.recording import record_standing


@action("agreements.enrol_agency")
def enrol_agency(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agency: str,
    name: str,
    place: str,
) -> Recorded:
    """Enrol an agency.

    `place` is its state as the rulebook names it, such as `us_fl`.
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act,
        stream=agency,
        what=agreement.AgencyEnrolled(name=name, place=place),
        happened_at=at,
        refresh=views.refresh,
    )
