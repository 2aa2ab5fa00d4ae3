"""The simulated edge: what the process takes from outside is the clock, the dice and the sleep of the run.

`fortyeight.foundations.edge` is the one place from which the product takes time
and chance. Its functions are replaced for the length of a run, and put back.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from fortyeight.foundations.edge import chance, clock
from fortyeight.foundations.ledger import retrying
from fortyeight.rooms.watch import upkeep

RECONCILED_EVERY = timedelta(hours=6)
_retrying: Any = retrying


@contextmanager
def simulated(
    dice: Random, now: Callable[[], datetime], pass_time: Callable[[timedelta], None]
) -> Iterator[None]:
    """Take time and chance from the run: the same seed gives the same ids, and no sleep takes real time."""
    began = now()
    kept = (clock.now, clock.monotonic, chance.new_id, chance.salt)
    sleep = _retrying.sleep
    clock.now = now

    def monotonic() -> float:
        return (now() - began).total_seconds()

    clock.monotonic = monotonic
    chance.new_id = lambda: UUID(int=dice.getrandbits(128), version=4)
    chance.salt = lambda: dice.randbytes(chance.SALT_BYTES)
    _retrying.sleep = lambda seconds: pass_time(timedelta(seconds=seconds))
    # The reconciler goes at the pace of this clock, not each half second: what only it would mend shows.
    pace = (upkeep.TURN_EVERY, upkeep.JUDGED_EVERY)
    upkeep.TURN_EVERY, upkeep.JUDGED_EVERY = RECONCILED_EVERY, 2 * RECONCILED_EVERY
    try:
        yield
    finally:
        upkeep.TURN_EVERY, upkeep.JUDGED_EVERY = pace
        clock.now, clock.monotonic, chance.new_id, chance.salt = kept
        _retrying.sleep = sleep
