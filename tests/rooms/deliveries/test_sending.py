"""Goal: a server that hangs holds up its own messages and no others, and nothing is lost by it.

Method: the real sender with its threads; a post that hangs until it is let go.
"""

import threading
import time
from datetime import timedelta
from typing import Any

import pytest
from django.db import InternalError, connection

from fortyeight.foundations.edge import clock
from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.rooms.agreements import access
from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.claiming import LEASE, claim
from fortyeight.rooms.deliveries.faults import Fault
from fortyeight.rooms.deliveries.letters import Letter
from fortyeight.rooms.deliveries.models import SENT, WAITING, Delivery, Line
from fortyeight.rooms.deliveries.outbox import address
from fortyeight.rooms.deliveries.sending import SECONDS_MAX, Sender
from fortyeight.rooms.deliveries.source import Ringing
from tests.rooms.deliveries.world import Watch, make_account, make_contact, ringing
from tests.rooms.world import NOON, make_agency

pytestmark = pytest.mark.django_db(transaction=True)
MAIL, CHAT = "pat@pine.example", "shift"


class Hanging:
    """Every mail hangs until it is let go; chats are taken at once."""

    def __init__(self) -> None:
        self.go, self.hanging, self.taken = threading.Event(), 0, []  # type: ignore[var-annotated]

    def __call__(self, letter: Letter) -> Fault | None:
        if letter.address == MAIL:
            self.hanging += 1
            assert self.go.wait(timeout=30)
        self.taken.append(letter.address)
        return None


def until(done, sender: Sender) -> None:  # type: ignore[no-untyped-def]
    ends = time.monotonic() + 20
    while not done():
        assert time.monotonic() < ends
        sender.step(0.01)


def states(channel: str) -> set[str]:
    return set(Delivery.objects.filter(line__startswith=channel).values_list("state", flat=True))


@pytest.fixture
def watch() -> Watch:
    make_agency()
    pat = make_account("pat", access.COMMANDER)
    make_contact(pat, MAIL)
    make_contact(pat, CHAT, channel=Channel.CHAT)
    made = Watch()
    for _ in range(30):
        made.raise_alert(ringing())
    return made


def test_a_line_that_hangs_holds_up_no_other(watch: Watch) -> None:
    post = Hanging()
    sender = Sender(watch, post, seconds=clock.monotonic, now=lambda: NOON)
    until(lambda: post.taken.count(CHAT) == 30, sender)
    until(lambda: states("chat") == {SENT}, sender)
    assert post.hanging == sender.places // 2, "half of the places stay free for others"
    assert states("mail") == {WAITING}
    assert sender.is_busy
    post.go.set()
    until(lambda: states("mail") == {SENT}, sender)
    until(lambda: not sender.is_busy, sender)
    assert len(post.taken) == 60


def test_one_that_takes_too_long_is_left_to_its_end_and_counts_when_it_is_taken(watch: Watch) -> None:
    """Nobody waits for it; the line is noted as down; and what it did in the end is recorded."""
    post, elapsed = Hanging(), [0.0]
    sender = Sender(watch, post, seconds=lambda: elapsed[0], now=lambda: NOON)
    until(lambda: post.hanging == sender.places // 2, sender)
    elapsed[0] = SECONDS_MAX + 1
    until(lambda: Line.objects.filter(name="mail").exists(), sender)
    assert Line.objects.get().fault == faults.TIMED_OUT
    assert set(Delivery.objects.exclude(fault="").values_list("fault", flat=True)) == {faults.TIMED_OUT}
    post.go.set()
    until(lambda: Delivery.objects.filter(line="mail", state=SENT).count() >= sender.places // 2, sender)


class Failing(Watch):
    """A source of which nothing can be read any more."""

    def list_untold(self, limit: int) -> tuple[Ringing, ...]:
        """Fail."""
        raise RuntimeError("cannot be read")


def test_alerts_that_cannot_be_addressed_keep_no_message_from_leaving(watch: Watch) -> None:
    """And the fault is not hidden."""
    post = Hanging()
    post.go.set()
    address(watch, now=lambda: NOON)
    failing = Failing(alerts=watch.alerts)
    sender = Sender(failing, post, seconds=clock.monotonic, now=lambda: NOON)
    faults_seen = 0
    ends = time.monotonic() + 20
    while set(Delivery.objects.values_list("state", flat=True)) != {SENT}:
        assert time.monotonic() < ends
        try:
            sender.step(0.01)
        except RuntimeError:
            faults_seen += 1
    assert faults_seen


def test_what_came_back_while_the_database_was_away_is_recorded_afterwards(watch: Watch) -> None:
    """It was sent: it must not be sent again for want of a record."""
    post = Hanging()
    post.go.set()

    def away(execute: Any, statement: str, values: Any, many: bool, context: Any) -> Any:
        if post.taken and "INSERT INTO ledger_recordedfact" in statement:
            raise InternalError("the disk is gone")
        return execute(statement, values, many, context)

    sender = Sender(watch, post, seconds=clock.monotonic, now=lambda: NOON)
    ends, refused = time.monotonic() + 20, 0
    with connection.execute_wrapper(away):
        while len(post.taken) < sender.places // 2 or not refused:
            assert time.monotonic() < ends
            try:
                sender.step(0.05)
            except InternalError:
                refused += 1
    until(lambda: set(Delivery.objects.values_list("state", flat=True)) == {SENT}, sender)
    assert len(post.taken) == 60, "none was sent twice"


def test_a_sender_that_lives_keeps_what_it_has_in_hand(watch: Watch) -> None:
    post, elapsed, at = Hanging(), [0.0], [NOON]
    sender = Sender(watch, post, seconds=lambda: elapsed[0], now=lambda: at[0])
    until(lambda: post.hanging == sender.places // 2 and states("chat") == {SENT}, sender)
    mine = set(Delivery.objects.exclude(lease="").values_list("id", flat=True))
    for _ in range(6):
        elapsed[0] += 6
        at[0] += timedelta(seconds=6)
        sender.step(0)
    assert at[0] - NOON > LEASE
    others = claim(watch, limit=99, now=lambda: at[0])
    assert not mine & {letter.delivery for letter in others}
    post.go.set()
