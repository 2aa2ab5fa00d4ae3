"""Officers: on duty where, with which papers; what is recorded about them."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from fortyeight.doors.web.forms.officers import OFFICER_FORMS
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements.access import ROLES
from tests.doors.web.lawful.conftest import NOW
from tests.doors.web.lawful.filling import filled, send
from tests.doors.web.lawful.test_board import text_of
from tests.doors.web.lawful.world import World

FACTS = {
    "start-duty": "officer.duty_started",
    "end-duty": "officer.duty_ended",
    "suspend": "officer.suspended",
    "lift-suspension": "officer.suspension_lifted",
    "withdraw": "officer.authority_withdrawn",
}


def path_of(world: World, form: str) -> str:
    return f"/officers/{world.officer.partition('/')[2]}/{form}/"


def test_lists_who_is_on_duty_and_the_papers(world: World, desk: Client) -> None:
    """It decides nothing, and says so."""
    text = text_of(desk.get("/officers/"))
    assert "Pine Main Jail : Olin Serving" in text or "Pine Main Jail: Olin Serving" in text
    assert "Authorization letter" in text
    assert "This list decides nothing." in text


def test_a_jail_without_anybody_is_loud(world: World, as_role: Callable[..., Client]) -> None:
    """Nobody on duty means that whoever is due for release goes free."""
    manager = as_role("MANAGER")
    send(manager, path_of(world, "end-duty"))
    assert "NOBODY" in text_of(manager.get("/officers/"))


@pytest.mark.parametrize("slug", sorted(FACTS))
def test_every_form_records_its_fact_once(world: World, as_role: Callable[..., Client], slug: str) -> None:
    """For those whose role may; the others are told why not."""
    manager, path = as_role("MANAGER"), path_of(world, slug)
    data = filled(manager.get(path).context["form"], notice="Notice of 23 March", by="The sheriff")
    for role in (role for role in ROLES if role != "MANAGER"):
        client, offered = as_role(role), role in OFFICER_FORMS[slug].roles
        assert (client.get(path).status_code == 200) is offered, role
    assert manager.post(path, data)["Location"].startswith("/officers/#")
    head = reading.head(world.officer)
    assert manager.post(path, data).status_code == 302
    assert reading.head(world.officer) == head
    assert reading.facts_of(world.officer)[-1].kind == FACTS[slug]


def test_a_withdrawal_may_lie_ahead(world: World, as_role: Callable[..., Client]) -> None:
    """It takes effect when the notice says."""
    answer = send(as_role("MANAGER"), path_of(world, "withdraw"), notice="n", at="2026-03-30T00:00")
    assert answer.status_code == 302
    assert reading.facts_of(world.officer)[-1].happened_at.earliest > NOW + timedelta(days=5)


def test_a_form_that_is_none_is_not_there(world: World, desk: Client) -> None:
    """No page."""
    assert desk.get(path_of(world, "promote")).status_code == 404
