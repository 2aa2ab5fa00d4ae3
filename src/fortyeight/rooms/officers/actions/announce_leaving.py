"""Record that the agency learned that the officer will leave the program."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import officer
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import naming
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.officers import access, views


@action("officers.announce_leaving")
def announce_leaving(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    officer_stream: str,
    leaves_at: datetime,
    why: str,
) -> Recorded:
    """Record that the agency learned that the officer will leave the program.

    `leaves_at` is the day. Raises UnableToProceed (RECORD.NOT_AHEAD) for a day before the news of it.
    """
    access.access_officer(actor, officer_stream)
    access.require_role(actor, access.MANAGER)

    def check() -> None:
        if leaves_at < at.earliest:
            raise naming.names_nothing("RECORD.NOT_AHEAD")

    return record_standing(
        act,
        stream=officer_stream,
        what=officer.LeavingAnnounced(leaves_at=leaves_at, why=why),
        happened_at=at,
        refresh=views.refresh,
        check=check,
    )
