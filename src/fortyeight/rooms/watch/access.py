"""Who may see an alert: the people of its agency, and every commander where nobody can tell its agency."""

from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.custody.access import (
    COMMANDER,
    PEOPLE,
    READERS,
    access_stay,
    nothing_here,
    require_role,
)

__all__ = ["PEOPLE", "READERS", "access_stay", "agencies_of_alerts", "require_alert", "require_role"]

UNKNOWN = ""
"""The agency of an alert about something whose facts cannot be read, so that nobody can tell whose it is."""


def agencies_of_alerts(actor: Actor) -> frozenset[str]:
    """List the agencies whose alerts the actor may see.

    A commander of any agency sees those of an unknown one too: they say that
    something could not be decided, and an alert that nobody sees is none.
    """
    if actor.agencies and COMMANDER in actor.roles:
        return actor.agencies | {UNKNOWN}
    return actor.agencies


def require_alert(actor: Actor, agency: str | None) -> None:
    """Let the actor on to an alert of this agency; None: there is no such alert. Raises UnableToAccess."""
    if agency not in agencies_of_alerts(actor):
        raise nothing_here()
