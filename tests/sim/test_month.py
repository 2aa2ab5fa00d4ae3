"""Goal: whatever goes wrong in a month, nobody is held past the end without an alert, and none is lost.

Method: a jail from one seed (see `month`), with what must hold checked after every look (see `watching`).
"""

import sys
from datetime import timedelta

import pytest

from tests.rooms.world import DAY
from tests.sim.month import Month

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize(
    ("seed", "length"),
    [(1, DAY), pytest.param(48, 30 * DAY, marks=pytest.mark.long)],
    ids=["a day", "a month"],
)
def test_nobody_is_held_past_the_end_unnoticed(seed: int, length: timedelta) -> None:
    """The figures of the run are printed with -s."""
    month = Month(seed)
    month.live(length, arrivals_a_day=6)
    month.check_at_the_end()
    sys.stdout.write(f"\nseed {seed}, {length}: {dict(sorted(month.counts.items()))}\n")
    assert month.counts["looks"] > 0
