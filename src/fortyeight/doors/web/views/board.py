"""The board: everybody who is or may come under federal authority, the most urgent first."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import get_language

from fortyeight.doors.web.asking import Asked, looks_only, staff_page
from fortyeight.doors.web.showing.face import LINES_FIRST, Audience, read_face
from fortyeight.doors.web.showing.scripted import board_words
from fortyeight.foundations.ledger.actor import Actor

LINES_MAX = 5000


@staff_page("GET", "HEAD")
def board(asked: Asked) -> HttpResponse:
    """Show the board from its most urgent line on; with `?wall=1`, for a screen on the wall.

    `?from=100` shows the lines that are less urgent than the first hundred.
    """
    face = read_face(asked.actor, audience_of(asked.request, asked.actor), at=asked.at)
    first = _number(asked.request, "from", most=len(face.lines))
    following = first + LINES_FIRST
    context = face.context() | {
        "asked": asked,
        "lines": face.lines_text(first, LINES_FIRST),
        "first": first,
        "next": following,
        "left": max(0, len(face.lines) - following),
        "words": board_words(),
    }
    return render(asked.request, "web/board.html", context)


@staff_page("GET", "HEAD")
def board_rows(asked: Asked) -> HttpResponse:
    """Give what changes on an open board to the script on it: whole, or with `?from=100` the lines after."""
    face = read_face(asked.actor, audience_of(asked.request, asked.actor), at=asked.at)
    first = _number(asked.request, "from", most=len(face.lines))
    count = _number(asked.request, "count", most=LINES_MAX) or LINES_FIRST
    return JsonResponse(face.plain(first=first, count=count))


def audience_of(request: HttpRequest, actor: Actor) -> Audience:
    """Say which board somebody sees."""
    return Audience(
        agencies=actor.agencies,
        only_looks=looks_only(actor),
        is_wall=request.GET.get("wall") == "1",
        language=get_language() or "",
    )


def _number(request: HttpRequest, name: str, *, most: int) -> int:
    text = request.GET.get(name, "")
    return min(int(text), most) if text.isdecimal() and len(text) < 8 else 0
