"""Reads a column of times as a mapping says they are written."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Final

from fortyeight.foundations.law.instants import FIRST_INSTANT, LAST_INSTANT, When
from fortyeight.rooms.oversight.backfile.moments import LocalClock
from fortyeight.rooms.oversight.backfile.rows import Cell, Column, Moment, Shape
from fortyeight.rooms.oversight.mapping.model import TimeColumn, folded
from fortyeight.rooms.oversight.mapping.patterns import (
    EXCEL,
    EXCEL_1904,
    NAMED,
    UNIX,
    UNIX_MS,
    Pattern,
    in_calendar,
    reader_of,
    serial,
    unix,
)

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_WALL_EPOCH: Final = _EPOCH.replace(tzinfo=None)
_EPOCH_DAY: Final = date(1970, 1, 1).toordinal()
_MICROS_A_DAY: Final = 86_400_000_000
# Beyond these the calendar of the law does not go; see FIRST_INSTANT and LAST_INSTANT.
_FIRST_MICROS: Final = (FIRST_INSTANT - _EPOCH) // timedelta(microseconds=1) + 2 * _MICROS_A_DAY
_LAST_MICROS: Final = (LAST_INSTANT - _EPOCH) // timedelta(microseconds=1) - 2 * _MICROS_A_DAY
TEXTS_KEPT: Final = 100_000


class Broken(Enum):
    """A cell that should hold a time and does not."""

    BROKEN = "broken"


BROKEN: Final = Broken.BROKEN
Read = When | None | Broken


class TimeReader:
    """Reads the cells of one time of a mapping: a time, None for an empty cell, or BROKEN."""

    def __init__(self, spec: TimeColumn, blank: frozenset[str], clock: LocalClock) -> None:
        self.spec, self.blank, self.clock = spec, blank, clock
        written = [text for text in spec.written if _has_date(text)]
        self._readers = [
            reader_of(text, clock, midnight_is_a_date=spec.midnight_is_a_date) for text in written
        ]
        self._hours = [Pattern(text) for text in spec.written if not _has_date(text)]
        self._give = timedelta(minutes=spec.give_or_take_minutes)
        self._numbers = [text for text in spec.written if text in (EXCEL, EXCEL_1904, UNIX, UNIX_MS)]
        self._texts: dict[str, Read] = {}

    def column(self, dates: Column, hours: Column | None) -> list[Read]:
        """Read a whole column, together with that of the hours where they stand apart."""
        if hours is not None:
            return [self._widened(self._both(dates.cell(n), hours.cell(n))) for n in range(len(dates.values))]
        if dates.shape is Shape.CELLS:
            return self._cells(dates.values)
        one = {Shape.LOCAL: self._local, Shape.UTC: self._utc, Shape.DAYS: self._day}[dates.shape]
        return self._each(dates.values, one)

    def _cells(self, values: Sequence[Cell]) -> list[Read]:
        known, read = self._texts, self._cell
        found: list[Read] = []
        for value in values:
            if isinstance(value, str):
                if value in known:
                    found.append(known[value])
                    continue
                if len(known) >= TEXTS_KEPT:
                    known.clear()
                seen = known[value] = self._widened(read(value))
                found.append(seen)
            else:
                found.append(self._widened(read(value)))
        return found

    def _each(self, values: Sequence[Cell], one: Callable[[int], Read]) -> list[Read]:
        if not self._give:
            return [None if value is None else one(value) for value in values]  # type: ignore[arg-type]
        return [None if value is None else self._widened(one(value)) for value in values]  # type: ignore[arg-type]

    def _widened(self, read: Read) -> Read:
        if not self._give or not isinstance(read, When):
            return read
        return When(read.earliest - self._give, read.latest + self._give)

    def _cell(self, cell: Cell) -> Read:
        if cell is None:
            return None
        if isinstance(cell, Moment):
            return self._moment(cell)
        if isinstance(cell, str):
            text = cell.strip()
            if not text or (self.blank and folded(text) in self.blank):
                return None
            for read in self._readers:
                when = read(text)
                if when is not None:
                    return when
            return BROKEN
        if isinstance(cell, bool):
            return BROKEN
        return self._number(float(cell))

    def _number(self, number: float) -> Read:
        for written in self._numbers:
            if written in (UNIX, UNIX_MS):
                when = unix(number, written)
            else:
                when = serial(number, written, self.clock, midnight_is_a_date=self.spec.midnight_is_a_date)
            if when is not None:
                return when
        return BROKEN

    def _moment(self, moment: Moment) -> Read:
        readers = {Shape.LOCAL.value: self._local, Shape.UTC.value: self._utc, Shape.DAYS.value: self._day}
        one = readers.get(moment.kind)
        return BROKEN if one is None else one(moment.number)

    def _local(self, micros: int) -> Read:
        if not _FIRST_MICROS <= micros <= _LAST_MICROS:
            return BROKEN
        if self.spec.midnight_is_a_date and not micros % _MICROS_A_DAY:
            return self.clock.day(date.fromordinal(_EPOCH_DAY + micros // _MICROS_A_DAY))
        return self.clock.when_of_micros(micros)

    def _utc(self, micros: int) -> Read:
        if not _FIRST_MICROS <= micros <= _LAST_MICROS:
            return BROKEN
        at = _EPOCH + timedelta(microseconds=micros)
        return When(at, at)

    def _day(self, days: int) -> Read:
        if not _FIRST_MICROS <= days * _MICROS_A_DAY <= _LAST_MICROS:
            return BROKEN
        return self.clock.day(date.fromordinal(_EPOCH_DAY + days))

    def _both(self, dated: Cell, hour: Cell) -> Read:
        """Read a date and an hour that stand in two columns; without the hour it is the whole day."""
        day = self._cell(dated)
        if not isinstance(day, When):
            return day
        local = day.earliest.astimezone(self.clock.zone).replace(tzinfo=None)
        if isinstance(hour, str) and (not hour.strip() or folded(hour) in self.blank):
            hour = None
        if hour is None:
            return self.clock.day(local.date())
        micros = self._hour(hour)
        if micros is None:
            return BROKEN
        combined = datetime.combine(local.date(), datetime.min.time()) + timedelta(microseconds=micros)
        return self.clock.when(combined) if in_calendar(combined) else BROKEN

    def _hour(self, cell: Cell) -> int | None:
        """Find the microseconds since midnight that a cell of hours says."""
        if isinstance(cell, Moment):
            kinds = {"time": cell.number, Shape.LOCAL.value: cell.number % _MICROS_A_DAY}
            return kinds.get(cell.kind)
        if isinstance(cell, str):
            for pattern in self._hours:
                read = pattern.read(cell.strip())
                if read is not None:
                    return (read - _WALL_EPOCH) // timedelta(microseconds=1)
            return None
        if isinstance(cell, float) and 0 <= cell < 1 and self._numbers:
            return round(cell * 86_400) * 1_000_000
        return None


def _has_date(text: str) -> bool:
    return text in NAMED or Pattern(text).has_date
