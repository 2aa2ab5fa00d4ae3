"""`fortyeight serve`: the pages, with a watch and a sender beside them."""

import subprocess
import sys
import threading

import click

RESTART_AFTER_SECONDS = 1.0
STOPPED_WITHIN_SECONDS = 3
PAGES = "fortyeight.doors.site.asgi:application"


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8048, show_default=True, type=click.IntRange(1, 65535), help="The port.")
@click.option("--without-watch", is_flag=True, help="Do not start a watch: one runs elsewhere.")
@click.option("--without-deliver", is_flag=True, help="Do not start a sender: one runs elsewhere.")
def command(host: str, port: int, without_watch: bool, without_deliver: bool) -> None:
    """Serve the pages until stopped, and keep a watch and a sender of alerts running beside them.

    On SQLite the tables are brought up to date first. On PostgreSQL, too; let one
    process do it before the others start.
    """
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    bring_up_to_date()
    kept = {"watch": not without_watch, "deliver": not without_deliver}
    run_pages(host, port, beside=tuple(name for name, wanted in kept.items() if wanted))


def run_pages(host: str, port: int, *, beside: tuple[str, ...]) -> None:
    """Serve the pages in this process, and keep these commands alive, each in a process of its own."""
    from granian.constants import Interfaces
    from granian.server import Server

    stopping = threading.Event()
    keepers = [threading.Thread(target=_keep, args=(stopping, name), daemon=True) for name in beside]
    for keeper in keepers:
        keeper.start()
    click.echo(f"Fortyeight is open at http://{host}:{port}/  (stop it with Ctrl-C)", err=True)
    try:
        # An open board keeps its connection; stopping waits for none of them longer than this.
        Server(
            target=PAGES,
            address=host,
            port=port,
            interface=Interfaces.ASGINL,
            workers=1,
            workers_kill_timeout=STOPPED_WITHIN_SECONDS,
        ).serve()
    finally:
        stopping.set()
        for keeper in keepers:
            keeper.join(timeout=5)


def _keep(stopping: threading.Event, name: str) -> None:
    """Start a command, and start it again when it ends by itself."""
    while not stopping.is_set():
        process = subprocess.Popen([sys.executable, "-m", "fortyeight.doors.cli", name])
        while process.poll() is None and not stopping.wait(RESTART_AFTER_SECONDS):
            pass
        if process.poll() is None:
            process.terminate()
            process.wait(timeout=5)
