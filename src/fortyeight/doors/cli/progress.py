"""Says how far a long file has been read, on standard error, and only when it takes a while."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import click

from fortyeight.foundations.edge import clock

Item = TypeVar("Item")

QUIET_SECONDS = 2.0
LINE_SECONDS = 10.0
BAR_SECONDS = 0.2
ROWS_BETWEEN_LOOKS = 1_000


def watched(
    items: Iterable[Item],
    share_read: Callable[[], float | None],
    name: str,
    *,
    looks_every: int = ROWS_BETWEEN_LOOKS,
) -> Iterator[Item]:
    """Hand the items on, and report when two seconds have passed: a bar on a terminal, else plain lines."""
    began = clock.monotonic()
    report: Callable[[int], None] | None = None
    finish: Callable[[], None] | None = None
    try:
        for number, item in enumerate(items, 1):
            yield item
            if number % looks_every:
                continue
            if report is None and clock.monotonic() - began >= QUIET_SECONDS:
                report, finish = _bar(share_read, name) if sys.stderr.isatty() else _lines(share_read, name)
            if report is not None:
                report(number)
    finally:
        if finish is not None:
            finish()


class Meter:
    """Says the same of work in batches: call it with how many are done, and what share of the file."""

    def __init__(self, name: str) -> None:
        self._name, self._share = name, 0.0
        self._began = clock.monotonic()
        self._report: Callable[[int], None] | None = None
        self._finish: Callable[[], None] | None = None

    def __enter__(self) -> "Meter":
        return self

    def __exit__(self, *_: object) -> None:
        if self._finish is not None:
            self._finish()

    def __call__(self, number: int, share: float | None) -> None:
        """Report, when it has taken a while."""
        self._share = share or 0.0
        if self._report is None and clock.monotonic() - self._began >= QUIET_SECONDS:
            begin = _bar if sys.stderr.isatty() else _lines
            self._report, self._finish = begin(lambda: self._share, self._name)
        if self._report is not None:
            self._report(number)


Report = tuple[Callable[[int], None], Callable[[], None] | None]


def _bar(share_read: Callable[[], float | None], name: str) -> Report:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn(f"{{task.fields[number]:,}} {name}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        refresh_per_second=1 / BAR_SECONDS,
    )
    task = bar.add_task(name, total=1.0 if share_read() is not None else None, number=0)
    bar.start()
    return (lambda number: bar.update(task, completed=share_read() or 0.0, number=number)), bar.stop


def _lines(share_read: Callable[[], float | None], name: str) -> Report:
    last = clock.monotonic() - LINE_SECONDS

    def report(number: int) -> None:
        nonlocal last
        if clock.monotonic() - last >= LINE_SECONDS:
            last = clock.monotonic()
            share = share_read()
            how_far = f", {share:.0%} of the file" if share is not None else ""
            click.echo(f"{number:,} {name}{how_far}", err=True)

    return report, None
