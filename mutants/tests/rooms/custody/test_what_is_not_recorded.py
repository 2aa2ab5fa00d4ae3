"""Goal: what cannot have happened, or names nothing on record, is not recorded, and the code says why."""

from datetime import UTC, datetime
from typing import Any

import pytest

from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from tests.rooms.custody.every import CASES, make_stay
from tests.rooms.world import CAPTAIN, MAIN, NOON, STAY, asked, kinds, make_agency

pytestmark = pytest.mark.django_db(transaction=True)

UNKNOWN: list[tuple[str, dict[str, Any], str]] = [
    ("open_matter", {"matter": "m1"}, "RECORD.MATTER_OPEN_BEFORE"),
    ("close_matter", {"matter": "none"}, "RECORD.NO_SUCH_MATTER"),
    ("clear_flag", {"flag": "none"}, "RECORD.NO_SUCH_FLAG"),
    ("serve_detainer", {"detainer": "none"}, "RECORD.NO_SUCH_DETAINER"),
    ("cancel_detainer", {"detainer": "none"}, "RECORD.NO_SUCH_DETAINER"),
    ("check_warrant", {"warrant": "none"}, "RECORD.NO_SUCH_WARRANT"),
    ("recall_warrant", {"warrant": "none"}, "RECORD.NO_SUCH_WARRANT"),
    ("settle_claim", {"claim": "none"}, "RECORD.NO_SUCH_CLAIM"),
    ("answer_should_be_out", {"claim": "none"}, "RECORD.NO_SUCH_CLAIM"),
    ("schedule_release", {"release_at": datetime(1, 1, 1, tzinfo=UTC)}, "TIME.OUT_OF_RANGE"),
    ("hand_over", {"place": stay.HandoverPlace.ON_PAPER_ONLY}, "RECORD.ON_PAPER_ONLY"),
]


@pytest.fixture(autouse=True)
def _world() -> None:
    make_agency()


@pytest.mark.parametrize(("name", "changed", "code"), UNKNOWN, ids=[case[0] for case in UNKNOWN])
def test_it_names_nothing_on_record(name: str, changed: dict[str, Any], code: str) -> None:
    """The message says what did not happen, why, and what to do; nothing is left behind."""
    case = make_stay(name)
    before = kinds()
    with pytest.raises(UnableToProceed) as caught:
        case.call(**changed)
    assert caught.value.code == code
    assert caught.value.not_done
    assert caught.value.why
    assert caught.value.what_now
    assert kinds() == before


@pytest.mark.parametrize("name", ["release", "hand_over", "record_death", "record_escape", "move"])
def test_somebody_who_left_cannot_leave_again(name: str) -> None:
    """Two people at two desks: the second is told that the person is not here."""
    case = make_stay(name)
    CASES["release"].call()
    with pytest.raises(UnableToProceed) as caught:
        case.call()
    assert caught.value.code == "RECORD.NOT_HERE"


def test_nobody_returns_who_never_left() -> None:
    """A return from ICE follows a handover."""
    make_stay("move")
    with pytest.raises(UnableToProceed) as caught:
        CASES["return_from_ice"].run(**asked(CAPTAIN, NOON), stay_id=STAY, jail=MAIN, seen=None)
    assert caught.value.code == "RECORD.BOOKED_BEFORE"


def test_a_release_is_recorded_whatever_the_law_says_of_it() -> None:
    """While a charge is open too: the decision kept with it says that it was not due."""
    make_stay("release")
    outcome = CASES["release"].call()
    assert isinstance(outcome, Recorded)
    assert outcome.decision is not None
    assert outcome.decision.code == "RELEASE.NOT_YET"
