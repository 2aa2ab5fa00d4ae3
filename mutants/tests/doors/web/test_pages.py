"""Goal: every page opens for those it is for, says the truth, and gives nothing away.

Method: the invented county through Django's own client, on the real database.
"""

import re
from uuid import uuid4

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from fortyeight.doors.web.addresses import handle
from fortyeight.foundations.kit.ids import named_id
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.custody.models import Stay
from tests.doors.web.conftest import SignIn

PAGE = re.compile(r'href="(/(?:stay|officers|alerts|book)/[^"#]*)"')
DUE = f"stay/{named_id('demo', 'service-due')}"
WARRANT = str(named_id("demo", "warrant", "service-due"))
OVERDUE = f"stay/{named_id('demo', 'overdue')}"


def address(stream: str) -> str:
    return f"/stay/{stream.removeprefix('stay/')}/"


def hidden(text: str) -> dict[str, str]:
    """The hidden values and what stands in the form of a page, as a browser would send them back."""
    found = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', text))
    found |= dict(
        re.findall(
            r'<input class="usa-input" type="datetime-local" id="[^"]+" name="([^"]+)" value="([^"]*)"', text
        )
    )
    found |= dict(
        re.findall(r'type="radio" id="[^"]+" name="([^"]+)" value="([^"]*)" checked', text),
    )
    return found


SERVICE = {
    "directing_officer": "ICE duty officer 9",
    "identified_as_officer": "on",
    "stated_arrest_and_why": "on",
    "language": "English",
    "interpreter_offered": "on",
    "interpreter": "",
    "copy_given": "on",
    "contest_notice_given": "on",
}


class TestEveryPage:
    """Pages open, for each role, and lead only to pages that open."""

    @pytest.mark.parametrize("name", ["commander", "reyes", "auditor"])
    def test_opens_from_the_board_on(self, sign_in: SignIn, name: str) -> None:
        """Whatever the board and the stays lead to opens, or says in four parts why this role may not."""
        client = sign_in(name)
        board = client.get("/")
        assert board.status_code == 200
        stays = {link for link in PAGE.findall(board.content.decode()) if link.count("/") == 3}
        assert len(stays) > 10
        for link in sorted(stays):
            page = client.get(link)
            assert page.status_code == 200, link
            for inner in sorted(set(PAGE.findall(page.content.decode())))[:8]:
                assert client.get(inner.replace("&amp;", "&")).status_code in (200, 302, 403), inner

    def test_no_address_and_no_title_names_anybody(self, sign_in: SignIn) -> None:
        """Names stand on the page and nowhere else."""
        text = sign_in("commander").get("/").content.decode()
        names = set(Stay.objects.filter(is_on_board=True).values_list("name", flat=True))
        numbers = set(Stay.objects.values_list("booking_number", flat=True))
        titles = " ".join(re.findall(r"<title[^>]*>(.*?)</title>", text))
        links = " ".join(PAGE.findall(text))
        assert all(name in text for name in names)
        assert not [word for word in names | numbers if word in titles or word in links]

    def test_a_stranger_sees_the_same_for_forbidden_and_absent(self, sign_in: SignIn) -> None:
        """Somebody of another agency cannot tell that a stay exists."""
        sign_in("commander")
        user = get_user_model().objects.create_user("stranger")
        from fortyeight.rooms.officers.models import StaffMember

        StaffMember.objects.create(user=user, agency="agency/elsewhere", roles="COMMANDER RECORDS")
        client = Client()
        client.force_login(user)
        there, nowhere = client.get(address(DUE)), client.get(f"/stay/{uuid4()}/")
        assert there.status_code == nowhere.status_code == 404
        assert there.content == nowhere.content
        assert client.post(f"{address(DUE)}record/release/", {}).status_code == 404

    def test_an_account_without_a_role_is_told_so(self, county: None) -> None:
        """Signed in is not let in."""
        client = Client()
        client.force_login(get_user_model().objects.create_user("nobody"))
        answer = client.get("/")
        assert answer.status_code == 403
        assert b"ACCOUNT.NO_ROLE" in answer.content

    def test_the_board_asks_the_database_no_more_for_more_people(self, sign_in: SignIn) -> None:
        """A dozen rows or one: the number of queries stays the same."""
        client = sign_in("commander")
        client.get("/")
        with CaptureQueriesContext(connection) as many:
            client.get("/board/rows/")
        Stay.objects.exclude(stream__in=[DUE, OVERDUE]).update(is_on_board=False)
        with CaptureQueriesContext(connection) as few:
            client.get("/board/rows/")
        assert abs(len(many) - len(few)) <= 12
        assert len(many) < 60


class TestTheBoard:
    """What the board says."""

    def test_the_most_urgent_come_first_and_the_rest_are_counted(self, sign_in: SignIn) -> None:
        """Nobody without authority stands below somebody with it."""
        text = sign_in("commander").get("/").content.decode()
        states = re.findall(r'<tr role="row" id="row-[^"]+" class="is-([a-z]+)"', text)
        assert states[0] == "none"
        assert states == sorted(states, key=["none", "unknown"].__contains__, reverse=True)
        assert "others are held locally" in text
        assert "DRAFT" in text

    def test_a_watch_that_stopped_looks_stopped(self, sign_in: SignIn) -> None:
        """When the last look is old, the board says so in words."""
        from datetime import timedelta

        from fortyeight.foundations.edge import clock
        from fortyeight.rooms.watch.models import Heartbeat

        client = sign_in("commander")
        assert "THE WATCH HAS STOPPED" not in client.get("/").content.decode()
        Heartbeat.objects.update(beat_at=clock.now() - timedelta(minutes=17))
        text = client.get("/").content.decode()
        assert "THE WATCH HAS STOPPED" in text
        assert "17 min" in text
        assert client.get("/healthz").status_code == 503


class TestForms:
    """What is recorded through a page."""

    def test_a_release_needs_one_form_and_twice_is_once(self, sign_in: SignIn) -> None:
        """A double click records one release, and leads to the same place."""
        client = sign_in("commander")
        url = f"{address(OVERDUE)}record/release/"
        data = hidden(client.get(url).content.decode()) | {"how": "to the front door"}
        head = reading.head(OVERDUE)
        first, second = client.post(url, data), client.post(url, data)
        assert first.status_code == second.status_code == 302
        assert first.headers["Location"] == second.headers["Location"]
        assert reading.head(OVERDUE) == head + 1
        assert not Stay.objects.get(stream=OVERDUE).is_here

    def test_a_service_is_recorded_and_leads_to_telling_ice(self, sign_in: SignIn) -> None:
        """The officer serves from the page; the next page says until when."""
        client = sign_in("reyes")
        url = f"{address(DUE)}serve/{handle(WARRANT)}/"
        page = client.get(url).content.decode()
        assert "You may serve it now" in page
        answer = client.post(url, hidden(page) | SERVICE, follow=True)
        text = answer.content.decode()
        assert "The service is recorded" in text
        assert "Tell ICE now" in text
        kinds = [fact.kind for fact in reading.facts_of(DUE)]
        assert kinds[-1] == "stay.warrant_served"

    def test_a_service_with_something_left_out_is_refused_and_kept(self, sign_in: SignIn) -> None:
        """No copy given: nothing is served, and the page says what to do."""
        client = sign_in("reyes")
        url = f"{address(DUE)}serve/{handle(WARRANT)}/"
        data = hidden(client.get(url).content.decode()) | SERVICE
        del data["copy_given"]
        text = client.post(url, data, follow=True).content.decode()
        assert "SERVICE.RECORD_INCOMPLETE" in text
        assert "the person got a copy" in text
        assert [fact.kind for fact in reading.facts_of(DUE)][-1] == "stay.service_refused"

    def test_a_form_that_went_stale_says_what_changed_and_keeps_what_was_typed(self, sign_in: SignIn) -> None:
        """Somebody recalled the warrant while the officer typed."""
        client = sign_in("reyes")
        url = f"{address(DUE)}serve/{handle(WARRANT)}/"
        data = hidden(client.get(url).content.decode()) | SERVICE
        other = sign_in_again("commander")
        recall = f"{address(DUE)}record/recall-warrant/"
        form = hidden(other.get(recall).content.decode()) | {"by": "ICE, by telephone"}
        assert other.post(recall, form).status_code == 302
        answer = client.post(url, data)
        text = answer.content.decode()
        assert answer.status_code == 409
        assert "FORM.STALE" in text
        assert "ICE recalled the warrant" in text

    def test_an_officer_without_a_letter_may_not_and_sees_why(self, sign_in: SignIn) -> None:
        """The page of the warrant lists the link that fails, and what to do."""
        client = sign_in("okafor")
        stream = f"stay/{named_id('demo', 'nobody-certified')}"
        warrant = str(named_id("demo", "warrant", "nobody-certified"))
        text = client.get(f"{address(stream)}serve/{handle(warrant)}/").content.decode()
        assert "You may not serve it" in text
        assert "SERVICE.NO_LETTER" in text
        assert "Record the service" not in text

    def test_an_auditor_releases_nobody(self, sign_in: SignIn) -> None:
        """Reading is all an auditor does with a stay."""
        client = sign_in("auditor")
        answer = client.get(f"{address(OVERDUE)}record/release/")
        assert answer.status_code == 403
        assert b"ACCESS.NO_ROLE" in answer.content

    def test_what_is_missing_is_asked_for_and_nothing_is_recorded(self, sign_in: SignIn) -> None:
        """An empty time is named in the list of faults."""
        client = sign_in("commander")
        url = f"{address(OVERDUE)}record/release/"
        data = hidden(client.get(url).content.decode()) | {"how": "", "at": "yesterday or so"}
        head = reading.head(OVERDUE)
        answer = client.post(url, data)
        assert answer.status_code == 400
        assert b"FORM.INCOMPLETE" in answer.content
        assert reading.head(OVERDUE) == head

    def test_as_known_at_leaves_out_what_was_recorded_later(self, sign_in: SignIn) -> None:
        """The stay as it stood before the warrant was served shows no service."""
        client = sign_in("counsel")
        facts = reading.facts_of(OVERDUE)
        served = next(fact for fact in facts if fact.kind == "stay.warrant_served")
        earlier = served.recorded_at.replace(microsecond=0).isoformat()
        from datetime import datetime, timedelta

        before = (datetime.fromisoformat(earlier) - timedelta(minutes=2)).isoformat()
        text = client.get(address(OVERDUE), {"known_at": before}).content.decode()
        assert "This is how it stood" in text
        assert "Warrant served" not in text
        assert client.get(address(OVERDUE), {"known_at": "soon"}).status_code == 400


def sign_in_again(name: str) -> Client:
    client = Client()
    client.force_login(get_user_model().objects.get(username=name))
    return client
