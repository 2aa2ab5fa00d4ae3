"""Have a code sent to an address, to prove that it is the person's."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import delivery
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.deliveries import access, views
from fortyeight.rooms.deliveries.choosing import NEEDS_PROOF
from fortyeight.rooms.deliveries.codes import ASKED_AGAIN_AFTER


@action("deliveries.ask_code")
def ask_code(act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, contact: str) -> Recorded:
    """Have a code sent to an address, to prove that it is the person's.

    The fact is what the code is made from; the sender sends it. Raises
    UnableToAccess, UnableToAct, UnableToProceed (CONTACT.NEEDS_NO_CODE,
    CONTACT.JUST_ASKED).
    """
    row = access.access_contact(actor, contact)
    if row.channel not in NEEDS_PROOF:
        raise UnableToProceed(
            "CONTACT.NEEDS_NO_CODE",
            not_done="No code was sent.",
            why="A chat and a receiver of webhooks are set up by the operator, and need no proof.",
            what_now="Send a test message instead.",
        )

    def check() -> None:
        row.refresh_from_db()
        if row.code_asked_at is not None and recorded_at - row.code_asked_at < ASKED_AGAIN_AFTER:
            raise UnableToProceed(
                "CONTACT.JUST_ASKED",
                not_done="No other code was sent.",
                why="A code was sent less than a minute ago.",
                what_now="Wait for it, and enter it; ask for another in a minute.",
            )

    return record_standing(
        act,
        stream=contact,
        what=delivery.ContactCodeAsked(),
        happened_at=exactly(recorded_at),
        refresh=views.refresh,
        check=check,
    )
