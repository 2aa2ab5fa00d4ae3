"""Record how counsel of an agency reads an open question of law."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, views
from fortyeight.rooms.agreements.recording import record_standing


@action("agreements.adopt_reading")
def adopt_reading(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agency: str,
    question: str,
    rule: str,
    counsel: str,
) -> Recorded:
    """Record how counsel of an agency reads an open question of law.

    `rule` governs from then on instead of the earliest; `counsel` is a name.
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.COUNSEL)
    return record_standing(
        act,
        stream=agency,
        what=agreement.ReadingAdopted(question=question, rule=rule, counsel=counsel),
        happened_at=at,
        refresh=views.refresh,
    )
