"""The pages of the law: for everybody who may look, about rules and never about people."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from fortyeight.doors.web.showing import law as showing
from fortyeight.doors.web.views import law as views
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.rulebook.current import current
from fortyeight.foundations.rulebook.read import read_book
from fortyeight.foundations.rulebook.shown import show_rule
from fortyeight.rooms.custody.models import Stay
from tests.doors.web.conftest import SignIn
from tests.doors.web.test_pages import DUE, address
from tests.law.small_book import NEW, OLD, value, write_book
from tests.law.test_changed_rules import CORRECTED, RETIRED, SUPERSEDED

RULE = "moa.wso_2025.hold_limit"


def text_of(client: Client, url: str, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status, url
    return answer.content.decode()


class TestWhoMayRead:
    @pytest.mark.parametrize("name", ["commander", "reyes", "auditor", "counsel"])
    def test_everybody_who_may_look_may_read_the_law(self, sign_in: SignIn, name: str) -> None:
        """The board's readers are the law's."""
        client = sign_in(name)

        assert "The law that this program knows" in text_of(client, "/law/")
        assert RULE in text_of(client, f"/law/{RULE}/")

    def test_nobody_else_does(self, county: None) -> None:
        """Not without signing in, and not without a role."""
        client = Client()
        assert client.get("/law/").headers["Location"].startswith("/sign-in/")
        client.force_login(get_user_model().objects.create_user("nobody"))
        assert client.get(f"/law/{RULE}/").status_code == 403
        assert client.post("/law/").status_code == 405


class TestTheCoverage:
    def test_each_area_has_its_bar_and_its_numbers(self, sign_in: SignIn) -> None:
        """The numbers stand beside the bar, which says nothing to a screen reader."""
        text = text_of(sign_in("counsel"), "/law/")

        assert text.count('<svg class="bar"') == text.count('<li class="area">') - len(
            [place for place in current().places.values() if place.has_law]
        )
        assert f"{len(current().rules)} rules" in text
        assert current().hash in text

    def test_places_that_are_not_covered_are_said_so(self, sign_in: SignIn) -> None:
        """Silence about a state would read like law without limits."""
        text = text_of(sign_in("counsel"), "/law/")
        missing = [place.name for place in current().places.values() if not place.has_law]

        assert all(name in text for name in missing)

    def test_a_bar_is_as_long_as_its_area_is_large(self) -> None:
        """The largest fills the field, and an overdue review is shown."""
        shown = showing.show_coverage(date(2199, 1, 1))
        longest = max(shown.areas, key=lambda area: area.counted.rules)

        assert sum(width for _, _, width in longest.parts) == showing.BAR_WIDTH
        assert all(area.days is not None and area.days < 0 for area in shown.areas)


class TestARule:
    def test_it_has_its_words_its_working_and_what_it_feeds(self, sign_in: SignIn) -> None:
        """What counsel needs to check it."""
        text, rule = text_of(sign_in("counsel"), f"/law/{RULE}/"), current().rule(RULE)

        assert "Counsel has not signed this rule." in text
        assert rule.sources[0].sha256 in text
        assert "CLOCK.LIMIT" in text
        assert text.count('class="working"') == len(
            show_rule(current(), RULE, cases_folder=views.cases_folder()).cases
        )

    def test_a_folder_lists_its_rules(self, sign_in: SignIn) -> None:
        """The way up from a rule leads there."""
        text = text_of(sign_in("counsel"), "/law/us_fl.ch908/")

        assert all(f"/law/{rule.id}/" in text for rule in current().under("us_fl.ch908"))

    def test_a_rule_that_is_not_there_leads_to_the_nearest(self, sign_in: SignIn) -> None:
        """An old decision may name one that is gone."""
        text = text_of(sign_in("counsel"), f"/law/{RULE}s/", status=404)

        assert "[RULE.UNKNOWN]" in text
        assert f"/law/{RULE}/" in text
        assert "&lt;b&gt;" in text_of(sign_in("counsel"), "/law/%3Cb%3E/", status=404)

    def test_how_it_ended_or_was_wrong_is_on_the_page(
        self, sign_in: SignIn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Retired, superseded, corrected, overdue, signed."""
        client = sign_in("counsel")

        def use(book: Book) -> None:
            monkeypatch.setattr(views, "current", lambda: book)

        use(
            read_book(
                write_book(
                    tmp_path, old=RETIRED, status="retired", old_values=value(48, "2000-01-01") + CORRECTED
                )
            )
        )
        text = text_of(client, f"/law/{OLD}/")
        assert "Retired from 1 Jan 2020 on, by Counsel Ines Roth." in text
        assert "72 was a slip of the pen" in text
        use(read_book(write_book(tmp_path, old=SUPERSEDED)))
        assert f'<a href="/law/{NEW}/">' in text_of(client, f"/law/{OLD}/")
        assert "It took the place of" in text_of(client, f"/law/{NEW}/")
        book = current()
        signed = replace(
            book.rule(RULE),
            status="reviewed",
            reviewed_on=date(2026, 1, 2),
            reviewed_by=("Counsel Ines Roth",),
            review_again_by=date(2026, 2, 1),
        )
        use(replace(book, rules=MappingProxyType({**book.rules, RULE: signed})))
        text = text_of(client, f"/law/{RULE}/")
        assert "Reviewed by Counsel Ines Roth, 2 Jan 2026." in text
        assert "OVERDUE by" in text


class TestTheSearch:
    def test_it_finds_rules_and_never_people(self, sign_in: SignIn) -> None:
        """A name that stands on the board finds nothing here."""
        client = sign_in("counsel")
        name = Stay.objects.filter(is_on_board=True).exclude(name="").first()
        assert name is not None

        assert f"/law/{RULE}/" in text_of(client, "/law/?words=hold+limit")
        assert "0 rules." in text_of(
            client, f"/law/?words={name.name.replace(' ', '+')}+{name.booking_number}"
        )
        assert "The law that this program knows" in text_of(client, "/law/?words=+")

    def test_many_are_cut_and_the_page_says_so(
        self, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nobody takes the first for all."""
        monkeypatch.setattr(views, "SHOWN_MAX", 2)

        assert "The first 2 are shown" in text_of(sign_in("counsel"), "/law/?words=the")

    def test_a_code_leads_to_the_rules_behind_it(self, sign_in: SignIn) -> None:
        """Or says that it hangs on the reason."""
        client = sign_in("counsel")

        assert "/law/readings.service_window/" in text_of(client, "/law/?code=DUTY.SERVE_OR_RELEASE")
        assert "hangs on the reason" in text_of(client, "/law/?code=DUTY.RELEASE_NOW")


def test_every_reason_on_a_stay_leads_to_a_rule_that_opens(sign_in: SignIn) -> None:
    """On the head, the spans, the limits, the duties, and in the steps of each decision."""
    client = sign_in("counsel")
    text = text_of(client, address(DUE))
    links = set(re.findall(r'class="to-rule" href="([^"]+)"', text))

    assert len(links) > 3
    for link in links:
        assert client.get(link).status_code == 200, link
