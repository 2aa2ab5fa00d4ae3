"""`fortyeight facts`: the vocabulary in which everything is recorded."""

import dataclasses
import inspect
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from fortyeight.doors.cli.text import wrapped

if TYPE_CHECKING:
    from fortyeight.foundations.law.facts import Payload


@click.command("facts")
@click.option("--schema", is_flag=True, help="Print the JSON Schema (draft 2020-12) of a fact.")
def command(schema: bool) -> None:
    """List the vocabulary of facts, or print its JSON Schema.

    A field in brackets may be left out; one with a star can identify a person.
    """
    if schema:
        from fortyeight.foundations.law.facts.schema import fact_schema

        click.echo(json.dumps(fact_schema(), indent=2))
        return
    from fortyeight.foundations.law.facts import KINDS

    for kind, made in KINDS.items():
        click.echo("\n".join(_lines(kind, made)))


def _lines(kind: str, made: "type[Payload]") -> Iterator[str]:
    yield kind
    yield from wrapped(inspect.cleandoc(made.__doc__ or "").split("\n\n")[0], first="    ")
    fields = ", ".join(_field(field) for field in dataclasses.fields(made))
    if fields:
        yield from wrapped(fields, first="    ", rest="      ")


def _field(field: "dataclasses.Field[object]") -> str:
    name = f"{field.name}*" if field.metadata.get("personal") else field.name
    return name if field.default is dataclasses.MISSING else f"[{name}]"
