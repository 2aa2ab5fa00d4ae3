"""`fortyeight law`: the rulebook as counsel, auditors and engineers read it and change it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fortyeight.doors.cli import law_diff
from fortyeight.doors.cli.refusal import Refusal, refusing

if TYPE_CHECKING:
    from fortyeight.foundations.rulebook.unread import Unread

NOT_SHOWN = "The rule was not shown."
NOT_COUNTED = "The rulebook was not counted."
NOT_EXPORTED = "The rulebook was not written."


@click.group("law")
def command() -> None:
    """Read the rulebook: show a rule, count what is covered, compare two books."""


command.add_command(law_diff.command)


@command.command("show")
@click.argument("rule", metavar="RULE")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def show(rule: str, as_json: bool) -> None:
    """Show a rule: what it says when, with the words relied on, its readings and its worked cases.

    RULE is an id such as us.8cfr287_7.hold_limit, or the path of its file. The
    beginning of one, such as us.8cfr287_7, lists the rules of that folder.
    """
    from fortyeight.doors.cli import law_text
    from fortyeight.foundations.edge import clock
    from fortyeight.foundations.law.book import NoSuchRule
    from fortyeight.foundations.rulebook.current import cases_folder, current
    from fortyeight.foundations.rulebook.shown import show_rule
    from fortyeight.foundations.rulebook.unread import Unread

    rule_id = rule.removesuffix(".toml").strip("/").replace("/", ".").removeprefix("rules.")
    with refusing(NOT_SHOWN):
        book = current()
        below = book.under(rule_id)
        if below and rule_id not in book.rules:
            click.echo(law_text.listed_json(below) if as_json else "\n".join(law_text.listed_lines(below)))
            return
        try:
            shown = show_rule(book, rule_id, cases_folder=cases_folder())
        except NoSuchRule as fault:
            raise _no_such_rule(fault.rule_id, fault.nearest) from None
        except Unread as fault:
            raise _unread(NOT_SHOWN, fault) from None
    if as_json:
        click.echo(json.dumps({**shown.plain(), "book_hash": book.hash}, indent=2, ensure_ascii=False))
        return
    click.echo("\n".join(law_text.rule_lines(shown, book, today=clock.now().date())))


@command.command("coverage")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def coverage(as_json: bool) -> None:
    """Count what the rulebook covers, by area and by place, and say what is open."""
    from fortyeight.doors.cli import law_text
    from fortyeight.foundations.edge import clock
    from fortyeight.foundations.rulebook.coverage import count_coverage
    from fortyeight.foundations.rulebook.current import cases_folder, current, rules_folder
    from fortyeight.foundations.rulebook.unread import Unread

    today = clock.now().date()
    with refusing(NOT_COUNTED):
        try:
            counted = count_coverage(current(), rules_folder=rules_folder(), cases_folder=cases_folder())
        except Unread as fault:
            raise _unread(NOT_COUNTED, fault) from None
    if as_json:
        click.echo(json.dumps(counted.plain(today), indent=2, ensure_ascii=False))
        return
    click.echo("\n".join(law_text.coverage_lines(counted, today=today)))


@command.command("export")
@click.argument("file", metavar="FILE.json", type=click.Path(path_type=Path))
def export(file: Path) -> None:
    """Write the rulebook as one file, with its hash, to compare another with it later."""
    from fortyeight.doors.cli.text import wrapped
    from fortyeight.foundations.rulebook.current import current
    from fortyeight.foundations.rulebook.snapshot import book_text
    from fortyeight.rooms.oversight.whole_file import whole_file

    with refusing(NOT_EXPORTED):
        book = current()
        with whole_file(file) as out:
            out.write(book_text(book))
    click.echo("\n".join(wrapped(f"{len(book.rules):,} rules written to {file}. Rulebook {book.hash[:16]}")))


def _unread(what: str, fault: "Unread") -> Refusal:
    return Refusal(
        fault.code, what, f"{fault.path}, line {fault.line}: {fault.what}.", "Mend the file there."
    )


def _no_such_rule(rule_id: str, nearest: tuple[str, ...]) -> Refusal:
    meant = f" The nearest are {' and '.join(nearest)}." if nearest else ""
    why = f"The rulebook has no rule {rule_id[:80]!r}.{meant}"
    remedy = "fortyeight law coverage lists the folders; fortyeight law show FOLDER lists what is in one."
    return Refusal("RULE.UNKNOWN", NOT_SHOWN, why, remedy)
