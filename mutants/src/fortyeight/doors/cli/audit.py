"""`fortyeight audit`: past stays from a CSV, judged by the same law as the person in the cell."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fortyeight.doors.cli.refusal import refusing
from fortyeight.doors.cli.text import wrapped

if TYPE_CHECKING:
    from fortyeight.rooms.oversight.past_stays import Auditor, Tally
    from fortyeight.rooms.oversight.tables import Table

WHAT = "The audit was not made."
RULE_WIDTH = 28
COUNT_WIDTH = 12


@click.command("audit")
@click.argument("csv_in", metavar="IN.csv", type=click.Path(path_type=Path))
@click.option("--zone", required=True, help="The jail's time zone, such as America/Chicago.")
@click.option("--place", default="", help="The jail's state, such as us_tx: then its own limits count too.")
@click.option("--agreement", multiple=True, metavar="TEXT", help="Count this text by its dates: wso_2025.")
@click.option("--as-if", multiple=True, metavar="RULE", help="Count this rule whatever its dates.")
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="Write the verdicts to this file."
)
def command(
    csv_in: Path, zone: str, place: str, agreement: tuple[str, ...], as_if: tuple[str, ...], out: Path
) -> None:
    """Judge a file of past stays: within the limit, over it, or cannot tell.

    The file has the columns stay, release_eligible_at, served_at, left_at, how;
    a time is an instant, a local time, a date, or empty. Without --agreement or
    --as-if only statutes, regulations and the government's form count, each by
    its dates: the file does not say who signed what.
    """
    from fortyeight.doors.cli.progress import watched
    from fortyeight.foundations.rulebook.current import current
    from fortyeight.rooms.oversight import past_stays
    from fortyeight.rooms.oversight.tables import Table
    from fortyeight.rooms.oversight.whole_file import whole_file
    from fortyeight.rooms.oversight.zones import find_place, find_zone

    with refusing(WHAT):
        auditor = past_stays.Auditor(
            book=current(),
            zone=find_zone(zone),
            place=find_place(place) if place else "",
            agreements=agreement,
            as_if=as_if,
        )
        columns = (past_stays.COLUMNS_NEEDED, past_stays.COLUMNS_OPTIONAL)
        with Table(csv_in, *columns) as table, whole_file(out, unlike=csv_in) as file:
            rows = watched(table.rows(), lambda: table.share_read, "stays")
            tally = past_stays.write_audit(rows, file, auditor=auditor)
    click.echo("\n".join(_summary(tally, auditor, table, out)))


def _summary(tally: "Tally", auditor: "Auditor", table: "Table", out: Path) -> Iterator[str]:
    from fortyeight.foundations.law.audit import Verdict

    yield f"{tally.stays:,} stays judged, times in {auditor.zone.key}"
    yield ""
    yield "rule".ljust(RULE_WIDTH) + "".join(_heading(verdict).rjust(COUNT_WIDTH) for verdict in Verdict)
    for rule_id in dict.fromkeys(rule_id for rule_id, _ in sorted(tally.by_rule)):
        counts = (f"{tally.by_rule[rule_id, verdict]:,}".rjust(COUNT_WIDTH) for verdict in Verdict)
        yield rule_id.ljust(RULE_WIDTH) + "".join(counts)
    yield ""
    for code, count in sorted(tally.by_code.items()):
        yield f"  {code:<30}{count:>12,}"
    yield ""
    yield from _notes(auditor, table)
    yield from wrapped(f"Written to {out}. Rulebook {auditor.book.hash[:16]}")


def _heading(verdict: str) -> str:
    return {"CANNOT_TELL": "cannot tell", "CONTRADICTORY": "contradicts"}.get(verdict, verdict.lower())


def _notes(auditor: "Auditor", table: "Table") -> Iterator[str]:
    if auditor.as_if:
        yield from wrapped(f"AS IF in force at any time: {', '.join(auditor.as_if)}.")
    counted = (*(rule.id for rule in auditor.law), *auditor.signed, *auditor.as_if)
    drafts = [rule_id for rule_id in counted if auditor.book.rule(rule_id).is_draft]
    if drafts:
        yield from wrapped(f"DRAFT, not signed by counsel: {', '.join(drafts)}.")
    if table.ignored:
        yield from wrapped(f"Not used: the columns {', '.join(map(repr, table.ignored))}.")
