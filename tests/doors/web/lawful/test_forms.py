"""Every form of a stay: who may send it, what it asks, and that sending it twice records once."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from fortyeight.doors.web.addresses import form_url
from fortyeight.doors.web.forms.stay import GROUPS, STAY_FORMS
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements.access import ROLES
from fortyeight.rooms.custody.actions.flag_hold import flag_hold
from fortyeight.rooms.custody.actions.hand_over import hand_over
from fortyeight.rooms.custody.actions.raise_claim import raise_claim
from fortyeight.rooms.custody.actions.receive_court_order import receive_court_order
from fortyeight.rooms.custody.actions.record_state_order import record_state_order
from fortyeight.rooms.custody.actions.say_should_be_out import say_should_be_out
from tests.doors.web.lawful.conftest import NOW
from tests.doors.web.lawful.filling import filled, send
from tests.doors.web.lawful.world import Held, World

AsRole = Callable[..., Client]
PEOPLE = [role for role in ROLES if role != "MACHINE"]

# What has to be typed; all else is offered or chosen.
ANSWERS = {
    "release": {"how": "case dismissed"},
    "hand-over": {"to_officer": "Deportation Officer P. Invented"},
    "close-matter": {"how": "dismissed"},
    "schedule-release": {"release_at": "2026-03-25T08:00"},
    "serve-detainer": {"language": "Spanish"},
    "notify-ice": {"whom": "Duty desk"},
    "give-notice": {"language": "Spanish"},
    "record-review": {"by": "Magistrate Ashdown"},
    "accept-i203": {"i203": "203-1", "issued_by": "DO Example"},
    "accept-boa-order": {"i203": "203-1", "issued_by": "DO Example"},
    "begin-contract-hold": {"i203": "203-1", "issued_by": "DO Example", "until": "2026-03-25T08:00"},
    "record-state-order": {"official": "Magistrate Ashdown"},
    "show-proof-of-status": {"seen_by": "Sergeant Example"},
    "settle-claim": {"on_what": "A passport shown"},
    "say-should-be-out": {"by": "a sister"},
    "answer-should-be-out": {"answer": "Looked; the bond was not posted yet."},
    "clear-flag": {"why": "no paper behind it"},
    "review-finding": {"note": "The clerk typed the wrong hour."},
}
FACTS = {
    "release": "stay.released",
    "hand-over": "stay.handed_over",
    "return-from-ice": "stay.returned_from_ice",
    "record-death": "stay.died",
    "record-escape": "stay.escaped",
    "close-matter": "stay.matter_closed",
    "open-matter": "stay.matter_opened",
    "mark-release-eligible": "stay.release_eligible",
    "schedule-release": "stay.release_scheduled",
    "move": "stay.moved",
    "receive-detainer": "stay.detainer_received",
    "serve-detainer": "stay.detainer_served",
    "cancel-detainer": "stay.detainer_cancelled",
    "receive-warrant": "stay.warrant_received",
    "check-warrant": "stay.warrant_checked",
    "recall-warrant": "stay.warrant_recalled",
    "accept-i203": "stay.i203_accepted",
    "accept-boa-order": "stay.boa_order_accepted",
    "begin-contract-hold": "stay.contract_hold_begun",
    "notify-ice": "stay.ice_notified",
    "give-notice": "stay.notice_given",
    "raise-claim": "stay.citizenship_claimed",
    "settle-claim": "stay.claim_settled",
    "record-review": "stay.neutral_review",
    "check-own-records": "stay.own_records_checked",
    "refuse-bail": "stay.bail_refused",
    "check-detainer": "stay.detainer_checked",
    "record-state-order": "stay.state_order_issued",
    "rescind-state-order": "stay.state_order_rescinded",
    "show-proof-of-status": "stay.proof_of_status_shown",
    "notify-court": "stay.court_notified",
    "note-case-file": "stay.case_file_noted",
    "receive-court-order": "stay.court_order_received",
    "lift-court-order": "stay.court_order_lifted",
    "say-should-be-out": "stay.release_claimed",
    "answer-should-be-out": "stay.release_claim_answered",
    "flag-hold": "stay.hold_flag_seen",
    "clear-flag": "stay.hold_flag_cleared",
    "review-finding": "stay.finding_reviewed",
}


def ready_for(world: World, slug: str) -> Held:
    """Somebody about whom this form can be sent."""
    about = {"seen": None}
    if slug == "review-finding":
        held = world.with_papers()
        basis = stay.Eligibility.DISMISSED
        from fortyeight.rooms.custody.actions.mark_release_eligible import mark_release_eligible

        world.do(mark_release_eligible, NOW, stay_id=held.stream, basis=basis, **about)
        return held
    held = world.with_papers()
    before = {
        "settle-claim": (raise_claim, {"claim": "c1", "by": stay.ClaimedBy.FAMILY}),
        "answer-should-be-out": (say_should_be_out, {"claim": "c2", "by": "a sister"}),
        "lift-court-order": (receive_court_order, {"order": "o1", "court": "Pine Circuit"}),
        "clear-flag": (flag_hold, {"flag": "f1", "source": ""}),
        "rescind-state-order": (record_state_order, {"order": "s1", "official": "Magistrate Ashdown"}),
    }
    if slug in before:
        action, given = before[slug]
        world.do(action, NOW, stay_id=held.stream, **given, **about)
    if slug in ("accept-boa-order", "begin-contract-hold"):
        world.with_agreement("BOA" if slug == "accept-boa-order" else "CONTRACT")
    if slug == "begin-contract-hold":
        world.brought_back(held)
    if slug == "return-from-ice":
        place = stay.HandoverPlace.ICE_FIELD_OFFICE
        world.do(hand_over, NOW, stay_id=held.stream, to_officer="P", place=place, by="C")
    return held


def test_the_table_is_the_room() -> None:
    """Every form stands in a group that the menu knows, and each is tested below."""
    assert {spec.group for spec in STAY_FORMS.values()} == set(GROUPS)
    assert set(STAY_FORMS) == set(FACTS)


@pytest.mark.parametrize("slug", sorted(FACTS))
class TestEveryForm:
    def test_records_one_fact_and_says_so(self, world: World, desk: Client, slug: str) -> None:
        """The way through: open it, answer it, and the page of the stay says what was recorded."""
        held = ready_for(world, slug)
        answer = send(desk, form_url(held.stream, slug), **ANSWERS.get(slug, {}))
        assert answer.status_code == 302, answer.content.decode()
        fact = reading.facts_of(held.stream)[-1]
        assert fact.kind == FACTS[slug]
        page = desk.get(answer["Location"])
        assert "Recorded:" in page.content.decode()

    def test_twice_is_once(self, world: World, desk: Client, slug: str) -> None:
        """A button pressed twice gives the first outcome, whatever the first changed."""
        held = ready_for(world, slug)
        path = form_url(held.stream, slug)
        data = filled(desk.get(path).context["form"], **ANSWERS.get(slug, {}))
        first = desk.post(path, data)
        head = reading.head(held.stream)
        second = desk.post(path, data)
        assert (first.status_code, second.status_code) == (302, 302)
        assert first["Location"] == second["Location"]
        assert reading.head(held.stream) == head

    def test_sent_empty_it_names_what_is_missing(self, world: World, desk: Client, slug: str) -> None:
        """Nothing is recorded, nothing is lost, and each fault leads to its question."""
        held = ready_for(world, slug)
        path = form_url(held.stream, slug)
        head = reading.head(held.stream)
        answer = desk.post(path, {"request_id": str(uuid4()), "seen": str(head)})
        text = answer.content.decode()
        assert answer.status_code == 400
        assert "[FORM.INCOMPLETE]" in text
        assert 'href="#id_at' in text
        assert reading.head(held.stream) == head

    def test_the_menu_offers_it_to_those_who_may(self, world: World, as_role: AsRole, slug: str) -> None:
        """What the table says of roles is what the action itself says: no dead ends, nothing hidden."""
        held = ready_for(world, slug)
        path = form_url(held.stream, slug)
        data = filled(as_role(*ROLES).get(path).context["form"], **ANSWERS.get(slug, {}))
        for role in PEOPLE:
            client, offered = as_role(role), role in STAY_FORMS[slug].roles
            assert (client.get(path).status_code == 200) is offered, role
            assert (client.post(path, data | {"request_id": str(uuid4())}).status_code != 403) is offered, (
                role
            )


class TestWhatElseChanged:
    def test_a_stale_form_says_what_changed_and_keeps_what_was_typed(
        self, world: World, desk: Client
    ) -> None:
        """The second try, on what is there now, goes through."""
        held = world.with_papers()
        path = form_url(held.stream, "give-notice")
        data = filled(desk.get(path).context["form"], language="K'iche'")
        world.do(flag_hold, NOW, stay_id=held.stream, flag="f", source="", seen=None)
        answer = desk.post(path, data)
        text = answer.content.decode()
        assert answer.status_code == 409
        for part in ("Nothing was recorded.", "shows a hold flag", "What to do now:", "[FORM.STALE]"):
            assert part in text
        again = answer.context["form"]
        assert again["language"].value() == "K'iche'"
        assert str(again.request_id) != data["request_id"]
        data |= {"request_id": str(again.request_id), "seen": str(again.ground.head)}
        assert desk.post(path, data).status_code == 302

    def test_a_release_is_not_held_up_by_a_stale_form(self, world: World, desk: Client) -> None:
        """Whatever others recorded meanwhile, the person who left has left."""
        held = world.with_papers()
        path = form_url(held.stream, "release")
        data = filled(desk.get(path).context["form"], how="free")
        world.do(flag_hold, NOW, stay_id=held.stream, flag="f", source="", seen=None)
        assert desk.post(path, data).status_code == 302

    def test_a_second_release_is_told_that_nobody_is_here(self, world: World, desk: Client) -> None:
        """Four parts, and the code of the judge."""
        held = world.with_papers()
        send(desk, form_url(held.stream, "release"), how="free")
        answer = send(desk, form_url(held.stream, "release"), how="again")
        text = answer.content.decode()
        assert answer.status_code == 409
        assert "The person is not in this jail at this time." in text
        assert "[RECORD.NOT_HERE]" in text

    def test_a_request_used_for_something_else_is_refused(self, world: World, desk: Client) -> None:
        """The form comes back with a new id, and what was typed."""
        held = world.with_papers()
        path = form_url(held.stream, "release")
        data = filled(desk.get(path).context["form"], how="free")
        desk.post(path, data)
        answer = desk.post(path, data | {"how": "another way"})
        assert answer.status_code == 409
        assert "[REQUEST.REUSED]" in answer.content.decode()

    def test_a_form_without_its_hidden_values_is_asked_again(self, world: World, desk: Client) -> None:
        """No id, no record."""
        held = world.with_papers()
        answer = desk.post(form_url(held.stream, "release"), {"at": "2026-03-24T03:12", "request_id": "x"})
        assert answer.status_code == 400
        assert reading.facts_of(held.stream)[-1].kind != "stay.released"

    def test_a_choice_that_is_not_of_this_stay_is_refused(self, world: World, desk: Client) -> None:
        """Nobody can point a form at another stay's paper."""
        held = world.with_papers()
        answer = send(desk, form_url(held.stream, "recall-warrant"), warrant=str(uuid4()))
        assert answer.status_code == 400

    def test_a_form_that_can_be_about_nothing_says_so(self, world: World, desk: Client) -> None:
        """No claim, nothing to settle."""
        held = world.with_papers()
        page = desk.get(form_url(held.stream, "settle-claim")).content.decode()
        assert "There is nothing in this stay" in page
        assert "Record how it was settled" not in page


class TestBooking:
    def test_books_somebody_new(self, world: World, desk: Client) -> None:
        """With a local ground; the stay's page opens."""
        answers = {"name": "Gus Invented", "booking_number": "26-1", "type": "CHARGE", "label": "trespass"}
        answer = send(desk, "/book/", **answers)
        assert answer.status_code == 302, answer.content.decode()
        assert "Gus Invented" in desk.get(answer["Location"]).content.decode()

    def test_books_the_same_person_again(self, world: World, desk: Client) -> None:
        """Both stays know of each other."""
        held = world.book()
        send(desk, form_url(held.stream, "release"), how="free")
        answer = send(desk, f"{held.path}book-again/", name=held.name, booking_number="26-2", type="CHARGE")
        page = desk.get(answer["Location"]).content.decode()
        assert "Other stays of the same person" in page
        assert held.path in page
