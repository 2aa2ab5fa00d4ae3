"""The only door from a person to a contact, a turn on call or a message."""

from uuid import UUID

from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms.agreements.access import (
    AUDITOR,
    COMMANDER,
    COUNSEL,
    MANAGER,
    OFFICER,
    RECORDS,
    UnableToAccess,
    nothing_here,
    require_agency,
    require_role,
)
from fortyeight.rooms.deliveries.models import Contact, Delivery, OnCall
from fortyeight.rooms.deliveries.staff import StaffSeen, find_staff

__all__ = [
    "LEADERS",
    "READERS",
    "TOLD",
    "UnableToAccess",
    "access_contact",
    "access_delivery",
    "access_turn",
    "require_agency",
    "require_leader",
    "require_own",
    "require_role",
    "require_staff",
]

LEADERS = (COMMANDER, MANAGER)
"""Who may see to the contacts and turns of others."""
TOLD = (RECORDS, OFFICER, COMMANDER, MANAGER, COUNSEL)
"""The roles in which somebody can be told."""
READERS = (*TOLD, AUDITOR)


def access_contact(actor: Actor, stream: str) -> Contact:
    """Load a contact that the actor may see to: their own, or any of the agency for its leaders.

    One that was removed is not there any more. Raises UnableToAccess, UnableToAct.
    """
    row = Contact.objects.filter(stream=stream, removed_at=None).first()
    require_agency(actor, row.agency if row else "")
    assert row is not None, "a contact without an agency is nobody's to see"
    require_own(actor, row.person)
    return row


def access_turn(actor: Actor, turn: str) -> OnCall:
    """Load a turn on call of one of the actor's agencies. Raises UnableToAccess."""
    row = OnCall.objects.filter(turn=turn).first()
    require_agency(actor, row.agency if row else "")
    assert row is not None, "a turn without an agency is nobody's to see"
    return row


def access_delivery(actor: Actor, delivery: str) -> Delivery:
    """Load a message of one of the actor's agencies. Raises UnableToAccess."""
    try:
        row = Delivery.objects.filter(id=UUID(delivery)).first()
    except ValueError:
        raise nothing_here() from None
    require_agency(actor, row.agency if row else "")
    assert row is not None, "a message without an agency is nobody's to see"
    return row


def require_own(actor: Actor, person: str) -> None:
    """Let somebody on to what is their own, and the leaders on to everybody's. Raises UnableToAct."""
    if person != actor.id:
        require_leader(actor)


def require_leader(actor: Actor) -> None:
    """Let a commander or a program manager do this. Raises UnableToAct."""
    require_role(actor, *LEADERS)


def require_staff(agency: str, person: str, *roles: str) -> StaffSeen:
    """Give the account, where it is of this agency and has all these roles.

    Raises UnableToProceed (CONTACT.NOT_STAFF, CONTACT.NOT_THEIR_ROLE).
    """
    seen = find_staff(person)
    if seen is None or seen.agency != agency:
        raise UnableToProceed(
            "CONTACT.NOT_STAFF",
            not_done="Nothing was recorded.",
            why="There is no account of this agency for that person.",
            what_now="Choose somebody who has an account here, or have one made.",
        )
    if not seen.roles >= set(roles):
        raise UnableToProceed(
            "CONTACT.NOT_THEIR_ROLE",
            not_done="Nothing was recorded.",
            why="The person does not have that role here.",
            what_now="Choose a role that the person has, or have it given to them.",
        )
    return seen
