"""The only door from a person to an agency, a jail or an agreement.

"Forbidden" and "absent" read the same to somebody without access.
"""

from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Unable

RECORDS = "RECORDS"
OFFICER = "OFFICER"
COMMANDER = "COMMANDER"
MANAGER = "MANAGER"
COUNSEL = "COUNSEL"
AUDITOR = "AUDITOR"
MACHINE = "MACHINE"
ADVISED = frozenset({MANAGER, COUNSEL, AUDITOR, COMMANDER})
"""Who reads the advice on agreements: it names no person."""
ROLES = (RECORDS, OFFICER, COMMANDER, MANAGER, COUNSEL, AUDITOR, MACHINE)


class UnableToAccess(Unable):
    """There is no such thing, or this person may not see it. Code ACCESS.NOT_FOUND."""


class UnableToAct(Unable):
    """This person may see it, but has no role that may do this. Code ACCESS.NO_ROLE."""


def nothing_here() -> UnableToAccess:
    """Make the one answer for what is absent and for what is somebody else's."""
    return UnableToAccess(
        "ACCESS.NOT_FOUND",
        not_done="Nothing was done.",
        why="There is nothing here by that name, or it is not yours to see.",
        what_now="Go back to the board and start from there.",
    )


def require_agency(actor: Actor, agency: str) -> None:
    """Let the actor on to an agency that is theirs. Raises UnableToAccess."""
    if agency not in actor.agencies:
        raise nothing_here()


def require_owner(owner: str | None, agency: str) -> None:
    """Let an agency on to a name that nobody has yet, or that is its own. Raises UnableToAccess."""
    if owner is not None and owner != agency:
        raise nothing_here()


def require_role(actor: Actor, *roles: str) -> None:
    """Let the actor do what one of these roles may do. Raises UnableToAct."""
    if not actor.roles & set(roles):
        names = ", ".join(role.lower() for role in roles)
        raise UnableToAct(
            "ACCESS.NO_ROLE",
            not_done="Nothing was done.",
            why=f"Only these roles may do this: {names}.",
            what_now="Ask somebody with that role, or your program manager for the role.",
        )
