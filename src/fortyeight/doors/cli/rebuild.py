"""`fortyeight rebuild`: every room's view, dropped and built again from the ledger."""

import click


@click.command("rebuild")
def command() -> None:
    """Drop every room's view and build it again from the ledger, in one transaction.

    Nothing in the ledger changes. Accounts and the inbox are no views and stay.
    """
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    bring_up_to_date()
    from django.db import transaction

    from fortyeight.rooms.agreements import views as agreements
    from fortyeight.rooms.custody import views as custody
    from fortyeight.rooms.deliveries import views as deliveries
    from fortyeight.rooms.officers import views as officers
    from fortyeight.rooms.watch import views as watch

    rooms = {
        "agreements": agreements,
        "officers": officers,
        "custody": custody,
        "watch": watch,
        "deliveries": deliveries,
    }
    with transaction.atomic():
        for name, room in rooms.items():
            click.echo(f"Building {name} again …", err=True)
            room.rebuild()
    click.echo("All views are built again from the ledger.")
