"""Goal: an order or a contract hold that could hold nobody is refused in four parts, and records nothing.

Method: somebody booked with papers, an agreement or none, and each way in which an action says no.
"""

import pytest

from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms.custody.actions.accept_boa_order import accept_boa_order
from fortyeight.rooms.custody.actions.begin_contract_hold import begin_contract_hold
from tests.rooms.housing import HOLD, ORDER, make_boa, make_brought
from tests.rooms.world import (
    CAPTAIN,
    HOUR,
    MINUTE,
    NOON,
    STAY,
    asked,
    make_agency,
    make_booking,
    make_papers,
    make_release_due,
)

pytestmark = pytest.mark.django_db(transaction=True)
HERE = {"stay_id": STAY, "seen": None}


@pytest.fixture(autouse=True)
def _world() -> None:
    make_agency()
    make_booking()
    make_papers()


def refused(run: object, code: str, **given: object) -> None:
    """Run an action that says no: the message has four parts, and the stay is as it was."""
    before = reading.head(STAY)
    with pytest.raises(UnableToProceed) as caught:
        run(**asked(CAPTAIN, NOON) | HERE | given)  # type: ignore[operator]
    fault = caught.value
    assert fault.code == code
    assert str(fault).startswith("Nothing was recorded. ")
    assert str(fault).endswith(f"[{code}]")
    assert fault.why
    assert fault.what_now
    assert reading.head(STAY) == before


def test_an_order_without_an_agreement_is_not_accepted() -> None:
    """Nothing carries it."""
    refused(accept_boa_order, "ORDER.NO_AGREEMENT", **ORDER)


def test_an_order_without_its_papers_is_not_accepted() -> None:
    """The warrant that it names never came."""
    make_boa()
    refused(accept_boa_order, "ORDER.PAPERS_MISSING", **ORDER | {"warrant": "w9"})


def test_an_order_is_accepted_while_local_custody_lasts_or_at_its_end() -> None:
    """And its decision is kept with it."""
    make_boa()
    outcome = accept_boa_order(**asked(CAPTAIN, NOON) | HERE | ORDER)
    assert outcome.decision is not None
    assert outcome.decision.code == "ORDER.ACCEPTED"


def test_an_order_that_may_have_come_too_late_is_not_accepted() -> None:
    """Both ends of the time have to be in time."""
    make_boa()
    make_release_due(at=NOON - HOUR - MINUTE)
    when = When(NOON - 10 * MINUTE, NOON)
    refused(accept_boa_order, "ORDER.TOO_LATE", **ORDER | {"at": when})


def test_a_contract_hold_begins_only_with_an_end() -> None:
    """A contract without hours, and an order that names no end."""
    make_brought(terms=False)
    refused(begin_contract_hold, "AUTHORITY.CONTRACT_NO_END", **HOLD)
    named = HOLD | {"until": NOON + 5 * HOUR}
    outcome = begin_contract_hold(**asked(CAPTAIN, NOON) | HERE | named)
    assert outcome.decision is not None
    assert outcome.decision.expires_at == NOON + 5 * HOUR


def test_a_contract_hold_does_not_begin_in_local_custody() -> None:
    """Nobody brought the person: they were here all along."""
    refused(begin_contract_hold, "AUTHORITY.HOUSING_FAILS", **HOLD)
