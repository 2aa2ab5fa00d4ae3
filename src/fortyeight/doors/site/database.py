"""Turns a database address into Django's settings for it."""

from typing import Any
from urllib.parse import parse_qsl, unquote

from django.core.exceptions import ImproperlyConfigured

# Long enough for the writer before us to commit, short enough for a person to wait.
BUSY_TIMEOUT_SECONDS = 5
LOCK_TIMEOUT = "10s"
# A process that fell asleep in a transaction keeps others from a release.
IDLE_TIMEOUT = "60s"
# A query whose asker is gone is ended; a machine that lost its power is noticed in seconds, not hours.
GONE_AFTER = "10s"
_NOTICE_GONE = {
    "connect_timeout": 2,
    "tcp_user_timeout": 5000,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
}
_SESSION = (
    f"-c lock_timeout={LOCK_TIMEOUT} -c idle_in_transaction_session_timeout={IDLE_TIMEOUT}"
    f" -c client_connection_check_interval={GONE_AFTER}"
)

# WAL lets readers read while one writes. FULL makes a commit survive a power cut.
_SQLITE_SET_UP = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"


class UnableToConfigure(ImproperlyConfigured):
    """A setting cannot be used. `code` is stable; the message never repeats it: it may be secret."""

    def __init__(self, code: str, why: str, what_now: str) -> None:
        super().__init__(f"Fortyeight did not start. {why} {what_now} [{code}]")
        self.code = code


def database_settings(address: str) -> dict[str, Any]:
    """Read `sqlite:///absolute/path` or `postgresql://user:password@host:port,host:port/name?option=value`.

    Several PostgreSQL hosts are tried in turn, and the one that takes writes is
    used. Raises UnableToConfigure.
    """
    scheme, separator, rest = address.partition("://")
    if separator and scheme == "sqlite":
        return _sqlite(rest)
    if separator and scheme in ("postgresql", "postgres"):
        return _postgresql(rest)
    raise _unusable("It names neither SQLite nor PostgreSQL.")


def _sqlite(path: str) -> dict[str, Any]:
    if not path.startswith("/") or path.endswith("/"):
        raise _unusable("The path of the SQLite file is not absolute.")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": "/" + unquote(path).lstrip("/"),
        "OPTIONS": {
            "timeout": BUSY_TIMEOUT_SECONDS,
            "transaction_mode": "IMMEDIATE",
            "init_command": _SQLITE_SET_UP,
        },
    }


def _postgresql(rest: str) -> dict[str, Any]:
    from psycopg import IsolationLevel

    place, _, query = rest.partition("?")
    credentials, _, place = place.rpartition("@")
    hosts, _, name = place.partition("/")
    user, _, password = credentials.partition(":")
    if not name or "/" in name:
        raise _unusable("The PostgreSQL address names no database.")
    pairs = [_host_and_port(host) for host in hosts.split(",")]
    options: dict[str, Any] = {
        "isolation_level": IsolationLevel.READ_COMMITTED,
        "application_name": "fortyeight",
        "options": _SESSION,
    } | _NOTICE_GONE
    if len(pairs) > 1:
        options["target_session_attrs"] = "read-write"
    options |= dict(parse_qsl(query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(name),
        "USER": unquote(user),
        "PASSWORD": unquote(password),
        "HOST": ",".join(host for host, _ in pairs),
        "PORT": ",".join(port for _, port in pairs),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }


def _host_and_port(place: str) -> tuple[str, str]:
    host, _, port = place.rpartition(":") if ":" in place.rpartition("]")[2] else (place, "", "5432")
    if not port.isdecimal():
        raise _unusable("A port of the PostgreSQL address is not a number.")
    return unquote(host).strip("[]"), port


def _unusable(why: str) -> UnableToConfigure:
    return UnableToConfigure(
        "SETTINGS.DATABASE_URL",
        f"FORTYEIGHT_DATABASE_URL cannot be used. {why}",
        "Give sqlite:///absolute/path or postgresql://user:password@host:port/name.",
    )
