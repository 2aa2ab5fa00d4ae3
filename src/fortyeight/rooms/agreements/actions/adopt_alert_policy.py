"""Record how an agency wants its alerts to ring."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, views
from fortyeight.rooms.agreements.recording import record_standing


@action("agreements.adopt_alert_policy")
def adopt_alert_policy(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agency: str,
    policy: AlertPolicyAdopted,
) -> Recorded:
    """Record how an agency wants its alerts about one kind of duty to ring, from `at` on.

    It may ring earlier, more often and to more people, and replaces the policy before
    it about the same. Raises UnableToAccess, and UnableToProceed with the code of the
    first thing in which it is below what the book asks.
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.MANAGER, access.COMMANDER)
    return record_standing(act, stream=agency, what=policy, happened_at=at, refresh=views.refresh)
