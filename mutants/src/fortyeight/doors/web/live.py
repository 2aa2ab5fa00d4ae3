"""What tells an open board that there is news, and that it is still being told.

One reader for each process asks the database once a second, however many
boards are open, and gives its connection back each time. A mark differs when a
fact was recorded, when the watch stopped or began again, and when a minute has
passed: a limit is reached without anybody recording anything.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from weakref import WeakKeyDictionary

from django.db import connections

from fortyeight.foundations.edge import clock
from fortyeight.foundations.ledger.watermark import watermark
from fortyeight.rooms.watch.queries import STOPPED_AFTER, last_beat

LOOK_SECONDS = 1.0
TICK_SECONDS = 5.0
# A connection ends now and then, so that one whose session has ended is not served for ever.
CONNECTION_SECONDS = 15 * 60.0
RETRY_MILLISECONDS = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulse:
    """What one look at the database found."""

    mark: str
    at: datetime
    beat: datetime | None


def has_stopped(beat: datetime | None, at: datetime) -> bool:
    """Whether the watch has not looked for longer than it may."""
    return beat is None or at - beat > STOPPED_AFTER


def mark_at(at: datetime, beat: datetime | None) -> str:
    """Make the mark of what there is to see at an instant."""
    stopped = "stopped" if has_stopped(beat, at) else "runs"
    return f"{watermark()}:{stopped}:{at:%Y%m%d%H%M}"


def look() -> Pulse:
    """Look once, in a thread of its own; the connection is closed again."""
    at = clock.now()
    try:
        beat = last_beat()
        return Pulse(mark=mark_at(at, beat), at=at, beat=beat)
    finally:
        connections.close_all()


class _Shared:
    """The latest look, shared by all boards that one event loop serves."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.pulse: Pulse | None = None
        self.looked = 0.0

    async def latest(self) -> Pulse:
        async with self.lock:
            if self.pulse is None or clock.monotonic() - self.looked >= LOOK_SECONDS:
                self.pulse = await asyncio.to_thread(look)
                self.looked = clock.monotonic()
            return self.pulse


_shared: WeakKeyDictionary[asyncio.AbstractEventLoop, _Shared] = WeakKeyDictionary()


async def news(seen: str, *, seconds: float = CONNECTION_SECONDS) -> AsyncIterator[str]:
    """Give the events for one board that had seen a mark: `board` for news, `tick` as a sign of life.

    When the database cannot be asked it gives no tick, so that the screen says
    by itself that it is not live.
    """
    shared = _shared.setdefault(asyncio.get_running_loop(), _Shared())
    ends, ticked = clock.monotonic() + seconds, float("-inf")
    yield f"retry: {RETRY_MILLISECONDS}\n\n"
    while clock.monotonic() < ends:
        try:
            pulse = await shared.latest()
        except Exception:
            # Whatever it is, the board must not look live; it says so by itself.
            await asyncio.sleep(LOOK_SECONDS)
            continue
        if pulse.mark != seen:
            seen = pulse.mark
            yield f"id: {pulse.mark}\nevent: board\ndata: news\n\n"
        if clock.monotonic() - ticked >= TICK_SECONDS:
            ticked = clock.monotonic()
            yield f"event: tick\ndata: {_tick(pulse)}\n\n"
        await asyncio.sleep(LOOK_SECONDS)


def _tick(pulse: Pulse) -> str:
    return json.dumps({"at": pulse.at.isoformat(), "beat": pulse.beat.isoformat() if pulse.beat else None})
