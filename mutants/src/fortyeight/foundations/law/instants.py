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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁUnableToReadInstantǁ__init____mutmut: MutantDict = {}  # type: ignore


class UnableToReadInstant(ValueError):
    """The text is no date, no local time and no instant. `code` is stable, `text` is what was given."""

    @_mutmut_mutated(mutants_xǁUnableToReadInstantǁ__init____mutmut)
    def __init__(self, code: str, text: str, why: str) -> None:
        super().__init__(f"{text!r} was not read as a time: {why} [{code}]")
        self.code, self.text, self.why = code, text, why

    def xǁUnableToReadInstantǁ__init____mutmut_orig(self, code: str, text: str, why: str) -> None:
        super().__init__(f"{text!r} was not read as a time: {why} [{code}]")
        self.code, self.text, self.why = code, text, why

    def xǁUnableToReadInstantǁ__init____mutmut_1(self, code: str, text: str, why: str) -> None:
        super().__init__(None)
        self.code, self.text, self.why = code, text, why

    def xǁUnableToReadInstantǁ__init____mutmut_2(self, code: str, text: str, why: str) -> None:
        super().__init__(f"{text!r} was not read as a time: {why} [{code}]")
        self.code, self.text, self.why = None

mutants_xǁUnableToReadInstantǁ__init____mutmut['_mutmut_orig'] = UnableToReadInstant.xǁUnableToReadInstantǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁUnableToReadInstantǁ__init____mutmut['xǁUnableToReadInstantǁ__init____mutmut_1'] = UnableToReadInstant.xǁUnableToReadInstantǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁUnableToReadInstantǁ__init____mutmut['xǁUnableToReadInstantǁ__init____mutmut_2'] = UnableToReadInstant.xǁUnableToReadInstantǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁWhenǁplus__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWhenǁhas_come__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True, order=False)
class When:
    """An instant known to lie between `earliest` and `latest`, both inclusive, both UTC."""

    earliest: datetime
    latest: datetime

    @_mutmut_mutated(mutants_xǁWhenǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_orig(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_1(self) -> None:
        assert self.earliest.tzinfo is not UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_2(self) -> None:
        assert self.earliest.tzinfo is UTC, "XXinstants are UTC insideXX"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_3(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are utc inside"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_4(self) -> None:
        assert self.earliest.tzinfo is UTC, "INSTANTS ARE UTC INSIDE"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_5(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is not UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_6(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "XXinstants are UTC insideXX"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_7(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "instants are utc inside"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_8(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "INSTANTS ARE UTC INSIDE"
        assert self.earliest <= self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_9(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest < self.latest, "an interval does not end before it starts"

    def xǁWhenǁ__post_init____mutmut_10(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "XXan interval does not end before it startsXX"

    def xǁWhenǁ__post_init____mutmut_11(self) -> None:
        assert self.earliest.tzinfo is UTC, "instants are UTC inside"
        assert self.latest.tzinfo is UTC, "instants are UTC inside"
        assert self.earliest <= self.latest, "AN INTERVAL DOES NOT END BEFORE IT STARTS"

    @property
    def is_exact(self) -> bool:
        """Whether the instant itself is known."""
        return self.earliest == self.latest

    @_mutmut_mutated(mutants_xǁWhenǁplus__mutmut)
    def plus(self, length: timedelta) -> "When":
        """Move both ends by elapsed time."""
        return When(self.earliest + length, self.latest + length)

    def xǁWhenǁplus__mutmut_orig(self, length: timedelta) -> "When":
        """Move both ends by elapsed time."""
        return When(self.earliest + length, self.latest + length)

    def xǁWhenǁplus__mutmut_1(self, length: timedelta) -> "When":
        """Move both ends by elapsed time."""
        return When(None, self.latest + length)

    def xǁWhenǁplus__mutmut_2(self, length: timedelta) -> "When":
        """Move both ends by elapsed time."""
        return When(self.earliest + length, None)

    def xǁWhenǁplus__mutmut_3(self, length: timedelta) -> "When":
        """Move both ends by elapsed time."""
        return When(self.latest + length)

    def xǁWhenǁplus__mutmut_4(self, length: timedelta) -> "When":
        """Move both ends by elapsed time."""
        return When(self.earliest + length, )

    def xǁWhenǁplus__mutmut_5(self, length: timedelta) -> "When":
        """Move both ends by elapsed time."""
        return When(self.earliest - length, self.latest + length)

    def xǁWhenǁplus__mutmut_6(self, length: timedelta) -> "When":
        """Move both ends by elapsed time."""
        return When(self.earliest + length, self.latest - length)

    @_mutmut_mutated(mutants_xǁWhenǁhas_come__mutmut)
    def has_come(self, at: datetime) -> Answer:
        """Say whether this instant has come by `at`; at the instant itself it has.

        >>> day = civil_day(date(2026, 3, 1), UTC)
        >>> day.has_come(datetime(2026, 3, 1, 12, tzinfo=UTC))
        <Answer.UNKNOWN: 'UNKNOWN'>
        """
        if self.latest <= at:
            return Answer.YES
        return Answer.NO if at < self.earliest else Answer.UNKNOWN

    def xǁWhenǁhas_come__mutmut_orig(self, at: datetime) -> Answer:
        """Say whether this instant has come by `at`; at the instant itself it has.

        >>> day = civil_day(date(2026, 3, 1), UTC)
        >>> day.has_come(datetime(2026, 3, 1, 12, tzinfo=UTC))
        <Answer.UNKNOWN: 'UNKNOWN'>
        """
        if self.latest <= at:
            return Answer.YES
        return Answer.NO if at < self.earliest else Answer.UNKNOWN

    def xǁWhenǁhas_come__mutmut_1(self, at: datetime) -> Answer:
        """Say whether this instant has come by `at`; at the instant itself it has.

        >>> day = civil_day(date(2026, 3, 1), UTC)
        >>> day.has_come(datetime(2026, 3, 1, 12, tzinfo=UTC))
        <Answer.UNKNOWN: 'UNKNOWN'>
        """
        if self.latest < at:
            return Answer.YES
        return Answer.NO if at < self.earliest else Answer.UNKNOWN

    def xǁWhenǁhas_come__mutmut_2(self, at: datetime) -> Answer:
        """Say whether this instant has come by `at`; at the instant itself it has.

        >>> day = civil_day(date(2026, 3, 1), UTC)
        >>> day.has_come(datetime(2026, 3, 1, 12, tzinfo=UTC))
        <Answer.UNKNOWN: 'UNKNOWN'>
        """
        if self.latest <= at:
            return Answer.YES
        return Answer.NO if (at < self.earliest) and False else Answer.UNKNOWN

    def xǁWhenǁhas_come__mutmut_3(self, at: datetime) -> Answer:
        """Say whether this instant has come by `at`; at the instant itself it has.

        >>> day = civil_day(date(2026, 3, 1), UTC)
        >>> day.has_come(datetime(2026, 3, 1, 12, tzinfo=UTC))
        <Answer.UNKNOWN: 'UNKNOWN'>
        """
        if self.latest <= at:
            return Answer.YES
        return Answer.NO if (at < self.earliest) or True else Answer.UNKNOWN

    def xǁWhenǁhas_come__mutmut_4(self, at: datetime) -> Answer:
        """Say whether this instant has come by `at`; at the instant itself it has.

        >>> day = civil_day(date(2026, 3, 1), UTC)
        >>> day.has_come(datetime(2026, 3, 1, 12, tzinfo=UTC))
        <Answer.UNKNOWN: 'UNKNOWN'>
        """
        if self.latest <= at:
            return Answer.YES
        return Answer.NO if at <= self.earliest else Answer.UNKNOWN

mutants_xǁWhenǁ__post_init____mutmut['_mutmut_orig'] = When.xǁWhenǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_1'] = When.xǁWhenǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_2'] = When.xǁWhenǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_3'] = When.xǁWhenǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_4'] = When.xǁWhenǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_5'] = When.xǁWhenǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_6'] = When.xǁWhenǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_7'] = When.xǁWhenǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_8'] = When.xǁWhenǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_9'] = When.xǁWhenǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_10'] = When.xǁWhenǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁWhenǁ__post_init____mutmut['xǁWhenǁ__post_init____mutmut_11'] = When.xǁWhenǁ__post_init____mutmut_11 # type: ignore # mutmut generated

mutants_xǁWhenǁplus__mutmut['_mutmut_orig'] = When.xǁWhenǁplus__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWhenǁplus__mutmut['xǁWhenǁplus__mutmut_1'] = When.xǁWhenǁplus__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWhenǁplus__mutmut['xǁWhenǁplus__mutmut_2'] = When.xǁWhenǁplus__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWhenǁplus__mutmut['xǁWhenǁplus__mutmut_3'] = When.xǁWhenǁplus__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWhenǁplus__mutmut['xǁWhenǁplus__mutmut_4'] = When.xǁWhenǁplus__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWhenǁplus__mutmut['xǁWhenǁplus__mutmut_5'] = When.xǁWhenǁplus__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWhenǁplus__mutmut['xǁWhenǁplus__mutmut_6'] = When.xǁWhenǁplus__mutmut_6 # type: ignore # mutmut generated

mutants_xǁWhenǁhas_come__mutmut['_mutmut_orig'] = When.xǁWhenǁhas_come__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWhenǁhas_come__mutmut['xǁWhenǁhas_come__mutmut_1'] = When.xǁWhenǁhas_come__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWhenǁhas_come__mutmut['xǁWhenǁhas_come__mutmut_2'] = When.xǁWhenǁhas_come__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWhenǁhas_come__mutmut['xǁWhenǁhas_come__mutmut_3'] = When.xǁWhenǁhas_come__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWhenǁhas_come__mutmut['xǁWhenǁhas_come__mutmut_4'] = When.xǁWhenǁhas_come__mutmut_4 # type: ignore # mutmut generated
mutants_x_exactly__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_exactly__mutmut)
def exactly(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "a custody time without a zone is not a time"
    utc = instant.astimezone(UTC)
    return When(utc, utc)


def x_exactly__mutmut_orig(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "a custody time without a zone is not a time"
    utc = instant.astimezone(UTC)
    return When(utc, utc)


def x_exactly__mutmut_1(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is None, "a custody time without a zone is not a time"
    utc = instant.astimezone(UTC)
    return When(utc, utc)


def x_exactly__mutmut_2(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "XXa custody time without a zone is not a timeXX"
    utc = instant.astimezone(UTC)
    return When(utc, utc)


def x_exactly__mutmut_3(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "A CUSTODY TIME WITHOUT A ZONE IS NOT A TIME"
    utc = instant.astimezone(UTC)
    return When(utc, utc)


def x_exactly__mutmut_4(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "a custody time without a zone is not a time"
    utc = None
    return When(utc, utc)


def x_exactly__mutmut_5(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "a custody time without a zone is not a time"
    utc = instant.astimezone(None)
    return When(utc, utc)


def x_exactly__mutmut_6(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "a custody time without a zone is not a time"
    utc = instant.astimezone(UTC)
    return When(None, utc)


def x_exactly__mutmut_7(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "a custody time without a zone is not a time"
    utc = instant.astimezone(UTC)
    return When(utc, None)


def x_exactly__mutmut_8(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "a custody time without a zone is not a time"
    utc = instant.astimezone(UTC)
    return When(utc)


def x_exactly__mutmut_9(instant: datetime) -> When:
    """Make a `When` of one known instant; `instant` must carry a zone."""
    assert instant.tzinfo is not None, "a custody time without a zone is not a time"
    utc = instant.astimezone(UTC)
    return When(utc, )

mutants_x_exactly__mutmut['_mutmut_orig'] = x_exactly__mutmut_orig # type: ignore # mutmut generated
mutants_x_exactly__mutmut['x_exactly__mutmut_1'] = x_exactly__mutmut_1 # type: ignore # mutmut generated
mutants_x_exactly__mutmut['x_exactly__mutmut_2'] = x_exactly__mutmut_2 # type: ignore # mutmut generated
mutants_x_exactly__mutmut['x_exactly__mutmut_3'] = x_exactly__mutmut_3 # type: ignore # mutmut generated
mutants_x_exactly__mutmut['x_exactly__mutmut_4'] = x_exactly__mutmut_4 # type: ignore # mutmut generated
mutants_x_exactly__mutmut['x_exactly__mutmut_5'] = x_exactly__mutmut_5 # type: ignore # mutmut generated
mutants_x_exactly__mutmut['x_exactly__mutmut_6'] = x_exactly__mutmut_6 # type: ignore # mutmut generated
mutants_x_exactly__mutmut['x_exactly__mutmut_7'] = x_exactly__mutmut_7 # type: ignore # mutmut generated
mutants_x_exactly__mutmut['x_exactly__mutmut_8'] = x_exactly__mutmut_8 # type: ignore # mutmut generated
mutants_x_exactly__mutmut['x_exactly__mutmut_9'] = x_exactly__mutmut_9 # type: ignore # mutmut generated
mutants_x_local_time__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_local_time__mutmut)
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


def x_local_time__mutmut_orig(naive: datetime, zone: tzinfo) -> When:
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


def x_local_time__mutmut_1(naive: datetime, zone: tzinfo) -> When:
    """Find the instants that a clock on the wall in `zone` can have meant.

    A time that the wall showed twice, when clocks went back, gives both. One
    that it never showed, when clocks went forward, gives the interval between
    its two readings.

    >>> from zoneinfo import ZoneInfo
    >>> twice = local_time(datetime(2026, 11, 1, 1, 30), ZoneInfo("America/New_York"))
    >>> (twice.latest - twice.earliest).total_seconds() / 3600
    1.0
    """
    assert naive.tzinfo is not None, "a local time has no offset yet"
    readings = [naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_2(naive: datetime, zone: tzinfo) -> When:
    """Find the instants that a clock on the wall in `zone` can have meant.

    A time that the wall showed twice, when clocks went back, gives both. One
    that it never showed, when clocks went forward, gives the interval between
    its two readings.

    >>> from zoneinfo import ZoneInfo
    >>> twice = local_time(datetime(2026, 11, 1, 1, 30), ZoneInfo("America/New_York"))
    >>> (twice.latest - twice.earliest).total_seconds() / 3600
    1.0
    """
    assert naive.tzinfo is None, "XXa local time has no offset yetXX"
    readings = [naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_3(naive: datetime, zone: tzinfo) -> When:
    """Find the instants that a clock on the wall in `zone` can have meant.

    A time that the wall showed twice, when clocks went back, gives both. One
    that it never showed, when clocks went forward, gives the interval between
    its two readings.

    >>> from zoneinfo import ZoneInfo
    >>> twice = local_time(datetime(2026, 11, 1, 1, 30), ZoneInfo("America/New_York"))
    >>> (twice.latest - twice.earliest).total_seconds() / 3600
    1.0
    """
    assert naive.tzinfo is None, "A LOCAL TIME HAS NO OFFSET YET"
    readings = [naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_4(naive: datetime, zone: tzinfo) -> When:
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
    readings = None
    return When(min(readings), max(readings))


def x_local_time__mutmut_5(naive: datetime, zone: tzinfo) -> When:
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
    readings = [naive.replace(tzinfo=zone, fold=fold).astimezone(None) for fold in (0, 1)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_6(naive: datetime, zone: tzinfo) -> When:
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
    readings = [naive.replace(tzinfo=None, fold=fold).astimezone(UTC) for fold in (0, 1)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_7(naive: datetime, zone: tzinfo) -> When:
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
    readings = [naive.replace(tzinfo=zone, fold=None).astimezone(UTC) for fold in (0, 1)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_8(naive: datetime, zone: tzinfo) -> When:
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
    readings = [naive.replace(fold=fold).astimezone(UTC) for fold in (0, 1)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_9(naive: datetime, zone: tzinfo) -> When:
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
    readings = [naive.replace(tzinfo=zone, ).astimezone(UTC) for fold in (0, 1)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_10(naive: datetime, zone: tzinfo) -> When:
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
    readings = [naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (1, 1)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_11(naive: datetime, zone: tzinfo) -> When:
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
    readings = [naive.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 2)]
    return When(min(readings), max(readings))


def x_local_time__mutmut_12(naive: datetime, zone: tzinfo) -> When:
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
    return When(None, max(readings))


def x_local_time__mutmut_13(naive: datetime, zone: tzinfo) -> When:
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
    return When(min(readings), None)


def x_local_time__mutmut_14(naive: datetime, zone: tzinfo) -> When:
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
    return When(max(readings))


def x_local_time__mutmut_15(naive: datetime, zone: tzinfo) -> When:
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
    return When(min(readings), )


def x_local_time__mutmut_16(naive: datetime, zone: tzinfo) -> When:
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
    return When(min(None), max(readings))


def x_local_time__mutmut_17(naive: datetime, zone: tzinfo) -> When:
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
    return When(min(readings), max(None))

mutants_x_local_time__mutmut['_mutmut_orig'] = x_local_time__mutmut_orig # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_1'] = x_local_time__mutmut_1 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_2'] = x_local_time__mutmut_2 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_3'] = x_local_time__mutmut_3 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_4'] = x_local_time__mutmut_4 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_5'] = x_local_time__mutmut_5 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_6'] = x_local_time__mutmut_6 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_7'] = x_local_time__mutmut_7 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_8'] = x_local_time__mutmut_8 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_9'] = x_local_time__mutmut_9 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_10'] = x_local_time__mutmut_10 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_11'] = x_local_time__mutmut_11 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_12'] = x_local_time__mutmut_12 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_13'] = x_local_time__mutmut_13 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_14'] = x_local_time__mutmut_14 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_15'] = x_local_time__mutmut_15 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_16'] = x_local_time__mutmut_16 # type: ignore # mutmut generated
mutants_x_local_time__mutmut['x_local_time__mutmut_17'] = x_local_time__mutmut_17 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_civil_day__mutmut)
def civil_day(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_orig(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_1(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = None
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_2(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(None, zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_3(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), None).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_4(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_5(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), ).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_6(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(None, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_7(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, None), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_8(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_9(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, ), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_10(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = None
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_11(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(None, zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_12(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), None).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_13(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_14(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), ).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_15(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(None, time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_16(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), None), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_17(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_18(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), ), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_19(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day - timedelta(days=1), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_20(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=None), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_21(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=2), time.min), zone).earliest
    return When(first, following - MICROSECOND)


def x_civil_day__mutmut_22(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(None, following - MICROSECOND)


def x_civil_day__mutmut_23(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, None)


def x_civil_day__mutmut_24(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(following - MICROSECOND)


def x_civil_day__mutmut_25(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, )


def x_civil_day__mutmut_26(day: date, zone: tzinfo) -> When:
    """Span a whole day of the wall calendar in `zone`, first microsecond to last."""
    first = local_time(datetime.combine(day, time.min), zone).earliest
    following = local_time(datetime.combine(day + timedelta(days=1), time.min), zone).earliest
    return When(first, following + MICROSECOND)

mutants_x_civil_day__mutmut['_mutmut_orig'] = x_civil_day__mutmut_orig # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_1'] = x_civil_day__mutmut_1 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_2'] = x_civil_day__mutmut_2 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_3'] = x_civil_day__mutmut_3 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_4'] = x_civil_day__mutmut_4 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_5'] = x_civil_day__mutmut_5 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_6'] = x_civil_day__mutmut_6 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_7'] = x_civil_day__mutmut_7 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_8'] = x_civil_day__mutmut_8 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_9'] = x_civil_day__mutmut_9 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_10'] = x_civil_day__mutmut_10 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_11'] = x_civil_day__mutmut_11 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_12'] = x_civil_day__mutmut_12 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_13'] = x_civil_day__mutmut_13 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_14'] = x_civil_day__mutmut_14 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_15'] = x_civil_day__mutmut_15 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_16'] = x_civil_day__mutmut_16 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_17'] = x_civil_day__mutmut_17 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_18'] = x_civil_day__mutmut_18 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_19'] = x_civil_day__mutmut_19 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_20'] = x_civil_day__mutmut_20 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_21'] = x_civil_day__mutmut_21 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_22'] = x_civil_day__mutmut_22 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_23'] = x_civil_day__mutmut_23 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_24'] = x_civil_day__mutmut_24 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_25'] = x_civil_day__mutmut_25 # type: ignore # mutmut generated
mutants_x_civil_day__mutmut['x_civil_day__mutmut_26'] = x_civil_day__mutmut_26 # type: ignore # mutmut generated
mutants_x_local_midnight__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_local_midnight__mutmut)
def local_midnight(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(datetime.combine(day, time.min), zone).earliest


def x_local_midnight__mutmut_orig(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(datetime.combine(day, time.min), zone).earliest


def x_local_midnight__mutmut_1(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(None, zone).earliest


def x_local_midnight__mutmut_2(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(datetime.combine(day, time.min), None).earliest


def x_local_midnight__mutmut_3(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(zone).earliest


def x_local_midnight__mutmut_4(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(datetime.combine(day, time.min), ).earliest


def x_local_midnight__mutmut_5(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(datetime.combine(None, time.min), zone).earliest


def x_local_midnight__mutmut_6(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(datetime.combine(day, None), zone).earliest


def x_local_midnight__mutmut_7(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(datetime.combine(time.min), zone).earliest


def x_local_midnight__mutmut_8(day: date, zone: tzinfo) -> datetime:
    """Find the instant at which `day` begins in `zone`, in UTC."""
    return local_time(datetime.combine(day, ), zone).earliest

mutants_x_local_midnight__mutmut['_mutmut_orig'] = x_local_midnight__mutmut_orig # type: ignore # mutmut generated
mutants_x_local_midnight__mutmut['x_local_midnight__mutmut_1'] = x_local_midnight__mutmut_1 # type: ignore # mutmut generated
mutants_x_local_midnight__mutmut['x_local_midnight__mutmut_2'] = x_local_midnight__mutmut_2 # type: ignore # mutmut generated
mutants_x_local_midnight__mutmut['x_local_midnight__mutmut_3'] = x_local_midnight__mutmut_3 # type: ignore # mutmut generated
mutants_x_local_midnight__mutmut['x_local_midnight__mutmut_4'] = x_local_midnight__mutmut_4 # type: ignore # mutmut generated
mutants_x_local_midnight__mutmut['x_local_midnight__mutmut_5'] = x_local_midnight__mutmut_5 # type: ignore # mutmut generated
mutants_x_local_midnight__mutmut['x_local_midnight__mutmut_6'] = x_local_midnight__mutmut_6 # type: ignore # mutmut generated
mutants_x_local_midnight__mutmut['x_local_midnight__mutmut_7'] = x_local_midnight__mutmut_7 # type: ignore # mutmut generated
mutants_x_local_midnight__mutmut['x_local_midnight__mutmut_8'] = x_local_midnight__mutmut_8 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_earliest_of__mutmut)
def earliest_of(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the earliest of nothing is not a time"
    return When(min(when.earliest for when in known), min(when.latest for when in known))


def x_earliest_of__mutmut_orig(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the earliest of nothing is not a time"
    return When(min(when.earliest for when in known), min(when.latest for when in known))


def x_earliest_of__mutmut_1(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = None
    assert known, "the earliest of nothing is not a time"
    return When(min(when.earliest for when in known), min(when.latest for when in known))


def x_earliest_of__mutmut_2(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(None)
    assert known, "the earliest of nothing is not a time"
    return When(min(when.earliest for when in known), min(when.latest for when in known))


def x_earliest_of__mutmut_3(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "XXthe earliest of nothing is not a timeXX"
    return When(min(when.earliest for when in known), min(when.latest for when in known))


def x_earliest_of__mutmut_4(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "THE EARLIEST OF NOTHING IS NOT A TIME"
    return When(min(when.earliest for when in known), min(when.latest for when in known))


def x_earliest_of__mutmut_5(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the earliest of nothing is not a time"
    return When(None, min(when.latest for when in known))


def x_earliest_of__mutmut_6(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the earliest of nothing is not a time"
    return When(min(when.earliest for when in known), None)


def x_earliest_of__mutmut_7(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the earliest of nothing is not a time"
    return When(min(when.latest for when in known))


def x_earliest_of__mutmut_8(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the earliest of nothing is not a time"
    return When(min(when.earliest for when in known), )


def x_earliest_of__mutmut_9(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the earliest of nothing is not a time"
    return When(min(None), min(when.latest for when in known))


def x_earliest_of__mutmut_10(whens: Iterable[When]) -> When:
    """Bound the earliest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the earliest of nothing is not a time"
    return When(min(when.earliest for when in known), min(None))

mutants_x_earliest_of__mutmut['_mutmut_orig'] = x_earliest_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_1'] = x_earliest_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_2'] = x_earliest_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_3'] = x_earliest_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_4'] = x_earliest_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_5'] = x_earliest_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_6'] = x_earliest_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_7'] = x_earliest_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_8'] = x_earliest_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_9'] = x_earliest_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_earliest_of__mutmut['x_earliest_of__mutmut_10'] = x_earliest_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_latest_of__mutmut)
def latest_of(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the latest of nothing is not a time"
    return When(max(when.earliest for when in known), max(when.latest for when in known))


def x_latest_of__mutmut_orig(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the latest of nothing is not a time"
    return When(max(when.earliest for when in known), max(when.latest for when in known))


def x_latest_of__mutmut_1(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = None
    assert known, "the latest of nothing is not a time"
    return When(max(when.earliest for when in known), max(when.latest for when in known))


def x_latest_of__mutmut_2(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(None)
    assert known, "the latest of nothing is not a time"
    return When(max(when.earliest for when in known), max(when.latest for when in known))


def x_latest_of__mutmut_3(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "XXthe latest of nothing is not a timeXX"
    return When(max(when.earliest for when in known), max(when.latest for when in known))


def x_latest_of__mutmut_4(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "THE LATEST OF NOTHING IS NOT A TIME"
    return When(max(when.earliest for when in known), max(when.latest for when in known))


def x_latest_of__mutmut_5(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the latest of nothing is not a time"
    return When(None, max(when.latest for when in known))


def x_latest_of__mutmut_6(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the latest of nothing is not a time"
    return When(max(when.earliest for when in known), None)


def x_latest_of__mutmut_7(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the latest of nothing is not a time"
    return When(max(when.latest for when in known))


def x_latest_of__mutmut_8(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the latest of nothing is not a time"
    return When(max(when.earliest for when in known), )


def x_latest_of__mutmut_9(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the latest of nothing is not a time"
    return When(max(None), max(when.latest for when in known))


def x_latest_of__mutmut_10(whens: Iterable[When]) -> When:
    """Bound the latest of several instants, each known only as an interval."""
    known = tuple(whens)
    assert known, "the latest of nothing is not a time"
    return When(max(when.earliest for when in known), max(None))

mutants_x_latest_of__mutmut['_mutmut_orig'] = x_latest_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_1'] = x_latest_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_2'] = x_latest_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_3'] = x_latest_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_4'] = x_latest_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_5'] = x_latest_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_6'] = x_latest_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_7'] = x_latest_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_8'] = x_latest_of__mutmut_8 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_9'] = x_latest_of__mutmut_9 # type: ignore # mutmut generated
mutants_x_latest_of__mutmut['x_latest_of__mutmut_10'] = x_latest_of__mutmut_10 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parse_when__mutmut)
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


def x_parse_when__mutmut_orig(text: str, zone: tzinfo) -> When:
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


def x_parse_when__mutmut_1(text: str, zone: tzinfo) -> When:
    """Read ISO 8601 text: an instant with its offset, a local time in `zone`, or a date.

    A date is its whole day; a local time without an offset is every instant
    that it can mean in `zone`. Raises UnableToReadInstant, code TIME.UNREADABLE
    or TIME.OUT_OF_RANGE.

    >>> parse_when("2026-11-05T17:00-06:00", UTC).earliest.isoformat()
    '2026-11-05T23:00:00+00:00'
    """
    try:
        when = None
    except OverflowError:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_2(text: str, zone: tzinfo) -> When:
    """Read ISO 8601 text: an instant with its offset, a local time in `zone`, or a date.

    A date is its whole day; a local time without an offset is every instant
    that it can mean in `zone`. Raises UnableToReadInstant, code TIME.UNREADABLE
    or TIME.OUT_OF_RANGE.

    >>> parse_when("2026-11-05T17:00-06:00", UTC).earliest.isoformat()
    '2026-11-05T23:00:00+00:00'
    """
    try:
        when = _parsed(None, zone)
    except OverflowError:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_3(text: str, zone: tzinfo) -> When:
    """Read ISO 8601 text: an instant with its offset, a local time in `zone`, or a date.

    A date is its whole day; a local time without an offset is every instant
    that it can mean in `zone`. Raises UnableToReadInstant, code TIME.UNREADABLE
    or TIME.OUT_OF_RANGE.

    >>> parse_when("2026-11-05T17:00-06:00", UTC).earliest.isoformat()
    '2026-11-05T23:00:00+00:00'
    """
    try:
        when = _parsed(text.strip(), None)
    except OverflowError:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_4(text: str, zone: tzinfo) -> When:
    """Read ISO 8601 text: an instant with its offset, a local time in `zone`, or a date.

    A date is its whole day; a local time without an offset is every instant
    that it can mean in `zone`. Raises UnableToReadInstant, code TIME.UNREADABLE
    or TIME.OUT_OF_RANGE.

    >>> parse_when("2026-11-05T17:00-06:00", UTC).earliest.isoformat()
    '2026-11-05T23:00:00+00:00'
    """
    try:
        when = _parsed(zone)
    except OverflowError:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_5(text: str, zone: tzinfo) -> When:
    """Read ISO 8601 text: an instant with its offset, a local time in `zone`, or a date.

    A date is its whole day; a local time without an offset is every instant
    that it can mean in `zone`. Raises UnableToReadInstant, code TIME.UNREADABLE
    or TIME.OUT_OF_RANGE.

    >>> parse_when("2026-11-05T17:00-06:00", UTC).earliest.isoformat()
    '2026-11-05T23:00:00+00:00'
    """
    try:
        when = _parsed(text.strip(), )
    except OverflowError:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_6(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant(None, text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_7(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", None, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_8(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, None) from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_9(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant(text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_10(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_11(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, ) from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_12(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("XXTIME.OUT_OF_RANGEXX", text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_13(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("time.out_of_range", text, "it is outside the calendar") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_14(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "XXit is outside the calendarXX") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_15(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "IT IS OUTSIDE THE CALENDAR") from None
    except ValueError as fault:
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_16(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant(None, text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_17(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.UNREADABLE", None, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_18(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.UNREADABLE", text, None) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_19(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant(text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_20(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.UNREADABLE", str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_21(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.UNREADABLE", text, ) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_22(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("XXTIME.UNREADABLEXX", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_23(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("time.unreadable", text, str(fault)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_24(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.UNREADABLE", text, str(None)) from None
    if when.earliest < FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_25(text: str, zone: tzinfo) -> When:
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
    if when.earliest < FIRST_INSTANT and when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_26(text: str, zone: tzinfo) -> When:
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
    if when.earliest <= FIRST_INSTANT or when.latest > LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_27(text: str, zone: tzinfo) -> When:
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
    if when.earliest < FIRST_INSTANT or when.latest >= LAST_INSTANT:
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_28(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant(None, text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_29(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", None, "it is outside the calendar")
    return when


def x_parse_when__mutmut_30(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, None)
    return when


def x_parse_when__mutmut_31(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant(text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_32(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", "it is outside the calendar")
    return when


def x_parse_when__mutmut_33(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, )
    return when


def x_parse_when__mutmut_34(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("XXTIME.OUT_OF_RANGEXX", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_35(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("time.out_of_range", text, "it is outside the calendar")
    return when


def x_parse_when__mutmut_36(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "XXit is outside the calendarXX")
    return when


def x_parse_when__mutmut_37(text: str, zone: tzinfo) -> When:
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
        raise UnableToReadInstant("TIME.OUT_OF_RANGE", text, "IT IS OUTSIDE THE CALENDAR")
    return when

mutants_x_parse_when__mutmut['_mutmut_orig'] = x_parse_when__mutmut_orig # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_1'] = x_parse_when__mutmut_1 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_2'] = x_parse_when__mutmut_2 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_3'] = x_parse_when__mutmut_3 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_4'] = x_parse_when__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_5'] = x_parse_when__mutmut_5 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_6'] = x_parse_when__mutmut_6 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_7'] = x_parse_when__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_8'] = x_parse_when__mutmut_8 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_9'] = x_parse_when__mutmut_9 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_10'] = x_parse_when__mutmut_10 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_11'] = x_parse_when__mutmut_11 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_12'] = x_parse_when__mutmut_12 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_13'] = x_parse_when__mutmut_13 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_14'] = x_parse_when__mutmut_14 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_15'] = x_parse_when__mutmut_15 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_16'] = x_parse_when__mutmut_16 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_17'] = x_parse_when__mutmut_17 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_18'] = x_parse_when__mutmut_18 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_19'] = x_parse_when__mutmut_19 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_20'] = x_parse_when__mutmut_20 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_21'] = x_parse_when__mutmut_21 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_22'] = x_parse_when__mutmut_22 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_23'] = x_parse_when__mutmut_23 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_24'] = x_parse_when__mutmut_24 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_25'] = x_parse_when__mutmut_25 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_26'] = x_parse_when__mutmut_26 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_27'] = x_parse_when__mutmut_27 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_28'] = x_parse_when__mutmut_28 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_29'] = x_parse_when__mutmut_29 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_30'] = x_parse_when__mutmut_30 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_31'] = x_parse_when__mutmut_31 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_32'] = x_parse_when__mutmut_32 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_33'] = x_parse_when__mutmut_33 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_34'] = x_parse_when__mutmut_34 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_35'] = x_parse_when__mutmut_35 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_36'] = x_parse_when__mutmut_36 # type: ignore # mutmut generated
mutants_x_parse_when__mutmut['x_parse_when__mutmut_37'] = x_parse_when__mutmut_37 # type: ignore # mutmut generated
mutants_x__parsed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parsed__mutmut)
def _parsed(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_orig(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_1(text: str, zone: tzinfo) -> When:
    if len(text) < len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_2(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(None, zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_3(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), None)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_4(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_5(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), )
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_6(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(None), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_7(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = None
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_8(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(None)
    return exactly(read) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_9(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if (read.tzinfo is not None) and False else local_time(read, zone)


def x__parsed__mutmut_10(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if (read.tzinfo is not None) or True else local_time(read, zone)


def x__parsed__mutmut_11(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(None) if read.tzinfo is not None else local_time(read, zone)


def x__parsed__mutmut_12(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is None else local_time(read, zone)


def x__parsed__mutmut_13(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(None, zone)


def x__parsed__mutmut_14(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, None)


def x__parsed__mutmut_15(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(zone)


def x__parsed__mutmut_16(text: str, zone: tzinfo) -> When:
    if len(text) <= len("2026-11-05"):
        return civil_day(date.fromisoformat(text), zone)
    read = datetime.fromisoformat(text)
    return exactly(read) if read.tzinfo is not None else local_time(read, )

mutants_x__parsed__mutmut['_mutmut_orig'] = x__parsed__mutmut_orig # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_1'] = x__parsed__mutmut_1 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_2'] = x__parsed__mutmut_2 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_3'] = x__parsed__mutmut_3 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_4'] = x__parsed__mutmut_4 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_5'] = x__parsed__mutmut_5 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_6'] = x__parsed__mutmut_6 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_7'] = x__parsed__mutmut_7 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_8'] = x__parsed__mutmut_8 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_9'] = x__parsed__mutmut_9 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_10'] = x__parsed__mutmut_10 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_11'] = x__parsed__mutmut_11 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_12'] = x__parsed__mutmut_12 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_13'] = x__parsed__mutmut_13 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_14'] = x__parsed__mutmut_14 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_15'] = x__parsed__mutmut_15 # type: ignore # mutmut generated
mutants_x__parsed__mutmut['x__parsed__mutmut_16'] = x__parsed__mutmut_16 # type: ignore # mutmut generated
