"""The limit: a server that decides nothing and reads nothing, and sends as many bytes as the board does."""

import asyncio
import os
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]

PAGE_BYTES, NEWS_BYTES = (int(part) for part in os.environ.get("BENCH_BARE_BYTES", "1000,1000").split(","))
PAGE = b"x" * PAGE_BYTES
_boards: set[asyncio.Queue[bytes]] = set()


async def application(scope: Message, receive: Callable[[], Awaitable[Message]], send: Send) -> None:
    """Send the page, hold a board open, or tell all boards."""
    if scope["type"] != "http":
        return
    if scope["path"] == "/board/events/":
        await _hold(send)
    elif scope["path"].startswith("/change/"):
        text = f"event: board\ndata: changed-{scope['path'].rpartition('/')[2]}.".encode()
        for board in _boards:
            board.put_nowait(text + b"x" * (NEWS_BYTES - len(text) - 2) + b"\n\n")
        await _answer(send, b"told")
    else:
        await _answer(send, PAGE)


async def _answer(send: Send, body: bytes) -> None:
    headers = [(b"content-type", b"text/html"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _hold(send: Send) -> None:
    headers = [(b"content-type", b"text/event-stream")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    board: asyncio.Queue[bytes] = asyncio.Queue()
    board.put_nowait(b"event: tick\ndata: {}\n\n")
    _boards.add(board)
    try:
        while True:
            await send({"type": "http.response.body", "body": await board.get(), "more_body": True})
    finally:
        _boards.discard(board)
