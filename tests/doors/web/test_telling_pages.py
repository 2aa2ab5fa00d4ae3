"""Goal: staff find out who is told, see to their own addresses, and see what did not get through.

Method: Django's own client on a small agency; every page of this part, by every role and by strangers.
"""

import re
from uuid import uuid4

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.agreements import access
from fortyeight.rooms.deliveries import faults
from fortyeight.rooms.deliveries.codes import code_for
from fortyeight.rooms.deliveries.faults import for_good
from fortyeight.rooms.deliveries.from_watch import FromWatch
from fortyeight.rooms.deliveries.models import DEAD, SENT, WAITING, Contact, Delivery, OnCall
from fortyeight.rooms.deliveries.sending import deliver_round
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.worker import look_round
from tests.doors.web.test_pages import hidden
from tests.rooms.deliveries.world import Post, make_account, make_contact
from tests.rooms.world import (
    AGENCY,
    FOREIGN,
    HOUR,
    NAME,
    NOON,
    make_booking,
    make_foreign_agency,
    make_papers,
    make_release_due,
    make_world,
)

pytestmark = pytest.mark.django_db(transaction=True)
PAGES = ("/on-call/", "/contacts/", "/deliveries/")
FORMS = ("/contacts/add/", "/on-call/start/")


def browser(who: Actor) -> Client:
    client = Client()
    client.force_login(get_user_model().objects.get(username=who.name))
    return client


def send(client: Client, path: str, **answers: str):  # type: ignore[no-untyped-def]
    page = client.get(path)
    assert page.status_code == 200, path
    return client.post(path, hidden(page.content.decode()) | answers)


@pytest.fixture
def pat() -> Actor:
    make_world()
    return make_account("pat", access.COMMANDER)


class TestAccess:
    @pytest.mark.parametrize("role", access.ROLES)
    def test_who_sees_what(self, pat: Actor, role: str) -> None:
        client = browser(make_account("somebody", role))
        for path in PAGES:
            assert client.get(path).status_code == (403 if role == access.MACHINE else 200), path
        for path in FORMS:
            expected = 403 if role in (access.MACHINE, access.AUDITOR) else 200
            assert client.get(path).status_code == expected, path

    def test_a_stranger_signs_in_first(self, pat: Actor) -> None:
        for path in (*PAGES, *FORMS, f"/told/{uuid4()}/"):
            assert Client().get(path).status_code == 302, path

    def test_another_agency_sees_nothing_of_this_one(self, pat: Actor) -> None:
        make_foreign_agency()
        contact = make_contact(pat, "pat@pine.example")
        look_round(now=lambda: NOON)
        deliver_round(FromWatch(), Post(), now=lambda: NOON)
        row = Delivery.objects.filter(agency=AGENCY)[0]
        client = browser(make_account("stranger", *access.ROLES, agency=FOREIGN))
        for path in PAGES:
            assert "pat" not in client.get(path).content.decode().replace("path", ""), path
        for path in (
            f"/contacts/{contact.partition('/')[2]}/remove/",
            f"/deliveries/{row.id}/resend/",
            f"/told/{row.id}/",
            f"/on-call/{uuid4()}/end/",
        ):
            theirs = client.get(path)
            none = client.get(re.sub(r"[0-9a-f-]{36}", str(uuid4()), path))
            assert theirs.status_code == none.status_code == 404, path
            assert theirs.content == none.content

    def test_one_of_the_staff_sees_the_contacts_of_others_and_changes_their_own(self, pat: Actor) -> None:
        contact = make_contact(pat, "pat@pine.example")
        client = browser(make_account("clerk", access.RECORDS))
        page = client.get("/contacts/").content.decode()
        assert "pat@pine.example" in page
        assert "/remove/" not in page
        assert client.get(f"/contacts/{contact.partition('/')[2]}/remove/").status_code == 403


class TestContacts:
    def test_added_proved_tried_rested_and_removed(self, pat: Actor) -> None:
        client = browser(pat)
        assert "Nobody can be told" in client.get("/contacts/").content.decode()
        choice = re.search(r'name="person" value="([^"]+)"[^>]*><label[^>]*>pat<', _page(client, FORMS[0]))
        assert choice
        answers = {"person": choice.group(1), "channel": "MAIL", "address": "pat@pine.example"}
        answer = send(client, FORMS[0], **answers, told_as_commander="on", language="es", name="")
        assert answer["Location"] == "/contacts/"
        row = Contact.objects.get()
        assert (row.person, row.name, row.roles, row.language) == (pat.id, "pat", "COMMANDER", "es")
        path = f"/contacts/{row.stream.partition('/')[2]}"
        assert "Not proved" in _page(client, "/contacts/")
        send(client, f"{path}/code/")
        wrong = "000000" if code_for(Contact.objects.get().code_asked) != "000000" else "000001"
        send(client, f"{path}/prove/", code=wrong)
        assert "A wrong code was entered (1 of 5)" in _page(client, "/contacts/")
        send(client, f"{path}/prove/", code=code_for(Contact.objects.get().code_asked))
        assert "Proved by a code" in _page(client, "/contacts/")
        send(client, f"{path}/test/")
        assert Delivery.objects.filter(kind="TEST", state=WAITING).count() == 1
        send(client, f"{path}/pause/")
        assert "It rests" in _page(client, "/contacts/")
        send(client, f"{path}/resume/")
        send(client, f"{path}/remove/")
        assert Contact.objects.get().removed_at is not None
        assert "pat@pine.example" not in _page(client, "/contacts/")

    def test_what_is_no_address_is_said_and_what_was_typed_is_kept(self, pat: Actor) -> None:
        answer = send(
            browser(pat),
            FORMS[0],
            channel="WEBHOOK",
            address="http://169.254.169.254/",
            told_as_commander="on",
            name="Desk",
        )
        assert answer.status_code == 409
        text = answer.content.decode()
        assert "[CONTACT.ADDRESS]" in text
        assert 'value="Desk"' in text

    def test_a_button_pressed_twice_asks_once(self, pat: Actor) -> None:
        contact = make_contact(pat, "pat@pine.example", proved=False)
        client, path = browser(pat), f"/contacts/{contact.partition('/')[2]}/test/"
        sent = hidden(_page(client, path))
        for _ in range(2):
            assert client.post(path, sent)["Location"] == "/contacts/"
        assert Delivery.objects.filter(kind="TEST").count() == 1


class TestOnCallPage:
    def test_who_is_told_now(self, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        sam = make_account("sam", access.COMMANDER)
        make_contact(sam, "sam@pine.example", at=NOON)
        client = browser(pat)
        page = _page(client, "/on-call/")
        assert "pat, sam" in page
        assert "Nobody is on call: everybody of the role is told." in page
        assert "NOBODY can be told in this role." in page
        choice = re.search(r'name="person" value="([^"]+)"[^>]*><label[^>]*>sam<', _page(client, FORMS[1]))
        assert choice
        send(client, FORMS[1], person=choice.group(1), role="COMMANDER")
        page = _page(client, "/on-call/")
        assert "pat, sam" not in page
        assert "<strong>sam</strong>" in page
        turn = OnCall.objects.get()
        send(client, f"/on-call/{turn.turn}/end/")
        assert "pat, sam" in _page(client, "/on-call/")


class TestDeliveries:
    def test_a_dead_letter_is_seen_and_sent_again(self, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        look_round(now=lambda: NOON + HOUR)
        gone = for_good(faults.NO_SUCH_ADDRESS)
        post = Post(faults={"pat@pine.example": [gone]})
        deliver_round(FromWatch(), post, now=lambda: NOON + HOUR)
        dead = Delivery.objects.filter(state=DEAD)[0]
        client = browser(pat)
        page = _page(client, "/deliveries/")
        assert "The server knows no such address." in page
        assert faults.NO_SUCH_ADDRESS in page
        assert NAME not in page
        assert "T-48-001" not in page
        send(client, f"/deliveries/{dead.id}/resend/")
        deliver_round(FromWatch(), post)
        assert Delivery.objects.get(id=dead.id).state == SENT
        assert "resend" not in _page(client, "/deliveries/")

    def test_the_link_of_a_message_leads_to_its_alert(self, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        stay = f"stay/{uuid4()}"
        make_booking(stay, person="person/2")
        make_papers(stay)
        make_release_due(stay)
        look_round(now=lambda: NOON + HOUR)
        deliver_round(FromWatch(), Post(), now=lambda: NOON + HOUR)
        client = browser(pat)
        causes = Alert.objects.filter(subject=stay).values("id")
        assert causes
        for row in Delivery.objects.filter(cause__in=causes):
            alert = Alert.objects.get(id=row.cause)
            place = client.get(f"/told/{row.id}/")["Location"]
            assert place == f"/stay/{alert.subject.partition('/')[2]}/alert/{alert.id}/"

    def test_what_is_over_is_no_dead_letter_any_more(self, pat: Actor) -> None:
        make_contact(pat, "pat@pine.example")
        look_round(now=lambda: NOON + HOUR)
        gone = Post(faults={"pat@pine.example": [for_good(faults.GONE)] * 9})
        deliver_round(FromWatch(), gone, now=lambda: NOON + HOUR)
        assert "/resend/" in _page(browser(pat), "/deliveries/")
        Alert.objects.update(ended_at=NOON + 2 * HOUR)
        assert "/resend/" not in _page(browser(pat), "/deliveries/")

    def test_an_agency_without_a_contact_is_told_so_once(self, pat: Actor) -> None:
        look_round(now=lambda: NOON + HOUR)
        deliver_round(FromWatch(), Post(), now=lambda: NOON + HOUR)
        page = _page(browser(pat), "/deliveries/")
        assert page.count("Nobody can be told outside the browser.") == 1
        assert faults.NOBODY not in page


def _page(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.content.decode()
