"""Judges the boards when a server process starts, so that nobody who opens one waits for it."""

import logging
import threading

from django.db import connections

from fortyeight.foundations.edge import clock
from fortyeight.rooms.agreements.queries import list_agencies
from fortyeight.rooms.custody.kept import BOARD

log = logging.getLogger(__name__)


def begin_warming() -> threading.Thread:
    """Judge the board of every agency in a thread beside; a page asked for meanwhile waits for its own."""
    thread = threading.Thread(target=_warm, name="warm-boards", daemon=True)
    thread.start()
    return thread


def _warm() -> None:
    try:
        for agency in list_agencies():
            BOARD.read(frozenset({agency}), at=clock.now())
    except Exception as fault:
        # The first page asks again, and says what is the matter.
        log.warning("the boards were not judged ahead (%s)", type(fault).__name__)
    finally:
        connections.close_all()
