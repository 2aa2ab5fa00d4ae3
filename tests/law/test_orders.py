"""Goal: an order under a BOA holds nobody by itself, and never past the earliest end.

Method: the lawful world with an order instead of a service, and one thing changed at a time.
"""

from dataclasses import replace

import pytest

from fortyeight.foundations.law import ground_codes
from fortyeight.foundations.law.codes import AUTHORITY, CLOCK
from fortyeight.foundations.law.facts import agreement, orders, stay
from fortyeight.foundations.rulebook.phrasebooks import phrasebooks
from tests.law.housed import BOA, HANDED, ORDER, order_terms, ordered
from tests.law.world import JAIL, PERSON, TICK, World, between, hours, lawful_world, when, without_rule


class TestAnOrderAlone:
    def test_without_a_served_warrant_it_cannot_be_told(self) -> None:
        """A named person decides now: the decision on such a hold was no shield for the jail."""
        world = ordered(read=False)
        assert world.basis(1) == ("UNKNOWN", "AUTHORITY.HOUSING_UNCERTAIN")
        assert world.authority(1).decision.reasons[1].code == "ORDER.ALONE"
        assert world.release(1).answer.value == "UNKNOWN"
        assert world.duty("DUTY.DECIDE_NOW", 1).due_at == hours(0)

    def test_with_the_reading_of_counsel_it_holds_to_its_end(self) -> None:
        """A reading with a name and a date settles it for the agency."""
        world = ordered()
        assert world.basis(1) == ("BOA_ORDER", "AUTHORITY.BOA_ORDER")
        assert world.basis(hours(48) - TICK)[0] == "BOA_ORDER"
        assert world.basis(48) == ("NONE", "AUTHORITY.HOUSING_ENDED")

    @pytest.mark.parametrize(
        "reading",
        [
            agreement.ReadingAdopted(question="boa.order_alone", rule="boa.order_alone", counsel="x"),
            agreement.ReadingAdopted(question="readings.other", rule="boa.order_suffices", counsel="x"),
        ],
    )
    def test_another_reading_settles_nothing(self, reading: agreement.ReadingAdopted) -> None:
        """Only the question itself, and only that answer."""
        assert ordered(read=False).plus(reading, -5).authority(1).basis == "UNKNOWN"

    def test_a_reading_adopted_later_makes_no_past_hold_lawful(self) -> None:
        """It counts from its minute on."""
        later = ordered().moved("reading", 5)
        assert [later.authority(at).basis for at in (4, 6)] == ["UNKNOWN", "BOA_ORDER"]

    def test_a_reading_that_may_have_been_adopted_leaves_it_open(self) -> None:
        """Perhaps none had been yet."""
        assert ordered().moved("reading", between(-5, 5)).authority(1).basis == "UNKNOWN"

    def test_a_lawful_service_is_named_before_the_order(self) -> None:
        """The arrest was made by an officer with the power; the order only houses."""
        world = ordered(read=False).served(0.2)
        assert [world.authority(at).basis for at in (0.1, 1)] == ["UNKNOWN", "WSO_ARREST"]

    def test_after_the_agreement_of_the_service_ended_the_order_carries_on(self) -> None:
        """The service was lawful when it was made; the order has a ground of its own."""
        ended = ordered(read=False).served(0.2).plus(agreement.AgreementEnded(), 10)
        assert [ended.authority(at).basis for at in (9, 11)] == ["WSO_ARREST", "BOA_ORDER"]

    def test_a_recalled_warrant_takes_both_away(self) -> None:
        """The order names it."""
        world = ordered().served(0.2).plus(stay.WarrantRecalled(warrant="w-1"), 10)
        assert world.authority(11).basis == "NONE"


class TestTheClock:
    def test_an_accepted_i203_starts_it(self) -> None:
        """The earliest of release-eligible, served and accepted, as the rule says."""
        world = ordered(-20)
        assert world.authority(1).decision.expires_at == hours(28)
        early = ordered().plus(
            orders.I203Accepted(i203="i203-1", issued_by="Quill", accepted_by="Marsh"), -10
        )
        found = early.authority(1)
        assert found.decision.expires_at == hours(38)
        assert found.decision.reasons[0].because.endswith("Form I-203 accepted.")

    def test_both_ends_are_shown_and_the_earliest_governs(self) -> None:
        """The agreement brings in the regulation, which leaves out the weekend; 48 hours end first."""
        running = ordered().authority(1).clock
        assert running is not None
        ends = {limit.rule_id: limit.ends for limit in running.limits}
        assert ends["boa.hold_limit"] == when(48)
        regulation = ends["us.8cfr287_7.hold_limit"]
        assert regulation is not None
        assert regulation.earliest > hours(48)
        assert running.ends == when(48)

    def test_shorter_terms_shorten_it(self) -> None:
        """The hours agreed are a cap."""
        world = ordered(what=order_terms(hours=24))
        assert world.authority(1).decision.expires_at == hours(24)
        assert ordered(what=order_terms(hours=96)).authority(1).decision.expires_at == hours(48)

    def test_terms_without_hours_leave_the_rules(self) -> None:
        """No cap is invented."""
        assert ordered(what=order_terms(hours=None)).authority(1).decision.expires_at == hours(48)

    def test_a_book_without_the_limit_tells_no_end(self) -> None:
        """A longer limit never stands in for it."""
        found = ordered().authority(1, without_rule("boa.hold_limit"))
        assert (found.basis, found.decision.code) == ("UNKNOWN", "AUTHORITY.NO_LIMIT_KNOWN")

    def test_a_book_without_a_start_tells_no_end(self) -> None:
        """No clock, no hold."""
        found = ordered().authority(1, without_rule("readings.hold_start"))
        assert (found.basis, found.decision.code) == ("UNKNOWN", "AUTHORITY.NO_LIMIT_KNOWN")

    def test_an_uncertain_release_leaves_an_uncertain_end(self) -> None:
        """Between the two ends it cannot be told."""
        world = ordered(0).moved("closed", between(-0.5, 0))
        assert world.basis(47.8) == ("UNKNOWN", "AUTHORITY.LIMIT_UNCERTAIN")

    def test_an_end_known_ahead_is_the_end(self) -> None:
        """The agreement ends tomorrow: the hold does too."""
        world = ordered().plus(agreement.AgreementEnded(), 24, stream=BOA)
        assert world.authority(1).decision.expires_at == hours(24)
        assert world.basis(24) == ("NONE", "AUTHORITY.HOUSING_FAILS")

    def test_a_change_ahead_that_changes_nothing_is_no_end(self) -> None:
        """Another agreement ends; this one stands."""
        world = ordered().plus(agreement.AgreementEnded(), 24)
        assert world.authority(1).decision.expires_at == hours(48)

    def test_the_release_and_the_duty_name_the_end(self) -> None:
        """The same ladder as after a served warrant."""
        world = ordered()
        assert world.release(1).expires_at == hours(48)
        duty = world.duty("DUTY.HAND_OVER_OR_RELEASE", 1)
        assert (duty.arose_at, duty.due_at) == (hours(0), hours(48))


def unlike(**fields: object) -> World:
    """The order with other names in it."""
    world = ordered()
    return replace(
        world,
        facts={**world.facts, "order": replace(world.facts["order"], what=replace(ORDER, **fields))},  # type: ignore[arg-type]
    )


CANCELLED = stay.DetainerCancelled(detainer="d-1")


class TestThePapers:
    @pytest.mark.parametrize(
        ("world", "lacks"),
        [
            (unlike(i203=""), "an I-203"),
            (unlike(issued_by=" "), "who issued it"),
            (unlike(accepted_by=""), "who accepted it"),
            (unlike(warrant=""), "an I-200 or I-205 that was not recalled"),
            (unlike(warrant="w-9"), "an I-200 or I-205 that was not recalled"),
            (unlike(detainer=""), "an I-247A in effect"),
            (ordered().plus(CANCELLED, 0.5), "an I-247A in effect"),
            (ordered().saying("detainer", form="I-247"), "an I-247A in effect"),
            (ordered().without("copy"), "the copy of the I-247A given to the person"),
            (ordered().saying("warrant", form="I-213"), "an I-200 or I-205 that was not recalled"),
            (ordered().saying("checked", dated=False), "the face of the warrant, read"),
        ],
    )
    def test_an_order_that_lacks_one_holds_nobody(self, world: World, lacks: str) -> None:
        """Each paper is named in the answer."""
        decision = world.authority(1).decision
        assert decision.code == "AUTHORITY.HOUSING_FAILS"
        assert lacks in decision.because

    @pytest.mark.parametrize(
        "world",
        [
            ordered().without("checked"),
            ordered().moved("copy", between(-48, 2)),
            ordered().plus(stay.WarrantRecalled(warrant="w-1"), between(0.5, 2)),
        ],
    )
    def test_a_paper_in_doubt_leaves_it_open(self, world: World) -> None:
        """Unknown is not yes."""
        assert world.basis(1) == ("UNKNOWN", "AUTHORITY.HOUSING_UNCERTAIN")

    def test_a_book_without_the_list_leaves_it_open(self) -> None:
        """Then it is not known what an order needs."""
        assert ordered().authority(1, without_rule("boa.order_papers")).basis == "UNKNOWN"


class TestTheTime:
    @pytest.mark.parametrize(("at", "basis"), [(0.9, "BOA_ORDER"), (1, "NONE")])
    def test_it_is_accepted_by_the_release_or_within_the_hour(self, at: float, basis: str) -> None:
        """After that there is no waiting authority."""
        assert ordered(at).authority(2).basis == basis

    def test_without_a_release_from_local_custody_there_is_no_service(self) -> None:
        """Somebody who was never in local custody is not housed on an order."""
        world = ordered(0).without("opened", "closed")
        assert world.basis(1) == ("NONE", "AUTHORITY.HOUSING_FAILS")

    def test_a_book_without_the_window_leaves_it_open(self) -> None:
        """No hour is invented."""
        assert ordered().authority(1, without_rule("boa.service_commences")).basis == "UNKNOWN"

    def test_an_acceptance_whose_time_is_not_exact_cannot_be_told(self) -> None:
        """Nor could its clock."""
        assert ordered(between(-1, 0)).basis(1) == ("UNKNOWN", "AUTHORITY.HOUSING_UNCERTAIN")

    def test_while_local_custody_lasts_the_order_waits(self) -> None:
        """Local custody is named first."""
        assert ordered(-20).authority(-1).basis == "LOCAL"

    def test_a_released_person_is_not_held_on_the_old_order(self) -> None:
        """Whoever was released is free."""
        world = ordered().plus(stay.Released(), 5).plus(stay.ReturnedFromIce(jail=JAIL), 8)
        assert world.basis(9) == ("NONE", "AUTHORITY.NONE")

    def test_another_stay_needs_an_order_of_its_own(self) -> None:
        """And its clock would be the old one."""
        world = ordered().plus(HANDED, 10)
        there = world.plus(stay.Booked(jail=JAIL, person=PERSON), 20, stream="stay/2").seen_from("stay/2")
        assert there.authority(21).basis == "NONE"


class TestTheAgreement:
    @pytest.mark.parametrize(
        ("world", "code"),
        [
            (ordered().without("BOA-ICE"), "ORDER.NO_AGREEMENT"),
            (ordered().without("BOA-force"), "ORDER.AGREEMENT_FAILS"),
            (ordered().without("BOA-covers"), "ORDER.AGREEMENT_FAILS"),
            (
                ordered().plus(agreement.AgreementSuspended(), 0.5, stream=BOA),
                "ORDER.AGREEMENT_FAILS",
            ),
            (ordered().plus(agreement.ServiceSwitchedOff(by="counsel"), 0.5), "SERVICE.SWITCHED_OFF"),
        ],
    )
    def test_an_order_stands_on_its_agreement(self, world: World, code: str) -> None:
        """Signed by both, in force, not suspended, covering the jail; and not switched off."""
        decision = world.authority(1).decision
        assert decision.code == "AUTHORITY.HOUSING_FAILS"
        assert code in [step.code for step in decision.reasons]

    def test_an_agreement_in_doubt_leaves_it_open(self) -> None:
        """When it entered into force is not known."""
        assert ordered().moved("BOA-force", between(-2, 3)).authority(1).basis == "UNKNOWN"

    def test_a_place_without_law_in_the_book_leaves_it_open(self) -> None:
        """No state stands in for another."""
        assert ordered().placed("us_zz").authority(1).decision.code == "LAW.PLACE_NOT_COVERED"

    def test_a_claim_or_a_court_order_stops_it_as_it_stops_a_service(self) -> None:
        """Whatever was accepted."""
        claim = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.JAIL_RECORD)
        assert ordered().plus(claim, 0.5).basis(1) == ("UNKNOWN", "AUTHORITY.CLAIM_OPEN")
        assert lawful_world().plus(claim, 0.5).basis(1) == ("NONE", "AUTHORITY.NONE")


def test_no_code_stands_in_two_tables() -> None:
    """A second sentence for one code would silently replace the first."""
    assert not (set(ground_codes.GROUND) | set(ground_codes.ORDER_CLOCK)) & (set(AUTHORITY) | set(CLOCK))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_person_held_is_told_in_english_and_spanish(language: str) -> None:
    """Each of these grounds, and each way in which it fails, has a sentence of its own."""
    known = phrasebooks().by_language[language].sentences
    assert set(known) >= {*ground_codes.GROUND, *ground_codes.WARRANT_RELEASE}
