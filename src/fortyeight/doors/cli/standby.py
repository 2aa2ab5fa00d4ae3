"""`fortyeight standby`: whether there is a copy on a second machine, and the operator's word on it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from fortyeight.doors.cli.refusal import Refusal

if TYPE_CHECKING:
    from fortyeight.foundations.ledger.actor import Actor


@click.group("standby")
def command() -> None:
    """See to the copy on a second machine: docs/guide/standby.md has the whole procedure."""


@command.command("status")
def status() -> None:
    """Say whether what is recorded is on a second machine. Ends with 2 when it is not as it was set up."""
    from fortyeight.doors.cli.site import use_site

    use_site()
    from django.db import DEFAULT_DB_ALIAS, connections

    from fortyeight.foundations.ledger import connecting
    from fortyeight.foundations.ledger.replication import state

    with _in_four_parts("The state of the copy was not found out."):
        found = state()
    click.echo(f"{found.sentence} {found.remedy}".rstrip() + f" [{found.code}]")
    connection = connections[DEFAULT_DB_ALIAS]
    places = connecting.hosts_of(connection.settings_dict) if connection.vendor == "postgresql" else []
    for place in places:
        kind, timeline = connecting.ask_host(connection, place)
        click.echo(f"  {place[0]}:{place[1]}  {kind}{f', timeline {timeline}' if timeline else ''}")
    if found.required:
        click.echo(f"  required    {found.required}")
    for copy in found.copies:
        click.echo(f"  follows     {copy.name}  {copy.state}  {copy.sync}  {copy.behind:,} bytes behind")
    if found.waiting:
        click.echo(f"  waiting     {found.waiting}, the longest for {found.waiting_seconds:.0f} s")
    if not found.is_safe:
        raise SystemExit(Refusal.exit_code)


@command.command("allow-alone")
@click.option("--because", required=True, help="Why; it is kept in the ledger.")
@click.option("--by", default="", help="Who answers for it; your account on this machine when not given.")
def allow_alone(because: str, by: str) -> None:
    """Let the first machine go on without a copy. Recorded in the ledger, and shown on every board."""
    from fortyeight.doors.cli.site import use_site

    use_site()
    from fortyeight.foundations.ledger import requiring, upkeep

    with _in_four_parts("Nothing was changed."):
        before = requiring.check_may_change()
        if not before.required:
            click.echo("Nothing waits for a copy as it is.")
            return
        who = upkeep.operator(by or whoami())
        # Said first, and then done: a switch that nobody can find in the ledger must not be.
        upkeep.allow_alone(**frame_of(who), because=because, was=before.required)
        requiring.set_required("")
    click.echo(f"From now on this runs WITHOUT A COPY, until: fortyeight standby require. ({who.name})")


@command.command("require")
@click.argument("standbys", nargs=-1, required=True)
@click.option("--by", default="", help="Who answers for it; your account on this machine when not given.")
def require(standbys: tuple[str, ...], by: str) -> None:
    """Let nothing count as recorded before one of the STANDBYS confirms it."""
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    from fortyeight.foundations.ledger import requiring, upkeep

    with _in_four_parts("Nothing was changed."):
        value = requiring.check_can_require(standbys)
        bring_up_to_date()
        requiring.set_required(value)
    with _in_four_parts("The copy is required from now on, and did not confirm the first record."):
        who = upkeep.operator(by or whoami())
        upkeep.require_copy(**frame_of(who), standby=value)
    click.echo(f"From now on a second machine confirms every record: {value}. ({who.name})")


def frame_of(who: "Actor") -> dict[str, Any]:
    """Give what every action needs, for a person at the command line, now."""
    from fortyeight.foundations.edge import chance
    from fortyeight.foundations.ledger.instant import database_now

    return {"actor": who, "recorded_at": database_now(), "request_id": chance.new_id()}


def whoami() -> str:
    """Name the account on this machine that runs the command."""
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


@contextmanager
def _in_four_parts(what: str) -> Iterator[None]:
    from django.db import DatabaseError, InterfaceError

    from fortyeight.foundations.ledger.outcomes import UnableToProceed

    try:
        yield
    except UnableToProceed as fault:
        raise Refusal(fault.code, what, fault.why, fault.what_now) from None
    except (DatabaseError, InterfaceError) as fault:
        why = f"No server that takes writes could be reached ({type(fault).__name__})."
        remedy = "See whether the servers run; docs/guide/standby.md says what to do when one is gone."
        raise Refusal("LEDGER.UNREACHABLE", what, why, remedy) from None
