"""Many open boards in one process: plain connections that note when each change came.

Says `open` when every board is, and `seen` each time all of them have what the
line on standard input names.
"""

import asyncio
import json
import sys
import time
from typing import Any

OPENED_WITHIN_SECONDS, SEEN_WITHIN_SECONDS = 120, 120


class Boards:
    """What the boards have heard so far."""

    def __init__(self, changes: int) -> None:
        self.open = 0
        self.seen: dict[str, list[float]] = {str(number): [] for number in range(changes)}
        self.bytes: list[int] = []
        self.news = asyncio.Event()

    def hear(self, event: bytes, at: float) -> None:
        """Note one event."""
        if b"changed-" not in event:
            return
        number = event.partition(b"changed-")[2].partition(b".")[0].decode()
        self.seen[number].append(at)
        self.bytes.append(len(event))
        self.news.set()


async def watch(boards: Boards, given: dict[str, Any]) -> None:
    """Hold one board open, and read what comes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", given["port"], limit=2**22)
    head = "GET /board/events/ HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nCookie: "
    writer.write(f"{head}{given['cookie']}\r\n\r\n".encode())
    answer = await reader.readuntil(b"\r\n\r\n")
    assert b" 200 " in answer.partition(b"\r\n")[0], answer
    event, is_open = b"", False
    while True:
        length = int((await reader.readline()).strip() or b"0", 16)
        if not length:
            raise ConnectionError("a board was closed")
        event += (await reader.readexactly(length + 2))[:-2]
        if not event.endswith(b"\n\n"):
            continue
        boards.hear(event, time.monotonic())
        if b"event: tick" in event and not is_open:
            is_open, boards.open = True, boards.open + 1
            boards.news.set()
        event = b""


async def until(boards: Boards, true: Any, seconds: float) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(seconds):
        while not true():
            boards.news.clear()
            await boards.news.wait()


async def main(given: dict[str, Any]) -> None:
    """Open the boards, and answer for each change."""
    boards = Boards(given["changes"])
    # All at once, as after a restart of the server.
    tasks = [asyncio.create_task(watch(boards, given)) for _ in range(given["boards"])]
    await until(boards, lambda: boards.open == given["boards"], OPENED_WITHIN_SECONDS)
    print("open", flush=True)
    for _ in range(given["changes"]):
        number = (await asyncio.to_thread(sys.stdin.readline)).strip()
        await until(boards, lambda n=number: len(boards.seen[n]) == given["boards"], SEEN_WITHIN_SECONDS)
        print("seen", flush=True)
    print(json.dumps({"seen": boards.seen, "bytes": sum(boards.bytes) / len(boards.bytes)}), flush=True)
    for task in tasks:
        task.cancel()


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1])))
