"""Accept an order under a basic ordering agreement."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.accepting import may_accept_order
from fortyeight.foundations.law.facts import orders
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import access, views
from fortyeight.rooms.custody.recording import lock_stay, record, refuse


@action("custody.accept_boa_order")
def accept_boa_order(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    order: str,
    agreement_stream: str,
    i203: str,
    detainer: str,
    warrant: str,
    issued_by: str,
    accepted_by: str,
    seen: int | None,
) -> Recorded:
    """Accept an order under a basic ordering agreement.

    Raises UnableToProceed with the code of the first link that does not hold
    (ORDER.…): the agreement, the law of the place, the papers, the time. An order
    arrests nobody; whether it holds the person is asked while it runs.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.FLOOR)
    casefile = lock_stay(row, seen=seen)
    what = orders.BoaOrderAccepted(
        order=order,
        agreement=agreement_stream,
        i203=i203,
        detainer=detainer,
        warrant=warrant,
        issued_by=issued_by,
        accepted_by=accepted_by,
    )
    for instant in dict.fromkeys((at.earliest, at.latest)):
        decision = may_accept_order(casefile, what, at=instant, book=current())
        refuse(decision)
    fact = record(act, casefile, what, at=at, decision=decision)
    views.refresh(row.stream)
    return Recorded.of(fact, decision=decision)
