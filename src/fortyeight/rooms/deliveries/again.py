"""When a message is tried again, and how long a dead line is left alone. Pure: the dice come from outside."""

from datetime import timedelta

ORDINARY = tuple(
    timedelta(seconds=seconds) for seconds in (30, 120, 300, 900, 1800, 3600, 7200, 14400, 28800)
)
"""The pauses after each try of an ordinary message: given up after some sixteen hours."""
URGENT_FIRST = tuple(timedelta(seconds=seconds) for seconds in (2, 5, 10, 15, 30))
URGENT_EACH = timedelta(seconds=60)
URGENT_TRIES_MAX = 120
"""An urgent message is tried each minute for two hours; by then the watch has rung again, and again."""
CLOSED_AFTER = 3
"""So many faults of a line in a row, and it is left alone for a while."""
CLOSED_FIRST, CLOSED_MAX = timedelta(seconds=10), timedelta(minutes=2)
JITTER = 0.2


def pause_after(attempts: int, *, urgent: bool, dice: float) -> timedelta | None:
    """Give how long to wait after so many tries; None: it is given up.

    `dice` is from 0 to 1. It spreads the tries by up to a fifth, so that a
    thousand messages held up by one server do not come back in the same second.
    """
    assert attempts >= 1
    assert 0 <= dice <= 1
    if urgent:
        pause = URGENT_FIRST[attempts - 1] if attempts <= len(URGENT_FIRST) else URGENT_EACH
        return pause * (1 + JITTER * dice) if attempts < URGENT_TRIES_MAX else None
    if attempts > len(ORDINARY):
        return None
    return ORDINARY[attempts - 1] * (1 + JITTER * dice)


def closed_for(faults: int) -> timedelta | None:
    """Give how long a line is left alone after so many faults in a row; None: not at all.

    Two minutes at the most: an urgent message must not wait longer for a line
    that is up again.
    """
    if faults < CLOSED_AFTER:
        return None
    return min(CLOSED_FIRST * 2 ** min(faults - CLOSED_AFTER, 10), CLOSED_MAX)
