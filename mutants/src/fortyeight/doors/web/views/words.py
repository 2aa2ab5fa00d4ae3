"""A decision in words: for staff, for counsel, and for the person held, in their language."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.showing.words import Words
from fortyeight.doors.web.views.stay import head_context
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.voices.counsel import for_counsel
from fortyeight.foundations.law.voices.person import for_person
from fortyeight.foundations.law.voices.phrasebook import ENGLISH
from fortyeight.foundations.law.voices.staff import for_staff
from fortyeight.foundations.rulebook.current import current
from fortyeight.foundations.rulebook.phrasebooks import phrasebooks
from fortyeight.rooms.custody import queries
from fortyeight.rooms.custody.queries import StayRead

STAFF, COUNSEL = "staff", "counsel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One way to say it. `said` is the end of its address: a voice, or the tag of a language."""

    name: Words
    said: str
    chosen: bool
    language: str = ""


@staff_page("GET", "HEAD")
def words_page(asked: Asked, stay_id: UUID, said: str = ENGLISH) -> HttpResponse:
    """Say the release of a stay to the person held in a language, or its decisions to staff or counsel."""
    read = queries.read_stay(asked.actor, f"stay/{stay_id}", at=asked.at)
    books = phrasebooks()
    if said not in (STAFF, COUNSEL, *books.by_language):
        raise Http404
    context = head_context(asked, read, asked.at) | {"choices": tuple(_choices(said))}
    if said in (STAFF, COUNSEL):
        context["decisions"] = tuple(_decisions(read, said))
    else:
        zone = read.person.jail.zone
        context["told"] = for_person(
            read.judged.release, books.by_language[said], zone=zone, hotline=books.hotline
        )
    return render(asked.request, "web/words.html", context)


def _decisions(read: StayRead, voice: str) -> Iterator[tuple[str, ...]]:
    """Say the two decisions that are shown on the page of the stay."""
    for decision in (read.judged.authority.decision, read.judged.release):
        bench = Bench(book=current(), zone=read.person.jail.zone, at=decision.at)
        said = for_staff(decision, bench.clock_text) if voice == STAFF else for_counsel(decision, bench)
        yield tuple(said)


def _choices(said: str) -> Iterator[Choice]:
    for tag, book in phrasebooks().by_language.items():
        yield Choice(name=book.name, said=tag, chosen=tag == said, language=tag)
    for voice, name in ((STAFF, _("For staff")), (COUNSEL, _("For counsel"))):
        yield Choice(name=name, said=voice, chosen=voice == said)
