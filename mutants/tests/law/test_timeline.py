"""The picture of a stay: every span with its basis, gaps included."""

import pytest

from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.timeline import timeline_of
from fortyeight.foundations.rulebook.current import current
from tests.law.world import (
    JAIL,
    NEW_YORK,
    NOW,
    PERSON,
    TICK,
    World,
    between,
    hours,
    lawful_world,
)

FIELD_OFFICE = stay.HandoverPlace.ICE_FIELD_OFFICE


def handed_over(place: stay.HandoverPlace = FIELD_OFFICE) -> stay.HandedOver:
    return stay.HandedOver(to_officer="Officer Quill", place=place, by="Sgt. Ames")


class TestOneStay:
    def test_a_lawful_one_from_booking_to_handover(self) -> None:
        """Local custody, twelve minutes that nobody can account for, the hold, ICE."""
        world = lawful_world().served(0.2).plus(handed_over(), 30)

        assert world.picture() == [
            (-100, "LOCAL", "AUTHORITY.LOCAL"),
            (0, "NONE", "AUTHORITY.NONE"),
            (0.2, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (30, "ICE", "AUTHORITY.ICE"),
        ]

    def test_served_the_minute_the_matter_closed_leaves_no_gap(self) -> None:
        """The service and the end of local custody at one instant."""
        assert lawful_world().served(0).picture() == [
            (-100, "LOCAL", "AUTHORITY.LOCAL"),
            (0, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (48, "NONE", "AUTHORITY.LIMIT_REACHED"),
        ]

    def test_the_clock_starts_at_eligibility_not_at_the_service(self) -> None:
        """Service half an hour late wins no half hour."""
        (*_, hold, over) = lawful_world().served(0.5).timeline()

        assert (hold.basis, over.starts_at) == ("WSO_ARREST", hours(48))
        assert hold.ends_at == hours(48)
        assert over.is_gap
        assert over.ends_at is None

    def test_nobody_serves(self) -> None:
        """There is no waiting authority: a gap from the minute local custody ended."""
        assert lawful_world().picture()[1:] == [(0, "NONE", "AUTHORITY.NONE")]

    def test_nothing_but_a_detainer(self) -> None:
        """A detainer is a request. It holds nobody."""
        world = lawful_world(warrant=None, checked=None)

        assert world.picture()[1:] == [(0, "NONE", "AUTHORITY.NONE")]

    def test_a_stay_with_no_ground_at_all(self) -> None:
        """Booked, and nothing more on record: unknown, and a named person decides."""
        world = lawful_world(opened=None, closed=None)

        assert world.picture() == [(-100, "UNKNOWN", "AUTHORITY.NO_GROUND_RECORDED")]

    def test_facts_before_the_booking(self) -> None:
        """A paper that came before the person did: not here yet."""
        world = lawful_world(booked=-40, opened=-40)

        assert world.picture()[:2] == [
            (-50, "NOT_HERE", "AUTHORITY.NOT_HERE"),
            (-40, "LOCAL", "AUTHORITY.LOCAL"),
        ]

    def test_a_scheduled_release_is_a_plan_and_no_turning_point(self) -> None:
        """It says what somebody means to do."""
        plan = stay.ReleaseScheduled(release_at=hours(5))
        only = World(facts={}).plus(plan, -1)

        assert only.timeline() == ()
        assert lawful_world().plus(plan, -200).picture()[0][0] == -100

    def test_an_empty_case_file_has_no_timeline(self) -> None:
        """Nothing is known, and nothing is drawn."""
        nothing = CaseFile(stay="stay/none", zone=NEW_YORK, place="us_fl", facts=())

        assert timeline_of(nothing, book=current()) == ()

    def test_a_span_covers_its_start_and_not_its_end(self) -> None:
        """Half-open."""
        local, gap = lawful_world().timeline()

        assert local.covers(local.starts_at)
        assert local.covers(NOW - TICK)
        assert not local.covers(NOW)
        assert gap.covers(NOW)
        assert gap.covers(hours(10_000))


class TestLocalCustody:
    def test_several_matters_hold_until_the_last_one_closes(self) -> None:
        """The first to close ends nothing."""
        world = lawful_world().plus(stay.MatterOpened(matter="m-2", type=stay.Matter.SENTENCE), -20)
        world = world.plus(stay.MatterClosed(matter="m-2", how="SENTENCE_SERVED"), 6)
        spans = world.timeline()

        assert [(span.basis, span.ends_at) for span in spans[:3]] == [
            ("LOCAL", hours(-20)),
            ("LOCAL", NOW),
            ("LOCAL", hours(6)),
        ]
        assert spans[1].decision.because == "The jail holds the person for itself: charge, sentence."
        assert spans[3].is_gap

    def test_two_matters_of_one_kind_are_counted(self) -> None:
        """In words."""
        world = lawful_world().plus(stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), -20)

        assert world.authority(-10).decision.because == "The jail holds the person for itself: 2 × charge."

    def test_one_matter_following_another_leaves_no_gap(self) -> None:
        """Closed and opened at one instant."""
        world = lawful_world().plus(stay.MatterOpened(matter="m-2", type=stay.Matter.OTHER_AGENCY_HOLD), 0)

        assert [span.basis for span in world.timeline()] == ["LOCAL", "LOCAL"]

    def test_a_judges_warrant_alone(self) -> None:
        """Named as what it is; beside a charge it is local custody like any other."""
        world = lawful_world().saying("opened", type=stay.Matter.JUDICIAL_WARRANT)
        assert world.basis(-10) == ("JUDICIAL_WARRANT", "AUTHORITY.JUDICIAL_WARRANT")

        world = world.plus(stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), -20)
        assert world.basis(-10) == ("LOCAL", "AUTHORITY.LOCAL")

    def test_eligible_while_a_matter_is_open(self) -> None:
        """The record says both; a named person finds out which is right."""
        basis = stay.Eligibility.DISMISSED
        world = lawful_world().plus(stay.ReleaseEligible(basis=basis), -5)

        assert world.picture()[:3] == [
            (-100, "LOCAL", "AUTHORITY.LOCAL"),
            (-5, "UNKNOWN", "AUTHORITY.ELIGIBLE_BUT_OPEN"),
            (0, "NONE", "AUTHORITY.NONE"),
        ]

    def test_bail_that_could_be_posted_is_no_contradiction(self) -> None:
        """It starts the clock; the local matter goes on."""
        basis = stay.Eligibility.BAIL_COULD_BE_POSTED
        world = lawful_world().plus(stay.ReleaseEligible(basis=basis), -5).served(0.2)

        assert world.picture() == [
            (-100, "LOCAL", "AUTHORITY.LOCAL"),
            (0, "NONE", "AUTHORITY.NONE"),
            (0.2, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (43, "NONE", "AUTHORITY.LIMIT_REACHED"),
        ]

    def test_a_closing_known_only_as_an_interval(self) -> None:
        """Between the two instants it cannot be told; after the second it has closed."""
        assert lawful_world(closed=between(-1, 1)).picture() == [
            (-100, "LOCAL", "AUTHORITY.LOCAL"),
            (-1, "UNKNOWN", "AUTHORITY.LOCAL_UNCERTAIN"),
            (1, "NONE", "AUTHORITY.NONE"),
        ]

    def test_opened_and_closed_on_one_unknown_day(self) -> None:
        """A closing comes after its only opening, wherever their times leave room."""
        world = lawful_world(opened=between(-24, 0), closed=between(-24, 0), booked=-30)

        assert world.basis(0) == ("NONE", "AUTHORITY.NONE")
        assert world.basis(-10) == ("UNKNOWN", "AUTHORITY.LOCAL_UNCERTAIN")

    def test_a_new_matter_during_the_hold(self) -> None:
        """The jail holds for itself again; when that ends, the old service carries nothing more."""
        world = lawful_world().served(0).plus(stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), 10)
        world = world.plus(stay.MatterClosed(matter="m-2", how="DISMISSED"), 20)

        assert [(at, basis) for at, basis, _ in world.picture()] == [
            (-100, "LOCAL"),
            (0, "WSO_ARREST"),
            (10, "LOCAL"),
            (20, "NONE"),
        ]


class TestLeaving:
    @pytest.mark.parametrize("what", [stay.Released(how="bail"), stay.Died(), stay.Escaped()])
    def test_whoever_has_left_is_not_here(self, what: stay.StayFact) -> None:
        """However they left."""
        assert lawful_world().plus(what, 1).picture()[-1] == (1, "NOT_HERE", "AUTHORITY.NOT_HERE")

    def test_a_handover_on_paper_ends_nothing(self) -> None:
        """The clock runs on, and ends the hold."""
        world = lawful_world().served(0).plus(handed_over(stay.HandoverPlace.ON_PAPER_ONLY), 20)

        assert world.basis(21) == ("WSO_ARREST", "AUTHORITY.WSO_ARREST")
        assert world.basis(48) == ("NONE", "AUTHORITY.LIMIT_REACHED")

    @pytest.mark.parametrize("place", [place for place in stay.HandoverPlace if place != "ON_PAPER_ONLY"])
    def test_a_physical_handover_does(self, place: stay.HandoverPlace) -> None:
        """To a field office, a facility, or ICE's own transport at the gate."""
        assert lawful_world().served(0).plus(handed_over(place), 20).basis(20) == ("ICE", "AUTHORITY.ICE")

    def test_return_from_ice_continues_the_old_clock(self) -> None:
        """Away for ten hours; the 48 end when they would have."""
        world = lawful_world().served(0).plus(handed_over(), 20).plus(stay.ReturnedFromIce(jail=JAIL), 30)

        assert world.picture()[1:] == [
            (0, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (20, "ICE", "AUTHORITY.ICE"),
            (30, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (48, "NONE", "AUTHORITY.LIMIT_REACHED"),
        ]

    def test_return_after_the_clock_ran_out(self) -> None:
        """Nothing is left of it."""
        world = lawful_world().served(0).plus(handed_over(), 20).plus(stay.ReturnedFromIce(jail=JAIL), 60)

        assert world.picture()[-1] == (60, "NONE", "AUTHORITY.LIMIT_REACHED")

    def test_left_some_time_in_an_interval(self) -> None:
        """Here until the first instant, gone after the last, and between them nobody knows."""
        world = lawful_world().served(0).plus(stay.Released(), between(5, 9))

        assert world.picture()[1:] == [
            (0, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (5, "UNKNOWN", "AUTHORITY.PERSON_UNCERTAIN"),
            (9, "NOT_HERE", "AUTHORITY.NOT_HERE"),
        ]

    def test_left_before_booked(self) -> None:
        """Contradictory, and drawn as the record has it."""
        world = lawful_world(opened=None, closed=None).plus(stay.Released(), -200)

        assert [basis for _, basis, _ in world.picture()] == ["NOT_HERE", "UNKNOWN"]


class TestBookedAgain:
    def again(self, at: float, *, matter: bool = False, leaving: stay.StayFact | None = None) -> World:
        """The lawful stay, served at once and left at hour 20, then a second booking."""
        world = lawful_world().served(0).plus(leaving or handed_over(), 20)
        world = world.plus(stay.Booked(jail=JAIL, person=PERSON), at, stream="stay/2", name="booked again")
        if matter:
            opened = stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE)
            world = world.plus(opened, at, stream="stay/2")
        return world.seen_from("stay/2")

    def test_without_a_new_matter_the_old_clock_runs_on(self) -> None:
        """Taken out and booked again: the 48 hours end when they would have."""
        assert self.again(30).picture() == [
            (30, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (48, "NONE", "AUTHORITY.LIMIT_REACHED"),
        ]

    def test_after_the_old_clock_ran_out_nothing_is_left(self) -> None:
        """Not even a minute."""
        world = self.again(60)

        assert world.picture() == [(60, "NONE", "AUTHORITY.LIMIT_REACHED")]
        assert "SERVICE.CLOCK_SPENT" in [step.code for step in world.may_serve(60.1).reasons]

    def test_whoever_was_released_is_free(self) -> None:
        """A service does not outlive a release."""
        assert self.again(30, leaving=stay.Released()).picture() == [(30, "NONE", "AUTHORITY.NONE")]

    def test_a_release_from_the_second_stay_frees_for_the_third(self) -> None:
        """The service of the first does not reach over it."""
        world = self.again(30).plus(stay.Released(), 32, stream="stay/2")
        world = world.plus(stay.Booked(jail=JAIL, person=PERSON), 40, stream="stay/3").seen_from("stay/3")

        assert world.picture() == [(40, "NONE", "AUTHORITY.NONE")]

    def test_a_third_booking_looks_through_the_second(self) -> None:
        """However many times."""
        world = self.again(30).plus(handed_over(), 32, stream="stay/2")
        world = world.plus(stay.Booked(jail=JAIL, person=PERSON), 40, stream="stay/3").seen_from("stay/3")

        assert world.picture() == [
            (40, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (48, "NONE", "AUTHORITY.LIMIT_REACHED"),
        ]

    def test_a_new_local_matter_has_its_own_authority_and_clock(self) -> None:
        """Local custody, and then nothing until a new warrant is served."""
        world = self.again(60, matter=True).plus(
            stay.MatterClosed(matter="m-2", how="DISMISSED"), 80, stream="stay/2"
        )
        assert world.picture() == [(60, "LOCAL", "AUTHORITY.LOCAL"), (80, "NONE", "AUTHORITY.NONE")]

        limits = world.may_serve(80.1).reasons
        assert "SERVICE.CLOCK_RUNS" in [step.code for step in limits]

    def test_two_bookings_whose_order_nobody_knows(self) -> None:
        """Each may have been the first. Neither starts a clock of its own."""
        world = self.again(30).moved("booked again", between(-200, 30))

        assert world.basis(40) == ("NONE", "AUTHORITY.NONE")
        assert world.basis(60) == ("NONE", "AUTHORITY.NONE")

    def test_two_bookings_of_which_one_is_certainly_the_first(self) -> None:
        """The second is known only as an interval, and lies after the first all the same."""
        world = self.again(30).moved("booked again", between(25, 30))

        assert world.basis(40) == ("WSO_ARREST", "AUTHORITY.WSO_ARREST")

    def test_another_persons_stay_is_none_of_ours(self) -> None:
        """The link is the person, nothing else."""
        world = self.again(30).saying("booked again", person="person/somebody-else")

        assert world.basis(31) == ("UNKNOWN", "AUTHORITY.NO_GROUND_RECORDED")
