"""What carries a hold must go on standing: the agreement, the law of the place, no order, no claim."""

from datetime import UTC, datetime, timedelta

import pytest

from fortyeight.foundations.law.facts import agreement, stay
from tests.law.world import (
    NOW,
    TICK,
    WARRANT,
    between,
    hours,
    lawful_world,
    when,
)


class TestTheGroundOfAHold:
    @pytest.mark.parametrize(
        ("what", "code"),
        [
            (agreement.AgreementEnded(), "AUTHORITY.GROUND_ENDED"),
            (agreement.AgreementSuspended(), "AUTHORITY.GROUND_ENDED"),
            (agreement.ServiceSwitchedOff(by="counsel"), "AUTHORITY.GROUND_ENDED"),
            (stay.CourtOrderReceived(order="o-1"), "AUTHORITY.COURT_ORDER"),
            (stay.WarrantRecalled(warrant=WARRANT), "AUTHORITY.RECALLED"),
        ],
    )
    def test_a_hold_ends_the_minute_its_ground_does(self, what, code) -> None:  # type: ignore[no-untyped-def]
        """A ban, an order, a recall, the end of the agreement: from that instant there is none."""
        world = lawful_world().served(0).plus(what, 20)

        assert world.basis(hours(20) - TICK)[0] == "WSO_ARREST"
        assert world.basis(20) == ("NONE", code)

    @pytest.mark.parametrize(
        ("what", "code"),
        [
            (agreement.AgreementEnded(), "AUTHORITY.GROUND_UNCERTAIN"),
            (stay.WarrantRecalled(warrant=WARRANT), "AUTHORITY.GROUND_UNCERTAIN"),
            (stay.CourtOrderReceived(order="o-1"), "AUTHORITY.ORDER_UNCERTAIN"),
            (stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.FAMILY), "AUTHORITY.CLAIM_OPEN"),
        ],
    )
    def test_while_it_may_have_ended_nobody_knows(self, what, code) -> None:  # type: ignore[no-untyped-def]
        """An interval is an interval."""
        world = lawful_world().served(0).plus(what, between(20, 22))

        assert world.basis(21) == ("UNKNOWN", code)

    def test_an_end_known_ahead_shortens_the_hold(self) -> None:
        """Notice was given: the agreement ends before the 48 hours do."""
        world = lawful_world().served(0).plus(agreement.AgreementEnded(), 20, recorded=-9)
        decision = world.authority(1).decision

        assert decision.expires_at == hours(20)
        assert "Sat 31 Oct 2026 04:00 EDT" in decision.because

    def test_the_ban_of_maryland_ends_a_hold_at_its_midnight(self) -> None:
        """Here the state had no word before; so the hold was unknown before, and none from then on."""
        midnight = datetime(2026, 2, 17, 5, tzinfo=UTC)
        shift = midnight - NOW - timedelta(hours=10)
        world = lawful_world().served(0).placed("us_md")
        for name, fact in world.facts.items():
            world = world.moved(name, fact.happened_at.earliest + shift)
        world = world.saying("duty", until=midnight)

        assert world.basis(midnight - TICK) == ("UNKNOWN", "AUTHORITY.SERVICE_UNCERTAIN")
        assert world.basis(midnight) == ("UNKNOWN", "AUTHORITY.SERVICE_UNCERTAIN")

    def test_a_claim_during_the_hold_leaves_it_open_until_it_is_settled(self) -> None:
        """Raised after the service: a named person decides."""
        claim = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.PERSON)
        settled = stay.ClaimSettled(
            claim="c-1", outcome=stay.ClaimOutcome.NOT_UPHELD, by="Lt. Marsh", on_what="passport"
        )
        world = lawful_world().served(0).plus(claim, 10).plus(settled, 12)

        assert world.picture()[1:] == [
            (0, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (10, "UNKNOWN", "AUTHORITY.CLAIM_OPEN"),
            (12, "WSO_ARREST", "AUTHORITY.WSO_ARREST"),
            (48, "NONE", "AUTHORITY.LIMIT_REACHED"),
        ]

    def test_a_claim_that_was_upheld_ends_it(self) -> None:
        """Perhaps upheld: unknown. Upheld: none."""
        claim = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.PERSON)
        upheld = stay.ClaimSettled(
            claim="c-1", outcome=stay.ClaimOutcome.UPHELD, by="Lt. Marsh", on_what="passport"
        )
        world = lawful_world().served(0).plus(claim, 10).plus(upheld, between(12, 14))

        assert world.basis(13) == ("UNKNOWN", "AUTHORITY.CLAIM_OPEN")
        assert world.basis(14) == ("NONE", "AUTHORITY.CLAIM_UPHELD")

    def test_a_claim_with_no_service_in_view_excuses_nothing(self) -> None:
        """Without a service there is no hold that a claim could leave open."""
        claim = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.PERSON)

        assert lawful_world().plus(claim, -10).basis(0.1) == ("NONE", "AUTHORITY.NONE")

    def test_law_that_changes_during_the_hold_is_a_turning_point(self) -> None:
        """Served in the evening before 17 June 2022; permitted then, required from midnight: no break."""
        shift = datetime(2022, 6, 17, 2, tzinfo=UTC) - NOW
        world = lawful_world().served(0)
        for name in ("signed_lea", "signed_ice"):
            world = world.saying(name, text="wso_2020")
        for name, fact in world.facts.items():
            world = world.moved(name, fact.happened_at.earliest + shift)
        world = world.saying("duty", until=NOW)

        spans = world.timeline()
        assert [span.basis for span in spans] == ["LOCAL", "WSO_ARREST", "NONE"]
        assert spans[1].ends_at == when(0).earliest + shift + timedelta(hours=48)
