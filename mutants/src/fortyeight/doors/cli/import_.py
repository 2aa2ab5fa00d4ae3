"""`fortyeight import niem`: a jail's booking, release and status messages, file by file."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from fortyeight.doors.cli.desk import find_one_jail, machine_of
from fortyeight.doors.cli.refusal import Refusal
from fortyeight.doors.cli.text import wrapped

if TYPE_CHECKING:
    from fortyeight.rooms.agreements.queries import JailSeen
    from fortyeight.rooms.exchange.taking_in import Taken

WHAT = "Nothing was taken in."
NOT_READ = "The file was not read."


@click.group("import")
def command() -> None:
    """Take in what other systems send."""


@command.command("niem")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would come of it, and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value for machines.")
@click.option("--jail", default="", help="The jail that sent them; may be left out when there is one.")
def niem(files: tuple[Path, ...], dry_run: bool, as_json: bool, jail: str) -> None:
    """Take in NIEM messages: booking, release, status change, court warrants.

    Says what each file said and what came of it. The same file again changes
    nothing. Ends with 2 when any file was refused; the others are taken in.
    """
    from fortyeight.doors.cli.site import bring_up_to_date, use_site

    use_site()
    bring_up_to_date()
    sender = find_one_jail(WHAT, jail)
    results = [_take(path, sender, dry_run=dry_run) for path in files]
    if as_json:
        click.echo(json.dumps([_plain(result, sender) for result in results], indent=2))
    else:
        for result in results:
            click.echo("\n".join(_lines(result, sender, dry_run=dry_run)))
        click.echo(_summary(results))
    if any(result.taken.state == "REFUSED" for result in results):
        raise click.exceptions.Exit(Refusal.exit_code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A file, and what became of it."""

    path: Path
    taken: "Taken"


def _take(path: Path, sender: "JailSeen", *, dry_run: bool) -> Result:
    from fortyeight.foundations.edge import clock
    from fortyeight.rooms.exchange.niem.read import MESSAGE_BYTES_MAX
    from fortyeight.rooms.exchange.taking_in import Taken, preview, take_in

    def refused(code: str, why: str, what_now: str) -> Result:
        return Result(
            path=path, taken=Taken(digest="", state="REFUSED", code=code, why=why, what_now=what_now)
        )

    try:
        if not path.is_file():
            return refused("FILE.MISSING", "There is no such file.", "Check the name.")
        if path.stat().st_size > MESSAGE_BYTES_MAX:
            limit = MESSAGE_BYTES_MAX // 1024 // 1024
            return refused("MESSAGE.TOO_LARGE", f"It is larger than {limit} MB.", "Send one message a file.")
        raw = path.read_bytes()
    except OSError as fault:
        return refused("FILE.UNREADABLE", f"{fault.strerror}.", "Check who may read it.")
    at = clock.now()
    if dry_run:
        return Result(path=path, taken=preview(raw, jail=sender, at=at))
    return Result(path=path, taken=take_in(raw, actor=machine_of(sender.agency), jail=sender, at=at))


def _says(result: Result, sender: "JailSeen") -> Iterable[tuple[str, str]]:
    from fortyeight.rooms.exchange.niem.says import what_it_says

    if result.taken.message is None:
        return
    for said in what_it_says(result.taken.message, zone=sender.zone):
        yield said.code, said.sentence


def _lines(result: Result, sender: "JailSeen", *, dry_run: bool) -> list[str]:
    taken = result.taken
    label = f"would be {taken.state}" if dry_run and taken.state != "REFUSED" else taken.state
    lines = [f"{result.path.name}: {label}{' (seen before)' if taken.repeated else ''}"]
    for code, sentence in _says(result, sender):
        lines += wrapped(sentence, first=f"    said  {code:<18} ")
    for sentence in taken.done:
        lines += wrapped(sentence, first="    done  ")
    for note in taken.notes:
        lines += wrapped(note, first="    note  ")
    if taken.code:
        text = f"{NOT_READ if not taken.message else 'It was not taken in.'} {taken.why} {taken.what_now}"
        lines += wrapped(f"{text} [{taken.code}]", first="    why   ")
    return lines


def _summary(results: list[Result]) -> str:
    counts: dict[str, int] = {}
    for result in results:
        counts[result.taken.state] = counts.get(result.taken.state, 0) + 1
    return "; ".join(f"{count} {state.lower()}" for state, count in sorted(counts.items()))


def _plain(result: Result, sender: "JailSeen") -> dict[str, Any]:
    taken = result.taken
    return {
        "file": result.path.name,
        "state": taken.state,
        "repeated": taken.repeated,
        "stay": taken.stay,
        "said": [{"code": code, "sentence": sentence} for code, sentence in _says(result, sender)],
        "done": list(taken.done),
        "notes": list(taken.notes),
        "code": taken.code,
        "why": taken.why,
        "what_now": taken.what_now,
    }
