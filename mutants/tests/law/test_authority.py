"""On what authority? The service judged afterwards, and limits that cannot be told."""

import pytest

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import officer, stay
from tests.law.refusals_moment import MOMENT
from tests.law.refusals_standing import STANDING
from tests.law.world import (
    JAIL,
    MINUTE,
    NAME,
    OFFICER,
    PERSON,
    TICK,
    absent_rules,
    between,
    hours,
    lawful_world,
    without_rule,
)

GAPS = {Answer.NO: "NONE", Answer.UNKNOWN: "UNKNOWN"}
AFTER = {Answer.NO: "AUTHORITY.SERVICE_UNLAWFUL", Answer.UNKNOWN: "AUTHORITY.SERVICE_UNCERTAIN"}
# Here what stops the hold is met before the chain is asked.
SOONER = {
    "released",
    "escaped",
    "released, perhaps",
    "a matter is open",
    "a second matter is open",
    "a second matter, perhaps",
    "closed, perhaps",
    "a claim is open",
    "a claim, perhaps",
    "a claim of another stay",
    "a claim was upheld",
    "upheld in another stay",
    "upheld, perhaps",
    "a court order",
    "an order of another stay",
    "an order, perhaps",
    "served before",
}


class TestAServiceJudgedAfterwards:
    @pytest.mark.parametrize("name", sorted({*STANDING, *MOMENT} - SOONER))
    def test_a_broken_chain_carries_no_hold(self, name: str) -> None:
        """Whatever would have refused the service takes its hold away, with the same reason."""
        world, code, answer = {**STANDING, **MOMENT}[name]
        found = world.served(0.1).authority(0.5)

        assert found.basis.value == GAPS[answer]
        assert found.decision.code == AFTER[answer]
        assert code in [step.code for step in found.decision.reasons]

    @pytest.mark.parametrize("name", sorted(SOONER - {"served before"}))
    def test_what_is_met_before_the_chain(self, name: str) -> None:
        """Local custody, leaving, orders and claims are asked first, and never end in a hold."""
        world, _, _ = {**STANDING, **MOMENT}[name]

        assert world.served(0.1).authority(0.5).basis != "WSO_ARREST"

    def test_served_while_a_matter_was_open(self) -> None:
        """Local custody hides it while it lasts; then there is nothing."""
        world = lawful_world().served(-1)

        assert world.picture() == [
            (-100, "LOCAL", "AUTHORITY.LOCAL"),
            (0, "NONE", "AUTHORITY.SERVICE_UNLAWFUL"),
        ]
        assert "A local matter is still open: charge." in world.authority(0).decision.because

    def test_served_too_late(self) -> None:
        """One microsecond before the window closed, and at its end."""
        assert lawful_world().served(hours(1) - TICK).basis(2)[0] == "WSO_ARREST"
        assert lawful_world().served(hours(1)).basis(2) == ("NONE", "AUTHORITY.SERVICE_UNLAWFUL")
        assert lawful_world().served(hours(1)).basis(hours(1) - MINUTE) == ("NONE", "AUTHORITY.NONE")

    def test_an_officer_withdrawn_the_minute_before(self) -> None:
        """And one withdrawn the minute after had authority when it counted."""
        withdrawn = officer.AuthorityWithdrawn(notice="n-1")

        assert lawful_world().served(0.2).plus(withdrawn, hours(0.2) - MINUTE).basis(1)[0] == "NONE"
        assert lawful_world().served(0.2).plus(withdrawn, hours(0.2)).basis(1)[0] == "NONE"
        assert lawful_world().served(0.2).plus(withdrawn, hours(0.2) + TICK).basis(1)[0] == "WSO_ARREST"

    def test_a_service_known_only_as_an_interval(self) -> None:
        """Its record must say the minute; until it does, nobody can tell."""
        world = lawful_world().served(between(0.1, 0.3))

        assert world.picture()[1:] == [
            (0, "NONE", "AUTHORITY.NONE"),
            (0.1, "UNKNOWN", "AUTHORITY.SERVICE_UNCERTAIN"),
        ]

    def test_a_second_lawful_service_mends_what_the_first_broke(self) -> None:
        """By an officer who may, of another warrant; the clock is still that of the release."""
        read = stay.WarrantChecked(
            warrant="w-2", names_this_person=True, signed_by_issuing_officer=True, dated=True
        )
        world = (
            lawful_world()
            .plus(stay.WarrantReceived(warrant="w-2", form="I-205"), -40)
            .plus(read, -39)
            .served(0.1, officer="officer/nobody")
            .served(0.3, name="second", warrant="w-2")
        )

        assert [(at, basis) for at, basis, _ in world.picture()][1:] == [
            (0, "NONE"),
            (0.1, "NONE"),
            (0.3, "WSO_ARREST"),
            (48, "NONE"),
        ]

    def test_a_contradiction_recorded_later_can_be_reviewed_later(self) -> None:
        """Nobody could have reviewed it at the service: the late review counts from the first."""
        late = stay.MatterClosed(matter="m-9", how="DISMISSED")
        world = lawful_world().served(0.2).plus(late, -30, name="odd", recorded=5)
        assert world.basis(1) == ("UNKNOWN", "AUTHORITY.SERVICE_UNCERTAIN")

        review = stay.FindingReviewed(
            finding="FINDING.CLOSED_WITHOUT_OPENING:odd", by="Lt. Marsh", note="typed into the wrong stay"
        )
        assert world.plus(review, 6).basis(1)[0] == "WSO_ARREST"

    def test_a_contradiction_known_at_the_service_cannot(self) -> None:
        """It had to be reviewed before."""
        odd = stay.MatterClosed(matter="m-9", how="DISMISSED")
        review = stay.FindingReviewed(
            finding="FINDING.CLOSED_WITHOUT_OPENING:odd", by="Lt. Marsh", note="typed into the wrong stay"
        )
        world = lawful_world().served(0.2).plus(odd, -30, name="odd").plus(review, 6)

        assert world.basis(7) == ("UNKNOWN", "AUTHORITY.SERVICE_UNCERTAIN")


class TestTheLimit:
    def test_the_very_minute(self) -> None:
        """One minute and one microsecond before, at, and after."""
        world = lawful_world().served(0.2)

        for at in (hours(48) - MINUTE, hours(48) - TICK):
            assert world.basis(at) == ("WSO_ARREST", "AUTHORITY.WSO_ARREST")
        for at in (hours(48), hours(48) + TICK, hours(48) + MINUTE):
            assert world.basis(at) == ("NONE", "AUTHORITY.LIMIT_REACHED")

    def test_a_start_known_only_as_an_interval_ends_in_one(self) -> None:
        """Bail could be posted some time in two hours: the limit lies somewhere in two hours."""
        eligible = stay.ReleaseEligible(basis=stay.Eligibility.BAIL_COULD_BE_POSTED)
        world = lawful_world().plus(eligible, between(-6, -4)).served(0.2)
        found = world.authority(1)

        assert found.decision.code == "AUTHORITY.SERVICE_UNCERTAIN"

    def test_a_limit_that_cannot_be_told(self) -> None:
        """Booked again, and on record as eligible some time before or after the service of the first stay."""
        taken = stay.HandedOver(to_officer="Officer Quill", place=stay.HandoverPlace.ICE_FIELD_OFFICE)
        eligible = stay.ReleaseEligible(basis=stay.Eligibility.OTHER)
        world = lawful_world().served(0.2).plus(taken, 20)
        world = world.plus(stay.Booked(jail=JAIL, person=PERSON), 30, stream="stay/2").seen_from("stay/2")
        world = world.plus(eligible, between(-2, 35), stream="stay/2")

        assert world.picture()[-3:] == [
            (30, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (46, "UNKNOWN", "AUTHORITY.LIMIT_UNCERTAIN"),
            (48, "NONE", "AUTHORITY.LIMIT_REACHED"),
        ]
        unsure = world.authority(47).decision
        assert unsure.expires_at == hours(48)
        assert "Sun 01 Nov 2026 05:00 EST and Sun 01 Nov 2026 07:00 EST" in unsure.because

    def test_no_rule_that_limits_the_hold(self) -> None:
        """The book says nothing: unknown, never without end."""
        world = lawful_world().served(0.2)

        for book in (without_rule("moa.wso_2025.hold_limit"), absent_rules(["moa.wso_2025.hold_limit"])):
            assert world.authority(1, book).decision.code == "AUTHORITY.SERVICE_UNCERTAIN"


class TestEveryDecision:
    def test_never_names_the_person(self) -> None:
        """Sentences travel; names stay."""
        world = lawful_world().served(0.2)
        texts = [step.because + step.remedy for span in world.timeline() for step in span.decision.reasons]

        assert texts
        assert not any(part in text for text in texts for part in NAME.split())

    def test_says_whether_counsel_has_signed(self) -> None:
        """The rules are drafts until counsel signs; every decision says so."""
        decision = lawful_world().served(0.2).authority(1).decision

        assert "moa.wso_2025.hold_limit" in decision.draft_rules
        assert decision.book_hash

    def test_warns_of_a_rule_that_was_to_be_read_again(self) -> None:
        """The answer stands; the warning names the day."""
        world = lawful_world(closed=None)
        stale = world.authority(hours(24 * 400)).decision

        assert [warning.code for warning in stale.warnings] == ["RULE.STALE"]
        assert "2027-05-20" in stale.warnings[0].because

    def test_an_answer_is_not_a_truth_value(self) -> None:
        """Three answers are not two."""
        decision = lawful_world().may_serve(by=OFFICER)

        with pytest.raises(TypeError, match=r"decision\.answer"):
            bool(decision)
        with pytest.raises(TypeError, match="three answers"):
            bool(decision.answer)
