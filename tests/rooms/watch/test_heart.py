"""Goal: the ledger proves that the watch looked, and when nobody did; a person hears of the gap by name.

Method: rounds at times of our own on the lawful world; gaps are times at which no round was.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from fortyeight.foundations.law.facts import Payload, heart, stay
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.custody.actions.notify_ice import notify_ice
from fortyeight.rooms.watch import views
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.clocks import Fault
from fortyeight.rooms.watch.heart import (
    beat,
    find_gap,
    is_said_to_be_right,
    read_pulse,
    record_faults,
    seconds_to_next_look,
    stamp,
)
from fortyeight.rooms.watch.models import Alert, Heartbeat, Watched
from fortyeight.rooms.watch.queries import open_alerts
from fortyeight.rooms.watch.subjects.heart import STREAM
from fortyeight.rooms.watch.worker import derive_all_again, look_round
from tests.concurrency.together import at_once
from tests.rooms.world import (
    CAPTAIN,
    HOUR,
    MINUTE,
    NOON,
    OFFICER_QUINN,
    STAY,
    asked,
    make_foreign_agency,
    make_world,
    serve,
)

pytestmark = pytest.mark.django_db(transaction=True)

SECOND = timedelta(seconds=1)
LIMIT = NOON - 10 * MINUTE + 48 * HOUR


def round_at(at: datetime, worker: str = "one") -> None:
    """One round of the process, at this instant."""
    find_gap(worker=worker, at=at, recorded_at=at)
    found = look_round(now=lambda: at, worker=worker)
    stamp(worker=worker, at=at, worst=found.worst)
    beat(at=at, recorded_at=at)


def said(kind: type[Payload]) -> list[Payload]:
    """What the heart recorded of a kind."""
    return [fact.what for fact in reading.facts_of(STREAM) if isinstance(fact.what, kind)]


@pytest.fixture
def _held() -> None:
    """Somebody served at noon, looked at since."""
    make_world()
    serve()
    round_at(NOON + MINUTE)


@pytest.mark.usefixtures("_held")
class TestBeats:
    def test_one_each_interval_whatever_the_number_of_workers_and_rounds(self) -> None:
        """A round a second for eleven minutes, by three workers in turn."""
        for n in range(0, 11 * 60, 20):
            round_at(NOON + MINUTE + n * SECOND, worker=f"w{n % 3}")
        beats = [fact.recorded_at for fact in reading.facts_of_kind("watch.heart_beat")]
        assert beats == [NOON + MINUTE, NOON + 6 * MINUTE, NOON + 11 * MINUTE]
        whats = said(heart.HeartBeat)
        assert [what.since for what in whats] == [None, *beats[:2]]

    def test_it_says_what_the_looks_found(self) -> None:
        """One person is held, something is to be done, nothing waits; it proves that nothing was due."""
        (first,) = said(heart.HeartBeat)
        assert isinstance(first, heart.HeartBeat)
        assert (first.held, first.on_board, first.workers, first.backlog) == (1, 1, 1, 0)
        assert first.duties_open > 0
        assert first.oldest_look == NOON + MINUTE

    def test_what_is_overdue_and_late_is_in_it(self) -> None:
        """The limit passed while nobody looked: the next beat owns up to it, the one after has forgotten."""
        round_at(LIMIT + HOUR)
        round_at(LIMIT + HOUR + 6 * MINUTE)
        late, next_one = said(heart.HeartBeat)[-2:]
        assert isinstance(late, heart.HeartBeat)
        assert isinstance(next_one, heart.HeartBeat)
        assert late.overdue > 0
        assert late.worst_late_ms > 0
        assert next_one.worst_late_ms <= 60_000

    def test_what_waits_is_its_backlog(self) -> None:
        """It beats without a look: the beat must not look like one in order."""
        at = LIMIT + HOUR
        beat(at=at, recorded_at=at)
        last = said(heart.HeartBeat)[-1]
        assert isinstance(last, heart.HeartBeat)
        assert last.backlog >= 1
        assert last.workers == 0

    def test_workers_at_the_same_moment_record_one(self) -> None:
        """The lock on the stream lets one through; the others see its beat."""
        at = NOON + HOUR
        outcomes = at_once(*[lambda: beat(at=at, recorded_at=at)] * 4)
        assert sorted(outcome is not None for outcome in outcomes) == [False, False, False, True]
        assert len(said(heart.HeartBeat)) == 2

    def test_a_clock_that_went_back_does_not_silence_it(self) -> None:
        """The beat before lies in the future: the next one comes at once, and then each interval."""
        for minutes in (-60, -59, -58, -55):
            beat(at=NOON + minutes * MINUTE, recorded_at=NOON + minutes * MINUTE)
        assert len(said(heart.HeartBeat)) == 3


@pytest.mark.usefixtures("_held")
class TestGaps:
    def test_all_workers_were_dead(self) -> None:
        """The first thing that is said is what was missed, and by how much."""
        Watched.objects.filter(subject="stay/1").update(look_at=NOON + HOUR)
        back = NOON + 3 * HOUR
        gap = find_gap(worker="two", at=back, recorded_at=back)
        assert gap is not None
        what = gap.what
        assert isinstance(what, heart.GapFound)
        assert (what.last_look, what.found_at) == (NOON + MINUTE, back)
        assert (what.missed, what.first_missed_at) == (1, NOON + HOUR)
        assert what.worst_late_ms == 2 * 3600 * 1000
        assert find_gap(worker="three", at=back + SECOND, recorded_at=back + SECOND) is None

    def test_one_worker_of_many_was_dead(self) -> None:
        """The others looked: there is no gap to speak of."""
        for minute in range(1, 30):
            round_at(NOON + minute * MINUTE, worker="two")
        assert find_gap(worker="one", at=NOON + 30 * MINUTE, recorded_at=NOON + 30 * MINUTE) is None

    def test_two_minutes_are_none(self) -> None:
        """A restart takes less; one second more is a gap."""
        at = NOON + 3 * MINUTE
        assert find_gap(worker="one", at=at, recorded_at=at) is None
        at += SECOND
        assert find_gap(worker="one", at=at, recorded_at=at) is not None

    def test_workers_that_come_back_together_say_it_once(self) -> None:
        """One fact, one alert for each agency."""
        back = NOON + HOUR
        calls = [lambda n=n: find_gap(worker=f"w{n}", at=back, recorded_at=back) for n in range(4)]
        outcomes = at_once(*calls)
        assert sum(outcome is not None for outcome in outcomes) == 1
        assert len(said(heart.GapFound)) == 1

    def test_a_first_start_is_no_gap(self) -> None:
        """Nobody ever looked: nothing was missed that anybody relied on."""
        Heartbeat.objects.all().delete()
        assert find_gap(worker="x", at=NOON + 2 * MINUTE, recorded_at=NOON + 2 * MINUTE) is None

    def test_without_the_stamps_the_ledger_knows_when_it_last_beat(self) -> None:
        """The table of stamps is no history, and may be lost."""
        Heartbeat.objects.all().delete()
        gap = find_gap(worker="x", at=NOON + HOUR, recorded_at=NOON + HOUR)
        assert gap is not None
        assert isinstance(gap.what, heart.GapFound)
        assert gap.what.last_look == NOON + MINUTE

    def test_new_facts_that_nobody_looked_at_are_counted(self) -> None:
        """The pages went on recording."""
        serve_again = NOON + 30 * MINUTE
        acknowledge_first_alert(serve_again)
        given = {"about": stay.Notified.SERVICE, "whom": "duty desk", "channel": "telephone", "subject": "w1"}
        notify_ice(**asked(OFFICER_QUINN, serve_again), stay_id=STAY, seen=None, **given)
        gap = find_gap(worker="x", at=NOON + HOUR, recorded_at=NOON + HOUR)
        assert gap is not None
        assert isinstance(gap.what, heart.GapFound)
        assert gap.what.changed == 1

    def test_it_rings_for_a_commander_until_a_named_person_has_read_it(self) -> None:
        """It says what was missed, rings again, and is over when somebody took it on."""
        back = NOON + 3 * HOUR
        round_at(back)
        alert = gap_alert()
        assert "from 16 Sep 2026 12:01:00 to 16 Sep 2026 15:00:00 UTC (2 h 59 min)" in alert.because
        assert "COMMANDER" in alert.tell
        assert alert.code in {one.code for one in open_alerts(CAPTAIN)}
        for minute in range(1, 7):
            round_at(back + minute * MINUTE)
        assert gap_alert().stage != alert.stage, "it rings again while nobody reads it"

        take_on(gap_alert(), back + 7 * MINUTE)
        derive_all_again(now=lambda: back + 8 * MINUTE)
        round_at(back + 8 * MINUTE)
        assert not Alert.objects.filter(code="WATCH.GAP", ended_at=None, replaced_by=None).exists()
        round_at(back + 9 * MINUTE)
        derive_all_again(now=lambda: back + 10 * MINUTE)
        round_at(back + 10 * MINUTE)
        assert not Alert.objects.filter(code="WATCH.GAP", ended_at=None, replaced_by=None).exists()
        assert verify() == []

    def test_each_agency_reads_it_by_itself_and_none_of_before_its_time(self) -> None:
        """Another agency was there; a third comes later."""
        make_foreign_agency()
        round_at(NOON + 2 * MINUTE)
        round_at(NOON + HOUR)
        assert set(Alert.objects.filter(code="WATCH.GAP").values_list("agency", flat=True)) == {
            "agency/pine-hollow",
            "agency/cedar-bluff",
        }

    def test_the_alert_comes_back_from_the_ledger_with_its_agency(self) -> None:
        """A rebuild drops the views; what was taken on stays taken on."""
        round_at(NOON + HOUR)
        take_on(gap_alert(), NOON + HOUR + MINUTE)
        gaps = Alert.objects.filter(code="WATCH.GAP").order_by("id")
        before = list(gaps.values("id", "agency", "acknowledged_by"))
        assert before
        views.rebuild()
        assert list(gaps.all().values("id", "agency", "acknowledged_by")) == before


@pytest.mark.usefixtures("_held")
class TestClocks:
    def test_a_fault_is_recorded_and_rings(self) -> None:
        """With what it means for the alerts."""
        at = NOON + 2 * MINUTE
        fault = Fault(fault=heart.Clock.BACK, seconds=-3600.0)
        (fact,) = record_faults([fault], machine="m1", at=at - HOUR, recorded_at=at)
        round_at(at)
        alert = Alert.objects.get(code="WATCH.CLOCK")
        assert "jumped back by 60" not in alert.because
        assert "jumped back by 1 h 0 min" in alert.because
        assert not is_said_to_be_right([fact.id])
        take_on(alert, at + MINUTE)
        assert is_said_to_be_right([fact.id])

    def test_several_workers_that_go_by_one_clock_say_it_once(self) -> None:
        """Each notices the step of the database's clock; one fact stands for all."""
        at = NOON + 2 * MINUTE
        ids = set()
        for n, off in enumerate((600.0, 600.4, 599.8)):
            fault = Fault(fault=heart.Clock.FORWARD, seconds=off)
            (fact,) = record_faults([fault], machine=f"m{n}", at=at, recorded_at=at)
            ids.add(fact.id)
        assert len(ids) == 1
        again = Fault(fault=heart.Clock.FORWARD, seconds=600.0)
        (fact,) = record_faults([again], machine="m0", at=at, recorded_at=at)
        assert fact.id not in ids, "one worker that says it twice saw two steps"

    def test_stamps_of_before_the_clock_went_back_do_not_look_alive(self) -> None:
        """The worker that made them may be dead for an hour before anybody noticed."""
        at = NOON - HOUR
        record_faults([Fault(fault=heart.Clock.BACK, seconds=-3660.0)], machine="m", at=at, recorded_at=NOON)
        assert read_pulse(at).looked_at == at


@pytest.mark.usefixtures("_held")
class TestPulse:
    def test_it_tells_since_when_a_look_waits(self) -> None:
        """Whatever the stamps say: a worker that stands still holding a look does not hide it."""
        Watched.objects.filter(subject="stay/1").update(look_at=NOON + HOUR)
        pulse = read_pulse(NOON + 3 * HOUR)
        assert pulse.waiting_since == NOON + HOUR
        assert pulse.backlog == 1
        assert pulse.looked_at == NOON + MINUTE
        assert pulse.beat_at == NOON + MINUTE
        assert read_pulse(NOON + 30 * MINUTE).waiting_since is None

    def test_the_next_look_is_waited_for_to_the_moment(self) -> None:
        """And never longer than a second."""
        Watched.objects.filter(subject="stay/1").update(look_at=NOON + HOUR)
        assert seconds_to_next_look(NOON + HOUR - 300 * timedelta(milliseconds=1), 1.0) == pytest.approx(0.3)
        assert seconds_to_next_look(NOON, 1.0) == 1.0


def test_before_there_is_anything_it_says_so() -> None:
    """An empty database, and a beat on it: nobody is held, and that is a record too."""
    pulse = read_pulse(NOON)
    assert (pulse.looked_at, pulse.beat_at, pulse.backlog, pulse.waiting_since) == (None, None, 0, None)
    fact = beat(at=NOON, recorded_at=NOON)
    assert fact is not None
    assert isinstance(fact.what, heart.HeartBeat)
    assert (fact.what.held, fact.what.duties_open, fact.what.oldest_look) == (0, 0, None)
    assert read_pulse(NOON).beat_at == NOON.astimezone(UTC)


def gap_alert() -> Alert:
    """The alert about the gap that counts."""
    return Alert.objects.get(code="WATCH.GAP", agency="agency/pine-hollow", ended_at=None, replaced_by=None)


def take_on(alert: Alert, at: datetime) -> None:
    """A commander takes it on by name."""
    acknowledge(**asked(CAPTAIN, at), alert=str(alert.id), note="read")


def acknowledge_first_alert(at: datetime) -> Sequence[Alert]:
    """Whatever rings already, so that it is no part of the test."""
    rings = list(Alert.objects.filter(acknowledged_at=None, ended_at=None, replaced_by=None))
    for alert in rings:
        take_on(alert, at)
    return rings
