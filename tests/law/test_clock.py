"""The clock of a hold: its start, every rule's limit, which governs, and the nights the clocks change."""

from datetime import UTC, date, datetime, timedelta

import pytest

from fortyeight.foundations.law import clock
from fortyeight.foundations.law.facts import agreement, stay
from fortyeight.foundations.law.instants import civil_day, exactly, local_time
from fortyeight.foundations.law.shapes.federal_holidays import CalendarUnknown
from fortyeight.foundations.rulebook.current import current
from tests.law.world import (
    AGENCY,
    MATTER,
    MINUTE,
    NEW_YORK,
    NOW,
    TICK,
    World,
    between,
    ended_on,
    hours,
    lawful_world,
    without_rule,
)

OWN, REGULATION, FORM = "moa.wso_2025.hold_limit", "us.8cfr287_7.hold_limit", "us.i247a.hold_limit"
COULD_BE_POSTED = stay.ReleaseEligible(basis=stay.Eligibility.BAIL_COULD_BE_POSTED)


def reading(rule: str, question: str = clock.GOVERNS) -> agreement.ReadingAdopted:
    return agreement.ReadingAdopted(question=question, rule=rule, counsel="Wren Abbot")


def ends(world: World, at: float = 1) -> datetime:
    """When the hold ends, as said at an instant."""
    found = world.authority(at)
    assert found.basis == "WSO_ARREST", found.decision.because
    assert found.decision.expires_at is not None
    return found.decision.expires_at


def shifted(world: World, to: datetime) -> World:
    """Let the same things happen so that the release is due at another instant."""
    shift = to - NOW
    for name, fact in world.facts.items():
        world = world.moved(name, fact.happened_at.earliest + shift)
    return world.saying("duty", until=to + timedelta(hours=10))


class TestTheLimits:
    def test_every_rule_is_shown_and_the_earliest_governs(self) -> None:
        """Friday 08:00: the agreement and the form say Sunday 07:00 by the wall, the regulation Tuesday."""
        running = lawful_world().served(0.2).authority(1).clock
        assert running is not None

        assert {limit.rule_id: limit.ends for limit in running.limits} == {
            OWN: exactly(hours(48)),
            FORM: exactly(hours(48)),
            REGULATION: exactly(datetime(2026, 11, 3, 13, tzinfo=UTC)),
        }
        assert running.governing == (OWN, FORM)
        assert running.ends == exactly(hours(48))
        assert "leaving out Saturdays, Sundays, federal holidays" in running.limits[1].reason.because

    def test_without_a_detainer_only_the_agreement_speaks(self) -> None:
        """The regulation is about detainers."""
        world = lawful_world(detainer=None, copy=None).saying("warrant", detainer="").served(0.2)
        found = world.authority(1, without_rule("readings.detainer_with_warrant"))

        assert found.clock is not None
        assert [limit.rule_id for limit in found.clock.limits] == [OWN]

    def test_veterans_day_is_left_out_by_the_regulation_only(self) -> None:
        """Tuesday 10 November 2026, 08:00: the Wednesday is a holiday."""
        due = datetime(2026, 11, 10, 13, tzinfo=UTC)
        running = shifted(lawful_world().served(0.2), due).authority(due + timedelta(hours=1)).clock
        assert running is not None

        limits = {limit.rule_id: limit.ends for limit in running.limits}
        assert limits[OWN] == exactly(due + timedelta(hours=48))
        assert limits[REGULATION] == exactly(due + timedelta(hours=72))

    def test_a_limit_outside_its_dates(self) -> None:
        """No end; as if, the nearest value is asked."""
        bench = lawful_world().bench(0)
        long_ago = exactly(datetime(1990, 3, 1, 12, tzinfo=UTC))

        assert clock.limit_under(bench, OWN, long_ago).ends is None
        as_if = clock.limit_under(bench, OWN, long_ago, as_if=True)
        assert as_if.ends == exactly(datetime(1990, 3, 3, 12, tzinfo=UTC))

    def test_before_the_calendar_begins_holidays_are_not_known(self) -> None:
        """Not known to be a holiday is not no holiday."""
        bench = lawful_world().bench(0)
        before = exactly(datetime(1970, 3, 2, 12, tzinfo=UTC))

        assert clock.limit_under(bench, REGULATION, before, as_if=True).ends is None
        with pytest.raises(CalendarUnknown):
            clock.holiday_check(bench)(date(1970, 3, 2))

    def test_the_agreements_own_limit_has_no_stand_in(self) -> None:
        """Where it cannot be applied the end is unknown: a longer limit never stands in."""
        world = lawful_world().served(0.2)
        bench = world.bench(1, without_rule(OWN))
        start = clock.clock_start_of(world.history(), bench)
        assert start is not None

        running = clock.clock_from(bench, start, (OWN, REGULATION))
        assert (running.ends, running.governing) == (None, ())
        assert running.reasons[-1].code == "CLOCK.NOT_IN_FORCE"
        assert clock.shortest_clock(bench, start, (OWN, REGULATION), (None,)).ends is None

    def test_no_rule_about_which_governs(self) -> None:
        """Then the earliest does."""
        found = lawful_world().served(0.2).authority(1, without_rule(clock.GOVERNS))

        assert found.decision.expires_at == hours(48)


class TestTheStart:
    def test_bail_that_could_be_posted(self) -> None:
        """The clock starts there."""
        assert ends(lawful_world().plus(COULD_BE_POSTED, -6).served(0.2)) == hours(42)

    def test_the_last_of_several_matters(self) -> None:
        """Eligible when nothing more is open."""
        world = lawful_world(closed=-10).plus(stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), -20)
        world = world.plus(stay.MatterClosed(matter="m-2", how="DISMISSED"), 0).served(0.2)

        assert ends(world) == hours(48)

    def test_eligibility_of_an_earlier_time_of_custody_does_not_count(self) -> None:
        """Free, and held again on a new charge: the clock is that of the new one."""
        world = lawful_world(closed=-80).plus(COULD_BE_POSTED, -90)
        world = world.plus(stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), -60)
        world = world.plus(stay.MatterClosed(matter="m-2", how="DISMISSED"), 0).served(0.2)

        assert ends(world) == hours(48)

    def test_a_gap_that_is_not_certain_is_no_gap(self) -> None:
        """The first matter may have closed after the second opened: one time of custody, the older clock."""
        world = lawful_world(closed=between(-80, -50)).plus(COULD_BE_POSTED, -90)
        world = world.plus(stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), -60)
        world = world.plus(stay.MatterClosed(matter="m-2", how="DISMISSED"), 0).served(0.2)

        assert world.basis(1) == ("NONE", "AUTHORITY.SERVICE_UNLAWFUL")
        assert "SERVICE.CLOCK_SPENT" in [step.code for step in world.authority(1).decision.reasons]

    def test_matters_that_follow_at_one_instant_are_one_time_of_custody(self) -> None:
        """The clock of the first runs on into the second."""
        world = lawful_world(closed=-3).plus(COULD_BE_POSTED, -6)
        world = world.plus(stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), -3)
        world = world.plus(stay.MatterClosed(matter="m-2", how="DISMISSED"), 0).served(0.2)

        assert ends(world) == hours(42)

    def test_a_service_that_may_belong_to_the_present_custody(self) -> None:
        """Begun some time before or after it: in view, and uncertain."""
        world = lawful_world().served(between(-120, -90))

        assert world.basis(1) == ("UNKNOWN", "AUTHORITY.SERVICE_UNCERTAIN")

    def test_a_matter_opened_and_closed_twice(self) -> None:
        """The second closing is the end."""
        world = lawful_world(closed=-30).plus(stay.MatterOpened(matter=MATTER, type=stay.Matter.CHARGE), -20)
        world = world.plus(stay.MatterClosed(matter=MATTER, how="DISMISSED"), 0).served(0.2)

        assert ends(world) == hours(48)

    def test_a_service_with_no_word_of_eligibility_starts_its_own(self) -> None:
        """Unlawful, and its clock runs from the service all the same."""
        world = lawful_world(opened=None, closed=None).served(0.2)
        start = clock.clock_start_of(world.history(), world.bench(1))

        assert start is not None
        assert start.when == exactly(hours(0.2))
        assert "warrant served" in start.reasons[0].because

    def test_none_runs_while_nobody_may_go(self) -> None:
        """Local custody, and no paper."""
        world = lawful_world()

        assert clock.clock_start_of(world.history(), world.bench(-1)) is None
        assert clock.stay_before(world.history()) is None
        assert clock.stay_before(world.without("booked").history()) is None

    def test_where_the_book_starts_no_clock(self) -> None:
        """Unknown, and never without end."""
        world = lawful_world()
        bench = world.bench(1, without_rule(clock.STARTS))
        assert clock.clock_start_of(world.history(), bench) is None

        ends_during_the_hold = ended_on(clock.STARTS, date(2026, 10, 31))
        found = world.served(0.2).authority(30, ends_during_the_hold)
        assert (found.basis, found.decision.code) == ("UNKNOWN", "AUTHORITY.NO_LIMIT_KNOWN")


class TestCounselsReading:
    def test_names_the_limit_that_governs(self) -> None:
        """Adopted with a name before the service: the regulation's end."""
        world = lawful_world().plus(reading(REGULATION), -500).served(0.2)
        found = world.authority(1)

        assert found.decision.expires_at == datetime(2026, 11, 3, 13, tzinfo=UTC)
        assert any(
            step.code == "CLOCK.READING" and "Wren Abbot" in step.because for step in found.decision.reasons
        )

    def test_adopted_during_a_hold_never_lengthens_it(self) -> None:
        """At its end it has ended."""
        world = lawful_world().served(0.2).plus(reading(REGULATION), 20)

        assert ends(world, 1) == hours(48)
        assert ends(world, 21) == hours(48)
        assert lawful_world().served(0.2).plus(reading(REGULATION), 50).basis(51)[0] == "NONE"

    def test_adopted_during_a_hold_shortens_it(self) -> None:
        """Counsel thought again: the shorter limit works the same minute."""
        world = lawful_world().plus(reading(REGULATION), -500).served(0.2).plus(reading(OWN), 60)

        assert world.basis(hours(60) - TICK)[0] == "WSO_ARREST"
        assert world.basis(60) == ("NONE", "AUTHORITY.LIMIT_REACHED")

    def test_perhaps_adopted_does_not_lengthen(self) -> None:
        """Of the readings that may stand the shortest counts."""
        assert ends(lawful_world().plus(reading(REGULATION), between(-500, 5)).served(0.2)) == hours(48)

    @pytest.mark.parametrize(
        "adopted",
        [reading("us.nowhere.limit"), reading(REGULATION, "readings.hold_start")],
    )
    def test_of_another_rule_or_question_says_nothing(self, adopted: agreement.ReadingAdopted) -> None:
        """The earliest governs."""
        assert ends(lawful_world().plus(adopted, -500).served(0.2)) == hours(48)

    def test_of_another_agency_says_nothing(self) -> None:
        """Counsel speaks for one agency."""
        world = lawful_world().plus(reading(REGULATION), -500, stream="agency/other").served(0.2)

        assert ends(world) == hours(48)
        assert world.history().agency_streams() == (AGENCY,)


class TestTheNightsTheClocksChange:
    """48 elapsed hours, whatever the wall shows."""

    @pytest.mark.parametrize(
        ("due", "wall"),
        [
            # Summer time ends on Sunday 1 November 2026, begins on Sunday 14 March 2027.
            (datetime(2026, 10, 31, 1, 30, tzinfo=NEW_YORK), "2026-11-02T00:30:00-05:00"),
            (datetime(2026, 10, 30, 8, tzinfo=NEW_YORK), "2026-11-01T07:00:00-05:00"),
            (datetime(2027, 3, 12, 8, tzinfo=NEW_YORK), "2027-03-14T09:00:00-04:00"),
            (datetime(2027, 3, 13, 2, 30, tzinfo=NEW_YORK), "2027-03-15T03:30:00-04:00"),
        ],
    )
    def test_the_hold_is_48_hours_long(self, due: datetime, wall: str) -> None:
        """A minute and a microsecond before, at, and after."""
        world = shifted(lawful_world().served(0.2), due.astimezone(UTC))
        end = due.astimezone(UTC) + timedelta(hours=48)

        assert end.astimezone(NEW_YORK).isoformat() == wall
        for at in (end - MINUTE, end - TICK):
            assert world.basis(at)[0] == "WSO_ARREST"
        for at in (end, end + TICK, end + MINUTE):
            assert world.basis(at)[0] == "NONE"

    def test_a_wall_time_that_came_twice(self) -> None:
        """Closed at 01:30 on the night clocks went back: two instants, and nobody knows which."""
        twice = local_time(datetime(2026, 11, 1, 1, 30), NEW_YORK)
        world = shifted(lawful_world(), twice.earliest).moved("closed", twice).served(twice.latest)

        assert world.basis(twice.earliest) == ("UNKNOWN", "AUTHORITY.LOCAL_UNCERTAIN")
        assert world.basis(twice.latest) == ("UNKNOWN", "AUTHORITY.SERVICE_UNCERTAIN")

    def test_a_date_only(self) -> None:
        """The whole day: a limit under the rules is an interval of the same length."""
        day = civil_day(date(2026, 10, 31), NEW_YORK)
        limit = clock.limit_under(lawful_world().bench(0), OWN, day)

        assert limit.ends is not None
        assert limit.ends.latest - limit.ends.earliest == timedelta(hours=24) - TICK
        assert "some time between" in limit.reason.because

    def test_seconds_are_written_when_there_are_any(self) -> None:
        """To the minute, unless the minute is not the whole of it."""
        bench = lawful_world().bench(0)

        assert bench.clock_text(NOW) == "Fri 30 Oct 2026 08:00 EDT"
        assert bench.clock_text(NOW + timedelta(seconds=5)) == "Fri 30 Oct 2026 08:00:05 EDT"
        assert current().hash
