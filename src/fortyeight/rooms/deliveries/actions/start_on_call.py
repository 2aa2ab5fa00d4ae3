"""Put somebody on call."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import delivery
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.deliveries import access, views


@action("deliveries.start_on_call")
def start_on_call(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    turn: str,
    agency: str,
    role: str,
    person: str,
    until: datetime,
) -> Recorded:
    """Put somebody on call in one of their roles until `until`, exclusive; it may begin later.

    The leaders put anybody on call, anybody themselves. `turn` is the id of the
    turn. Raises UnableToAccess, UnableToAct, UnableToProceed (CONTACT.NOT_STAFF,
    CONTACT.NOT_THEIR_ROLE, ON_CALL.BACKWARDS).
    """
    access.require_agency(actor, agency)
    access.require_own(actor, person)
    seen = access.require_staff(agency, person, role)
    if until <= at.earliest:
        raise UnableToProceed(
            "ON_CALL.BACKWARDS",
            not_done="The turn was not recorded.",
            why="It would end before it begins.",
            what_now="Give an end that lies after the beginning.",
        )
    what = delivery.OnCallStarted(
        turn=turn, agency=agency, role=role, person=person, until=until, name=seen.name
    )
    return record_standing(
        act,
        stream=views.on_call_stream(agency),
        what=what,
        happened_at=at,
        refresh=views.refresh,
    )
