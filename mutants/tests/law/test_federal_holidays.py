"""Our calendar of federal holidays against an independent one, day by day from 1990 to 2060."""

from datetime import date, timedelta

import holidays
import pytest
from holidays.constants import GOVERNMENT

from fortyeight.foundations.law.shapes import federal_holidays
from fortyeight.foundations.rulebook.current import current

RULE = current().rule("us.5usc6103.federal_holidays")
FIRST, LAST = date(1990, 1, 1), date(2060, 12, 31)
YEARS = range(FIRST.year - 1, LAST.year + 2)
ORACLE = holidays.country_holidays("US", years=YEARS, observed=True, categories=(GOVERNMENT,))

BY_ORDER_ONLY = "the President closed the offices; 5 USC 6103 does not list the day, so it counts"
EXPLAINED = {
    date(2001, 12, 24): BY_ORDER_ONLY,
    date(2002, 12, 24): BY_ORDER_ONLY,
    date(2003, 12, 26): BY_ORDER_ONLY,
    date(2004, 6, 11): BY_ORDER_ONLY,
    date(2007, 1, 2): BY_ORDER_ONLY,
    date(2007, 12, 24): BY_ORDER_ONLY,
    date(2008, 12, 26): BY_ORDER_ONLY,
    date(2009, 12, 24): BY_ORDER_ONLY,
    date(2012, 12, 24): BY_ORDER_ONLY,
    date(2014, 12, 26): BY_ORDER_ONLY,
    date(2015, 12, 24): BY_ORDER_ONLY,
    date(2018, 12, 5): BY_ORDER_ONLY,
    date(2018, 12, 24): BY_ORDER_ONLY,
    date(2019, 12, 24): BY_ORDER_ONLY,
    date(2020, 12, 24): BY_ORDER_ONLY,
    date(2024, 12, 24): BY_ORDER_ONLY,
    date(2025, 1, 9): BY_ORDER_ONLY,
    date(2025, 12, 24): BY_ORDER_ONLY,
    date(2025, 12, 26): BY_ORDER_ONLY,
}

EXPLAINED_UNTIL = date(2026, 1, 1)


def kept(day: date) -> bool:
    return federal_holidays.holiday_name(RULE, day) is not None


@pytest.mark.parametrize("year", range(FIRST.year, LAST.year + 1))
def test_agrees_with_the_oracle_on_every_day(year: int) -> None:
    """We keep no day that the oracle does not; what it keeps beyond ours is explained, day for day.

    An oracle newer than this list may know of later closures; those are not the law's either.
    """
    length = (date(year + 1, 1, 1) - date(year, 1, 1)).days
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(length)]

    longer = [day for day in days if kept(day) and day not in ORACLE]
    shorter = [day for day in days if day in ORACLE and not kept(day) and day < EXPLAINED_UNTIL]

    assert longer == []
    assert shorter == [day for day in EXPLAINED if day.year == year]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2021, 6, 18), "Juneteenth National Independence Day (in lieu)"),
        (date(2021, 6, 19), "Juneteenth National Independence Day"),
        (date(2021, 12, 31), "New Year's Day (in lieu)"),
        (date(2023, 1, 2), "New Year's Day (in lieu)"),
        (date(2026, 7, 3), "Independence Day (in lieu)"),
        (date(1986, 1, 20), "Birthday of Martin Luther King, Jr."),
    ],
)
def test_names_the_day(day: date, name: str) -> None:
    """A person who asks why a day does not count is told which holiday it is."""
    assert federal_holidays.holiday_name(RULE, day) == name


@pytest.mark.parametrize("day", [date(1985, 1, 21), date(2020, 6, 19), date(2021, 1, 20), date(2008, 12, 26)])
def test_keeps_no_day_that_the_law_does_not_list(day: date) -> None:
    """Before its law, on Inauguration Day, and when the offices were merely closed, a day counts."""
    assert not kept(day)


def test_says_that_it_does_not_know_outside_its_dates() -> None:
    """A day not known to be a holiday is not a day known to be none."""
    with pytest.raises(federal_holidays.CalendarUnknown) as unknown:
        federal_holidays.holiday_name(RULE, date(1977, 12, 31))

    assert unknown.value.code == "HOLIDAYS.OUTSIDE_DATES"


def test_reaches_the_last_day_of_the_calendar() -> None:
    """The end of the calendar is no error."""
    assert not kept(date.max)
    assert kept(date(9999, 12, 25))


@pytest.mark.parametrize("year", range(FIRST.year, LAST.year + 1))
def test_agrees_with_the_statutory_list_without_exception(year: int) -> None:
    """The oracle's own list of public holidays, without closures by order, is ours to the day."""
    listed = holidays.country_holidays("US", years=range(year - 1, year + 2), observed=True)
    length = (date(year + 1, 1, 1) - date(year, 1, 1)).days
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(length)]

    assert [day for day in days if kept(day)] == [day for day in days if day in listed]
