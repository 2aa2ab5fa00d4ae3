"""`/health`, for monitors: whether the watch looks, in a few figures that count nobody.

It answers before sessions, host names and redirects are looked at, and always in
JSON: a monitor must hear what is wrong, whatever is. One question at a time goes
to the database, in a thread of its own, so that a database that hangs cannot
make this hang too.
"""

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import connections
from django.http import HttpRequest, HttpResponseBase, JsonResponse

from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger import replication
from fortyeight.foundations.ledger.instant import database_now
from fortyeight.rooms.watch import heart
from fortyeight.rooms.watch.clocks import DIFFERS_SECONDS
from fortyeight.rooms.watch.heart import Pulse
from fortyeight.rooms.watch.queries import STOPPED_AFTER

PATH = "/health"
ANSWER_SECONDS_MAX = 4.0
FRESH_SECONDS = 0.5
"""However many monitors ask, the database is asked twice a second at the most."""

Next = Callable[[HttpRequest], HttpResponseBase]


class Health:
    """Answers `/health` and passes everything else on. Stands first among the middleware."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer 200 when all is well, else 503; never a page, never a redirect."""
        if request.path_info != PATH:
            return self.get_response(request)
        if request.method not in ("GET", "HEAD"):
            answer = JsonResponse(
                {"status": "method_not_allowed"}, status=405, headers={"Allow": "GET, HEAD"}
            )
        else:
            said = PROBE.ask()
            answer = JsonResponse(said, status=200 if said["status"] == "ok" else 503)
        answer["Cache-Control"] = "no-store"
        answer["X-Content-Type-Options"] = "nosniff"
        return answer


class _Probe:
    """The latest answer of the database, shared by all who ask."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._said: Mapping[str, Any] | None = None
        self._said_at = 0.0

    def ask(self) -> Mapping[str, Any]:
        """Give an answer of the last half second, or a new one; within four seconds, whatever happens."""
        with self._lock:
            if self._said is not None and clock.monotonic() - self._said_at < FRESH_SECONDS:
                return self._said
            if self._thread is None or not self._thread.is_alive():
                self._said = None
                self._thread = threading.Thread(target=self._run, name="health", daemon=True)
                self._thread.start()
            thread = self._thread
        thread.join(ANSWER_SECONDS_MAX)
        with self._lock:
            return self._said if self._said is not None else _unreachable("no_answer")

    def forget(self) -> None:
        """Forget the latest answer, so that the next one is new."""
        with self._lock:
            self._said = None

    def _run(self) -> None:
        try:
            said = read()
        except Exception as fault:
            # Whatever it is, the monitor hears of it; nothing of its text goes out.
            said = _unreachable(type(fault).__name__)
        finally:
            connections.close_all()
        with self._lock:
            self._said, self._said_at = said, clock.monotonic()


PROBE = _Probe()


def read() -> Mapping[str, Any]:
    """Ask the database how the watch does. Raises whatever the database raises."""
    now, machine = database_now(), clock.now()
    pulse = heart.read_pulse(now)
    differs = (now - machine).total_seconds()
    return {
        "status": judge(pulse, now, differs, settings.HEARTBEAT_INTERVAL),
        "at": machine.isoformat(),
        "looked_at": None if pulse.looked_at is None else pulse.looked_at.isoformat(),
        "look_age_seconds": _age(pulse.looked_at, now),
        "heartbeat_at": None if pulse.beat_at is None else pulse.beat_at.isoformat(),
        "heartbeat_age_seconds": _age(pulse.beat_at, now),
        "backlog": pulse.backlog,
        "waiting_seconds": _age(pulse.waiting_since, now),
        "clock_difference_seconds": round(differs, 3),
        "database": "reachable",
        "copy": _copy(),
    }


def judge(pulse: Pulse, now: datetime, differs: float, interval: timedelta) -> str:
    """Say in one word how the watch does: `ok`, or the first thing that is wrong.

    A look or a heartbeat that lies ahead of the clock proves nothing: the clock is
    wrong, and a dead worker would look alive.
    """
    ahead = timedelta(seconds=DIFFERS_SECONDS)
    if pulse.looked_at is None or now - pulse.looked_at > STOPPED_AFTER:
        return "stopped"
    if abs(differs) > DIFFERS_SECONDS or pulse.looked_at - now > ahead:
        return "clock"
    if pulse.beat_at is None or now - pulse.beat_at > 2 * interval + STOPPED_AFTER:
        return "no_heartbeat"
    if pulse.waiting_since is not None and now - pulse.waiting_since > STOPPED_AFTER:
        return "behind"
    return "ok"


def _copy() -> str:
    """Say whether what is recorded is on a second machine too; a monitor may ring for it by itself."""
    try:
        return replication.state().code
    except Exception:
        return "COPY.CANNOT_TELL"


def _unreachable(why: str) -> Mapping[str, Any]:
    return {"status": "no_database", "at": clock.now().isoformat(), "database": "unreachable", "why": why}


def _age(then: datetime | None, now: datetime) -> float | None:
    return None if then is None else round(max(0.0, (now - then).total_seconds()), 1)
