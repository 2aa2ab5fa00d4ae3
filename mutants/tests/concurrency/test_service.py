"""Goal: what stops a service and the service itself never both win in the wrong order.

Method: the lawful world, two threads that start together, on a real file or server.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection, connections, transaction

from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.facts import Payload, agreement, officer, stay
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.models import RecordedFact
from fortyeight.foundations.ledger.outcomes import Recorded, Refused, UnableToProceed
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.agreements.actions.suspend_agreement import suspend_agreement
from fortyeight.rooms.agreements.actions.switch_service_off import switch_service_off
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.recall_warrant import recall_warrant
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.custody.queries import read_stay
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority
from tests.concurrency.together import WAIT_SECONDS, at_once
from tests.rooms.world import (
    AGENCY,
    AGREEMENT,
    CAPTAIN,
    CLERK,
    MANAGER,
    NOON,
    OFFICER_QUINN,
    OFFICER_ROWAN,
    QUINN,
    STAY,
    asked,
    kinds,
    make_booking,
    make_world,
    serve,
)

pytestmark = pytest.mark.django_db(transaction=True)

Stopping = tuple[Callable[[], Any], type[Payload]]
STOPS: dict[str, Stopping] = {
    "withdrawal": (
        lambda: withdraw_authority(**asked(MANAGER, NOON), officer_stream=QUINN, notice="letter"),
        officer.AuthorityWithdrawn,
    ),
    "suspension": (
        lambda: suspend_agreement(**asked(MANAGER, NOON), agreement_stream=AGREEMENT, by="ICE"),
        agreement.AgreementSuspended,
    ),
    "counsel's switch": (
        lambda: switch_service_off(**asked(MANAGER, NOON), agency=AGENCY, by="counsel", why=""),
        agreement.ServiceSwitchedOff,
    ),
    "recall": (
        lambda: recall_warrant(**asked(CLERK, NOON), stay_id=STAY, warrant="w1", by="ICE", seen=None),
        stay.WarrantRecalled,
    ),
    "claim": (
        lambda: raise_claim(
            **asked(CLERK, NOON), stay_id=STAY, claim="c1", by=stay.ClaimedBy.PERSON, seen=None
        ),
        stay.CitizenshipClaimed,
    ),
}


@pytest.mark.parametrize("_round", range(3))
@pytest.mark.parametrize("name", sorted(STOPS))
def test_a_stop_and_a_service_at_the_same_second(name: str, _round: int) -> None:
    """Recorded first, the stop refuses the service or makes the page stale; after it, it still counts."""
    make_world()
    stop, kind = STOPS[name]
    seen = reading.head(STAY)
    stopped, served = at_once(stop, lambda: serve(seen=seen))

    assert isinstance(stopped, Recorded)
    order = [
        type(fact.what)
        for fact in sorted(reading.facts_of(STAY, QUINN, AGREEMENT, AGENCY), key=_position)
        if isinstance(fact.what, (kind, stay.WarrantServed, stay.ServiceRefused))
    ]
    if isinstance(served, Recorded):
        assert order == [stay.WarrantServed, kind]
    elif isinstance(served, Refused):
        assert order == [kind, stay.ServiceRefused]
    else:
        assert isinstance(served, UnableToProceed)
        assert served.code == "FORM.STALE"
        assert order == [kind]
    # Whoever was first: in that very second nobody is held on the warrant.
    found = read_stay(CAPTAIN, STAY, at=NOON).judged.authority
    assert found.basis in (Basis.NONE, Basis.UNKNOWN)
    assert verify() == []


def _position(fact: Any) -> int:
    return RecordedFact.objects.values_list("position", flat=True).get(uuid=fact.id)


@pytest.mark.parametrize("_round", range(3))
def test_two_officers_with_the_same_warrant(_round: int) -> None:
    """One wins; the other is told what changed, or is refused because it was served."""
    make_world()
    seen = reading.head(STAY)
    results = at_once(lambda: serve(OFFICER_QUINN, seen=seen), lambda: serve(OFFICER_ROWAN, seen=seen))

    won = [result for result in results if isinstance(result, Recorded)]
    lost = [result for result in results if isinstance(result, UnableToProceed)]
    assert len(won) == len(lost) == 1
    assert lost[0].code == "FORM.STALE"
    assert "served" in lost[0].changed[0]
    assert kinds().count("stay.warrant_served") == 1


@pytest.mark.parametrize("_round", range(3))
def test_a_claim_in_another_stay_of_the_person_counts_too(_round: int) -> None:
    """The two stays are locked together."""
    make_world()
    make_booking("stay/2", at=NOON)
    claim = asked(CLERK, NOON) | {
        "stay_id": "stay/2",
        "claim": "c",
        "by": stay.ClaimedBy.FAMILY,
        "seen": None,
    }
    claimed, served = at_once(lambda: raise_claim(**claim), serve)
    assert isinstance(claimed, Recorded)
    assert isinstance(served, Recorded | Refused)
    found = read_stay(CAPTAIN, STAY, at=NOON).judged.authority
    assert found.basis is not Basis.WSO_ARREST


@pytest.mark.parametrize("_round", range(3))
def test_a_release_is_never_in_the_way_of_anything(_round: int) -> None:
    """Released and served at once: whoever is out is out; the service is a contradiction at most."""
    make_world()
    seen = reading.head(STAY)
    left, served = at_once(
        lambda: release(**asked(CAPTAIN, NOON), stay_id=STAY, how="bail"), lambda: serve(seen=seen)
    )
    assert isinstance(left, Recorded)
    assert not isinstance(served, AssertionError)
    assert not Stay.objects.get().is_here
    assert read_stay(CAPTAIN, STAY, at=NOON).judged.authority.basis is Basis.NOT_HERE


def test_one_booking_sent_by_two_desks() -> None:
    """The second is told that the stay is booked."""
    make_world()
    results = at_once(*[lambda: make_booking("stay/9", person="person/9")] * 2)
    assert sorted(type(result).__name__ for result in results) == ["Recorded", "UnableToProceed"]
    assert kinds("stay/9") == ["stay.booked", "stay.matter_opened"]


@pytest.mark.postgres
def test_a_stay_that_begins_while_a_service_waits_for_its_turn_counts_too() -> None:
    """Booked again elsewhere in the meantime: the service is decided on both stays, and both are locked."""
    make_world()
    holding, done = threading.Event(), threading.Event()

    def hold() -> None:
        try:
            with transaction.atomic(durable=True):
                lock(write=[STAY])
                holding.set()
                done.wait(WAIT_SECONDS)
        finally:
            connections.close_all()

    def serve_meanwhile() -> Any:
        try:
            return serve()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(2) as pool:
        pool.submit(hold)
        assert holding.wait(WAIT_SECONDS)
        served = pool.submit(serve_meanwhile)
        _wait_until_somebody_waits()
        make_booking("stay/2", at=NOON)
        done.set()
        outcome = served.result(WAIT_SECONDS)
    assert isinstance(outcome, Refused)
    assert "SERVICE.CONTRADICTION" in [step.code for step in outcome.decision.reasons]


def _wait_until_somebody_waits() -> None:
    give_up_at = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < give_up_at:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
            if cursor.fetchone()[0]:
                return
        time.sleep(0.01)
    raise AssertionError("nobody waits")
