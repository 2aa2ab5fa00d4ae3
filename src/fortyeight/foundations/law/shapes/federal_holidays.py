"""Shape 8: the public holidays of a law, with their days in lieu."""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.shapes import words
from fortyeight.foundations.law.shapes.counted_time import WEEKDAYS

LAST = -1
IsHoliday = Callable[[date], bool]
_LEAP_YEAR = 2024


class CalendarUnknown(LookupError):
    """The rule has no calendar in force on that day. `code` is stable."""

    code = "HOLIDAYS.OUTSIDE_DATES"

    def __init__(self, rule_id: str, day: date) -> None:
        super().__init__(f"{rule_id} does not say which days are holidays on {day} [{self.code}]")
        self.rule_id, self.day = rule_id, day


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A holiday on a day of a month, or on the nth weekday of it; `nth` -1 is the last."""

    name: str
    month: int
    day: int | None = None
    weekday: str | None = None
    nth: int | None = None

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("name: a holiday needs a name")
        words.require_whole("month", self.month, least=1, most=12)
        if self.day is not None:
            if self.weekday is not None or self.nth is not None:
                raise ValueError(f"{self.name}: give a day, or a weekday and nth, not both")
            words.require_whole("day", self.day, least=1, most=31)
            date(_LEAP_YEAR, self.month, self.day)
            return
        if self.weekday is None or self.nth is None:
            raise ValueError(f"{self.name}: a day is needed, or a weekday and nth")
        words.require_one_of("weekday", self.weekday, WEEKDAYS)
        if self.nth not in (LAST, 1, 2, 3, 4):
            raise ValueError(f"nth: 1 to 4, or -1 for the last, is needed, not {self.nth!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FederalHolidays:
    """The holidays, and the weekday kept in lieu when one falls on a Saturday or a Sunday."""

    holiday: tuple[Holiday, ...]
    saturday_in_lieu: str
    sunday_in_lieu: str

    def __post_init__(self) -> None:
        if not self.holiday:
            raise ValueError("holiday: at least one is needed")
        names = [each.name for each in self.holiday]
        if len(set(names)) != len(names):
            raise ValueError("holiday: a name stands there twice")
        words.require_one_of("saturday_in_lieu", self.saturday_in_lieu, ("FRIDAY",))
        words.require_one_of("sunday_in_lieu", self.sunday_in_lieu, ("MONDAY",))


def holiday_name(rule: Rule, day: date) -> str | None:
    """Find the name of the holiday kept on `day`, the day itself or a day in lieu; None when it is none.

    The calendar is the one in force on `day`. New Year's Day on a Saturday is
    kept on 31 December of the year before. Raises CalendarUnknown, code
    HOLIDAYS.OUTSIDE_DATES, where the rule has no value: "not known to be a
    holiday" is not "no holiday".
    """
    value = rule.value_on(day)
    if value is None:
        raise CalendarUnknown(rule.id, day)
    terms = value.terms
    assert isinstance(terms, FederalHolidays), f"{rule.id} is no calendar"
    return holiday_on(terms, day)


def check_of(rule: Rule) -> IsHoliday:
    """Make the function that says whether a civil day is kept as a holiday; it raises CalendarUnknown."""
    return lambda day: holiday_name(rule, day) is not None


def holiday_on(terms: FederalHolidays, day: date) -> str | None:
    """Find the name of the holiday that one calendar keeps on `day`.

    >>> terms = FederalHolidays(
    ...     holiday=(Holiday(name="New Year's Day", month=1, day=1),),
    ...     saturday_in_lieu="FRIDAY",
    ...     sunday_in_lieu="MONDAY",
    ... )
    >>> holiday_on(terms, date(2021, 12, 31))
    "New Year's Day (in lieu)"
    """
    return _kept_in(terms, day.year).get(day)


@functools.lru_cache(maxsize=512)
def _kept_in(terms: FederalHolidays, year: int) -> Mapping[date, str]:
    """Name the days kept in one year. An audit asks for the same few years a million times."""
    kept: dict[date, str] = {}
    for holiday in terms.holiday:
        for falls_in in (year, year + 1):
            falls_on = date_in_year(holiday, falls_in)
            if falls_on is None:
                continue
            kept.setdefault(falls_on, holiday.name)
            in_lieu = _in_lieu(falls_on)
            if in_lieu is not None:
                kept.setdefault(in_lieu, f"{holiday.name} (in lieu)")
    return MappingProxyType(kept)


def date_in_year(holiday: Holiday, year: int) -> date | None:
    """Find the day on which `holiday` falls in `year`; None where that year has no such day."""
    try:
        if holiday.day is not None:
            return date(year, holiday.month, holiday.day)
        return _nth_weekday(holiday, year)
    except ValueError:
        return None


def _nth_weekday(holiday: Holiday, year: int) -> date:
    assert holiday.weekday is not None, "checked when the terms were read"
    assert holiday.nth is not None, "checked when the terms were read"
    wanted = WEEKDAYS.index(holiday.weekday)
    if holiday.nth == LAST:
        first_of_next = date(year + holiday.month // 12, holiday.month % 12 + 1, 1)
        return first_of_next - timedelta(days=(first_of_next.weekday() - wanted - 1) % 7 + 1)
    first = date(year, holiday.month, 1)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (holiday.nth - 1))


def _in_lieu(falls_on: date) -> date | None:
    """Find the working day kept instead: the Friday before a Saturday, the Monday after a Sunday."""
    weekday = WEEKDAYS[falls_on.weekday()]
    if weekday == "SATURDAY" and falls_on > date.min:
        return falls_on - timedelta(days=1)
    if weekday == "SUNDAY" and falls_on < date.max:
        return falls_on + timedelta(days=1)
    return None
