"""Correct a fact that was recorded wrongly."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import Payload, amendment
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody import access
from fortyeight.rooms.custody.recording import record_one


@action("custody.correct")
def correct(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    fact: str,
    why: str,
    correct_at: When,
    what_happened: Payload,
    seen: int | None,
) -> Recorded:
    """Correct a fact that was recorded wrongly.

    The correction is a new fact that keeps the kind; `correct_at` is when it truly happened.
    """
    row = access.access_stay(actor, stay_id)
    access.require_amender(actor, row, fact, what_happened)
    what = amendment.Corrected(fact=fact, why=why, happened_at=correct_at, what=what_happened)
    return record_one(act, row, what, at=at, seen=seen)
