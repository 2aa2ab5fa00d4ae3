"""What every new connection to PostgreSQL is told, and asked: doubts about a commit, and who is the primary.

* A commit whose wait for the synchronous standby was cancelled *succeeds*, with a
  notice. Here that notice becomes a doubt, and `retrying` takes no doubt for an answer.
* With several hosts in the address, the first that takes writes is used. After a
  promotion that may be the old primary, come back as if nothing had happened: its
  timeline is the older one. It is left, and asked last from then on.
"""

import logging
import threading
from collections.abc import Mapping
from typing import Any

from django.db import DEFAULT_DB_ALIAS, OperationalError, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from fortyeight.foundations.edge import clock

_log = logging.getLogger(__name__)

OTHERS_AGAIN_SECONDS = 30.0
OTHERS_ANSWER_SECONDS = 2

# 01000 is "canceling wait for synchronous replication": recorded here, and perhaps nowhere else.
_CANCELLED, _ENDED = "01000", "57P01"
_WAITS_IN = "SyncRepWaitForLSN"
_TIMELINE = "('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int"
_WHO = f"SELECT pg_is_in_recovery(), CASE WHEN pg_is_in_recovery() THEN 0 ELSE {_TIMELINE} END"

_heard = threading.local()


class OldPrimary(OperationalError):
    """The server takes writes, and another has been promoted since: what is here is the past."""


class _Seen:
    """What this process has seen of the servers, so that it notices when one knows less."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.timeline = 0
        self.last_fact = ""
        self.asked_at: float | None = None
        self.facts_lost = False


_seen = _Seen()


def hosts_of(settings: Mapping[str, Any]) -> list[tuple[str, str]]:
    """List the hosts and ports of a database's settings, in the order in which they are tried."""
    hosts = str(settings.get("HOST") or "").split(",")
    ports = str(settings.get("PORT") or "").split(",")
    return [(host, ports[number] if number < len(ports) else ports[-1]) for number, host in enumerate(hosts)]


def has_doubt() -> bool:
    """Say whether a commit of this thread was not confirmed by the standby since `forget_doubt`."""
    return getattr(_heard, "doubt", False)


def forget_doubt() -> None:
    """Begin to listen anew, before an attempt."""
    _heard.doubt = False


def remember_acknowledged(fact_id: str) -> None:
    """Remember the latest fact that somebody was told is recorded: no primary may lack it later."""
    _seen.last_fact = fact_id


def facts_were_lost() -> bool:
    """Say whether a server took over that lacks a fact which this process had acknowledged."""
    return _seen.facts_lost


def wait_for_copy() -> None:
    """Write a mark whose commit waits for the standby, and so for everything committed before it.

    A transaction that only reads waits for nothing: an outcome found in it may be
    one that the standby never got.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_logical_emit_message(true, 'fortyeight', '')")


def on_connected(*, connection: BaseDatabaseWrapper, **_: Any) -> None:
    """Prepare a connection that Django just opened. Raises OldPrimary, with the connection closed."""
    if connection.vendor != "postgresql":
        return
    raw: Any = connection.connection
    raw.add_notice_handler(_hear)
    if len(hosts_of(connection.settings_dict)) > 1:
        _check_primary(connection, raw)


def _hear(diagnostic: Any) -> None:
    if diagnostic.sqlstate not in (_CANCELLED, _ENDED):
        return
    # The text is translated and the function's name is not; a server that hides it gets no credit.
    if diagnostic.source_function in (_WAITS_IN, None):
        _heard.doubt = True
        _log.error("LEDGER.NOT_COPIED: a commit was not confirmed by the standby")


def _check_primary(connection: BaseDatabaseWrapper, raw: Any) -> None:
    in_recovery, timeline = _ask(raw)
    if in_recovery:
        return  # Somebody wants to read from a standby, by their own address.
    here = (raw.info.host, str(raw.info.port))
    if timeline < _seen.timeline or timeline < _newest_of_others(connection, here):
        connection.close()
        _ask_last(connection.settings_dict, here)
        _log.critical("COPY.OLD_PRIMARY: %s:%s takes writes, and another was promoted since", *here)
        raise OldPrimary("this server takes writes, and another was promoted since")
    if timeline > _seen.timeline:
        _check_nothing_lost(raw)
        _seen.timeline = timeline


def _ask(raw: Any) -> tuple[bool, int]:
    with raw.cursor() as cursor:
        cursor.execute(_WHO)
        in_recovery, timeline = cursor.fetchone()
    if not raw.autocommit:
        raw.rollback()
    return in_recovery, timeline


def _check_nothing_lost(raw: Any) -> None:
    """See that a server promoted meanwhile has the latest fact that this process acknowledged."""
    if not _seen.last_fact:
        return
    with raw.cursor() as cursor:
        cursor.execute("SELECT 1 FROM ledger_recordedfact WHERE uuid = %s", [_seen.last_fact])
        found = cursor.fetchone()
    if not raw.autocommit:
        raw.rollback()
    if found is None:
        _seen.facts_lost = True
        _log.critical("COPY.FACTS_LOST: the new primary lacks a fact that was acknowledged here")


def _newest_of_others(connection: BaseDatabaseWrapper, here: tuple[str, str]) -> int:
    """Ask the other hosts, now and then, and give the highest timeline of those that take writes."""
    with _seen.lock:
        at = clock.monotonic()
        if _seen.asked_at is not None and at - _seen.asked_at < OTHERS_AGAIN_SECONDS:
            return 0
        _seen.asked_at = at
    others = [place for place in hosts_of(connection.settings_dict) if place != here]
    return max((timeline for _, timeline in (ask_host(connection, place) for place in others)), default=0)


def ask_host(connection: BaseDatabaseWrapper, place: tuple[str, str]) -> tuple[str, int]:
    """Ask one host by itself: "PRIMARY" with its timeline, "STANDBY" or "AWAY" with 0."""
    made: Any = connection
    given = made.get_connection_params() | {"host": place[0], "port": place[1]}
    given |= {"target_session_attrs": "any", "connect_timeout": OTHERS_ANSWER_SECONDS}
    try:
        with made.Database.connect(**given, autocommit=True) as raw:
            in_recovery, timeline = _ask(raw)
    except made.Database.Error:
        return "AWAY", 0
    return ("STANDBY", 0) if in_recovery else ("PRIMARY", timeline)


def _ask_last(settings: dict[str, Any], place: tuple[str, str]) -> None:
    """Move a host behind all others, in the settings that every thread of this process shares."""
    with _seen.lock:
        hosts = hosts_of(settings)
        if hosts[0] == place:
            hosts = [*hosts[1:], place]
            settings["HOST"] = ",".join(host for host, _ in hosts)
            settings["PORT"] = ",".join(port for _, port in hosts)
