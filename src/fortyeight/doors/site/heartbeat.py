"""Reads how often the watch records its heartbeat."""

from datetime import timedelta

DEFAULT = timedelta(minutes=5)
SHORTEST, LONGEST = timedelta(minutes=1), timedelta(minutes=15)


def heartbeat_interval(given: str) -> timedelta:
    """Read seconds, and bring them within 1 and 15 minutes; anything else means five minutes.

    A setting that cannot be read must not keep the watch from starting.

    >>> heartbeat_interval("120"), heartbeat_interval("1"), heartbeat_interval("often")
    (datetime.timedelta(seconds=120), datetime.timedelta(seconds=60), datetime.timedelta(seconds=300))
    """
    seconds = int(given) if given.isascii() and given.isdecimal() and len(given) < 10 else 0
    return min(max(timedelta(seconds=seconds), SHORTEST), LONGEST) if seconds else DEFAULT
