"""The stream of events behind an open board: news, signs of life, and nothing else."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from asgiref.sync import sync_to_async
from django.test import AsyncClient, Client

from fortyeight.doors.web import live
from fortyeight.foundations.edge import clock
from fortyeight.rooms.watch.models import Heartbeat
from tests.doors.web.lawful.conftest import NOW
from tests.doors.web.lawful.world import World


async def events(stream: AsyncIterator[str], count: int) -> list[str]:
    found: list[str] = []
    async for chunk in stream:
        found += [line.partition(": ")[2] for line in chunk.splitlines() if line.startswith("event:")]
        if len(found) >= count:
            break
    await stream.aclose()  # type: ignore[attr-defined]
    return found


@pytest.fixture
def world(transactional_db: None) -> World:
    """A lawful county that other threads see."""
    return World(NOW)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests need not wait for whole seconds."""
    monkeypatch.setattr(live, "LOOK_SECONDS", 0.02)
    monkeypatch.setattr(live, "TICK_SECONDS", 0.06)


class TestNews:
    def test_comes_when_a_fact_is_recorded(self, world: World) -> None:
        """A board that has seen everything hears only that the line is alive, until something happens."""

        async def watch() -> list[str]:
            mark = (await asyncio.to_thread(live.look)).mark
            stream = live.news(mark)
            first = await events_of(stream, 2)
            await sync_to_async(world.flagged)()
            async for chunk in stream:
                if "event: board" in chunk:
                    await stream.aclose()  # type: ignore[attr-defined]
                    return [*first, "board"]
            raise AssertionError("no news came")

        async def events_of(stream: AsyncIterator[str], count: int) -> list[str]:
            found: list[str] = []
            async for chunk in stream:
                found += [line.partition(": ")[2] for line in chunk.splitlines() if line.startswith("event:")]
                if len(found) >= count:
                    return found
            return found

        assert asyncio.run(watch()) == ["tick", "tick", "board"]

    def test_a_board_that_missed_something_hears_of_it_at_once(self, world: World) -> None:
        """Reconnecting after a break brings the board up to date."""
        assert asyncio.run(events(live.news("an old mark"), 2)) == ["board", "tick"]

    def test_a_stopped_watch_and_a_new_minute_are_news(self, world: World) -> None:
        """A limit is reached without anybody recording anything."""
        Heartbeat.objects.create(worker="watch", beat_at=NOW)
        marks = {
            live.mark_at(NOW, NOW),
            live.mark_at(NOW + timedelta(seconds=5), NOW),
            live.mark_at(NOW + timedelta(minutes=1), NOW),
            live.mark_at(NOW + timedelta(minutes=1), NOW - timedelta(minutes=5)),
        }
        assert len(marks) == 3

    def test_a_tick_says_only_the_time_and_the_last_look(self, world: World) -> None:
        """No data travels here."""
        pulse = live.look()
        assert json.loads(live._tick(pulse)) == {"at": NOW.isoformat(), "beat": None}

    def test_a_line_ends_by_itself(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        """So that nobody whose session has ended is served for ever."""

        async def all_of() -> list[str]:
            return [chunk async for chunk in live.news("", seconds=0.1)]

        assert asyncio.run(all_of())

    def test_without_its_database_a_line_gives_no_sign_of_life(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Then the screen says by itself that it is not live."""

        def fails() -> live.Pulse:
            raise OSError

        monkeypatch.setattr(live, "look", fails)

        async def all_of() -> list[str]:
            return [chunk async for chunk in live.news("", seconds=0.1) if "event" in chunk]

        assert asyncio.run(all_of()) == []


class TestWhoHears:
    def test_somebody_signed_in(self, world: World) -> None:
        """With the right kind of answer, and kept nowhere."""
        client = AsyncClient()
        client.force_login(world.account("desk", "RECORDS"))

        async def ask() -> tuple[int, str, list[str]]:
            answer = await client.get("/board/events/", {"seen": "old"})
            found = await events(_text(answer), 1)
            return answer.status_code, answer["Content-Type"], found

        assert asyncio.run(ask()) == (200, "text/event-stream", ["board"])

    def test_nobody_else(self, world: World) -> None:
        """A stranger and an account without anything to do get no line."""
        client = AsyncClient()

        async def ask() -> int:
            return (await client.get("/board/events/")).status_code

        assert asyncio.run(ask()) == 401
        client.force_login(world.account("new"))
        assert asyncio.run(ask()) == 401

    def test_a_synchronous_server_says_not_to_come_back(self, world: World) -> None:
        """It could hold no line open; the board is read by plain reloading there."""
        client = Client()
        client.force_login(world.account("desk", "RECORDS"))
        assert client.get("/board/events/").status_code == 204
        assert client.post("/board/events/").status_code == 405


async def _text(answer: object) -> AsyncIterator[str]:
    async for chunk in answer.streaming_content:  # type: ignore[attr-defined]
        yield chunk.decode()


def test_the_clock_of_the_tests_stands_still() -> None:
    """What the pages of these tests are asked at."""
    assert clock.now() == NOW
