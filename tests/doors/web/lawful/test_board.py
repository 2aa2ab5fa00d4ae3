"""The board: who, on what authority, until when, what next."""

import html
import re
from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from fortyeight.doors.web.showing import face
from fortyeight.doors.web.views import board as page
from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger import replication
from fortyeight.rooms.custody import queries
from fortyeight.rooms.watch import silence, worker
from fortyeight.rooms.watch.models import Alert, Heartbeat
from tests.doors.web.lawful.conftest import NOW
from tests.doors.web.lawful.world import World


def beat(ago: timedelta) -> None:
    Heartbeat.objects.update_or_create(worker="watch", defaults={"beat_at": NOW - ago})


def text_of(answer: object) -> str:
    """What a person reads: the page without its markup, spaces made one."""
    page = re.sub(r"<(script|style).*?</\1>", "", answer.content.decode(), flags=re.DOTALL)  # type: ignore[attr-defined]
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


class TestRows:
    def test_the_most_urgent_stands_first(self, world: World, desk: Client) -> None:
        """No authority before a running hold, a running hold before what is calm."""
        calm, running, late = world.with_papers(), world.served(), world.due_for_release()
        page = desk.get("/").content.decode()
        assert page.index(late.name) < page.index(running.name) < page.index(calm.name)

    def test_each_line_says_who_where_why_until_and_what_next(self, world: World, desk: Client) -> None:
        """The limit stands there in the jail's own time, with what is left."""
        held = world.served()
        text = text_of(desk.get("/"))
        for part in (
            held.name,
            held.booking_number,
            "Pine Main Jail",
            "ICE must take custody by",
            "Thu 26 Mar 03:07",
            "47 h 55 min left",
            "Tell ICE that the warrant was served.",
            "Warrant service officer",
            "DRAFT",
        ):
            assert part in text

    def test_a_flag_without_paper_is_shown_as_what_it_is(self, world: World, desk: Client) -> None:
        """A flag is no authority."""
        world.flagged()
        assert "A flag is no authority." in text_of(desk.get("/"))

    def test_who_is_held_locally_is_counted_and_not_listed(self, world: World, desk: Client) -> None:
        """Nobody comes on the board without a federal paper, a flag, a claim, or for want of a ground."""
        held = world.book()
        text = text_of(desk.get("/"))
        assert held.name not in text
        assert "1 others" in text or "1 other" in text

    def test_an_empty_board_says_so(self, world: World, desk: Client) -> None:
        """An empty page could be a broken one."""
        assert "Nobody" in text_of(desk.get("/"))

    def test_counts_stand_at_the_top(self, world: World, desk: Client) -> None:
        """How many are in which state, with the word."""
        world.due_for_release()
        world.due_for_release(since=timedelta(hours=3))
        world.served()
        assert "2 NO AUTHORITY" in text_of(desk.get("/"))

    def test_a_duty_leads_to_its_form_in_one_click(self, world: World, officer: Client) -> None:
        """The form is already about the right warrant, at the present minute."""
        world.served()
        page = officer.get("/")
        url = re.search(r'href="([^"]*record/notify-ice/[^"]*)"', page.content.decode())
        assert url is not None
        form = officer.get(url.group(1).replace("&amp;", "&")).context["form"]
        assert form.fields["subject"].initial
        assert form.fields["at"].initial == "2026-03-24T03:12"

    def test_a_line_whose_judge_failed_asks_for_a_person(
        self, world: World, desk: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Half a board beats an error page; the broken line stands first."""
        broken, fine = world.with_papers(), world.served()

        def fails(history: object, bench: object) -> queries.Judged:
            if history.stay == broken.stream:  # type: ignore[attr-defined]
                raise ValueError("a rule that cannot be applied")
            return judge(history, bench)

        judge = queries._judge
        monkeypatch.setattr(queries, "_judge", fails)
        page = desk.get("/")
        text = text_of(page)
        assert page.status_code == 200
        assert "COULD NOT BE DECIDED" in text
        assert "A named person must decide now" in text
        assert text.index(broken.name) < text.index(fine.name)


class TestWatch:
    def test_a_watch_that_looks_is_said_to(self, world: World, desk: Client) -> None:
        """A quiet line, not an alarm."""
        beat(timedelta(seconds=20))
        text = text_of(desk.get("/"))
        assert "The watch looked at 03:12" in text
        assert "STOPPED" not in text

    def test_a_stopped_watch_looks_stopped(self, world: World, desk: Client) -> None:
        """In words, with the time it last looked."""
        beat(timedelta(minutes=17))
        assert "THE WATCH HAS STOPPED: last looked at 02:55 (17 min ago)" in text_of(desk.get("/"))

    def test_a_watch_that_never_looked(self, world: World, desk: Client) -> None:
        """No heartbeat is as loud as an old one."""
        assert "THE WATCH HAS NEVER LOOKED" in text_of(desk.get("/"))

    @pytest.mark.parametrize(("ago", "status"), [(119, 200), (120, 200), (121, 503)])
    def test_the_health_check_turns_with_it(self, world: World, ago: int, status: int) -> None:
        """Anybody may ask, and learns nothing but the age."""
        beat(timedelta(seconds=ago))
        answer = Client().get("/healthz")
        assert answer.status_code == status
        assert answer.json() == {"watch_age_seconds": ago, "copy": "COPY.ONE_MACHINE"}


class TestAlerts:
    def test_an_alert_is_taken_on_by_name(self, world: World, desk: Client) -> None:
        """It leaves the strip, and the stay says who took it on, with the note."""
        held = world.due_for_release()
        worker.look_round(now=lambda: NOW)
        page = desk.get("/")
        assert "nobody has" in text_of(page)
        url = re.search(rf'href="({held.path}alert/[^"]+)"', page.content.decode())
        assert url is not None
        form = desk.get(url.group(1)).context["form"]
        data = {
            "request_id": str(form.request_id),
            "seen": "0",
            "at": "2026-03-24T03:12",
            "note": "On my way",
        }
        answer = desk.post(url.group(1), data)
        assert answer.status_code == 302
        text = text_of(desk.get(held.path))
        assert "taken on by records-commander" in text
        assert "On my way" in text
        again = desk.post(url.group(1), data)
        assert again["Location"] == answer["Location"]

    def test_what_is_about_freedom_is_silent_for_minutes_and_rings_again(
        self, world: World, desk: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The form says when; then it is in somebody's hands until that minute, and rings again."""
        held = world.due_for_release()
        worker.look_round(now=lambda: NOW)
        (alert,) = Alert.objects.filter(subject=held.stream)
        url = f"{held.path}alert/{alert.id}/"
        form = desk.get(url)
        until = silence.silent_until(alert, at=NOW)
        minutes = int((until - NOW).total_seconds() / 60)
        assert 0 < minutes < 60
        assert f"It rings again in {minutes} min" in text_of(form)
        desk.post(url, {"request_id": str(form.context["form"].request_id), "at": "2026-03-24T03:12"})
        board, listed = text_of(desk.get("/")), text_of(desk.get("/alerts/"))
        assert "1 more alert is in somebody's hands" in html.unescape(board)
        assert "records-commander took it on" in listed
        assert f'href="{url}"' not in desk.get("/").content.decode()
        monkeypatch.setattr(clock, "now", lambda: until)
        assert f'href="{url}"' in desk.get("/").content.decode()
        listed = text_of(desk.get("/alerts/"))
        assert "records-commander had taken it on; it is not done, and rings again." in listed
        assert "It rings again" not in listed

    def test_what_was_raised_late_says_by_how_much(self, world: World, desk: Client) -> None:
        """The watch was down: whoever reads the alert must know how old it is."""
        held = world.due_for_release()
        Alert.objects.create(
            id=uuid4(),
            subject=held.stream,
            agency=world.agency,
            duty="DUTY.RELEASE_NOW",
            code="DUTY.RELEASE_NOW",
            stage="T-0",
            due_at=NOW,
            came_at=NOW - timedelta(minutes=17),
            raised_at=NOW,
            because="",
        )
        for path in ("/", "/alerts/", held.path):
            assert "17 min late" in text_of(desk.get(path)), path

    @pytest.mark.parametrize(
        ("subject", "said"),
        [
            ("officer/o", "Officer Olin Serving"),
            ("agency/pine", "The agency"),
            ("agreement/a", "An agreement"),
        ],
    )
    def test_an_alert_about_something_else_is_shown_for_what_it_is(
        self, world: World, desk: Client, subject: str, said: str
    ) -> None:
        """It has no stay; it is named, taken on and listed all the same."""
        alert = Alert.objects.create(
            id=uuid4(),
            subject=world.officer if subject == "officer/o" else subject,
            agency=world.agency,
            duty="DUTY.X",
            code="DUTY.NOT_LISTED",
            stage="T-0",
            due_at=NOW,
            came_at=NOW,
            raised_at=NOW,
            because="Something is due.",
        )
        for path in ("/", "/alerts/", f"/alerts/{alert.id}/"):
            text = text_of(desk.get(path))
            assert said in text, path
            assert "Something is due." in text, path
        assert f'href="/alerts/{alert.id}/"' in desk.get("/").content.decode()
        assert desk.get(f"/stay/{uuid4()}/alert/{alert.id}/").status_code == 404

    def test_the_title_counts_what_rings_and_names_nobody(self, world: World, desk: Client) -> None:
        """Read in a row of tabs, by whoever stands behind."""
        held = [world.due_for_release(), world.due_for_release(since=timedelta(hours=3))]
        worker.look_round(now=lambda: NOW)
        title = re.search(r"<title>(.*?)</title>", desk.get("/").content.decode())
        assert title is not None
        ringing = Alert.objects.filter(ended_at=None, replaced_by=None).count()
        assert ringing >= len(held)
        assert title.group(1) == f"({ringing}) Board · Fortyeight"
        assert held[0].name not in title.group(1)

    def test_without_a_copy_the_board_says_so(
        self, world: World, desk: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """When the second machine is gone, or the database is."""
        assert "without a copy" not in text_of(desk.get("/"))
        monkeypatch.setattr(replication, "state", lambda: replication.State(code="COPY.ALONE"))
        assert "This runs without a copy" in text_of(desk.get("/"))

    def test_the_second_person_is_told_who_was_first(
        self, world: World, as_role: Callable[..., Client]
    ) -> None:
        """Two at once: one wins, the other is told."""
        held = world.due_for_release()
        worker.look_round(now=lambda: NOW)
        first, second = as_role("COMMANDER"), as_role("RECORDS")
        alerts = re.search(rf'href="({held.path}alert/[^"]+)"', first.get("/").content.decode())
        assert alerts is not None
        form = second.get(alerts.group(1)).context["form"]
        mine = first.get(alerts.group(1)).context["form"]
        first.post(alerts.group(1), {"request_id": str(mine.request_id), "at": "2026-03-24T03:12"})
        answer = second.post(alerts.group(1), {"request_id": str(form.request_id), "at": "2026-03-24T03:12"})
        assert answer.status_code == 409
        assert "commander took it on first" in text_of(answer)


class TestWall:
    def test_has_no_chrome_and_nothing_to_press(self, world: World, desk: Client) -> None:
        """A screen on the wall is read, not used."""
        world.served()
        page = desk.get("/?wall=1").content.decode()
        assert 'class="wall"' in page
        assert "Sign out" not in page
        assert "/record/" not in page


class TestCost:
    def test_queries_do_not_grow_with_the_rows(self, world: World, desk: Client) -> None:
        """A full jail costs as many questions to the database as an empty one, also when all of it is new."""
        world.served()
        world.with_papers()
        few = self._queries(desk)
        for _ in range(6):
            world.served()
            world.due_for_release()
        many = self._queries(desk)
        assert many[0] <= few[0] + 2
        assert many[1] == few[1] <= 10

    @staticmethod
    def _queries(desk: Client) -> tuple[int, int]:
        """How many the first page after a change takes, and how many the one after that."""
        counts = []
        for _ in range(2):
            with CaptureQueriesContext(connection) as captured:
                desk.get("/")
            counts.append(len(captured))
        return counts[0], counts[1]


class TestMany:
    @pytest.fixture(autouse=True)
    def _short_pages(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Two lines stand for a hundred."""
        monkeypatch.setattr(face, "LINES_FIRST", 2)
        monkeypatch.setattr(page, "LINES_FIRST", 2)

    def test_the_less_urgent_stand_behind_a_link(self, world: World, desk: Client) -> None:
        """Without any script, in the same order, nobody twice and nobody left out."""
        held = [
            world.served(),
            world.due_for_release(),
            world.with_papers(),
            world.with_papers(),
            world.served(),
        ]
        seen: list[str] = []
        url = "/"
        for _ in range(3):
            text = desk.get(url).content.decode()
            seen += re.findall(r'id="open-([0-9a-f-]+)"', text)
            link = re.search(r'<p id="rest"><a [^>]*href="([^"]*)"', text)
            url = f"/{link.group(1)}" if link else ""
        assert url == ""
        assert seen == [
            row.person.stay.partition("/")[2] for row in queries.read_board(world.clerk, at=NOW).rows
        ]
        assert len(seen) == len(held)

    def test_the_script_asks_for_the_lines_after(self, world: World, desk: Client) -> None:
        """With the mark of what it would see, so that it never joins lines of two boards."""
        for _ in range(3):
            world.served()
        whole, after = desk.get("/board/rows/").json(), desk.get("/board/rows/?from=2").json()
        assert whole["lines"].count("<tr ") == 2
        assert after["lines"].count("<tr ") == 1
        assert after["mark"] == whole["mark"]
        assert (after["total"], "top" in whole, "top" in after) == (3, True, False)
        world.served()
        assert desk.get("/board/rows/?from=2").json()["mark"] != whole["mark"]

    @pytest.mark.parametrize("start", ["-1", "x", "99999999999", "7"])
    def test_a_place_that_is_none_shows_the_board(self, world: World, desk: Client, start: str) -> None:
        """Whatever stands in the address."""
        world.served()
        assert desk.get(f"/?from={start}").status_code == 200


class TestTimeLeft:
    def test_is_that_of_the_moment_although_lines_are_kept(
        self, world: World, desk: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A page without script shows what is left when it was asked for, not when the line was judged."""
        held = world.served()
        assert "47 h 55 min left" in text_of(desk.get("/"))
        monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(minutes=3))
        text = text_of(desk.get("/"))
        assert "47 h 52 min left" in text
        assert "47 h 55 min left" not in text
        monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(hours=48))
        assert "NO AUTHORITY" in text_of(desk.get("/"))
        assert held.name in text

    def test_no_name_can_stand_for_a_time(self, world: World, desk: Client) -> None:
        """What is filled in is marked by what nobody can know."""
        world.with_papers(name="hole-[2026-01-01]")
        assert "hole-[2026-01-01]" in text_of(desk.get("/"))
