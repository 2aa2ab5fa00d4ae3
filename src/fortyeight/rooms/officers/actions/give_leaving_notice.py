"""Record that ICE was told that the officer will leave."""

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


@action("officers.give_leaving_notice")
def give_leaving_notice(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    officer_stream: str,
    whom: str,
    why_short: str,
) -> Recorded:
    """Record that ICE was told that the officer will leave.

    `why_short` says why it is less than the agreement asks for; empty when it is not.
    """
    access.access_officer(actor, officer_stream)
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act,
        stream=officer_stream,
        what=officer.LeavingNoticeGiven(whom=whom, why_short=why_short),
        happened_at=at,
        refresh=views.refresh,
    )
