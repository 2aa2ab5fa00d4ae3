"""Goal: several senders and the pages at once: each alert is addressed once, each message taken by one.

Method: threads that start together, each with a connection of its own, on the watch's real alerts.
"""

import time
from collections import Counter

import pytest
from django.db import connection

from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.agreements import access
from fortyeight.rooms.deliveries import views
from fortyeight.rooms.deliveries.actions.add_contact import add_contact
from fortyeight.rooms.deliveries.actions.resend import resend
from fortyeight.rooms.deliveries.faults import GONE, for_good
from fortyeight.rooms.deliveries.from_watch import FromWatch
from fortyeight.rooms.deliveries.models import DEAD, SENT, Contact, Delivery
from fortyeight.rooms.deliveries.outbox import address
from fortyeight.rooms.deliveries.sending import deliver_round
from tests.concurrency.delivering import raise_alerts
from tests.concurrency.together import at_once
from tests.rooms.deliveries.world import Post, asked, make_account, make_contact
from tests.rooms.world import AGENCY, NOON, make_agency

pytestmark = pytest.mark.django_db(transaction=True)
COUNT = 60


def send(post: Post) -> int:
    return deliver_round(FromWatch(), post, now=lambda: NOON)


@pytest.mark.parametrize("_round", range(3))
def test_several_senders_send_each_message_once(_round: int) -> None:
    make_agency()
    pat = make_account("pat", access.COMMANDER)
    for name in ("a", "b"):
        make_contact(pat, f"{name}@pine.example")
    raise_alerts(COUNT)
    post = Post()
    results = at_once(*[lambda: send(post)] * 4)

    assert not [fault for fault in results if isinstance(fault, Exception)], results
    assert sum(results) == len(post.taken) == 2 * COUNT
    assert set(Counter(letter.delivery for letter in post.taken).values()) == {1}
    facts = Counter(fact.kind for fact in reading.all_facts(of="delivery"))
    assert facts["delivery.addressed"] == COUNT
    assert facts["delivery.sent"] == 2 * COUNT
    assert set(Delivery.objects.filter(kind="ALERT").values_list("state", flat=True)) == {SENT}
    assert verify() == []


def test_the_views_are_built_again_while_senders_work() -> None:
    """Whoever records waits for the tables, and finds them whole."""
    make_agency()
    make_contact(make_account("pat", access.COMMANDER), "pat@pine.example")
    raise_alerts(COUNT)
    post = Post()
    results = at_once(lambda: send(post), lambda: send(post), views.rebuild)
    assert not [fault for fault in results if isinstance(fault, Exception)], results
    send(post)
    assert {letter.delivery for letter in post.taken} == set(
        Delivery.objects.filter(state=SENT, kind="ALERT").values_list("id", flat=True)
    )
    assert Delivery.objects.filter(state=SENT, kind="ALERT").count() == COUNT


def test_two_who_add_the_same_address_add_it_once() -> None:
    make_agency()
    pat = make_account("pat", access.COMMANDER)
    given = {"agency": AGENCY, "channel": "MAIL", "address": "pat@pine.example", "language": "en", "name": ""}
    given |= {"roles": (access.COMMANDER,), "person": pat.id}

    def add(name: str) -> object:
        from fortyeight.foundations.law.facts.delivery import Channel

        more = given | {"channel": Channel.MAIL, "contact": f"contact/{name}"}
        return add_contact(**asked(pat, NOON), **more)

    results = at_once(lambda: add("one"), lambda: add("two"))
    assert [getattr(fault, "code", "") for fault in results if isinstance(fault, Exception)] == [
        "CONTACT.ADDED_BEFORE"
    ]
    assert Contact.objects.count() == 1


def test_two_who_send_a_dead_letter_again_send_it_once() -> None:
    make_agency()
    pat = make_account("pat", access.COMMANDER)
    make_contact(pat, "pat@pine.example")
    raise_alerts(1)
    post = Post(faults={"pat@pine.example": [for_good(GONE)]})
    send(post)
    row = Delivery.objects.get(state=DEAD)
    again = [lambda: resend(**asked(pat, NOON), delivery_id=str(row.id))] * 2
    results = at_once(*again)
    codes = [getattr(fault, "code", "") for fault in results if isinstance(fault, Exception)]
    assert codes == ["DELIVERY.NOT_GIVEN_UP"]
    send(post)
    assert len(post.taken) == 1


def test_a_burst_is_addressed_in_batches() -> None:
    """Ten batches of a hundred: a few statements each, not some for each alert."""
    make_agency()
    make_contact(make_account("pat", access.COMMANDER), "pat@pine.example")
    raise_alerts(300)
    began = time.monotonic()
    with _counting() as statements:
        while address(FromWatch(), now=lambda: NOON):
            pass
    assert Delivery.objects.filter(kind="ALERT").count() == 300
    assert len(statements) < 3 * 60
    assert time.monotonic() - began < 20


def _counting():  # type: ignore[no-untyped-def]
    from django.test.utils import CaptureQueriesContext

    return CaptureQueriesContext(connection)
