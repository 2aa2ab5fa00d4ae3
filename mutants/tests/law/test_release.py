"""Must this person be released: now, at a known time, not yet, or must somebody decide?"""

import pytest

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import stay
from tests.law.world import TICK, between, hours, lawful_world

HANDED_OVER = stay.HandedOver(to_officer="Officer Quill", place=stay.HandoverPlace.ICE_FIELD_OFFICE)


class TestMustRelease:
    def test_not_yet_while_the_jail_holds_for_itself(self) -> None:
        """No, and no time at which it changes by itself."""
        decision = lawful_world().release(-1)

        assert (decision.answer, decision.code, decision.expires_at) == (Answer.NO, "RELEASE.NOT_YET", None)

    def test_not_yet_on_a_judges_warrant(self) -> None:
        """A judge's warrant is the jail's own ground."""
        world = lawful_world().saying("opened", type=stay.Matter.JUDICIAL_WARRANT)

        assert world.release(-1).code == "RELEASE.NOT_YET"

    def test_now_when_nothing_holds(self) -> None:
        """From the minute local custody ended."""
        decision = lawful_world().release(0)

        assert (decision.answer, decision.code) == (Answer.YES, "RELEASE.NOW")
        assert "There is no waiting authority." in decision.because

    def test_at_the_limit_of_a_hold(self) -> None:
        """No, until the time is up; then now."""
        world = lawful_world().served(0.2)

        before = world.release(hours(48) - TICK)
        assert (before.answer, before.code, before.expires_at) == (Answer.NO, "RELEASE.AT", hours(48))
        assert "Sun 01 Nov 2026 07:00 EST" in before.because
        assert (world.release(48).answer, world.release(48).code) == (Answer.YES, "RELEASE.NOW")

    @pytest.mark.parametrize("what", [HANDED_OVER, stay.Released(), stay.Died(), stay.Escaped()])
    def test_nobody_to_release(self, what: stay.StayFact) -> None:
        """Whoever is not here cannot be let go."""
        decision = lawful_world().plus(what, 1).release(2)

        assert (decision.answer, decision.code) == (Answer.NO, "RELEASE.NOT_HERE")

    def test_somebody_must_decide_when_it_cannot_be_told(self) -> None:
        """Unknown, with what is missing."""
        decision = lawful_world(closed=between(-1, 1)).release(0)

        assert (decision.answer, decision.code) == (Answer.UNKNOWN, "RELEASE.DECIDE_NOW")
        assert any("local matter" in words for words in decision.missing)

    def test_every_answer_carries_the_reasons_of_the_authority(self) -> None:
        """One evaluation, told twice."""
        world = lawful_world().served(0.2)
        authority, release = world.authority(1).decision, world.release(1)

        assert set(authority.reasons) < set(release.reasons)
        assert release.book_hash == authority.book_hash
        assert all(step.cite for step in release.reasons)
