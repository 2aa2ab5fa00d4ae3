"""Goal: whoever waits hears of a commit within a moment, of nothing else, and again after any fault.

Method: real commits from another thread, on the database of the run.
"""

import asyncio
import gc
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from django.contrib.sessions.models import Session
from django.db import connection, connections, transaction

from fortyeight.foundations.ledger import waking
from fortyeight.foundations.ledger.locking import lock
from tests.ledger.world import add, book, request

pytestmark = pytest.mark.django_db(transaction=True)

AT_ONCE_SECONDS = 0.1
ROOM_SECONDS = 0.3
"""What a busy machine may add; the median below has none of it."""


@pytest.fixture
def ear() -> Iterator[waking.Ear]:
    """An ear that has heard everything so far."""
    with waking.Ear() as made:
        wait_until(lambda: made.is_hearing)
        while made.wait_for_news(ROOM_SECONDS):
            pass
        yield made


def elsewhere(call: Callable[[], object]) -> threading.Thread:
    """Run a call in a thread with a connection of its own."""

    def run() -> None:
        try:
            call()
        finally:
            connections.close_all()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def seconds_until_heard(ear: waking.Ear, call: Callable[[], object]) -> float:
    """Measure from just after the commit to the end of the wait."""
    committed_at: list[float] = []

    def commit() -> None:
        time.sleep(0.05)
        call()
        committed_at.append(time.monotonic())

    thread = elsewhere(commit)
    assert ear.wait_for_news(10)
    heard_at = time.monotonic()
    thread.join()
    return heard_at - committed_at[0]


class TestHearing:
    def test_a_commit_wakes_within_a_tenth_of_a_second(self, ear: waking.Ear) -> None:
        """The median of nine: the machine may be busy, the wait may not be long."""
        took = sorted(seconds_until_heard(ear, lambda n=n: add(f"stay/{n}")) for n in range(9))
        assert took[4] < AT_ONCE_SECONDS, took

    def test_what_came_between_two_waits_ends_the_next_at_once(self, ear: waking.Ear) -> None:
        """A worker that looks while a fact is committed does not sleep over it."""
        elsewhere(add).join()
        time.sleep(ROOM_SECONDS)
        started = time.monotonic()
        assert ear.wait_for_news(10)
        assert time.monotonic() - started < AT_ONCE_SECONDS
        assert not ear.wait_for_news(ROOM_SECONDS), "each news is heard once"

    def test_a_rollback_says_nothing(self, ear: waking.Ear) -> None:
        """Neither a whole one, nor one of a part of a transaction that then commits nothing."""

        def undone() -> None:
            with transaction.atomic():
                add()
                transaction.set_rollback(True)
            with transaction.atomic():
                lock(write=["stay/2"])
                with transaction.atomic():
                    add("stay/3")
                    transaction.set_rollback(True)

        elsewhere(undone).join()
        assert not ear.wait_for_news(ROOM_SECONDS)

    def test_a_row_that_is_no_fact_says_nothing(self, ear: waking.Ear) -> None:
        """A session kept alive, or the heartbeat of the watch itself, is no reason to look."""
        elsewhere(
            lambda: Session.objects.create(session_key="k", expire_date=datetime(2030, 1, 1, tzinfo=UTC))
        ).join()
        assert not ear.wait_for_news(ROOM_SECONDS)

    def test_every_ear_hears(self, ear: waking.Ear) -> None:
        """One does not take the news from the other."""
        with waking.Ear() as other:
            other.wait_for_news(ROOM_SECONDS)
            elsewhere(lambda: book(**request(), stay="stay/1")).join()
            assert ear.wait_for_news(5)
            assert other.wait_for_news(5)

    def test_an_event_loop_is_called_from_the_listener(self, ear: waking.Ear) -> None:
        """Without a thread for each board that is open."""

        async def wait() -> bool:
            event, loop = asyncio.Event(), asyncio.get_running_loop()
            with waking.Ear(lambda: loop.call_soon_threadsafe(event.set)):
                thread = elsewhere(add)
                await asyncio.wait_for(event.wait(), 5)
                thread.join()
            return event.is_set()

        assert asyncio.run(wait())

    def test_one_whose_loop_has_ended_does_not_keep_the_others_from_hearing(self, ear: waking.Ear) -> None:
        """A page that was closed badly."""
        gone = asyncio.new_event_loop()
        gone.close()
        bad = waking.Ear(lambda: gone.call_soon_threadsafe(print))
        elsewhere(add).join()
        assert ear.wait_for_news(5)
        elsewhere(lambda: add("stay/2")).join()
        assert ear.wait_for_news(5)
        assert bad.is_closed


class TestEnding:
    def test_the_time_out_is_kept(self, ear: waking.Ear) -> None:
        """And nothing is said to have come."""
        started = time.monotonic()
        assert not ear.wait_for_news(0.2)
        assert 0.2 <= time.monotonic() - started < 0.2 + ROOM_SECONDS

    def test_closing_ends_a_wait_in_another_thread_at_once(self, ear: waking.Ear) -> None:
        """A server that stops waits for nobody."""
        answered: list[bool] = []
        thread = threading.Thread(target=lambda: answered.append(ear.wait_for_news(60)))
        thread.start()
        time.sleep(0.05)
        ear.close()
        thread.join(1)
        assert answered == [False]
        assert ear.wait_for_news(60) is False

    def test_the_connection_is_given_back_after_the_last_ear(self) -> None:
        """Also after one that somebody forgot to close."""
        ear = waking.Ear()
        listener = ear._listener
        wait_until(lambda: listener.is_connected)
        del ear
        gc.collect()
        wait_until(lambda: listener._thread is None)

    def test_the_function_for_a_thread_hears_too(self) -> None:
        """The first call begins to listen; the next ones hear."""
        heard: list[bool] = []
        ready = threading.Event()

        def wait() -> None:
            while waking.wait_for_news(ROOM_SECONDS):
                pass
            ready.set()
            heard.append(waking.wait_for_news(5))

        thread = threading.Thread(target=wait)
        thread.start()
        ready.wait(10)
        elsewhere(add).join()
        thread.join(10)
        assert heard == [True]


def wait_until(holds: Callable[[], bool], seconds: float = 5) -> None:
    """Wait until it holds, and fail when it never does."""
    give_up_at = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < give_up_at, "it never came"
        time.sleep(0.02)


class TestFaults:
    @pytest.mark.postgres
    def test_the_server_ends_the_connection(self, ear: waking.Ear) -> None:
        """It listens again by itself, says that something may have been missed, and hears what comes."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE query LIKE 'LISTEN fortyeight_news%%' AND pid <> pg_backend_pid()"
            )
            assert cursor.fetchall() == [(True,)]
        assert ear.wait_for_news(5), "the connection was made again"
        assert seconds_until_heard(ear, add) < 1

    @pytest.mark.postgres
    def test_one_act_sends_one_word_however_many_facts_it_records(self, ear: waking.Ear) -> None:
        """Counted at the listener; a batch of the watch appends hundreds."""
        before = ear._listener.count

        def many() -> None:
            with transaction.atomic():
                for number in range(20):
                    add(f"stay/{number}")

        elsewhere(many).join()
        assert ear.wait_for_news(5)
        assert not ear.wait_for_news(ROOM_SECONDS)
        assert ear._listener.count == before + 1

    def test_a_database_that_cannot_be_reached_is_waited_for(
        self, ear: waking.Ear, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A wait ends at its time-out meanwhile, and the listener does not give up."""
        ear.close()
        wait_until(lambda: ear._listener._thread is None)
        settings = dict(connection.settings_dict)
        monkeypatch.setitem(connection.settings_dict, "PORT", "1")
        monkeypatch.setitem(connection.settings_dict, "NAME", "/nowhere/at/all.sqlite3")
        with waking.Ear() as hopeful:
            started = time.monotonic()
            assert not hopeful.wait_for_news(0.3)
            assert time.monotonic() - started < 1
            connection.settings_dict.update(settings)
            assert hopeful.wait_for_news(8), "it came back by itself"
            assert seconds_until_heard(hopeful, add) < 1
