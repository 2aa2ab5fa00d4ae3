"""What the judge said of a stay, in one of three voices: staff, counsel, the person held."""

from collections.abc import Iterator

from fortyeight.doors.cli.text import wrapped
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.voices.counsel import for_counsel
from fortyeight.foundations.law.voices.person import for_person
from fortyeight.foundations.law.voices.staff import for_staff
from fortyeight.foundations.rulebook.phrasebooks import Phrasebooks
from fortyeight.rooms.oversight.explained import Explained

VOICES = ("staff", "counsel", "person")


def voiced_lines(
    explained: Explained, casefile: CaseFile, *, voice: str, language: str, book: Book, books: Phrasebooks
) -> Iterator[str]:
    """Write the decisions of a stay in one voice. The person hears of the release, which tells the ground."""
    bench = Bench(book=book, zone=casefile.zone, at=explained.at)
    if voice == "person":
        yield from _told(explained.release, casefile, language, books)
        return
    decisions = (explained.authority.decision, explained.release, *(s.decision for s in explained.services))
    for number, decision in enumerate(decisions):
        if number:
            yield ""
        said = for_staff(decision, bench.clock_text) if voice == "staff" else for_counsel(decision, bench)
        for line in said:
            yield from wrapped(line)


def _told(decision: Decision, casefile: CaseFile, language: str, books: Phrasebooks) -> Iterator[str]:
    told = for_person(decision, books.book(language), zone=casefile.zone, hotline=books.hotline)
    yield from wrapped(told.as_of)
    for group in (told.says, told.can_do, told.notes):
        yield ""
        for line in group:
            yield from wrapped(line)
