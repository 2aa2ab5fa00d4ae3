"""Goal: the board and the page of a stay show those who may see it what the judge says, and nobody else."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.facts import stay
from fortyeight.rooms.custody.access import UnableToAccess, UnableToAct
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.mark_release_eligible import mark_release_eligible
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.queries import read_board, read_stay
from tests.rooms.unreadable import record_something_unknown
from tests.rooms.world import (
    CLERK,
    DAY,
    HOUR,
    MACHINE,
    NOBODY,
    NOON,
    PERSON,
    STAY,
    STRANGER,
    asked,
    make_agency,
    make_booking,
    make_foreign_agency,
    make_papers,
    make_release_due,
    make_world,
    serve,
)

pytestmark = pytest.mark.django_db(transaction=True)


def shown(at: object = NOON) -> list[str]:
    """The stays on the board, the most urgent first."""
    return [row.person.stay for row in read_board(CLERK, at=at).rows]


def test_who_is_held_locally_without_any_paper_is_only_counted() -> None:
    """The board is for those who are or may come under federal authority."""
    make_agency()
    make_booking()
    board = read_board(CLERK, at=NOON)
    assert (board.rows, board.others_count) == ((), 1)


def test_what_the_judge_cannot_tell_is_on_the_board() -> None:
    """Eligible for release with a charge open: one of the two is wrong, and somebody must say which."""
    make_agency()
    make_booking()
    given = {"stay_id": STAY, "seen": None, "basis": stay.Eligibility.SENTENCE_SERVED}
    mark_release_eligible(**asked(CLERK, NOON), **given)
    row = read_board(CLERK, at=NOON).rows[0]
    assert row.judged is not None
    assert row.judged.authority.basis is Basis.UNKNOWN


def test_bail_that_could_be_posted_puts_nobody_on_the_board() -> None:
    """It starts a clock and contradicts nothing."""
    make_agency()
    make_booking()
    given = {"stay_id": STAY, "seen": None, "basis": stay.Eligibility.BAIL_COULD_BE_POSTED}
    mark_release_eligible(**asked(CLERK, NOON), **given)
    assert shown() == []


def test_a_flag_without_paper_is_marked_until_paper_comes() -> None:
    """A flag is no authority."""
    make_agency()
    make_booking()
    flag_hold(**asked(CLERK, NOON - 3 * DAY), stay_id=STAY, flag="f", source="screen", seen=None)
    assert read_board(CLERK, at=NOON).rows[0].has_flag_only
    make_papers()
    assert not read_board(CLERK, at=NOON).rows[0].has_flag_only


def test_the_most_urgent_comes_first() -> None:
    """What cannot be read, then who is held on nothing, then by the next limit."""
    make_world()
    serve()
    for number, due in (("2", True), ("3", False), ("4", False)):
        make_booking(f"stay/{number}", person=f"person/{number}")
        make_papers(f"stay/{number}")
        if due:
            make_release_due(f"stay/{number}", NOON - 3 * HOUR)
    record_something_unknown("stay/4", NOON)
    board = read_board(CLERK, at=NOON + HOUR)
    assert [row.person.stay for row in board.rows] == ["stay/4", "stay/2", STAY, "stay/3"]
    assert board.rows[0].judged is None


def test_reading_the_board_takes_as_many_queries_for_many_as_for_few() -> None:
    """It is read every few seconds."""
    make_world()
    with CaptureQueriesContext(connection) as few:
        shown()
    for number in range(2, 12):
        make_booking(f"stay/{number}", person=f"person/{number}")
        make_papers(f"stay/{number}")
    with CaptureQueriesContext(connection) as many:
        assert len(shown()) == 11
    assert len(many) == len(few) <= 10


def test_who_may_not_see_it_does_not() -> None:
    """A stranger's board is empty; a machine and somebody without a role read none."""
    make_world()
    make_foreign_agency()
    assert read_board(STRANGER, at=NOON).rows == ()
    for who in (NOBODY, MACHINE):
        with pytest.raises(UnableToAct):
            read_board(who, at=NOON)
        with pytest.raises(UnableToAct):
            read_stay(who, STAY, at=NOON)
    for stay_id in (STAY, "stay/none"):
        with pytest.raises(UnableToAccess):
            read_stay(STRANGER, stay_id, at=NOON)


def test_a_stay_is_read_as_it_was_known() -> None:
    """Before the claim was recorded, nobody knew of it."""
    make_world()
    raise_claim(**asked(CLERK, NOON), stay_id=STAY, claim="c", by=stay.ClaimedBy.PERSON, seen=None)
    now = read_stay(CLERK, STAY, at=NOON)
    then = read_stay(CLERK, STAY, at=NOON, known_at=NOON - HOUR / 60)
    assert now.head == then.head == len(now.facts)
    assert len(then.facts) == len(now.facts) - 1
    assert set(now.decisions) == {fact.id for fact in now.facts}
    assert then.timeline[0].basis is Basis.LOCAL


def test_the_persons_other_stays_are_named() -> None:
    """Of this agency, and of no other."""
    make_world()
    make_foreign_agency()
    make_booking("stay/2", at=NOON)
    read = read_stay(CLERK, STAY, at=NOON)
    assert read.other_stays == ("stay/2",)
    assert read.findings
    assert read.person.booking_number
    assert PERSON not in read.other_stays
