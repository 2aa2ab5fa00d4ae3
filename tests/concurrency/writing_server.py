"""A server-like process: takes requests over a socket, carries them out, answers when they are committed.

`python -m tests.concurrency.writing_server SOCKET`; one JSON object a line each way.
"""

import json
import socketserver
import sys
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import django

OPERATIONS = ("book", "flag", "move", "close", "release")


def carry_out(asked: dict[str, Any]) -> dict[str, Any]:
    """Run one action; the answer names its facts, or the code of what stood in the way."""
    from fortyeight.foundations.edge.clock import now
    from fortyeight.foundations.law.instants import exactly
    from fortyeight.foundations.ledger.outcomes import Unable
    from tests.rooms.world import CLERK

    if asked["operation"] == "state":
        return _state()
    frame = {"actor": CLERK, "recorded_at": now(), "request_id": UUID(asked["request"])}
    frame |= {"at": exactly(datetime.fromisoformat(asked["at"])), "stay_id": asked["stay"]}
    try:
        outcome = _run(asked["operation"], frame)
    except Unable as fault:
        return {"unable": fault.code}
    return {"facts": outcome.facts, "head": outcome.head}


def _state() -> dict[str, Any]:
    """What this process knows of the copy, and to which server it speaks."""
    from django.db import DatabaseError, connection

    from fortyeight.foundations.ledger.replication import state

    try:
        found = state()
    except DatabaseError:
        return {"unable": "LEDGER.UNREACHABLE"}
    return {
        "code": found.code,
        "waiting": found.waiting,
        "port": int(connection.connection.info.port) if connection.vendor == "postgresql" else 0,
    }


def _run(operation: str, frame: dict[str, Any]) -> Any:
    from fortyeight.foundations.law.facts import stay
    from fortyeight.rooms.custody.actions.book import Ground, book
    from fortyeight.rooms.custody.actions.close_matter import close_matter
    from fortyeight.rooms.custody.actions.flag_hold import flag_hold
    from fortyeight.rooms.custody.actions.move import move
    from fortyeight.rooms.custody.actions.release import release
    from tests.rooms.world import MAIN, NAME

    match operation:
        case "book":
            person = {
                "person": f"person/{frame['stay_id']}",
                "name": NAME,
                "booking_number": "T",
                "born_on": None,
            }
            grounds = (Ground(matter="m1", type=stay.Matter.CHARGE),)
            return book(**frame, jail=MAIN, **person, grounds=grounds)
        case "flag":
            return flag_hold(**frame, flag="f1", source="screen", seen=None)
        case "move":
            return move(**frame, jail=MAIN, place="B", seen=None)
        case "close":
            return close_matter(**frame, matter="m1", how="DISMISSED", seen=None)
    assert operation == "release"
    return release(**frame, how="dismissed")


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        from django.db import connections

        try:
            for line in self.rfile:
                self.wfile.write(json.dumps(carry_out(json.loads(line))).encode() + b"\n")
        finally:
            connections.close_all()


class _Server(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True
    request_queue_size = 32


def main(place: str) -> None:
    """Serve until killed."""
    django.setup()
    from fortyeight.foundations.rulebook.current import current

    current()
    Path(place).unlink(missing_ok=True)
    with _Server(place, _Handler) as server:
        server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1])
