"""`fortyeight audit`: past stays from a back file, judged by the same law as the person in the cell."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from fortyeight.doors.cli.audit_mapping import mapping_group
from fortyeight.doors.cli.refusal import Refusal, refusing
from fortyeight.doors.cli.text import wrapped

if TYPE_CHECKING:
    from fortyeight.rooms.oversight.past_stays import Auditor, Tally
    from fortyeight.rooms.oversight.tables import Table

WHAT = "The audit was not made."
RULE_WIDTH = 28
COUNT_WIDTH = 12
DEFAULT = "file"


class AuditGroup(click.Group):
    """`audit FILE` is `audit file FILE`: whoever has a file need not know that there is more."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the name of the usual command in front when no other is named."""
        if not args or args[0] not in {*self.commands, *ctx.help_option_names}:
            args = [DEFAULT, *args]
        return super().parse_args(ctx, args)


@click.group("audit", cls=AuditGroup)
def command() -> None:
    """Judge a file of past stays: within the limit, over it, or cannot tell.

    \b
    fortyeight audit FILE --mapping county.toml --out FOLDER
    fortyeight audit IN.csv --zone ZONE --out OUT.csv
    fortyeight audit mapping new FILE
    fortyeight audit mapping check FILE --mapping county.toml
    """


command.add_command(mapping_group)


@command.command(DEFAULT)
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--mapping", type=click.Path(path_type=Path), help="What the columns and words of FILE mean.")
@click.option("--zone", help="The jail's time zone, such as America/Chicago.")
@click.option("--place", default="", help="The jail's state, such as us_tx: then its own limits count too.")
@click.option("--agreement", multiple=True, metavar="TEXT", help="Count this text by its dates: wso_2025.")
@click.option("--as-if", multiple=True, metavar="RULE", help="Count this rule whatever its dates.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Where to write the results.")
@click.option(
    "--verdicts", type=click.Choice(["csv", "parquet", "none"]), default="csv", help="How to write verdicts."
)
@click.option("--processes", type=click.IntRange(0, 64), default=0, help="How many to use; 0: as fits.")
def audit_file(
    source: Path,
    mapping: Path | None,
    zone: str | None,
    place: str,
    agreement: tuple[str, ...],
    as_if: tuple[str, ...],
    out: Path,
    verdicts: str,
    processes: int,
) -> None:
    """Judge every stay of FILE.

    With --mapping, FILE is CSV, XLSX or Parquet as the mapping describes it,
    and the report, verdicts, findings and a summary go to the folder --out.

    Without, it is CSV with the columns stay, release_eligible_at, served_at,
    left_at, how; a time is an instant, a local time, a date, or empty; and the
    verdicts go to the file --out. Without --agreement or --as-if only statutes,
    regulations and the government's form count, each by its dates: the file
    does not say who signed what.
    """
    if mapping is not None:
        given = {"--zone": zone, "--place": place, "--agreement": agreement, "--as-if": as_if}
        twice = [name for name, value in given.items() if value not in (None, "", ())]
        if twice:
            why = f"{twice[0]} was given, and the mapping says that."
            raise Refusal("CLI.USAGE", WHAT, why, f"Leave {twice[0]} out, or change the mapping.")
        _audit_mapped(source, mapping, out, verdicts, processes)
        return
    if zone is None:
        raise Refusal("CLI.USAGE", WHAT, "Neither --mapping nor --zone was given.", "Give one of them.")
    _audit_plain(source, zone, place, agreement, as_if, out)


def _audit_mapped(source: Path, mapping: Path, out: Path, verdicts: str, processes: int) -> None:
    from fortyeight.doors.cli.progress import Meter
    from fortyeight.foundations.rulebook.current import current
    from fortyeight.rooms.oversight.auditing.run import Job, run_audit
    from fortyeight.rooms.oversight.mapping.read import read_mapping

    with refusing(WHAT), Meter("stays") as meter:
        job = Job(
            file=source,
            mapping=read_mapping(mapping),
            book=current(),
            verdicts=verdicts,
            processes=processes,
            progress=meter,
        )
        summary = run_audit(job, out)
    click.echo("\n".join(_mapped_summary(summary, out)))


def _mapped_summary(summary: dict[str, Any], out: Path) -> Iterator[str]:
    from fortyeight.foundations.law.audit import Verdict
    from fortyeight.rooms.oversight.auditing.lines import Fate

    rows = summary["rows"]
    yield f"{summary['stays']:,} stays from {rows['in_the_file']:,} rows, times in {summary['zone']}"
    yield ""
    width = max([RULE_WIDTH, *(len(rule["rule"]) + 3 for rule in summary["rules"])])
    yield "rule".ljust(width) + "".join(_heading(verdict).rjust(COUNT_WIDTH) for verdict in Verdict)
    for rule in summary["rules"]:
        name = rule["rule"] + (" *" if rule["as_if"] else "")
        counts = "".join(f"{rule['verdicts'][verdict]:,}".rjust(COUNT_WIDTH) for verdict in Verdict)
        yield name.ljust(width) + counts
    yield ""
    for fate in Fate:
        if rows[fate.value]:
            noun = "row " if rows[fate.value] == 1 else "rows"
            yield f"  {rows[fate.value]:>12,} {noun} {fate.says}"
    yield ""
    if any(rule["as_if"] for rule in summary["rules"]):
        yield "* as if in force at any time"
    drafts = [rule["rule"] for rule in summary["rules"] if rule["draft"]]
    if drafts:
        yield from wrapped(f"DRAFT, not signed by counsel: {', '.join(drafts)}.")
    for note in summary["notes"]:
        yield from wrapped(f"Mind: {note}")
    yield from wrapped(f"Written to {out}: report.html first. Rulebook {summary['rulebook'][:16]}")


def _audit_plain(
    csv_in: Path, zone: str, place: str, agreement: tuple[str, ...], as_if: tuple[str, ...], out: Path
) -> None:
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
