"""`fortyeight enrol`: an agency with its first jail, or one more jail."""

import re
from zoneinfo import ZoneInfo

import click

from fortyeight.doors.cli.refusal import Refusal, refusing

WHAT = "Nothing was enrolled."


@click.command("enrol")
@click.argument("agency")
@click.option("--place", required=True, help="The state as the rulebook writes it, such as us_fl.")
@click.option("--jail", required=True, help="The jail's name, as messages and pages show it.")
@click.option("--zone", required=True, help="The jail's time zone, such as America/New_York.")
def command(agency: str, place: str, jail: str, zone: str) -> None:
    """Enrol the AGENCY with a jail. Run it again for each further jail."""
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    with refusing(WHAT):
        from fortyeight.rooms.oversight.zones import find_zone

        found = find_zone(zone)
    if not re.fullmatch(r"us_[a-z]{2}", place):
        why = f"{place!r} names no state."
        raise Refusal("PLACE.UNKNOWN", WHAT, why, "Give it as the rulebook writes it, such as us_tx.")
    bring_up_to_date()
    _enrol(agency, place, jail, found)


def _enrol(agency: str, place: str, jail: str, zone: ZoneInfo) -> None:
    from fortyeight.foundations.edge import chance, clock
    from fortyeight.foundations.law.instants import exactly
    from fortyeight.foundations.ledger.actor import Actor
    from fortyeight.rooms.agreements import access, queries
    from fortyeight.rooms.agreements.actions.enrol_agency import enrol_agency
    from fortyeight.rooms.agreements.actions.open_jail import open_jail

    stream, jail_id = f"agency/{_slug(agency)}", _slug(jail)
    taken = queries.find_jail(jail_id)
    if taken is not None:
        why = f"There is a jail {jail_id!r} already, run by {taken.agency_name}."
        raise Refusal("JAIL.TAKEN", WHAT, why, "Choose another name for the jail.")
    now = clock.now()
    actor = Actor(
        id="machine/enrol",
        name="enrolment",
        roles=frozenset({access.MANAGER}),
        agencies=frozenset({stream}),
    )
    if stream not in queries.list_agencies():
        enrol_agency(
            actor=actor,
            recorded_at=now,
            request_id=chance.new_id(),
            at=exactly(now),
            agency=stream,
            name=agency,
            place=place,
        )
    open_jail(
        actor=actor,
        recorded_at=now,
        request_id=chance.new_id(),
        at=exactly(now),
        agency=stream,
        jail=jail_id,
        name=jail,
        zone=zone.key,
    )
    click.echo(f"Enrolled {agency} ({stream}) with {jail} ({jail_id}).")


def _slug(name: str) -> str:
    made = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    if not made:
        raise Refusal("NAME.EMPTY", WHAT, f"{name!r} has no letter or digit.", "Give a name.")
    return made
