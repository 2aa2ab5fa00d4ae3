"""Goal: two at once never fork a chain, never do a request twice, never both win.

Method: real threads, each with its own connection, on a real file or server.
"""

import threading
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from django.db import connection, connections, transaction

from fortyeight.foundations.law.facts.officer import AuthorityWithdrawn
from fortyeight.foundations.law.facts.stay import Moved, WarrantServed
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.appending import append
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.models import Outcome, RecordedFact
from fortyeight.foundations.ledger.outcomes import Recorded, Refused, UnableToRepeat
from fortyeight.foundations.ledger.verify import verify
from tests.concurrency.together import WAIT_SECONDS, at_once
from tests.ledger.world import NOON, act, add, book, request, serve, withdraw

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("_round", range(5))
def test_one_request_sent_twice_at_once_is_carried_out_once(_round: int) -> None:
    """Both callers get the first outcome."""
    asked = request(stay="stay/1")
    results = at_once(*[lambda: book(**asked)] * 4)

    assert isinstance(results[0], Recorded)
    assert all(result == results[0] for result in results)
    assert (RecordedFact.objects.count(), Outcome.objects.count()) == (1, 1)


def test_one_id_for_two_contents_at_once_is_carried_out_for_one() -> None:
    """The other is told that the id was used."""
    number = uuid4()
    results = at_once(
        lambda: book(**request(request_id=number, stay="stay/1")),
        lambda: book(**request(request_id=number, stay="stay/2")),
    )
    assert {type(result) for result in results} == {Recorded, UnableToRepeat}
    assert RecordedFact.objects.count() == 1


def test_many_on_one_stream_never_fork_the_chain() -> None:
    """Every fact has its own place, and the chain is whole."""

    def some() -> list[int]:
        return [book(**request(stay="stay/1", what=Moved(jail="main"))).head for _ in range(10)]

    results = at_once(*[some] * 4)

    assert sorted(seq for heads in results if isinstance(heads, list) for seq in heads) == list(range(1, 41))
    assert verify() == []


def test_two_with_the_same_streams_in_other_roles_do_not_wait_for_each_other_for_ever() -> None:
    """Locks are taken in the order of the names, whatever they are for."""

    def some(write: str, share: str) -> int:
        for _ in range(10):
            with transaction.atomic(durable=True):
                lock(write=[write], share=[share])
                append(
                    act=act(), stream=write, what=Moved(jail="a"), happened_at=exactly(NOON), decision=None
                )
        return reading.head(write)

    results = at_once(lambda: some("stay/1", "stay/2"), lambda: some("stay/2", "stay/1"))
    assert results == [10, 10]
    assert verify() == []


@pytest.mark.parametrize("_round", range(5))
def test_a_withdrawal_and_a_service_at_the_same_second_cannot_both_win(_round: int) -> None:
    """Either the service stands before the withdrawal, or it was refused because of it."""
    withdrawn, served = at_once(
        lambda: withdraw(**request(officer="officer/1")),
        lambda: serve(**request(stay="stay/1", officer="officer/1")),
    )
    assert isinstance(withdrawn, Recorded)
    assert isinstance(served, Recorded | Refused)
    order = [type(fact.what) for fact in reading.facts_of("officer/1", "stay/1")]
    if isinstance(served, Recorded):
        assert order == [WarrantServed, AuthorityWithdrawn]
    else:
        assert order == [AuthorityWithdrawn, Moved]


@pytest.mark.parametrize(
    ("first", "then", "waits"),
    [("write", "share", True), ("share", "write", True), ("write", "write", True), ("share", "share", False)],
)
def test_who_waits_for_whom(first: str, then: str, waits: bool) -> None:
    """A writer keeps everybody out; those who only rely on a stream keep out writers alone."""
    if connection.vendor == "sqlite" and not waits:
        pytest.skip("SQLite lets one action in at a time, whatever it locks")
    add("officer/1", AuthorityWithdrawn())
    holding, done = threading.Event(), threading.Event()
    heads: list[int] = []

    def hold() -> None:
        try:
            with transaction.atomic(durable=True):
                lock(**{first: ["officer/1"]})
                holding.set()
                assert done.wait(0.3) is not waits
                if first == "write":
                    append(
                        act=act(),
                        stream="officer/1",
                        what=AuthorityWithdrawn(),
                        happened_at=exactly(NOON),
                        decision=None,
                    )
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as pool:
        held = pool.submit(hold)
        assert holding.wait(WAIT_SECONDS)
        with transaction.atomic(durable=True):
            heads.append(lock(**{then: ["officer/1"]})["officer/1"])
            done.set()
        held.result(WAIT_SECONDS)
    assert heads == [2 if first == "write" else 1]
