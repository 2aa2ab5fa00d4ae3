"""Goal: whatever an agency adopts, an alert rings no later, no rarer and to no fewer than the book asks."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from fortyeight.foundations.law import alerting
from fortyeight.foundations.law.alerting import HOUSE_POLICY, Policy, Stage
from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.law.shapes.alert_ladder import AlertLadder
from tests.law.owing import CODE, HOUR, MINUTE, NOON, Owing, bench

NUMBERS = st.none() | st.integers(-3, 20_000)
ROLE_NAMES = st.lists(st.sampled_from(["RECORDS", "MANAGER", "COUNSEL", "NOBODY"]), max_size=3).map(" ".join)
CLOCKS = st.sampled_from(["", "00:00", "01:30", "02:30", "06:00", "20:00", "22:00", "nonsense"])
ZONES = st.sampled_from(
    [ZoneInfo("America/New_York"), ZoneInfo("America/Phoenix"), ZoneInfo("Pacific/Honolulu")]
)


@st.composite
def duties(draw: st.DrawFn) -> Owing:
    """A duty of any kind, at once or long, near a change of clocks or not."""
    day = draw(st.sampled_from([datetime(2026, 3, 8, tzinfo=UTC), datetime(2026, 11, 1, tzinfo=UTC), NOON]))
    due = day + draw(st.integers(0, 2000)) * MINUTE
    length = draw(st.sampled_from([0, 1, 5, 60, 240, 241, 2880, 130_000])) * MINUTE
    return Owing(CODE[draw(st.sampled_from(sorted(CODE)))], due - length, due)


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    """Whatever a raw fact may say about every kind of duty."""
    return Policy(
        adopted={
            about: AlertPolicyAdopted(
                about=about,
                by="x",
                first_minutes_before=draw(NUMBERS),
                overdue_every_minutes=draw(NUMBERS),
                escalated_after_minutes=draw(NUMBERS),
                acknowledged_minutes=draw(NUMBERS),
                also_tell=draw(ROLE_NAMES),
                quiet_from=draw(CLOCKS),
                quiet_to=draw(CLOCKS),
            )
            for about in draw(st.sets(st.sampled_from(sorted(CODE))))
        }
    )


OFFSETS = st.integers(-140_000, 20_000).map(lambda minutes: minutes * MINUTE) | st.integers(-90, 90).map(
    lambda seconds: timedelta(seconds=seconds)
)
ORDER = list(Stage)


def rings(terms: AlertLadder, duty: Owing, until: datetime) -> int:
    """How often a ladder has rung by an instant, counted from its terms and not by the code under test."""
    warnings = sum(
        1
        for minutes in terms.minutes_before
        if duty.arose_at <= duty.due_at - minutes * MINUTE <= min(until, duty.due_at)
    )
    passed = until - duty.due_at
    return warnings if passed < timedelta() else warnings + passed // terms.every + 1


class TestProperties:
    @given(duties(), policies(), OFFSETS, ZONES)
    def test_the_next_rung_is_ahead_and_is_the_one_that_comes(
        self, duty: Owing, policy: Policy, offset: timedelta, zone: ZoneInfo
    ) -> None:
        """Nothing lies between the latest and the next; at the next it is the latest."""
        at = duty.due_at + offset
        coming = alerting.next_rung_at(duty, bench(at, zone), policy)
        assert coming > at
        found = alerting.latest_rung(duty, bench(coming, zone), policy)
        assert found is not None
        assert found.at == coming
        between = alerting.latest_rung(duty, bench(coming - timedelta(microseconds=1), zone), policy)
        assert between == alerting.latest_rung(duty, bench(at, zone), policy)

    @given(duties(), policies(), OFFSETS, OFFSETS)
    def test_it_only_climbs(self, duty: Owing, policy: Policy, one: timedelta, other: timedelta) -> None:
        """Later is never an earlier rung, nor a lower stage, nor fewer people."""
        first, last = sorted((duty.due_at + one, duty.due_at + other))
        early = alerting.latest_rung(duty, bench(first), policy)
        late = alerting.latest_rung(duty, bench(last), policy)
        if early is None:
            return
        assert late is not None
        assert early.at <= late.at <= last
        assert ORDER.index(early.stage) <= ORDER.index(late.stage)
        assert set(early.tell) <= set(late.tell)

    @given(duties(), policies(), OFFSETS)
    def test_a_policy_rings_no_later_no_rarer_and_to_no_fewer(
        self, duty: Owing, policy: Policy, offset: timedelta
    ) -> None:
        """At every instant at least the stage, the people and the number of alarms of the book."""
        at = duty.due_at + offset
        house = alerting.latest_rung(duty, bench(at), HOUSE_POLICY)
        own = alerting.latest_rung(duty, bench(at), policy)
        if house is None:
            return
        assert own is not None
        assert ORDER.index(own.stage) >= ORDER.index(house.stage)
        assert set(own.tell) >= set(house.tell)
        assert own.acknowledged_for <= house.acknowledged_for
        terms = alerting.ladder_of(duty.code, bench(at))
        laid = terms
        if terms.about in policy.adopted:
            laid = alerting.laid_over(terms, policy.adopted[terms.about])
        assert rings(laid, duty, at) >= rings(terms, duty, at)

    @given(duties(), policies(), OFFSETS)
    def test_an_acknowledgement_ends_before_more_people_are_told(
        self, duty: Owing, policy: Policy, offset: timedelta
    ) -> None:
        """It lasts, it ends, and no rung that tells somebody new comes within it."""
        at = duty.due_at + offset
        until = alerting.acknowledged_until(duty, bench(at), policy)
        now = alerting.latest_rung(duty, bench(at), policy)
        assert at < until
        told = set(now.tell) if now else set()
        last = alerting.latest_rung(duty, bench(until - timedelta(microseconds=1)), policy)
        assert last == now or (now is not None and last is not None and set(last.tell) == told)
        if now is not None and now.stage is not Stage.AHEAD:
            assert until - at <= now.acknowledged_for
            if alerting.is_about_freedom(duty.code, bench(at)):
                assert until - at <= 10 * MINUTE

    @given(duties(), policies(), OFFSETS, ZONES)
    def test_quiet_hours_end(self, duty: Owing, policy: Policy, offset: timedelta, zone: ZoneInfo) -> None:
        """Never about freedom, never when escalated, never longer than the book lets them."""
        found = alerting.latest_rung(duty, bench(duty.due_at + offset, zone), policy)
        if found is None or found.quiet_until is None:
            return
        terms = alerting.ladder_of(duty.code, bench(found.at))
        assert not terms.about_freedom
        assert found.stage is not Stage.ESCALATED
        assert found.at < found.quiet_until <= found.at + terms.quiet_minutes_max * MINUTE + HOUR
        if found.stage is Stage.AHEAD:
            assert found.quiet_until < duty.due_at
        at_end = alerting.latest_rung(
            duty, bench(found.quiet_until - timedelta(microseconds=1), zone), policy
        )
        assert at_end is not None
        assert set(at_end.tell) == set(found.tell) or found.stage is Stage.AHEAD

    @given(duties(), policies())
    def test_the_rungs_passed_are_those_that_a_look_each_minute_sees(
        self, duty: Owing, policy: Policy
    ) -> None:
        """One after the other, none twice, and the last is the latest."""
        until = bench(duty.due_at + 30 * MINUTE)
        passed = [*alerting.rungs_passed(duty, until, policy)]

        assert all(one.at < other.at for one, other in pairwise(passed))
        assert len({each.name for each in passed}) == len(passed)
        assert passed[-1] == alerting.latest_rung(duty, until, policy)
