"""Prove an address by the code that was sent to it."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import delivery
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.deliveries import access, views
from fortyeight.rooms.deliveries.codes import HOLDS, WRONG_MAX, is_code_for


@action("deliveries.prove_contact")
def prove_contact(
    act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, contact: str, code: str
) -> Recorded:
    """Prove an address by the code that was sent to it.

    A wrong code is recorded too: after five of them only another code helps.
    Raises UnableToAccess, UnableToAct, UnableToProceed (CONTACT.NO_CODE,
    CONTACT.CODE_TOO_OLD, CONTACT.CODE_SPENT).
    """
    row = access.access_contact(actor, contact)
    lock(write=[contact])
    row.refresh_from_db()
    if row.code_asked_at is None:
        raise _unable("CONTACT.NO_CODE", "No code was sent to it that still waits for an answer.")
    if recorded_at - row.code_asked_at > HOLDS:
        raise _unable("CONTACT.CODE_TOO_OLD", "The code was sent more than half an hour ago.")
    if row.wrong_codes >= WRONG_MAX:
        raise _unable("CONTACT.CODE_SPENT", "A wrong code was entered too often.")
    right = is_code_for(row.code_asked, code)
    what = delivery.ContactProved() if right else delivery.ContactCodeWrong()
    return record_standing(
        act, stream=contact, what=what, happened_at=exactly(recorded_at), refresh=views.refresh
    )


def _unable(code: str, why: str) -> UnableToProceed:
    return UnableToProceed(
        code,
        not_done="The address was not proved.",
        why=why,
        what_now="Have another code sent, and enter that one.",
    )
