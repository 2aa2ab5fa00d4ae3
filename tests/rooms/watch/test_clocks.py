"""Goal: every way in which a clock goes wrong is noticed, nothing else is, and meanwhile it rings early.

Method: readings of our own; no test sleeps.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from fortyeight.foundations.edge import clock
from fortyeight.foundations.law.facts.heart import Clock
from fortyeight.rooms.watch.clocks import Clocks, Fault, Reading, find_faults

NOON = datetime(2026, 9, 16, 12, tzinfo=UTC)
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
START = Reading(deciding=NOON, machine=NOON, awake=1000.0, since_boot=1000.0)


def after(
    seconds: float,
    reading: Reading = START,
    *,
    step: float = 0.0,
    database_step: float | None = None,
    slept: float = 0.0,
    took: float = 0.0,
) -> Reading:
    """The clocks `seconds` of waking time later; the machine slept, its clock was set, or the database's."""
    real = seconds + slept
    own = step if database_step is None else database_step
    return Reading(
        deciding=reading.deciding + timedelta(seconds=real + own),
        machine=reading.machine + timedelta(seconds=real + step),
        awake=reading.awake + seconds,
        since_boot=reading.since_boot + real,
        took_seconds=took,
    )


def faults(now: Reading, recorded_until: datetime | None = None) -> list[tuple[Clock, int]]:
    """What is the matter since START, in whole seconds."""
    found = find_faults(START, now, recorded_until=recorded_until)
    return [(fault.fault, round(fault.seconds)) for fault in found]


class TestFinding:
    @pytest.mark.parametrize("seconds", [0.0, 0.001, 1.0, 60.0, 86_400.0])
    def test_clocks_in_order_are_in_order(self, seconds: float) -> None:
        """However long the round took."""
        assert faults(after(seconds)) == []

    @pytest.mark.parametrize("step", [2.5, 60.0, 3600.0, 1e8])
    def test_a_step_forward_and_one_back(self, step: float) -> None:
        """By seconds or by years."""
        assert faults(after(1, step=step)) == [(Clock.FORWARD, round(step))]
        assert faults(after(1, step=-step)) == [(Clock.BACK, round(-step))]

    def test_a_clock_corrected_slowly_is_in_order(self) -> None:
        """NTP slews by half a millisecond each second; over a day that is 43 seconds."""
        assert faults(after(86_400, step=43.2)) == []
        assert faults(after(86_400, step=-43.2)) == []

    def test_a_leap_second_is_no_step(self) -> None:
        """Some systems repeat it."""
        assert faults(after(1, step=-1)) == []

    def test_a_machine_that_slept(self) -> None:
        """The seconds since it started went on, the waking ones did not: nobody set the clock."""
        assert faults(after(1, slept=600)) == [(Clock.SUSPENDED, 600)]

    def test_a_virtual_machine_that_stood_still_without_knowing(self) -> None:
        """It looks like a step of its clock once that is put right, and of the database's before that."""
        assert faults(after(1, step=600)) == [(Clock.FORWARD, 600)]
        assert faults(after(1, step=0, database_step=600)) == [(Clock.FORWARD, 600), (Clock.DIFFERS, 600)]

    def test_a_database_whose_clock_differs(self) -> None:
        """Said with its sign: what the database is ahead."""
        ahead = replace(START, deciding=NOON + 7 * SECOND)
        assert [(f.fault, f.seconds) for f in find_faults(None, ahead)] == [(Clock.DIFFERS, 7.0)]
        behind = replace(START, deciding=NOON - 7 * SECOND)
        assert [(f.fault, f.seconds) for f in find_faults(None, behind)] == [(Clock.DIFFERS, -7.0)]
        assert find_faults(None, replace(START, deciding=NOON + 5 * SECOND)) == ()

    def test_a_slow_answer_of_the_database_is_no_fault(self) -> None:
        """Nobody knows at which moment of the six seconds it read its clock."""
        assert faults(after(1, step=0, database_step=6, took=6)) == []

    def test_a_clock_before_the_last_recorded_fact(self) -> None:
        """The battery was empty: the machine starts in 2020, and there is no reading before."""
        start = replace(START, deciding=NOON - 1000 * HOUR, machine=NOON - 1000 * HOUR)
        found = find_faults(None, start, recorded_until=NOON)
        assert found == (Fault(fault=Clock.BEHIND_LEDGER, seconds=-3_600_000.0),)
        assert find_faults(None, START, recorded_until=NOON + 30 * SECOND) == ()

    @pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin", "Australia/Lord_Howe"])
    def test_nothing_happens_when_local_clocks_change(self, zone: str) -> None:
        """A year of minutes around each change, as a machine in that zone reads them."""
        local = ZoneInfo(zone)
        hours = (datetime(2026, 1, 1, tzinfo=UTC) + n * HOUR for n in range(365 * 24))
        changes = [
            a
            for a, b in pairwise(hours)
            if a.astimezone(local).utcoffset() != b.astimezone(local).utcoffset()
        ]
        assert len(changes) == 2
        for change in changes:
            readings = []
            for n in range(-90, 180):
                at = (change + n * MINUTE).astimezone(local).astimezone(UTC)
                readings.append(Reading(deciding=at, machine=at, awake=60.0 * n, since_boot=60.0 * n))
            assert [f for a, b in pairwise(readings) for f in find_faults(a, b)] == []


class TestSaying:
    def test_a_step_is_said_each_time_and_once(self) -> None:
        """The round after it the clocks agree again."""
        clocks, now, said = Clocks(), START, []
        for step in (0, 10, 0, 0, -10, 0, 10):
            now = after(1, now, step=step)
            said.append([fault.fault for fault in clocks.compare(now)])
        assert said == [[], [Clock.FORWARD], [], [], [Clock.BACK], [], [Clock.FORWARD]]

    def test_what_lasts_is_said_again_each_hour(self) -> None:
        """And at once when it went and came again."""
        clocks, said = Clocks(), []
        for minute in range(0, 180, 10):
            off = 0 if minute == 150 else 9
            now = after(minute * 60)
            found = clocks.compare(replace(now, machine=now.deciding + timedelta(seconds=off)))
            said += [minute for fault in found if fault.fault is Clock.DIFFERS]
        assert said == [0, 60, 120, 160]

    def test_behind_the_ledger_is_not_forgotten_between_two_looks_at_it(self) -> None:
        """The ledger is asked now and then only."""
        clocks = Clocks()
        assert clocks.compare(START, recorded_until=NOON + HOUR) != ()
        assert clocks.compare(after(60)) == ()
        assert clocks.compare(after(120), recorded_until=NOON + HOUR) == ()


class TestMeanwhile:
    def test_after_a_step_back_it_goes_by_the_time_that_would_have_been(self) -> None:
        """A duty due in a minute rings in a minute, not in an hour and a minute."""
        clocks = Clocks()
        clocks.compare(START)
        now = after(10, step=-3600)
        clocks.compare(now)
        assert clocks.is_in_doubt
        assert clocks.earliest(now) == NOON + 10 * SECOND
        assert clocks.earliest(after(60, now)) == NOON + 70 * SECOND

    def test_two_steps_back_add_up(self) -> None:
        """And one forward takes nothing off before the clock has caught up."""
        clocks, now = Clocks(), START
        clocks.compare(now)
        for step in (-600, -600, 300):
            now = after(10, now, step=step)
            clocks.compare(now)
        assert clocks.earliest(now) == NOON + 30 * SECOND

    def test_when_the_clock_is_put_right_it_is_trusted_again(self) -> None:
        """It shows what would have been, so nothing is in doubt."""
        clocks, now = Clocks(), START
        clocks.compare(now)
        for step in (-600, 600):
            now = after(10, now, step=step)
            clocks.compare(now)
        assert not clocks.is_in_doubt
        assert clocks.earliest(now) == now.deciding

    def test_a_named_person_can_say_that_it_is_right(self) -> None:
        """It had been ahead before, and the step back put it right."""
        clocks = Clocks()
        clocks.compare(START)
        now = after(10, step=-3600)
        clocks.compare(now)
        clocks.trust()
        assert clocks.earliest(now) == now.deciding

    def test_what_was_recorded_ahead_is_then_no_fault_any_more(self) -> None:
        """The ledger keeps facts of the time ahead; the same doubt must not come back each minute."""
        clocks = Clocks()
        assert clocks.compare(START, recorded_until=NOON + HOUR)
        clocks.trust()
        now = after(4000)
        assert clocks.compare(now, recorded_until=NOON + HOUR) == ()
        assert not clocks.is_in_doubt
        assert clocks.compare(after(5000), recorded_until=NOON + 9 * HOUR), "but a later one is"

    def test_a_step_forward_is_followed_at_once(self) -> None:
        """Early is the safe side."""
        clocks = Clocks()
        clocks.compare(START)
        now = after(10, step=3600)
        clocks.compare(now)
        assert clocks.earliest(now) == now.deciding

    def test_after_a_restart_it_goes_by_the_ledger(self) -> None:
        """The clock shows a day before the last fact: it is at least as late as that fact."""
        clocks = Clocks()
        clocks.compare(START, recorded_until=NOON + 24 * HOUR)
        assert clocks.earliest(START) == NOON + 24 * HOUR
        assert clocks.earliest(after(60)) == NOON + 24 * HOUR + MINUTE


def test_the_seconds_since_the_start_never_go_back() -> None:
    """Proves that the third clock is one, on the machine of this run."""
    first = clock.since_boot()
    assert 0 < first <= clock.since_boot()
