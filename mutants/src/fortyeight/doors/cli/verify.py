"""`fortyeight verify`: every chain of the ledger, from the first fact to the last."""

import click

from fortyeight.doors.cli.refusal import Refusal


@click.command("verify")
@click.argument("streams", nargs=-1)
def command(streams: tuple[str, ...]) -> None:
    """Check the chains of the ledger: all of them, or those of the STREAMS named.

    Ends with 2 when a chain does not hold.
    """
    from fortyeight.doors.cli.site import use_site

    use_site()
    from fortyeight.foundations.ledger.verify import verify

    faults = verify(list(streams) or None)
    for fault in faults:
        click.echo(f"{fault.stream} #{fault.seq}  {fault.code}  {fault.why}")
    breaches = [fault for fault in faults if fault.is_breach]
    if breaches:
        raise Refusal(
            breaches[0].code,
            "The ledger does not hold.",
            f"{len(breaches)} places differ from what was recorded.",
            "Stop writing, keep the database as it is, and call whoever runs it.",
        )
    click.echo("Every chain holds.")
