"""Goal: what the watch raises reaches people, in the words of the law's codes, and names nobody held.

Method: a lawful world, the real watch, a post that keeps what leaves, and a sweep through all of it.
"""

import json
import re
from datetime import timedelta

import pytest
from django.test import override_settings

from fortyeight.foundations.law.alerting import is_about_freedom
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.verify import verify
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements import access
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.alarms import NOBODY_ON_CALL, NOBODY_REACHED, see_to_alarms
from fortyeight.rooms.deliveries.faults import Fault, for_good
from fortyeight.rooms.deliveries.from_watch import LOOK, UTC_ZONE, FromWatch, is_urgent, sentence_of
from fortyeight.rooms.deliveries.models import DEAD, SENT, Delivery
from fortyeight.rooms.deliveries.sending import deliver_round
from fortyeight.rooms.watch import views as watch_views
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.worker import look_round
from tests.rooms.deliveries.test_actions import TestOnCall as OnCallTurns
from tests.rooms.deliveries.world import Post, make_account, make_contact
from tests.rooms.world import CAPTAIN, HOUR, MINUTE, NAME, NOON, asked, make_world, serve

pytestmark = pytest.mark.django_db(transaction=True)
ROLES = (access.COMMANDER, access.OFFICER, access.RECORDS, access.MANAGER, access.COUNSEL)


@pytest.fixture
def pat() -> Actor:
    make_world()
    return make_account("pat", *ROLES)


def at(instant, post: Post) -> int:  # type: ignore[no-untyped-def]
    look_round(now=lambda: instant)
    return deliver_round(FromWatch(), post, now=lambda: instant)


def everything(post: Post) -> str:
    return "\n".join(
        " ".join(
            [letter.message.title, letter.message.text, letter.message.short, json.dumps(letter.message.data)]
        )
        for letter in post.taken
    )


@override_settings(SITE_URL="https://fortyeight.pine.example")
@pytest.mark.parametrize("language", ["en", "es"])
def test_two_days_of_alerts_name_nobody(pat: Actor, language: str) -> None:
    """Over every channel, for every rung from the service to long after the limit."""
    make_contact(pat, "pat@pine.example", roles=ROLES, language=language)
    make_contact(pat, "+15005550006", channel=Channel.SMS, roles=ROLES, language=language)
    make_contact(pat, "dispatch", channel=Channel.WEBHOOK, roles=ROLES, language=language)
    serve()
    post = Post()
    for hours in (1, 2, 36, 40, 44, 47, 48, 49, 50):
        at(NOON + hours * HOUR + MINUTE, post)
    text = everything(post)
    assert len(post.taken) > 10
    row = Stay.objects.get()
    held = {NAME, *NAME.split(), row.booking_number, row.person, row.stream.partition("/")[2] + "-"}
    assert not [word for word in held if word and re.search(rf"\b{re.escape(word)}\b", text)]
    assert "1990" not in text
    assert "w1" not in text
    assert "Main jail" in text
    assert "EDT" in text
    assert "/told/" in text
    assert "stay/" not in text
    assert ("Límite" in text) == (language == "es")
    assert set(Delivery.objects.values_list("state", flat=True)) == {SENT}
    assert verify() == []


def test_each_alert_is_told_once_and_a_rung_that_was_replaced_is_not_sent_late(pat: Actor) -> None:
    make_contact(pat, "pat@pine.example", roles=ROLES)
    serve()
    again = Fault(code=faults.REFUSED_FOR_NOW)
    post = Post(faults={"pat@pine.example": [again] * 500})
    at(NOON + 36 * HOUR + MINUTE, post)
    at(NOON + 44 * HOUR + MINUTE, post)
    post.faults.clear()
    at(NOON + 47 * HOUR + MINUTE, post)
    assert len({letter.cause for letter in post.taken}) == len(post.taken)
    open_ones = set(Alert.objects.filter(ended_at=None, replaced_by=None).values_list("id", flat=True))
    assert {letter.cause for letter in post.taken} <= open_ones
    assert at(NOON + 47 * HOUR + 2 * MINUTE, post) == 0


def test_the_sentence_of_every_code_is_whole_and_names_nothing_of_the_case() -> None:
    for code in CODES:
        assert "{" not in sentence_of(code)
        assert sentence_of(code).strip()
    assert (
        sentence_of("DUTY.INSPECT_POSTERS") == "Look whether the complaint posters hang in …, and record it."
    )
    assert sentence_of("DUTY.REVIEW_FINDING") == "The record contradicts itself: look into it."
    assert sentence_of("NO.SUCH") == LOOK


def test_urgent_is_what_the_law_says() -> None:
    bench = Bench(book=current(), zone=UTC_ZONE, at=NOON)
    for code in CODES:
        assert is_urgent(code, NOON) == is_about_freedom(code, bench)
    assert is_urgent(NOBODY_REACHED, NOON)
    assert not is_urgent(NOBODY_ON_CALL, NOON)


def test_who_took_it_on_is_known_at_the_instant(pat: Actor) -> None:
    look_round(now=lambda: NOON)
    alert = Alert.objects.filter(ended_at=None, replaced_by=None)[0]
    acknowledge(**asked(CAPTAIN, NOON), alert=str(alert.id), note="")
    alert.refresh_from_db()
    assert alert.acknowledged_until is not None
    source = FromWatch()
    assert source.find([alert.id], NOON)[alert.id].is_taken
    assert not source.find([alert.id], alert.acknowledged_until)[alert.id].is_taken


class TestNobodyReached:
    def overdue(self, pat: Actor, fault: Fault) -> Post:
        make_contact(pat, "pat@pine.example", roles=ROLES)
        post = Post(faults={"pat@pine.example": [fault] * 900})
        at(NOON + 2 * HOUR, post)
        assert Delivery.objects.filter(urgent=True).exclude(state=SENT).exists()
        return post

    def test_it_rings_after_two_minutes_once_and_ends_when_somebody_is_reached(self, pat: Actor) -> None:
        post = self.overdue(pat, Fault(code=faults.REFUSED_FOR_NOW))
        begun = NOON + 2 * HOUR
        see_to_alarms(now=lambda: begun + timedelta(seconds=119))
        assert not Alert.objects.filter(code=NOBODY_REACHED).exists()
        for minutes in (2, 3):
            see_to_alarms(now=lambda minutes=minutes: begun + minutes * MINUTE)
        alarms = Alert.objects.filter(code=NOBODY_REACHED)
        urgent = {row.cause for row in Delivery.objects.filter(urgent=True)}
        assert {row.duty.partition(":")[2] for row in alarms} == {str(cause) for cause in urgent}
        assert {(row.agency, tuple(row.tell)) for row in alarms} == {
            ("agency/pine-hollow", ("COMMANDER", "MANAGER"))
        }
        post.faults.clear()
        deliver_round(FromWatch(), post, now=lambda: begun + 5 * MINUTE)
        see_to_alarms(now=lambda: begun + 5 * MINUTE)
        assert not alarms.filter(ended_at=None).exists()
        assert verify() == []

    def test_when_all_are_given_up_it_rings_at_once_and_never_about_itself(self, pat: Actor) -> None:
        post = self.overdue(pat, for_good(faults.NO_SUCH_ADDRESS))
        at_once = NOON + 2 * HOUR
        see_to_alarms(now=lambda: at_once)
        first = Alert.objects.filter(code=NOBODY_REACHED).count()
        assert first
        deliver_round(FromWatch(), post, now=lambda: at_once)
        assert Delivery.objects.filter(state=DEAD).count() > first
        see_to_alarms(now=lambda: at_once + 10 * MINUTE)
        assert Alert.objects.filter(code=NOBODY_REACHED).count() == first

    def test_an_agency_that_uses_the_browser_alone_is_left_in_peace(self, pat: Actor) -> None:
        """It has no contact at all; the page says so."""
        at(NOON + 2 * HOUR, Post())
        see_to_alarms(now=lambda: NOON + 3 * HOUR)
        assert not Alert.objects.filter(code=NOBODY_REACHED).exists()


class TestNobodyOnCall:
    def test_a_turn_that_ended_without_another_rings_until_there_is_one(self, pat: Actor) -> None:
        turns = OnCallTurns()
        see_to_alarms(now=lambda: NOON)
        assert not Alert.objects.filter(code=NOBODY_ON_CALL).exists(), "nobody works that way here yet"
        turns.start(pat, pat)
        for hours in (7, 8, 9):
            see_to_alarms(now=lambda hours=hours: NOON + hours * HOUR)
        (alarm,) = Alert.objects.filter(code=NOBODY_ON_CALL)
        assert (alarm.due_at, alarm.duty) == (NOON + 8 * HOUR, f"{NOBODY_ON_CALL}:COMMANDER")
        later = asked(pat, NOON + 10 * HOUR)
        turns.start(pat, pat, **later, until=NOON + 20 * HOUR)
        see_to_alarms(now=lambda: NOON + 10 * HOUR)
        alarm.refresh_from_db()
        assert alarm.ended_at == NOON + 10 * HOUR
        see_to_alarms(now=lambda: NOON + 20 * HOUR + 8 * 24 * HOUR)
        assert Alert.objects.filter(code=NOBODY_ON_CALL).count() == 1

    def test_its_agency_comes_back_from_the_ledger(self, pat: Actor) -> None:
        OnCallTurns().start(pat, pat)
        see_to_alarms(now=lambda: NOON + 9 * HOUR)
        before = list(Alert.objects.filter(code=NOBODY_ON_CALL).values())
        watch_views.rebuild()
        assert list(Alert.objects.filter(code=NOBODY_ON_CALL).values()) == before
        assert before[0]["agency"] == "agency/pine-hollow"
        assert [fact.kind for fact in reading.facts_of("watch/telling/pine-hollow")] == ["watch.alert_raised"]
