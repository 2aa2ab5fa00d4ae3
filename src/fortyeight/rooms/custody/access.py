"""The only door from a person to a stay. "Forbidden" and "absent" read the same."""

from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.agreements.access import (
    AUDITOR,
    COMMANDER,
    COUNSEL,
    MACHINE,
    MANAGER,
    OFFICER,
    RECORDS,
    ROLES,
    UnableToAccess,
    UnableToAct,
    require_agency,
    require_role,
)
from fortyeight.rooms.custody.models import Stay

__all__ = [
    "ANYBODY",
    "DESK",
    "FLOOR",
    "SETTLERS",
    "UnableToAccess",
    "UnableToAct",
    "access_stay",
    "require_agency",
    "require_own_officer",
    "require_role",
]

DESK = (RECORDS, COMMANDER, MACHINE)
FLOOR = (RECORDS, OFFICER, COMMANDER, MACHINE)
SETTLERS = (COMMANDER, COUNSEL)
ANYBODY = ROLES
READERS = (RECORDS, OFFICER, COMMANDER, MANAGER, COUNSEL, AUDITOR)


def access_stay(actor: Actor, stream: str) -> Stay:
    """Load a stay of one of the actor's agencies. Raises UnableToAccess."""
    row = Stay.objects.filter(stream=stream).first()
    require_agency(actor, row.agency if row else "")
    assert row is not None, "a stay without an agency is nobody's to see"
    return row


def require_own_officer(actor: Actor, officer: str) -> None:
    """Let an officer act as themselves and as nobody else. Raises UnableToAct."""
    require_role(actor, OFFICER)
    if not actor.officer or actor.officer != officer:
        raise UnableToAct(
            "ACCESS.NOT_YOURSELF",
            not_done="Nothing was done.",
            why="A warrant is served by the officer who is signed in, and by nobody else.",
            what_now="The officer who serves it has to sign in.",
        )
