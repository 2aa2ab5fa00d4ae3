"""What each audience was last shown, and what it must be sent to see the board as it is."""

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from fortyeight.doors.web.addresses import id_of
from fortyeight.doors.web.showing.face import PROCESS, Face
from fortyeight.rooms.custody.queries import BoardRow

KEPT_NEWS = 100
"""How many changes a board may have missed and still be brought up to date by these alone."""

MANY_LINES = 300
"""From so many changed lines on the board is sent anew."""


@dataclass(slots=True)
class Stage:
    """One audience, as it was last shown the board."""

    face: Face
    news: deque[tuple[int, bytes]] = field(default_factory=lambda: deque(maxlen=KEPT_NEWS))
    since: int = 0

    def __post_init__(self) -> None:
        self.since = self.face.version

    def change_to(self, face: Face) -> bytes | None:
        """Show another face, and give what to send to those who saw the last; None for nothing."""
        before, self.face = self.face, face
        if before.version == face.version and before.around == face.around:
            return None
        plain: dict[str, Any] = {"mark": face.mark, "total": len(face.lines)}
        changes = [] if before.lines is face.lines else list(_changes(before.lines, face.lines))
        if len(changes) > MANY_LINES:
            text = self.whole()
        else:
            shown = {line.person.stay for line in face.lines}
            plain["gone"] = [
                id_of(line.person.stay) for line in before.lines if line.person.stay not in shown
            ]
            plain["changed"] = [
                {"key": key, "after": after, "line": face.line_text(line)} for key, after, line in changes
            ]
            plain |= {"top": face.text("top"), "bottom": face.text("bottom")}
            text = event("board", plain, mark=face.mark)
        if len(self.news) == KEPT_NEWS:
            self.since = self.news[0][0]
        self.news.append((face.version, text))
        return text

    def greeting(self, seen: str) -> list[bytes]:
        """Bring somebody up to date who comes with the mark of what they saw last."""
        process, _, number = seen.partition(".")
        version = int(number) if number.isdecimal() and len(number) < 16 else -1
        if process != PROCESS or not self.since <= version <= self.face.version:
            return [self.whole()]
        missed = [text for number, text in self.news if number > version]
        around = {"mark": self.face.mark, "total": len(self.face.lines), "top": self.face.text("top")}
        return [*missed, event("board", around, mark=self.face.mark)]

    def whole(self) -> bytes:
        """Write the board as it is, as far as a page holds it at first."""
        return event("whole", self.face.plain(), mark=self.face.mark)


def _changes(before: tuple[BoardRow, ...], now: tuple[BoardRow, ...]) -> Iterator[tuple[str, str, BoardRow]]:
    """Give each line that is another, with the key of the line it now stands after, in their new order.

    A line that is the same has kept its place among those that are.
    """
    known = {line.person.stay: line for line in before}
    after = ""
    for line in now:
        key = id_of(line.person.stay)
        if known.get(line.person.stay) is not line:
            yield key, after, line
        after = key


def event(name: str, plain: dict[str, Any], *, mark: str = "") -> bytes:
    """Write one event as it goes over the line."""
    head = f"id: {mark}\n" if mark else ""
    return f"{head}event: {name}\ndata: {json.dumps(plain)}\n\n".encode()
