"""`fortyeight rebuild`: every room's view, dropped and built again from the ledger."""

import click


@click.command("rebuild")
def command() -> None:
    """Drop every room's view and build it again from the ledger, in one transaction.

    Nothing in the ledger changes. Accounts and the inbox are no views and stay. A
    fact that this version cannot read is named, and all else is built.
    """
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    bring_up_to_date()
    from django.db import transaction

    from fortyeight.foundations.ledger.reading import Unread
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
    unread: list[Unread] = []
    with transaction.atomic():
        for name, room in rooms.items():
            click.echo(f"Building {name} again …", err=True)
            room.rebuild(unread)
    for fact in unread:
        click.echo(f"Not read: fact {fact.seq} of {fact.stream} ({fact.kind}).", err=True)
    if unread:
        click.echo(
            f"{len(unread)} facts could not be read by this version. All else is built again; the watch rings"
            " for what they bear on. Install the version that recorded them, and rebuild.",
            err=True,
        )
        raise SystemExit(1)
    click.echo("All views are built again from the ledger.")
