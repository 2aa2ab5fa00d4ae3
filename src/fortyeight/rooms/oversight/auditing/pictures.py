"""Pictures of counts as inline SVG, each with a text that says the same.

They are drawn for a narrow screen and grow with a wide one. Colour never says
anything alone: every number also stands in a table of the report.
"""

from collections.abc import Sequence
from html import escape

from fortyeight.foundations.law.audit import Verdict

WIDTH = 360
BAR, GAP, LABEL = 22, 8, 16
COLUMNS_HEIGHT = 120
BOTTOM = 16
CHAR_WIDTH = 6.6
LABEL_CHARS_MAX = 60

COLOURS = {
    Verdict.WITHIN.value: "#2f6f55",
    Verdict.OVER.value: "#b3261e",
    Verdict.CANNOT_TELL.value: "#9aa0a6",
    Verdict.CONTRADICTORY.value: "#5e4b8b",
}
SAYS = {
    Verdict.WITHIN.value: "within",
    Verdict.OVER.value: "over",
    Verdict.CANNOT_TELL.value: "cannot tell",
    Verdict.CONTRADICTORY.value: "contradictory",
}
Counts = dict[str, int]


def said(counts: Counts) -> str:
    """Say counts of verdicts in words."""
    return ", ".join(f"{SAYS[verdict]} {count:,}" for verdict, count in counts.items())


def verdict_bars(bars: Sequence[tuple[str, Counts]], name: str) -> str:
    """Draw one bar a reading, as long as the others, parted by verdict."""
    parts = []
    for number, (label, counts) in enumerate(bars):
        top = number * (LABEL + BAR + GAP)
        total = sum(counts.values()) or 1
        parts.append(_text(0, top + 12, _cut(label)))
        left = 0.0
        for verdict, count in counts.items():
            width = WIDTH * count / total
            if count:
                parts.append(_rect(left, top + LABEL, width, BAR, COLOURS[verdict]))
            if width > CHAR_WIDTH * len(f"{count:,}") + 6:
                colour = "#000" if verdict == Verdict.CANNOT_TELL.value else "#fff"
                parts.append(_text(left + 4, top + LABEL + 15, f"{count:,}", colour))
            left += width
    says = "; ".join(f"{label}: {said(counts)}" for label, counts in bars)
    return _svg(name, "Verdicts under each reading", says, len(bars) * (LABEL + BAR + GAP), parts)


def month_columns(months: dict[str, Counts], name: str, label: str) -> str:
    """Draw a column a month between the first and the last, parted by verdict, over first the highest."""
    known = _every_month([month for month in months if month])
    tallest = max((sum(months[month].values()) for month in known if month in months), default=1)
    parts = [f'<path d="M0 {COLUMNS_HEIGHT}H{WIDTH}" stroke="#555" fill="none"/>']
    each = WIDTH / max(len(known), 1)
    for number, month in enumerate(known):
        bottom = float(COLUMNS_HEIGHT)
        for verdict, count in months.get(month, {}).items():
            height = COLUMNS_HEIGHT * count / tallest
            if count:
                bottom -= height
                parts.append(_rect(number * each, bottom, max(each - 0.3, 0.4), height, COLOURS[verdict]))
    if known:
        parts.append(_text(0, 10, f"{tallest:,} at most"))
        parts.append(_text(0, COLUMNS_HEIGHT + 13, known[0]))
        if len(known) > 1:
            parts.append(_text(WIDTH, COLUMNS_HEIGHT + 13, known[-1], anchor="end"))
    says = f"{label}: {len(known)} months"
    if known:
        says += f", from {known[0]} to {known[-1]}; at most {tallest:,} stays in a month"
        over = {month: months[month][Verdict.OVER.value] for month in known if month in months}
        worst = max(over, key=lambda month: over[month])
        says += f"; most over in {worst} ({over[worst]:,})" if over[worst] else "; none over"
    return _svg(name, "Stays by month of the first event", says, COLUMNS_HEIGHT + BOTTOM, parts)


def over_bars(classes: Sequence[tuple[str, int]], name: str, label: str) -> str:
    """Draw how long over: a bar a class."""
    tallest = max((count for _, count in classes), default=0) or 1
    parts = []
    start = 84
    for number, (words, count) in enumerate(classes):
        top = number * (BAR - 2)
        width = (WIDTH - start - 52) * count / tallest
        parts.append(_text(start - 6, top + 13, words, anchor="end"))
        parts.append(_rect(start, top + 2, max(width, 1.0 if count else 0.0), BAR - 8, COLOURS["OVER"]))
        parts.append(_text(start + width + 5, top + 13, f"{count:,}"))
    says = f"{label}: " + ", ".join(f"{words} {count:,}" for words, count in classes)
    return _svg(name, "How long over, at the least", says, len(classes) * (BAR - 2), parts)


def legend() -> str:
    """Say which colour is which verdict."""
    keys = "".join(
        f'<li><span class="key" style="background:{COLOURS[verdict]}"></span>{SAYS[verdict]}</li>'
        for verdict in SAYS
    )
    return f'<ul class="legend" aria-hidden="true">{keys}</ul>'


def _cut(label: str) -> str:
    return label if len(label) <= LABEL_CHARS_MAX else label[: LABEL_CHARS_MAX - 1] + "…"


def _every_month(known: Sequence[str]) -> list[str]:
    """List the months between the first and the last; of a span of centuries only those that are there."""
    if not known:
        return []
    first, last = (int(month[:4]) * 12 + int(month[5:7]) - 1 for month in (min(known), max(known)))
    if last - first > WIDTH * 4:
        return sorted(known)
    return [f"{number // 12:04d}-{number % 12 + 1:02d}" for number in range(first, last + 1)]


def _svg(name: str, title: str, says: str, height: float, parts: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH} {height:g}" role="img" aria-labelledby="{name}-t {name}-d">'
        f'<title id="{name}-t">{escape(title)}</title><desc id="{name}-d">{escape(says)}</desc>'
        f"{''.join(parts)}</svg>"
    )


def _rect(left: float, top: float, width: float, height: float, colour: str) -> str:
    return f'<rect x="{left:.2f}" y="{top:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{colour}"/>'


def _text(left: float, top: float, text: str, colour: str = "currentColor", anchor: str = "start") -> str:
    return f'<text x="{left:.2f}" y="{top:.2f}" fill="{colour}" text-anchor="{anchor}">{escape(text)}</text>'
