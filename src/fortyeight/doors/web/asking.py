"""Who asks, and when: every page of staff begins here.

One instant is taken from the clock for each request and handed down. Somebody
not signed in is sent to sign in; an account that nobody gave anything to do is
told so; what may not be seen looks like what is not there.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django_htmx.http import HttpResponseClientRedirect

from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Unable
from fortyeight.rooms.agreements.access import ADVISED, AUDITOR, UnableToAccess, UnableToAct
from fortyeight.rooms.officers.access import actor_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request of somebody with something to do, at one instant."""

    request: HttpRequest
    actor: Actor
    at: datetime

    @property
    def is_post(self) -> bool:
        """Whether something is to be done."""
        return self.request.method == "POST"

    @property
    def only_looks(self) -> bool:
        """Whether this account can look and do nothing: a screen on a wall, an auditor."""
        return looks_only(self.actor)

    @property
    def decides(self) -> bool:
        """Whether this account has a part in deciding on an agreement: it may read the advice."""
        return bool(self.actor.roles & ADVISED)


def looks_only(actor: Actor) -> bool:
    """Whether somebody can look and do nothing: a screen on a wall, an auditor."""
    return actor.roles == {AUDITOR}


Page = Callable[..., HttpResponseBase]


def staff_page(*methods: str) -> Callable[[Page], Callable[..., HttpResponseBase]]:
    """Make a view of a function that takes an `Asked`; it answers these methods only."""

    def frame(page: Page) -> Callable[..., HttpResponseBase]:
        @functools.wraps(page)
        def view(request: HttpRequest, **given: Any) -> HttpResponseBase:
            if request.method not in methods:
                return _not_that_way(request, methods)
            if not request.user.is_authenticated:
                return to_sign_in(request)
            actor = actor_for(request.user)
            if actor is None:
                return render(request, "web/nothing_to_do.html", status=403)
            try:
                return page(Asked(request=request, actor=actor, at=clock.now()), **given)
            except UnableToAccess as unable:
                raise Http404 from unable
            except UnableToAct as unable:
                return show_problem(request, unable, status=403)

        return view

    return frame


def _not_that_way(request: HttpRequest, methods: tuple[str, ...]) -> HttpResponse:
    answer = render(request, "405.html", status=405)
    answer.headers["Allow"] = ", ".join(methods)
    return answer


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """Send somebody to sign in; a part of a page that asks by itself takes its whole page along."""
    if getattr(request, "htmx", False):
        return HttpResponseClientRedirect("/sign-in/?next=/")
    return redirect_to_login(request.get_full_path())


def show_problem(request: HttpRequest, unable: Unable, *, status: int) -> HttpResponse:
    """Say what did not happen, why, what to do now, and the code."""
    return render(request, "web/problem.html", {"problem": unable}, status=status)
