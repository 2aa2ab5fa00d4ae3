"""May I serve this warrant on this person now? Then the service itself, and what came of it."""

from dataclasses import dataclass, replace
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from fortyeight.doors.web import addresses
from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.forms.making import RecordForm
from fortyeight.doors.web.forms.service import STEPS, WORDS_TO_SAY, service_form
from fortyeight.doors.web.forms.stay import STAY_FORMS
from fortyeight.doors.web.showing import chain
from fortyeight.doors.web.views.answering import FormPage, answer_form
from fortyeight.doors.web.views.stay import ground_of, head_context
from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.ledger.outcomes import Recorded, Refused
from fortyeight.rooms.custody import queries
from fortyeight.rooms.custody.queries import MayServe, StayRead


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerShown:
    """An officer with the verdict, and the first thing that stands in the way."""

    name: str
    decision: Decision
    mark: str
    word: object
    look: str
    failing: tuple[chain.StepShown, ...]


@staff_page("GET", "HEAD", "POST")
def serve(asked: Asked, stay_id: UUID, warrant: UUID) -> HttpResponse:
    """Show every link of the chain for the officer signed in, and take the service in when all hold."""
    stream = f"stay/{stay_id}"
    read = queries.read_stay(asked.actor, stream, at=asked.at)
    received = _warrant(read, warrant)
    assert isinstance(received.what, stay.WarrantReceived)
    paper = received.what.warrant
    mine = asked.actor.officer
    found = queries.who_may_serve(asked.actor, stream, paper, at=asked.at, also=[mine] if mine else [])
    own = next((one for one in found if one.officer.stream == mine), None)
    spec = service_form(paper)

    def ground(request_id: UUID, head: int) -> Ground:
        return ground_of(asked, read, request_id, head)

    def done(outcome: Recorded | Refused) -> str:
        if isinstance(outcome, Refused):
            return reverse("web:refused", args=[stay_id, outcome.fact])
        return reverse("web:served", args=[stay_id, outcome.facts[-1]])

    page = FormPage(
        spec=spec,
        ground=ground,
        done=done,
        frame={"stay_id": stream},
        head=read.head,
        template="web/service.html",
        context=head_context(asked, read, asked.at)
        | {
            "warrant": received,
            "own": _shown(own) if own else None,
            "links": chain.show_chain(own.decision) if own else (),
            "may_serve": own is not None and own.decision.answer is Answer.YES,
            "others": tuple(_shown(one) for one in found if one is not own),
            "steps": STEPS,
            "words_to_say": WORDS_TO_SAY,
            "back_url": addresses.stay_url(stream),
            "duty_url": reverse("web:officer", args=[addresses.id_of(mine), "start-duty"]) if mine else "",
        },
    )
    return answer_form(asked, page)


@staff_page("GET", "HEAD")
def served(asked: Asked, stay_id: UUID, fact_id: UUID) -> HttpResponse:
    """Say until when the hold runs, and offer to record at once that ICE was told."""
    read = queries.read_stay(asked.actor, f"stay/{stay_id}", at=asked.at)
    fact = _fact(read, fact_id, stay.WarrantServed)
    assert isinstance(fact.what, stay.WarrantServed)
    told = next(
        (duty for duty in read.judged.duties if _is_notice_of(duty.code, duty.subject, fact.what.warrant)),
        None,
    )
    context = head_context(asked, read, asked.at) | {
        "fact": fact,
        "decision": read.decisions.get(fact.id),
        "told": told,
        "tell": _tell_form(asked, read, fact.what),
        "tell_url": addresses.form_url(read.person.stay, "notify-ice"),
        "back_url": addresses.stay_url(read.person.stay),
    }
    return render(asked.request, "web/served.html", context)


@staff_page("GET", "HEAD")
def refused(asked: Asked, stay_id: UUID, fact_id: UUID) -> HttpResponse:
    """List every link that did not hold, as it was decided then, with what to do."""
    read = queries.read_stay(asked.actor, f"stay/{stay_id}", at=asked.at)
    fact = _fact(read, fact_id, stay.ServiceRefused)
    assert isinstance(fact.what, stay.ServiceRefused)
    decision = read.decisions[fact.id]
    context = head_context(asked, read, asked.at) | {
        "fact": fact,
        "decision": decision,
        "failing": chain.failing(decision),
        "links": chain.show_chain(decision),
        "back_url": addresses.stay_url(read.person.stay),
        "again_url": addresses.serve_url(read.person.stay, fact.what.warrant),
    }
    return render(asked.request, "web/refused.html", context)


def _warrant(read: StayRead, warrant: UUID) -> Fact:
    for fact in read.facts:
        if isinstance(fact.what, stay.WarrantReceived) and addresses.handle(fact.what.warrant) == warrant:
            return fact
    raise Http404


def _fact(read: StayRead, fact_id: UUID, kind: type) -> Fact:
    for fact in read.facts:
        if fact.id == str(fact_id) and isinstance(fact.what, kind):
            return fact
    raise Http404


def _shown(one: MayServe) -> OfficerShown:
    mark, word, look = chain.verdict(one.decision)
    return OfficerShown(
        name=one.officer.name,
        decision=one.decision,
        mark=mark,
        word=word,
        look=look,
        failing=chain.failing(one.decision),
    )


def _is_notice_of(code: str, subject: str, warrant: str) -> bool:
    return code == "DUTY.NOTIFY_ICE_OF_SERVICE" and subject == warrant


def _tell_form(asked: Asked, read: StayRead, what: stay.WarrantServed) -> RecordForm:
    """The form that records in one click that the directing officer was told by telephone, now."""
    ground = ground_of(asked, read, chance.new_id(), read.head)
    about = replace(ground, about=str(addresses.handle(what.warrant)), of=str(stay.Notified.SERVICE))
    form = RecordForm(STAY_FORMS["notify-ice"], about)
    form.fields["whom"].initial = what.directing_officer
    return form
