"""May this officer serve now? The minute before, at, and after; and one agreement among several."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import agreement, officer, stay
from fortyeight.foundations.law.instants import exactly
from tests.law.refusals_moment import CLAIM, SETTLED
from tests.law.world import (
    AGENCY,
    AGREEMENT,
    JAIL,
    MINUTE,
    NOW,
    TICK,
    WARRANT,
    World,
    between,
    hours,
    lawful_world,
)

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


class TestTheMinute:
    """One minute and one microsecond before, at, and after."""

    @pytest.mark.parametrize(
        ("what", "code"),
        [
            (officer.AuthorityWithdrawn(), "SERVICE.AUTHORITY_WITHDRAWN"),
            (officer.Suspended(), "SERVICE.OFFICER_SUSPENDED"),
            (officer.DutyEnded(), "SERVICE.NOT_ON_DUTY"),
            (officer.CredentialReturned(), "SERVICE.NO_CREDENTIAL"),
            (officer.LeftAgency(), "SERVICE.OFFICER_NOT_EMPLOYED"),
            (agreement.AgreementEnded(), "SERVICE.AGREEMENT_NOT_IN_FORCE"),
            (agreement.AgreementSuspended(), "SERVICE.AGREEMENT_SUSPENDED"),
            (agreement.ServiceSwitchedOff(by="counsel"), "SERVICE.SWITCHED_OFF"),
            (stay.WarrantRecalled(warrant=WARRANT), "SERVICE.RECALLED"),
            (stay.CourtOrderReceived(order="o-1"), "SERVICE.COURT_ORDER"),
            (CLAIM, "SERVICE.CLAIM_OPEN"),
            (stay.Died(), "SERVICE.PERSON_NOT_HERE"),
            (stay.MatterOpened(matter="m-2", type=stay.Matter.CHARGE), "SERVICE.MATTER_OPEN"),
        ],
    )
    def test_what_stops_a_service_works_the_same_minute(self, what, code) -> None:  # type: ignore[no-untyped-def]
        """Mid-shift, in the middle of the hour in which the release is due."""
        world = lawful_world().plus(what, 0.5)

        assert world.may_serve(hours(0.5) - MINUTE).answer is YES
        assert world.may_serve(hours(0.5) - TICK).answer is YES
        for at in (hours(0.5), hours(0.5) + TICK, hours(0.5) + MINUTE):
            assert (world.may_serve(at).answer, world.may_serve(at).code) == (NO, code)

    @pytest.mark.parametrize(
        ("stops", "goes_on"),
        [
            (officer.AuthorityWithdrawn(), officer.LetterSigned()),
            (officer.Suspended(), officer.SuspensionLifted()),
            (officer.CredentialLost(), officer.CredentialIssued()),
            (officer.DutyEnded(), officer.DutyStarted(jail=JAIL, until=hours(9))),
            (officer.LeftAgency(), officer.Nominated(agency=AGENCY)),
            (agreement.AgreementSuspended(), agreement.AgreementResumed()),
            (agreement.ServiceSwitchedOff(by="counsel"), agreement.ServiceSwitchedOn(by="counsel")),
            (stay.CourtOrderReceived(order="o-1"), stay.CourtOrderLifted(order="o-1")),
            (CLAIM, SETTLED),
        ],
    )
    def test_what_lets_it_go_on_works_the_same_minute(self, stops, goes_on) -> None:  # type: ignore[no-untyped-def]
        """A withdrawal lasts until a new letter; a suspension until it is lifted."""
        world = lawful_world().plus(stops, -1).plus(goes_on, 0.5)

        assert world.may_serve(hours(0.5) - TICK).answer is NO
        assert world.may_serve(hours(0.5)).answer is YES

    def test_the_turn_of_duty_ends_by_itself(self) -> None:
        """`until` is exclusive, and YES stands no longer."""
        world = lawful_world().saying("duty", until=hours(0.5))

        assert world.may_serve(0.1).expires_at == hours(0.5)
        assert world.may_serve(hours(0.5) - TICK).answer is YES
        assert world.may_serve(hours(0.5)).code == "SERVICE.NOT_ON_DUTY"

    def test_the_window(self) -> None:
        """From the minute of the release, for 60 minutes."""
        world = lawful_world()

        assert world.may_serve(NOW - TICK).code == "SERVICE.MATTER_OPEN"
        assert world.may_serve(NOW).answer is YES
        assert world.may_serve(hours(1) - MINUTE).answer is YES
        assert world.may_serve(hours(1) - TICK).answer is YES
        assert (world.may_serve(hours(1)).answer, world.may_serve(hours(1)).code) == (NO, "SERVICE.TOO_LATE")
        assert world.may_serve(hours(1) + TICK).code == "SERVICE.TOO_LATE"

    def test_a_withdrawal_recorded_ahead_ends_the_yes(self) -> None:
        """The notice names its effective time; a YES does not stand past it."""
        world = lawful_world().plus(officer.AuthorityWithdrawn(), 0.75, recorded=-1)

        assert world.may_serve(0.1).expires_at == hours(0.75)

    def test_the_ban_of_maryland(self) -> None:
        """Signed and in force on 17 February 2026: unsettled before, forbidden from local midnight."""
        midnight = datetime(2026, 2, 17, 5, tzinfo=UTC)
        shift = midnight - NOW
        world = lawful_world().placed("us_md")
        world = replace(
            world,
            facts={
                name: replace(
                    fact,
                    happened_at=exactly(fact.happened_at.earliest + shift - 30 * MINUTE),
                    recorded_at=fact.recorded_at + shift,
                )
                for name, fact in world.facts.items()
            },
        ).saying("duty", until=midnight + timedelta(hours=4))

        for at in (midnight - MINUTE, midnight - TICK):
            assert (world.may_serve(at).answer, world.may_serve(at).code) == (
                UNKNOWN,
                "SERVICE.STATE_LAW_UNSETTLED",
            )
        for at in (midnight, midnight + MINUTE):
            assert (world.may_serve(at).answer, world.may_serve(at).code) == (NO, "SERVICE.STATE_LAW_FORBIDS")

    def test_law_that_changes_at_midnight_ends_the_yes(self) -> None:
        """Florida's duty to have an agreement began on 17 June 2022; the YES ends there."""
        midnight = datetime(2022, 6, 17, 4, tzinfo=UTC)
        shift = midnight - NOW - 30 * MINUTE
        world = lawful_world().saying("signed_lea", text="wso_2020").saying("signed_ice", text="wso_2020")
        world = replace(
            world,
            facts={
                name: replace(fact, happened_at=exactly(fact.happened_at.earliest + shift))
                for name, fact in world.facts.items()
            },
        ).saying("duty", until=midnight + timedelta(hours=4))

        decision = world.may_serve(midnight - 10 * MINUTE)
        assert (decision.answer, decision.expires_at) == (YES, midnight)


class TestSeveralAgreements:
    def newer(self, world: World, *, text: str = "wso_2025", stream: str = "agreement/pinehollow-2") -> World:
        for side in ("LEA", "ICE"):
            signed = agreement.Signed(agency=AGENCY, model="WSO", text=text, side=side)
            world = world.plus(signed, -300, stream=stream)
        world = world.plus(agreement.EnteredIntoForce(), -299, stream=stream)
        return world.plus(agreement.FacilityCovered(jail=JAIL), -299, stream=stream)

    def test_one_in_force_carries_beside_one_that_ended(self) -> None:
        """And its letter: signed since the newer one entered into force."""
        world = self.newer(lawful_world().plus(agreement.AgreementEnded(), -200))
        assert world.may_serve().code == "SERVICE.AUTHORITY_ENDED"

        world = world.plus(officer.LetterSigned(), -250)
        assert world.may_serve().answer is YES

    def test_a_letter_after_the_end_gives_new_authority(self) -> None:
        """The end of the older agreement took the older letter along, and no other."""
        world = self.newer(lawful_world().plus(agreement.AgreementEnded(), -400))
        assert world.may_serve().code == "SERVICE.AUTHORITY_ENDED"

        assert world.plus(officer.LetterSigned(), -350).may_serve().answer is YES

    def test_a_letter_of_the_minute_the_newer_one_entered_into_force(self) -> None:
        """It was given under the newer one."""
        world = self.newer(lawful_world().plus(agreement.AgreementEnded(), -200))

        assert world.plus(officer.LetterSigned(), -299).may_serve().answer is YES

    def test_the_end_of_the_older_one_may_not_have_come(self) -> None:
        """Then it cannot be told whether the letter still counts."""
        world = self.newer(lawful_world().plus(agreement.AgreementEnded(), between(-1, 1)))

        assert (world.may_serve().answer, world.may_serve().code) == (UNKNOWN, "SERVICE.LINK_UNCERTAIN")

    def test_one_that_may_carry_comes_before_one_that_does_not(self) -> None:
        """The older is suspended, the newer perhaps in force: unknown, not NO."""
        world = self.newer(lawful_world().plus(agreement.AgreementSuspended(), -1))
        entered = next(
            name
            for name, fact in world.facts.items()
            if fact.kind == "agreement.entered_into_force" and fact.stream != AGREEMENT
        )
        world = world.moved(entered, between(-1, 1))

        assert world.may_serve().answer is UNKNOWN

    def test_a_newer_text_signed_by_both_replaces_the_older(self) -> None:
        """Half signed, the older text still counts."""
        one = agreement.Signed(agency=AGENCY, model="WSO", text="wso_2031", side="LEA")
        world = lawful_world().plus(one, -300)
        assert world.may_serve().answer is YES

        world = world.plus(replace(one, side="ICE"), -299)
        assert world.may_serve().code == "SERVICE.TEXT_UNKNOWN"
