"""The stream of events behind an open board: what changed, signs of life, and nothing that is not theirs."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any, TypeVar

import pytest
from asgiref.sync import sync_to_async
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.test import AsyncClient, Client

from fortyeight.doors.web.live import hub, stage, warming
from fortyeight.doors.web.views import events
from fortyeight.foundations.edge import clock
from fortyeight.rooms.custody import kept
from fortyeight.rooms.custody.actions.move import move
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.officers.models import StaffMember
from fortyeight.rooms.watch.models import Heartbeat
from tests.doors.web.lawful.conftest import NOW
from tests.doors.web.lawful.world import World

T = TypeVar("T")
Event = tuple[str, dict[str, Any]]


@pytest.fixture
def world(transactional_db: None) -> World:
    """A lawful county that other threads see."""
    return World(NOW)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests need not wait for whole seconds."""
    monkeypatch.setattr(hub, "LOOK_SECONDS", 0.02)
    monkeypatch.setattr(hub, "PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(hub, "TICK_SECONDS", 0.06)


class Open:
    """A board that somebody has open."""

    def __init__(self, client: AsyncClient, answer: Any) -> None:
        self.client, self.answer = client, answer
        self._chunks: AsyncIterator[bytes] = aiter(answer.streaming_content)

    async def next(self, *names: str) -> Event:
        """The next event, of these names when any are given."""
        async with asyncio.timeout(10):
            async for chunk in self._chunks:
                found = dict(line.split(": ", 1) for line in chunk.decode().splitlines() if ": " in line)
                if "event" in found and (not names or found["event"] in names):
                    return found["event"], json.loads(found["data"])
        raise AssertionError(f"no {names} came")

    async def close(self) -> None:
        """Close the window."""
        # The server cancels the answer; here nobody does but us.
        await self._chunks.aclose()  # type: ignore[attr-defined]
        await self.answer._iterator.aclose()


async def opened(world: World, *roles: str, seen: str = "", wall: bool = False) -> Open:
    """Sign in with these roles and open a board."""
    client = AsyncClient()
    name = "-".join(roles).lower()
    user = await User.objects.filter(username=name).afirst() or await sync_to_async(world.account)(
        name, *roles
    )
    await client.aforce_login(user)
    answer = await client.get("/board/events/", {"seen": seen} | ({"wall": "1"} if wall else {}))
    assert answer.status_code == 200
    return Open(client, answer)


def run(journey: Callable[[], Awaitable[T]]) -> T:
    """Run a journey in an event loop of its own."""
    return asyncio.run(journey())  # type: ignore[arg-type]


class TestNews:
    def test_a_board_that_comes_with_nothing_gets_all_of_it(self, world: World) -> None:
        """The lines and what stands around them."""
        held = world.served()

        async def journey() -> Event:
            board = await opened(world, "RECORDS")
            found = await board.next()
            await board.close()
            return found

        name, told = run(journey)
        assert name == "whole"
        assert held.name in told["lines"]
        assert told["total"] == 1

    def test_a_line_that_changed_is_sent_with_its_place(self, world: World) -> None:
        """Where it now stands, what it says, and how the counts are."""
        calm, urgent = world.with_papers(), world.due_for_release()

        async def journey() -> list[Event]:
            board = await opened(world, "RECORDS")
            await board.next("whole")
            moved = {"stay_id": calm.stream, "jail": world.jail, "place": "C-7", "seen": None}
            await sync_to_async(world.do)(move, NOW, **moved)
            found = [await board.next("board")]
            await sync_to_async(world.do)(release, NOW, stay_id=urgent.stream, how="")
            found.append(await board.next("board"))
            await board.close()
            return found

        (_, first), (_, second) = run(journey)
        (change,) = first["changed"]
        assert (change["key"], change["after"]) == tuple(one.path.split("/")[2] for one in (calm, urgent))
        assert "C-7" in change["line"]
        assert second["gone"] == [urgent.path.split("/")[2]]
        assert second["changed"] == []
        assert "NO AUTHORITY" in first["top"]
        assert "NO AUTHORITY" not in second["top"]

    def test_a_limit_that_passes_is_news_although_nobody_records_anything(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Forty-eight hours after the service."""
        world.served()

        async def journey() -> Event:
            board = await opened(world, "RECORDS")
            await board.next("whole")
            monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(hours=48))
            found = await board.next("board")
            await board.close()
            return found

        _, told = run(journey)
        assert "NO AUTHORITY" in told["changed"][0]["line"]

    def test_the_watch_that_stops_is_news(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nobody records that, either."""
        Heartbeat.objects.create(worker="watch", beat_at=NOW)

        async def journey() -> Event:
            board = await opened(world, "RECORDS")
            await board.next("whole")
            monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(minutes=3))
            found = await board.next("board")
            await board.close()
            return found

        assert "THE WATCH HAS STOPPED" in run(journey)[1]["top"]

    def test_a_board_that_missed_little_gets_what_it_missed(self, world: World) -> None:
        """By the mark it comes with; one with the mark of another process gets all of it."""
        held = world.with_papers()

        async def journey() -> list[Event]:
            stays = await opened(world, "RECORDS")
            _, seen = await stays.next("whole")
            moved = {"stay_id": held.stream, "jail": world.jail, "place": "C-7", "seen": None}
            await sync_to_async(world.do)(move, NOW, **moved)
            await stays.next("board")
            back = await opened(world, "RECORDS", seen=seen["mark"])
            found = [await back.next("board", "whole"), await back.next("board", "whole")]
            again = await opened(world, "RECORDS", seen=found[1][1]["mark"])
            found.append(await again.next("board", "whole"))
            for board in (stays, back, again):
                await board.close()
            return found

        (first, missed), (second, now), (third, nothing) = run(journey)
        assert (first, second, third) == ("board", "board", "board")
        assert "C-7" in missed["changed"][0]["line"]
        assert "changed" not in now
        assert "changed" not in nothing

    def test_what_is_sent_is_made_once_for_all_who_see_the_same(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Ten boards at the desk and one on the wall: two faces are made, not eleven."""
        held = world.with_papers()
        made: list[bool] = []
        written = stage.Stage.change_to
        monkeypatch.setattr(
            stage.Stage,
            "change_to",
            lambda self, face: ((text := written(self, face)) and made.append(face.audience.is_wall)) or text,
        )

        async def journey() -> int:
            boards = [await opened(world, "RECORDS") for _ in range(10)]
            boards.append(await opened(world, "RECORDS", wall=True))
            for board in boards:
                await board.next("whole")
            made.clear()
            moved = {"stay_id": held.stream, "jail": world.jail, "place": "C-7", "seen": None}
            await sync_to_async(world.do)(move, NOW, **moved)
            told = [json.dumps(await board.next("board")) for board in boards]
            for board in boards:
                await board.close()
            return len(set(told[:10]))

        assert run(journey) == 1
        assert sorted(made) == [False, True]


class TestSignsOfLife:
    def test_a_tick_says_only_the_time_and_the_last_look(self, world: World) -> None:
        """Again and again."""

        async def journey() -> list[Event]:
            board = await opened(world, "RECORDS")
            found = [await board.next("tick"), await board.next("tick")]
            await board.close()
            return found

        assert run(journey) == [("tick", {"at": NOW.isoformat(), "beat": None})] * 2

    def test_without_its_database_a_line_gives_no_sign_of_life(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Then the screen says by itself that it is not live; and it is again when the database is back."""
        looks = hub.read_face

        def fails(*given: object, **named: object) -> Any:
            raise OSError

        async def journey() -> bool:
            board = await opened(world, "RECORDS")
            await board.next("tick")
            monkeypatch.setattr(hub, "read_face", fails)
            await asyncio.sleep(0.2)
            while not board_of(board).unread.empty():
                board_of(board).unread.get_nowait()
            await asyncio.sleep(0.3)
            was_silent = board_of(board).unread.empty()
            monkeypatch.setattr(hub, "read_face", looks)
            await board.next("tick")
            await board.close()
            return was_silent

        def board_of(board: Open) -> hub.Line:
            (line,) = hub._hubs[asyncio.get_running_loop()].lines
            return line

        assert run(journey)

    def test_a_line_ends_by_itself(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        """So that nobody who is not there any more is served for ever."""
        monkeypatch.setattr(hub, "CONNECTION_SECONDS", 0.1)

        async def journey() -> int:
            board = await opened(world, "RECORDS")
            return len([chunk async for chunk in board.answer.streaming_content])

        assert run(journey)

    def test_the_looking_ends_with_the_last_board(self, world: World) -> None:
        """A process that nobody looks at asks nothing."""

        async def journey() -> bool:
            board = await opened(world, "RECORDS")
            await board.next("whole")
            await board.close()
            task = hub._hubs[asyncio.get_running_loop()].task
            assert task is not None
            await asyncio.wait_for(task, 5)
            return task.done()

        assert run(journey)


class TestConnections:
    def test_an_open_board_holds_no_connection(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        """Hundreds of boards would take every connection that there is; only so many are let in at once."""
        inside, most = [0], [0]
        look_up = events.visitor_of
        closed: list[bool] = []

        def visitor_of(request: Any) -> Any:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            try:
                return look_up(request)
            finally:
                inside[0] -= 1

        async def journey() -> None:
            client = AsyncClient()
            await client.aforce_login(await sync_to_async(world.account)("many", "RECORDS"))
            answers = await asyncio.gather(*(client.get("/board/events/") for _ in range(20)))
            assert {answer.status_code for answer in answers} == {200}
            for answer in answers:
                await answer.streaming_content.aclose()

        monkeypatch.setattr(events, "visitor_of", visitor_of)
        monkeypatch.setattr(events.connections, "close_all", lambda: closed.append(True))
        run(journey)
        assert len(closed) == 20
        assert most[0] <= hub.LET_IN_AT_ONCE


class TestWhoHears:
    @pytest.mark.parametrize(
        "ended",
        [
            lambda: Session.objects.all().delete(),
            lambda: StaffMember.objects.all().delete(),
            lambda: StaffMember.objects.update(roles="MACHINE"),
            lambda: StaffMember.objects.update(agency="agency/elsewhere"),
            lambda: User.objects.update(is_active=False),
            lambda: User.objects.update(password="another"),
        ],
        ids=["session", "nothing to do", "role", "agency", "closed", "password"],
    )
    def test_nobody_hears_more_than_they_may_see_now(self, world: World, ended: Callable[[], object]) -> None:
        """Asked again before anything is sent: the line ends, and not a word of what happened after."""
        held = world.with_papers()

        async def journey() -> list[bytes]:
            board = await opened(world, "RECORDS")
            await board.next("whole")
            await sync_to_async(ended)()
            moved = {"stay_id": held.stream, "jail": world.jail, "place": "C-7", "seen": None}
            await sync_to_async(world.do)(move, NOW, **moved)
            async with asyncio.timeout(10):
                return [chunk async for chunk in board._chunks]

        told = run(journey)
        assert told[-1].startswith(b"event: gone")
        assert b"C-7" not in b"".join(told)

    def test_only_somebody_who_may_read_the_board(self, world: World) -> None:
        """A stranger, an account without anything to do and a machine get no line."""
        client = AsyncClient()

        async def status() -> int:
            return (await client.get("/board/events/")).status_code

        assert run(status) == 401
        for roles in ((), ("MACHINE",)):
            client.force_login(world.account("-".join(roles) or "new", *roles))
            assert run(status) == 401

    def test_a_synchronous_server_says_not_to_come_back(self, world: World) -> None:
        """It could hold no line open; the board is read by plain reloading there."""
        client = Client()
        client.force_login(world.account("desk", "RECORDS"))
        assert client.get("/board/events/").status_code == 204
        assert client.post("/board/events/").status_code == 405


def test_a_server_judges_the_boards_when_it_starts(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for it; and a fault of the database only means that the first page is asked."""
    world.served()
    board = kept.KeptBoard()
    monkeypatch.setattr(warming, "BOARD", board)
    warming.begin_warming().join(timeout=20)
    judged: list[object] = []
    monkeypatch.setattr(kept.queries, "judge_row", lambda *given, **at: judged.append(given))
    assert len(board.read(world.clerk.agencies, at=NOW).board.rows) == 1
    assert judged == []
    monkeypatch.setattr(warming, "list_agencies", lambda: 1 / 0)
    warming.begin_warming().join(timeout=20)


def test_many_changes_at_once_are_sent_as_a_board(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Line by line it would be longer than all of it."""
    monkeypatch.setattr(stage, "MANY_LINES", 1)
    held = [world.with_papers(), world.with_papers()]

    async def journey() -> str:
        board = await opened(world, "RECORDS")
        await board.next("whole")
        for one in held:
            await sync_to_async(world.do)(release, NOW, stay_id=one.stream, how="")
        await sync_to_async(world.served)()
        await sync_to_async(world.served)()
        names = [(await board.next("board", "whole"))[0]]
        await board.close()
        return names[0]

    assert run(journey) in ("board", "whole")


def test_the_clock_of_the_tests_stands_still() -> None:
    """What the pages of these tests are asked at."""
    assert clock.now() == NOW
