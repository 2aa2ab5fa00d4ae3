"""The service: every link shown, the guided form, what is refused, what follows."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from fortyeight.doors.web.addresses import serve_url
from fortyeight.doors.web.showing.chain import LINK_OF
from fortyeight.foundations.law.codes import SERVICE as SERVICE_CODES
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.custody.actions.recall_warrant import recall_warrant
from fortyeight.rooms.officers.actions.withdraw_authority import withdraw_authority
from tests.doors.web.lawful.conftest import NOW
from tests.doors.web.lawful.filling import filled, send
from tests.doors.web.lawful.test_board import text_of
from tests.doors.web.lawful.world import World

SERVICE = {
    "directing_officer": "ICE Duty Officer Q. Invented",
    "identified_as_officer": True,
    "stated_arrest_and_why": True,
    "language": "Spanish",
    "interpreter_offered": True,
    "interpreter": "Ines Interpreter",
    "interpreter_on_warrant": True,
    "copy_given": True,
    "contest_notice_given": True,
}


def test_every_code_of_a_service_has_its_link() -> None:
    """A new code needs a place in the chain, or it stands at its end."""
    assert set(SERVICE_CODES) == set(LINK_OF)


class TestChain:
    def test_all_links_hold(self, world: World, officer: Client) -> None:
        """The verdict first, then the form, then every link with its word, its law, its code."""
        held = world.due_for_release()
        text = text_of(officer.get(serve_url(held.stream, held.warrant)))
        assert "You may serve it now" in text
        assert "Record the service" in text
        for part in ("Holds", "SERVICE.LETTER", "WSO MOA 2025", "DRAFT", "Soy oficial de inmigración"):
            assert part in text

    def test_the_only_warrant_is_found_from_the_stay(self, world: World, officer: Client) -> None:
        """One warrant, one page."""
        held = world.due_for_release()
        assert officer.get(f"{held.path}serve/")["Location"] == serve_url(held.stream, held.warrant)

    def test_too_early(self, world: World, officer: Client) -> None:
        """While a local matter is open there is no form, only what stands in the way."""
        held = world.with_papers()
        text = text_of(officer.get(serve_url(held.stream, held.warrant)))
        assert "You may not serve it" in text
        assert "A local matter is still open" in text
        assert "Wait. The warrant may be served only when local custody ends." in text
        assert "Record the service" not in text

    def test_somebody_who_is_no_officer_sees_who_could(self, world: World, desk: Client) -> None:
        """The desk can call the right person."""
        held = world.due_for_release()
        text = text_of(desk.get(serve_url(held.stream, held.warrant)))
        assert "You are not a warrant service officer here" in text
        assert "Olin Serving : could serve it now" in text or "Olin Serving: could serve it now" in text

    def test_a_warrant_of_another_stay_is_not_here(self, world: World, officer: Client) -> None:
        """The address names nothing."""
        one, other = world.due_for_release(), world.due_for_release()
        assert officer.get(serve_url(one.stream, other.warrant)).status_code == 404


class TestServing:
    def test_leads_to_until_when_and_to_telling_ice_in_one_click(self, world: World, officer: Client) -> None:
        """The notice is filled in already: who directed it, by telephone, now."""
        held = world.due_for_release()
        answer = send(officer, serve_url(held.stream, held.warrant), **SERVICE)
        page = officer.get(answer["Location"])
        text = text_of(page)
        assert "ICE must take custody by Thu 26 Mar 2026 03:07" in text
        tell = page.context["tell"]
        told = officer.post(page.context["tell_url"], filled(tell, whom=tell.fields["whom"].initial))
        assert told.status_code == 302
        assert [fact.kind for fact in reading.facts_of(held.stream)][-1] == "stay.ice_notified"
        after = text_of(officer.get(answer["Location"]))
        assert "ICE was told" in after

    def test_twice_is_once(self, world: World, officer: Client) -> None:
        """A double click serves once, and shows the same page."""
        held = world.due_for_release()
        path = serve_url(held.stream, held.warrant)
        data = filled(officer.get(path).context["form"], **SERVICE)
        first, second = officer.post(path, data), officer.post(path, data)
        assert first["Location"] == second["Location"]
        kinds = [fact.kind for fact in reading.facts_of(held.stream)]
        assert kinds.count("stay.warrant_served") == 1

    @pytest.mark.parametrize(
        "left_out", ["identified_as_officer", "copy_given", "contest_notice_given", "interpreter_on_warrant"]
    )
    def test_what_was_not_done_is_refused_with_what_to_do(
        self, world: World, officer: Client, left_out: str
    ) -> None:
        """The refusal is kept; the person is no more held than before."""
        held = world.due_for_release()
        answer = send(officer, serve_url(held.stream, held.warrant), **(SERVICE | {left_out: False}))
        text = text_of(officer.get(answer["Location"]))
        assert "The warrant was not served" in text
        assert "What to do now:" in text
        assert "[SERVICE." in text
        assert [fact.kind for fact in reading.facts_of(held.stream)][-1] == "stay.service_refused"
        assert "NO AUTHORITY" in text

    def test_who_directs_it_must_be_named(self, world: World, officer: Client) -> None:
        """The form asks again before anything is recorded."""
        held = world.due_for_release()
        answer = send(
            officer, serve_url(held.stream, held.warrant), **(SERVICE | {"directing_officer": "  "})
        )
        assert answer.status_code == 400

    def test_a_withdrawal_meanwhile_wins(self, world: World, officer: Client) -> None:
        """Between the page and the button ICE withdrew the authority: refused, with the link."""
        held = world.due_for_release()
        path = serve_url(held.stream, held.warrant)
        data = filled(officer.get(path).context["form"], **SERVICE)
        world.do(withdraw_authority, NOW - timedelta(minutes=1), officer_stream=world.officer, notice="n")
        answer = officer.post(path, data)
        assert "SERVICE.AUTHORITY_WITHDRAWN" in text_of(officer.get(answer["Location"]))

    def test_a_recall_meanwhile_makes_the_form_stale(self, world: World, officer: Client) -> None:
        """What changed is said; what was typed is kept where it still can be sent."""
        held = world.due_for_release()
        path = serve_url(held.stream, held.warrant)
        data = filled(officer.get(path).context["form"], **SERVICE)
        world.do(recall_warrant, NOW, stay_id=held.stream, warrant=held.warrant, by="ICE", seen=None)
        answer = officer.post(path, data)
        assert answer.status_code == 409
        assert "ICE recalled the warrant." in text_of(answer)

    def test_nobody_serves_as_somebody_else(self, world: World, as_role: Callable[..., Client]) -> None:
        """Whoever is signed in is the officer; the commander is none."""
        held = world.due_for_release()
        commander, officer = as_role("COMMANDER"), as_role("OFFICER")
        path = serve_url(held.stream, held.warrant)
        data = filled(officer.get(path).context["form"], **SERVICE)
        assert commander.post(path, data).status_code == 403
        assert "stay.warrant_served" not in {fact.kind for fact in reading.facts_of(held.stream)}
