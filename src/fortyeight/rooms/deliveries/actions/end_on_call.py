"""End a turn on call, or take back one that has not begun."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import delivery
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.deliveries import access, views


@action("deliveries.end_on_call")
def end_on_call(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, at: When, turn: str
) -> Recorded:
    """End a turn on call, or take back one that has not begun.

    Raises UnableToAccess, UnableToAct, UnableToProceed (ON_CALL.OVER).
    """
    row = access.access_turn(actor, turn)
    access.require_own(actor, row.person)
    stream = views.on_call_stream(row.agency)
    lock(write=[stream])
    row.refresh_from_db()
    if row.ends_at <= recorded_at:
        raise UnableToProceed(
            "ON_CALL.OVER",
            not_done="Nothing was recorded.",
            why="The turn is over already.",
            what_now="Look who is on call now; there may be nothing to do.",
        )
    what = delivery.OnCallEnded(turn=turn)
    return record_standing(act, stream=stream, what=what, happened_at=at, refresh=views.refresh)
