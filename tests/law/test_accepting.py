"""Goal: an order that could hold nobody is not accepted, and a contract hold never begins without an end.

Method: the worlds of an order and of a contract before it was accepted or begun, one thing changed at a time.
"""

from dataclasses import replace

import pytest

from fortyeight.foundations.law.accepting import may_accept_order, may_begin_hold
from fortyeight.foundations.law.facts import agreement, orders
from fortyeight.foundations.rulebook.current import current
from tests.law.housed import BOA, HOLD, ORDER, contracted, ordered
from tests.law.world import World, hours


def order(world: World, at: float = 0, what: orders.BoaOrderAccepted = ORDER) -> str:
    """Ask whether the order may be accepted."""
    return may_accept_order(world.casefile(), what, at=hours(at), book=current()).code


def hold(world: World, at: float = 0, what: orders.ContractHoldBegun = HOLD) -> str:
    """Ask whether the contract hold may begin."""
    return may_begin_hold(world.casefile(), what, at=hours(at), book=current()).code


NO_ORDER = ordered().without("order", "reading")


class TestAnOrder:
    @pytest.mark.parametrize("at", [-20, 0, 0.9])
    def test_is_accepted_before_the_release_and_within_the_hour(self, at: float) -> None:
        """An order arrests nobody, so nobody asks here who did."""
        assert order(NO_ORDER, at) == "ORDER.ACCEPTED"

    @pytest.mark.parametrize(
        ("world", "at", "code"),
        [
            (NO_ORDER, 1, "ORDER.TOO_LATE"),
            (NO_ORDER.without("BOA-ICE"), 0, "ORDER.NO_AGREEMENT"),
            (NO_ORDER.plus(agreement.AgreementEnded(), -1, stream=BOA), 0, "ORDER.AGREEMENT_FAILS"),
            (NO_ORDER.without("checked"), 0, "ORDER.PAPERS_UNCERTAIN"),
            (NO_ORDER.without("copy"), 0, "ORDER.PAPERS_MISSING"),
            (NO_ORDER.without("opened", "closed"), 0, "ORDER.NO_RELEASE"),
        ],
    )
    def test_is_refused_with_the_first_link_that_fails(self, world: World, at: float, code: str) -> None:
        """The agreement, the papers, the time."""
        assert order(world, at) == code

    def test_must_name_who_accepted(self) -> None:
        """An order that nobody accepted is none."""
        assert order(NO_ORDER, what=replace(ORDER, accepted_by="")) == "ORDER.PAPERS_MISSING"


class TestAContractHold:
    def test_begins_with_an_end(self) -> None:
        """It carries from that minute."""
        decision = may_begin_hold(contracted().without("hold").casefile(), HOLD, at=hours(0), book=current())
        assert (decision.code, decision.expires_at) == ("AUTHORITY.CONTRACT", hours(72))

    @pytest.mark.parametrize(
        ("world", "what", "code"),
        [
            (contracted(terms_too=False).without("hold"), HOLD, "AUTHORITY.CONTRACT_NO_END"),
            (contracted().without("hold"), replace(HOLD, brought_by_ice=False), "AUTHORITY.HOUSING_FAILS"),
            (contracted().without("hold"), replace(HOLD, brought_by_ice=None), "AUTHORITY.HOUSING_UNCERTAIN"),
            (contracted().without("hold"), replace(HOLD, until=hours(0)), "AUTHORITY.HOUSING_ENDED"),
        ],
    )
    def test_does_not_begin_otherwise(self, world: World, what: orders.ContractHoldBegun, code: str) -> None:
        """No end, no arrest, an arrest in doubt, or an end that has passed."""
        assert hold(world, what=what) == code
