"""The pages on which something is recorded in a stay: one view for every form of the table."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.urls import reverse

from fortyeight.doors.web import addresses
from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.forms.amending import correct_form, retract_form
from fortyeight.doors.web.forms.booking import booking_form
from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.doors.web.forms.stay import STAY_FORMS
from fortyeight.doors.web.views.answering import FormPage, answer_form
from fortyeight.doors.web.views.stay import ground_of, head_context
from fortyeight.foundations.law.facts import Fact, amendment, stay
from fortyeight.foundations.law.wording import describe
from fortyeight.foundations.ledger.outcomes import Recorded, Refused
from fortyeight.rooms.agreements.queries import list_jails
from fortyeight.rooms.custody import access, queries
from fortyeight.rooms.custody.queries import StayRead

AMENDING = {"correct": correct_form, "retract": retract_form}


@staff_page("GET", "HEAD", "POST")
def record(asked: Asked, stay_id: UUID, form: str) -> HttpResponse:
    """Ask for one thing that happened in a stay, and record it."""
    spec = STAY_FORMS.get(form)
    if spec is None:
        raise Http404
    read = queries.read_stay(asked.actor, f"stay/{stay_id}", at=asked.at)
    return _answer(asked, read, spec)


@staff_page("GET", "HEAD", "POST")
def amend(asked: Asked, stay_id: UUID, fact_id: UUID, form: str) -> HttpResponse:
    """Correct a fact of a stay, or take it back."""
    read = queries.read_stay(asked.actor, f"stay/{stay_id}", at=asked.at)
    fact = next((fact for fact in read.facts if fact.id == str(fact_id)), None)
    if fact is None or (form == "correct" and isinstance(fact.what, amendment.Amendment)):
        raise Http404
    return _answer(asked, read, AMENDING[form](fact), fact)


@staff_page("GET", "HEAD", "POST")
def book(asked: Asked, stay_id: UUID | None = None) -> HttpResponse:
    """Book somebody; from the page of a stay, the same person again."""
    person = ""
    if stay_id is not None:
        read = queries.read_stay(asked.actor, f"stay/{stay_id}", at=asked.at)
        booked = [fact.what for fact in read.facts if isinstance(fact.what, stay.Booked)]
        person = booked[0].person if booked else ""
    access.require_role(asked.actor, *access.DESK)
    jails = list_jails(asked.actor.agencies)
    if not jails:
        raise Http404

    def ground(request_id: UUID, head: int) -> Ground:
        return Ground(
            actor=asked.actor, at=asked.at, zone=jails[0].zone, request_id=request_id, head=head, jails=jails
        )

    def done(outcome: Recorded | Refused) -> str:
        assert isinstance(outcome, Recorded), "a booking is recorded or undone, never refused"
        return f"{addresses.stay_url(outcome.stream)}?recorded={outcome.facts[0]}"

    page = FormPage(
        spec=booking_form(person),
        ground=ground,
        done=done,
        frame={},
        context={"zone": jails[0].zone, "at": asked.at, "back_url": reverse("web:board")},
    )
    return answer_form(asked, page)


def _answer(asked: Asked, read: StayRead, spec: FormSpec, fact: Fact | None = None) -> HttpResponse:
    stream = read.person.stay
    if not asked.is_post:
        access.require_role(asked.actor, *spec.roles)

    def ground(request_id: UUID, head: int) -> Ground:
        return ground_of(asked, read, request_id, head)

    def done(outcome: Recorded | Refused) -> str:
        assert isinstance(outcome, Recorded), f"{spec.slug} is recorded or undone, never refused"
        return f"{addresses.stay_url(stream)}?recorded={outcome.facts[-1]}"

    page = FormPage(
        spec=spec,
        ground=ground,
        done=done,
        frame={"stay_id": stream},
        head=read.head,
        context=head_context(asked, read, asked.at)
        | {
            "back_url": addresses.stay_url(stream),
            "fact": fact,
            "fact_sentence": describe(fact) if fact else "",
        },
    )
    return answer_form(asked, page)
