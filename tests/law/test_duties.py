"""What must be done in a stay: what, by whom, by when, and by which fact it was done."""

import pytest

from fortyeight.foundations.law.duty import Who
from fortyeight.foundations.law.facts import Payload, agreement, stay
from fortyeight.foundations.law.timeline import gap_began
from fortyeight.foundations.rulebook.current import current
from tests.law.world import (
    DETAINER,
    MINUTE,
    NOW,
    TICK,
    WARRANT,
    World,
    between,
    hours,
    lawful_world,
    without_rule,
)

CLAIM = stay.CitizenshipClaimed(claim="c-1", by=stay.ClaimedBy.FAMILY)
SETTLED = stay.ClaimSettled(
    claim="c-1", outcome=stay.ClaimOutcome.NOT_UPHELD, by="Lt. Marsh", on_what="letter of the consulate"
)
HANDED_OVER = stay.HandedOver(to_officer="Officer Quill", place=stay.HandoverPlace.ICE_FIELD_OFFICE)


def codes(world: World, at: float) -> list[str]:
    return [duty.code for duty in world.duties(at) if not duty.is_done]


def told(about: stay.Notified, subject: str = "") -> stay.IceNotified:
    return stay.IceNotified(about=about, whom="ICE duty desk", channel="telephone", subject=subject)


class TestTheReleaseItself:
    def test_hand_over_or_release_by_the_limit(self) -> None:
        """It arose when the clock started."""
        duty = lawful_world().served(0.2).duty("DUTY.HAND_OVER_OR_RELEASE", 1)

        assert (duty.arose_at, duty.due_at, duty.who) == (NOW, hours(48), Who.COMMANDER)
        assert duty.cite
        assert duty.draft
        assert not duty.is_overdue(hours(48) - TICK)
        assert duty.is_overdue(hours(48))

    def test_release_now_arose_when_the_gap_began_and_stays_there(self) -> None:
        """An alert keeps its name as the seconds go by."""
        seen = {lawful_world().duty("DUTY.RELEASE_NOW", at).due_at for at in (0, 0.01, 7, 900)}

        assert seen == {NOW}
        assert lawful_world().duty("DUTY.RELEASE_NOW", 3).arose_at == NOW

    def test_a_gap_whose_reason_changes_keeps_its_start(self) -> None:
        """Nothing, then a service by nobody, then a court order: one gap, from its first minute."""
        world = lawful_world().served(0.2, officer="officer/nobody")
        world = world.plus(stay.CourtOrderReceived(order="o-1"), 5)

        assert [world.duty("DUTY.RELEASE_NOW", at).due_at for at in (0.1, 1, 6)] == [NOW] * 3
        assert len({world.duty("DUTY.RELEASE_NOW", at).because for at in (0.1, 1, 6)}) == 3

    def test_after_the_limit_the_gap_begins_at_the_limit(self) -> None:
        """Not at the service, not now."""
        assert lawful_world().served(0.2).duty("DUTY.RELEASE_NOW", 60).due_at == hours(48)

    @pytest.mark.parametrize("at", [-0.9, 0, 0.9])
    def test_decide_now_arose_when_it_became_unknown(self, at: float) -> None:
        """Closed some time in two hours."""
        duty = lawful_world(closed=between(-1, 1)).duty("DUTY.DECIDE_NOW", at)

        assert (duty.due_at, duty.arose_at) == (hours(-1), hours(-1))
        assert "local matter" in duty.because

    def test_a_gap_that_turns_from_unknown_to_none_is_one_gap(self) -> None:
        """The start stays; what must be done changes its name."""
        world = lawful_world(closed=between(-1, 1))

        assert world.duty("DUTY.RELEASE_NOW", 5).due_at == hours(-1)

    def test_a_second_gap_has_its_own_start(self) -> None:
        """The first ended with the service."""
        world = lawful_world().served(0.2)

        assert gap_began(world.history(), current(), hours(0.1)) == NOW
        assert gap_began(world.history(), current(), hours(50)) == hours(48)

    def test_a_stay_with_no_facts_of_its_own(self) -> None:
        """Nobody can say since when: from the question on."""
        nobody = World(facts={})

        assert gap_began(nobody.history(), current(), NOW) == NOW
        assert nobody.duties(0) == ()

    @pytest.mark.parametrize("left", [HANDED_OVER, stay.Released(how="no authority")])
    def test_leaving_does_the_duty(self, left: Payload) -> None:
        """Done, and by which fact."""
        world = lawful_world().served(0.2).plus(left, 30, name="left")
        duty = world.duty("DUTY.HAND_OVER_OR_RELEASE", 31)

        assert (duty.done_by, duty.done_at) == ("left", hours(30))
        assert not duty.is_overdue(hours(60))

    def test_leaving_late_does_the_duty_that_had_come(self) -> None:
        """Release was due at hour 48."""
        duty = lawful_world().served(0.2).plus(stay.Released(), 60).duty("DUTY.RELEASE_NOW", 61)

        assert (duty.due_at, duty.done_at) == (hours(48), hours(60))

    def test_local_custody_makes_no_duty(self) -> None:
        """Until a release is scheduled and a warrant is here."""
        world = lawful_world(closed=None).placed("us_tn")
        assert codes(world, -1) == []

        world = world.plus(stay.ReleaseScheduled(release_at=hours(3)), -10)
        assert world.duty("DUTY.SERVE_OR_RELEASE", -1).due_at == hours(3)
        assert "DUTY.SERVE_OR_RELEASE" not in codes(world.plus(stay.WarrantRecalled(warrant=WARRANT), -5), -1)
        assert "DUTY.SERVE_OR_RELEASE" in codes(world.plus(stay.WarrantRecalled(warrant=WARRANT), 5), -1)

    def test_an_end_known_ahead_is_the_limit(self) -> None:
        """The agreement ends before the 48 hours do."""
        world = lawful_world().served(0.2).plus(agreement.AgreementEnded(), 20, recorded=-9)

        assert world.duty("DUTY.HAND_OVER_OR_RELEASE", 1).due_at == hours(20)


class TestTellingIce:
    def test_of_the_service_at_once(self) -> None:
        """Minutes, by the house rule; it stays until it is done."""
        world = lawful_world().served(0.2)
        duty = world.duty("DUTY.NOTIFY_ICE_OF_SERVICE", 1)
        assert duty.due_at == hours(0.2) + 5 * MINUTE
        assert duty.is_overdue(hours(1))

        world = world.plus(told(stay.Notified.SERVICE, "another"), 0.25)
        assert not world.duty("DUTY.NOTIFY_ICE_OF_SERVICE", 1).is_done
        world = world.plus(told(stay.Notified.SERVICE, WARRANT), 0.27)
        assert world.duty("DUTY.NOTIFY_ICE_OF_SERVICE", 1).done_at == hours(0.27)

    def test_what_happens_later_is_not_done_yet(self) -> None:
        """Asked about an earlier instant, the duty was open then."""
        world = lawful_world().served(0.2).plus(told(stay.Notified.SERVICE, WARRANT), 3)

        assert not world.duty("DUTY.NOTIFY_ICE_OF_SERVICE", 2).is_done
        assert world.duty("DUTY.NOTIFY_ICE_OF_SERVICE", 3).is_done
        assert "DUTY.NOTIFY_ICE_OF_SERVICE" not in codes(world, 0.1)

    @pytest.mark.parametrize("text", ["wso_2019", "wso_2020", "wso_2025"])
    def test_of_a_claim_within_the_hour(self, text: str) -> None:
        """Under every text, one minute and one microsecond before, at, and after."""
        world = lawful_world().saying("signed_lea", text=text).saying("signed_ice", text=text)
        duty = world.plus(CLAIM, -5).duty("DUTY.REPORT_CLAIM", -4)

        assert duty.due_at == hours(-4)
        assert not duty.is_overdue(hours(-4) - MINUTE)
        assert not duty.is_overdue(hours(-4) - TICK)
        assert duty.is_overdue(hours(-4))
        assert duty.is_overdue(hours(-4) + TICK)
        assert text in duty.rule_id

    def test_a_claim_is_reported_and_settled_apart(self) -> None:
        """Two duties, each with its own fact."""
        world = lawful_world().plus(CLAIM, -5).plus(told(stay.Notified.CITIZENSHIP_CLAIM, "c-1"), -4.5)
        assert world.duty("DUTY.REPORT_CLAIM", -4).is_done
        assert not world.duty("DUTY.SETTLE_CLAIM", -4).is_done
        assert "DUTY.SETTLE_CLAIM" not in codes(world.plus(SETTLED, -4.2), -4)
        assert world.duty("DUTY.REPORT_CLAIM", -4).key == "DUTY.REPORT_CLAIM:c-1"

    def test_a_claim_of_somebody_who_left_stays_reported_only(self) -> None:
        """Nobody here is held on it any more; ICE is still told."""
        world = lawful_world().plus(CLAIM, -5).plus(stay.Released(), -4)
        assert "DUTY.SETTLE_CLAIM" not in codes(world, -3)
        assert "DUTY.REPORT_CLAIM" in codes(world, -3)

        done = world.plus(SETTLED, -4.5).duty("DUTY.SETTLE_CLAIM", -3)
        assert done.is_done

    def test_of_a_planned_release(self) -> None:
        """48 hours ahead where possible; when it is not, at once."""
        world = lawful_world().plus(stay.ReleaseScheduled(release_at=hours(0)), -49)
        assert world.duty("DUTY.NOTIFY_BEFORE_RELEASE", -49).due_at == hours(-48)

        later = lawful_world().plus(stay.ReleaseScheduled(release_at=hours(-10)), -49)
        assert later.duty("DUTY.NOTIFY_BEFORE_RELEASE", -49).due_at == hours(-50)
        done = later.plus(told(stay.Notified.RELEASE_PLANNED), -48.5)
        assert done.duty("DUTY.NOTIFY_BEFORE_RELEASE", -48).is_done

    def test_without_an_agreement_the_newest_text_speaks(self) -> None:
        """A service that should not have been is reported all the same."""
        duty = lawful_world(signed_ice=None).served(0.2).duty("DUTY.NOTIFY_ICE_OF_SERVICE", 1)

        assert duty.rule_id == "moa.wso_2025.ice_notice"

    def test_a_limit_that_the_book_does_not_give_is_none(self) -> None:
        """At once."""
        world = lawful_world().served(0.2)
        (duty,) = [
            duty
            for duty in world.duties(1, without_rule("moa.wso_2025.ice_notice"))
            if duty.code == "DUTY.NOTIFY_ICE_OF_SERVICE"
        ]

        assert duty.due_at == hours(0.2)


class TestPaper:
    def test_a_flag_without_paper(self) -> None:
        """Find the paper or take the flag off, within the hour."""
        flag = stay.HoldFlagSeen(flag="f-1", source="jail system")
        world = lawful_world(detainer=None, copy=None, warrant=None, checked=None).plus(flag, -20)
        assert world.duty("DUTY.FIND_PAPER_OR_CLEAR_FLAG", -19).due_at == hours(-19)
        assert "DUTY.FIND_PAPER_OR_CLEAR_FLAG" not in codes(world, -21)

        cleared = world.plus(stay.HoldFlagCleared(flag="f-1", why="no paper"), -19.5, name="cleared")
        assert cleared.duty("DUTY.FIND_PAPER_OR_CLEAR_FLAG", -19).done_by == "cleared"
        found = lawful_world().plus(flag, -20)
        assert found.duty("DUTY.FIND_PAPER_OR_CLEAR_FLAG", -19).done_by == "detainer"

    def test_the_copy_of_the_detainer(self) -> None:
        """Within the hour, or by the scheduled release."""
        world = lawful_world(copy=None)
        assert world.duty("DUTY.SERVE_DETAINER_COPY", -49.5).due_at == hours(-49)
        assert codes(world, -60) == []

        planned = world.plus(stay.ReleaseScheduled(release_at=NOW), -50)
        assert planned.duty("DUTY.SERVE_DETAINER_COPY", -49.5).due_at == NOW
        assert lawful_world().duty("DUTY.SERVE_DETAINER_COPY", -1).done_by == "copy"
        cancelled = world.plus(stay.DetainerCancelled(detainer=DETAINER), -40)
        assert "DUTY.SERVE_DETAINER_COPY" not in codes(cancelled, -39)

    def test_state_law_asks_to_inform_the_person(self) -> None:
        """Florida does; a state without such a rule does not; a rule outside its dates neither."""
        world = lawful_world(copy=None)
        assert "DUTY.INFORM_PERSON" in codes(world, -49.5)
        assert "DUTY.INFORM_PERSON" not in codes(world.placed("us_co"), -49.5)
        quiet = world.duties(-49.5, without_rule("us_fl.ch908.inform_person"))
        assert "DUTY.INFORM_PERSON" not in [duty.code for duty in quiet]

        told_so = world.plus(stay.NoticeGiven(language="Spanish"), -49.6)
        assert "DUTY.INFORM_PERSON" not in codes(told_so, -49.5)

    def test_the_face_of_the_warrant(self) -> None:
        """Read it while it can still be served."""
        world = lawful_world(checked=None)
        assert world.duty("DUTY.CHECK_WARRANT", -49.5).due_at == hours(-49)
        assert world.plus(stay.WarrantRecalled(warrant=WARRANT), -49.8).duties(-49.5)
        assert "DUTY.CHECK_WARRANT" not in codes(
            world.plus(stay.WarrantRecalled(warrant=WARRANT), -49.8), -49
        )

    def test_none_when_the_person_has_left(self) -> None:
        """Paper about nobody."""
        world = lawful_world(copy=None, checked=None).plus(stay.Released(), -20)

        assert codes(world, -19) == []


class TestTheRecord:
    def test_somebody_says_this_person_should_be_out(self) -> None:
        """A named person answers within the hour; asked of somebody who left, it is over."""
        said = stay.ReleaseClaimed(claim="r-1", by="the family")
        world = lawful_world().placed("us_tn").plus(said, -20)
        assert world.duty("DUTY.ANSWER_RELEASE_CLAIM", -19.5).due_at == hours(-19)
        assert codes(world, -21) == []

        answered = stay.ReleaseClaimAnswered(claim="r-1", by="Lt. Marsh", answer="a sentence runs")
        assert world.plus(answered, -19.6).duty("DUTY.ANSWER_RELEASE_CLAIM", -19.5).is_done
        assert codes(world.plus(stay.Released(), -19.8), -19) == []

    def test_a_contradiction_wants_a_review(self) -> None:
        """From the time the last fact of it was recorded."""
        odd = stay.MatterClosed(matter="m-9", how="DISMISSED")
        world = lawful_world().plus(odd, -30, name="odd", recorded=-12)
        duty = world.duty("DUTY.REVIEW_FINDING", -11.5)
        assert (duty.arose_at, duty.due_at) == (hours(-12), hours(-11))
        assert duty.subject == "FINDING.CLOSED_WITHOUT_OPENING:odd"
        assert "had never been opened" in duty.what

        review = stay.FindingReviewed(finding=duty.subject, by="Lt. Marsh", note="wrong stay")
        assert "DUTY.REVIEW_FINDING" not in codes(world.plus(review, -11.8), -11.5)

    def test_keys_are_unique(self) -> None:
        """The same paper entered twice is one duty, the open one."""
        world = lawful_world(copy=-49.9).plus(stay.DetainerReceived(detainer=DETAINER), -49)
        keys = [duty.key for duty in world.duties(-48)]

        assert len(keys) == len(set(keys))

    def test_open_ones_come_first_and_the_earliest_due_first(self) -> None:
        """The order in which people should look at them."""
        duties = lawful_world(checked=None).plus(CLAIM, -5).served(0.2).duties(1)
        order = [(duty.is_done, duty.due_at) for duty in duties]

        assert order == sorted(order)
