"""Add a way of reaching somebody of the staff."""

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
from fortyeight.rooms.deliveries.addresses import read_address
from fortyeight.rooms.deliveries.models import Contact


@action("deliveries.add_contact")
def add_contact(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    contact: str,
    agency: str,
    channel: delivery.Channel,
    address: str,
    roles: tuple[str, ...],
    person: str,
    language: str,
    name: str,
) -> Recorded:
    """Add a way of reaching somebody of the staff, for these of their roles.

    `contact` names its stream, `contact/…`. `person` is empty for an address that
    nobody owns, such as a shared mailbox; `name` is then what it is called, and
    otherwise the account's own. The leaders add for everybody, anybody for
    themselves. Raises UnableToAccess, UnableToAct, and UnableToProceed
    (CONTACT.ADDRESS, CONTACT.NO_ROLE, CONTACT.NOT_STAFF, CONTACT.NOT_THEIR_ROLE,
    CONTACT.ADDED_BEFORE).
    """
    access.require_agency(actor, agency)
    access.require_own(actor, person)
    kept = read_address(channel, address)
    if not roles or not set(roles) <= set(access.TOLD):
        raise _no_role()
    seen = access.require_staff(agency, person, *roles) if person else None
    what = delivery.ContactAdded(
        agency=agency,
        channel=channel,
        roles=" ".join(sorted(set(roles))),
        person=person,
        officer=seen.officer if seen else "",
        language=language,
        name=seen.name if seen else name,
        address=kept,
    )
    return record_standing(
        act,
        stream=contact,
        what=what,
        happened_at=exactly(recorded_at),
        refresh=views.refresh,
        check=lambda: _require_new(agency, person, channel, kept),
        reserve=[f"contacts/{agency.partition('/')[2]}"],
    )


def _require_new(agency: str, person: str, channel: delivery.Channel, address: str) -> None:
    """Let nobody be told twice by one way."""
    same = Contact.objects.filter(agency=agency, person=person, channel=channel, address=address)
    if same.filter(removed_at=None).exists():
        raise UnableToProceed(
            "CONTACT.ADDED_BEFORE",
            not_done="The contact was not added.",
            why="The same address is there for the same person already.",
            what_now="Use the one that is there, or remove it first.",
        )


def _no_role() -> UnableToProceed:
    return UnableToProceed(
        "CONTACT.NO_ROLE",
        not_done="The contact was not added.",
        why="Alerts go to roles, and none was named that is told of any.",
        what_now="Name at least one of: " + ", ".join(role.lower() for role in access.TOLD) + ".",
    )
