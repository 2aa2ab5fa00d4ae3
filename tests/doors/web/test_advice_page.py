"""Goal: whoever decides on an agreement reads the advice for a place and a day, and nobody else needs it.

Method: the page through Django's own client, for each account of the invented county.
"""

import pytest

from tests.doors.web.conftest import SignIn


@pytest.mark.parametrize("name", ["manager", "auditor", "commander", "counsel"])
def test_those_who_decide_can_read_it(sign_in: SignIn, name: str) -> None:
    """The way leads from the header, and no account of theirs is turned away."""
    client = sign_in(name)
    assert 'href="/advice/"' in client.get("/").content.decode()
    assert client.get("/advice/").status_code == 200


def test_others_are_told_why_not(sign_in: SignIn) -> None:
    """The desk has no part in it: no link, and a reason."""
    client = sign_in("records")
    assert 'href="/advice/"' not in client.get("/").content.decode()
    answer = client.get("/advice/")
    assert answer.status_code == 403
    assert "ACCESS.NO_ROLE" in answer.content.decode()


def test_says_the_effect_the_law_and_what_comes_with_it(sign_in: SignIn) -> None:
    """The same lines as the command, each with its citation."""
    text = sign_in("manager").get("/advice/", {"place": "us_fl", "on": "2026-11-24"}).content.decode()
    assert "Florida: may the agency agree with ICE?" in text
    assert "s. 908.11(1), F.S." in text
    assert "The state board must approve before the agency ends such an agreement." in text
    for part in ("The officers", "Money", "Duties the agency takes on", "Risks"):
        assert f"<h2>{part}</h2>" in text
    assert "Nash v. Mikesell, 2024 COA 68</a> · read in part · decided elsewhere" in text
    assert 'href="/law/moa.wso_2025.exam/"' in text


def test_a_ban_is_loud_and_says_what_to_do(sign_in: SignIn) -> None:
    """A word and a mark, not colour alone."""
    text = sign_in("manager").get("/advice/", {"place": "us_co", "on": "2026-11-24"}).content.decode()
    assert "<strong>FORBIDDEN</strong>" in text
    assert "Do not sign." in text


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"place": "florida"}, ["Did you mean:", "Florida?", "PLACE.UNKNOWN"]),
        ({"place": "<b>"}, ["PLACE.UNKNOWN"]),
        ({"place": "us_fl", "on": "2026-02-30"}, ["no day that exists", "TIME.UNREADABLE"]),
        ({"place": "", "on": "soon"}, ["TIME.UNREADABLE"]),
    ],
)
def test_a_slip_is_refused_politely(sign_in: SignIn, given: dict[str, str], says: list[str]) -> None:
    """What was typed stays, and the page says what to do."""
    answer = sign_in("manager").get("/advice/", given)
    text = answer.content.decode()
    assert answer.status_code == 400
    assert "<b>" not in text
    for each in says:
        assert each in text


def test_before_the_newest_form_it_says_so(sign_in: SignIn) -> None:
    """No table is better than an old one."""
    text = sign_in("manager").get("/advice/", {"place": "us_fl", "on": "2021-01-01"}).content.decode()
    assert "permitted" in text
    assert "from 14 February 2025 on" in text


def test_a_stranger_is_sent_to_sign_in(client: object) -> None:
    """As on every page."""
    answer = client.get("/advice/?place=us_fl")  # type: ignore[attr-defined]
    assert answer.status_code == 302
    assert answer["Location"].startswith("/sign-in/?next=")
