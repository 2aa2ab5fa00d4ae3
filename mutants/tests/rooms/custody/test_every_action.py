"""Goal: whatever is done to a stay is done the same way: access, freshness, once, with its decision, in view.

Method: the same tests over every action that records one plain fact.
"""

from contextlib import suppress
from pathlib import Path

import pytest

from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.rooms import custody
from fortyeight.rooms.custody import views
from fortyeight.rooms.custody.access import UnableToAccess, UnableToAct
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.models import Stay
from tests.rooms.custody.every import CASES, make_stay
from tests.rooms.world import (
    ANNEX,
    CAPTAIN,
    CLERK,
    EVERYBODY,
    HOUR,
    MINUTE,
    NOBODY,
    NOON,
    STAY,
    STRANGER,
    asked,
    kinds,
    make_agency,
    make_foreign_agency,
)

pytestmark = pytest.mark.django_db(transaction=True)
every = pytest.mark.parametrize("name", sorted(CASES))


@pytest.fixture(autouse=True)
def _world() -> None:
    make_agency()


def test_every_action_is_tested() -> None:
    """A new file of actions comes into the table, or has tests of its own."""
    files = {path.stem for path in (Path(custody.__file__).parent / "actions").glob("[a-z]*.py")}
    assert files == set(CASES) | {"book", "serve_warrant"}


@every
def test_it_records_one_fact_with_the_decision_and_the_row(name: str) -> None:
    """The plain case."""
    case = make_stay(name)
    before = kinds()
    outcome = case.call()

    assert isinstance(outcome, Recorded)
    assert kinds() == [*before, case.records.KIND]
    assert (outcome.stream, outcome.head) == (STAY, len(before) + 1)
    assert outcome.decision is not None
    assert reading.decision_of(outcome.facts[0]) == outcome.decision
    _row_is_right()


@every
def test_only_these_roles_may(name: str) -> None:
    """Deny by default; who may not is told which roles may."""
    case = make_stay(name)
    before = kinds()
    for role, who in EVERYBODY.items():
        if role not in case.who:
            with pytest.raises(UnableToAct) as caught:
                case.call(who)
            assert caught.value.code == "ACCESS.NO_ROLE"
    with pytest.raises(UnableToAct):
        case.call(NOBODY)
    assert kinds() == before


@every
def test_everybody_else_with_the_role_may(name: str) -> None:
    """Each of the roles, in a world of its own as far as this action goes."""
    case = make_stay(name)
    head = reading.head(STAY)
    given = case.given()
    for role in sorted(case.who):
        # Where the role before this one has done it, it cannot be done again; the door was open.
        with suppress(UnableToProceed):
            assert case.run(**_call(case, EVERYBODY[role], given)).head > head
    assert kinds()[head] == case.records.KIND


def _call(case, who, given):
    seen = {"seen": None} if case.takes_seen else {}
    return asked(who) | {"stay_id": STAY} | seen | given


@every
def test_what_is_not_there_and_what_is_not_yours_look_alike(name: str) -> None:
    """A stranger with every role learns nothing, not even that there is such a stay."""
    make_foreign_agency()
    case = make_stay(name)
    before, messages = kinds(), set()
    for who, stay_id in ((STRANGER, STAY), (STRANGER, "stay/none"), (CAPTAIN, "stay/none")):
        with pytest.raises(UnableToAccess) as caught:
            case.call(who, stay_id=stay_id)
        messages.add(str(caught.value))
    assert len(messages) == 1
    assert kinds() == before


@every
def test_a_stale_form_says_what_changed_or_does_not_stop_it(name: str) -> None:
    """Somebody else recorded a move after this page was opened."""
    case = make_stay(name)
    if not case.takes_seen:
        return
    seen = reading.head(STAY)
    move_at = asked(CLERK, NOON - 2 * HOUR) | {"stay_id": STAY, "seen": None}
    move(**move_at, jail=ANNEX, place="C-1")
    if not case.stale_stops:
        assert isinstance(case.call(seen=seen), Recorded)
        return
    with pytest.raises(UnableToProceed) as caught:
        case.call(seen=seen)
    assert caught.value.code == "FORM.STALE"
    assert len(caught.value.changed) == 1
    assert ANNEX in caught.value.changed[0]
    assert kinds()[-1] == "stay.moved"


@every
def test_the_same_request_again_gives_the_first_outcome(name: str) -> None:
    """A second press of the button, minutes later."""
    case = make_stay(name)
    request = _call(case, EVERYBODY[sorted(case.who)[0]], case.given())
    first = case.run(**request)
    again = case.run(**request | {"recorded_at": NOON + 5 * MINUTE})

    assert again == first
    assert kinds().count(case.records.KIND) == kinds()[: first.head].count(case.records.KIND)


@every
def test_what_lies_ahead_is_not_recorded(name: str) -> None:
    """A clock that differs by two minutes is believed; three minutes ahead has not happened."""
    case = make_stay(name)
    with pytest.raises(UnableToProceed) as caught:
        case.call(at=exactly(NOON + 3 * MINUTE))
    assert caught.value.code == "RECORD.IN_FUTURE"
    assert isinstance(case.call(at=exactly(NOON + 2 * MINUTE)), Recorded)


def _row_is_right() -> None:
    row = Stay.objects.get()
    made = views.row_of(STAY, reading.facts_of(STAY), _jails())
    assert _values(row) == _values(made)


def _jails():
    from fortyeight.rooms.agreements import queries

    return queries.find_jails(queries.list_jail_ids())


def _values(row: Stay) -> dict[str, object]:
    return {field.name: getattr(row, field.name) for field in Stay._meta.fields}
