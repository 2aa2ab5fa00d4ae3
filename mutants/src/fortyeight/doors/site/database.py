"""Turns a database address into Django's settings for it."""

from typing import Any
from urllib.parse import parse_qsl, unquote

from django.core.exceptions import ImproperlyConfigured

# Long enough for the writer before us to commit, short enough for a person to wait.
BUSY_TIMEOUT_SECONDS = 5
LOCK_TIMEOUT = "10s"

# WAL lets readers read while one writes. FULL makes a commit survive a power cut.
_SQLITE_SET_UP = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"


class UnableToConfigure(ImproperlyConfigured):
    """A setting cannot be used. `code` is stable; the message never repeats it: it may be secret."""

    def __init__(self, code: str, why: str, what_now: str) -> None:
        super().__init__(f"Fortyeight did not start. {why} {what_now} [{code}]")
        self.code = code


def database_settings(address: str) -> dict[str, Any]:
    """Read `sqlite:///absolute/path` or `postgresql://user:password@host:port,host:port/name?option=value`.

    Several PostgreSQL hosts are tried in turn; with `target_session_attrs=read-write`
    the one that takes writes is used. Raises UnableToConfigure.
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
        "connect_timeout": 2,
        "application_name": "fortyeight",
        "options": f"-c lock_timeout={LOCK_TIMEOUT}",
    }
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
