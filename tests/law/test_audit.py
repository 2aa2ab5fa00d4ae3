"""Stays long past: within, over, cannot tell, or contradictory; by how much."""

from datetime import date, timedelta

import pytest

from fortyeight.foundations.law.audit import Judged, PastStay, judge
from fortyeight.foundations.law.instants import When, civil_day
from tests.law.world import NEW_YORK, NOW, TICK, At, between, hours, lawful_world, when

OWN = "moa.wso_2025.hold_limit"
NOTHING = timedelta(0)


def ask(
    eligible: At | None, served: At | None, left: At | None, *, rule: str = OWN, as_if: bool = False
) -> Judged:
    def known(at: At | None) -> When | None:
        return None if at is None else when(at)

    past = PastStay(release_eligible=known(eligible), served=known(served), left=known(left))
    return judge(past, rule_id=rule, bench=lawful_world().bench(0), as_if=as_if)


class TestJudge:
    @pytest.mark.parametrize(
        ("left", "verdict", "over"),
        [
            (hours(48) - TICK, "WITHIN", NOTHING),
            (hours(48), "WITHIN", NOTHING),
            (hours(48) + TICK, "OVER", TICK),
            (72, "OVER", timedelta(hours=24)),
        ],
    )
    def test_a_known_stay(self, left: At, verdict: str, over: timedelta) -> None:
        """Whoever leaves at the very limit left in time."""
        judged = ask(NOW, 0.2, left)

        assert (judged.verdict, judged.over_min, judged.over_max) == (verdict, over, over)
        assert "WSO MOA 2025" in judged.because
        assert "draft" in judged.because

    def test_intervals_bound_the_excess(self) -> None:
        """By at least, and at most."""
        judged = ask(between(-1, 1), None, between(50, 60))

        assert judged.verdict == "OVER"
        assert (judged.over_min, judged.over_max) == (timedelta(hours=1), timedelta(hours=13))

    def test_a_limit_between(self) -> None:
        """Date-only: the third answer."""
        left = civil_day(date(2026, 11, 1), NEW_YORK)
        judged = ask(NOW, 0.2, left)

        assert (judged.verdict, judged.code) == ("CANNOT_TELL", "AUDIT.LIMIT_BETWEEN")
        assert judged.over_min == NOTHING

    def test_without_eligibility_it_can_be_over_and_never_within(self) -> None:
        """The clock may have started before the service."""
        assert ask(None, NOW, 40).code == "AUDIT.NO_ELIGIBILITY"
        assert (ask(None, NOW, 40).over_min, ask(None, NOW, 40).over_max) == (NOTHING, None)
        over = ask(None, NOW, 50)
        assert (over.verdict, over.over_min, over.over_max) == ("OVER", timedelta(hours=2), None)

    @pytest.mark.parametrize(
        ("eligible", "served", "left", "code", "verdict"),
        [
            (None, None, 5, "AUDIT.NO_START", "CANNOT_TELL"),
            (0, None, None, "AUDIT.NOT_LEFT", "CANNOT_TELL"),
            (0, None, -1, "AUDIT.LEFT_BEFORE_START", "CONTRADICTORY"),
            (0, 10, 5, "AUDIT.LEFT_BEFORE_START", "CONTRADICTORY"),
        ],
    )
    def test_what_the_record_leaves_out(
        self, eligible: At | None, served: At | None, left: At | None, code: str, verdict: str
    ) -> None:
        """Or contradicts."""
        judged = ask(eligible, served, left)

        assert (judged.code, judged.verdict) == (code, verdict)

    def test_a_rule_outside_its_dates(self) -> None:
        """Cannot tell; as if it had been in force, it says so."""
        long_ago, later = hours(-24 * 365 * 10), hours(-24 * 365 * 10 + 60)

        assert ask(long_ago, None, later).code == "AUDIT.RULE_NOT_IN_FORCE"
        judged = ask(long_ago, None, later, as_if=True)
        assert (judged.verdict, judged.over_min, judged.as_if) == ("OVER", timedelta(hours=12), True)
        assert "as if" in judged.because


class TestJudged:
    def test_shows_the_limit_it_was_measured_by(self) -> None:
        """The deadline is part of the verdict, and absent where none was reached."""
        assert ask(NOW, None, 50).ends == when(hours(48))
        assert ask(NOW, None, None).ends is None
        assert ask(NOW, None, None).rule_id == OWN

    def test_the_calendar_may_not_reach(self) -> None:
        """Before the calendar of holidays begins, a limit that leaves holidays out cannot be told."""
        long_ago = hours(-24 * 365 * 60)
        judged = ask(
            long_ago, None, long_ago + timedelta(hours=90), rule="us.8cfr287_7.hold_limit", as_if=True
        )
        assert (judged.verdict, judged.code) == ("CANNOT_TELL", "AUDIT.RULE_NOT_IN_FORCE")

    def test_a_record_that_does_not_say_contradicts_nothing(self) -> None:
        """Nothing is before a time that is not known."""
        assert not PastStay(release_eligible=None, served=when(NOW), left=None).left_before_start
        assert when(NOW) == PastStay(release_eligible=when(NOW), served=None, left=None).start

    def test_the_clock_starts_at_whichever_comes_first(self) -> None:
        """A service before eligibility starts it, and of two intervals the earlier bounds."""
        before = PastStay(release_eligible=when(5), served=when(NOW), left=None)
        assert before.start == when(NOW)
        crossing = PastStay(release_eligible=between(0, 4), served=between(1, 2), left=None)
        assert crossing.start == between(0, 2)
