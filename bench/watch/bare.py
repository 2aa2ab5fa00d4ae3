"""The limit: deadlines as plain rows, no law, no ledger; whoever finds one due writes an alarm row.

Rows due are claimed in batches, and their alarms and the mark that they fired
commit together. Nothing that decides anything can be faster on the same database.
"""

import multiprocessing
import sqlite3
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg

from bench.watch.timing import Timing, timing_of
from fortyeight.foundations.edge import clock

BATCH, CAP_SECONDS = 200, 0.2
LEAD, GAP, APART, GIVE_UP = timedelta(seconds=3), timedelta(seconds=5), timedelta(milliseconds=1), 30
TABLES = (
    "CREATE TABLE bare_deadline (id integer PRIMARY KEY, due_at double precision NOT NULL, fired_at integer)",
    "CREATE INDEX bare_due ON bare_deadline (due_at) WHERE fired_at IS NULL",
    "CREATE TABLE bare_alarm (deadline integer NOT NULL UNIQUE, fired_at double precision NOT NULL)",
)


def measure(address: str, *, count: int, pending: int, workers: int) -> list[Timing]:
    """A burst and a stream of plain rows, beside so many that are not due."""
    connect = _sqlite(address) if address.startswith("sqlite") else _postgres(address)
    session = connect()
    for statement in ("DROP TABLE IF EXISTS bare_deadline", "DROP TABLE IF EXISTS bare_alarm", *TABLES):
        session(statement, None)
    due = clock.now() + LEAD
    times = [due] * count + [due + GAP + number * APART for number in range(count)]
    far = due + timedelta(days=30)
    rows = [(number, at.timestamp()) for number, at in enumerate([*times, *([far] * pending)])]
    session("INSERT INTO bare_deadline (id, due_at) VALUES (%s, %s)", rows)
    until = times[-1].timestamp() + GIVE_UP
    running = [
        multiprocessing.get_context("spawn").Process(target=work, args=(address, 2 * count, until))
        for _ in range(workers)
    ]
    for process in running:
        process.start()
    for process in running:
        process.join()
    fired = {
        str(number): [datetime.fromtimestamp(at, UTC)]
        for number, at in session("SELECT deadline, fired_at FROM bare_alarm", None)
    }
    on = "SQLite" if address.startswith("sqlite") else "PostgreSQL"
    about = {"engine": "plain rows", "on": on, "workers": workers}
    return [
        timing_of({str(n): times[n] for n in numbers}, fired, part=part, **about)
        for part, numbers in (("burst", range(count)), ("stream", range(count, 2 * count)))
    ]


def work(address: str, all_of_them: int, until: float) -> None:
    """Claim what is due until all of it fired: one worker."""
    connect = _sqlite(address) if address.startswith("sqlite") else _postgres(address)
    session = connect()
    skip = "" if address.startswith("sqlite") else " FOR UPDATE SKIP LOCKED"
    claim = (
        f"SELECT id FROM bare_deadline WHERE fired_at IS NULL AND due_at <= %s ORDER BY due_at LIMIT {BATCH}"
    )
    while (now := clock.now().timestamp()) < until:
        session("BEGIN", None)
        rows = session(claim + skip, (now,))
        if rows:
            # The alarm bears the time just before its commit: what the commit takes is not in it.
            stamped = [(number, clock.now().timestamp()) for (number,) in rows]
            session("INSERT INTO bare_alarm VALUES (%s, %s) ON CONFLICT DO NOTHING", stamped)
            session("UPDATE bare_deadline SET fired_at = 1 WHERE id = %s", list(rows))
        session("COMMIT", None)
        if not rows:
            ((left,),) = session("SELECT count(*) FROM bare_alarm", None)
            if left >= all_of_them:
                return
            ((following,),) = session("SELECT min(due_at) FROM bare_deadline WHERE fired_at IS NULL", None)
            time.sleep(min(max(following - clock.now().timestamp(), 0.0005), CAP_SECONDS))


Session = Callable[[str, Any], Sequence[Any]]


def _sqlite(address: str) -> Callable[[], Session]:
    def connect() -> Session:
        file = sqlite3.connect(address.removeprefix("sqlite://"), isolation_level=None, timeout=10)
        file.execute("PRAGMA journal_mode=WAL")
        file.execute("PRAGMA synchronous=FULL")

        def run(statement: str, given: Any) -> Sequence[Any]:
            statement = statement.replace("%s", "?").replace("BEGIN", "BEGIN IMMEDIATE")
            if isinstance(given, list):
                file.execute("SAVEPOINT many")
                file.executemany(statement, given)
                file.execute("RELEASE many")
                return ()
            return file.execute(statement, given or ()).fetchall()

        return run

    return connect


def _postgres(address: str) -> Callable[[], Session]:
    def connect() -> Session:
        session = psycopg.connect(address, autocommit=True)

        def run(statement: str, given: Any) -> Sequence[Any]:
            with session.cursor() as cursor:
                if isinstance(given, list):
                    cursor.executemany(statement, given)
                    return ()
                cursor.execute(statement, given)
                return cursor.fetchall() if cursor.description else ()

        return run

    return connect
