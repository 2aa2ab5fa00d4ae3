"""Who gets in, and what they are told when they do not."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from fortyeight.rooms.agreements.access import ROLES
from tests.doors.web.lawful.conftest import NOW
from tests.doors.web.lawful.world import PASSWORD, World

AsRole = Callable[..., Client]
READERS = [role for role in ROLES if role != "MACHINE"]


class TestSigningIn:
    def test_every_page_sends_a_stranger_to_sign_in(self, world: World) -> None:
        """Only sign-in and the health check answer somebody whom nobody knows."""
        held = world.book()
        for path in ("/", "/alerts/", "/officers/", "/book/", held.path, f"{held.path}record/release/"):
            answer = Client().get(path)
            assert answer.status_code == 302, path
            assert answer["Location"].startswith("/sign-in/?next="), path

    def test_a_part_that_asks_by_itself_takes_its_page_along(self, world: World) -> None:
        """A session ended under an open board leads to sign-in, and is not swapped into the board."""
        answer = Client().get("/board/rows/", headers={"HX-Request": "true"})
        assert answer["HX-Redirect"] == "/sign-in/?next=/"

    def test_signs_in_and_out(self, world: World) -> None:
        """The way in leads to the board, the way out is a form."""
        world.account("desk", "RECORDS")
        client = Client()
        answer = client.post("/sign-in/", {"username": "desk", "password": PASSWORD})
        assert answer["Location"] == "/"
        assert client.get("/").status_code == 200
        assert client.get("/sign-out/").status_code == 405
        assert client.post("/sign-out/")["Location"] == "/sign-in/"
        assert client.get("/").status_code == 302

    def test_a_wrong_password_says_what_to_do(self, world: World) -> None:
        """It does not say whether the account exists."""
        world.account("desk", "RECORDS")
        pages = [
            Client().post("/sign-in/", {"username": name, "password": "x"}).content for name in ("desk", "no")
        ]
        assert b"What to do now" in pages[0]
        assert b"Traceback" not in pages[0]

    def test_an_account_without_anything_to_do_is_told_so(self, world: World) -> None:
        """Deny by default, in plain words."""
        client = Client()
        client.force_login(world.account("new"))
        answer = client.get("/")
        assert answer.status_code == 403
        assert "Nobody has given this account anything to do" in answer.content.decode()


class TestRoles:
    @pytest.mark.parametrize("role", READERS)
    def test_each_role_reads_each_page(self, world: World, as_role: AsRole, role: str) -> None:
        """Everybody of the agency who may look sees the board, a stay and the officers."""
        held = world.served()
        client = as_role(role)
        for path in ("/", "/?wall=1", "/board/rows/", "/alerts/", "/officers/", held.path):
            assert client.get(path).status_code == 200, path

    def test_a_machine_reads_no_pages(self, world: World, as_role: AsRole) -> None:
        """Machines have a door of their own."""
        answer = as_role("MACHINE").get("/")
        assert answer.status_code == 403
        assert "[ACCESS.NO_ROLE]" in answer.content.decode()

    def test_an_auditor_is_offered_nothing_to_do(self, world: World, as_role: AsRole) -> None:
        """The page of somebody who only looks has the claims that anybody may raise, and no more."""
        held = world.served()
        page = as_role("AUDITOR").get(held.path).content.decode()
        assert "/record/release/" not in page
        assert "/record/raise-claim/" in page

    def test_a_role_that_may_not_gets_the_reason(self, world: World, as_role: AsRole) -> None:
        """Four parts: what did not happen, why, what to do now, the code."""
        held = world.book()
        answer = as_role("AUDITOR").get(f"{held.path}record/close-matter/")
        text = answer.content.decode()
        assert answer.status_code == 403
        assert "Nothing was done." in text
        assert "Only these roles may do this" in text
        assert "What to do now:" in text
        assert "[ACCESS.NO_ROLE]" in text


class TestAnotherAgency:
    def test_what_is_somebody_elses_looks_like_what_is_not_there(self, world: World) -> None:
        """A stranger cannot tell by the answer whether a stay exists."""
        held = world.served()
        other = World(NOW, agency="agency/oak", jail="oak-main")
        client = Client()
        client.force_login(other.account("stranger", "RECORDS", "OFFICER", "COMMANDER", "MANAGER"))
        absent = f"/stay/{uuid4()}/"
        for tail in ("", "record/release/", "book-again/", f"serve/{uuid4()}/"):
            theirs, none = client.get(held.path + tail), client.get(absent + tail)
            assert theirs.status_code == none.status_code == 404, tail
            assert theirs.content == none.content, tail
            assert held.name not in theirs.content.decode()
        officer = world.officer.partition("/")[2]
        assert client.get(f"/officers/{officer}/end-duty/").status_code == 404

    def test_nothing_can_be_recorded_there(self, world: World) -> None:
        """A post to somebody else's stay is a page that is not there."""
        held = world.book()
        other = World(NOW, agency="agency/oak", jail="oak-main")
        client = Client()
        client.force_login(other.account("stranger", "RECORDS"))
        data = {"request_id": str(uuid4()), "seen": "2", "at": "2026-03-24T03:00"}
        assert client.post(f"{held.path}record/release/", data).status_code == 404

    def test_their_people_are_not_on_the_board(self, world: World) -> None:
        """Each agency sees its own."""
        held = world.served()
        other = World(NOW, agency="agency/oak", jail="oak-main")
        client = Client()
        client.force_login(other.account("stranger", "RECORDS"))
        assert held.name not in client.get("/").content.decode()


class TestRequests:
    def test_no_page_changes_anything_by_a_get(self, world: World, desk: Client) -> None:
        """Looking is free: what is sent by GET records nothing."""
        held = world.book()
        before = desk.get(held.path).context["read"].head
        desk.get(f"{held.path}record/release/", {"at": "2026-03-24T03:00", "request_id": str(uuid4())})
        assert desk.get(held.path).context["read"].head == before

    def test_a_form_of_somebody_else_is_refused(self, world: World) -> None:
        """Every form carries the token of the browser it was given to."""
        held = world.book()
        client = Client(enforce_csrf_checks=True)
        client.force_login(world.account("desk", "RECORDS"))
        answer = client.post(f"{held.path}record/release/", {"at": "2026-03-24T03:00"})
        assert answer.status_code == 403
        assert "What to do now" in answer.content.decode()

    def test_a_method_that_a_page_does_not_take(self, world: World, desk: Client) -> None:
        """The answer says which it takes."""
        answer = desk.delete("/")
        assert (answer.status_code, answer["Allow"]) == (405, "GET, HEAD")

    @pytest.mark.parametrize("path", ["/nowhere/", "/stay/not-an-id/", "/stay/12/record/x/"])
    def test_an_address_that_leads_nowhere(self, world: World, desk: Client, path: str) -> None:
        """The page says where to go, in our own words."""
        answer = desk.get(path)
        assert answer.status_code == 404
        assert "What to do now:" in answer.content.decode()
