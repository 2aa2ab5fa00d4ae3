"""What every answer tells the browser, and how long somebody stays signed in."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.http import HttpRequest, HttpResponseBase

from fortyeight.foundations.edge import clock

POLICY = (
    "default-src 'none'; "
    "script-src 'self'; "
    "style-src 'self'; "
    "img-src 'self' data:; "
    "font-src 'self'; "
    "connect-src 'self'; "
    "manifest-src 'self'; "
    "form-action 'self'; "
    "base-uri 'none'; "
    "frame-ancestors 'none'"
)
BACKGROUND = "X-Fortyeight-Background"
_RENEWED_AT = "renewed_at"
_RENEW_AFTER = timedelta(minutes=1)

Next = Callable[[HttpRequest], HttpResponseBase]


class Headers:
    """Adds the content policy and keeps pages out of every cache: a page may name a person held.

    A view that set `Cache-Control` itself knows better, and keeps it.
    """

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request, with the headers on."""
        answer = self.get_response(request)
        answer.headers.setdefault("Content-Security-Policy", POLICY)
        answer.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        answer.headers.setdefault("Cache-Control", "no-store")
        return answer


class Presence:
    """Keeps somebody signed in while they do something, and no longer.

    A page that asks for news by itself says so with the header
    X-Fortyeight-Background: 1, and a stream of events by what it accepts; neither
    is a person at the desk.
    """

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request; renew the session when a person made it."""
        if not _by_itself(request) and request.user.is_authenticated:
            now = clock.now()
            renewed_at = request.session.get(_RENEWED_AT)
            if renewed_at is None or now - datetime.fromisoformat(renewed_at) >= _RENEW_AFTER:
                request.session[_RENEWED_AT] = now.isoformat()
        return self.get_response(request)


def _by_itself(request: HttpRequest) -> bool:
    return BACKGROUND in request.headers or "text/event-stream" in request.headers.get("Accept", "")
