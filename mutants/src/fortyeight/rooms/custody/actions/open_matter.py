"""Open a local matter: a ground on which the jail holds for itself or another."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody import access
from fortyeight.rooms.custody.recording import record_one


@action("custody.open_matter")
def open_matter(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    matter: str,
    matter_type: stay.Matter,
    label: str,
    seen: int | None,
) -> Recorded:
    """Open a local matter: a ground on which the jail holds for itself or another.

    `matter` is its id in this stay; raises UnableToProceed when it is open already.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = stay.MatterOpened(matter=matter, type=matter_type, label=label)
    return record_one(act, row, what, at=at, seen=seen)
