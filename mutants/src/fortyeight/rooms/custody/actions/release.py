"""Release the person. Nothing here ever refuses it."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.release import must_release
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import access, views
from fortyeight.rooms.custody.recording import lock_stay, record


@action("custody.release")
def release(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, at: When, stay_id: str, how: str
) -> Recorded:
    """Record that the person left the jail.

    The decision kept with it says whether the release was due, and since when.
    A stale form does not stop it. Raises UnableToProceed when the person is not
    here (RECORD.NOT_HERE) or the time lies ahead.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.FLOOR)
    casefile = lock_stay(row, seen=None)
    decision = must_release(casefile, at=at.latest, book=current())
    fact = record(act, casefile, stay.Released(how=how), at=at, decision=decision)
    views.refresh(row.stream)
    return Recorded.of(fact, decision=decision)
