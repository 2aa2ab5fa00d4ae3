"""Contradictions are named and shown. They are never repaired, and crash nothing."""

from collections.abc import Callable

import pytest

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.findings import find_contradictions
from fortyeight.foundations.law.record_codes import FINDING
from tests.law.world import JAIL, MATTER, PERSON, World, between, lawful_world

CHARGE = stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE)
DISMISSED = stay.ReleaseEligible(basis=stay.Eligibility.DISMISSED)
BOOKED = stay.Booked(jail=JAIL, person=PERSON)
HANDED_OVER = stay.HandedOver(to_officer="Officer Quill", place=stay.HandoverPlace.ICE_FIELD_OFFICE)


def found(world: World, at: float = 1) -> list[str]:
    return [finding.code for finding in find_contradictions(world.history(), world.bench(at))]


CONTRADICTIONS: dict[str, tuple[Callable[[], World], str]] = {
    "booked twice": (lambda: lawful_world().plus(BOOKED, -90), "BOOKED_TWICE"),
    "never booked": (lambda: lawful_world(booked=None), "NO_BOOKING"),
    "left before booked": (lambda: lawful_world().plus(stay.Released(), -101), "LEFT_BEFORE_BOOKED"),
    "closed before opened": (
        lambda: lawful_world().plus(stay.MatterClosed(matter="m-2", how="DISMISSED"), -20).plus(CHARGE, -10),
        "CLOSED_BEFORE_OPENED",
    ),
    "closed without opening": (lambda: lawful_world(opened=None), "CLOSED_WITHOUT_OPENING"),
    "eligible while open": (lambda: lawful_world(closed=None).plus(DISMISSED, -5), "ELIGIBLE_WHILE_OPEN"),
    "served before received": (
        lambda: lawful_world(warrant=0.5, checked=0.6).served(0.2),
        "SERVED_BEFORE_RECEIVED",
    ),
    "served while open": (lambda: lawful_world().served(-1), "SERVED_WHILE_OPEN"),
    "closed after left": (lambda: lawful_world().plus(stay.Released(), -1), "CLOSED_AFTER_LEFT"),
    "served after left": (
        lambda: lawful_world().plus(stay.Released(), 0.1).served(0.2),
        "SERVED_AFTER_LEFT",
    ),
    "eligible after left": (
        lambda: lawful_world().plus(stay.Released(), 0.1).plus(DISMISSED, 0.2),
        "ACT_AFTER_LEFT",
    ),
    "left while open": (lambda: lawful_world(closed=None).plus(stay.Released(), 0), "OPEN_AFTER_LEFT"),
    "in two jails": (
        lambda: lawful_world().plus(BOOKED, -200, stream="stay/0"),
        "TWO_PLACES",
    ),
    "booked elsewhere while here": (
        lambda: lawful_world().plus(BOOKED, -20, stream="stay/2"),
        "TWO_PLACES",
    ),
}


class TestContradictions:
    @pytest.mark.parametrize("name", CONTRADICTIONS)
    def test_is_named(self, name: str) -> None:
        """One contradiction, by its code."""
        build, code = CONTRADICTIONS[name]

        assert found(build()) == [f"FINDING.{code}"]

    @pytest.mark.parametrize("name", CONTRADICTIONS)
    def test_crashes_nothing(self, name: str) -> None:
        """The picture, the answers and the duties are there all the same."""
        world = CONTRADICTIONS[name][0]()

        assert world.timeline()
        assert world.may_serve().reasons
        assert any(duty.code == "DUTY.REVIEW_FINDING" for duty in world.duties(1))

    def test_together_they_are_the_whole_table(self) -> None:
        """No code stands in the table that nothing produces."""
        assert {f"FINDING.{code}" for _, code in CONTRADICTIONS.values()} == set(FINDING)

    def test_the_lawful_world_has_none(self) -> None:
        """Not even after the service, or a handover while a local matter waits for trial."""
        assert found(lawful_world().served(0.2).plus(HANDED_OVER, 30), 31) == []
        assert found(lawful_world(closed=None).plus(HANDED_OVER, -5)) == []

    @pytest.mark.parametrize(
        "world",
        [
            lawful_world(closed=None).plus(
                stay.ReleaseEligible(basis=stay.Eligibility.BAIL_COULD_BE_POSTED), -5
            ),
            lawful_world().plus(DISMISSED, 0),
            lawful_world(opened=-30, closed=between(-40, -20)),
            lawful_world(warrant=between(-50, 0.5)).served(0.2),
            lawful_world(closed=between(-2, 2)).served(0.2),
            lawful_world().plus(BOOKED, -200, stream="stay/0").plus(stay.Released(), -150, stream="stay/0"),
            lawful_world().plus(BOOKED, 20, stream="stay/2"),
            lawful_world().plus(stay.Booked(jail=JAIL, person="person/other"), -200, stream="stay/0"),
            lawful_world().plus(HANDED_OVER, 0.3).plus(stay.ReturnedFromIce(jail=JAIL), 0.5).served(0.6),
            lawful_world().plus(stay.Died(), between(-0.1, 0.2)).served(0.1),
        ],
    )
    def test_what_may_be_so_is_no_contradiction(self, world: World) -> None:
        """Only what cannot be so is one."""
        assert found(world) == []

    def test_a_stay_of_the_same_person_that_has_not_begun(self) -> None:
        """Asked about the later stay before it began: nothing yet."""
        world = lawful_world().plus(BOOKED, 20, stream="stay/2").seen_from("stay/2")

        assert found(world, 1) == []
        assert found(world, 20) == ["FINDING.TWO_PLACES"]

    def test_eligible_in_an_earlier_time_of_custody(self) -> None:
        """Of a time that is over it says nothing about the present one."""
        world = lawful_world(closed=-40).plus(DISMISSED, -50).plus(CHARGE, -20)

        assert found(world) == []

    def test_eligible_when_the_present_custody_may_not_have_begun(self) -> None:
        """Perhaps before, perhaps after: no contradiction."""
        world = lawful_world(opened=between(-60, -40), closed=None).plus(DISMISSED, -50)
        world = world.plus(stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), -55)

        assert found(world) == []

    def test_only_what_has_happened_by_the_instant(self) -> None:
        """A contradiction to come is none yet."""
        world = lawful_world().plus(BOOKED, 5)

        assert found(world, 4) == []
        assert found(world, 5) == ["FINDING.BOOKED_TWICE"]

    def test_the_same_matter_closed_again_after_another_opening(self) -> None:
        """Opened, closed, and closed again: the second closing repeats the first."""
        again = stay.MatterClosed(matter=MATTER, how="DISMISSED")

        assert found(lawful_world().plus(again, 0.5)) == []

    def test_a_finding_keeps_its_key_and_the_name_of_who_reviewed_it(self) -> None:
        """It stays listed."""
        world = lawful_world().plus(BOOKED, -90, name="second")
        (finding,) = find_contradictions(world.history(), world.bench(1))
        assert finding.key == "FINDING.BOOKED_TWICE:booked:second"

        world = world.plus(stay.FindingReviewed(finding=finding.key, by="Lt. Marsh", note="one person"), 0.5)
        (reviewed,) = find_contradictions(world.history(), world.bench(1))
        assert (reviewed.key, reviewed.reviewed_by) == (finding.key, "Lt. Marsh")
        (before,) = find_contradictions(world.history(), world.bench(0.4))
        assert before.reviewed_by == ""
