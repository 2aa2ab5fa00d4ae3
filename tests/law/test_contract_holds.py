"""Goal: a contract holds to its own end, never without one, and arrests nobody.

Method: somebody whom ICE brought and booked under a contract of 72 hours, and one thing changed at a time.
"""

from dataclasses import replace

import pytest

from fortyeight.foundations.law.facts import agreement, orders, stay
from fortyeight.foundations.law.grounds import terms as agreed
from tests.law.housed import CONTRACT, HANDED, HOLD, again, contracted, ordered, terms, with_agreement
from tests.law.world import JAIL, TICK, World, between, hours, lawful_world, when, without_rule

ALLOWED = terms(rebooking=agreement.Rebooking.ALLOWED)


class TestTheEnd:
    def test_it_holds_for_the_hours_of_the_contract(self) -> None:
        """72 hours, and at 72 hours it has ended."""
        world = contracted()
        assert world.basis(1) == ("CONTRACT", "AUTHORITY.CONTRACT")
        assert world.basis(hours(72) - TICK)[0] == "CONTRACT"
        assert world.basis(72) == ("NONE", "AUTHORITY.HOUSING_ENDED")
        assert world.duty("DUTY.HAND_OVER_OR_RELEASE", 1).due_at == hours(72)

    @pytest.mark.parametrize(
        "world", [contracted(terms_too=False), contracted().saying("CONTRACT-terms", hours=None)]
    )
    def test_without_an_end_there_is_no_hold(self, world: World) -> None:
        """Never unlimited."""
        assert world.basis(1) == ("NONE", "AUTHORITY.CONTRACT_NO_END")

    def test_the_order_may_name_the_end_itself(self) -> None:
        """Alone, or before the hours of the contract; never after them."""
        named = replace(HOLD, until=hours(24))
        assert contracted(what=named, terms_too=False).authority(1).decision.expires_at == hours(24)
        assert contracted(what=named).authority(1).decision.expires_at == hours(24)
        late = replace(HOLD, until=hours(500))
        assert contracted(what=late).authority(1).decision.expires_at == hours(72)

    def test_terms_agreed_since_shorten_and_never_lengthen(self) -> None:
        """The hold was begun on the terms of its day."""
        for hours_agreed, end in ((24, 24), (200, 72), (None, 72)):
            world = contracted().plus(terms(hours=hours_agreed), 5, stream=CONTRACT)
            assert world.authority(6).decision.expires_at == hours(end)

    def test_terms_agreed_since_give_no_hours_to_a_hold_without(self) -> None:
        """It began without an end."""
        world = contracted(terms_too=False).plus(terms(), 5, stream=CONTRACT)
        assert world.basis(6)[1] == "AUTHORITY.CONTRACT_NO_END"

    def test_the_end_of_the_contract_is_an_end(self) -> None:
        """Known ahead, it is the end of the hold."""
        world = contracted().plus(agreement.AgreementEnded(), 10, stream=CONTRACT)
        assert world.authority(1).decision.expires_at == hours(10)
        assert world.basis(10) == ("NONE", "AUTHORITY.HOUSING_FAILS")

    def test_an_end_of_the_contract_after_the_hours_changes_nothing(self) -> None:
        """The hours end first."""
        world = contracted().plus(agreement.AgreementEnded(), 500, stream=CONTRACT)
        assert world.authority(1).decision.expires_at == hours(72)

    def test_an_uncertain_start_is_uncertain_at_the_end(self) -> None:
        """Between the two ends nobody can tell."""
        with_service = contracted().plus(
            orders.I203Accepted(i203="i203-1", issued_by="Quill", accepted_by="Marsh"), between(-2, 0)
        )
        assert with_service.basis(71) == ("UNKNOWN", "AUTHORITY.LIMIT_UNCERTAIN")


class TestTheBeginning:
    @pytest.mark.parametrize("field", ["i203", "issued_by", "begun_by"])
    def test_every_name_is_needed(self, field: str) -> None:
        """An I-203, who issued it, who began the hold."""
        world = contracted(what=replace(HOLD, **{field: " "}))
        assert world.basis(1) == ("NONE", "AUTHORITY.HOUSING_FAILS")

    def test_a_beginning_whose_time_is_not_exact_cannot_be_told(self) -> None:
        """Nor can its end."""
        assert contracted().moved("hold", between(0, 1)).basis(2) == (
            "UNKNOWN",
            "AUTHORITY.HOUSING_UNCERTAIN",
        )

    def test_no_arrest_no_hold(self) -> None:
        """A contract to house arrests nobody; what is not recorded cannot be told."""
        for brought, basis in ((None, "UNKNOWN"), (False, "NONE")):
            assert contracted(what=replace(HOLD, brought_by_ice=brought)).authority(1).basis == basis

    def test_a_book_without_the_start_tells_no_end(self) -> None:
        """No clock, no hold."""
        found = contracted().authority(1, without_rule("contract.hold_start"))
        assert (found.basis, found.decision.code) == ("UNKNOWN", "AUTHORITY.NO_LIMIT_KNOWN")

    def test_events_that_the_rule_does_not_name_start_nothing(self) -> None:
        """A rule that names none of what happened gives no start."""
        from fortyeight.foundations.law.shapes.clock_start import ClockStart
        from tests.law.world import with_terms

        book = with_terms("contract.hold_start", ClockStart(earliest_of=("SOMETHING_ELSE",)))
        assert contracted().authority(1, book).decision.code == "AUTHORITY.NO_LIMIT_KNOWN"


def released_into(at: float, brought: bool | None, *, served: bool) -> World:
    """Released from local custody, perhaps served, and a contract hold begun."""
    world = with_agreement(lawful_world(), CONTRACT, "CONTRACT", terms())
    world = world.served(0.2) if served else world
    return world.plus(replace(HOLD, brought_by_ice=brought), at, name="hold")


class TestAfterLocalCustody:
    def test_somebody_released_here_was_not_brought_by_ice(self) -> None:
        """What the record says of ICE cannot be: the person was here all along."""
        assert released_into(0.1, True, served=False).basis(1) == ("NONE", "AUTHORITY.HOUSING_FAILS")

    def test_on_a_served_warrant_the_contract_carries_on_from_the_start_of_the_hold(self) -> None:
        """48 hours on the warrant, then to 72 from the release; no hours are added up."""
        world = released_into(40, None, served=True)
        assert [world.authority(at).basis for at in (41, 49, 72)] == ["WSO_ARREST", "CONTRACT", "NONE"]

    def test_begun_after_the_hours_of_the_warrant_it_comes_too_late(self) -> None:
        """There is no waiting authority between."""
        assert released_into(49, False, served=True).authority(50).basis == "NONE"

    def test_a_doubtful_service_leaves_it_open(self) -> None:
        """Whether anybody arrested the person is the question."""
        world = released_into(5, False, served=True).moved("letter", between(-3, 3))
        assert world.authority(50).basis == "UNKNOWN"

    def test_returned_by_ice_after_local_custody_it_was_ice_who_brought_them(self) -> None:
        """Handed over, brought back, and housed under the contract: on the old clock."""
        world = (
            released_into(20, True, served=True).plus(HANDED, 10).plus(stay.ReturnedFromIce(jail=JAIL), 19)
        )
        assert world.authority(50).basis == "CONTRACT"
        assert world.authority(50).decision.expires_at == hours(72)

    def test_while_a_matter_is_still_open_nobody_was_brought(self) -> None:
        """A hold that was recorded during local custody began too soon to be ICE's."""
        world = released_into(-5, True, served=False)
        assert world.authority(-1).basis == "LOCAL"
        assert world.authority(1).basis == "NONE"

    def test_an_order_and_a_contract_name_the_order_first(self) -> None:
        """And the contract carries on after it."""
        world = with_agreement(ordered().served(0.2), CONTRACT, "CONTRACT", terms())
        both = world.plus(replace(HOLD, brought_by_ice=None), 1, name="hold").plus(
            agreement.AgreementEnded(), 5
        )
        assert [both.authority(at).basis for at in (2, 6, 49)] == ["WSO_ARREST", "BOA_ORDER", "CONTRACT"]


class TestBookedAgain:
    def test_under_a_contract_that_forbids_it_the_old_clock_runs_on(self) -> None:
        """Taken out at 70 hours and brought back at 71: an hour is left."""
        back = again(contracted().plus(HANDED, 70), 71, "stay/2")
        found = back.authority(71.5)
        assert (found.basis, found.decision.expires_at) == ("CONTRACT", hours(72))
        assert found.decision.reasons[0].code == "CLOCK.OLD_CONTRACT_CLOCK"
        assert back.basis(72) == ("NONE", "AUTHORITY.HOUSING_ENDED")

    def test_once_it_is_used_up_there_is_no_hold_at_all(self) -> None:
        """Brought back after 80 hours, the person is to be released at once."""
        assert again(contracted().plus(HANDED, 70), 80, "stay/2").basis(80) == (
            "NONE",
            "AUTHORITY.HOUSING_ENDED",
        )

    def test_a_third_booking_goes_back_to_the_first(self) -> None:
        """However often."""
        second = again(contracted().plus(HANDED, 20), 30, "stay/2").plus(HANDED, 40, stream="stay/2")
        assert again(second, 50, "stay/3").authority(51).decision.expires_at == hours(72)

    def test_within_one_stay_too(self) -> None:
        """A second hold in the same stay adds nothing."""
        world = contracted().plus(HANDED, 70).plus(stay.ReturnedFromIce(jail=JAIL), 71)
        assert world.plus(replace(HOLD, hold="h-2"), 71).authority(71.5).decision.expires_at == hours(72)

    def test_a_contract_that_allows_it_gives_new_hours_after_a_facility(self) -> None:
        """ICE had the person at a place of its own."""
        world = contracted().saying("CONTRACT-terms", rebooking=agreement.Rebooking.ALLOWED)
        assert again(world.plus(HANDED, 70), 80, "stay/2").authority(81).decision.expires_at == hours(152)

    def test_but_not_after_a_drive_in_a_van(self) -> None:
        """ICE's transport alone is no facility."""
        van = stay.HandedOver(to_officer="Quill", place=stay.HandoverPlace.ICE_TRANSPORT_AT_JAIL)
        world = contracted().saying("CONTRACT-terms", rebooking=agreement.Rebooking.ALLOWED)
        assert again(world.plus(van, 70), 80, "stay/2").authority(81).basis == "NONE"

    def test_nor_twice_in_the_stay_without_leaving_again(self) -> None:
        """One way out, one new hold: the second runs on the clock of the first."""
        world = contracted().saying("CONTRACT-terms", rebooking=agreement.Rebooking.ALLOWED)
        back = again(world.plus(HANDED, 20), 30, "stay/2")
        twice = back.plus(replace(HOLD, hold="h-3"), 60, stream="stay/2")
        assert twice.authority(61).decision.expires_at == hours(102)

    def test_a_release_between_makes_it_another_custody(self) -> None:
        """Whoever was released was free; ICE arrested anew."""
        world = again(contracted().plus(stay.Released(), 20), 100, "stay/2")
        assert world.authority(101).decision.expires_at == hours(172)

    def test_a_release_that_may_have_come_later_does_not(self) -> None:
        """Perhaps the person was never free."""
        world = again(contracted().plus(stay.Released(), between(20, 60)), 50, "stay/2")
        assert world.seen_from("stay/2").authority(65).decision.expires_at == hours(72)

    def test_a_new_local_matter_between_makes_it_another_custody(self) -> None:
        """Arrested for a charge, released from it, and brought by ICE."""
        world = (
            contracted()
            .plus(HANDED, 20)
            .plus(stay.Booked(jail=JAIL, person="person/oakley"), 30, stream="stay/2")
        )
        world = world.plus(stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), 30, stream="stay/2")
        world = world.plus(stay.MatterClosed(matter="m-2", how="DISMISSED"), 90, stream="stay/2")
        world = world.plus(stay.ReturnedFromIce(jail=JAIL), 100, stream="stay/2")
        found = world.plus(HOLD, 100, stream="stay/2").seen_from("stay/2").authority(101)
        assert found.decision.expires_at == hours(162)


def test_the_terms_that_may_stand_all_have_to_allow_it() -> None:
    """Terms whose time is not exact leave it open, and open is not allowed."""
    world = contracted(terms_too=False).plus(ALLOWED, between(-1, 1), stream=CONTRACT)
    assert not agreed.allows_rebooking(world.history(), CONTRACT, hours(0))
    assert agreed.allows_rebooking(world.history(), CONTRACT, hours(2))
    assert agreed.longest_hold(world.history(), CONTRACT, since=hours(0), at=hours(2)) is None


def test_a_book_without_the_order_of_grounds_names_the_service_first() -> None:
    """The order of the rule is that of the code when the rule is out of force."""
    world = ordered().served(0.2)
    assert world.authority(1, without_rule("readings.several_grounds")).basis == "WSO_ARREST"


def test_a_hold_of_which_the_order_knows_nothing_is_still_answered() -> None:
    """A rule that names no ground at all leaves the first that was judged."""
    from fortyeight.foundations.law.shapes.precedence import Precedence
    from tests.law.world import with_terms

    book = with_terms("readings.several_grounds", Precedence(order=("LOCAL",)))
    assert ordered().authority(1, book).basis == "BOA_ORDER"
    assert when(0) == when(hours(0))
