"""One hold limit that remembers days: which value counts at a start, and that memory changes no answer."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fortyeight.foundations.law import limits
from fortyeight.foundations.law.book import Book, Value
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.limits import LimitAt, nearest_value
from fortyeight.foundations.law.shapes import counted_time
from fortyeight.foundations.law.shapes.hold_limit import HoldLimit
from fortyeight.foundations.rulebook.current import current

OWN = "moa.wso_2025.hold_limit"
REGULATION = "us.8cfr287_7.hold_limit"


def value(first: str, until: str | None, hours: int = 48, skip: tuple[str, ...] = ()) -> Value:
    return Value(
        in_force_from=date.fromisoformat(first),
        in_force_to=date.fromisoformat(until) if until else None,
        source="moa",
        terms=HoldLimit(hours=hours, skip=skip),
    )


def book_with(*values: Value) -> Book:
    """The book, with other values of one rule."""
    book = current()
    rule = replace(book.rule(OWN), values=values)
    return Book(rules=MappingProxyType({**book.rules, OWN: rule}), hash="x")


OLD = value("2001-01-01", "2002-01-01", 24)
NEW = value("2010-01-01", None, 48)


class TestNearestValue:
    @pytest.mark.parametrize(
        ("day", "hours"),
        [
            ("1990-06-01", 24),  # before all of them
            ("2002-01-01", 24),  # the day after the old text ended: nine years after it began
            ("2005-12-31", 24),
            ("2006-01-01", 48),  # one day nearer to the new text
            ("2008-06-01", 48),
        ],
    )
    def test_measures_to_the_span_and_not_to_its_beginning(self, day: str, hours: int) -> None:
        """Proves that a text which ended yesterday is nearer than one that begins in years."""
        assert nearest_value((OLD, NEW), date.fromisoformat(day)).terms.hours == hours

    def test_a_value_in_force_is_nearest(self) -> None:
        """Proves that a neighbour that begins tomorrow does not push out the text of today."""
        short, long = value("2001-01-01", "2002-01-01", 24), value("2002-01-01", None, 48)
        assert nearest_value((short, long), date(2001, 12, 31)) is short
        assert nearest_value((short, long), date(2002, 1, 1)) is long

    def test_the_shorter_of_two_equally_near(self) -> None:
        """Proves that a doubt does not lengthen a hold, in whichever order the values stand."""
        first, second = value("2001-01-01", "2001-01-11", 48), value("2001-01-20", None, 24)
        middle = date(2001, 1, 15)
        assert nearest_value((first, second), middle).terms.hours == 24
        free, skipping = value("2001-01-01", "2001-01-11"), value("2001-01-20", None, skip=("SUNDAY",))
        assert nearest_value((skipping, free), middle) is free


class TestValuesAt:
    def test_an_interval_over_an_edge_has_no_one_value(self) -> None:
        """Proves that it cannot be told which text holds; as if, both are asked and the ends span both."""
        book = book_with(value("2001-01-01", "2002-01-01", 24), value("2002-01-01", None, 48))
        start = When(datetime(2001, 12, 31, 12, tzinfo=UTC), datetime(2002, 1, 1, 12, tzinfo=UTC))
        plain, as_if = (LimitAt(book, OWN, zone=UTC, as_if=each) for each in (False, True))

        assert plain.values_at(start) == ()
        ends = as_if.ends(start, as_if.values_at(start))
        assert ends == When(datetime(2002, 1, 1, 12, tzinfo=UTC), datetime(2002, 1, 3, 12, tzinfo=UTC))

    def test_an_interval_half_outside(self) -> None:
        """Proves that an hour before the law began leaves its value open."""
        book = book_with(NEW)
        start = When(datetime(2009, 12, 31, 23, tzinfo=UTC), datetime(2010, 1, 1, 1, tzinfo=UTC))
        assert LimitAt(book, OWN, zone=UTC).values_at(start) == ()
        assert LimitAt(book, OWN, zone=UTC, as_if=True).values_at(start) == (NEW,)

    def test_the_law_begins_at_local_midnight(self) -> None:
        """Proves that the day is that of the place."""
        limit = LimitAt(book_with(NEW), OWN, zone=ZoneInfo("America/Chicago"))
        assert limit.values_at(exactly(datetime(2010, 1, 1, 5, 59, tzinfo=UTC))) == ()
        assert limit.values_at(exactly(datetime(2010, 1, 1, 6, 0, tzinfo=UTC))) == (NEW,)


@given(
    starts=st.lists(st.datetimes(datetime(1999, 1, 1), datetime(2030, 1, 1)), min_size=1, max_size=8),
    zone=st.sampled_from(["America/New_York", "America/Phoenix", "Pacific/Apia"]),
)
def test_memory_changes_no_answer(starts: list[datetime], zone: str) -> None:
    """Proves: asked again, in any order and after forgetting, a limit says what a new one says."""
    remembered = LimitAt(current(), REGULATION, zone=ZoneInfo(zone))
    for naive in [*starts, *reversed(starts)]:
        start = exactly(naive.replace(tzinfo=UTC))
        anew = LimitAt(current(), REGULATION, zone=ZoneInfo(zone))
        values = anew.values_at(start)
        assert remembered.values_at(start) == values
        assert remembered.ends(start, values) == anew.ends(start, values)


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Proves that a file of ten thousand years does not fill the memory."""
    monkeypatch.setattr(limits, "DAYS_KEPT", 3)
    monkeypatch.setattr(counted_time, "DAYS_KEPT", 3)
    limit = LimitAt(current(), REGULATION, zone=UTC)
    for number in range(50):
        start = exactly(datetime(2026, 3, 2, 12, tzinfo=UTC) + timedelta(days=number))
        limit.ends(start, limit.values_at(start))
    assert len(limit._values) <= 3
    assert all(len(count._days) <= 3 for _, count, _ in limit._counts)


def test_the_days_left_out_stop_where_the_span_does() -> None:
    """Proves that the list of days ends before the day that begins at the end, and has the word of each."""
    friday, monday = datetime(2026, 3, 6, 12, tzinfo=UTC), datetime(2026, 3, 9, tzinfo=UTC)
    skipped = counted_time.list_skipped(
        friday, monday, skip=("SATURDAY", "SUNDAY", "MONDAY"), is_holiday=None, zone=UTC
    )
    assert skipped == ((date(2026, 3, 7), "SATURDAY"), (date(2026, 3, 8), "SUNDAY"))
    assert counted_time.list_skipped(friday, monday, skip=(), is_holiday=None, zone=UTC) == ()
