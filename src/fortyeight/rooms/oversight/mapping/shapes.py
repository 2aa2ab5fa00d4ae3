"""The shape of a value: what it looks like, without what it says."""

from collections import Counter
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from fortyeight.rooms.oversight.backfile.moments import LocalClock
from fortyeight.rooms.oversight.backfile.rows import Cell, Moment
from fortyeight.rooms.oversight.mapping.patterns import ISO, reader_of

SHAPE_CHARS_MAX = 30
SHAPES_SHOWN_MAX = 3

CANDIDATES = (
    "YYYY-MM-DD HH:mm:ss",
    "YYYY-MM-DD HH:mm",
    "YYYY-MM-DD",
    "M/D/YYYY h:mm:ss AM",
    "M/D/YYYY h:mm AM",
    "M/D/YYYY H:mm:ss",
    "M/D/YYYY H:mm",
    "M/D/YYYY",
    "D/M/YYYY H:mm:ss",
    "D/M/YYYY H:mm",
    "D/M/YYYY",
    "M/D/YY H:mm",
    "M/D/YY",
    "D-MON-YYYY H:mm",
    "D-MON-YYYY",
    "D-MON-YY",
    "MON D, YYYY",
    "D.M.YYYY H:mm",
    "D.M.YYYY",
    "YYYYMMDD HHmm",
    "YYYYMMDD",
    ISO,
)
FITS_SHARE = 0.8
_UTC = LocalClock(ZoneInfo("UTC"))


def shape_of(cell: Cell) -> str:
    """Write the shape of a cell: 9 for a digit, a for a letter, cut when long.

    >>> shape_of("Bk 0427/b")
    'aa 9999/a'
    """
    if isinstance(cell, Moment):
        return {"local": "a time", "utc": "a time with its offset", "day": "a date"}.get(cell.kind, "an hour")
    if isinstance(cell, bool):
        return "true or false"
    if isinstance(cell, (int, float)):
        return "a number"
    text = "" if cell is None else cell.strip()
    cut = text[:SHAPE_CHARS_MAX]
    shape = "".join("9" if char.isdigit() else "a" if char.isalpha() else char for char in cut)
    shown = "".join(char if char.isprintable() else "?" for char in shape)
    return shown + "…" if len(text) > SHAPE_CHARS_MAX else shown


def commonest(shapes: Counter[str]) -> str:
    """Name the commonest shapes with their counts."""
    return ", ".join(f"{shape!r} ({count:,})" for shape, count in shapes.most_common(SHAPES_SHOWN_MAX))


def patterns_that_fit(texts: Iterable[str]) -> tuple[str, ...]:
    """List the ways of writing that fit most of the texts, the most fitting first; several: it is open."""
    known = [text.strip() for text in texts if text.strip()]
    if not known:
        return ()
    shares = {}
    for written in CANDIDATES:
        read = reader_of(written, _UTC, midnight_is_a_date=False)
        shares[written] = sum(read(text) is not None for text in known) / len(known)
    fitting = [written for written, share in shares.items() if share >= FITS_SHARE]
    plain = [written for written in fitting if written != ISO] or fitting
    return tuple(sorted(plain, key=lambda written: -shares[written]))
