"""Time as the law needs it: instants in UTC, and instants known only as an interval.

A source that gives a date, or a local time that occurs twice or never, does not
name an instant. It names an interval of them, and arithmetic on intervals ends
in a third answer: cannot tell. Nothing here is rounded to a convenient side.

The finest instant is a microsecond, so a civil day is the closed interval from
its first microsecond to its last.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from fortyeight.foundations.law.answer import Answer

MICROSECOND = timedelta(microseconds=1)

# Arithmetic on a time never leaves the calendar: the longest count of the law is far below these margins.
FIRST_INSTANT = datetime(2, 1, 1, tzinfo=UTC)
LAST_INSTANT = datetime(9990, 1, 1, tzinfo=UTC)


class UnableToReadInstant(ValueError):
    """The text is no date, no local time and no instant. `code` is stable, `text` is what was given."""

    def __init__(self, code: str, text: str, why: str) -> None:
        super().__init__(f"{text!r} was not read as a time: {why} [{code}]")
        self.code, self.text, self.why = code, text, why


@dataclass(frozen=True, slots=True, order=False)
class When:
    """An instant known to lie between `earliest` and `latest`, both inclusive, both UTC."""

    earliest: datetime
    latest: datetime

    def __post_init__(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    @property
    def is_exact(self) -> bool:
        """Whether the instant itself is known."""
        return self.earliest == self.latest

    def plus(self, length: timedelta) -> "When":
        """Move both ends by elapsed time."""
        return When(self.earliest + length, self.latest + length)

    def has_come(self, at: datetime) -> Answer:
        """Say whether this instant has come by `at`; at the instant itself it has.

        >>> day = civil_day(date(2026, 3, 1), UTC)
        >>> day.has_come(datetime(2026, 3, 1, 12, tzinfo=UTC))
        <Answer.UNKNOWN: 'UNKNOWN'>
        """
        if self.latest <= at:
            return Answer.YES
        return Answer.NO if at < self.earliest else Answer.UNKNOWN


def exactly(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "a custody time without a zone is not a time"
    utc = instant.astimezone(UTC)
    return When(utc, utc)


def local_time(naive: datetime, zone: tzinfo) -> When:
    """Find the instants that a clock on the wall in `zone` can have meant.

    A time that the wall showed twice, when clocks went back, gives both. One
    that it never showed, when clocks went forward, gives the interval between
    its two readings.

    >>> from zoneinfo import ZoneInfo
    >>> twice = local_time(datetime(2026, 11, 1, 1, 30), ZoneInfo("America/New_York"))
    >>> (twice.latest - twice.earliest).total_seconds() / 3600
    1.0
    """
    assert naive.tzinfo is None, "a local time has no offset yet"
    readings = [naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return When(min(readings), max(readings))


def civil_day(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def local_midnight(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(datetime.combine(day, time.min), zone).earliest


def earliest_of(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the earliest of nothing is not a time"
    return When(min(when.earliest for when in known), min(when.latest for when in known))


def latest_of(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the latest of nothing is not a time"
    return When(max(when.earliest for when in known), max(when.latest for when in known))


def parse_when(text: str, zone: tzinfo) -> When:
    """Read ISO 8601 text: an instant with its offset, a local time in `zone`, or a date.

    A date is its whole day; a local time without an offset is every instant
    that it can mean in `zone`. Raises UnableToReadInstant, code TIME.UNREADABLE
    or TIME.OUT_OF_RANGE.

    >>> parse_when("2026-11-05T17:00-06:00", UTC).earliest.isoformat()
    '2026-11-05T23:00:00+00:00'
    """
    try:
        when = _parsed(text.strip(), zone)
    except OverflowError:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def _parsed(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)
