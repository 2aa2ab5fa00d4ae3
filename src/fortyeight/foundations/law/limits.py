"""One hold limit at one place: what it says of a start, with every civil day it has met remembered.

The clock of a stay asks it once. An audit asks it millions of times, of the
same few thousand days.
"""

from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from fortyeight.foundations.law.book import Book, Rule, Value
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.shapes import federal_holidays, hold_limit
from fortyeight.foundations.law.shapes.counted_time import FEDERAL_HOLIDAY, DayCount

HOLIDAYS: Final = "us.5usc6103.federal_holidays"

# Days remembered at most: a century. Whoever asks of more starts again with an empty memory.
DAYS_KEPT = 36_600


def nearest_value(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, key=lambda each: (_days_away(each, day), each.terms.hours, len(each.terms.skip)))


def _days_away(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None or day < value.in_force_to:
        return 0
    return (day - value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def days_of(when: When, zone: tzinfo) -> tuple[date, date]:
    """Find the civil days of a place between which an instant lies; mostly it is one."""
    first = when.earliest.astimezone(zone).date()
    if when.latest is when.earliest or when.latest == when.earliest:
        return first, first
    return first, when.latest.astimezone(zone).date()


class LimitAt:
    """A hold limit in one zone; with `as_if`, its nearest value counts where none is in force."""

    def __init__(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = book.rule(rule_id)
        self.zone: Final = zone
        self.as_if: Final = as_if
        self._book = book
        self._values: dict[date, Value | None] = {}
        self._counts: list[tuple[Value, DayCount, timedelta]] = []

    def values_at(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        return self.values_on(*days_of(start, self.zone))

    def values_on(self, first: date, last: date) -> tuple[Value, ...]:
        """List the same for a start between two civil days of the place, which may be one."""
        earlier = self._value_on(first)
        later = earlier if last is first or last == first else self._value_on(last)
        if earlier is later:
            return () if earlier is None else (earlier,)
        return tuple(value for value in (earlier, later) if value is not None) if self.as_if else ()

    def ends(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        if exact and len(values) == 1:
            ends = self._counted(values[0], start.earliest)
            return When(ends, ends)
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(min(firsts), max(lasts))

    def _value_on(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def _counted(self, value: Value, start: datetime) -> datetime:
        ends = self._forward(value, start)
        return hold_limit.no_later(start, ends, terms=value.terms, zone=self.zone)

    def _forward(self, value: Value, start: datetime) -> datetime:
        for known, count, length in self._counts:
            if known is value:
                return count.forward(start, length)
        skip: tuple[str, ...] = value.terms.skip
        made = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        self._counts.append((value, made, value.terms.length))
        return made.forward(start, value.terms.length)

    def _is_holiday(self, skip: tuple[str, ...]) -> federal_holidays.IsHoliday | None:
        return federal_holidays.check_of(self._book.rule(HOLIDAYS)) if FEDERAL_HOLIDAY in skip else None
