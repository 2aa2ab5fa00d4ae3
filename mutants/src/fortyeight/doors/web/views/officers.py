"""Officers: who is on duty where, and which papers are on record. May they serve? That is asked on a stay."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from fortyeight.doors.web import addresses
from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.forms.officers import OFFICER_FORMS
from fortyeight.doors.web.showing.words import Words
from fortyeight.doors.web.views.answering import FormPage, answer_form
from fortyeight.foundations.law.facts import Fact, officer
from fortyeight.foundations.law.wording import describe
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import Recorded, Refused
from fortyeight.rooms.agreements.queries import JailSeen, list_jails
from fortyeight.rooms.custody import access as roles
from fortyeight.rooms.custody.access import READERS
from fortyeight.rooms.officers import access
from fortyeight.rooms.officers.queries import OfficerSeen, list_officers, list_on_duty

TAKES_AWAY = (
    officer.AuthorityWithdrawn,
    officer.Suspended,
    officer.LeftAgency,
    officer.CredentialReturned,
    officer.CredentialLost,
)
TURNS = (officer.DutyStarted, officer.DutyEnded)
PAPERS: Mapping[type, Words] = {
    officer.IceCertified: _("ICE certification"),
    officer.LetterSigned: _("Authorization letter"),
    officer.Form70006Executed: _("Form 70-006"),
    officer.CredentialIssued: _("Credential"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerLine:
    """An officer with the papers on record, what else was recorded, and whether that takes a right away."""

    id: str
    seen: OfficerSeen
    papers: tuple[tuple[Words, Fact | None], ...]
    others: tuple[tuple[Fact, str, bool], ...]
    forms: tuple[tuple[Words, str], ...]


@staff_page("GET", "HEAD")
def officers(asked: Asked) -> HttpResponse:
    """List the officers of the actor's agencies and who is on duty at each jail."""
    roles.require_role(asked.actor, *READERS)
    jails = list_jails(asked.actor.agencies)
    listed = list_officers(asked.actor.agencies)
    facts: dict[str, list[Fact]] = {}
    for fact in reading.facts_of(*(seen.stream for seen in listed)):
        facts.setdefault(fact.stream, []).append(fact)
    context = {
        "asked": asked,
        "at": asked.at,
        "zone": jails[0].zone if jails else asked.at.tzinfo,
        "jails": [(jail, list_on_duty(jail.agency, jail.id, asked.at)) for jail in jails],
        "lines": [_line(asked, seen, facts.get(seen.stream, [])) for seen in listed],
    }
    return render(asked.request, "web/officers.html", context)


@staff_page("GET", "HEAD", "POST")
def officer_form(asked: Asked, officer_id: UUID, form: str) -> HttpResponse:
    """Ask for one thing that happened in an officer's standing, and record it."""
    spec = OFFICER_FORMS.get(form)
    if spec is None:
        raise Http404
    stream = f"officer/{officer_id}"
    row = access.access_officer(asked.actor, stream)
    if not asked.is_post:
        access.require_role(asked.actor, *spec.roles)
    jails = list_jails(asked.actor.agencies)
    zone = _zone(row.jail, jails)

    def ground(request_id: UUID, head: int) -> Ground:
        return Ground(
            actor=asked.actor, at=asked.at, zone=zone.zone, request_id=request_id, head=head, jails=jails
        )

    def done(outcome: Recorded | Refused) -> str:
        return f"{reverse('web:officers')}#{officer_id}"

    page = FormPage(
        spec=spec,
        ground=ground,
        done=done,
        frame={"officer_stream": stream},
        context={"officer": row.name, "at": asked.at, "zone": zone.zone, "back_url": reverse("web:officers")},
    )
    return answer_form(asked, page)


def _zone(jail: str, jails: tuple[JailSeen, ...]) -> JailSeen:
    found = next((seen for seen in jails if seen.id == jail), jails[0] if jails else None)
    if found is None:
        raise Http404
    return found


def _line(asked: Asked, seen: OfficerSeen, facts: list[Fact]) -> OfficerLine:
    latest = {type(fact.what): fact for fact in facts}
    others = [fact for fact in facts if type(fact.what) not in PAPERS and not isinstance(fact.what, TURNS)]
    officer_id = addresses.id_of(seen.stream)
    return OfficerLine(
        id=officer_id,
        seen=seen,
        papers=tuple((name, latest.get(kind)) for kind, name in PAPERS.items()),
        others=tuple((fact, describe(fact), isinstance(fact.what, TAKES_AWAY)) for fact in others),
        forms=tuple(
            (spec.title, reverse("web:officer", args=[officer_id, spec.slug]))
            for spec in OFFICER_FORMS.values()
            if spec.is_offered_to(asked.actor)
        ),
    )
