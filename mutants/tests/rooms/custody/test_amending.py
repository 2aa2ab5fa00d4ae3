"""Goal: a fact is corrected or taken back by whoever answers for it, and a stay never leaves its agency."""

from typing import Any

import pytest

from fortyeight.foundations.law.facts import amendment, stay
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms.custody.access import UnableToAccess, UnableToAct
from fortyeight.rooms.custody.actions.correct import correct
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.retract import retract
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.custody.queries import read_stay
from tests.rooms.custody.every import CASES
from tests.rooms.world import (
    AGENCY,
    ANNEX,
    CAPTAIN,
    CLERK,
    COUNSEL,
    DAY,
    ELSEWHERE,
    MAIN,
    NOON,
    PERSON,
    STAY,
    asked,
    kinds,
    last,
    make_foreign_agency,
    make_world,
    serve,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _world() -> None:
    make_world()


def put_right(who: Any, kind: type[Any], what: Any, **changed: Any) -> Any:
    """Correct the latest fact of a kind."""
    fact = last(kind)
    given = {"stay_id": STAY, "seen": None, "fact": fact.id, "why": "typed wrong"}
    given |= {"correct_at": fact.happened_at, "what_happened": what}
    return correct(**asked(who) | given | changed)


def take_back(who: Any, fact: str) -> Any:
    """Retract one fact."""
    return retract(**asked(who), stay_id=STAY, seen=None, fact=fact, why="it never happened")


def test_a_corrected_name_shows_and_the_old_one_stays_on_record() -> None:
    """The correction is a fact of its own."""
    right = stay.Booked(jail=MAIN, person=PERSON, name="Right Name", booking_number="T-48-001")
    put_right(CLERK, stay.Booked, right)
    assert Stay.objects.get().name == "Right Name"
    assert read_stay(CLERK, STAY, at=NOON).person.name == "Right Name"
    assert kinds()[-1] == "fact.corrected"
    assert isinstance(reading.facts_of(STAY)[0].what, stay.Booked)


@pytest.mark.parametrize("jail", [ELSEWHERE, "no-such-jail"])
def test_a_stay_never_leaves_its_agency(jail: str) -> None:
    """Not by a move, not by a return, not by a correction: it would vanish from every board."""
    make_foreign_agency()
    with pytest.raises(UnableToAccess):
        move(**asked(CLERK), stay_id=STAY, seen=None, jail=jail, place="")
    with pytest.raises(UnableToAccess):
        put_right(CLERK, stay.Booked, stay.Booked(jail=jail, person=PERSON))
    CASES["return_from_ice"].before()
    with pytest.raises(UnableToAccess):
        CASES["return_from_ice"].call(CLERK, jail=jail)
    assert Stay.objects.get().agency == AGENCY


def test_a_correction_to_another_jail_of_the_agency_is_fine() -> None:
    """The person was booked into the annex."""
    put_right(CLERK, stay.Booked, stay.Booked(jail=ANNEX, person=PERSON))
    assert Stay.objects.get().jail == ANNEX


@pytest.mark.parametrize("what", ["claim", "service", "retraction"])
def test_what_others_must_settle_is_not_taken_back_at_the_desk(what: str) -> None:
    """A claim that a clerk could retract would be no claim."""
    if what == "claim":
        raise_claim(**asked(CLERK), stay_id=STAY, claim="c1", by=stay.ClaimedBy.PERSON, seen=None)
        fact = last(stay.CitizenshipClaimed)
    elif what == "service":
        serve()
        fact = last(stay.WarrantServed)
    else:
        take_back(CLERK, last(stay.MatterClosed).id)
        fact = last(amendment.Retracted)
    with pytest.raises(UnableToAct):
        take_back(CLERK, fact.id)
    assert take_back(CAPTAIN, fact.id).head == fact.seq + 1


def test_a_correction_of_a_claim_is_guarded_like_the_claim() -> None:
    """Also where the claim was corrected before."""
    raise_claim(**asked(CLERK), stay_id=STAY, claim="c1", by=stay.ClaimedBy.PERSON, seen=None)
    other = stay.CitizenshipClaimed(claim="c1", by=stay.ClaimedBy.FAMILY)
    with pytest.raises(UnableToAct):
        put_right(CLERK, stay.CitizenshipClaimed, other)
    put_right(CAPTAIN, stay.CitizenshipClaimed, other)
    with pytest.raises(UnableToAct):
        take_back(CLERK, last(amendment.Corrected).id)
    with pytest.raises(UnableToAct):
        take_back(COUNSEL, last(amendment.Corrected).id)


@pytest.mark.parametrize("fact", ["no id", "00000000-0000-4000-8000-000000000000"])
def test_what_is_not_on_this_stay_cannot_be_amended(fact: str) -> None:
    """Nor the fact of another stay, of which nothing is told."""
    with pytest.raises(UnableToProceed) as caught:
        take_back(CLERK, fact)
    assert caught.value.code == "RECORD.NO_SUCH_FACT"


def test_a_correction_keeps_the_kind() -> None:
    """A release is not turned into a handover."""
    with pytest.raises(UnableToProceed) as caught:
        put_right(CLERK, stay.MatterClosed, stay.Moved(jail=MAIN))
    assert caught.value.code == "RECORD.WRONG_KIND"


def test_a_corrected_time_moves_what_follows_from_it() -> None:
    """The last matter closed a day before: the hour in which somebody could serve is long over."""
    what = last(stay.MatterClosed).what
    put_right(CLERK, stay.MatterClosed, what, correct_at=exactly(NOON - DAY))
    outcome = serve()
    assert "SERVICE.TOO_LATE" in [step.code for step in outcome.decision.reasons]
