"""Begin to house the person for ICE under a contract."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.accepting import may_begin_hold
from fortyeight.foundations.law.facts import orders
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import access, views
from fortyeight.rooms.custody.recording import lock_stay, record, refuse


@action("custody.begin_contract_hold")
def begin_contract_hold(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    stay_id: str,
    hold: str,
    agreement_stream: str,
    i203: str,
    issued_by: str,
    begun_by: str,
    brought_by_ice: bool | None,
    until: datetime | None,
    seen: int | None,
) -> Recorded:
    """Begin to house the person for ICE under a contract.

    `until` is the end that the order names, or None. Raises UnableToProceed with
    the code of what does not hold: the contract, the papers, the arrest, or an
    end that is not known or has passed. A hold never begins without an end.
    """
    row = access.access_stay(actor, stay_id)
    access.require_role(actor, *access.FLOOR)
    casefile = lock_stay(row, seen=seen)
    what = orders.ContractHoldBegun(
        hold=hold,
        agreement=agreement_stream,
        i203=i203,
        issued_by=issued_by,
        begun_by=begun_by,
        brought_by_ice=brought_by_ice,
        until=until,
    )
    for instant in dict.fromkeys((at.earliest, at.latest)):
        decision = may_begin_hold(casefile, what, at=instant, book=current())
        refuse(decision)
    fact = record(act, casefile, what, at=at, decision=decision)
    views.refresh(row.stream)
    return Recorded.of(fact, decision=decision)
