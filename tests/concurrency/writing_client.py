"""A client that does not give up: sends each request again under the same id until it is answered.

`python -m tests.concurrency.writing_client SOCKET NAME COUNT FILE`; what was
acknowledged is written to FILE before the next request is sent.
"""

import json
import random
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from fortyeight.foundations.edge.clock import now

SHARED = "stay/shared"
ANSWER_SECONDS = 20
PAUSE_SECONDS = 0.05
# People think between two clicks; it makes the run long enough to be killed in.
THINK_SECONDS = 0.15


def requests(name: str, count: int, chance: random.Random) -> Iterator[dict[str, Any]]:
    """Stays of its own, in the order of things, and now and then a move in the one that all share."""
    for number in range(count):
        own, step = divmod(number, 6)
        # Every second person is left held on nothing, so that alerts go on ringing.
        order = ("book", "flag", "move", "close", "release" if own % 2 else "move")
        shared = step == len(order)
        yield {
            "request": str(UUID(int=chance.getrandbits(128), version=4)),
            "operation": "move" if shared else order[step],
            "stay": SHARED if shared else f"stay/{name}-{own}",
            "at": now().isoformat(),
        }


def main(place: str, name: str, count: int, file: Path) -> None:
    """Send everything, one after the other."""
    chance = random.Random(name)
    with file.open("a") as acknowledged:
        for asked in requests(name, count, chance):
            began = time.monotonic()
            answer, tries = _ask(place, asked)
            line = {"request": asked["request"], "operation": asked["operation"], "tries": tries}
            line |= {"answered_at": now().isoformat(), "waited": round(time.monotonic() - began, 3)}
            acknowledged.write(json.dumps(line | answer) + "\n")
            acknowledged.flush()
            time.sleep(chance.uniform(0, THINK_SECONDS))


def _ask(place: str, asked: dict[str, Any]) -> tuple[dict[str, Any], int]:
    tries = 0
    while True:
        tries += 1
        try:
            with socket.socket(socket.AF_UNIX) as line:
                line.settimeout(ANSWER_SECONDS)
                line.connect(place)
                line.sendall(json.dumps(asked).encode() + b"\n")
                answer = line.makefile().readline()
        except OSError:
            answer = ""
        if answer.endswith("\n"):
            read: dict[str, Any] = json.loads(answer)
            # What the database could not do for now is asked again, as a person would.
            if not read.get("unable", "").startswith("LEDGER."):
                return read, tries
        time.sleep(PAUSE_SECONDS)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
