"""What the simulator found in the product, one test each, by its name."""

from datetime import timedelta
from random import Random

import pytest
from django.db import OperationalError

from fortyeight.rooms.watch.models import Heartbeat
from fortyeight.rooms.watch.worker import look_round
from sim import database
from sim.cast import OPENING
from sim.edge import simulated
from sim.faulty.edge import FAULTS, Fault


def test_a_watch_that_cannot_claim_says_so_and_does_not_beat() -> None:
    """Seed 5, day 28: the statement that claims failed, and the round ended as if nothing were due."""
    FAULTS.forget()
    with database.opened("sqlite"), simulated(Random(5), lambda: OPENING, lambda _: None):
        look_round(now=lambda: OPENING)
        beat_at = Heartbeat.objects.get().beat_at
        FAULTS.arm(Fault.BROKEN, statements=0)
        with pytest.raises(OperationalError):
            look_round(now=lambda: OPENING + timedelta(minutes=5))
        assert Heartbeat.objects.get().beat_at == beat_at
    FAULTS.forget()
