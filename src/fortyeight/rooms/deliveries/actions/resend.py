"""Have a message sent again that was given up."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import delivery
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.deliveries import access, views
from fortyeight.rooms.deliveries.choosing import who_is_told
from fortyeight.rooms.deliveries.models import DEAD, Contact, Delivery
from fortyeight.rooms.deliveries.rosters import load_roster


@action("deliveries.resend")
def resend(act: Act, *, actor: Actor, recorded_at: datetime, request_id: UUID, delivery_id: str) -> Recorded:
    """Have a message sent again that was given up.

    One that went to nobody goes to whoever can be told by now. Raises
    UnableToAccess, UnableToAct, UnableToProceed (DELIVERY.NOT_GIVEN_UP,
    DELIVERY.STILL_NOBODY, CONTACT.REMOVED).
    """
    row = access.access_delivery(actor, delivery_id)
    access.require_role(actor, *access.TOLD)
    stream = views.stream_for(row.cause)
    lock(write=[stream])
    row = access.access_delivery(actor, delivery_id)
    if row.state != DEAD:
        raise UnableToProceed(
            "DELIVERY.NOT_GIVEN_UP",
            not_done="The message was not sent again.",
            why="It waits to be sent, or was sent, or is not needed any more.",
            what_now="Look at the list as it is now.",
        )
    what = _again(row) if row.contact else _to_somebody(row, stream, recorded_at)
    return record_standing(
        act, stream=stream, what=what, happened_at=exactly(recorded_at), refresh=views.refresh
    )


def _again(row: Delivery) -> delivery.DeliveryAskedAgain:
    if not Contact.objects.filter(stream=row.contact, removed_at=None).exists():
        raise UnableToProceed(
            "CONTACT.REMOVED",
            not_done="The message was not sent again.",
            why="The address was removed.",
            what_now="Tell the person in another way.",
        )
    return delivery.DeliveryAskedAgain(contact=row.contact)


def _to_somebody(row: Delivery, stream: str, at: datetime) -> delivery.DeliveryAddressed:
    first = next(
        fact.what for fact in reading.facts_of(stream) if isinstance(fact.what, delivery.DeliveryAddressed)
    )
    roles = [*first.everybody_of.split(), *first.nobody_in.split()]
    told = who_is_told(load_roster(row.agency, "", at), roles, at=at, urgent=row.urgent)
    if not told.contacts:
        raise UnableToProceed(
            "DELIVERY.STILL_NOBODY",
            not_done="The message was not sent again.",
            why="There is still no address for anybody who would be told.",
            what_now="Add a contact first, and have its address proved.",
        )
    return delivery.DeliveryAddressed(
        agency=row.agency, alert=first.alert, contacts=" ".join(told.contacts), urgent=row.urgent
    )
