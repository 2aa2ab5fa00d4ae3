"""Record that the officer completed a course that was ordered."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import officer
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import naming
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.officers import access, views


@action("officers.complete_training")
def complete_training(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    officer_stream: str,
    course: str,
    hours: int | None,
    place: str,
    instructor: str,
) -> Recorded:
    """Record that the officer completed a course that was ordered.

    `hours` None when nobody recorded them. Raises UnableToProceed (RECORD.NO_SUCH_ORDER) for a course
    that nobody ordered.
    """
    access.access_officer(actor, officer_stream)
    access.require_role(actor, access.MANAGER)

    def check() -> None:
        ordered = (fact.what for fact in reading.facts_of(officer_stream))
        if not any(isinstance(what, officer.TrainingOrdered) and what.course == course for what in ordered):
            raise naming.names_nothing("RECORD.NO_SUCH_ORDER")

    return record_standing(
        act,
        stream=officer_stream,
        what=officer.TrainingCompleted(course=course, hours=hours, place=place, instructor=instructor),
        happened_at=at,
        refresh=views.refresh,
        check=check,
    )
