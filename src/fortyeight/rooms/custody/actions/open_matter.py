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
    court: str = "",
    signed: bool | None = None,
    until: datetime | None = None,
) -> Recorded:
    """Open a local matter: a ground on which the jail holds for itself or another.

    `matter` is its id in this stay; raises UnableToProceed when it is open already
    (RECORD.MATTER_OPEN_BEFORE), or when a form of ICE is entered as a warrant of a
    court (RECORD.NOT_OF_A_COURT). Of a warrant of a court somebody says which
    `court`, whether a judge `signed` it, and `until` when it runs, if it says so.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = stay.MatterOpened(
        matter=matter, type=matter_type, label=label, court=court, signed=signed, until=until
    )
    return record_one(act, row, what, at=at, seen=seen)
