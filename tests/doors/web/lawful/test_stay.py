"""The page of a stay: the picture, the spans, the limits, the record, and how it stood."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from fortyeight.doors.web.addresses import form_url
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.custody import queries
from fortyeight.rooms.custody.actions.close_matter import close_matter
from tests.doors.web.lawful.conftest import NOW
from tests.doors.web.lawful.filling import send
from tests.doors.web.lawful.test_board import text_of
from tests.doors.web.lawful.world import World


class TestPicture:
    def test_shows_the_gap_with_its_length(self, world: World, desk: Client) -> None:
        """Three minutes without authority are in plain sight, in picture and table."""
        held = world.served()
        page = desk.get(held.path).content.decode()
        svg = page[page.index("<svg viewBox") : page.index("</svg>", page.index("<svg viewBox"))]
        assert "GAP" in svg
        assert "3 min" in svg
        assert svg.count("GOVERNS") == 3
        assert "NOW 03:12" in svg
        assert 'role="img"' in svg
        assert "<title" in svg

    def test_carries_no_style_of_its_own(self, world: World, desk: Client) -> None:
        """The content policy allows none."""
        page = desk.get(world.served().path).content.decode()
        assert " style=" not in page
        assert "<style" not in page
        assert not re.findall(r"<script(?![^>]*\bsrc=)", page)

    def test_every_span_has_its_reason_and_law(self, world: World, desk: Client) -> None:
        """What lies ahead is said to lie ahead."""
        text = text_of(desk.get(world.served().path))
        for part in (
            "Held by the jail for itself",
            "There is no waiting authority.",
            "47 h 57 min",
            "ahead, if nothing more happens",
            "WSO MOA 2025",
            "8 CFR 287.7(d)",
            "48 hours, leaving out Saturdays",
        ):
            assert part in text


class TestRecord:
    def test_a_corrected_fact_is_struck_through_with_its_correction(self, world: World, desk: Client) -> None:
        """Nothing is edited; both stand there."""
        held = world.book()
        fact = reading.facts_of(held.stream)[1]
        path = f"{held.path}fact/{fact.id}/correct/"
        answer = send(desk, path, label="petty theft", why="Read the sheet wrongly")
        assert answer.status_code == 302, answer.content.decode()
        page = desk.get(held.path).content.decode()
        assert re.search(r"<s>[^<]*trespass", page)
        assert "petty theft" in page
        assert "Read the sheet wrongly" in page

    def test_a_fact_taken_back_is_struck_through(self, world: World, desk: Client) -> None:
        """And what followed from it is judged again."""
        held = world.with_papers()
        world.end_local(held, timedelta(minutes=5))
        closing = next(fact for fact in reading.facts_of(held.stream) if fact.kind == "stay.matter_closed")
        send(desk, f"{held.path}fact/{closing.id}/retract/", why="It was another case")
        page = desk.get(held.path).content.decode()
        assert re.search(r"<s>Local matter closed", page)
        assert "Taken back." in page

    def test_an_amendment_cannot_be_corrected_only_taken_back(self, world: World, desk: Client) -> None:
        """There is no page for it."""
        held = world.book()
        fact = reading.facts_of(held.stream)[1]
        send(desk, f"{held.path}fact/{fact.id}/retract/", why="wrong")
        amendment = reading.facts_of(held.stream)[-1]
        assert desk.get(f"{held.path}fact/{amendment.id}/correct/").status_code == 404
        assert desk.get(f"{held.path}fact/{amendment.id}/retract/").status_code == 200

    def test_says_who_recorded_it_and_how_late(self, world: World, desk: Client) -> None:
        """Lateness is said in words beside the fact."""
        held = world.with_papers()
        at = exactly(NOW - timedelta(hours=2))
        world.do(
            close_matter, NOW, stay_id=held.stream, at=at, matter=held.matter, how="dismissed", seen=None
        )
        assert "2 h 00 min later" in text_of(desk.get(held.path))

    def test_keeps_the_decision_with_every_reason(self, world: World, desk: Client) -> None:
        """Each link, its citation, and the hash of the rulebook."""
        held = world.served()
        page = desk.get(held.path).content.decode()
        decision = next(
            made for made in reading.decisions_of(held.stream).values() if made.code == "SERVICE.ALLOWED"
        )
        assert decision.book_hash in page
        for reason in decision.reasons:
            assert reason.code in page


class TestKnownAt:
    def test_shows_how_it_stood(self, world: World, desk: Client) -> None:
        """Before the service was recorded there was no authority, and nothing can be recorded from there."""
        held = world.served()
        page = desk.get(held.path, {"known_at": "2026-03-24T03:09"})
        text = text_of(page)
        assert "NO AUTHORITY" in text
        assert "This is how it stood" in text
        assert "/record/release/" not in page.content.decode()

    @pytest.mark.parametrize(
        ("text", "status"), [("soon", 400), ("2027-01-01T00:00", 400), ("2026-03-20", 200)]
    )
    def test_reads_a_time_that_has_passed(self, world: World, desk: Client, text: str, status: int) -> None:
        """What is no time, or lies ahead, is said to be so, and the page shows the present."""
        assert desk.get(world.served().path, {"known_at": text}).status_code == status

    def test_before_anything_was_recorded(self, world: World, desk: Client) -> None:
        """Nothing is known; the page opens and says so."""
        answer = desk.get(world.book().path, {"known_at": "2026-01-01T00:00"})
        assert answer.status_code == 200


class TestContradictions:
    def test_a_contradiction_is_shown_and_leads_to_its_form(self, world: World, desk: Client) -> None:
        """Looked into by a named person, it stays shown."""
        from fortyeight.foundations.law.facts import stay
        from fortyeight.rooms.custody.actions.mark_release_eligible import mark_release_eligible

        held = world.with_papers()
        basis = stay.Eligibility.DISMISSED
        world.do(mark_release_eligible, NOW, stay_id=held.stream, basis=basis, seen=None)
        page = desk.get(held.path).content.decode()
        assert "[FINDING.ELIGIBLE_WHILE_OPEN]" in page
        link = re.search(r'href="([^"]*record/review-finding/\?about=[^"]+)"', page)
        assert link is not None
        answer = send(desk, link.group(1), note="The clerk typed the wrong hour.")
        assert answer.status_code == 302
        text = text_of(desk.get(held.path))
        assert "FINDING.ELIGIBLE_WHILE_OPEN" in text
        assert "Looked into by records-commander" in text


def test_a_stay_that_cannot_be_judged_says_who_must_decide(
    world: World, desk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of the system is no ground for custody."""
    held = world.served()

    def fails(*_: object, **__: object) -> None:
        raise ValueError("a rule that cannot be applied")

    monkeypatch.setattr(queries, "timeline_of", fails)
    answer = desk.get(held.path)
    assert answer.status_code == 500
    assert "A named person must decide now" in text_of(answer)


def test_a_release_goes_in_two_clicks(world: World, desk: Client) -> None:
    """From the line of the board to the form, from the form to the record."""
    held = world.due_for_release(since=timedelta(hours=3))
    page = desk.get("/").content.decode()
    url = form_url(held.stream, "release")
    assert f'href="{url}"' in page
    answer = send(desk, url)
    assert answer.status_code == 302
    assert "Not here" in text_of(desk.get(held.path))
