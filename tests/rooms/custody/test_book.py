"""Goal: a stay begins once, in a jail of one's own, with the grounds for it."""

import pytest

from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms.custody.access import UnableToAccess, UnableToAct
from fortyeight.rooms.custody.actions.book import Ground, book
from fortyeight.rooms.custody.actions.retract import retract
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.custody.queries import read_board, read_stay
from tests.rooms.world import (
    AGENCY,
    CAPTAIN,
    CLERK,
    DAY,
    ELSEWHERE,
    EVERYBODY,
    HOUR,
    MAIN,
    MINUTE,
    NAME,
    NOON,
    PERSON,
    STAY,
    STRANGER,
    asked,
    kinds,
    last,
    make_agency,
    make_booking,
    make_foreign_agency,
    make_papers,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _world() -> None:
    make_agency()


def given(**changed: object) -> dict[str, object]:
    """A booking without grounds."""
    made = {"stay_id": STAY, "jail": MAIN, "person": PERSON, "name": NAME, "booking_number": "T-1"}
    return made | {"born_on": None, "grounds": ()} | changed


def test_it_records_the_booking_and_a_fact_for_each_ground() -> None:
    """All or nothing, each with the decision that it may be recorded."""
    grounds = tuple(Ground(matter=name, type=stay.Matter.CHARGE) for name in ("m1", "m2"))
    outcome = book(**asked(CLERK), **given(grounds=grounds))

    assert kinds() == ["stay.booked", "stay.matter_opened", "stay.matter_opened"]
    assert outcome.head == 3
    assert set(reading.decisions_of(STAY)) == set(outcome.facts)
    row = Stay.objects.get()
    assert (row.agency, row.jail, row.person, row.name, row.booked_at) == (AGENCY, MAIN, PERSON, NAME, NOON)
    assert (row.is_here, row.is_on_board) == (True, False)
    assert read_board(CLERK, at=NOON).others_count == 1


def test_nobody_is_held_on_a_booking_alone() -> None:
    """Without a ground the stay is on the board at once."""
    book(**asked(CLERK), **given())
    assert Stay.objects.get().is_on_board
    assert read_stay(CLERK, STAY, at=NOON).judged.authority.basis is Basis.UNKNOWN


def test_one_ground_twice_undoes_everything() -> None:
    """No stay is left behind."""
    twice = (Ground(matter="m1", type=stay.Matter.CHARGE),) * 2
    with pytest.raises(UnableToProceed) as caught:
        book(**asked(CLERK), **given(grounds=twice))
    assert caught.value.code == "RECORD.MATTER_OPEN_BEFORE"
    assert kinds() == []
    assert not Stay.objects.exists()


def test_a_stay_is_booked_once() -> None:
    """Also after the person left."""
    make_booking()
    with pytest.raises(UnableToProceed) as caught:
        book(**asked(CLERK), **given())
    assert caught.value.code == "RECORD.BOOKED_BEFORE"


def test_the_stay_of_another_agency_is_not_there() -> None:
    """Nobody learns that the name is taken, or takes it over."""
    make_foreign_agency()
    make_booking()
    with pytest.raises(UnableToAccess):
        book(**asked(STRANGER), **given(jail=ELSEWHERE))
    assert Stay.objects.get().agency == AGENCY


@pytest.mark.parametrize("jail", [ELSEWHERE, "no-such-jail"])
def test_a_jail_of_another_agency_is_not_there(jail: str) -> None:
    """Absent and forbidden read the same."""
    make_foreign_agency()
    with pytest.raises(UnableToAccess) as caught:
        book(**asked(CLERK), **given(jail=jail))
    assert caught.value.code == "ACCESS.NOT_FOUND"


@pytest.mark.parametrize("role", sorted(EVERYBODY))
def test_the_desk_books(role: str) -> None:
    """And machines of the jail."""
    if role in ("RECORDS", "COMMANDER", "MACHINE"):
        assert book(**asked(EVERYBODY[role]), **given()).head == 1
        return
    with pytest.raises(UnableToAct):
        book(**asked(EVERYBODY[role]), **given())


def test_a_booking_that_lies_ahead_is_not_recorded() -> None:
    """Three minutes are more than a clock that differs."""
    with pytest.raises(UnableToProceed) as caught:
        book(**asked(CLERK, NOON + 3 * MINUTE, recorded_at=NOON), **given())
    assert caught.value.code == "RECORD.IN_FUTURE"


def test_a_time_known_as_an_interval_stays_one() -> None:
    """Nothing is rounded; the row shows the earliest."""
    when = When(NOON - 2 * HOUR, NOON - HOUR)
    book(**asked(CLERK, when), **given())
    assert last(stay.Booked).happened_at == when
    assert Stay.objects.get().booked_at == when.earliest


def test_a_booking_taken_back_leaves_the_stay_for_people_to_see_and_may_come_again() -> None:
    """Nobody is there any more, and nothing vanished."""
    make_booking()
    make_papers()
    retract(**asked(CAPTAIN), stay_id=STAY, fact=last(stay.Booked).id, why="another person", seen=None)
    row = Stay.objects.get()
    assert (row.is_here, row.is_on_board, row.agency) == (False, False, AGENCY)
    assert read_stay(CLERK, STAY, at=NOON).judged.authority.basis is Basis.NOT_HERE

    book(**asked(CLERK, NOON + DAY), **given())
    assert Stay.objects.get().is_here
