"""Goal: nothing that is stored is trusted: every wrong time, lost row or answer is healed within minutes.

Method: the lawful world with a service in it; what is stored is spoilt behind the watch's back.
"""

import json
from datetime import datetime, timedelta

import pytest

from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.watch import prepared
from fortyeight.rooms.watch.models import Alert, Prepared, Walk, Watched
from fortyeight.rooms.watch.upkeep import TURN_AT_LEAST, TURN_EVERY
from fortyeight.rooms.watch.worker import Looked, look_round
from tests.rooms.world import CAPTAIN, HOUR, MINUTE, NOON, STAY, asked, make_booking, make_world, serve

pytestmark = pytest.mark.django_db(transaction=True)

LIMIT = NOON - 10 * MINUTE + 48 * HOUR
HOLD = "DUTY.HAND_OVER_OR_RELEASE"
RUNG = LIMIT - 12 * HOUR


def look_at(at: datetime) -> Looked:
    """Look once, at this instant."""
    return look_round(now=lambda: at)


def look_on(since: datetime, length: timedelta) -> Looked:
    """Look each half minute for so long."""
    total = Looked()
    for number in range(length // (MINUTE / 2)):
        total += look_at(since + number * MINUTE / 2)
    return total


@pytest.fixture(autouse=True)
def _held() -> None:
    make_world()
    serve()
    look_at(RUNG - HOUR)


@pytest.mark.parametrize("wrong", [LIMIT + 1000 * HOUR, None])
def test_a_wrong_time_to_look_is_healed_and_said(wrong: datetime | None) -> None:
    """The rung that it would have missed is raised, by the reconciler, within two of its periods."""
    Watched.objects.filter(subject=STAY).update(look_at=wrong)
    total = look_on(RUNG, 11 * MINUTE)
    found = Alert.objects.get(code=HOLD, stage="T-12H")
    assert found.raised_at <= RUNG + 11 * MINUTE
    assert total.differences >= 1 or wrong is None
    look_next = Watched.objects.get(subject=STAY).look_at
    assert look_next is not None
    assert look_next <= LIMIT - 4 * HOUR


def test_a_lost_row_is_found_by_its_stream_and_said() -> None:
    """The ledger knows every subject."""
    Watched.objects.all().delete()
    total = look_on(RUNG, 2 * MINUTE)
    assert total.differences >= 1
    assert Alert.objects.filter(code=HOLD, stage="T-12H").exists()


def test_a_stay_whose_row_is_lost_is_made_again() -> None:
    """The view is no more trusted than the watch's own table."""
    Stay.objects.filter(stream=STAY).delete()
    Watched.objects.all().delete()
    look_on(RUNG, 2 * MINUTE)
    assert Stay.objects.filter(stream=STAY).exists()
    assert Alert.objects.filter(code=HOLD, stage="T-12H").exists()


def test_whatever_is_right_is_judged_again_in_its_turn_and_nothing_is_said() -> None:
    """Within six minutes each open stay was judged from the ledger again."""
    make_booking("stay/2", person="person/2")
    start = RUNG + MINUTE
    look_at(start)
    before = Alert.objects.count()
    total = look_on(start, 6 * MINUTE)
    assert total.reconciled >= 1
    assert total.differences == 0
    assert Alert.objects.count() == before
    looked = Watched.objects.filter(look_at__isnull=False).values_list("looked_at", flat=True)
    assert min(looked) >= start


class TestAskedAhead:
    def test_what_can_wait_gives_way_to_what_comes_due_in_a_moment(self) -> None:
        """But not for longer than until a minute before it comes due itself."""
        Watched.objects.exclude(subject=STAY).delete()
        Watched.objects.filter(subject=STAY).update(look_at=RUNG)
        soon = RUNG - 5 * MINUTE
        Watched.objects.create(subject="stay/soon", look_at=soon, is_prepared=True)
        assert prepared.room_for(soon - prepared.NEAR) == 0
        assert prepared.room_for(soon - prepared.QUIET) == prepared.AT_ONCE
        assert prepared.room_for(soon - 2 * prepared.QUIET) == prepared.AT_ONCE_IN_QUIET
        Watched.objects.filter(subject="stay/soon").update(look_at=RUNG - prepared.URGENT)
        assert prepared.room_for(RUNG - prepared.URGENT) == prepared.AT_ONCE
        Watched.objects.filter(subject=STAY).update(is_prepared=True)
        assert prepared.room_for(RUNG - prepared.URGENT) == 0

    def test_the_reconciler_gives_way_for_two_seconds_at_most(self) -> None:
        """Something comes due all the time; what is stored wrong is found all the same."""
        start = RUNG + MINUTE
        look_at(start)
        before = Walk.objects.get().went_at
        assert before is not None
        step = TURN_EVERY + MINUTE / 600
        for number in range(1, 10):
            at = start + number * step
            Watched.objects.filter(subject=STAY).update(look_at=at + MINUTE / 600)
            Watched.objects.filter(subject=STAY).update(looked_at=at)
            look_at(at)
            went_at = Walk.objects.get().went_at
            assert went_at is not None
            assert at - went_at < TURN_AT_LEAST
        assert went_at > before

    def test_the_answer_is_used_when_nothing_changed_and_says_the_same(self) -> None:
        """The alert is the one that the judge would have raised at that instant."""
        assert look_at(RUNG - MINUTE).prepared >= 1
        came = look_at(RUNG + MINUTE / 60)
        assert came.as_prepared >= 1
        found = Alert.objects.get(code=HOLD, stage="T-12H")
        assert (found.came_at, found.due_at) == (RUNG, LIMIT)
        assert came.worst == MINUTE / 60
        assert verify() == []

    def test_one_fact_more_and_the_judge_is_asked_anew(self) -> None:
        """The person left; what was answered ahead would have rung."""
        look_at(RUNG - MINUTE)
        release(**asked(CAPTAIN, RUNG - MINUTE / 2), stay_id=STAY, how="custody ended")
        assert look_at(RUNG).as_prepared == 0
        assert not Alert.objects.filter(code=HOLD, stage="T-12H").exists()

    @pytest.mark.parametrize("spoilt", ["made_by", "rests_on", "at"])
    def test_another_book_other_heads_or_another_instant_are_worth_nothing(self, spoilt: str) -> None:
        """The judge decides, and the alert comes all the same."""
        look_at(RUNG - MINUTE)
        changed = {"made_by": "another book", "rests_on": json.dumps({STAY: 1}), "at": RUNG + HOUR}
        Prepared.objects.update(**{spoilt: changed[spoilt]})
        assert look_at(RUNG).as_prepared == 0
        assert Alert.objects.filter(code=HOLD, stage="T-12H").exists()

    def test_an_answer_whose_own_next_turn_has_come_is_not_used(self) -> None:
        """The watch was down for nine hours: the latest rung is what is said."""
        look_at(RUNG - MINUTE)
        assert look_at(RUNG + 9 * HOUR).as_prepared == 0
        assert Alert.objects.get(code=HOLD, ended_at=None, replaced_by=None).stage == "T-4H"

    def test_a_wrong_answer_is_found_by_the_reconciler(self) -> None:
        """Somebody wrote into the table that nothing was due."""
        look_at(RUNG - MINUTE)
        row = Prepared.objects.get(subject=STAY)
        answer = json.loads(row.answer) | {"raises": []}
        Prepared.objects.filter(subject=STAY).update(answer=json.dumps(answer))
        assert look_at(RUNG).as_prepared >= 1
        assert not Alert.objects.filter(code=HOLD, stage="T-12H").exists()
        total = look_on(RUNG + MINUTE, 6 * MINUTE)
        assert total.differences == 1
        assert Alert.objects.filter(code=HOLD, stage="T-12H").exists()

    def test_the_stamp_names_the_book_and_the_code(self) -> None:
        """Two books never share an answer."""
        from fortyeight.foundations.rulebook.current import current

        assert prepared.made_by(current()).startswith(f"{current().hash}:")
