"""The only door from a person to a stay. "Forbidden" and "absent" read the same."""

from fortyeight.foundations.law.facts import Payload, amendment, stay
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.reading import find_fact
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
    nothing_here,
    require_agency,
    require_owner,
    require_role,
)
from fortyeight.rooms.agreements.queries import find_jail
from fortyeight.rooms.custody.models import Stay

__all__ = [
    "ANYBODY",
    "DESK",
    "FLOOR",
    "PEOPLE",
    "SETTLERS",
    "UnableToAccess",
    "UnableToAct",
    "access_stay",
    "nothing_here",
    "require_agency",
    "require_amender",
    "require_jail",
    "require_own_officer",
    "require_role",
]

DESK = (RECORDS, COMMANDER, MACHINE)
FLOOR = (RECORDS, OFFICER, COMMANDER, MACHINE)
SETTLERS = (COMMANDER, COUNSEL)
PEOPLE = (RECORDS, OFFICER, COMMANDER)
ANYBODY = ROLES
SETTLED_BY_OTHERS = (
    stay.CitizenshipClaimed,
    stay.ClaimSettled,
    stay.CourtOrderReceived,
    stay.CourtOrderLifted,
    stay.ReleaseClaimed,
    stay.ReleaseClaimAnswered,
    stay.FindingReviewed,
    stay.WarrantServed,
    stay.ServiceRefused,
    stay.WarrantRecalled,
    amendment.Retracted,
)
READERS = (RECORDS, OFFICER, COMMANDER, MANAGER, COUNSEL, AUDITOR)


def access_stay(actor: Actor, stream: str) -> Stay:
    """Load a stay of one of the actor's agencies. Raises UnableToAccess."""
    row = Stay.objects.filter(stream=stream).first()
    require_agency(actor, row.agency if row else "")
    assert row is not None, "a stay without an agency is nobody's to see"
    return row


def require_jail(actor: Actor, agency: str, jail: str) -> None:
    """Let a stay be in a jail of its own agency and in no other. Raises UnableToAccess."""
    found = find_jail(jail)
    require_agency(actor, found.agency if found else "")
    require_owner(found.agency if found else None, agency)


def require_amender(actor: Actor, row: Stay, target: str, instead: Payload | None = None) -> None:
    """Let the actor correct or take back one fact of a stay.

    What somebody else has to settle is not taken back at the desk: whoever may
    settle a claim, a court order or a finding may amend it. Raises UnableToAct.
    """
    require_role(actor, *DESK)
    fact = find_fact(target)
    what = fact.what if fact else None
    what = what.what if isinstance(what, amendment.Corrected) else what
    if isinstance(what, SETTLED_BY_OTHERS):
        require_role(actor, *SETTLERS)
    jail = getattr(instead, "jail", None)
    if jail is not None:
        require_jail(actor, row.agency, jail)


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
