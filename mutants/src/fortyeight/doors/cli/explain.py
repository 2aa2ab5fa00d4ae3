"""`fortyeight explain`: everything the judge says of one stay, with the reasons."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fortyeight.doors.cli.refusal import Refusal, refusing

if TYPE_CHECKING:
    from fortyeight.foundations.law.book import Book
    from fortyeight.foundations.law.casefile import CaseFile
    from fortyeight.rooms.oversight.explained import Explained

WHAT = "The stay was not explained."


@click.command("explain")
@click.argument("stay_file", metavar="STAY.json", type=click.Path(path_type=Path))
@click.option("--at", "at_text", metavar="TIME", help="The instant of the question; now when left out.")
@click.option("--known-at", "known_text", metavar="TIME", help="Leave out what was recorded after this.")
@click.option("--voice", type=click.Choice(["staff", "counsel", "person"]), help="Say it in this voice only.")
@click.option("--language", default="en", help="The person's language: en, es, fr, pt, vi, zh.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON: the decisions as they are stored.")
def command(
    stay_file: Path,
    at_text: str | None,
    known_text: str | None,
    voice: str | None,
    language: str,
    as_json: bool,
) -> None:
    """Explain one stay: by what authority, until when, what must be done.

    The file holds the stay's stream, its zone, its place and all facts that bear
    on it: {"stay": …, "zone": …, "place": …, "facts": [ … ]}.
    """
    from fortyeight.doors.cli.arguments import read_one_instant
    from fortyeight.foundations.edge import clock
    from fortyeight.foundations.kit.canonical import plain
    from fortyeight.foundations.rulebook.current import current, current_known_on
    from fortyeight.rooms.oversight.explained import explain_stay
    from fortyeight.rooms.oversight.stay_files import read_stay

    with refusing(WHAT):
        casefile = read_stay(stay_file)
        zone = casefile.zone
        at = clock.now() if at_text is None else read_one_instant(WHAT, "--at", at_text, zone)
        known_at = None if known_text is None else read_one_instant(WHAT, "--known-at", known_text, zone)
        if known_at is not None and not any(
            fact.stream == casefile.stay for fact in casefile.known_at(known_at).facts
        ):
            raise Refusal(
                "STAY.NO_FACTS",
                WHAT,
                "Nothing of this stay had been recorded by --known-at.",
                "Give a later time.",
            )
        book = current() if known_at is None else current_known_on(known_at.astimezone(zone).date())
        explained = explain_stay(casefile, at=at, known_at=known_at, book=book)
    if as_json:
        click.echo(json.dumps(plain(explained), indent=2, ensure_ascii=False))
        return
    if voice is not None:
        click.echo("\n".join(_voiced(explained, casefile, book, voice, language)))
        return
    from fortyeight.doors.cli.explained_text import explained_lines

    click.echo("\n".join(explained_lines(explained, casefile, book)))


def _voiced(
    explained: "Explained", casefile: "CaseFile", book: "Book", voice: str, language: str
) -> Iterator[str]:
    from fortyeight.doors.cli.voiced_text import voiced_lines
    from fortyeight.foundations.rulebook.phrasebooks import phrasebooks

    books = phrasebooks()
    if language not in books.by_language:
        raise Refusal(
            "LANGUAGE.UNKNOWN",
            WHAT,
            f"There are no words for {language!r}.",
            f"Give one of {', '.join(books.by_language)}.",
        )
    return voiced_lines(explained, casefile, voice=voice, language=language, book=book, books=books)
