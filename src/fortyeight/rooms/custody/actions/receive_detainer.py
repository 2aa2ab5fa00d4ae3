"""Record that an immigration detainer came."""

from datetime import date, datetime
from uuid import UUID

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody import access
from fortyeight.rooms.custody.recording import record_one


@action("custody.receive_detainer")
def receive_detainer(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    detainer: str,
    form: str,
    signed: bool | None,
    seen: int | None,
    edition: str = "",
    issued_on: date | None = None,
) -> Recorded:
    """Record that an immigration detainer came.

    It is a request; by itself it is no authority to hold anybody. `edition` is
    the mark of the edition on the form, and `issued_on` the day on its face:
    what the paper asks for depends on both.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.DESK)
    what = stay.DetainerReceived(
        detainer=detainer, form=form, signed=signed, edition=edition, issued_on=issued_on
    )
    return record_one(act, row, what, at=at, seen=seen)
