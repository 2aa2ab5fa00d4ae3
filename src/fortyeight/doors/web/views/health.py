"""Whether the watch still looks, for a monitor outside. Nothing else, and nobody signs in."""

from django.http import HttpRequest, JsonResponse

from fortyeight.doors.web.showing.board import age
from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger import replication
from fortyeight.rooms.watch.queries import has_stopped, last_beat


def healthz(request: HttpRequest) -> JsonResponse:
    """Answer with the age of the last look and the state of the copy: 200, or 503 when the watch stopped."""
    at = clock.now()
    beat = last_beat()
    since = age(beat, at)
    seconds = None if since is None else int(since.total_seconds())
    found = {"watch_age_seconds": seconds, "copy": replication.state().code}
    return JsonResponse(found, status=503 if has_stopped(beat, at) else 200)
