"""`fortyeight serve`: the pages, with a watch beside them."""

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
def command(host: str, port: int, without_watch: bool) -> None:
    """Serve the pages until stopped, and keep a watch running beside them.

    On SQLite the tables are brought up to date first. On PostgreSQL, too; let one
    process do it before the others start.
    """
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    bring_up_to_date()
    run_pages(host, port, with_watch=not without_watch)


def run_pages(host: str, port: int, *, with_watch: bool) -> None:
    """Serve the pages in this process, and keep a watch alive in another."""
    from granian.constants import Interfaces
    from granian.server import Server

    stopping = threading.Event()
    keeper = threading.Thread(target=_keep_watch, args=(stopping,), daemon=True)
    if with_watch:
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
        if with_watch:
            keeper.join(timeout=5)


def _keep_watch(stopping: threading.Event) -> None:
    """Start the watch, and start it again when it ends by itself."""
    while not stopping.is_set():
        process = subprocess.Popen([sys.executable, "-m", "fortyeight.doors.cli", "watch"])
        while process.poll() is None and not stopping.wait(RESTART_AFTER_SECONDS):
            pass
        if process.poll() is None:
            process.terminate()
            process.wait(timeout=5)
