"""`fortyeight deadline`: until when each rule lets a hold last, and which one governs."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from fortyeight.doors.cli.refusal import Refusal, refusing
from fortyeight.doors.cli.text import wrapped

if TYPE_CHECKING:
    from fortyeight.foundations.law.reasoning import Bench
    from fortyeight.rooms.oversight.deadlines import Deadline, Deadlines

WHAT = "The deadline was not computed."


@click.command("deadline")
@click.argument("start", required=False)
@click.option("--zone", help="The jail's time zone, such as America/Chicago.")
@click.option("--place", default="", help="The jail's state, such as us_tx: then its own limits count too.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--csv", "csv_in", type=click.Path(path_type=Path), help="Read starts from a CSV: zone,start.")
@click.option("--out", type=click.Path(path_type=Path), help="Write the deadlines of --csv to this file.")
def command(
    start: str | None, zone: str | None, place: str, as_json: bool, csv_in: Path | None, out: Path | None
) -> None:
    """Show until when each rule lets a hold last, and which one governs.

    START is an instant (2026-11-05T17:00-06:00), a local time or a date. A local
    time that occurs twice or never, and a date, give two ends.
    """
    if csv_in is not None or out is not None:
        if csv_in is None or out is None or start is not None or zone is not None or as_json or place:
            why = "A file needs --csv and --out, and nothing else: every row has its own zone."
            raise Refusal("CLI.USAGE", WHAT, why, "Give fortyeight deadline --csv IN --out OUT.")
        with refusing("The deadlines were not written."):
            _bulk(csv_in, out)
        return
    if start is None or zone is None:
        raise Refusal(
            "CLI.USAGE", WHAT, "It needs a start and a zone.", "Give fortyeight deadline START --zone ZONE."
        )
    with refusing(WHAT):
        _one(start, zone, place, as_json)


def _bulk(csv_in: Path, out: Path) -> None:
    from fortyeight.doors.cli.progress import watched
    from fortyeight.foundations.rulebook.current import current
    from fortyeight.rooms.oversight import deadlines
    from fortyeight.rooms.oversight.tables import Table
    from fortyeight.rooms.oversight.whole_file import whole_file

    with Table(csv_in, deadlines.BULK_COLUMNS) as table, whole_file(out, unlike=csv_in) as file:
        rows = watched(table.rows(), lambda: table.share_read, "starts")
        untold = deadlines.write_deadlines(rows, file, book=current())
    if table.ignored:
        click.echo(f"Not used: the columns {', '.join(map(repr, table.ignored))}.", err=True)
    if untold:
        click.echo(f"{untold} deadlines cannot be told and are left empty.", err=True)


def _one(start: str, zone_name: str, place_name: str, as_json: bool) -> None:
    from fortyeight.doors.cli.arguments import read_time
    from fortyeight.foundations.law.reasoning import Bench
    from fortyeight.foundations.rulebook.current import current
    from fortyeight.rooms.oversight.deadlines import list_deadlines
    from fortyeight.rooms.oversight.zones import find_place, find_zone

    zone = find_zone(zone_name)
    place = find_place(place_name) if place_name else ""
    when = read_time(WHAT, "The start", start, zone)
    book = current()
    found = list_deadlines(when, zone=zone, book=book, place=place)
    if as_json:
        click.echo(json.dumps(_as_json(found, zone, start), indent=2))
        return
    bench = Bench(book=book, zone=zone, at=when.earliest)
    click.echo("\n".join(_lines(found, bench, zone)))


def _as_json(found: "Deadlines", zone: ZoneInfo, start: str) -> dict[str, object]:
    from fortyeight.foundations.kit.canonical import plain
    from fortyeight.rooms.oversight.deadlines import local_text

    made = plain(found)
    made["zone"] = zone.key
    made["start_local"] = local_text(found.start, zone, like=start)
    made["ends_local"] = local_text(found.ends, zone, like=start) if found.ends else None
    for each, deadline in zip(made["deadlines"], found.deadlines, strict=True):
        each["ends_local"] = local_text(deadline.ends, zone, like=start) if deadline.ends else None
    return dict(made)


def _lines(found: "Deadlines", bench: "Bench", zone: ZoneInfo) -> Iterator[str]:
    from fortyeight.foundations.law.words import when_text

    yield from wrapped(f"{when_text(found.start, zone)} ({zone.key})", first="Start  ")
    yield ""
    for each in found.deadlines:
        yield from _deadline_lines(each, found, bench, zone)
        yield ""
    if found.ends is None:
        yield from wrapped(f"CANNOT TELL. {found.because}", first="Governs  ")
    else:
        yield from wrapped(when_text(found.ends, zone), first="Governs  ")
        yield from wrapped(found.because, first=" " * 9)
        drafts = [each.rule for each in found.deadlines if each.rule in found.governing and each.draft]
        if drafts:
            yield from wrapped("DRAFT: counsel has not signed what governs.", first=" " * 9)
    if any(each.rule.startswith("moa.") for each in found.deadlines):
        note = "The text of an agreement (moa.…) binds only an agency that signed it."
        yield from wrapped(note, first="Note     ")
    yield f"Rulebook {found.book_hash[:16]}"


def _deadline_lines(each: "Deadline", found: "Deadlines", bench: "Bench", zone: ZoneInfo) -> Iterator[str]:
    from fortyeight.foundations.law.decision import Answer
    from fortyeight.rooms.oversight.deadlines import local_text

    marks = {
        Answer.YES: "in force",
        Answer.NO: "AS IF: not in force at the start",
        Answer.UNKNOWN: "AS IF: cannot tell whether it was in force",
    }[each.in_force]
    draft = " · DRAFT" if each.draft else ""
    binds = "" if each.binds_here else " · binds in that state only"
    yield from wrapped(f"{each.rule}  [{marks}{draft}{binds}]")
    if each.ends is None:
        yield from wrapped(each.because, first="  ")
        return
    starts = dict.fromkeys((found.start.earliest, found.start.latest))
    ends = (each.ends.earliest, each.ends.latest)
    for start, end, left_out in zip(starts, ends, each.left_out, strict=False):
        given = f"  (start {bench.clock_text(start)})" if len(starts) > 1 else ""
        exact = local_text(type(each.ends)(end, end), zone, like="")
        yield from wrapped(f"{bench.clock_text(end)}  {exact}{given}", first="  ends      ")
        days = ", ".join(f"{day:%a %d %b %Y} ({_word(why)})" for day, why in left_out)
        yield from wrapped(days or "no day", first="  left out  ")
    yield from wrapped(f"{each.hours} hours of {each.cite}, elapsed hours", first="  counted   ")


def _word(why: str) -> str:
    return why.replace("_", " ").lower()
