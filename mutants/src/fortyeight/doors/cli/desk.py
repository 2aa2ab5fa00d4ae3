"""Who acts when somebody types a command: the machine's own account, and the agency and jail meant."""

from typing import TYPE_CHECKING

from fortyeight.doors.cli.refusal import Refusal

if TYPE_CHECKING:
    from fortyeight.foundations.ledger.actor import Actor
    from fortyeight.rooms.agreements.queries import JailSeen


def find_one_jail(what: str, jail: str) -> "JailSeen":
    """Find the jail named, or the only one there is. Refuses with a message that begins with `what`."""
    from fortyeight.rooms.agreements import queries

    jails = queries.list_jails(queries.list_agencies())
    if not jails:
        raise Refusal(
            "JAIL.NONE",
            what,
            "No jail is enrolled in this database.",
            "Enrol one: see fortyeight enrol --help.",
        )
    fitting = [seen for seen in jails if jail in ("", seen.id)]
    if len(fitting) == 1:
        return fitting[0]
    names = ", ".join(seen.id for seen in jails)
    why = (
        f"There is no jail {jail!r}."
        if jail
        else "There are several jails, and the command does not say which."
    )
    raise Refusal("JAIL.WHICH", what, why, f"Give one of them with --jail: {names}.")


def machine_of(agency: str) -> "Actor":
    """Make the actor that stands for this machine in an agency."""
    from fortyeight.foundations.ledger.actor import Actor
    from fortyeight.rooms.agreements.access import MACHINE

    return Actor(
        id="machine/import", name="the import", roles=frozenset({MACHINE}), agencies=frozenset({agency})
    )
