"""Goal: a monitor hears the truth about the watch, in JSON, whatever is wrong, and nothing about anybody.

Method: the whole site through its client, on the present time; the verdict on times of our own.
"""

import json
import threading
import time
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client

from fortyeight.doors.site import health
from fortyeight.foundations.edge import clock, outside_watch
from fortyeight.rooms.watch import heart
from fortyeight.rooms.watch.heart import Pulse
from fortyeight.rooms.watch.models import Heartbeat, Watched
from fortyeight.rooms.watch.worker import look_round

NOON = datetime(2026, 9, 16, 12, tzinfo=UTC)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
INTERVAL = 5 * MINUTE
GOOD = Pulse(looked_at=NOON - SECOND, beat_at=NOON - MINUTE, backlog=0, waiting_since=None)


@pytest.fixture(autouse=True)
def _anew() -> None:
    """No answer of another test."""
    health.PROBE.forget()


def ask(**headers: str) -> tuple[int, dict[str, object]]:
    """What a monitor gets."""
    health.PROBE.forget()
    answer = Client().get("/health", headers=headers)
    return answer.status_code, json.loads(answer.content)


@pytest.mark.django_db(transaction=True)
class TestAnswers:
    def test_a_watch_that_looks(self) -> None:
        """200, with figures that a person can read; the outside watch calls it good."""
        look_round()
        heart.beat(at=clock.now(), recorded_at=clock.now())
        status, said = ask()
        assert (status, said["status"], said["database"], said["backlog"]) == (200, "ok", "reachable", 0)
        assert said["look_age_seconds"] < 30
        assert said["heartbeat_age_seconds"] < 30
        assert abs(said["clock_difference_seconds"]) < 2
        assert str(said["copy"]).startswith("COPY.")
        config = outside_watch.Config(url="http://x")
        assert outside_watch.judge(status, json.dumps(said).encode(), clock.now(), config)[0] == ""

    def test_one_that_never_looked_or_stopped(self) -> None:
        """503, and the same word for both."""
        assert ask()[0] == 503
        look_round()
        Heartbeat.objects.update(beat_at=clock.now() - 121 * SECOND)
        assert ask()[1]["status"] == "stopped"

    def test_it_beats_but_something_waits(self) -> None:
        """A worker that holds a look and stands still, while another stamps."""
        look_round()
        heart.beat(at=clock.now(), recorded_at=clock.now())
        Watched.objects.create(subject="stay/x", look_at=clock.now() - 3 * MINUTE)
        status, said = ask()
        assert (status, said["status"], said["backlog"]) == (503, "behind", 1)

    def test_no_page_no_redirect_no_cookie_whatever_else_is_asked(self) -> None:
        """A wrong host, plain HTTP where HTTPS is demanded, an old session, another method."""
        answer = Client().get("/health", headers={"host": "evil.example"})
        assert answer["Content-Type"] == "application/json"
        assert answer["Cache-Control"] == "no-store"
        assert not answer.cookies
        client = Client()
        client.cookies["sessionid"] = "x" * 32
        assert client.get("/health").status_code == 503
        assert Client().post("/health").status_code == 405
        assert Client().head("/health").content == b""

    def test_a_database_that_is_gone_is_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """In JSON, with the kind of the fault and none of its text."""
        monkeypatch.setitem(connection.settings_dict, "PORT", "1")
        monkeypatch.setitem(connection.settings_dict, "NAME", "/nowhere/at/all.sqlite3")
        status, said = ask()
        assert (status, said["status"], said["database"]) == (503, "no_database", "unreachable")
        assert said["why"] == "OperationalError"

    def test_a_database_that_hangs_does_not_make_it_hang(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """However many ask meanwhile, one thread waits."""
        go_on = threading.Event()
        monkeypatch.setattr(health, "ANSWER_SECONDS_MAX", 0.1)
        monkeypatch.setattr(health, "read", go_on.wait)
        started = time.monotonic()
        try:
            answers = [ask() for _ in range(5)]
            took = time.monotonic() - started
            waiting = [thread for thread in threading.enumerate() if thread.name == "health"]
        finally:
            go_on.set()
        waiting[0].join(5)
        assert took < 10
        assert len(waiting) == 1
        assert {said["why"] for _, said in answers} == {"no_answer"}

    def test_it_counts_nobody(self) -> None:
        """Only these fields, whatever is on record."""
        look_round()
        assert set(ask()[1]) == {
            "status",
            "at",
            "looked_at",
            "look_age_seconds",
            "heartbeat_at",
            "heartbeat_age_seconds",
            "backlog",
            "waiting_seconds",
            "clock_difference_seconds",
            "database",
            "copy",
        }


def pulse(looked_at: datetime | None, beat_at: datetime | None, waiting_since: datetime | None) -> Pulse:
    """What was read of the watch."""
    return Pulse(looked_at=looked_at, beat_at=beat_at, backlog=9, waiting_since=waiting_since)


class TestVerdict:
    @pytest.mark.parametrize(
        ("read", "differs", "word"),
        [
            (GOOD, 0.0, "ok"),
            (GOOD, 5.0, "ok"),
            (GOOD, 5.1, "clock"),
            (GOOD, -5.1, "clock"),
            (pulse(None, None, None), 0.0, "stopped"),
            (pulse(NOON - 2 * MINUTE, NOON, None), 0.0, "ok"),
            (
                Pulse(looked_at=NOON - 121 * SECOND, beat_at=NOON, backlog=0, waiting_since=None),
                0.0,
                "stopped",
            ),
            (pulse(NOON + 6 * SECOND, NOON, None), 0.0, "clock"),
            (pulse(NOON, None, None), 0.0, "no_heartbeat"),
            (pulse(NOON, NOON - 12 * MINUTE, None), 0.0, "ok"),
            (
                Pulse(looked_at=NOON, beat_at=NOON - 721 * SECOND, backlog=0, waiting_since=None),
                0.0,
                "no_heartbeat",
            ),
            (pulse(NOON, NOON, NOON - 2 * MINUTE), 0.0, "ok"),
            (
                Pulse(looked_at=NOON, beat_at=NOON, backlog=9, waiting_since=NOON - 121 * SECOND),
                0.0,
                "behind",
            ),
        ],
    )
    def test_the_first_thing_that_is_wrong_is_said(self, read: Pulse, differs: float, word: str) -> None:
        """One second before a limit, and after it."""
        assert health.judge(read, NOON, differs, INTERVAL) == word
