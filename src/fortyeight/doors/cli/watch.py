"""`fortyeight watch`: the loop that looks at what comes due and raises alerts."""

import os
import platform
import signal
import threading

import click

LOOK_EVERY_SECONDS = 1.0
PAUSE_AFTER_FAULT_SECONDS = 2.0


@click.command("watch")
@click.option("--once", is_flag=True, help="Look once at everything that is due, then end.")
def command(once: bool) -> None:
    """Run the watch until it is stopped. Several may run at once on PostgreSQL.

    It looks each second, judges all that is open anew every five minutes, and stamps a
    heartbeat; the board shows when that is missing.
    """
    from fortyeight.doors.cli.site import use_site

    use_site()
    from fortyeight.rooms.watch import worker

    name = f"{platform.node()}-{os.getpid()}"
    if once:
        worker.derive_all_again()
        click.echo(f"Looked at {worker.look_round(worker=name).looked} subjects.")
        return
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    click.echo("The watch is looking.", err=True)
    _loop(stopping, name)


def _loop(stopping: threading.Event, name: str) -> None:
    """Look, and go on looking whatever goes wrong: a watch that gave up would look like nothing due."""
    from django.db import close_old_connections

    from fortyeight.rooms.watch import worker

    while not stopping.is_set():
        pause = LOOK_EVERY_SECONDS
        try:
            looked = worker.look_round(worker=name)
            if looked.backlog or looked.prepared:
                pause = 0.0
        except Exception as fault:
            click.echo(f"The watch could not look: {type(fault).__name__}. It tries again.", err=True)
            pause = PAUSE_AFTER_FAULT_SECONDS
            close_old_connections()
        stopping.wait(pause)
