"""Record that the officer has to complete a course."""

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


@action("officers.order_training")
def order_training(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    officer_stream: str,
    course: str,
    by: str,
    due_at: datetime,
) -> Recorded:
    """Record that the officer has to complete a course.

    By the time `due_at`; `by` is who ordered it. Raises UnableToProceed (RECORD.NOT_AHEAD).
    """
    access.access_officer(actor, officer_stream)
    access.require_role(actor, access.MANAGER)

    def check() -> None:
        if due_at < at.earliest:
            raise naming.names_nothing("RECORD.NOT_AHEAD")

    return record_standing(
        act,
        stream=officer_stream,
        what=officer.TrainingOrdered(course=course, by=by, due_at=due_at),
        happened_at=at,
        refresh=views.refresh,
        check=check,
    )
