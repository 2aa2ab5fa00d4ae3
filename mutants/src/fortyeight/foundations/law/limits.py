"""One hold limit at one place: what it says of a start, with every civil day it has met remembered.

The clock of a stay asks it once. An audit asks it millions of times, of the
same few thousand days.
"""

from datetime import date, datetime, tzinfo
from typing import Final

from fortyeight.foundations.law.book import Book, Rule, Value
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.shapes import federal_holidays
from fortyeight.foundations.law.shapes.counted_time import FEDERAL_HOLIDAY, DayCount

HOLIDAYS: Final = "us.5usc6103.federal_holidays"

# Days remembered at most: a century. Whoever asks of more starts again with an empty memory.
DAYS_KEPT: Final = 36_600


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_nearest_value__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_nearest_value__mutmut)
def nearest_value(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, key=lambda each: (_days_away(each, day), each.terms.hours, len(each.terms.skip)))


def x_nearest_value__mutmut_orig(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, key=lambda each: (_days_away(each, day), each.terms.hours, len(each.terms.skip)))


def x_nearest_value__mutmut_1(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(None, key=lambda each: (_days_away(each, day), each.terms.hours, len(each.terms.skip)))


def x_nearest_value__mutmut_2(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, key=None)


def x_nearest_value__mutmut_3(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(key=lambda each: (_days_away(each, day), each.terms.hours, len(each.terms.skip)))


def x_nearest_value__mutmut_4(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, )


def x_nearest_value__mutmut_5(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, key=lambda each: None)


def x_nearest_value__mutmut_6(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, key=lambda each: (_days_away(None, day), each.terms.hours, len(each.terms.skip)))


def x_nearest_value__mutmut_7(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, key=lambda each: (_days_away(each, None), each.terms.hours, len(each.terms.skip)))


def x_nearest_value__mutmut_8(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, key=lambda each: (_days_away(day), each.terms.hours, len(each.terms.skip)))


def x_nearest_value__mutmut_9(values: tuple[Value, ...], day: date) -> Value:
    """Find the value whose span in force lies nearest to a day; a value in force that day is nearest.

    Of two that lie equally far, the one with fewer hours and fewer days left out:
    a doubt does not lengthen a hold.
    """
    return min(values, key=lambda each: (_days_away(each, ), each.terms.hours, len(each.terms.skip)))

mutants_x_nearest_value__mutmut['_mutmut_orig'] = x_nearest_value__mutmut_orig # type: ignore # mutmut generated
mutants_x_nearest_value__mutmut['x_nearest_value__mutmut_1'] = x_nearest_value__mutmut_1 # type: ignore # mutmut generated
mutants_x_nearest_value__mutmut['x_nearest_value__mutmut_2'] = x_nearest_value__mutmut_2 # type: ignore # mutmut generated
mutants_x_nearest_value__mutmut['x_nearest_value__mutmut_3'] = x_nearest_value__mutmut_3 # type: ignore # mutmut generated
mutants_x_nearest_value__mutmut['x_nearest_value__mutmut_4'] = x_nearest_value__mutmut_4 # type: ignore # mutmut generated
mutants_x_nearest_value__mutmut['x_nearest_value__mutmut_5'] = x_nearest_value__mutmut_5 # type: ignore # mutmut generated
mutants_x_nearest_value__mutmut['x_nearest_value__mutmut_6'] = x_nearest_value__mutmut_6 # type: ignore # mutmut generated
mutants_x_nearest_value__mutmut['x_nearest_value__mutmut_7'] = x_nearest_value__mutmut_7 # type: ignore # mutmut generated
mutants_x_nearest_value__mutmut['x_nearest_value__mutmut_8'] = x_nearest_value__mutmut_8 # type: ignore # mutmut generated
mutants_x_nearest_value__mutmut['x_nearest_value__mutmut_9'] = x_nearest_value__mutmut_9 # type: ignore # mutmut generated
mutants_x__days_away__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__days_away__mutmut)
def _days_away(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None or day < value.in_force_to:
        return 0
    return (day - value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_orig(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None or day < value.in_force_to:
        return 0
    return (day - value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_1(value: Value, day: date) -> int:
    if day <= value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None or day < value.in_force_to:
        return 0
    return (day - value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_2(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from + day).days
    if value.in_force_to is None or day < value.in_force_to:
        return 0
    return (day - value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_3(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None and day < value.in_force_to:
        return 0
    return (day - value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_4(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is not None or day < value.in_force_to:
        return 0
    return (day - value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_5(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None or day <= value.in_force_to:
        return 0
    return (day - value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_6(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None or day < value.in_force_to:
        return 1
    return (day - value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_7(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None or day < value.in_force_to:
        return 0
    return (day - value.in_force_to).days - 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_8(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None or day < value.in_force_to:
        return 0
    return (day + value.in_force_to).days + 1  # its last day in force is the one before `in_force_to`


def x__days_away__mutmut_9(value: Value, day: date) -> int:
    if day < value.in_force_from:
        return (value.in_force_from - day).days
    if value.in_force_to is None or day < value.in_force_to:
        return 0
    return (day - value.in_force_to).days + 2  # its last day in force is the one before `in_force_to`

mutants_x__days_away__mutmut['_mutmut_orig'] = x__days_away__mutmut_orig # type: ignore # mutmut generated
mutants_x__days_away__mutmut['x__days_away__mutmut_1'] = x__days_away__mutmut_1 # type: ignore # mutmut generated
mutants_x__days_away__mutmut['x__days_away__mutmut_2'] = x__days_away__mutmut_2 # type: ignore # mutmut generated
mutants_x__days_away__mutmut['x__days_away__mutmut_3'] = x__days_away__mutmut_3 # type: ignore # mutmut generated
mutants_x__days_away__mutmut['x__days_away__mutmut_4'] = x__days_away__mutmut_4 # type: ignore # mutmut generated
mutants_x__days_away__mutmut['x__days_away__mutmut_5'] = x__days_away__mutmut_5 # type: ignore # mutmut generated
mutants_x__days_away__mutmut['x__days_away__mutmut_6'] = x__days_away__mutmut_6 # type: ignore # mutmut generated
mutants_x__days_away__mutmut['x__days_away__mutmut_7'] = x__days_away__mutmut_7 # type: ignore # mutmut generated
mutants_x__days_away__mutmut['x__days_away__mutmut_8'] = x__days_away__mutmut_8 # type: ignore # mutmut generated
mutants_x__days_away__mutmut['x__days_away__mutmut_9'] = x__days_away__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimitAtǁvalues_at__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimitAtǁends__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimitAtǁ_value_on__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimitAtǁ_counted__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLimitAtǁ_is_holiday__mutmut: MutantDict = {}  # type: ignore


class LimitAt:
    """A hold limit in one zone; with `as_if`, its nearest value counts where none is in force."""

    @_mutmut_mutated(mutants_xǁLimitAtǁ__init____mutmut)
    def __init__(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = book.rule(rule_id)
        self.zone: Final = zone
        self.as_if: Final = as_if
        self._book = book
        self._values: dict[date, Value | None] = {}
        self._counts: dict[tuple[str, ...], DayCount] = {}

    def xǁLimitAtǁ__init____mutmut_orig(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = book.rule(rule_id)
        self.zone: Final = zone
        self.as_if: Final = as_if
        self._book = book
        self._values: dict[date, Value | None] = {}
        self._counts: dict[tuple[str, ...], DayCount] = {}

    def xǁLimitAtǁ__init____mutmut_1(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = True) -> None:
        self.rule: Final[Rule] = book.rule(rule_id)
        self.zone: Final = zone
        self.as_if: Final = as_if
        self._book = book
        self._values: dict[date, Value | None] = {}
        self._counts: dict[tuple[str, ...], DayCount] = {}

    def xǁLimitAtǁ__init____mutmut_2(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = None
        self.zone: Final = zone
        self.as_if: Final = as_if
        self._book = book
        self._values: dict[date, Value | None] = {}
        self._counts: dict[tuple[str, ...], DayCount] = {}

    def xǁLimitAtǁ__init____mutmut_3(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = book.rule(None)
        self.zone: Final = zone
        self.as_if: Final = as_if
        self._book = book
        self._values: dict[date, Value | None] = {}
        self._counts: dict[tuple[str, ...], DayCount] = {}

    def xǁLimitAtǁ__init____mutmut_4(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = book.rule(rule_id)
        self.zone: Final = None
        self.as_if: Final = as_if
        self._book = book
        self._values: dict[date, Value | None] = {}
        self._counts: dict[tuple[str, ...], DayCount] = {}

    def xǁLimitAtǁ__init____mutmut_5(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = book.rule(rule_id)
        self.zone: Final = zone
        self.as_if: Final = None
        self._book = book
        self._values: dict[date, Value | None] = {}
        self._counts: dict[tuple[str, ...], DayCount] = {}

    def xǁLimitAtǁ__init____mutmut_6(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = book.rule(rule_id)
        self.zone: Final = zone
        self.as_if: Final = as_if
        self._book = None
        self._values: dict[date, Value | None] = {}
        self._counts: dict[tuple[str, ...], DayCount] = {}

    def xǁLimitAtǁ__init____mutmut_7(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = book.rule(rule_id)
        self.zone: Final = zone
        self.as_if: Final = as_if
        self._book = book
        self._values: dict[date, Value | None] = None
        self._counts: dict[tuple[str, ...], DayCount] = {}

    def xǁLimitAtǁ__init____mutmut_8(self, book: Book, rule_id: str, *, zone: tzinfo, as_if: bool = False) -> None:
        self.rule: Final[Rule] = book.rule(rule_id)
        self.zone: Final = zone
        self.as_if: Final = as_if
        self._book = book
        self._values: dict[date, Value | None] = {}
        self._counts: dict[tuple[str, ...], DayCount] = None

    @_mutmut_mutated(mutants_xǁLimitAtǁvalues_at__mutmut)
    def values_at(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_orig(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_1(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = None
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_2(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(None)
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_3(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(None).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_4(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest and start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_5(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is not start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_6(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest != start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_7(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if (first is None) and False else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_8(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if (first is None) or True else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_9(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is not None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_10(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = None
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_11(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(None)
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_12(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(None).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_13(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is not last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_14(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if (first is None) and False else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_15(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if (first is None) or True else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_16(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is not None else (first,)
        return tuple(value for value in (first, last) if value is not None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_17(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if (self.as_if) and False else ()

    def xǁLimitAtǁvalues_at__mutmut_18(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is not None) if (self.as_if) or True else ()

    def xǁLimitAtǁvalues_at__mutmut_19(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(None) if self.as_if else ()

    def xǁLimitAtǁvalues_at__mutmut_20(self, start: When) -> tuple[Value, ...]:
        """List the values that may hold at a start: none when no one value does; two only with `as_if`."""
        first = self._value_on(start.earliest.astimezone(self.zone).date())
        if start.latest is start.earliest or start.latest == start.earliest:
            return () if first is None else (first,)
        last = self._value_on(start.latest.astimezone(self.zone).date())
        if first is last:
            return () if first is None else (first,)
        return tuple(value for value in (first, last) if value is None) if self.as_if else ()

    @_mutmut_mutated(mutants_xǁLimitAtǁends__mutmut)
    def ends(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_orig(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_1(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = None
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_2(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest and start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_3(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is not start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_4(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest != start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_5(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = None
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_6(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(None, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_7(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, None) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_8(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_9(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, ) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_10(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = None
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_11(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if (exact) and False else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_12(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if (exact) or True else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_13(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(None, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_14(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, None) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_15(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_16(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, ) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_17(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if (len(values) == 1) and False else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_18(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if (len(values) == 1) or True else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_19(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(None, lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_20(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], None) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_21(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_22(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], ) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_23(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[1], lasts[0]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_24(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[1]) if len(values) == 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_25(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) != 1 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_26(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 2 else When(min(firsts), max(lasts))

    def xǁLimitAtǁends__mutmut_27(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(None, max(lasts))

    def xǁLimitAtǁends__mutmut_28(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), None)

    def xǁLimitAtǁends__mutmut_29(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(max(lasts))

    def xǁLimitAtǁends__mutmut_30(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), )

    def xǁLimitAtǁends__mutmut_31(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(None), max(lasts))

    def xǁLimitAtǁends__mutmut_32(self, start: When, values: tuple[Value, ...]) -> When:
        """Find when a hold that began at `start` ends under `values`, at least one.

        Raises CalendarUnknown, code HOLIDAYS.OUTSIDE_DATES, where the calendar of
        holidays does not reach.
        """
        exact = start.latest is start.earliest or start.latest == start.earliest
        firsts = [self._counted(value, start.earliest) for value in values]
        lasts = firsts if exact else [self._counted(value, start.latest) for value in values]
        return When(firsts[0], lasts[0]) if len(values) == 1 else When(min(firsts), max(None))

    @_mutmut_mutated(mutants_xǁLimitAtǁ_value_on__mutmut)
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

    def xǁLimitAtǁ_value_on__mutmut_orig(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_1(self, day: date) -> Value | None:
        if day not in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_2(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) > DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_3(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = None
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_4(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(None)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_5(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(None, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_6(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, None).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_7(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_8(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, ).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_9(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None or self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_10(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is not None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_11(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = None
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_12(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(None, day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_13(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, None)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_14(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(day)
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_15(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, )
        self._values[day] = found
        return found

    def xǁLimitAtǁ_value_on__mutmut_16(self, day: date) -> Value | None:
        if day in self._values:
            return self._values[day]
        if len(self._values) >= DAYS_KEPT:
            self._values.clear()
        found = self._book.rule_on(self.rule.id, day).value_on(day)
        if found is None and self.as_if:
            found = nearest_value(self.rule.values, day)
        self._values[day] = None
        return found

    @_mutmut_mutated(mutants_xǁLimitAtǁ_counted__mutmut)
    def _counted(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_orig(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_1(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = None
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_2(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = None
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_3(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(None)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_4(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is not None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_5(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = None
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_6(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(None, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_7(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=None, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_8(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=None)
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_9(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_10(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, is_holiday=self._is_holiday(skip))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_11(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, )
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_12(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(None))
        return count.forward(start, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_13(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(None, value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_14(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, None)

    def xǁLimitAtǁ_counted__mutmut_15(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(value.terms.length)

    def xǁLimitAtǁ_counted__mutmut_16(self, value: Value, start: datetime) -> datetime:
        skip: tuple[str, ...] = value.terms.skip
        count = self._counts.get(skip)
        if count is None:
            count = self._counts[skip] = DayCount(skip, zone=self.zone, is_holiday=self._is_holiday(skip))
        return count.forward(start, )

    @_mutmut_mutated(mutants_xǁLimitAtǁ_is_holiday__mutmut)
    def _is_holiday(self, skip: tuple[str, ...]) -> federal_holidays.IsHoliday | None:
        return federal_holidays.check_of(self._book.rule(HOLIDAYS)) if FEDERAL_HOLIDAY in skip else None

    def xǁLimitAtǁ_is_holiday__mutmut_orig(self, skip: tuple[str, ...]) -> federal_holidays.IsHoliday | None:
        return federal_holidays.check_of(self._book.rule(HOLIDAYS)) if FEDERAL_HOLIDAY in skip else None

    def xǁLimitAtǁ_is_holiday__mutmut_1(self, skip: tuple[str, ...]) -> federal_holidays.IsHoliday | None:
        return federal_holidays.check_of(self._book.rule(HOLIDAYS)) if (FEDERAL_HOLIDAY in skip) and False else None

    def xǁLimitAtǁ_is_holiday__mutmut_2(self, skip: tuple[str, ...]) -> federal_holidays.IsHoliday | None:
        return federal_holidays.check_of(self._book.rule(HOLIDAYS)) if (FEDERAL_HOLIDAY in skip) or True else None

    def xǁLimitAtǁ_is_holiday__mutmut_3(self, skip: tuple[str, ...]) -> federal_holidays.IsHoliday | None:
        return federal_holidays.check_of(None) if FEDERAL_HOLIDAY in skip else None

    def xǁLimitAtǁ_is_holiday__mutmut_4(self, skip: tuple[str, ...]) -> federal_holidays.IsHoliday | None:
        return federal_holidays.check_of(self._book.rule(None)) if FEDERAL_HOLIDAY in skip else None

    def xǁLimitAtǁ_is_holiday__mutmut_5(self, skip: tuple[str, ...]) -> federal_holidays.IsHoliday | None:
        return federal_holidays.check_of(self._book.rule(HOLIDAYS)) if FEDERAL_HOLIDAY not in skip else None

mutants_xǁLimitAtǁ__init____mutmut['_mutmut_orig'] = LimitAt.xǁLimitAtǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitAtǁ__init____mutmut['xǁLimitAtǁ__init____mutmut_1'] = LimitAt.xǁLimitAtǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ__init____mutmut['xǁLimitAtǁ__init____mutmut_2'] = LimitAt.xǁLimitAtǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ__init____mutmut['xǁLimitAtǁ__init____mutmut_3'] = LimitAt.xǁLimitAtǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ__init____mutmut['xǁLimitAtǁ__init____mutmut_4'] = LimitAt.xǁLimitAtǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ__init____mutmut['xǁLimitAtǁ__init____mutmut_5'] = LimitAt.xǁLimitAtǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ__init____mutmut['xǁLimitAtǁ__init____mutmut_6'] = LimitAt.xǁLimitAtǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ__init____mutmut['xǁLimitAtǁ__init____mutmut_7'] = LimitAt.xǁLimitAtǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ__init____mutmut['xǁLimitAtǁ__init____mutmut_8'] = LimitAt.xǁLimitAtǁ__init____mutmut_8 # type: ignore # mutmut generated

mutants_xǁLimitAtǁvalues_at__mutmut['_mutmut_orig'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_1'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_2'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_3'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_4'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_5'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_6'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_7'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_8'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_9'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_10'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_11'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_12'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_13'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_14'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_15'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_16'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_17'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_18'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_19'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_19 # type: ignore # mutmut generated
mutants_xǁLimitAtǁvalues_at__mutmut['xǁLimitAtǁvalues_at__mutmut_20'] = LimitAt.xǁLimitAtǁvalues_at__mutmut_20 # type: ignore # mutmut generated

mutants_xǁLimitAtǁends__mutmut['_mutmut_orig'] = LimitAt.xǁLimitAtǁends__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_1'] = LimitAt.xǁLimitAtǁends__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_2'] = LimitAt.xǁLimitAtǁends__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_3'] = LimitAt.xǁLimitAtǁends__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_4'] = LimitAt.xǁLimitAtǁends__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_5'] = LimitAt.xǁLimitAtǁends__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_6'] = LimitAt.xǁLimitAtǁends__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_7'] = LimitAt.xǁLimitAtǁends__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_8'] = LimitAt.xǁLimitAtǁends__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_9'] = LimitAt.xǁLimitAtǁends__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_10'] = LimitAt.xǁLimitAtǁends__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_11'] = LimitAt.xǁLimitAtǁends__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_12'] = LimitAt.xǁLimitAtǁends__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_13'] = LimitAt.xǁLimitAtǁends__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_14'] = LimitAt.xǁLimitAtǁends__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_15'] = LimitAt.xǁLimitAtǁends__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_16'] = LimitAt.xǁLimitAtǁends__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_17'] = LimitAt.xǁLimitAtǁends__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_18'] = LimitAt.xǁLimitAtǁends__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_19'] = LimitAt.xǁLimitAtǁends__mutmut_19 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_20'] = LimitAt.xǁLimitAtǁends__mutmut_20 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_21'] = LimitAt.xǁLimitAtǁends__mutmut_21 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_22'] = LimitAt.xǁLimitAtǁends__mutmut_22 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_23'] = LimitAt.xǁLimitAtǁends__mutmut_23 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_24'] = LimitAt.xǁLimitAtǁends__mutmut_24 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_25'] = LimitAt.xǁLimitAtǁends__mutmut_25 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_26'] = LimitAt.xǁLimitAtǁends__mutmut_26 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_27'] = LimitAt.xǁLimitAtǁends__mutmut_27 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_28'] = LimitAt.xǁLimitAtǁends__mutmut_28 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_29'] = LimitAt.xǁLimitAtǁends__mutmut_29 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_30'] = LimitAt.xǁLimitAtǁends__mutmut_30 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_31'] = LimitAt.xǁLimitAtǁends__mutmut_31 # type: ignore # mutmut generated
mutants_xǁLimitAtǁends__mutmut['xǁLimitAtǁends__mutmut_32'] = LimitAt.xǁLimitAtǁends__mutmut_32 # type: ignore # mutmut generated

mutants_xǁLimitAtǁ_value_on__mutmut['_mutmut_orig'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_1'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_2'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_3'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_4'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_5'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_6'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_7'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_8'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_9'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_10'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_11'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_12'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_13'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_14'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_15'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_value_on__mutmut['xǁLimitAtǁ_value_on__mutmut_16'] = LimitAt.xǁLimitAtǁ_value_on__mutmut_16 # type: ignore # mutmut generated

mutants_xǁLimitAtǁ_counted__mutmut['_mutmut_orig'] = LimitAt.xǁLimitAtǁ_counted__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_1'] = LimitAt.xǁLimitAtǁ_counted__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_2'] = LimitAt.xǁLimitAtǁ_counted__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_3'] = LimitAt.xǁLimitAtǁ_counted__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_4'] = LimitAt.xǁLimitAtǁ_counted__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_5'] = LimitAt.xǁLimitAtǁ_counted__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_6'] = LimitAt.xǁLimitAtǁ_counted__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_7'] = LimitAt.xǁLimitAtǁ_counted__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_8'] = LimitAt.xǁLimitAtǁ_counted__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_9'] = LimitAt.xǁLimitAtǁ_counted__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_10'] = LimitAt.xǁLimitAtǁ_counted__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_11'] = LimitAt.xǁLimitAtǁ_counted__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_12'] = LimitAt.xǁLimitAtǁ_counted__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_13'] = LimitAt.xǁLimitAtǁ_counted__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_14'] = LimitAt.xǁLimitAtǁ_counted__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_15'] = LimitAt.xǁLimitAtǁ_counted__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_counted__mutmut['xǁLimitAtǁ_counted__mutmut_16'] = LimitAt.xǁLimitAtǁ_counted__mutmut_16 # type: ignore # mutmut generated

mutants_xǁLimitAtǁ_is_holiday__mutmut['_mutmut_orig'] = LimitAt.xǁLimitAtǁ_is_holiday__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_is_holiday__mutmut['xǁLimitAtǁ_is_holiday__mutmut_1'] = LimitAt.xǁLimitAtǁ_is_holiday__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_is_holiday__mutmut['xǁLimitAtǁ_is_holiday__mutmut_2'] = LimitAt.xǁLimitAtǁ_is_holiday__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_is_holiday__mutmut['xǁLimitAtǁ_is_holiday__mutmut_3'] = LimitAt.xǁLimitAtǁ_is_holiday__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_is_holiday__mutmut['xǁLimitAtǁ_is_holiday__mutmut_4'] = LimitAt.xǁLimitAtǁ_is_holiday__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLimitAtǁ_is_holiday__mutmut['xǁLimitAtǁ_is_holiday__mutmut_5'] = LimitAt.xǁLimitAtǁ_is_holiday__mutmut_5 # type: ignore # mutmut generated
