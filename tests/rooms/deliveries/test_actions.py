"""Goal: staff see to their own addresses, the leaders to everybody's, and nobody to another agency's.

Method: each action on a real database, from a lawful start by one change at a time.
"""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Unable, UnableToProceed
from fortyeight.rooms.agreements import access
from fortyeight.rooms.deliveries.actions.add_contact import add_contact
from fortyeight.rooms.deliveries.actions.ask_code import ask_code
from fortyeight.rooms.deliveries.actions.end_on_call import end_on_call
from fortyeight.rooms.deliveries.actions.pause_contact import pause_contact
from fortyeight.rooms.deliveries.actions.prove_contact import prove_contact
from fortyeight.rooms.deliveries.actions.remove_contact import remove_contact
from fortyeight.rooms.deliveries.actions.resend import resend
from fortyeight.rooms.deliveries.actions.resume_contact import resume_contact
from fortyeight.rooms.deliveries.actions.send_test import send_test
from fortyeight.rooms.deliveries.actions.start_on_call import start_on_call
from fortyeight.rooms.deliveries.codes import code_for
from fortyeight.rooms.deliveries.faults import for_good
from fortyeight.rooms.deliveries.letters import OLD_CODE
from fortyeight.rooms.deliveries.models import DEAD, SENT, Contact, Delivery, OnCall
from fortyeight.rooms.deliveries.outbox import address
from fortyeight.rooms.deliveries.sending import deliver_round
from tests.rooms import world
from tests.rooms.deliveries.world import Post, Watch, asked, make_account, make_contact, ringing
from tests.rooms.world import AGENCY, FOREIGN, HOUR, MINUTE, NOON, make_agency

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def pat() -> Actor:
    make_agency()
    return make_account("pat", access.COMMANDER)


@pytest.fixture
def officer(pat: Actor) -> Actor:
    return make_account("quinn", access.OFFICER, officer="officer/quinn")


def adding(who: Actor, **changed: Any) -> Any:
    given: dict[str, Any] = asked(who, NOON) | {
        "contact": f"contact/{uuid4()}",
        "agency": AGENCY,
        "channel": Channel.MAIL,
        "address": "pat@pine.example",
        "roles": (access.COMMANDER,),
        "person": who.id,
        "language": "en",
        "name": "",
    }
    return add_contact(**given | changed)


def refused(code: str, call: Callable[[], object]) -> None:
    with pytest.raises(Unable) as caught:
        call()
    assert caught.value.code == code


class TestAdd:
    def test_it_keeps_the_accounts_own_name_and_officer(self, officer: Actor) -> None:
        adding(officer, roles=(access.OFFICER,), name="somebody else")
        row = Contact.objects.get()
        assert (row.name, row.officer, row.roles, row.proved_at) == (
            "quinn",
            "officer/quinn",
            "OFFICER",
            None,
        )

    def test_an_address_that_nobody_owns_has_the_name_given(self, pat: Actor) -> None:
        adding(pat, person="", name="Shift mailbox", roles=(access.MANAGER, access.COMMANDER))
        assert (Contact.objects.get().name, Contact.objects.get().roles) == (
            "Shift mailbox",
            "COMMANDER MANAGER",
        )

    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"agency": FOREIGN}, "ACCESS.NOT_FOUND"),
            ({"address": "no address"}, "CONTACT.ADDRESS"),
            ({"roles": ()}, "CONTACT.NO_ROLE"),
            ({"roles": ("AUDITOR",)}, "CONTACT.NO_ROLE"),
            ({"roles": ("MANAGER",)}, "CONTACT.NOT_THEIR_ROLE"),
            ({"person": "user/999999"}, "CONTACT.NOT_STAFF"),
            ({"person": "officer/quinn"}, "CONTACT.NOT_STAFF"),
        ],
    )
    def test_what_is_not_added(self, pat: Actor, changed: dict[str, Any], code: str) -> None:
        refused(code, lambda: adding(pat, **changed))
        assert not Contact.objects.exists()

    def test_somebody_of_another_agency_is_no_staff_of_this_one(self, pat: Actor) -> None:
        stranger = make_account("stranger", access.COMMANDER, agency=FOREIGN)
        refused("CONTACT.NOT_STAFF", lambda: adding(pat, person=stranger.id))

    def test_only_the_leaders_add_for_others(self, pat: Actor, officer: Actor) -> None:
        refused("ACCESS.NO_ROLE", lambda: adding(officer, person=pat.id))
        refused("ACCESS.NO_ROLE", lambda: adding(officer, person="", roles=(access.OFFICER,)))
        adding(pat, person=officer.id, roles=(access.OFFICER,))

    def test_nobody_is_told_twice_by_one_way(self, pat: Actor) -> None:
        adding(pat)
        refused("CONTACT.ADDED_BEFORE", lambda: adding(pat))
        remove_contact(**asked(pat, NOON), contact=Contact.objects.get().stream)
        adding(pat)

    @pytest.mark.parametrize(
        ("channel", "typed", "kept"),
        [
            (Channel.MAIL, " pat@pine.example ", "pat@pine.example"),
            (Channel.SMS, "500-555-0006", "+15005550006"),
            (Channel.SMS, "1 (500) 555 0006", "+15005550006"),
            (Channel.SMS, "+49 30 5550006", "+49305550006"),
            (Channel.SMS, "call me", None),
            (Channel.SMS, "+1", None),
            (Channel.CHAT, "shift-1", "shift-1"),
            (Channel.CHAT, "slack://token@channel", None),
            (Channel.WEBHOOK, "http://169.254.169.254/latest/meta-data", None),
            (Channel.WEBHOOK, "a" * 61, None),
        ],
    )
    def test_what_an_address_may_be(self, pat: Actor, channel: Channel, typed: str, kept: str | None) -> None:
        """No address of a server can be typed: a form must not make this machine call anybody."""
        if kept is None:
            refused("CONTACT.ADDRESS", lambda: adding(pat, channel=channel, address=typed))
            return
        adding(pat, channel=channel, address=typed)
        assert Contact.objects.get().address == kept


class TestOwn:
    ACTIONS: tuple[Callable[..., Any], ...] = (
        ask_code,
        pause_contact,
        resume_contact,
        remove_contact,
        send_test,
    )

    @pytest.mark.parametrize("act", ACTIONS, ids=lambda act: act.__name__)
    def test_ones_own_the_leaders_all_of_them_others_none(
        self, pat: Actor, officer: Actor, act: Callable[..., Any]
    ) -> None:
        more = {"until": None} if act is pause_contact else {}
        own = make_contact(officer, "quinn@pine.example", roles=(access.OFFICER,), proved=False)
        other = make_contact(pat, "pat@pine.example", proved=False)
        stranger = make_account("stranger", *access.ROLES, agency=FOREIGN)
        refused("ACCESS.NO_ROLE", lambda: act(**asked(officer, NOON), contact=other, **more))
        refused("ACCESS.NOT_FOUND", lambda: act(**asked(stranger, NOON), contact=other, **more))
        refused("ACCESS.NOT_FOUND", lambda: act(**asked(pat, NOON), contact="contact/none", **more))
        act(**asked(officer, NOON), contact=own, **more)
        if act is not remove_contact:
            act(**asked(pat, NOON + HOUR), contact=own, **more)

    def test_it_rests_and_is_taken_up_again(self, pat: Actor) -> None:
        contact = make_contact(pat, "pat@pine.example")
        pause_contact(**asked(pat, NOON), contact=contact, until=NOON + HOUR)
        assert Contact.objects.get().paused_until == NOON + HOUR
        resume_contact(**asked(pat, NOON), contact=contact)
        assert (Contact.objects.get().paused, Contact.objects.get().paused_until) == (False, None)


class TestProof:
    def test_the_code_that_was_sent_proves_it(self, pat: Actor) -> None:
        contact = make_contact(pat, "pat@pine.example", proved=False)
        ask_code(**asked(pat, NOON), contact=contact)
        post = Post()
        deliver_round(Watch(), post, now=lambda: NOON)
        (letter,) = post.taken
        code = code_for(Contact.objects.get().code_asked)
        assert code in letter.message.text
        assert code not in str(letter.message.data), "a code is for the person, not for machines"
        spaced = f" {code[:3]} {code[3:]} "
        prove_contact(**asked(pat, NOON + MINUTE), contact=contact, code=spaced)
        assert Contact.objects.get().proved_at == NOON + MINUTE
        refused("CONTACT.NO_CODE", lambda: prove_contact(**asked(pat, NOON), contact=contact, code=code))

    def test_five_wrong_ones_spend_it(self, pat: Actor) -> None:
        contact = make_contact(pat, "pat@pine.example", proved=False)
        ask_code(**asked(pat, NOON), contact=contact)
        right = code_for(Contact.objects.get().code_asked)
        wrong = f"{(int(right) + 1) % 10**6:06d}"
        for _ in range(5):
            prove_contact(**asked(pat, NOON), contact=contact, code=wrong)
        assert Contact.objects.get().proved_at is None
        refused("CONTACT.CODE_SPENT", lambda: prove_contact(**asked(pat, NOON), contact=contact, code=right))
        ask_code(**asked(pat, NOON + 2 * MINUTE), contact=contact)
        another = code_for(Contact.objects.get().code_asked)
        prove_contact(**asked(pat, NOON + 3 * MINUTE), contact=contact, code=another)
        assert Contact.objects.get().proved_at is not None

    def test_it_holds_for_half_an_hour_and_one_is_sent_a_minute(self, pat: Actor) -> None:
        contact = make_contact(pat, "pat@pine.example", proved=False)
        ask_code(**asked(pat, NOON), contact=contact)
        refused("CONTACT.JUST_ASKED", lambda: ask_code(**asked(pat, NOON + MINUTE / 2), contact=contact))
        late = asked(pat, NOON + 31 * MINUTE)
        refused("CONTACT.CODE_TOO_OLD", lambda: prove_contact(**late, contact=contact, code="000000"))

    def test_a_code_that_another_replaced_is_not_sent_any_more(self, pat: Actor) -> None:
        contact = make_contact(pat, "pat@pine.example", proved=False)
        ask_code(**asked(pat, NOON), contact=contact)
        ask_code(**asked(pat, NOON + 2 * MINUTE), contact=contact)
        post = Post()
        deliver_round(Watch(), post, now=lambda: NOON + 2 * MINUTE)
        assert len(post.taken) == 1
        facts = Delivery.objects.exclude(state=SENT)
        assert [row.kind for row in facts] == ["CODE"]
        assert OLD_CODE

    def test_a_chat_needs_none(self, pat: Actor) -> None:
        contact = make_contact(pat, "shift", channel=Channel.CHAT)
        refused("CONTACT.NEEDS_NO_CODE", lambda: ask_code(**asked(pat, NOON), contact=contact))


def test_a_test_message_says_that_it_is_one(pat: Actor) -> None:
    contact = make_contact(pat, "pat@pine.example")
    send_test(**asked(pat, NOON), contact=contact)
    post = Post()
    deliver_round(Watch(), post, now=lambda: NOON)
    assert "Nothing is due" in post.taken[0].message.text
    assert post.taken[0].message.data["type"] == "test"


class TestOnCall:
    def start(self, who: Actor, person: Actor, role: str = access.COMMANDER, **changed: Any) -> str:
        turn = str(uuid4())
        given = world.asked(who, NOON) | {"until": NOON + 8 * HOUR} | changed
        start_on_call(**given, turn=turn, agency=AGENCY, role=role, person=person.id)
        return turn

    def test_a_turn_begins_and_ends(self, pat: Actor) -> None:
        turn = self.start(pat, pat)
        row = OnCall.objects.get()
        assert (row.name, row.starts_at, row.ends_at) == ("pat", NOON, NOON + 8 * HOUR)
        end_on_call(**world.asked(pat, NOON + HOUR), turn=turn)
        assert OnCall.objects.get().ends_at == NOON + HOUR
        refused("ON_CALL.OVER", lambda: end_on_call(**world.asked(pat, NOON + 2 * HOUR), turn=turn))

    def test_one_that_lies_ahead_is_taken_back(self, pat: Actor) -> None:
        turn = self.start(pat, pat, at=world.asked(pat, NOON + HOUR)["at"])
        end_on_call(**world.asked(pat, NOON), turn=turn)
        row = OnCall.objects.get()
        assert row.starts_at == row.ends_at

    def test_who_may_put_whom_on_call(self, pat: Actor, officer: Actor) -> None:
        self.start(officer, officer, access.OFFICER)
        turn = self.start(pat, pat)
        refused("ACCESS.NO_ROLE", lambda: self.start(officer, pat))
        refused("ACCESS.NO_ROLE", lambda: end_on_call(**world.asked(officer, NOON), turn=turn))
        refused("CONTACT.NOT_THEIR_ROLE", lambda: self.start(pat, officer))
        refused("ACCESS.NOT_FOUND", lambda: end_on_call(**world.asked(pat, NOON), turn="none"))
        refused("ON_CALL.BACKWARDS", lambda: self.start(pat, pat, until=NOON))
        stranger = make_account("stranger", *access.ROLES, agency=FOREIGN)
        refused("ACCESS.NOT_FOUND", lambda: self.start(stranger, stranger))


class TestResend:
    def dead(self, pat: Actor) -> tuple[str, Delivery]:
        contact = make_contact(pat, "pat@pine.example")
        watch = Watch()
        watch.raise_alert(ringing())
        address(watch, now=lambda: NOON)
        gone = Post(faults={"pat@pine.example": [for_good("DELIVERY.GONE")]})
        deliver_round(watch, gone, now=lambda: NOON)
        return contact, Delivery.objects.get(state=DEAD)

    def test_not_to_an_address_that_was_removed(self, pat: Actor) -> None:
        contact, row = self.dead(pat)
        remove_contact(**asked(pat, NOON), contact=contact)
        with pytest.raises(UnableToProceed, match="was removed"):
            resend(**asked(pat, NOON), delivery_id=str(row.id))

    def test_by_people_of_the_agency_only(self, pat: Actor) -> None:
        _, row = self.dead(pat)
        auditor = make_account("auditor", access.AUDITOR)
        stranger = make_account("stranger", *access.ROLES, agency=FOREIGN)
        refused("ACCESS.NO_ROLE", lambda: resend(**asked(auditor, NOON), delivery_id=str(row.id)))
        refused("ACCESS.NOT_FOUND", lambda: resend(**asked(stranger, NOON), delivery_id=str(row.id)))
        refused("ACCESS.NOT_FOUND", lambda: resend(**asked(pat, NOON), delivery_id="no id"))
        refused("ACCESS.NOT_FOUND", lambda: resend(**asked(pat, NOON), delivery_id=str(uuid4())))
