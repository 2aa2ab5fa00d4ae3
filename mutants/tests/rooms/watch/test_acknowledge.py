"""Goal: an alert rings until a person takes it on in their own name, and everybody can see who that was."""

import pytest

from fortyeight.foundations.law.facts import watch
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.rooms.agreements import access
from fortyeight.rooms.custody.access import UnableToAccess, UnableToAct
from fortyeight.rooms.watch import views
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.queries import alerts_of, open_alerts
from fortyeight.rooms.watch.worker import derive_all_again, look_round
from tests.rooms.world import (
    CAPTAIN,
    CLERK,
    COUNSEL,
    EVERYBODY,
    HOUR,
    MINUTE,
    NOBODY,
    NOON,
    STAY,
    STRANGER,
    asked,
    make_foreign_agency,
    make_world,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _rung() -> None:
    make_world()
    look_round(now=lambda: NOON + HOUR)


def alert() -> str:
    """The alert that somebody is held on nothing."""
    return str(Alert.objects.get(code="DUTY.RELEASE_NOW").id)


def test_it_stays_until_a_named_person_takes_it_on() -> None:
    """Looking again, or deriving all again, takes nothing off."""
    before = {seen.id for seen in open_alerts(CAPTAIN)}
    assert alert() in before
    derive_all_again()
    look_round(now=lambda: NOON + HOUR + MINUTE)
    assert {seen.id for seen in open_alerts(CAPTAIN)} == before

    outcome = acknowledge(**asked(CAPTAIN, NOON + HOUR + MINUTE), alert=alert(), note="calling the judge")
    assert {seen.id for seen in open_alerts(CAPTAIN)} == before - {alert()}
    seen = next(seen for seen in alerts_of(COUNSEL, STAY) if seen.id == alert())
    assert seen.acknowledged_by == CAPTAIN.name
    assert seen.acknowledged_at == NOON + HOUR + MINUTE
    assert seen.note == "calling the judge"
    assert outcome.decision == reading.decision_of(outcome.facts[0])


def test_the_duty_rings_again_at_its_next_rung() -> None:
    """Somebody took the alert on; the person is still here an hour later."""
    acknowledge(**asked(CAPTAIN, NOON + HOUR), alert=alert(), note="")
    look_round(now=lambda: NOON + 2 * HOUR)
    stages = [seen.stage for seen in open_alerts(CAPTAIN) if seen.code == "DUTY.RELEASE_NOW"]
    assert len(stages) == 1


def test_the_second_is_told_who_was_first() -> None:
    """And nothing of the first is written over."""
    first = asked(CAPTAIN, NOON + HOUR)
    acknowledge(**first, alert=alert(), note="mine")
    with pytest.raises(UnableToProceed, match=CAPTAIN.name) as caught:
        acknowledge(**asked(CLERK, NOON + 2 * HOUR), alert=alert(), note="no, mine")
    assert caught.value.code == "ALERT.TAKEN"
    kinds = [type(fact.what) for fact in reading.facts_of(views.stream_for(STAY))]
    assert kinds.count(watch.AlertAcknowledged) == 1
    assert Alert.objects.get(id=alert()).note == "mine"


def test_a_double_click_is_one() -> None:
    """The same request again gives the first outcome."""
    request = asked(CAPTAIN, NOON + HOUR) | {"alert": alert(), "note": ""}
    assert acknowledge(**request) == acknowledge(**request | {"recorded_at": NOON + 2 * HOUR})


@pytest.mark.parametrize("role", sorted(EVERYBODY))
def test_only_people_on_the_floor_may(role: str) -> None:
    """Not a machine, not an auditor."""
    who = EVERYBODY[role]
    if role in (access.RECORDS, access.OFFICER, access.COMMANDER):
        acknowledge(**asked(who, NOON + HOUR), alert=alert(), note="")
        return
    with pytest.raises(UnableToAct):
        acknowledge(**asked(who, NOON + HOUR), alert=alert(), note="")


def test_what_is_not_there_and_what_is_not_yours_look_alike() -> None:
    """Also for something that is no id at all."""
    make_foreign_agency()
    messages = set()
    ids = (alert(), "00000000-0000-4000-8000-000000000000", "no id")
    for who, number in ((STRANGER, ids[0]), (CAPTAIN, ids[1]), (CAPTAIN, ids[2])):
        with pytest.raises(UnableToAccess) as caught:
            acknowledge(**asked(who, NOON + HOUR), alert=number, note="")
        messages.add(str(caught.value))
    assert len(messages) == 1
    with pytest.raises(UnableToAct):
        open_alerts(NOBODY)


def test_what_lies_ahead_is_not_recorded() -> None:
    """A clock that is three minutes fast has not taken anything on."""
    request = asked(CAPTAIN, NOON + HOUR) | {"at": exactly(NOON + HOUR + 3 * MINUTE)}
    with pytest.raises(UnableToProceed) as caught:
        acknowledge(**request, alert=alert(), note="")
    assert caught.value.code == "RECORD.IN_FUTURE"
    assert Alert.objects.get(id=alert()).acknowledged_at is None
