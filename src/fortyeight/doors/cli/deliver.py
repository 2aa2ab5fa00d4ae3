"""`fortyeight deliver`: the loop that sends alerts to people outside the browser."""

import signal
import threading

import click

IDLE_SECONDS = 1.0
BUSY_SECONDS = 0.2
ALARMS_EVERY_SECONDS = 15.0
PAUSE_AFTER_FAULT_SECONDS = 2.0


@click.command("deliver")
@click.option("--once", is_flag=True, help="Send once everything that is due, one after the other, then end.")
def command(once: bool) -> None:
    """Send alerts by mail, SMS, chat and webhook until stopped. Several may run at once on PostgreSQL.

    It is a process of its own: whatever a server of others does, the watch looks
    on. By what messages leave is said in the file FORTYEIGHT_CHANNELS_FILE.
    """
    from fortyeight.doors.cli.site import use_site

    use_site()
    if once:
        from fortyeight.rooms.deliveries.from_watch import FromWatch
        from fortyeight.rooms.deliveries.posting import post_by_settings
        from fortyeight.rooms.deliveries.sending import deliver_round

        click.echo(f"Handled {deliver_round(FromWatch(), post_by_settings())} messages.")
        return
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    click.echo("The sender is at work.", err=True)
    _loop(stopping)


def _loop(stopping: threading.Event) -> None:
    """Send, and go on whatever goes wrong: a sender that gave up would look like nothing to tell."""
    from django.db import close_old_connections

    from fortyeight.foundations.edge import clock
    from fortyeight.foundations.ledger.waking import wait_for_news
    from fortyeight.rooms.deliveries.alarms import see_to_alarms
    from fortyeight.rooms.deliveries.from_watch import FromWatch
    from fortyeight.rooms.deliveries.posting import post_by_settings
    from fortyeight.rooms.deliveries.sending import Sender

    sender = Sender(FromWatch(), post_by_settings(), seconds=clock.monotonic)
    looked = clock.monotonic() - ALARMS_EVERY_SECONDS
    while not stopping.is_set():
        try:
            if clock.monotonic() - looked >= ALARMS_EVERY_SECONDS:
                see_to_alarms()
                looked = clock.monotonic()
            if sender.step(BUSY_SECONDS) == 0 and not sender.is_busy:
                wait_for_news(IDLE_SECONDS)
        except Exception as fault:
            click.echo(f"The sender could not work: {type(fault).__name__}. It tries again.", err=True)
            close_old_connections()
            stopping.wait(PAUSE_AFTER_FAULT_SECONDS)
