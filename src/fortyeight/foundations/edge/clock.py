"""The one clock. Nothing else in this project may read the time; a lint rule and a test say so.

A door asks here once for each request and hands the instant down as ``at``. Rooms and the law take that
argument and never ask, so that one action sees one instant, and a decision can be made again years later
exactly as it was made.
"""

import time
from datetime import UTC, datetime

__all__ = ["monotonic", "now", "since_boot"]


def now() -> datetime:
    """The present instant: aware, in UTC, to the microsecond.

    The machine's clock may be wrong and may step backwards; do not measure elapsed time by subtracting two
    of these (see :func:`monotonic`), and do not assume a later call gives a later instant.
    """
    return datetime.now(UTC)


def monotonic() -> float:
    """Seconds since some fixed moment, never going back: for time-outs and for how long something took.

    Only differences mean anything, and only inside one process. Never store it.
    """
    return time.monotonic()


def since_boot() -> float:
    """Seconds since the machine started, those in which it slept among them.

    Beside :func:`monotonic`, which does not count them, it tells a machine that was suspended from one whose
    clock was set. Where the system has no such clock, the two are the same.
    """
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()
