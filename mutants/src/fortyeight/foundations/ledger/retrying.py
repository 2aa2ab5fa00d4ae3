"""Tries a transaction again when the database, not the request, was at fault.

Safe only because the request id is looked up first: a commit whose answer got
lost on the way is found, not made twice.
"""

import logging
from collections.abc import Callable
from time import sleep
from typing import TypeVar

from django.db import DEFAULT_DB_ALIAS, DatabaseError, InterfaceError, OperationalError, connections

from fortyeight.foundations.ledger.outcomes import UnableToProceed

T = TypeVar("T")

TRIES_MAX = 5
# Others are in the way for moments; a standby takes seconds to become the primary.
PAUSE_CONTENDED_SECONDS = 0.02
PAUSE_UNREACHABLE_SECONDS = 0.25

BUSY, UNREACHABLE = "LEDGER.BUSY", "LEDGER.UNREACHABLE"
_CONTENDED = frozenset({"40001", "40P01", "55P03"})  # not serializable, deadlock, waited too long for a lock
# Shut down, crashed, still starting, or no longer the primary.
_GONE = frozenset({"57P01", "57P02", "57P03", "25006"})

_log = logging.getLogger(__name__)


def until_committed(attempt: Callable[[], T]) -> T:
    """Call `attempt`, which owns its transaction, until it commits; at most five times.

    Raises UnableToProceed: LEDGER.BUSY when others kept the records locked,
    LEDGER.UNREACHABLE when the database stayed away. Any other exception is
    passed on at once.
    """
    for tried in range(1, TRIES_MAX + 1):
        try:
            return attempt()
        except (DatabaseError, InterfaceError) as fault:
            code = _fault_code(fault)
            if code == "":
                raise
            _log.warning("%s (%s), try %d of %d", code, type(fault).__name__, tried, TRIES_MAX)
        if code == UNREACHABLE:
            connections[DEFAULT_DB_ALIAS].close()
        if tried < TRIES_MAX:
            first = PAUSE_UNREACHABLE_SECONDS if code == UNREACHABLE else PAUSE_CONTENDED_SECONDS
            sleep(first * 2 ** (tried - 1))
    raise _given_up(code)


def _fault_code(fault: DatabaseError | InterfaceError) -> str:
    """Say against what trying again can help; empty when it cannot."""
    if isinstance(fault, InterfaceError):
        return UNREACHABLE
    if not isinstance(fault, OperationalError):
        return ""
    if connections[DEFAULT_DB_ALIAS].vendor == "sqlite":
        return BUSY if "is locked" in str(fault) else ""
    state = getattr(fault.__cause__, "sqlstate", None)
    if state in _CONTENDED:
        return BUSY
    # A lost connection has no state: nobody was there to give one. 08 is the class of its kin.
    if state is None or state in _GONE or state.startswith("08"):
        return UNREACHABLE
    return ""


def _given_up(code: str) -> UnableToProceed:
    if code == BUSY:
        return UnableToProceed(
            code,
            not_done="Nothing was recorded.",
            why="Others kept the same records locked for as long as we could wait.",
            what_now="Send it again in a moment; the same request is never carried out twice.",
        )
    return UnableToProceed(
        code,
        not_done="We do not know whether this was recorded.",
        why="The connection to the database was lost and did not come back.",
        what_now="Write it down on paper now, and send it again here; the same request is never carried out"
        " twice.",
    )
