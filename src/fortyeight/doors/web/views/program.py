"""The program: what the agency owes, its agreements and officers too, and the forms that record it."""

import inspect
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from fortyeight.doors.web import addresses
from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.forms.program import MEETS, PROGRAM_FORMS, forms_of
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.showing.words import Words
from fortyeight.doors.web.views.answering import FormPage, answer_form
from fortyeight.rooms.agreements.access import require_role
from fortyeight.rooms.agreements.queries import list_jails
from fortyeight.rooms.watch.program import OpenDuty, Subject, facts_about, list_subjects, read_program
from fortyeight.rooms.watch.subjects.program import NO_ZONE

Links = tuple[tuple[Words, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyLine:
    """An open duty as shown, with the forms that record what meets it."""

    seen: OpenDuty
    is_overdue: bool
    forms: Links


@staff_page("GET", "HEAD")
def program(asked: Asked) -> HttpResponse:
    """List what is owed in running the program, the earliest due first."""
    found = read_program(asked.actor, at=asked.at)
    jails = list_jails(asked.actor.agencies)
    context = {
        "asked": asked,
        "at": asked.at,
        "zone": jails[0].zone if jails else asked.at.tzinfo,
        "lines": [_line(asked, one) for one in found.duties],
        "uncomputed": found.uncomputed,
        "groups": [(subject, links) for subject in found.subjects if (links := _links(asked, subject))],
    }
    return render(asked.request, "web/program.html", context)


@staff_page("GET", "HEAD", "POST")
def program_form(asked: Asked, subject: UUID, form: str) -> HttpResponse:
    """Ask for one thing that happened in running the program, and record it."""
    spec = PROGRAM_FORMS.get(form)
    listed = list_subjects(asked.actor)
    about = next((one for one in listed if addresses.handle(one.stream) == subject), None)
    if spec is None or about is None or about.kind not in spec.group.split():
        raise Http404
    if not asked.is_post:
        require_role(asked.actor, *spec.roles)
    jails = list_jails([about.agency])
    facts = facts_about(about)
    zone = jails[0].zone if jails else NO_ZONE

    def ground(request_id: UUID, head: int) -> Ground:
        return Ground(
            actor=asked.actor,
            at=asked.at,
            zone=zone,
            request_id=request_id,
            head=head,
            jails=jails,
            about=asked.request.GET.get("about", ""),
            stream=about.stream,
            facts=facts,
        )

    page = FormPage(
        spec=spec,
        ground=ground,
        done=lambda _outcome: reverse("web:program"),
        frame=_frame(spec, about),
        context={"officer": about.name, "at": asked.at, "zone": zone, "back_url": reverse("web:program")},
    )
    return answer_form(asked, page)


def _frame(spec: FormSpec, about: Subject) -> dict[str, object]:
    """What the action is told besides the answers: the stream of its subject."""
    name = {"agency": "agency"}.get(about.kind, f"{about.kind}_stream")
    return {name: about.stream} if name in inspect.signature(spec.run).parameters else {}


def _line(asked: Asked, one: OpenDuty) -> DutyLine:
    named = one.duty.subject
    if one.duty.code == "DUTY.INSPECT_POSTERS":
        named = named.rpartition(":")[0]
    links = tuple(
        (spec.title, f"{_url(one.subject, spec)}?about={addresses.handle(named)}")
        for slug in MEETS.get(one.duty.code, ())
        if (spec := PROGRAM_FORMS[slug]).is_offered_to(asked.actor)
    )
    return DutyLine(seen=one, is_overdue=one.duty.is_overdue(asked.at), forms=links)


def _links(asked: Asked, subject: Subject) -> Links:
    return tuple(
        (spec.title, _url(subject, spec))
        for spec in forms_of(subject.kind)
        if spec.is_offered_to(asked.actor)
    )


def _url(subject: Subject, spec: FormSpec) -> str:
    return reverse("web:program_form", args=[addresses.handle(subject.stream), spec.slug])
