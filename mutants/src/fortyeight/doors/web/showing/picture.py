"""The timeline as a picture, drawn here and not in the browser. The table below it says the same.

Short spans are drawn wider than they are: a gap of three minutes in a stay of
a week must be seen. Every span carries its word and its length.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise

from django.utils.translation import gettext as _

from fortyeight.doors.web.showing.stay import LimitShown, SpanShown
from fortyeight.doors.web.showing.times import length, wall_hour, wall_minute

WIDTH_MIN = 960
SPAN_MIN = 74
MARGIN = 14
BAR_TOP, BAR_HEIGHT = 48, 78
LABEL_ROW = 17
LINE = 18
LETTER = 7.3
AHEAD = timedelta(hours=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A span as drawn. `text` lines fit in it."""

    x: float
    y: int
    width: float
    look: str
    lines: tuple["Line", ...]
    is_gap: bool
    is_ahead: bool

    @property
    def middle(self) -> float:
        """Where its words stand."""
        return self.x + self.width / 2

    @property
    def plate_width(self) -> float:
        """How wide the plate behind the words is, so that they can be read on a pattern."""
        longest = max(len(line.text) for line in self.lines)
        return min(self.width - 4, longest * LETTER + 10)

    @property
    def plate_x(self) -> float:
        """Where the plate begins."""
        return self.middle - self.plate_width / 2

    @property
    def plate_height(self) -> int:
        """As high as its lines."""
        return 8 + len(self.lines) * LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of words in a block."""

    y: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A time under the bar; `y` keeps neighbours apart."""

    x: float
    y: int
    text: str
    anchor: str = "start"

    @property
    def text_x(self) -> float:
        """Where the words stand: beside the line."""
        return self.x + (3 if self.anchor == "start" else -3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A line across the bar with its label: now, or the limit of a rule."""

    x: float
    y: int
    text: str
    kind: str
    anchor: str
    text_x: float

    @property
    def line_top(self) -> int:
        """Where the line begins: beside its label."""
        return self.y - 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything the template draws."""

    width: int
    height: int
    bar_top: int
    bar_height: int
    bar_bottom: int
    blocks: tuple[Block, ...]
    ticks: tuple[Tick, ...]
    marks: tuple[Mark, ...]


class Scale:
    """From instants to places: the spans share the width by their length, and none is too narrow to see."""

    def __init__(self, edges: Sequence[datetime], width: float) -> None:
        self.edges = edges
        spans = [later - earlier for earlier, later in pairwise(edges)]
        total = sum(spans, timedelta(0)) or timedelta(seconds=1)
        free = width - 2 * MARGIN - SPAN_MIN * len(spans)
        self.places = [float(MARGIN)]
        for span in spans:
            self.places.append(self.places[-1] + SPAN_MIN + max(free, 0) * (span / total))

    def __call__(self, instant: datetime) -> float:
        """Find the place of an instant; what lies outside is put at the end nearest to it."""
        if instant <= self.edges[0]:
            return self.places[0]
        for place in range(len(self.edges) - 1):
            first, last = self.edges[place], self.edges[place + 1]
            if instant <= last:
                share = (instant - first) / (last - first) if last > first else 0
                return self.places[place] + share * (self.places[place + 1] - self.places[place])
        return self.places[-1]


def draw(
    spans: Sequence[SpanShown], limits: Sequence[LimitShown], *, at: datetime, zone: tzinfo
) -> Picture | None:
    """Lay the picture out; None when there is nothing to draw."""
    if not spans:
        return None
    ends = [limit.limit.ends.latest for limit in limits if limit.limit.ends is not None]
    horizon = max([at, spans[-1].span.starts_at, *ends]) + AHEAD
    edges = [span.span.starts_at for span in spans] + [horizon]
    width = max(WIDTH_MIN, SPAN_MIN * len(spans) + 2 * MARGIN)
    scale = Scale(edges, width)
    marks = _marks(scale, limits, at=at, zone=zone, width=width)
    ticks, tick_rows = _ticks(scale, spans, zone, width)
    top = BAR_TOP + LABEL_ROW * max(0, len(marks) - 2)
    shift = top - BAR_TOP
    return Picture(
        width=width,
        height=top + BAR_HEIGHT + 10 + tick_rows * LABEL_ROW + 8,
        bar_top=top,
        bar_height=BAR_HEIGHT,
        bar_bottom=top + BAR_HEIGHT + 6,
        blocks=tuple(_block(scale, span, horizon, at, top) for span in spans),
        ticks=tuple(replace(tick, y=tick.y + shift) for tick in ticks),
        marks=marks,
    )


def _block(scale: Scale, shown: SpanShown, horizon: datetime, at: datetime, top: int) -> Block:
    ends_at = shown.span.ends_at or horizon
    x = scale(shown.span.starts_at)
    width = scale(ends_at) - x
    open_since = at - shown.span.starts_at if shown.is_now and shown.span.is_gap else None
    span = shown.length if shown.length is not None else open_since
    texts = [str(shown.basis), length(span) if span is not None else ""]
    if shown.span.is_gap and shown.span.basis == "NONE":
        texts[0] = _("GAP")
    elif shown.span.is_gap:
        texts[0] = _("UNKNOWN")
    return Block(
        x=x,
        y=top,
        width=width,
        look=shown.look,
        lines=tuple(
            Line(y=top + 22 + row * LINE, text=_cut(text, width))
            for row, text in enumerate(text for text in (str(shown.number), *texts) if text)
        ),
        is_gap=shown.span.is_gap,
        is_ahead=shown.is_ahead,
    )


def _cut(text: str, width: float) -> str:
    """Leave out what does not fit; the number leads to the table."""
    room = int(width / LETTER) - 1
    return text if len(text) <= room else text[: max(0, room - 1)].rstrip() + "…"


def _ticks(scale: Scale, spans: Sequence[SpanShown], zone: tzinfo, width: int) -> tuple[list[Tick], int]:
    """Write when each span begins, in as many rows as it takes to keep neighbours apart."""
    ticks: list[Tick] = []
    free: list[float] = []
    for span in spans:
        x, text = scale(span.span.starts_at), wall_minute(span.span.starts_at, zone)
        length_drawn = (len(text) + 2) * LETTER
        fits_right = x + length_drawn <= width
        begins = x if fits_right else x - length_drawn
        row = next((index for index, end in enumerate(free) if end <= begins), len(free))
        if row == len(free):
            free.append(0)
        free[row] = begins + length_drawn
        y = BAR_TOP + BAR_HEIGHT + 18 + row * LABEL_ROW
        ticks.append(Tick(x=x, y=y, text=text, anchor="start" if fits_right else "end"))
    return ticks, len(free)


def _marks(
    scale: Scale, limits: Sequence[LimitShown], *, at: datetime, zone: tzinfo, width: int
) -> tuple[Mark, ...]:
    """Put now first, then each limit, the governing ones loudest; every label has a row of its own."""
    lines: list[tuple[datetime, str, str]] = [(at, _("NOW %s") % wall_hour(at, zone), "now")]
    for shown in limits:
        if shown.limit.ends is None:
            continue
        ends_at = shown.limit.ends.earliest
        label = f"{shown.limit.reason.cite} · {wall_minute(ends_at, zone)}"
        kind = "governs" if shown.governs else "limit"
        lines.append((ends_at, _("GOVERNS: %s") % label if shown.governs else label, kind))
    marks = []
    for row, (instant, text, kind) in enumerate(lines):
        x = scale(instant)
        fits_right = x + len(text) * LETTER + 6 < width
        marks.append(
            Mark(
                x=x,
                y=14 + row * LABEL_ROW,
                text=text,
                kind=kind,
                anchor="start" if fits_right else "end",
                text_x=x + 5 if fits_right else x - 5,
            )
        )
    return tuple(marks)
