"""The board: everybody who is or may come under federal authority, the most urgent first."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from fortyeight.doors.web import live
from fortyeight.doors.web.asking import Asked, staff_page
from fortyeight.doors.web.showing.board import age, show_board
from fortyeight.rooms.agreements.queries import list_jails
from fortyeight.rooms.custody import queries
from fortyeight.rooms.watch import queries as watch

ALERTS_SHOWN = 4


@staff_page("GET", "HEAD")
def board(asked: Asked) -> HttpResponse:
    """Show the whole board; with `?wall=1`, for a screen on the wall."""
    return render(asked.request, "web/board.html", _context(asked))


@staff_page("GET", "HEAD")
def board_rows(asked: Asked) -> HttpResponse:
    """Show the part of the board that changes."""
    return render(asked.request, "web/board/rows.html", _context(asked))


def _context(asked: Asked) -> dict[str, Any]:
    # The mark is taken first: what is recorded while the board is read is then news.
    beat = watch.last_beat()
    mark = live.mark_at(asked.at, beat)
    shown = show_board(queries.read_board(asked.actor, at=asked.at), at=asked.at)
    alerts = watch.open_alerts(asked.actor)
    names = {row.row.person.stay: row.row.person.name for row in shown.rows}
    jails = list_jails(asked.actor.agencies)
    return {
        "asked": asked,
        "at": asked.at,
        "mark": mark,
        "board": shown,
        "alerts": [(alert, names.get(alert.stay, "")) for alert in alerts[:ALERTS_SHOWN]],
        "alert_count": len(alerts),
        "more_alerts": max(0, len(alerts) - ALERTS_SHOWN),
        "zone": jails[0].zone if jails else asked.at.tzinfo,
        "beat": beat,
        "beat_age": age(beat, asked.at),
        "has_stopped": live.has_stopped(beat, asked.at),
        "is_wall": asked.request.GET.get("wall") == "1",
    }
