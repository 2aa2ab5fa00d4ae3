"""The stream of events behind an open board: what changed on it, as soon as it did."""

from asgiref.sync import sync_to_async
from django.core.handlers.asgi import ASGIRequest
from django.db import connections
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse

from fortyeight.doors.web.live.hub import hub_of_this_loop, news
from fortyeight.doors.web.live.visitors import Visitor, visitor_of
from fortyeight.doors.web.views.board import audience_of


async def board_events(request: HttpRequest) -> HttpResponseBase:
    """Stream what changes on the board to somebody who may read it. Nobody else gets a word.

    A synchronous server cannot hold many connections open: it tells the browser
    not to come back (204), and the page says that it is not live.
    """
    if request.method != "GET":
        return HttpResponse(status=405, headers={"Allow": "GET"})
    async with hub_of_this_loop().door:
        visitor = await sync_to_async(_visitor)(request)
    if visitor is None:
        return HttpResponse(status=401)
    if not isinstance(request, ASGIRequest):
        return HttpResponse(status=204)
    seen = request.headers.get("Last-Event-ID") or request.GET.get("seen", "")
    return StreamingHttpResponse(
        news(visitor, audience_of(request, visitor.actor), seen=seen),
        content_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


def _visitor(request: HttpRequest) -> Visitor | None:
    """Look up who asks. The thread lives as long as the stream does; it must keep no connection so long."""
    try:
        return visitor_of(request)
    finally:
        if isinstance(request, ASGIRequest):
            connections.close_all()
