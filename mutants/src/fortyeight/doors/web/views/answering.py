"""Shows a form, takes it in, carries the action out once, and leads to what came of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from fortyeight.doors.web.asking import Asked
from fortyeight.doors.web.forms.fields import Ground
from fortyeight.doors.web.forms.making import RecordForm, sent_head, sent_request_id
from fortyeight.doors.web.forms.spec import FormSpec
from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.wording import describe
from fortyeight.foundations.ledger.outcomes import Recorded, Refused, Unable
from fortyeight.rooms.agreements.access import UnableToAccess, UnableToAct


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPage:
    """A page with one form. `ground` makes what the form stands on, for a request id and a head.

    `head` is how much there is to see now, `frame` what the action is told
    besides the answers, `done` where an outcome leads.
    """

    spec: FormSpec
    ground: Callable[[UUID, int], Ground]
    done: Callable[[Recorded | Refused], str]
    frame: Mapping[str, object]
    head: int = 0
    template: str = "web/form.html"
    context: Mapping[str, Any] = field(default_factory=dict)


def answer_form(asked: Asked, page: FormPage) -> HttpResponse:
    """Answer a GET with the form, and a POST with what came of it.

    What was typed is kept whenever the form is shown again.
    """
    if not asked.is_post:
        return _show(asked, page, RecordForm(page.spec, page.ground(chance.new_id(), page.head)))
    data = asked.request.POST
    request_id, head = sent_request_id(data), sent_head(data)
    if request_id is None or (page.spec.needs_fresh and head is None):
        return _show(asked, page, _fresh(page, data), status=400)
    form = RecordForm(page.spec, page.ground(request_id, page.head if head is None else head), data)
    if not form.is_valid():
        return _show(asked, page, form, status=400)
    seen = {"seen": head} if page.spec.needs_fresh else {}
    try:
        outcome = page.spec.run(
            actor=asked.actor,
            recorded_at=asked.at,
            request_id=request_id,
            **(dict(page.frame) | seen | form.params()),
        )
    except (UnableToAccess, UnableToAct):
        raise
    except Unable as unable:
        again = _fresh(page, data)
        return _show(asked, page, again, problem=unable, changed=_changed(again.ground, head), status=409)
    return HttpResponseRedirect(page.done(outcome))


def _fresh(page: FormPage, data: Mapping[str, Any]) -> RecordForm:
    """The form with what was typed, as a new request on what is there now."""
    form = RecordForm(page.spec, page.ground(chance.new_id(), page.head), data)
    form.is_valid()
    return form


def _changed(ground: Ground, head: int | None) -> tuple[tuple[str, When], ...]:
    """List what was recorded in the stay since the form was made, each with when it happened."""
    if ground.read is None or head is None:
        return ()
    return tuple((describe(fact), fact.happened_at) for fact in ground.read.facts if fact.seq > head)


def _show(
    asked: Asked,
    page: FormPage,
    form: RecordForm,
    *,
    problem: Unable | None = None,
    changed: tuple[tuple[str, When], ...] = (),
    status: int = 200,
) -> HttpResponse:
    context = {
        **page.context,
        "asked": asked,
        "spec": page.spec,
        "form": form,
        "problem": problem,
        "changed": changed if getattr(problem, "changed", ()) else (),
        "can_be_asked": page.spec.can_be_asked(form.ground),
    }
    return render(asked.request, page.template, context, status=status)
