"""`fortyeight law diff`: what a change of law does to stays on record, as a list for counsel."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fortyeight.doors.cli.refusal import Refusal, refusing
from fortyeight.doors.cli.text import wrapped

if TYPE_CHECKING:
    from fortyeight.foundations.law.book import Book
    from fortyeight.rooms.oversight.lawdiff.account import Account, Found
    from fortyeight.rooms.oversight.lawdiff.difference import Difference, Said
    from fortyeight.rooms.oversight.lawdiff.replay import Replayer
    from fortyeight.rooms.oversight.lawdiff.stays import Given

WHAT = "The books were not compared."
CURRENT = "current"
STAYS_BETWEEN_LOOKS = 20
BOOK_BYTES_MAX = 64_000_000


@click.command("diff")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.argument("stays", metavar="STAYS…", nargs=-1, type=click.Path(path_type=Path))
@click.option("--all", "all_stays", is_flag=True, help="Every stay of this installation, kept decisions too.")
@click.option("--csv", "csv_out", metavar="FILE", type=click.Path(path_type=Path), help="Write it as CSV.")
@click.option("--json", "json_out", metavar="FILE", type=click.Path(path_type=Path), help="Write it as JSON.")
@click.option("--html", "html_out", metavar="FILE", type=click.Path(path_type=Path), help="Write a page.")
@click.option("--most", default=20, metavar="N", help="Show at most so many of each kind here; 20.")
def command(
    old: str,
    new: str,
    stays: tuple[Path, ...],
    all_stays: bool,
    csv_out: Path | None,
    json_out: Path | None,
    html_out: Path | None,
    most: int,
) -> None:
    """Replay stays under an old book and a new one, and list where the answers differ.

    OLD and NEW are a folder of rules, a file that `fortyeight law export` wrote,
    or the word current. STAYS are stay files as for `fortyeight explain`, or
    folders of them.
    """
    if bool(stays) == all_stays:
        why = "Give stay files or folders, or --all; not both, and not neither."
        raise Refusal("CLI.USAGE", WHAT, why, "See fortyeight law diff --help.")
    from fortyeight.doors.cli.progress import watched
    from fortyeight.rooms.oversight.lawdiff.account import Account, compare
    from fortyeight.rooms.oversight.lawdiff.replay import Replayer

    with refusing(WHAT), ExitStack() as stack:
        replayer = Replayer(_book(old), _book(new))
        given, total = _stays(stays, all_stays)
        account = Account()
        writers = _writers(stack, replayer, csv_out, json_out)
        read = watched(
            given,
            lambda: account.stays / total if total else None,
            "stays",
            looks_every=STAYS_BETWEEN_LOOKS,
        )
        for each in compare(replayer, read, account):
            for add, _ in writers:
                add(each)
        for _, end in writers:
            end(account)
        if html_out is not None:
            _write_page(stack, replayer, account, html_out)
    click.echo("\n".join(_lines(replayer, account, most)))
    for path in (csv_out, json_out, html_out):
        if path is not None:
            click.echo("\n".join(wrapped(f"Written to {path}.")))


def _book(name: str) -> "Book":
    from fortyeight.foundations.rulebook.current import current
    from fortyeight.foundations.rulebook.read import read_book
    from fortyeight.foundations.rulebook.snapshot import UnableToReadSnapshot, read_book_text
    from fortyeight.rooms.oversight.tables import open_to_read

    path = Path(name)
    if name == CURRENT and not path.exists():
        return current()
    if path.is_dir():
        book = read_book(path)
        if not book.rules:
            remedy = "Name a folder such as rules/, with one file a rule below it."
            raise Refusal("BOOK.EMPTY", WHAT, f"There are no rule files below {name}.", remedy)
        return book
    with open_to_read(path) as raw:
        data = raw.read(BOOK_BYTES_MAX)
    try:
        return read_book_text(data.decode("utf-8"))
    except UnicodeDecodeError:
        why = f"{name} is not UTF-8 text."
        raise Refusal("BOOK.UNREADABLE", WHAT, why, "Give a folder of rules, or an exported book.") from None
    except UnableToReadSnapshot as fault:
        remedy = "Export the book again, or give its folder of rules."
        raise Refusal(fault.code, WHAT, f"{name}: {fault.what}.", remedy) from None


def _stays(paths: tuple[Path, ...], all_stays: bool) -> tuple[Iterator["Given"], int]:
    from fortyeight.rooms.oversight.lawdiff import stays

    if not all_stays:
        files = stays.list_files(paths)
        return stays.from_files(files), len(files)
    from fortyeight.doors.cli.site import use_site

    use_site()
    return stays.from_ledger(), stays.count_recorded()


Writer = tuple[Callable[["Found"], None], Callable[["Account"], None]]


def _writers(
    stack: ExitStack, replayer: "Replayer", csv_out: Path | None, json_out: Path | None
) -> list[Writer]:
    from fortyeight.rooms.oversight.lawdiff.written import CsvList, JsonList
    from fortyeight.rooms.oversight.whole_file import whole_file

    made: list[Writer] = []
    if csv_out is not None:
        made.append((CsvList(stack.enter_context(whole_file(csv_out))).add, lambda _: None))
    if json_out is not None:
        written = JsonList(stack.enter_context(whole_file(json_out)), replayer)
        made.append((written.add, written.end))
    return made


def _write_page(stack: ExitStack, replayer: "Replayer", account: "Account", path: Path) -> None:
    from fortyeight.foundations.edge import clock
    from fortyeight.rooms.oversight.lawdiff.page import page_text
    from fortyeight.rooms.oversight.whole_file import whole_file

    file = stack.enter_context(whole_file(path))
    file.write(page_text(replayer, account, made_at=clock.now()))


def _lines(replayer: "Replayer", account: "Account", most: int) -> Iterator[str]:
    from fortyeight.rooms.oversight.lawdiff.difference import Outcome
    from fortyeight.rooms.oversight.lawdiff.page import LENT, TITLES
    from fortyeight.rooms.oversight.lawdiff.written import hours_of

    yield f"Old rulebook {replayer.old.hash[:16]}, {len(replayer.old.rules):,} rules"
    yield f"New rulebook {replayer.new.hash[:16]}, {len(replayer.new.rules):,} rules"
    yield ""
    yield "WHAT CHANGED IN THE LAW"
    for change in replayer.changes:
        yield from wrapped(f"{change.rule_id}: {change.says} ({change.cites})", first="  - ")
        if change.why:
            yield from wrapped(change.why, first="    ")
    if not replayer.changes:
        yield "  Nothing."
    if replayer.lent:
        yield from wrapped(f"{LENT} {', '.join(replayer.lent)}.")
    yield ""
    counts = (
        f"{account.alike:,} alike, {account.differing:,} differing, {account.not_replayed:,} not replayed"
    )
    yield f"{account.stays:,} stays: {counts}"
    for outcome in Outcome:
        hours = "" if outcome is Outcome.OTHER else f", {hours_of(account.time_of(outcome))} hours in all"
        yield ""
        yield f"{TITLES[outcome].upper()}: {account.count[outcome]:,}{hours}"
        shown = account.most_first(outcome)[:most]
        for difference in shown:
            yield from _difference_lines(difference)
        if len(shown) < account.count[outcome]:
            yield f"  … and {account.count[outcome] - len(shown):,} more; --csv writes every one."
    yield ""
    yield f"NOT REPLAYED: {account.not_replayed:,}"
    for missed in account.unread[:most]:
        yield from wrapped(f"{missed.stay}: {missed.why} {missed.remedy} [{missed.code}]", first="  - ")
    if account.not_replayed > most:
        yield f"  … and {account.not_replayed - most:,} more; --csv writes every one."


def _difference_lines(found: "Difference") -> Iterator[str]:
    from fortyeight.foundations.law.words import clock_text
    from fortyeight.rooms.oversight.lawdiff.written import hours_of

    by = f" by {hours_of(found.by)} h" if found.by is not None else ""
    ends = f" – {clock_text(found.ends_at, found.zone)}" if found.ends_at else ""
    head = (
        f"{found.stay}{by}: {found.question.value.lower()}, {clock_text(found.starts_at, found.zone)}{ends}"
    )
    yield from wrapped(head, first="  - ")
    yield from _said_lines("old", found.old, found)
    yield from _said_lines("new", found.new, found)
    if found.note:
        yield from wrapped(found.note, first="    ")
    rules = ", ".join(dict.fromkeys(change.rule_id for change in found.changes))
    cited = "by" if found.is_cited else "by one of (none is cited)"
    yield from wrapped(f"{cited} {rules}", first="    ")


def _said_lines(name: str, said: "Said", found: "Difference") -> Iterator[str]:
    from fortyeight.foundations.law.words import clock_text

    until = f" until {clock_text(said.expires_at, found.zone)}" if said.expires_at else ""
    basis = said.basis.replace("_", " ") or said.answer
    yield from wrapped(f"{basis}{until}. {said.because} [{said.code}]", first=f"    {name}  ")
