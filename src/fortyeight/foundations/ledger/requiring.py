"""Switches on and off that commits wait for a standby: PostgreSQL's own setting, on the primary."""

import re
from collections.abc import Sequence

from django.db import DEFAULT_DB_ALIAS, connections

from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.foundations.ledger.replication import State, state

_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")
_IN_FORCE_SECONDS = 10.0
_MAY = """
SELECT has_parameter_privilege('synchronous_standby_names', 'ALTER SYSTEM')
       AND has_function_privilege('pg_reload_conf()', 'EXECUTE'),
       current_user
"""


def check_can_require(standbys: Sequence[str]) -> str:
    """Give what to set so that one of these standbys must confirm each commit.

    Raises UnableToProceed: STANDBY.NAME, STANDBY.NOT_STREAMING, and what
    `check_may_change` raises. To wait for one that is not there would stop every record.
    """
    not_done = "Nothing was changed."
    for name in standbys:
        if not _NAME.fullmatch(name):
            raise UnableToProceed(
                "STANDBY.NAME",
                not_done=not_done,
                why=f"{name!r} is no name of a standby.",
                what_now="Give the application_name with which it follows, such as b.",
            )
    found = check_may_change()
    streaming = {copy.name for copy in found.copies if copy.state == "streaming"}
    if not streaming.intersection(standbys):
        raise UnableToProceed(
            "STANDBY.NOT_STREAMING",
            not_done=not_done,
            why=f"Of {', '.join(standbys)} none follows the primary now; every record would wait.",
            what_now="Start the standby, and see fortyeight standby status.",
        )
    method = "FIRST" if len(standbys) == 1 else "ANY"
    return f"{method} 1 ({', '.join(standbys)})"


def check_may_change() -> State:
    """Give the state as it is.

    Raises UnableToProceed: STANDBY.NO_POSTGRES, STANDBY.NOT_PRIMARY, STANDBY.NO_RIGHT.
    """
    connection = connections[DEFAULT_DB_ALIAS]
    not_done = "Nothing was changed."
    if connection.vendor != "postgresql":
        raise UnableToProceed(
            "STANDBY.NO_POSTGRES",
            not_done=not_done,
            why="The ledger is in a file of SQLite, which has no standby.",
            what_now="Back the file up instead: fortyeight backup.",
        )
    found = state()
    if found.code == "COPY.READ_ONLY":
        raise UnableToProceed(
            "STANDBY.NOT_PRIMARY",
            not_done=not_done,
            why="The server is a standby itself.",
            what_now="Name all servers in FORTYEIGHT_DATABASE_URL, so that the primary is found.",
        )
    with connection.cursor() as cursor:
        cursor.execute(_MAY)
        may, role = cursor.fetchone()
    if not may:
        raise UnableToProceed(
            "STANDBY.NO_RIGHT",
            not_done=not_done,
            why=f"The role {role} may not change the setting.",
            what_now="As a superuser of PostgreSQL, in this database: grant alter system on parameter"
            f" synchronous_standby_names to {role}; grant execute on function pg_reload_conf() to {role};",
        )
    return found


def set_required(value: str) -> None:
    """Put synchronous_standby_names in force on the primary, and wait until it is."""
    assert re.fullmatch(r"|(FIRST|ANY) 1 \([a-z0-9_, ]+\)", value), value
    with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        # A command of the server takes no parameters; the value is of a form that needs no quoting.
        cursor.execute(f"ALTER SYSTEM SET synchronous_standby_names = '{value}'")
        cursor.execute("SELECT pg_reload_conf()")
        give_up_at = clock.monotonic() + _IN_FORCE_SECONDS
        while clock.monotonic() < give_up_at:
            cursor.execute("SELECT current_setting('synchronous_standby_names'), pg_sleep(0.05)")
            if cursor.fetchone()[0] == value:
                return
    raise AssertionError("the server did not take the setting")
