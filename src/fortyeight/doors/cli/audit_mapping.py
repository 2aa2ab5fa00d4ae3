"""`fortyeight audit mapping`: draft a mapping of a back file, and hear in words what one will do."""

from pathlib import Path

import click

from fortyeight.doors.cli.refusal import refusing


@click.group("mapping")
def mapping_group() -> None:
    """Draft a mapping of a back file, or check one."""


@mapping_group.command("new")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="Write the draft to this file.")
def new(source: Path, out: Path | None) -> None:
    """Draft a mapping by headings and shapes of values; what is doubtful is left as a question."""
    from fortyeight.rooms.oversight.mapping.draft import draft_mapping
    from fortyeight.rooms.oversight.whole_file import whole_file

    with refusing("The mapping was not drafted."):
        text = draft_mapping(source)
        if out is not None:
            with whole_file(out, unlike=source) as file:
                file.write(text)
    if out is None:
        click.echo(text, nl=False)
    else:
        click.echo(f"Written to {out}. Answer its questions, then check it.")


@mapping_group.command("check")
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--mapping", required=True, type=click.Path(path_type=Path), help="The mapping to check.")
def check(source: Path, mapping: Path) -> None:
    """Say in words what a mapping will do with FILE, and count what its vocabularies do not know."""
    from fortyeight.doors.cli.text import wrapped
    from fortyeight.rooms.oversight.mapping.check import check_mapping

    with refusing("The mapping was not checked."):
        lines = check_mapping(source, mapping)
    for line in lines:
        click.echo("\n".join(wrapped(line, rest="  ") if line else [""]))
