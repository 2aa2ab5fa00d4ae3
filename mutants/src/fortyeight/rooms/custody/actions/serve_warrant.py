"""Serve an administrative warrant on the person named in it, at the moment of release."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.serving import decide_service
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded, Refused
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import access, views
from fortyeight.rooms.custody.recording import lock_stay, record


@action("custody.serve_warrant")
def serve_warrant(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    served: stay.WarrantServed,
    seen: int,
) -> Recorded | Refused:
    """Serve a warrant: every link of the chain must hold at `at`, and the record must be complete.

    Only the officer who is signed in serves, and only as themselves. What the
    law does not allow is recorded as a refusal, with every link that failed, and
    returned; the person is then no more held than before. Raises UnableToProceed
    (FORM.STALE) when the stay changed since the officer looked, UnableToAct.
    """
    row = access.access_stay(actor, stay_id)
    access.require_own_officer(actor, served.officer)
    casefile = lock_stay(row, seen=seen, officers=[served.officer])
    decisions = [
        decide_service(casefile, served, at=instant, book=current())
        for instant in dict.fromkeys((at.earliest, at.latest))
    ]
    decision = next((made for made in decisions if made.answer is not Answer.YES), decisions[-1])
    if decision.answer is not Answer.YES:
        refusal = stay.ServiceRefused(warrant=served.warrant, officer=served.officer, code=decision.code)
        fact = record(act, casefile, refusal, at=at, decision=decision)
        views.refresh(row.stream)
        return Refused(decision=decision, remedy=decision.deciding.remedy, fact=fact.id)
    fact = record(act, casefile, served, at=at, decision=decision)
    views.refresh(row.stream)
    return Recorded.of(fact, decision=decision)
