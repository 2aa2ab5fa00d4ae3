"""`fortyeight demo`: an invented county, times relative to now, open in the browser."""

import os
from pathlib import Path

import click

FOLDER = Path(".local")
FILES = ("demo.sqlite3", "demo.sqlite3-wal", "demo.sqlite3-shm")
PASSWORD_BYTES = 6


@click.command("demo")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", default=8048, show_default=True, type=click.IntRange(1, 65535), help="The port.")
@click.option("--keep", is_flag=True, help="Go on with the county made last time.")
@click.option("--only-build", is_flag=True, help="Make the county and end, without serving it.")
def command(host: str, port: int, keep: bool, only_build: bool) -> None:
    """Make an invented Florida county with about 120 people in two jails, and serve it.

    A dozen of them are somewhere on the way of a warrant: service due, clock at
    47 hours, overdue, recalled, a claim of citizenship, booked again. It lies in
    a database of its own under .local/ and is made anew each time. The password
    of its accounts is printed, or taken from FORTYEIGHT_DEMO_PASSWORD.
    """
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    path = FOLDER / FILES[0]
    if not keep:
        for name in FILES:
            (FOLDER / name).unlink(missing_ok=True)
    fresh = not path.exists()
    use_site(database=path)
    bring_up_to_date()
    if fresh:
        _build()
    if only_build:
        return
    from fortyeight.doors.cli.serve import run_pages

    run_pages(host, port, beside=("watch", "deliver"))


def _build() -> None:
    from rich.console import Console
    from rich.progress import Progress

    from fortyeight.doors.cli.county import build_county
    from fortyeight.foundations.edge import chance, clock
    from fortyeight.rooms.watch import worker

    password = (
        os.environ.get("FORTYEIGHT_DEMO_PASSWORD", "") or f"demo-{chance.salt()[:PASSWORD_BYTES].hex()}"
    )
    with Progress(console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("Making an invented county", total=100)
        accounts = build_county(
            now=clock.now(), password=password, progress=lambda steps: shown.advance(task, steps)
        )
    worker.look_round(worker="demo")
    click.echo("\nSign in as one of these; the password of all is:  " + password)
    for name, what in accounts.items():
        click.echo(f"  {name:<12} {what}")
    click.echo("")
