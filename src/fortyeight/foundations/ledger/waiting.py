"""Bounds how long a commit waits for a standby that is not there.

PostgreSQL waits for ever, and no timeout of its own ends it. Here a thread looks
after the attempts of this process: one that has waited too long in its commit, and
in nothing else, is cancelled. It is then recorded on the primary and perhaps not
on the standby, which `connecting` hears as a doubt.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections

from fortyeight.foundations.edge import clock

# The first to meet a missing standby waits this long; whoever comes after, while it is missing, this long.
WAIT_SECONDS = 8.0
WAIT_AGAIN_SECONDS = 1.0
_LOOK_SECONDS = 0.25

# The server itself decides whether the commit still waits: what has gone on meanwhile is left alone.
_CANCEL = (
    "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity"
    " WHERE pid = ANY(%s) AND wait_event = 'SyncRep' AND datname = current_database()"
)

_log = logging.getLogger(__name__)


class _Waiting:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.attempts: dict[object, tuple[float, Any]] = {}
        self.thread: threading.Thread | None = None
        self.some = threading.Event()
        self.is_missing = False


_waiting = _Waiting()


@contextmanager
def bounded() -> Iterator[None]:
    """Let no commit inside wait for the standby for longer than `WAIT_SECONDS`."""
    connection = connections[DEFAULT_DB_ALIAS]
    if connection.vendor != "postgresql":
        yield
        return
    mark = object()
    _begin(mark, connection)
    try:
        yield
    finally:
        with _waiting.lock:
            _waiting.attempts.pop(mark, None)


def is_missing() -> bool:
    """Say whether the last commit of this process that waited for a standby waited in vain."""
    return _waiting.is_missing


def note(*, confirmed: bool) -> None:
    """Note whether a commit was confirmed, so that the next need not wait as long for nobody."""
    _waiting.is_missing = not confirmed


def _begin(mark: object, connection: Any) -> None:
    with _waiting.lock:
        _waiting.attempts[mark] = (clock.monotonic(), connection)
        if _waiting.thread is None or not _waiting.thread.is_alive():
            _waiting.thread = threading.Thread(target=_look, name="commits waiting", daemon=True)
            _waiting.thread.start()
    _waiting.some.set()


def _look() -> None:
    while True:
        _waiting.some.wait()
        threading.Event().wait(_LOOK_SECONDS)
        with _waiting.lock:
            attempts = list(_waiting.attempts.values())
            if not attempts:
                _waiting.some.clear()
        limit = WAIT_AGAIN_SECONDS if _waiting.is_missing else WAIT_SECONDS
        late = [connection for began, connection in attempts if clock.monotonic() - began >= limit]
        if late:
            _cancel(late)


def _cancel(late: list[Any]) -> None:
    try:
        raws = [connection.connection for connection in late]
        pids = [raw.info.backend_pid for raw in raws if raw is not None and not raw.closed]
        given = late[0].get_connection_params()
        with late[0].Database.connect(**given, autocommit=True) as raw, raw.cursor() as cursor:
            cursor.execute(_CANCEL, [pids])
            (cancelled,) = cursor.fetchone()
    except Exception as fault:
        # The primary itself may be gone; then nothing waits, and the attempts end by themselves.
        _log.warning("could not look after waiting commits: %s", type(fault).__name__)
        return
    if cancelled:
        _log.error("COPY.WAITING: %d commits waited in vain for the standby", cancelled)
