"""Goal: each rung of each open duty is raised once, in time, whatever a hint says and whoever else looks.

Method: the lawful world with a service in it, looked at with times of our own.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.db import InternalError, connection

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.facts.codec import plain_payload
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading, unseen
from fortyeight.foundations.ledger.models import Stream
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.agreements import access
from fortyeight.rooms.agreements.actions.suspend_agreement import suspend_agreement
from fortyeight.rooms.custody.actions.correct import correct
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.notify_ice import notify_ice
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority
from fortyeight.rooms.watch import queries, worker
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert, Watched
from fortyeight.rooms.watch.worker import derive_all_again, look_round
from tests.concurrency.together import at_once
from tests.rooms.unreadable import record_behind_our_back, record_something_unknown
from tests.rooms.world import (
    AGREEMENT,
    CAPTAIN,
    CLERK,
    FOREIGN,
    HOUR,
    MANAGER,
    MINUTE,
    NOON,
    OFFICER_QUINN,
    QUINN,
    STAY,
    actor,
    asked,
    last,
    make_booking,
    make_papers,
    make_release_due,
    make_world,
    serve,
    service,
)

pytestmark = pytest.mark.django_db(transaction=True)

SECOND = MINUTE / 60
LIMIT = NOON - 10 * MINUTE + 48 * HOUR
HOLD, OUT = "DUTY.HAND_OVER_OR_RELEASE", "DUTY.RELEASE_NOW"
RUNGS = {
    "T-12H": LIMIT - 12 * HOUR,
    "T-4H": LIMIT - 4 * HOUR,
    "T-1H": LIMIT - HOUR,
    "T-30M": LIMIT - 30 * MINUTE,
    "T-15M": LIMIT - 15 * MINUTE,
}
LATE = ("T-0", "OVERDUE-1", "OVERDUE-2", "ESCALATED-1", "ESCALATED-2")


def look_at(at: datetime) -> int:
    """Look once, at this instant; give how many subjects were looked at."""
    return look_round(now=lambda: at).looked


def raised(*codes: str) -> list[tuple[str, str]]:
    """The code and the rung of each alert of these codes, as raised."""
    rows = Alert.objects.filter(code__in=codes or (HOLD, OUT)).order_by("raised_at", "code", "stage")
    return list(rows.values_list("code", "stage"))


@pytest.fixture
def _held() -> None:
    """Somebody served at noon, ICE told, with 48 hours from ten minutes before noon."""
    make_world()
    serve()
    given = {"about": stay.Notified.SERVICE, "whom": "the duty desk", "channel": "telephone", "subject": "w1"}
    notify_ice(**asked(OFFICER_QUINN, NOON), stay_id=STAY, seen=None, **given)
    look_at(NOON + MINUTE)


@pytest.mark.usefixtures("_held")
class TestRungs:
    def test_each_is_raised_when_it_comes_and_not_a_second_before(self) -> None:
        """Five before the limit; at the limit and each five minutes after, those of an unlawful hold."""
        wanted: list[tuple[str, str]] = []
        for stage, instant in RUNGS.items():
            look_at(instant - SECOND)
            assert raised() == wanted
            look_at(instant)
            wanted.append((HOLD, stage))
            assert raised() == wanted
            look_at(instant + SECOND)
            assert raised() == wanted
        look_at(LIMIT - SECOND)
        assert raised() == wanted
        for number, stage in enumerate(LATE):
            instant = LIMIT + number * 5 * MINUTE
            look_at(instant - SECOND)
            assert raised() == wanted
            look_at(instant)
            wanted.append((OUT, stage))
            look_at(instant + SECOND)
            assert raised() == wanted
        assert set(Alert.objects.filter(code__in=(HOLD, OUT)).values_list("due_at", flat=True)) == {LIMIT}

    def test_the_stay_is_not_looked_at_between_them(self) -> None:
        """The time to look is the next rung, and nothing is claimed before it."""
        look_at(RUNGS["T-12H"])
        assert Watched.objects.get(subject=STAY).look_at == RUNGS["T-4H"]
        look_at(RUNGS["T-4H"] - SECOND)
        assert Watched.objects.get(subject=STAY).look_at == RUNGS["T-4H"]
        look_at(RUNGS["T-4H"])
        assert Watched.objects.get(subject=STAY).look_at == RUNGS["T-1H"]

    def test_of_several_missed_only_the_latest_is_raised_at_once(self) -> None:
        """The worker was down for two days and came back three hours and a bit after the limit."""
        look_at(LIMIT + 3 * HOUR + MINUTE)
        assert raised() == [(OUT, "ESCALATED-34")]
        found = Alert.objects.get(code=OUT)
        assert (found.came_at, found.raised_at) == (LIMIT + 3 * HOUR, LIMIT + 3 * HOUR + MINUTE)

    def test_missed_before_the_limit(self) -> None:
        """It came back two hours before the limit: four hours is what is said, and an hour comes in time."""
        look_at(LIMIT - 2 * HOUR)
        look_at(RUNGS["T-1H"])
        assert raised() == [(HOLD, "T-4H"), (HOLD, "T-1H")]

    @pytest.mark.parametrize("how", ["handed over", "released"])
    def test_nothing_is_raised_when_it_is_done(self, how: str) -> None:
        """Whoever left in time has no alert left to come, and nothing is due any more."""
        look_at(RUNGS["T-12H"])
        given = {"to_officer": "DO Example", "place": stay.HandoverPlace.ICE_FIELD_OFFICE, "by": "Sgt."}
        if how == "released":
            release(**asked(CAPTAIN, LIMIT - 6 * HOUR), stay_id=STAY, how="custody ended")
        else:
            hand_over(**asked(CAPTAIN, LIMIT - 6 * HOUR), stay_id=STAY, **given)
        for hours in range(-5, 60, 5):
            look_at(LIMIT + hours * HOUR)
        assert raised() == [(HOLD, "T-12H")]
        assert Watched.objects.get(subject=STAY).look_at is None

    def test_a_limit_that_moves_earlier_has_rungs_of_its_own_at_once(self) -> None:
        """The clock began forty minutes sooner than was thought. What was raised for the old limit stands."""
        look_at(RUNGS["T-12H"])
        at = LIMIT - 4 * HOUR - 30 * MINUTE
        look_at(at)
        closed = last(stay.MatterClosed)
        assert isinstance(closed.what, stay.MatterClosed)
        sooner = exactly(closed.happened_at.earliest - 40 * MINUTE)
        given = {"fact": closed.id, "why": "typed wrong", "correct_at": sooner, "what_happened": closed.what}
        correct(**asked(CLERK, at), stay_id=STAY, seen=None, **given)
        look_at(at)
        look_at(at + SECOND)

        found = Alert.objects.filter(code=HOLD).order_by("raised_at").values_list("stage", "due_at")
        assert list(found) == [("T-12H", LIMIT), ("T-4H", LIMIT - 40 * MINUTE)]
        look_at(LIMIT - 40 * MINUTE)
        assert raised()[-1] == (OUT, "T-0")


@pytest.mark.usefixtures("_held")
class TestHints:
    def test_one_that_is_too_early_raises_nothing(self) -> None:
        """The stored time only says when to ask; the judge says what is due."""
        before = Alert.objects.count()
        Watched.objects.filter(subject=STAY).update(look_at=NOON)
        assert look_at(NOON + 2 * MINUTE) == 1
        assert Alert.objects.count() == before
        assert Watched.objects.get(subject=STAY).look_at == RUNGS["T-12H"]

    @pytest.mark.parametrize("wrong", [LIMIT + 1000 * HOUR, None])
    def test_one_that_is_too_late_or_lost_is_made_good_by_the_reconciler(
        self, wrong: datetime | None
    ) -> None:
        """Each open stay is derived again every minute."""
        Watched.objects.update(look_at=wrong)
        assert look_at(RUNGS["T-12H"]) == 0
        assert derive_all_again() == Watched.objects.count()
        look_at(RUNGS["T-12H"])
        assert raised() == [(HOLD, "T-12H")]

    def test_the_whole_table_lost_is_made_good_too(self) -> None:
        """The hints are made anew from the stays."""
        Watched.objects.all().delete()
        derive_all_again()
        look_at(RUNGS["T-4H"])
        assert raised() == [(HOLD, "T-4H")]
        assert Watched.objects.get(subject=STAY).look_at == RUNGS["T-1H"]


def _withdrawn(at: datetime) -> None:
    withdraw_authority(**asked(MANAGER, at), officer_stream=QUINN, notice="letter")


def _suspended(at: datetime) -> None:
    suspend_agreement(**asked(MANAGER, at), agreement_stream=AGREEMENT, by="ICE")


@pytest.mark.usefixtures("_held")
@pytest.mark.parametrize("change", [_withdrawn, _suspended])
def test_what_changes_for_officers_and_agreements_reaches_open_stays(
    change: Callable[[datetime], None],
) -> None:
    """The ledger says that a fact came; the answer is the judge's, as of that minute."""
    at = NOON + HOUR
    change(at)
    look_at(at)
    row = Watched.objects.get(subject=STAY)
    assert (row.looked_at, row.changed_at) == (at, None)


class TestUncomputable:
    def test_a_stay_that_cannot_be_read_alarms_and_stops_no_other(self) -> None:
        """A newer version left a fact that this one cannot read."""
        make_world()
        serve()
        make_booking("stay/2", person="person/2")
        record_something_unknown("stay/2", NOON)
        look_at(RUNGS["T-12H"])

        assert (HOLD, "T-12H") in raised()
        found = Alert.objects.get(subject="stay/2")
        assert (found.code, found.stage, found.due_at) == (worker.UNCOMPUTABLE, "T-0", RUNGS["T-12H"])
        assert not unseen.list_unseen(1)

    def test_a_stay_that_the_judge_cannot_decide_alarms_and_stops_no_other(self) -> None:
        """A service in the first hour of time: no warning can come twelve hours before its limit."""
        make_world()
        serve()
        make_booking("stay/2", person="person/2")
        kind, data = stay.WarrantServed.KIND, plain_payload(service())
        record_behind_our_back("stay/2", datetime(1, 1, 1, tzinfo=UTC), kind=kind, data=data)
        look_at(RUNGS["T-12H"])

        assert (HOLD, "T-12H") in raised()
        assert list(Alert.objects.filter(subject="stay/2").values_list("code")) == [(worker.UNCOMPUTABLE,)]

    @pytest.mark.parametrize(("faults", "code"), [(2, HOLD), (3, worker.UNCOMPUTABLE)])
    def test_what_the_database_refuses_once_is_tried_again(self, faults: int, code: str) -> None:
        """The batch fails, then the subject by itself; only what fails again is past deciding."""
        make_world()
        serve()
        left = [faults]

        def refuse(execute: Callable[..., object], sql: str, *rest: object) -> object:
            if left[0] and "INSERT INTO" in sql and "ledger_recordedfact" in sql:
                left[0] -= 1
                raise InternalError("the database had a moment")
            return execute(sql, *rest)

        with connection.execute_wrapper(refuse):
            look_at(RUNGS["T-12H"])
        assert left == [0]
        codes = set(Alert.objects.values_list("code", flat=True))
        assert (code in codes, worker.UNCOMPUTABLE in codes) == (True, code == worker.UNCOMPUTABLE)

    def test_whose_agency_nobody_can_tell_rings_for_every_commander(self) -> None:
        """A stay whose booking cannot be read has no row, and so no agency."""
        make_world()
        Stream.objects.create(id="stay/2", kind="stay")
        record_something_unknown("stay/2", NOON)
        look_at(NOON + HOUR)

        abroad = actor(access.COMMANDER, agency=FOREIGN)
        (found,) = (one for one in queries.open_alerts(abroad) if one.subject == "stay/2")
        assert (found.code, found.agency) == (worker.UNCOMPUTABLE, "")
        assert found in queries.open_alerts(CAPTAIN)
        assert not queries.open_alerts(actor(access.RECORDS, access.MANAGER, agency=FOREIGN))
        assert queries.read_alert(CAPTAIN, found.id) == found
        for who in (CLERK, replace(CAPTAIN, agencies=frozenset())):
            with pytest.raises(access.UnableToAccess):
                queries.read_alert(who, found.id)
            with pytest.raises(access.UnableToAccess):
                acknowledge(**asked(who, NOON + HOUR), alert=found.id, note="")
        acknowledge(**asked(CAPTAIN, NOON + HOUR), alert=found.id, note="I read the papers.")
        assert found.id not in {one.id for one in queries.open_alerts(CAPTAIN)}

    def test_a_name_of_any_length_stops_nothing(self) -> None:
        """A machine gave a claim an id of a thousand letters; two such ids are two duties."""
        make_world()
        for end in "ab":
            given = {"claim": "c" * 1000 + end, "by": stay.ClaimedBy.PERSON}
            raise_claim(**asked(CLERK, NOON), stay_id=STAY, seen=None, **given)
        for minutes in (120, 121):
            derive_all_again()
            look_at(NOON + minutes * MINUTE)
        assert Alert.objects.filter(code="DUTY.REPORT_CLAIM").count() == 2

    def test_it_rings_every_five_minutes_until_it_can_be_decided(self) -> None:
        """Not more often, though the reconciler has it looked at each minute; and to more people later."""
        make_world()
        record_something_unknown(STAY, NOON)
        for minutes in range(17):
            derive_all_again()
            look_at(NOON + minutes * MINUTE)
        found = Alert.objects.filter(code=worker.UNCOMPUTABLE).order_by("raised_at")
        assert [(one.stage, one.raised_at) for one in found] == [
            (stage, NOON + number * 5 * MINUTE) for number, stage in enumerate(LATE[:4])
        ]
        assert {one.due_at for one in found} == {NOON}
        assert "COUNSEL" in found[3].tell
        assert [one.replaced_by for one in found] == [found[1].id, found[2].id, found[3].id, None]


class TestSeveralWorkers:
    @pytest.mark.parametrize("_round", range(3))
    def test_two_at_once_raise_each_alert_once(self, _round: int, monkeypatch: pytest.MonkeyPatch) -> None:
        """In batches of five, so that both have work."""
        monkeypatch.setattr(worker, "BATCH", 5)
        make_world()
        for number in range(2, 22):
            stay_id = f"stay/{number}"
            make_booking(stay_id, person=f"person/{number}")
            make_papers(stay_id)
            make_release_due(stay_id)
        results = at_once(*[lambda: look_at(NOON + HOUR)] * 2)

        assert not [fault for fault in results if isinstance(fault, Exception)]
        found = list(Alert.objects.values_list("subject", "duty", "due_at", "stage"))
        assert len(found) == len(set(found))
        assert Alert.objects.filter(code=OUT).count() == 21
        facts = [fact for fact in reading.all_facts(of="watch") if fact.kind == "watch.alert_raised"]
        assert len(facts) == len(found)
        assert verify() == []
        at_once(*[lambda: look_at(NOON + HOUR)] * 2)
        assert Alert.objects.count() == len(found)

    def test_each_stamps_its_own_heartbeat(self) -> None:
        """The latest is what the board shows."""
        assert queries.last_beat() is None
        look_round(now=lambda: NOON, worker="one")
        look_round(now=lambda: NOON + MINUTE, worker="two")
        assert queries.last_beat() == NOON + MINUTE
