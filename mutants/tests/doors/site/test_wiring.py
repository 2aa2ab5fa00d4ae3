import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from fortyeight.doors.site.database import database_settings
from fortyeight.doors.site.headers import Headers, Presence
from fortyeight.doors.site.logs import NamelessFormatter
from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger.outcomes import UnableToProceed

RENEWED = "renewed_at"


class TestHeaders:
    def test_no_page_is_cached_framed_or_allowed_foreign_code(self) -> None:
        """A page may name a person held."""
        answer = Headers(lambda _: HttpResponse())(RequestFactory().get("/"))
        assert answer["Cache-Control"] == "no-store"
        policy = answer["Content-Security-Policy"]
        assert "script-src 'self';" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy

    def test_a_view_that_knows_better_keeps_its_own(self) -> None:
        """A stream of events, a file for everybody."""
        answer = Headers(lambda _: HttpResponse(headers={"Cache-Control": "no-cache"}))(
            RequestFactory().get("/")
        )
        assert answer["Cache-Control"] == "no-cache"


class TestPresence:
    def visit(self, session: dict[str, str], signed_in: bool = True, **headers: str) -> dict[str, str]:
        request: HttpRequest = RequestFactory().get("/", headers=headers)
        request.user = User(pk=1) if signed_in else AnonymousUser()
        request.session = session
        Presence(lambda _: HttpResponse())(request)
        return session

    def test_a_person_at_the_desk_stays_signed_in(self) -> None:
        """The session is renewed, at most once a minute."""
        session = self.visit({})
        assert clock.now() - datetime.fromisoformat(session[RENEWED]) < timedelta(seconds=30)
        same = session[RENEWED]
        assert self.visit(session)[RENEWED] == same
        long_ago = datetime(2026, 1, 1, tzinfo=UTC).isoformat()
        assert self.visit({RENEWED: long_ago})[RENEWED] != long_ago

    def test_a_page_that_asks_by_itself_keeps_nobody_signed_in(self) -> None:
        """An unattended board does not stay open for whoever comes by."""
        assert self.visit({}, **{"X-Fortyeight-Background": "1"}) == {}
        assert self.visit({}, accept="text/event-stream") == {}
        assert self.visit({}, signed_in=False) == {}


class TestLogs:
    def test_a_stack_names_places_and_kinds_but_no_text(self) -> None:
        """The text of an exception may quote a row."""
        name = "Ejemplo, Maria".upper()
        try:
            try:
                raise ValueError(f"Key (name)=({name}) already exists")
            except ValueError as fault:
                raise UnableToProceed("TEST.CODE", not_done=name, why="b", what_now="c") from fault
        except UnableToProceed as fault:
            caught = (type(fault), fault, fault.__traceback__)
        record = logging.getLogger("t").makeRecord("t", 40, "f", 1, "failed", (), exc_info=caught)
        line = NamelessFormatter().format(record)
        assert name not in line
        assert line.index("ValueError") < line.index("UnableToProceed [TEST.CODE]")
        assert "test_wiring.py" in line


def test_a_jail_on_one_machine_survives_a_power_cut(tmp_path: Path) -> None:
    """What is installed waits for the disk; only the tests do not."""
    made = database_settings(f"sqlite://{tmp_path / 'jail.sqlite3'}")
    assert "PRAGMA synchronous=FULL" in made["OPTIONS"]["init_command"]


@pytest.mark.django_db
def test_the_database_of_the_tests_locks_as_the_real_one() -> None:
    """What the tests prove about locking holds for what is installed."""
    from django.db import connection

    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            assert cursor.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
            return
        cursor.execute("SELECT current_setting('transaction_isolation')")
        assert cursor.fetchone() == ("read committed",)
