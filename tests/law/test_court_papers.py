"""Goal: a paper of a court holds on its own terms, and only a paper of a court does.

Method: the lawful world with its local matter made a warrant of a court, and one thing changed at a time.
"""

import pytest

from fortyeight.foundations.law.facts import Payload, stay
from fortyeight.foundations.law.record import may_record
from fortyeight.foundations.rulebook.current import current
from tests.law.world import JAIL, MATTER, NOW, OF_A_COURT, TICK, World, between, hours, lawful_world, when

CHARGE = stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE)


def held_on(**terms: object) -> World:
    """The person is held on a warrant of a court alone, opened 100 hours before the release was due."""
    return lawful_world(closed=None).saying("opened", **{**OF_A_COURT, **terms})


class TestTheEnd:
    def test_it_holds_until_the_end_it_names_and_not_a_moment_longer(self) -> None:
        """At the instant named it has ended; the local custody ends with it."""
        world = held_on(until=hours(5))
        assert world.basis(hours(5) - TICK) == ("JUDICIAL_WARRANT", "AUTHORITY.JUDICIAL_WARRANT")
        assert world.basis(5) == ("NONE", "AUTHORITY.WARRANT_EXPIRED")

    def test_the_decision_and_the_release_name_the_end(self) -> None:
        """Whoever asks is told in advance."""
        world = held_on(until=hours(5))
        assert world.authority(1).decision.expires_at == hours(5)
        decision = world.release(1)
        assert (decision.code, decision.expires_at) == ("RELEASE.AT_WARRANT_END", hours(5))

    def test_without_an_end_it_holds_until_it_is_closed(self) -> None:
        """No end is invented."""
        world = held_on()
        assert world.authority(5000).basis == "JUDICIAL_WARRANT"
        assert world.authority(1).decision.expires_at is None
        assert world.release(1).code == "RELEASE.NOT_YET"

    def test_the_duty_to_release_comes_with_the_alarm_ladder(self) -> None:
        """Due at the end, since the paper came; overdue as a release that is due now."""
        world = held_on(until=hours(5))
        duty = world.duty("DUTY.RELEASE_AT_WARRANT_END", 1)
        assert (duty.arose_at, duty.due_at) == (hours(-100), hours(5))
        assert world.duty("DUTY.RELEASE_NOW", 6).due_at == hours(5)

    def test_the_timeline_turns_at_the_end(self) -> None:
        """The picture and the answer agree."""
        assert held_on(until=hours(5)).picture()[-2:] == [
            (-100, "JUDICIAL_WARRANT", "AUTHORITY.JUDICIAL_WARRANT"),
            (5, "NONE", "AUTHORITY.WARRANT_EXPIRED"),
        ]

    def test_the_longest_of_several_counts(self) -> None:
        """Two warrants: the hold ends with the second."""
        second = stay.MatterOpened(matter="m-2", until=hours(9), **OF_A_COURT)
        world = held_on(until=hours(5)).plus(second, -10)
        assert world.authority(1).decision.expires_at == hours(9)
        assert world.basis(hours(9)) == ("NONE", "AUTHORITY.WARRANT_EXPIRED")

    def test_beside_one_without_an_end_there_is_none(self) -> None:
        """A warrant that names no end goes on."""
        world = held_on(until=hours(5)).plus(stay.MatterOpened(matter="m-2", **OF_A_COURT), -10)
        assert world.authority(1).decision.expires_at is None
        assert world.authority(6).basis == "JUDICIAL_WARRANT"

    def test_beside_a_charge_the_hold_is_local_and_goes_on(self) -> None:
        """The end of the warrant ends the warrant, not the charge."""
        world = held_on(until=hours(5)).plus(CHARGE, -10)
        assert [world.basis(at)[0] for at in (1, 6)] == ["LOCAL", "LOCAL"]

    def test_one_closed_before_its_end_is_closed(self) -> None:
        """The court may end it sooner."""
        closed = stay.MatterClosed(matter=MATTER, how="COURT_ORDERED")
        assert held_on(until=hours(5)).plus(closed, 2).basis(3) == ("NONE", "AUTHORITY.NONE")

    def test_one_given_again_before_the_end_runs_to_the_new_end(self) -> None:
        """A court that extends its warrant is recorded as another opening of the matter."""
        again = stay.MatterOpened(matter=MATTER, until=hours(9), **OF_A_COURT)
        world = held_on(until=hours(5)).plus(again, 5)
        assert world.authority(6).basis == "JUDICIAL_WARRANT"
        assert world.basis(9)[1] == "AUTHORITY.WARRANT_EXPIRED"

    def test_the_end_starts_the_clock_of_whoever_is_served_then(self) -> None:
        """Its end is a release from local custody like any other."""
        world = held_on(until=hours(0)).served(0.2)
        found = world.authority(1)
        assert found.basis == "WSO_ARREST"
        assert found.clock is not None
        assert found.clock.start.when == when(NOW)


class TestTheFace:
    @pytest.mark.parametrize(
        "terms",
        [
            {"signed": False},
            {"label": "Form I-200"},
            {"court": "ICE, i-205"},
            {"until": hours(-100)},
            {"until": hours(-200)},
        ],
        ids=["unsigned", "an I-200", "an I-205", "ended as it came", "ended before"],
    )
    def test_what_is_no_warrant_of_a_court_holds_nobody(self, terms: dict[str, object]) -> None:
        """An administrative warrant is never mistaken for one of a court."""
        world = held_on(**terms)
        assert world.basis(-10) == ("NONE", "AUTHORITY.NO_COURT_PAPER")
        assert world.release(-10).code == "RELEASE.NOW"

    @pytest.mark.parametrize("terms", [{"signed": None}, {"court": " "}], ids=["signature", "court"])
    def test_what_nobody_has_read_cannot_be_told(self, terms: dict[str, object]) -> None:
        """Unknown is not yes: a named person decides now."""
        world = held_on(**terms)
        assert world.basis(-10) == ("UNKNOWN", "AUTHORITY.WARRANT_NOT_READ")
        assert world.duty("DUTY.DECIDE_NOW", -10).due_at == hours(-100)

    def test_beside_a_charge_that_may_be_closed_the_general_words_stand(self) -> None:
        """The record leaves two things open, and the sentence speaks of both."""
        closed = stay.MatterClosed(matter="m-2", how="DISMISSED")
        world = held_on(signed=None).plus(CHARGE, -20).plus(closed, between(-12, -8))
        assert world.basis(-10) == ("UNKNOWN", "AUTHORITY.LOCAL_UNCERTAIN")

    def test_an_unread_warrant_beside_a_charge_changes_nothing(self) -> None:
        """The charge holds."""
        assert held_on(signed=None).plus(CHARGE, -20).authority(-10).basis == "LOCAL"

    def test_an_unsigned_paper_ends_no_local_custody(self) -> None:
        """A charge was dismissed; the paper beside it held nobody, and there is no waiting."""
        closed = stay.MatterClosed(matter="m-2", how="DISMISSED")
        world = held_on(signed=False).plus(CHARGE, -20).plus(closed, -10)
        assert world.basis(-5) == ("NONE", "AUTHORITY.NONE")

    def test_an_unsigned_paper_before_it_came_is_nothing(self) -> None:
        """What will come is no ground now, and no lack of one."""
        world = held_on(signed=False).moved("opened", -50)
        assert world.basis(-80) == ("UNKNOWN", "AUTHORITY.NO_GROUND_RECORDED")

    def test_a_closing_without_an_opening_is_no_custody(self) -> None:
        """It stays a finding."""
        assert lawful_world(opened=None).basis(1)[0] != "JUDICIAL_WARRANT"


class TestTheRecord:
    @pytest.mark.parametrize(
        ("what", "code"),
        [
            (
                stay.MatterOpened(matter="m-9", type=stay.Matter.JUDICIAL_WARRANT, label="I-200"),
                "RECORD.NOT_OF_A_COURT",
            ),
            (stay.MatterOpened(matter="m-9", type=stay.Matter.CHARGE, label="I-200"), "RECORD.ALLOWED"),
            (stay.MatterOpened(matter="m-9", until=hours(5), **OF_A_COURT), "RECORD.ALLOWED"),
            (stay.MatterClosed(matter=MATTER, how="COURT_ORDERED"), "RECORD.ALLOWED"),
            (stay.MatterOpened(matter=MATTER, **OF_A_COURT), "RECORD.MATTER_OPEN_BEFORE"),
        ],
    )
    def test_a_form_of_ice_is_not_recorded_as_a_warrant_of_a_court(self, what: Payload, code: str) -> None:
        """A warrant with an end still ahead is open on the record, and can be closed."""
        casefile = held_on(until=hours(5)).casefile()
        decision = may_record(casefile, what, happened_at=when(1), at=hours(1), book=current())
        assert decision.code == code


class TestTwoPlaces:
    """One person, two stays by the record, both certain."""

    def world(self) -> World:
        """Booked into a second stay without having left the first."""
        there = stay.Booked(jail=JAIL, person="person/oakley")
        world = lawful_world(closed=None).plus(there, -10, stream="stay/2", name="second")
        return world.plus(CHARGE, -10, stream="stay/2")

    def test_neither_stay_shows_a_ground(self) -> None:
        """One of the two records is wrong, and nobody knows which."""
        for stream in ("stay/1", "stay/2"):
            assert self.world().seen_from(stream).basis(-5) == ("UNKNOWN", "AUTHORITY.TWO_PLACES")

    def test_before_the_second_booking_the_first_stands(self) -> None:
        """The contradiction begins where it begins."""
        assert self.world().basis(-20)[0] == "LOCAL"

    def test_reviewed_by_a_named_person_each_shows_its_own_again(self) -> None:
        """The review counts from its time on, in whichever stay it was recorded."""
        review = stay.FindingReviewed(finding="FINDING.TWO_PLACES:booked:second", by="Lt. Marsh", note="-")
        world = self.world().plus(review, -4, stream="stay/2")
        assert [world.basis(at)[0] for at in (-5, -3)] == ["UNKNOWN", "LOCAL"]

    def test_once_the_first_has_left_the_second_stands(self) -> None:
        """There is one place again."""
        world = self.world().plus(stay.Released(), -3).seen_from("stay/2")
        assert [world.basis(at)[0] for at in (-4, -2)] == ["UNKNOWN", "LOCAL"]

    def test_another_person_is_no_contradiction(self) -> None:
        """Two people, two jails."""
        world = self.world().saying("second", person="person/else")
        assert world.basis(-5)[0] == "LOCAL"


class TestPerhapsReleased:
    """A service, a release known only as an interval, and the same person booked again."""

    def world(self, released: object) -> World:
        """Served at the release, perhaps released, booked again twelve hours later."""
        world = lawful_world().served(0).plus(stay.Released(), released, name="left")  # type: ignore[arg-type]
        again = stay.Booked(jail=JAIL, person="person/oakley")
        return world.plus(again, 12, stream="stay/2").seen_from("stay/2")

    def test_a_release_that_may_have_come_after_the_booking_leaves_it_open(self) -> None:
        """Not NONE: the record does not say that the person was free."""
        assert self.world(between(10, 14)).basis(15) == ("UNKNOWN", "AUTHORITY.RELEASE_UNCERTAIN")

    def test_a_release_that_certainly_came_before_frees_the_person(self) -> None:
        """Whoever was released is free, and the service of the stay before carries nothing."""
        assert self.world(between(10, 12)).basis(15) == ("NONE", "AUTHORITY.NONE")

    def test_without_a_service_there_is_nothing_that_could_go_on(self) -> None:
        """No ground before, none after."""
        world = self.world(between(10, 14)).without("served")
        assert world.basis(15) == ("NONE", "AUTHORITY.NONE")

    def test_through_a_stay_between_the_release_is_found(self) -> None:
        """ICE took the person out and brought them back twice; the doubt goes with the clock."""
        handed = stay.HandedOver(to_officer="Quill", place=stay.HandoverPlace.ICE_FIELD_OFFICE)
        world = self.world(between(10, 14)).plus(handed, 16, stream="stay/2")
        third = world.plus(stay.Booked(jail=JAIL, person="person/oakley"), 18, stream="stay/3")
        assert third.seen_from("stay/3").basis(19) == ("UNKNOWN", "AUTHORITY.RELEASE_UNCERTAIN")


class TestHandoverAtTheJail:
    def test_taken_by_somebody_who_is_named_ends_custody_under_its_own_rule(self) -> None:
        """The decision names the reading, which waits for counsel."""
        handed = stay.HandedOver(to_officer="Quill", place=stay.HandoverPlace.ICE_TRANSPORT_AT_JAIL)
        found = lawful_world().served(0).plus(handed, 20).authority(21)
        assert (found.basis, found.decision.draft_rules) == ("ICE", ("readings.handover_at_jail",))

    def test_taken_by_nobody_who_is_named_the_person_is_still_here(self) -> None:
        """The hold goes on to its limit, and at the limit the release is due."""
        handed = stay.HandedOver(to_officer=" ", place=stay.HandoverPlace.ICE_TRANSPORT_AT_JAIL)
        world = lawful_world().served(0).plus(handed, 20)
        assert [world.basis(at)[0] for at in (21, 48)] == ["WSO_ARREST", "NONE"]

    def test_brought_back_within_the_hours_the_old_clock_runs_on(self) -> None:
        """The way to a facility that was never reached is no transfer."""
        handed = stay.HandedOver(to_officer="Quill", place=stay.HandoverPlace.ICE_TRANSPORT_AT_JAIL)
        world = lawful_world().served(0).plus(handed, 20).plus(stay.ReturnedFromIce(jail=JAIL), 22)
        assert world.authority(23).decision.expires_at == hours(48)
