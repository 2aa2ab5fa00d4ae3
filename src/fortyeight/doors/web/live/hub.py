"""The boards that one event loop holds open, and the one task that looks for all of them."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from django.db import connections
from django.utils import translation

from fortyeight.doors.web.live.stage import Stage, event
from fortyeight.doors.web.live.visitors import Visitor, still_welcome
from fortyeight.doors.web.showing.face import Audience, Face, read_face
from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.waking import Ear

log = logging.getLogger(__name__)

# Time passes without word from the ledger: a limit is reached, the watch stops.
LOOK_SECONDS = 1.0
# However much is recorded, a look begins no sooner than this after the one before it.
PAUSE_SECONDS = 0.1
TICK_SECONDS = 5.0
# A connection ends now and then, so that one behind which nobody is any more does not stay for ever.
CONNECTION_SECONDS = 15 * 60.0
RETRY_MILLISECONDS = 2000
UNREAD_MAX = 64
# After a restart every board comes back in the same second. So many are looked up at once, and no more: each
# takes a connection to the database while it is.
LET_IN_AT_ONCE = 8
SWEPT_EACH_LOOK = 10

GONE = event("gone", {})
"""To a board whose session or role is no more: it asks for its page again, and is sent to sign in."""

Sent = list[bytes | None]


@dataclass(eq=False, slots=True)
class Line:
    """One open board. None in its queue ends it."""

    visitor: Visitor
    audience: Audience
    seen: str
    ends: float
    unread: asyncio.Queue[bytes | None] = field(default_factory=asyncio.Queue)
    is_greeted: bool = False


class Looker:
    """What looks for all lines, in a thread of its own: what each audience was last shown."""

    def __init__(self) -> None:
        self.stages: dict[Audience, Stage] = {}
        self.ticked = float("-inf")

    def look(self, lines: Sequence[Line]) -> dict[Line, Sent]:
        """Look once, and give what each line is to be sent. Nobody is sent what they may not see now."""
        at = clock.now()
        welcome = still_welcome({line.visitor for line in lines}, at=at)
        actors = {line.audience: line.visitor.actor for line in lines if line.visitor in welcome}
        news = {audience: self._show(audience, actor) for audience, actor in actors.items()}
        self.stages = {audience: stage for audience, stage in self.stages.items() if audience in actors}
        tick = self._tick()
        sent: dict[Line, Sent] = {}
        for line in lines:
            if line.visitor not in welcome:
                sent[line] = [GONE, None]
                continue
            stage = self.stages[line.audience]
            texts = [news[line.audience]] if line.is_greeted else stage.greeting(line.seen)
            sent[line] = [text for text in (*texts, tick) if text is not None]
        return sent

    def _show(self, audience: Audience, actor: Actor) -> bytes | None:
        """Bring the stage of an audience up to date; give what those who saw it before must be sent."""
        with translation.override(audience.language or None):
            face = read_face(actor, audience, at=clock.now(), sweep=SWEPT_EACH_LOOK)
            stage = self.stages.get(audience)
            if stage is not None:
                return stage.change_to(face)
            self.stages[audience] = Stage(face)
            return None

    def _tick(self) -> bytes | None:
        if not self.stages or clock.monotonic() - self.ticked < TICK_SECONDS:
            return None
        self.ticked = clock.monotonic()
        return tick_of(next(iter(self.stages.values())).face)


def tick_of(face: Face) -> bytes:
    """Write a sign of life: the time, and when the watch last looked."""
    return event("tick", {"at": face.at.isoformat(), "beat": face.beat.isoformat() if face.beat else None})


class Hub:
    """The lines of one event loop."""

    def __init__(self) -> None:
        self.lines: set[Line] = set()
        self.news = asyncio.Event()
        self.task: asyncio.Task[None] | None = None
        self.door = asyncio.Semaphore(LET_IN_AT_ONCE)

    def add(self, line: Line) -> None:
        """Hold one more board open; the first begins the looking."""
        self.lines.add(line)
        self.news.set()
        if self.task is None or self.task.done():
            self.task = asyncio.create_task(self._run())

    def remove(self, line: Line) -> None:
        """Let a board go; with the last one the looking ends."""
        self.lines.discard(line)
        self.news.set()

    async def _run(self) -> None:
        loop, looker = asyncio.get_running_loop(), Looker()
        pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="open-boards")
        ear = Ear(lambda: _wake(loop, self.news))
        try:
            while self.lines:
                self.news.clear()
                lines = tuple(self.lines)
                try:
                    sent = await loop.run_in_executor(pool, looker.look, lines)
                except Exception as fault:
                    # Whatever it is, no board may look live: without a tick each says so by itself.
                    log.warning("cannot look for the open boards (%s); tried again", type(fault).__name__)
                    await loop.run_in_executor(pool, connections.close_all)
                    await asyncio.sleep(LOOK_SECONDS)
                    continue
                self._deliver(sent)
                await asyncio.sleep(PAUSE_SECONDS)
                await self._wait()
        finally:
            ear.close()
            await loop.run_in_executor(pool, connections.close_all)
            pool.shutdown(wait=False)

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                await self.news.wait()
        except TimeoutError:
            return

    def _deliver(self, sent: dict[Line, Sent]) -> None:
        now = clock.monotonic()
        for line, texts in sent.items():
            line.is_greeted = True
            for text in texts:
                line.unread.put_nowait(text)
            if now >= line.ends or line.unread.qsize() > UNREAD_MAX:
                line.unread.put_nowait(None)


def _wake(loop: asyncio.AbstractEventLoop, news: asyncio.Event) -> None:
    loop.call_soon_threadsafe(news.set)


_hubs: WeakKeyDictionary[asyncio.AbstractEventLoop, Hub] = WeakKeyDictionary()


def hub_of_this_loop() -> Hub:
    """Give the one hub of the running event loop."""
    return _hubs.setdefault(asyncio.get_running_loop(), Hub())


async def news(visitor: Visitor, audience: Audience, *, seen: str) -> AsyncIterator[bytes]:
    """Give the events for one board that had seen a mark: what changed, and `tick` as a sign of life.

    When the database cannot be asked it gives nothing, so that the screen says by
    itself that it is not live.
    """
    hub = hub_of_this_loop()
    line = Line(visitor=visitor, audience=audience, seen=seen, ends=clock.monotonic() + CONNECTION_SECONDS)
    yield f"retry: {RETRY_MILLISECONDS}\n\n".encode()
    hub.add(line)
    try:
        while (text := await line.unread.get()) is not None:
            yield text
    finally:
        hub.remove(line)
