"""Tries a transaction again when the database, not the request, was at fault.

Safe only because the request id is looked up first: a commit whose answer got
lost on the way is found, not made twice.
"""

import logging
from collections.abc import Callable
from itertools import count
from time import sleep
from typing import TypeVar

from django.db import DEFAULT_DB_ALIAS, DatabaseError, InterfaceError, OperationalError, connections

from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger import connecting, waiting
from fortyeight.foundations.ledger.outcomes import UnableToProceed

T = TypeVar("T")

# Others are in the way for moments; a standby takes seconds to become the primary, and a person waits.
TRIES_MAX = 5
GIVE_UP_SECONDS = 20.0
PAUSE_CONTENDED_SECONDS = 0.02
PAUSE_UNREACHABLE_SECONDS = 0.25
PAUSE_SECONDS_MAX = 1.0

BUSY, UNREACHABLE, NOT_COPIED = "LEDGER.BUSY", "LEDGER.UNREACHABLE", "LEDGER.NOT_COPIED"
DISK_FULL, READ_ONLY, DISK_FAULT = "LEDGER.DISK_FULL", "LEDGER.READ_ONLY", "LEDGER.DISK_FAULT"
_AT_ONCE = (DISK_FULL, READ_ONLY, DISK_FAULT)

# Not serializable, deadlock, waited too long for a lock, cancelled by an operator.
_CONTENDED = frozenset({"40001", "40P01", "55P03", "57014"})
# Shut down, crashed, still starting, no longer the primary, thought to have fallen asleep.
_GONE = frozenset({"57P01", "57P02", "57P03", "25006", "25P03"})
_FULL = frozenset({"53100"})
_SQLITE = {
    "SQLITE_BUSY": BUSY,
    "SQLITE_LOCKED": BUSY,
    "SQLITE_FULL": DISK_FULL,
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_IOERR": DISK_FAULT,
    "SQLITE_CANTOPEN": DISK_FAULT,
}

_log = logging.getLogger(__name__)


def until_committed(attempt: Callable[[], T]) -> T:
    """Call `attempt`, which owns its transaction, until it commits, and a standby confirms where one must.

    Raises UnableToProceed: LEDGER.BUSY when others kept the records locked five
    times over, LEDGER.UNREACHABLE when the database stayed away for `GIVE_UP_SECONDS`,
    LEDGER.NOT_COPIED when the standby did; LEDGER.DISK_FULL, LEDGER.READ_ONLY and
    LEDGER.DISK_FAULT at once. Any other exception is passed on at once.
    """
    began = clock.monotonic()
    doubted = False
    for tried in count(1):
        connecting.forget_doubt()
        try:
            with waiting.bounded():
                made = attempt()
                if doubted:
                    connecting.wait_for_copy()
        except (DatabaseError, InterfaceError) as fault:
            code = _fault_code(fault)
            if code == "":
                raise
            _log.warning("%s (%s), try %d", code, type(fault).__name__, tried)
        else:
            waiting.note(confirmed=not connecting.has_doubt())
            if not connecting.has_doubt():
                return made
            # Recorded on the primary, perhaps on no other. Done once more, it is found, and waited for.
            doubted, code = True, NOT_COPIED
        if code == UNREACHABLE:
            connections[DEFAULT_DB_ALIAS].close()
        if _is_enough(code, tried, clock.monotonic() - began):
            raise _given_up(code)
        first = PAUSE_CONTENDED_SECONDS if code == BUSY else PAUSE_UNREACHABLE_SECONDS
        sleep(min(first * 2 ** (tried - 1), PAUSE_SECONDS_MAX))
    raise AssertionError("it was tried until it was enough")


def _is_enough(code: str, tried: int, spent: float) -> bool:
    if code in _AT_ONCE:
        return True
    if code == BUSY:
        return tried >= TRIES_MAX
    if code == NOT_COPIED:
        # The next try would wait as long again: a person is told while they still listen.
        return tried > 1 or spent >= GIVE_UP_SECONDS
    return spent >= GIVE_UP_SECONDS


def _fault_code(fault: DatabaseError | InterfaceError) -> str:
    """Say against what trying again can help, or what a person can mend; empty when neither."""
    if isinstance(fault, InterfaceError):
        return UNREACHABLE
    if not isinstance(fault, OperationalError):
        return ""
    if connections[DEFAULT_DB_ALIAS].vendor == "sqlite":
        name = str(getattr(fault.__cause__, "sqlite_errorname", ""))
        if not name:
            return BUSY if "is locked" in str(fault) else ""
        # SQLITE_IOERR_WRITE and its kin say more than is needed here.
        return _SQLITE.get("_".join(name.split("_")[:2]), "")
    state = getattr(fault.__cause__, "sqlstate", None)
    if state in _CONTENDED:
        return BUSY
    if state in _FULL:
        return DISK_FULL
    # A lost connection has no state: nobody was there to give one. 08 is the class of its kin.
    if state is None or state in _GONE or state.startswith("08"):
        return UNREACHABLE
    return ""


_NEVER_TWICE = "the same request is never carried out twice."
_GIVEN_UP = {
    BUSY: (
        "Nothing was recorded.",
        "Others kept the same records locked for as long as we could wait.",
        f"Send it again in a moment; {_NEVER_TWICE}",
    ),
    UNREACHABLE: (
        "We do not know whether this was recorded.",
        "The connection to the database was lost and did not come back.",
        f"Write it down on paper now, and send it again here; {_NEVER_TWICE}",
    ),
    NOT_COPIED: (
        "This was recorded on one machine, and we cannot promise that it lasts.",
        "The second machine, which keeps the copy, did not confirm it.",
        f"Write it down on paper now, call whoever runs the system, and send it again here; {_NEVER_TWICE}",
    ),
    DISK_FULL: (
        "Nothing was recorded.",
        "The disk of the database is full.",
        f"Write it down on paper now, call whoever runs the system, and send it again; {_NEVER_TWICE}",
    ),
    READ_ONLY: (
        "Nothing was recorded.",
        "The database may only be read: its file or its disk takes no writes.",
        f"Write it down on paper now, call whoever runs the system, and send it again; {_NEVER_TWICE}",
    ),
    DISK_FAULT: (
        "We do not know whether this was recorded.",
        "The disk of the database did not do as it was told.",
        f"Write it down on paper now, call whoever runs the system, and send it again; {_NEVER_TWICE}",
    ),
}


def _given_up(code: str) -> UnableToProceed:
    not_done, why, what_now = _GIVEN_UP[code]
    return UnableToProceed(code, not_done=not_done, why=why, what_now=what_now)
