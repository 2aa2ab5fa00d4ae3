"""The lines of the board as text. Each is written once, with a hole for every length of time left.

A line is written again only when it was judged otherwise; how long is left is
filled in each time it is sent. What is due or over is in the judged line: when
that turns, the line is another.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.template.loader import get_template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from fortyeight.doors.web.showing import times
from fortyeight.doors.web.showing.board import show_row
from fortyeight.foundations.edge import chance
from fortyeight.rooms.custody.queries import BoardRow

# No name that somebody types can hold it.
HOLE = f"hole-{chance.new_id().hex}"
_HOLES = re.compile(HOLE + r"\[([^\]]*)\]")
KEPT_MAX = 30_000


def hole(instant: datetime) -> str:
    """Leave a hole for how long is left until an instant, or since."""
    return f"{HOLE}[{instant.isoformat()}]"


@dataclass(frozen=True, slots=True)
class _Written:
    line: BoardRow
    texts: tuple[str, ...]
    instants: tuple[datetime, ...]

    def filled(self, at: datetime) -> str:
        pieces = [self.texts[0]]
        for instant, text in zip(self.instants, self.texts[1:], strict=True):
            pieces += (times.late(instant, at), text)
        return "".join(pieces)


class Lines:
    """The lines that this process has written, for the desk and for the wall, in each language."""

    def __init__(self) -> None:
        self._written: dict[tuple[str, bool, str], _Written] = {}

    def text(self, line: BoardRow, *, is_wall: bool, at: datetime) -> str:
        """Give one line as it reads at `at`."""
        key = (line.person.stay, is_wall, get_language() or "")
        written = self._written.get(key)
        if written is None or written.line is not line:
            if len(self._written) >= KEPT_MAX:
                self._written.clear()
            written = self._written[key] = _write(line, is_wall=is_wall, at=at)
        return written.filled(at)

    def texts(self, lines: Iterable[BoardRow], *, is_wall: bool, at: datetime) -> SafeString:
        """Give several lines, one below the other."""
        joined = "".join(self.text(line, is_wall=is_wall, at=at) for line in lines)
        return mark_safe(joined)  # noqa: S308 - each was written by a template, which escapes


def _write(line: BoardRow, *, is_wall: bool, at: datetime) -> _Written:
    judged = line.judged
    # What is over is decided where the line was judged, and by nothing later.
    at = judged.authority.decision.at if judged is not None else at
    context: dict[str, Any] = {
        "row": show_row(line, at=at),
        "is_wall": is_wall,
        "at": at,
        "leaves_holes": True,
    }
    parts: Sequence[str] = _HOLES.split(get_template("web/board/row.html").render(context))
    instants = tuple(datetime.fromisoformat(part) for part in parts[1::2])
    return _Written(line=line, texts=tuple(parts[::2]), instants=instants)


LINES = Lines()
"""What this process has written."""
