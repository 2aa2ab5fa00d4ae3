"""The stream of events behind an open board. It carries no data, only that there is news."""

from asgiref.sync import sync_to_async
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse

from fortyeight.doors.web import live
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.officers.access import actor_for


async def board_events(request: HttpRequest) -> HttpResponseBase:
    """Stream `board` and `tick` to somebody signed in. Nobody else gets a word.

    A synchronous server cannot hold many connections open: it tells the browser
    not to come back (204), and the page says that it is not live.
    """
    if request.method != "GET":
        return HttpResponse(status=405, headers={"Allow": "GET"})
    if await sync_to_async(_actor)(request) is None:
        return HttpResponse(status=401)
    if not isinstance(request, ASGIRequest):
        return HttpResponse(status=204)
    seen = request.headers.get("Last-Event-ID") or request.GET.get("seen", "")
    return StreamingHttpResponse(
        live.news(seen),
        content_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


def _actor(request: HttpRequest) -> Actor | None:
    return actor_for(request.user)
