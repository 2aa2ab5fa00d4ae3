"""`fortyeight watch`: the loop that looks at what comes due and raises alerts."""

import os
import platform
import signal
import threading

import click


@click.command("watch")
@click.option("--once", is_flag=True, help="Look once at everything that is due, then end.")
def command(once: bool) -> None:
    """Run the watch until it is stopped. Several may run at once on PostgreSQL.

    It looks when something was recorded or is due, and each second in any case;
    judges all that is open anew every five minutes; says first what was missed
    while nobody looked; and records a heartbeat.
    """
    from fortyeight.doors.cli.site import use_site

    use_site()
    from django.conf import settings

    from fortyeight.doors.cli.watching import Watching, limit_sessions

    name = f"{platform.node()}-{os.getpid()}"[:80]
    limit_sessions()
    watching = Watching(name, settings.HEARTBEAT_INTERVAL, threading.Event())
    if once:
        click.echo(f"Looked at {watching.once().looked} subjects.")
        return
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: watching.stop())
    click.echo("The watch is looking.", err=True)
    watching.run()
