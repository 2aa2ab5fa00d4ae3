"""A decision in words: for staff, for counsel, and for the person held, in their language."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.showing.words import Words
from fortyeight.doors.web.views.stay import head_context
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.voices.counsel import for_counsel
from fortyeight.foundations.law.voices.person import for_person
from fortyeight.foundations.law.voices.staff import for_staff
from fortyeight.foundations.rulebook.current import current
from fortyeight.foundations.rulebook.phrasebooks import phrasebooks
from fortyeight.rooms.custody import queries
from fortyeight.rooms.custody.queries import StayRead

VOICES = {"person": _("For the person held"), "staff": _("For staff"), "counsel": _("For counsel")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One voice or language to choose; `address` is a query."""

    name: Words
    address: str
    chosen: bool
    language: str = ""


@staff_page("GET", "HEAD")
def words_page(asked: Asked, stay_id: UUID) -> HttpResponse:
    """Say the release and the authority of a stay in the voice and the language asked for."""
    read = queries.read_stay(asked.actor, f"stay/{stay_id}", at=asked.at)
    asked_voice = asked.request.GET.get("voice", "")
    voice = asked_voice if asked_voice in VOICES else "person"
    phrases = phrasebooks().book(asked.request.GET.get("language", ""))
    context = head_context(asked, read, asked.at) | {
        "voice": voice,
        "voices": _voices(voice, phrases.language),
        "languages": _languages(phrases.language) if voice == "person" else (),
        "told": for_person(
            read.judged.release, phrases, zone=read.person.jail.zone, hotline=phrasebooks().hotline
        ),
        "decisions": tuple(_decisions(read, voice)) if voice != "person" else (),
    }
    return render(asked.request, "web/words.html", context)


def _decisions(read: StayRead, voice: str) -> Iterator[tuple[str, ...]]:
    """Say the two decisions that are shown on the page of the stay."""
    for decision in (read.judged.authority.decision, read.judged.release):
        bench = Bench(book=current(), zone=read.person.jail.zone, at=decision.at)
        if voice == "staff":
            yield tuple(for_staff(decision, bench.clock_text))
        else:
            yield tuple(for_counsel(decision, bench))


def _voices(chosen: str, language: str) -> tuple[Choice, ...]:
    return tuple(
        Choice(name=name, address=f"?voice={voice}&language={language}", chosen=voice == chosen)
        for voice, name in VOICES.items()
    )


def _languages(chosen: str) -> tuple[Choice, ...]:
    return tuple(
        Choice(name=book.name, address=f"?voice=person&language={tag}", chosen=tag == chosen, language=tag)
        for tag, book in phrasebooks().by_language.items()
    )
