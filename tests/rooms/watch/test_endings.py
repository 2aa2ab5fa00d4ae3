"""Goal: an alert is over when its duty is met, its limit moved or it is no duty any more; in no other way.

Method: the lawful world, looked at with times of our own; the views and the facts must say the same.
"""

from datetime import datetime

import pytest
from django.db import transaction

from fortyeight.foundations.law.facts import stay, watch
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms.custody.actions.correct import correct
from fortyeight.rooms.custody.actions.notify_ice import notify_ice
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.actions.retract import retract
from fortyeight.rooms.watch import views
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.queries import open_alerts
from fortyeight.rooms.watch.telling import list_untold, mark_told
from fortyeight.rooms.watch.worker import UNCOMPUTABLE, look_round
from tests.guards import guards_lifted
from tests.rooms.unreadable import record_something_unknown
from tests.rooms.world import (
    CAPTAIN,
    CLERK,
    HOUR,
    MINUTE,
    NOON,
    OFFICER_QUINN,
    STAY,
    asked,
    last,
    make_world,
    serve,
)

pytestmark = pytest.mark.django_db(transaction=True)

OUT, HOLD = "DUTY.RELEASE_NOW", "DUTY.HAND_OVER_OR_RELEASE"
LATE = NOON + HOUR
"""The window to serve is over by then: the person is held on nothing."""


def look_at(at: datetime) -> None:
    """Look once, at this instant."""
    look_round(now=lambda: at)


def alert(code: str, stage: str) -> Alert:
    """The alert of this kind and rung."""
    return Alert.objects.get(code=code, stage=stage)


def counting(code: str) -> list[str]:
    """The rungs of the alerts of a kind that count."""
    rows = Alert.objects.filter(code=code, ended_at=None, replaced_by=None)
    return list(rows.order_by("raised_at").values_list("stage", flat=True))


def ended() -> list[watch.AlertEnded]:
    """What the ledger says of endings."""
    found = [fact.what for fact in reading.facts_of(views.stream_for(STAY))]
    return [what for what in found if isinstance(what, watch.AlertEnded)]


class TestEnding:
    def test_a_duty_that_is_met_ends_its_alert_and_names_the_fact(self) -> None:
        """The fact that met it is the release; nobody had to take the alert on."""
        make_world()
        look_at(LATE)
        rung = counting(OUT)
        assert len(rung) == 1
        release(**asked(CAPTAIN, LATE + MINUTE), stay_id=STAY, how="no authority")
        look_at(LATE + 2 * MINUTE)

        assert counting(OUT) == []
        found = alert(OUT, rung[0])
        left = last(stay.Released)
        assert (found.ended_why, found.ended_by, found.ended_at) == ("DONE", left.id, LATE + 2 * MINUTE)
        assert ended()[0] == watch.AlertEnded(alert=str(found.id), why=watch.Ended.DONE, fact=left.id)

    def test_a_limit_that_moves_ends_what_rang_for_the_old_one(self) -> None:
        """And what has come of the new one is raised in the same look."""
        make_world()
        serve()
        closed = last(stay.MatterClosed)
        limit = closed.happened_at.earliest + 48 * HOUR
        look_at(limit - 12 * HOUR)
        _move(closed.id, limit - 5 * HOUR, minutes=-40)
        look_at(limit - 4 * HOUR - 30 * MINUTE)

        assert alert(HOLD, "T-12H").ended_why == "MOVED"
        assert counting(HOLD) == ["T-4H"]
        assert alert(HOLD, "T-4H").due_at == limit - 40 * MINUTE

    def test_a_limit_that_moves_and_comes_back_rings_again(self) -> None:
        """What had rung for it is over; silence would be wrong."""
        make_world()
        serve()
        closed = last(stay.MatterClosed)
        limit = closed.happened_at.earliest + 48 * HOUR
        look_at(limit - 12 * HOUR)
        _move(closed.id, limit - 11 * HOUR, minutes=40)
        look_at(limit - 11 * HOUR)
        assert counting(HOLD) == []
        _move_to(closed.id, limit - 10 * HOUR, limit - 48 * HOUR)
        look_at(limit - 10 * HOUR)
        assert counting(HOLD) == ["AGAIN-1"]
        again = alert(HOLD, "AGAIN-1")
        assert again.due_at == limit
        assert again.came_at == limit - 10 * HOUR

    def test_what_is_no_duty_any_more_ends(self) -> None:
        """The claim was typed into the wrong stay and taken back: there is nothing to report."""
        make_world()
        raise_claim(**asked(CLERK, NOON), stay_id=STAY, seen=None, claim="c1", by=stay.ClaimedBy.PERSON)
        look_at(NOON + 2 * HOUR)
        assert len(counting("DUTY.REPORT_CLAIM")) == 1
        claim = last(stay.CitizenshipClaimed)
        retract(**asked(CAPTAIN, NOON + 2 * HOUR), stay_id=STAY, fact=claim.id, why="another", seen=None)
        look_at(NOON + 2 * HOUR)
        assert counting("DUTY.REPORT_CLAIM") == []
        assert {one.ended_why for one in Alert.objects.filter(code="DUTY.REPORT_CLAIM")} == {"GONE"}

    def test_a_later_rung_replaces_the_earlier_one_without_a_fact_of_its_own(self) -> None:
        """One alert counts for each limit of each duty."""
        make_world()
        look_at(LATE)
        look_at(LATE + 5 * MINUTE)
        look_at(LATE + 10 * MINUTE)
        rows = list(Alert.objects.filter(code=OUT).order_by("raised_at"))
        assert len(rows) == 3
        assert [row.replaced_by for row in rows] == [rows[1].id, rows[2].id, None]
        assert ended() == []

    def test_what_could_not_be_decided_ends_when_it_can_be_again(self) -> None:
        """The newer version came; what is due rings for itself."""
        make_world()
        record_something_unknown(STAY, LATE)
        look_at(LATE)
        assert counting(UNCOMPUTABLE) == ["T-0"]
        assert counting(OUT) == []
        _take_the_unknown_away()
        look_at(LATE + MINUTE)
        look_at(LATE + 6 * MINUTE)
        assert counting(UNCOMPUTABLE) == []
        assert alert(UNCOMPUTABLE, "T-0").ended_why == "GONE"
        assert len(counting(OUT)) == 1


class TestTakingOn:
    def test_it_is_silent_for_minutes_and_rings_again_by_itself(self) -> None:
        """Nothing was recorded but that somebody took it on, ten minutes long; the person is here still."""
        make_world()
        look_at(LATE)
        first = Alert.objects.get(code=OUT)
        acknowledge(**asked(CAPTAIN, LATE + MINUTE), alert=str(first.id), note="calling the judge")
        until = LATE + 11 * MINUTE
        first.refresh_from_db()
        assert first.acknowledged_until == until
        for minutes in range(1, 11):
            look_at(LATE + minutes * MINUTE)
        assert OUT not in {seen.code for seen in open_alerts(CAPTAIN)}
        assert Alert.objects.filter(code=OUT).count() == 1

        look_at(until)
        assert Alert.objects.filter(code=OUT).count() == 2
        again = Alert.objects.filter(code=OUT).order_by("raised_at").last()
        assert again is not None
        assert (again.came_at, again.acknowledged_by) == (until, "")
        assert OUT in {seen.code for seen in open_alerts(CAPTAIN)}

    def test_while_the_watch_is_down_the_end_of_the_silence_shows(self) -> None:
        """The page does not wait for the watch to raise it again."""
        make_world()
        look_at(LATE)
        first = Alert.objects.get(code=OUT)
        acknowledge(**asked(CAPTAIN, LATE), alert=str(first.id), note="")
        assert OUT not in {seen.code for seen in open_alerts(CAPTAIN, LATE + 9 * MINUTE)}
        assert OUT in {seen.code for seen in open_alerts(CAPTAIN, LATE + 10 * MINUTE)}

    def test_a_silence_never_outlives_a_limit_that_moves(self) -> None:
        """What was taken on was another limit."""
        make_world()
        serve()
        closed = last(stay.MatterClosed)
        limit = closed.happened_at.earliest + 48 * HOUR
        look_at(limit - 12 * HOUR)
        acknowledge(**asked(CAPTAIN, limit - 12 * HOUR), alert=str(alert(HOLD, "T-12H").id), note="")
        _move(closed.id, limit - 12 * HOUR, minutes=-40)
        look_at(limit - 12 * HOUR)
        assert HOLD in {seen.code for seen in open_alerts(CAPTAIN)}

    def test_what_is_over_is_not_taken_on(self) -> None:
        """Somebody had the page open while the person was released."""
        make_world()
        look_at(LATE)
        first = Alert.objects.get(code=OUT)
        release(**asked(CAPTAIN, LATE), stay_id=STAY, how="no authority")
        look_at(LATE)
        with pytest.raises(UnableToProceed) as caught:
            acknowledge(**asked(CAPTAIN, LATE), alert=str(first.id), note="")
        assert caught.value.code == "ALERT.OVER"


def test_who_is_told_is_claimed_once_and_what_is_over_is_not_told() -> None:
    """Those who deliver ask for what counts, and say that they have it."""
    make_world()
    serve()
    given = {"about": stay.Notified.SERVICE, "whom": "the duty desk", "channel": "telephone", "subject": "w1"}
    look_at(NOON + MINUTE)
    with transaction.atomic():
        untold = {one.code for one in list_untold(50)}
    assert "DUTY.NOTIFY_ICE_OF_SERVICE" in untold
    notify_ice(**asked(OFFICER_QUINN, NOON + MINUTE), stay_id=STAY, seen=None, **given)
    look_at(NOON + 2 * MINUTE)
    with transaction.atomic():
        left = list_untold(50)
        assert "DUTY.NOTIFY_ICE_OF_SERVICE" not in {one.code for one in left}
        mark_told(one.id for one in left)
    with transaction.atomic():
        assert list_untold(50) == ()


def _move(fact: str, at: datetime, *, minutes: int) -> None:
    found = reading.find_fact(fact)
    assert found is not None
    _move_to(fact, at, found.happened_at.earliest + minutes * MINUTE)


def _move_to(fact: str, at: datetime, to: datetime) -> None:
    found = reading.find_fact(fact)
    assert found is not None
    what = getattr(found.what, "what", found.what)
    given = {"fact": fact, "why": "typed wrong", "correct_at": exactly(to), "what_happened": what}
    correct(**asked(CLERK, at), stay_id=STAY, seen=None, **given)


def _take_the_unknown_away() -> None:
    """As if a version that knows it had come: the fact is one that everybody can read."""
    from fortyeight.foundations.ledger.models import RecordedFact, Stream

    with guards_lifted():
        row = RecordedFact.objects.get(kind="stay.not_yet_invented")
        RecordedFact.objects.filter(position=row.position).delete()
        Stream.objects.filter(id=STAY).update(head_seq=row.seq - 1, head_hash=row.prev_hash)
