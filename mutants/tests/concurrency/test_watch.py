"""Goal: the watch and the people it calls never get in each other's way, and no alert is doubled.

Method: the lawful world, real threads that start together, several rounds.
"""

import pytest

from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.worker import look_round
from tests.concurrency.together import at_once
from tests.rooms.world import (
    CAPTAIN,
    CLERK,
    HOUR,
    NOON,
    STAY,
    asked,
    make_world,
)

pytestmark = pytest.mark.django_db(transaction=True)
rounds = pytest.mark.parametrize("turn", range(3))


@rounds
def test_two_people_take_one_alert_on_and_one_wins(turn: int) -> None:
    """The other is told who."""
    make_world()
    look_round(now=lambda: NOON + HOUR)
    alert = str(Alert.objects.get(code="DUTY.RELEASE_NOW").id)
    results = at_once(
        *[
            lambda who=who: acknowledge(**asked(who, NOON + HOUR), alert=alert, note="")
            for who in (CAPTAIN, CLERK)
        ]
    )
    assert {type(result) for result in results} == {Recorded, UnableToProceed}
    told = next(result for result in results if isinstance(result, UnableToProceed))
    assert told.code == "ALERT.TAKEN"
    assert Alert.objects.get(id=alert).acknowledged_by in told.why


@rounds
def test_a_look_and_a_release_in_the_same_second(turn: int) -> None:
    """Whichever is first, the next look finds nothing left to do, and no alert is doubled."""
    make_world()
    looked, done = at_once(
        lambda: look_round(now=lambda: NOON + HOUR),
        lambda: release(**asked(CAPTAIN, NOON + HOUR), stay_id=STAY, how="own recognizance"),
    )
    assert not isinstance(looked, Exception)
    assert isinstance(done, Recorded)
    before = Alert.objects.count()
    look_round(now=lambda: NOON + HOUR)
    look_round(now=lambda: NOON + 30 * HOUR)
    assert Alert.objects.filter(code="DUTY.RELEASE_NOW").count() <= 1
    assert Alert.objects.count() == before
    assert verify() == []
