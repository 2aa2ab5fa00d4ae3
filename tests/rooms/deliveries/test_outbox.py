"""Goal: every alert leaves for the right people, once in effect, and what became of it is on record.

Method: a stand-in for the watch and one for the post; the database, the ledger and the facts are real.
"""

from datetime import datetime, timedelta
from typing import Any

import pytest

from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import UnableToProceed
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.agreements import access
from fortyeight.rooms.deliveries import faults, views
from fortyeight.rooms.deliveries.actions.remove_contact import remove_contact
from fortyeight.rooms.deliveries.actions.resend import resend
from fortyeight.rooms.deliveries.again import URGENT_TRIES_MAX
from fortyeight.rooms.deliveries.claiming import LEASE, claim
from fortyeight.rooms.deliveries.faults import Fault, down, for_good
from fortyeight.rooms.deliveries.models import (
    DEAD,
    NOT_NEEDED,
    SENT,
    WAITING,
    Contact,
    Delivery,
    Line,
    OnCall,
)
from fortyeight.rooms.deliveries.outbox import address
from fortyeight.rooms.deliveries.sending import deliver_round
from fortyeight.rooms.deliveries.settling import Outcome, settle
from tests.rooms.deliveries.world import (
    REVIEW,
    Post,
    Watch,
    asked,
    make_account,
    make_contact,
    ringing,
)
from tests.rooms.world import HOUR, MINUTE, NOON, make_agency

pytestmark = pytest.mark.django_db(transaction=True)
SECOND = timedelta(seconds=1)
GREY = Fault(code=faults.REFUSED_FOR_NOW)


@pytest.fixture
def watch() -> Watch:
    make_agency()
    return Watch()


@pytest.fixture
def pat(watch: Watch) -> Actor:
    return make_account("pat", access.COMMANDER)


def go(watch: Watch, post: Post, at: datetime = NOON) -> int:
    return deliver_round(watch, post, now=lambda: at)


def states() -> list[str]:
    return list(Delivery.objects.order_by("queued_at", "id").values_list("state", flat=True))


def kinds(alert: Any) -> list[str]:
    return [fact.kind.partition(".")[2] for fact in reading.facts_of(views.stream_for(alert.id))]


class TestOnce:
    def test_an_alert_goes_out_and_both_choice_and_sending_are_facts(self, watch: Watch, pat: Actor) -> None:
        contact = make_contact(pat, "pat@pine.example")
        alert, post = watch.raise_alert(ringing()), Post()
        assert go(watch, post) == 1

        assert post.addresses() == ["pat@pine.example"]
        chosen, sent = reading.facts_of(views.stream_for(alert.id))
        assert (chosen.what.contacts, chosen.what.urgent) == (contact, True)  # type: ignore[attr-defined]
        assert (sent.what.contact, sent.what.attempts) == (contact, 1)  # type: ignore[attr-defined]
        assert states() == [SENT]
        assert verify() == []

    def test_again_and_again_it_is_sent_once(self, watch: Watch, pat: Actor) -> None:
        """Also when the watch has lost its note of what was told."""
        make_contact(pat, "pat@pine.example")
        watch.raise_alert(ringing())
        post = Post()
        for minutes in range(3):
            go(watch, post, NOON + minutes * MINUTE)
            watch.told.clear()
        assert len(post.taken) == 1

    def test_what_was_over_before_is_told_to_nobody(self, watch: Watch, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        watch.raise_alert(ringing(is_over=True))
        watch.raise_alert(ringing(is_taken=True))
        assert go(watch, Post()) == 0
        assert len(watch.told) == 2

    def test_urgent_goes_first(self, watch: Watch, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        first, second = watch.raise_alert(ringing(REVIEW)), watch.raise_alert(ringing())
        post = Post()
        go(watch, post)
        assert [letter.cause for letter in post.taken] == [second.id, first.id]


class TestQuiet:
    def test_quiet_hours_hold_an_ordinary_message_back_and_no_urgent_one(
        self, watch: Watch, pat: Actor
    ) -> None:
        make_contact(pat, "pat@pine.example")
        until = NOON + 6 * HOUR
        watch.raise_alert(ringing(REVIEW, quiet_until=until))
        urgent = watch.raise_alert(ringing(quiet_until=until))
        post = Post()
        go(watch, post)
        assert [letter.cause for letter in post.taken] == [urgent.id]
        go(watch, post, until - SECOND)
        assert len(post.taken) == 1
        go(watch, post, until)
        assert len(post.taken) == 2


class TestNotNeeded:
    @pytest.mark.parametrize(
        ("code", "changed", "state"),
        [
            (REVIEW, "is_over", NOT_NEEDED),
            (REVIEW, "is_taken", NOT_NEEDED),
            ("DUTY.RELEASE_NOW", "is_over", NOT_NEEDED),
            ("DUTY.RELEASE_NOW", "is_taken", SENT),
        ],
    )
    def test_what_ended_meanwhile(
        self, watch: Watch, pat: Actor, code: str, changed: str, state: str
    ) -> None:
        """Of a release that somebody took on the others are told all the same."""
        make_contact(pat, "pat@pine.example")
        alert = watch.raise_alert(ringing(code))
        address(watch, now=lambda: NOON)
        watch.change(alert, **{changed: True})
        post = Post()
        go(watch, post)
        assert states() == [state]
        assert len(post.taken) == (state == SENT)
        assert kinds(alert)[-1] == state.lower()

    def test_a_contact_removed_meanwhile_gets_nothing(self, watch: Watch, pat: Actor) -> None:
        contact = make_contact(pat, "pat@pine.example")
        watch.raise_alert(ringing())
        address(watch, now=lambda: NOON)
        remove_contact(**asked(pat, NOON), contact=contact)
        post = Post()
        go(watch, post)
        assert (post.taken, states()) == ([], [NOT_NEEDED])


class TestFaults:
    def test_a_temporary_fault_is_tried_again_after_a_pause(self, watch: Watch, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        watch.raise_alert(ringing(REVIEW))
        post = Post(faults={"pat@pine.example": [GREY]})
        go(watch, post)
        row = Delivery.objects.get()
        assert (row.state, row.fault, row.attempts) == (WAITING, faults.REFUSED_FOR_NOW, 1)
        assert NOON + 30 * SECOND <= row.next_at <= NOON + 36 * SECOND
        go(watch, post, NOON + 29 * SECOND)
        assert states() == [WAITING]
        go(watch, post, NOON + MINUTE)
        assert states() == [SENT]
        assert Delivery.objects.get().attempts == 2

    def test_the_other_side_may_ask_for_a_longer_pause(self, watch: Watch, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        watch.raise_alert(ringing())
        asks = Fault(code=faults.REFUSED_FOR_NOW, wait_seconds=300)
        go(watch, Post(faults={"pat@pine.example": [asks]}))
        assert Delivery.objects.get().next_at == NOON + 5 * MINUTE

    def test_a_permanent_fault_is_given_up_at_once_and_a_person_can_have_it_sent_again(
        self, watch: Watch, pat: Actor
    ) -> None:
        make_contact(pat, "pat@pine.example")
        alert = watch.raise_alert(ringing())
        post = Post(faults={"pat@pine.example": [for_good(faults.NO_SUCH_ADDRESS)]})
        go(watch, post)
        row = Delivery.objects.get()
        assert (row.state, row.fault) == (DEAD, faults.NO_SUCH_ADDRESS)
        resend(**asked(pat, NOON + MINUTE), delivery_id=str(row.id))
        go(watch, post, NOON + MINUTE)
        assert states() == [SENT]
        assert kinds(alert) == ["addressed", "given_up", "asked_again", "sent"]
        with pytest.raises(UnableToProceed, match="NOT_GIVEN_UP"):
            resend(**asked(pat, NOON + HOUR), delivery_id=str(row.id))

    def test_an_ordinary_message_is_given_up_in_a_day_and_an_urgent_one_tried_each_minute(
        self, watch: Watch, pat: Actor
    ) -> None:
        make_contact(pat, "pat@pine.example")
        watch.raise_alert(ringing(REVIEW))
        watch.raise_alert(ringing())
        post = Post(faults={"pat@pine.example": [GREY] * 1000})
        at, tries = NOON, go(watch, post)
        while WAITING in states():
            tries += go(watch, post, at)
            due = Delivery.objects.filter(state=WAITING).order_by("next_at").first()
            assert due is None or due.next_at > at
            at = due.next_at if due else at
        assert states() == [DEAD, DEAD]
        assert tries == URGENT_TRIES_MAX + 10
        assert at - NOON < timedelta(days=1)

    def test_whatever_sending_raises_keeps_no_other_message_back(self, watch: Watch, pat: Actor) -> None:
        make_contact(pat, "bad@pine.example")
        sam = make_account("sam", access.COMMANDER)
        make_contact(sam, "sam@pine.example")
        watch.raise_alert(ringing())
        post = Post()

        def spoilt(letter: Any) -> Fault | None:
            if letter.address == "bad@pine.example":
                raise RuntimeError("a plug-in of somebody")
            return post(letter)

        deliver_round(watch, spoilt, now=lambda: NOON)
        assert post.addresses() == ["sam@pine.example"]
        assert Delivery.objects.get(state=WAITING).fault == faults.FAILED


class TestLines:
    def test_a_dead_line_is_left_alone_and_tried_with_one_message(self, watch: Watch, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        for _ in range(5):
            watch.raise_alert(ringing())
        unreachable = down(faults.UNREACHABLE)
        post = Post(faults={"pat@pine.example": [unreachable] * 4})
        assert go(watch, post) == 3, "then it is left alone"
        line = Line.objects.get(name="mail")
        assert (line.faults, line.fault, line.since) == (3, faults.UNREACHABLE, NOON)
        assert line.closed_until is not None
        assert go(watch, post, line.closed_until - SECOND) == 0
        at = line.closed_until + MINUTE
        assert go(watch, post, at) == 1, "one message tries whether the line is up again"
        line.refresh_from_db()
        assert line.closed_until is not None
        assert at < line.closed_until <= at + 2 * MINUTE
        go(watch, post, line.closed_until + 2 * MINUTE)
        assert states() == [SENT] * 5
        assert not Line.objects.exists()

    def test_one_line_that_is_down_leaves_the_others_open(self, watch: Watch, pat: Actor) -> None:
        from fortyeight.foundations.law.facts.delivery import Channel

        make_contact(pat, "pat@pine.example")
        make_contact(pat, "+15005550006", channel=Channel.SMS)
        post = Post(faults={"pat@pine.example": [down(faults.TIMED_OUT)] * 99})
        for minutes in range(4):
            watch.raise_alert(ringing())
            go(watch, post, NOON + minutes * MINUTE)
        assert post.addresses() == ["+15005550006"] * 4
        assert list(Line.objects.values_list("name", flat=True)) == ["mail"]


class TestLeases:
    def test_what_one_sender_has_in_hand_no_other_takes(self, watch: Watch, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        watch.raise_alert(ringing())
        address(watch, now=lambda: NOON)
        assert len(claim(watch, limit=10, now=lambda: NOON)) == 1
        assert claim(watch, limit=10, now=lambda: NOON + LEASE - SECOND) == ()

    def test_a_sender_that_died_is_followed_by_another_with_the_same_id(
        self, watch: Watch, pat: Actor
    ) -> None:
        """Whether the first had sent it nobody knows: the receiver can tell by the id."""
        make_contact(pat, "pat@pine.example")
        alert = watch.raise_alert(ringing())
        address(watch, now=lambda: NOON)
        (lost,) = claim(watch, limit=10, now=lambda: NOON)
        later = NOON + LEASE
        (again,) = claim(watch, limit=10, now=lambda: later)
        assert again.message.id == lost.message.id
        settle([Outcome(letter=again)], now=lambda: later)
        settle([Outcome(letter=lost)], now=lambda: later)
        assert kinds(alert) == ["addressed", "sent"]

    def test_a_late_fault_of_the_first_changes_nothing_and_a_late_success_counts(
        self, watch: Watch, pat: Actor
    ) -> None:
        make_contact(pat, "pat@pine.example")
        alert = watch.raise_alert(ringing())
        address(watch, now=lambda: NOON)
        (lost,) = claim(watch, limit=10, now=lambda: NOON)
        later = NOON + LEASE
        (again,) = claim(watch, limit=10, now=lambda: later)
        settle([Outcome(letter=lost, fault=for_good(faults.REFUSED))], now=lambda: later)
        assert states() == [WAITING]
        settle([Outcome(letter=again, fault=for_good(faults.REFUSED))], now=lambda: later)
        assert states() == [DEAD]
        settle([Outcome(letter=lost)], now=lambda: later)
        assert states() == [SENT]
        assert kinds(alert) == ["addressed", "given_up", "sent"]


class TestNobody:
    def test_an_alert_of_which_nobody_can_be_told_is_a_dead_letter_until_somebody_can(
        self, watch: Watch, pat: Actor
    ) -> None:
        alert = watch.raise_alert(ringing())
        go(watch, Post())
        row = Delivery.objects.get()
        assert (row.state, row.contact, row.fault) == (DEAD, "", faults.NOBODY)
        with pytest.raises(UnableToProceed, match="STILL_NOBODY"):
            resend(**asked(pat, NOON), delivery_id=str(row.id))
        make_contact(pat, "pat@pine.example")
        resend(**asked(pat, NOON + MINUTE), delivery_id=str(row.id))
        post = Post()
        go(watch, post, NOON + MINUTE)
        assert post.addresses() == ["pat@pine.example"]
        assert states() == [SENT]
        assert kinds(alert) == ["addressed", "addressed", "sent"]


def _rows(*left_out: str) -> dict[str, list[Any]]:
    found = {}
    for table in (Contact, OnCall, Delivery):
        names = [field.attname for field in table._meta.fields if field.attname not in left_out]
        found[table.__name__] = sorted(table._default_manager.values(*names), key=repr)
    return found


def test_every_table_comes_back_from_the_ledger(watch: Watch, pat: Actor) -> None:
    """What was sent, given up and not needed, column by column; of what waits all but the sender's own."""
    make_contact(pat, "pat@pine.example")
    make_contact(pat, "unproved@pine.example", proved=False)
    Delivery.objects.all().delete()
    gone = make_contact(pat, "gone@pine.example")
    post = Post(faults={"pat@pine.example": [GREY, None, for_good(faults.REFUSED)]})
    for minutes in range(3):
        watch.raise_alert(ringing(raised_at=NOON + minutes * MINUTE))
        go(watch, post, NOON + minutes * MINUTE)
    watch.raise_alert(ringing(REVIEW))
    address(watch, now=lambda: NOON + 3 * MINUTE)
    remove_contact(**asked(pat, NOON + 3 * MINUTE), contact=gone)
    assert {SENT, DEAD} <= set(states())
    before = _rows("lease", "leased_until", "alarmed")
    views.rebuild()
    after = _rows("lease", "leased_until", "alarmed")
    waits = [row for row in before["Delivery"] if row["state"] == WAITING]
    for row in waits:
        row |= {"attempts": 0, "fault": "", "next_at": row["queued_at"]}
    codes = [row for row in after["Delivery"] if row["kind"] != "ALERT"]
    assert len(codes) == 2, "the codes that the test had taken away are back as well"
    after["Delivery"] = [row for row in after["Delivery"] if row["kind"] == "ALERT"]
    assert sorted(before["Delivery"], key=repr) == sorted(after["Delivery"], key=repr)
    assert before["Contact"] == after["Contact"]
    assert verify() == []
