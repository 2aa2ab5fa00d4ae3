"""What stands around the lines of the board: the counts, the alerts, the watch."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any

from django.template.loader import get_template

from fortyeight.doors.web.showing.alerts import AlertShown, show_alerts
from fortyeight.doors.web.showing.board import Counts, age, count_states
from fortyeight.doors.web.showing.lines import LINES
from fortyeight.foundations.edge import chance
from fortyeight.foundations.ledger import replication
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.agreements.queries import list_jails
from fortyeight.rooms.custody import kept
from fortyeight.rooms.custody.queries import BoardRow
from fortyeight.rooms.watch import queries as watch

ALERTS_SHOWN = 4
LINES_FIRST = 100
"""How many lines a page holds at first; a browser with thousands is slow, and nobody reads them all."""

PROCESS = chance.new_id().hex[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """All who see the same board: what is made for one of them serves every other."""

    agencies: frozenset[str]
    only_looks: bool
    is_wall: bool
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A board as one audience sees it at `at`."""

    audience: Audience
    at: datetime
    version: int
    lines: tuple[BoardRow, ...]
    others_count: int
    counts: Counts
    alerts: tuple[AlertShown, ...]
    ringing: watch.Ringing
    zone: tzinfo
    beat: datetime | None
    has_stopped: bool
    copy: replication.State

    @property
    def mark(self) -> str:
        """Name what is shown, in this process; another process knows nothing of it."""
        return f"{PROCESS}.{self.version}"

    @property
    def around(self) -> tuple[object, ...]:
        """What stands around the lines, but for the times that the page counts by itself."""
        machine = (self.has_stopped, self.copy.code, self.zone)
        return (self.counts, self.others_count, self.alerts, self.ringing, *machine)

    def context(self) -> dict[str, Any]:
        """Name what the templates around the lines read."""
        return {
            "at": self.at,
            "mark": self.mark,
            "counts": self.counts.states,
            "summary": self.counts.summary,
            "line_count": len(self.lines),
            "lines_first": LINES_FIRST,
            "others_count": self.others_count,
            "alerts": self.alerts,
            "ringing": self.ringing,
            "more_alerts": max(0, self.ringing.count - len(self.alerts)),
            "zone": self.zone,
            "beat": self.beat,
            "beat_age": age(self.beat, self.at),
            "has_stopped": self.has_stopped,
            "copy": self.copy,
            "is_wall": self.audience.is_wall,
            "only_looks": self.audience.only_looks,
        }

    def text(self, part: str) -> str:
        """Write a part around the lines: `top` or `bottom`."""
        return get_template(f"web/board/{part}.html").render(self.context())

    def line_text(self, line: BoardRow) -> str:
        """Write one line."""
        return LINES.text(line, is_wall=self.audience.is_wall, at=self.at)

    def lines_text(self, first: int, count: int) -> str:
        """Write `count` lines from the one numbered `first` on, the most urgent being 0."""
        shown = self.lines[first : first + count]
        return LINES.texts(shown, is_wall=self.audience.is_wall, at=self.at)

    def plain(self, *, first: int = 0, count: int = LINES_FIRST) -> dict[str, Any]:
        """Write all that changes on an open board, as the script on it reads it."""
        whole = {"mark": self.mark, "total": len(self.lines), "lines": self.lines_text(first, count)}
        return whole if first else whole | {"top": self.text("top"), "bottom": self.text("bottom")}


def read_face(actor: Actor, audience: Audience, *, at: datetime, sweep: int = 0) -> Face:
    """Read the board and what stands around it, for one of an audience."""
    beat = watch.last_beat()
    read = kept.read_board(actor, at=at, sweep=sweep)
    alerts = watch.open_alerts(actor, at)[:ALERTS_SHOWN]
    names = names_of(read.board.rows, {alert.stay for alert in alerts})
    jails = list_jails(actor.agencies)
    return Face(
        audience=audience,
        at=at,
        version=read.version,
        lines=read.board.rows,
        others_count=read.board.others_count,
        counts=_counts(audience, read, at),
        alerts=show_alerts(alerts, actor, at=at, names=names),
        ringing=watch.count_ringing(actor, at=at),
        zone=jails[0].zone if jails else UTC,
        beat=beat,
        has_stopped=watch.has_stopped(beat, at),
        copy=replication.state(),
    )


_counted: dict[tuple[frozenset[str], str], tuple[int, Counts]] = {}


def _counts(audience: Audience, read: kept.BoardRead, at: datetime) -> Counts:
    """Count the states; a state changes with its line, so the same lines count the same."""
    key = (audience.agencies, audience.language)
    known = _counted.get(key)
    if known is None or known[0] != read.version:
        known = _counted[key] = (read.version, count_states(read.board.rows, at=at))
    return known[1]


def names_of(lines: Iterable[BoardRow], stays: set[str]) -> dict[str, str]:
    """Name the persons of these stays, as far as they are on the board."""
    return {line.person.stay: line.person.name for line in lines if line.person.stay in stays}
