"""Word that facts were committed, within a moment. A hint: whoever waits must look by itself too.

On PostgreSQL each act that recorded something sends NOTIFY right after its
commit, and one connection for each process listens. It is sent after the commit
and not by a trigger inside it: a transaction that notifies holds one lock for
the whole database until its commit is on the disk, and on the standby, so that
all others who notify commit one behind another.

On SQLite one connection for each process asks `PRAGMA data_version` twenty times
a second, which reads no page, and the ledger only when something was written.
"""

import logging
import os
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, transaction

from fortyeight.foundations.edge import clock

CHANNEL = "fortyeight_news"
POLL_SECONDS = 0.05
LISTEN_SECONDS = 0.5
RETRY_SECONDS = 0.5
RETRY_SECONDS_MAX = 5.0
# A server that went without a word is noticed by the network within ten seconds, and in any case by a new
# connection after five minutes.
RENEW_SECONDS = 300.0
_KEEPALIVE = {"keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 2, "tcp_user_timeout": 8000}

_log = logging.getLogger(__name__)


def tell_on_commit() -> None:
    """Have those who wait woken when this transaction commits; once, however often it is called."""
    connection = connections[DEFAULT_DB_ALIAS]
    if connection.vendor != "postgresql" or any(entry[1] is _notify for entry in connection.run_on_commit):
        return
    # What was committed stays committed, whatever comes of the hint.
    transaction.on_commit(_notify, robust=True)


def _notify() -> None:
    with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        cursor.execute(f"NOTIFY {CHANNEL}")


class Ear:
    """One who waits for news. News that comes between two waits ends the next one at once.

    Every ear of a process shares one connection, made with the first ear and given
    back after the last one is closed. An ear may be used in any thread, by one at
    a time; `close` may be called from another.
    """

    def __init__(self, on_news: Callable[[], None] | None = None) -> None:
        """Begin to listen. `on_news` is called in a thread of the listener: it must return at once.

        An event loop gives `lambda: loop.call_soon_threadsafe(event.set)`.
        """
        self.on_news = on_news
        self.is_closed = False
        self._listener = _listener_of_this_process()
        self._heard = self._listener.count
        self._listener.add(self)

    def wait_for_news(self, timeout_seconds: float) -> bool:
        """Wait until something was recorded or the time is up; say whether something was.

        True also after a connection was lost and made again: something may have been
        recorded meanwhile. False at the time-out, and at once when the ear is closed.
        """
        changed = self._listener.changed
        with changed:
            changed.wait_for(lambda: self.is_closed or self._listener.count != self._heard, timeout_seconds)
            heard, self._heard = self._heard, self._listener.count
            return not self.is_closed and heard != self._heard

    @property
    def is_hearing(self) -> bool:
        """Whether the connection stands right now; without it every wait is as long as its time-out."""
        return self._listener.is_connected

    def close(self) -> None:
        """Stop listening; whoever waits on this ear goes on at once."""
        self.is_closed = True
        self._listener.remove(self)

    def __enter__(self) -> "Ear":
        """Give the ear, to be closed at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()


_own = threading.local()


def wait_for_news(timeout_seconds: float) -> bool:
    """Wait in this thread as `Ear.wait_for_news` does, with an ear that lives as long as the thread.

    The first call of a thread only begins to listen: look once more after it.
    """
    ear: Ear | None = getattr(_own, "ear", None)
    if ear is None or ear.is_closed or getattr(_own, "process", 0) != os.getpid():
        ear, _own.process = Ear(), os.getpid()
        _own.ear = ear
    return ear.wait_for_news(timeout_seconds)


class _Listener:
    """The one thread of a process that hears of news, and counts it for every ear."""

    def __init__(self) -> None:
        self.process = os.getpid()
        self.changed = threading.Condition()
        self.count = 0
        self.is_connected = False
        self._ears: weakref.WeakSet[Ear] = weakref.WeakSet()
        self._thread: threading.Thread | None = None

    def add(self, ear: Ear) -> None:
        with self.changed:
            self._ears.add(ear)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="ledger-news", daemon=True)
                self._thread.start()

    def remove(self, ear: Ear) -> None:
        with self.changed:
            self._ears.discard(ear)
            self.changed.notify_all()

    def _run(self) -> None:
        """Listen while anybody waits, and come back after every fault."""
        settings = connections[DEFAULT_DB_ALIAS].settings_dict
        is_file = connections[DEFAULT_DB_ALIAS].vendor == "sqlite"
        pause = RETRY_SECONDS
        while not self._may_end():
            started = clock.monotonic()
            try:
                for is_news in _poll_file(Path(settings["NAME"])) if is_file else _listen():
                    self.is_connected = True
                    if is_news:
                        self._count_up()
                    if self._may_end():
                        return
            except Exception as fault:
                self.is_connected = False
                # Of any kind: a listener that died would make every wait as long as its time-out, for ever.
                _log.warning("cannot hear of news (%s); tried again", type(fault).__name__)
                pause = RETRY_SECONDS if clock.monotonic() - started > RENEW_SECONDS / 10 else pause
                with self.changed:
                    self.changed.wait(pause)
                pause = min(2 * pause, RETRY_SECONDS_MAX)

    def _may_end(self) -> bool:
        with self.changed:
            if self._ears:
                return False
            self._thread, self.is_connected = None, False
            return True

    def _count_up(self) -> None:
        with self.changed:
            self.count += 1
            ears = list(self._ears)
            self.changed.notify_all()
        for ear in ears:
            if ear.on_news is not None:
                try:
                    ear.on_news()
                except Exception as fault:
                    # Its event loop has ended, most likely; the others still want to hear.
                    _log.warning("one who waits for news failed: %s", type(fault).__name__)
                    ear.close()


_starting = threading.Lock()
_listeners: dict[int, _Listener] = {}


def _listener_of_this_process() -> _Listener:
    """Give this process's own: a thread and a connection do not survive a fork."""
    with _starting:
        if os.getpid() not in _listeners:
            _listeners.clear()
            _listeners[os.getpid()] = _Listener()
        return _listeners[os.getpid()]


def _listen() -> Iterator[bool]:
    """Give True for each word from PostgreSQL and for each new connection, False now and then."""
    import psycopg

    wrapper: Any = connections[DEFAULT_DB_ALIAS]
    wanted = wrapper.get_connection_params()
    wanted |= {name: value for name, value in _KEEPALIVE.items() if name not in wanted}
    started = clock.monotonic()
    with closing(psycopg.connect(**wanted, autocommit=True)) as connection:
        connection.execute(f"LISTEN {CHANNEL}")
        yield True
        while clock.monotonic() - started < RENEW_SECONDS:
            yield any(True for _ in connection.notifies(timeout=LISTEN_SECONDS, stop_after=1))


def _poll_file(file: Path) -> Iterator[bool]:
    """Give True when the ledger in the file has grown, False at every other look at it."""
    waiting = threading.Event()
    identity = file.stat().st_ino
    address = f"{file.absolute().as_uri()}?mode=rw"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=1)) as connection:
        connection.execute("PRAGMA query_only=ON")
        version, position = 0, -1
        while file.stat().st_ino == identity:
            (now,) = connection.execute("PRAGMA data_version").fetchone()
            grown = False
            if now != version:
                version = now
                (highest,) = connection.execute("SELECT max(position) FROM ledger_recordedfact").fetchone()
                grown, position = highest != position, highest
            yield grown
            waiting.wait(POLL_SECONDS)
