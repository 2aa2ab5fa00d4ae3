"""How a date or a time is written: a small closed vocabulary, and the reader of each.

A pattern is made of YYYY YY MM M MON DD D HH H hh h mm ss AM and of the signs
between them, as people write them. A value must fit whole. Years of two digits
are 1970 to 2069.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from fortyeight.foundations.law.instants import FIRST_INSTANT, LAST_INSTANT, When, exactly, parse_when
from fortyeight.rooms.oversight.backfile.moments import LocalClock

ISO, EXCEL, EXCEL_1904 = "iso", "excel", "excel 1904"
UNIX, UNIX_MS = "unix seconds", "unix milliseconds"
NAMED = (ISO, EXCEL, EXCEL_1904, UNIX, UNIX_MS)

PIVOT_YEAR = 70
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EXCEL_ZERO = {
    EXCEL: datetime.combine(date(1899, 12, 30), time.min),
    EXCEL_1904: datetime.combine(date(1904, 1, 1), time.min),
}
# Excel counts a 29 February 1900 that never was: serials before it are a day off, and are refused.
_EXCEL_FIRST = {EXCEL: 61.0, EXCEL_1904: 0.0}
_EXCEL_LAST = 2_958_465.0
_SECOND = timedelta(seconds=1)

_TOKENS = {
    "YYYY": r"(?P<year>\d{4})",
    "YY": r"(?P<year2>\d{2})",
    "MON": r"(?P<month_name>[A-Za-z]{3,9})",
    "MM": r"(?P<month>\d{2})",
    "M": r"(?P<month>\d{1,2})",
    "DD": r"(?P<day>\d{2})",
    "D": r"(?P<day>\d{1,2})",
    "HH": r"(?P<hour>\d{2})",
    "H": r"(?P<hour>\d{1,2})",
    "hh": r"(?P<hour12>\d{2})",
    "h": r"(?P<hour12>\d{1,2})",
    "mm": r"(?P<minute>\d{2})",
    "ss": r"(?P<second>\d{2})",
    "AM": r"(?P<half>[AaPp]\.?[Mm]\.?)",
}
_TOKEN = re.compile("|".join(sorted(_TOKENS, key=len, reverse=True)))
_DATE = ("year", "month", "day")

Read = Callable[[str], "When | None"]


class UnableToUsePattern(ValueError):
    """A text is no way of writing a time; `why` is a sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Pattern:
    """One way of writing dates or times. `parts` are the names of what it holds."""

    def __init__(self, text: str) -> None:
        self.text = text
        expression, parts, end = "", [], 0
        for found in _TOKEN.finditer(text):
            expression += _signs(text, end, found.start()) + _TOKENS[found[0]]
            parts += re.findall(r"<(\w+)>", _TOKENS[found[0]])
            end = found.end()
        expression += _signs(text, end, len(text))
        self.parts = tuple(part.rstrip("2") if part == "year2" else part.split("_")[0] for part in parts)
        _check(text, self.parts)
        self._fits = re.compile(expression, re.ASCII)

    @property
    def has_time(self) -> bool:
        """Whether the pattern holds an hour."""
        return "hour" in self.parts or "hour12" in self.parts

    @property
    def has_date(self) -> bool:
        """Whether the pattern holds a day."""
        return "day" in self.parts

    def read(self, text: str) -> datetime | None:
        """Read a text as a wall-clock time, of 1 January 1970 without a date; None when it does not fit."""
        found = self._fits.fullmatch(text)
        if found is None:
            return None
        part = found.groupdict()
        try:
            day = date(_year(part), _month(part), int(part.get("day") or 1))
            minute, second = int(part.get("minute") or 0), int(part.get("second") or 0)
            return datetime.combine(day, time(_hour(part), minute, second))
        except ValueError:
            return None


def _signs(text: str, start: int, end: int) -> str:
    signs = text[start:end]
    wrong = re.search(r"[^\W_]", signs.replace("T", ""))
    if wrong:
        raise UnableToUsePattern(f"{wrong[0]!r} in {text!r} is no part of a date or a time")
    return re.sub(r"\\? +", r" +", re.escape(signs))


def _check(text: str, parts: tuple[str, ...]) -> None:
    named = [part.removesuffix("12") for part in parts]
    twice = [part for part in named if named.count(part) > 1]
    if twice:
        raise UnableToUsePattern(f"{text!r} holds the {twice[0]} twice")
    dated = [part for part in _DATE if part in named]
    if dated and len(dated) < len(_DATE):
        missing = next(part for part in _DATE if part not in named)
        raise UnableToUsePattern(f"{text!r} has no {missing}")
    if not dated and "hour" not in named:
        raise UnableToUsePattern(f"{text!r} holds neither a date nor an hour")
    if ("hour12" in parts) != ("half" in parts):
        raise UnableToUsePattern(f"{text!r}: h and AM belong together, H stands alone")
    if "minute" in named and "hour" not in named:
        raise UnableToUsePattern(f"{text!r} has minutes and no hour")
    if "hour" in named and "minute" not in named and "hour12" not in parts:
        raise UnableToUsePattern(f"{text!r} has an hour and no minutes")
    if "second" in named and "minute" not in named:
        raise UnableToUsePattern(f"{text!r} has seconds and no minutes")


def _year(part: dict[str, str | None]) -> int:
    if part.get("year"):
        return int(part["year"] or 0)
    if part.get("year2"):
        short = int(part["year2"] or 0)
        return short + (1900 if short >= PIVOT_YEAR else 2000)
    return 1970


def _month(part: dict[str, str | None]) -> int:
    name = part.get("month_name")
    if name:
        return MONTHS.index(name[:3].lower()) + 1
    return int(part.get("month") or 1)


def _hour(part: dict[str, str | None]) -> int:
    half = part.get("half")
    if not half:
        return int(part.get("hour") or 0)
    hour = int(part.get("hour12") or 0)
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if half[0] in "Pp" else 0)


def reader_of(written: str, clock: LocalClock, *, midnight_is_a_date: bool) -> Read:
    """Make the reader of one way of writing: it gives None for a text that does not fit."""
    if written == ISO:
        return lambda text: _iso(text, clock, midnight_is_a_date=midnight_is_a_date)
    if written in _EXCEL_ZERO:
        return lambda text: serial(_number(text), written, clock, midnight_is_a_date=midnight_is_a_date)
    if written in (UNIX, UNIX_MS):
        return lambda text: unix(_number(text), written)
    pattern = Pattern(written)

    def read(text: str) -> When | None:
        local = pattern.read(text)
        if local is None or not in_calendar(local):
            return None
        is_date = not pattern.has_time or (midnight_is_a_date and is_midnight(local))
        return clock.day(local.date()) if is_date else clock.when(local)

    return read


def _iso(text: str, clock: LocalClock, *, midnight_is_a_date: bool) -> When | None:
    try:
        if len(text) <= len("2026-11-05"):
            return clock.day(date.fromisoformat(text)) if text[:4] > "0001" else None
        read = datetime.fromisoformat(text)
        if read.tzinfo is None and in_calendar(read):
            return clock.day(read.date()) if midnight_is_a_date and is_midnight(read) else clock.when(read)
        return parse_when(text, UTC)
    except (ValueError, OverflowError):
        return None


def serial(number: float | None, written: str, clock: LocalClock, *, midnight_is_a_date: bool) -> When | None:
    """Read a day number of a spreadsheet, to the second; None outside its calendar."""
    if number is None or not _EXCEL_FIRST[written] <= number <= _EXCEL_LAST:
        return None
    local = _EXCEL_ZERO[written] + round(number * 86_400) * _SECOND
    if midnight_is_a_date and is_midnight(local):
        return clock.day(local.date())
    return clock.when(local)


def unix(number: float | None, written: str) -> When | None:
    """Read seconds or milliseconds since 1970 in UTC; None outside the calendar."""
    if number is None:
        return None
    try:
        at = _EPOCH + timedelta(milliseconds=number if written == UNIX_MS else number * 1000)
    except OverflowError:
        return None
    return exactly(at) if FIRST_INSTANT <= at <= LAST_INSTANT else None


def in_calendar(local: datetime) -> bool:
    """Whether a wall-clock time lies where arithmetic on it never leaves the calendar."""
    return FIRST_INSTANT.year <= local.year < LAST_INSTANT.year


def is_midnight(local: datetime) -> bool:
    """Whether the wall clock shows 00:00:00."""
    return not (local.hour or local.minute or local.second or local.microsecond)


def _number(text: str) -> float | None:
    return float(text) if re.fullmatch(r"-?\d{1,15}(\.\d{1,15})?", text, re.ASCII) else None
