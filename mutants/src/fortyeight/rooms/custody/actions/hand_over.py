"""Hand the person over to ICE, physically."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.authority import authority_at
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import access, views
from fortyeight.rooms.custody.recording import lock_stay, record


@action("custody.hand_over")
def hand_over(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    to_officer: str,
    place: stay.HandoverPlace,
    by: str,
) -> Recorded:
    """Record that ICE took the person over: who took over, who handed over, and where.

    The decision kept with it is the authority on which the person was held at
    that instant. A handover on paper hands nobody over and is not recorded as
    one (RECORD.ON_PAPER_ONLY).
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.FLOOR)
    casefile = lock_stay(row, seen=None)
    decision = authority_at(casefile, at=at.earliest, book=current()).decision
    what = stay.HandedOver(to_officer=to_officer, place=place, by=by)
    fact = record(act, casefile, what, at=at, decision=decision)
    views.refresh(row.stream)
    return Recorded.of(fact, decision=decision)
