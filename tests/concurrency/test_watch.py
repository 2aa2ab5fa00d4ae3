"""Goal: the watch and the people it calls never get in each other's way, and no alert is doubled.

Method: the lawful world, real threads that start together, several rounds.
"""

from contextlib import suppress

import pytest

from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority
from fortyeight.rooms.watch import worker
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.worker import look_round
from tests.concurrency.together import at_once
from tests.rooms.world import (
    CAPTAIN,
    CLERK,
    HOUR,
    MANAGER,
    MINUTE,
    NOON,
    QUINN,
    STAY,
    asked,
    make_booking,
    make_papers,
    make_release_due,
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
    before = Alert.objects.filter(subject=STAY).count()
    look_round(now=lambda: NOON + HOUR)
    look_round(now=lambda: NOON + 30 * HOUR)
    assert Alert.objects.filter(code="DUTY.RELEASE_NOW").count() <= 1
    assert Alert.objects.filter(subject=STAY).count() == before
    assert verify() == []


@rounds
def test_four_workers_and_a_busy_desk_double_nothing_and_wait_for_nobody(
    turn: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Batches of three, so that all have work, while people release, take on and withdraw in between."""
    monkeypatch.setattr(worker, "BATCH", 3)
    make_world()
    for number in range(2, 14):
        stay_id = f"stay/{number}"
        make_booking(stay_id, person=f"person/{number}")
        make_papers(stay_id)
        make_release_due(stay_id)
    look_round(now=lambda: NOON + HOUR)
    taken = [str(one.id) for one in Alert.objects.filter(code="DUTY.RELEASE_NOW").order_by("subject")[:4]]
    at = NOON + HOUR + 5 * MINUTE

    def look() -> object:
        return look_round(now=lambda: at)

    def leave() -> object:
        return [
            release(**asked(CAPTAIN, at), stay_id=f"stay/{number}", how="custody ended")
            for number in (2, 5, 9)
        ]

    def take_on() -> object:
        for alert in taken:
            with suppress(UnableToProceed):
                acknowledge(**asked(CLERK, at), alert=alert, note="")
        return None

    def withdraw() -> object:
        return withdraw_authority(**asked(MANAGER, at), officer_stream=QUINN, notice="letter")

    results = at_once(look, leave, look, take_on, look, withdraw, look)
    assert not [fault for fault in results if isinstance(fault, Exception)]
    look_round(now=lambda: at)
    rungs = list(Alert.objects.values_list("subject", "duty", "due_at", "stage"))
    assert len(rungs) == len(set(rungs))
    recorded = {fact.id for fact in reading.facts_of_kind("watch.alert_raised")}
    assert recorded == {str(one) for one in Alert.objects.values_list("id", flat=True)}
    counting = Alert.objects.filter(code="DUTY.RELEASE_NOW", ended_at=None, replaced_by=None)
    assert set(counting.values_list("subject", flat=True)) == {
        row.stream for row in Stay.objects.filter(is_here=True)
    }
    assert counting.count() == 10
    assert verify() == []
