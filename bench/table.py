"""Prints figures for people."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from bench.machine import Figure


def print_table(machine: dict[str, str], figures: Sequence[Figure]) -> None:
    """The machine on top, one line for each figure."""
    console = Console(width=150)
    console.print("; ".join(f"{name} {value}" for name, value in machine.items()), style="dim")
    table = Table("what", "on", "measured", "beside", "ratio")
    for line in figures:
        peer, ratio = "", ""
        if line["peer_value"] is not None:
            peer = f"{_number(line['peer_value'])} {line['unit']}: {line['peer']}"
            ratio = f"{line['value'] / line['peer_value']:.3g}"
        what = f"{line['name']}\n  {line['how']}" if line["how"] else line["name"]
        table.add_row(what, line["on"], f"{_number(line['value'])} {line['unit']}", peer, ratio)
    console.print(table)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
