"""Record that the officer comes on duty at a jail."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import officer
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.officers import access, views


@action("officers.start_duty")
def start_duty(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    officer_stream: str,
    jail: str,
    until: datetime,
) -> Recorded:
    """Record that the officer comes on duty at a jail.

    `until` is the end of the turn, exclusive.
    """
    access.access_officer(actor, officer_stream)
    access.require_role(actor, access.MANAGER, access.COMMANDER, access.OFFICER)
    return record_standing(
        act,
        stream=officer_stream,
        what=officer.DutyStarted(jail=jail, until=until),
        happened_at=at,
        refresh=views.refresh,
    )
