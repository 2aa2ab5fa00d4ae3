"""Checks the working of a case where it is arithmetic; prose is left alone.

A person writes `worked` in plain words. What in it can be computed, is: hours
named by day must add up to the hours of the rule ("7 h Thursday + 24 h Friday +
17 h Monday"), a sum must be what stands behind its equals sign, and a date or an
instant named by weekday must fall on that weekday. What is not clearly one of
these is no arithmetic, and nothing is said about it.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo
from fractions import Fraction
from typing import Any

from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.rulebook.cases import Asked, Case

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAY, _MONTH = f"({'|'.join(_DAYS)})", f"({'|'.join(_MONTHS)})"
_HOURS = r"(?:h|hours?)\b"

_PART = re.compile(rf"(?<![\d:])(\d+) {_HOURS}(?: (\d+) min\b)?(?: of)? {_DAY}")
_LEFT = re.compile(r"\bleaves? (\d+) (hour|minute)s?\b")
_SUM = re.compile(r"(?<![\d:.] )(?<![\d:.])(\d+(?: [+-] \d+)+) = (\d+)(?![\d:.])")
_CLOCK = re.compile(rf"{_DAY}(?: \d{{1,2}} [A-Z][a-z]+)? (\d{{2}}):(\d{{2}})(?! (?:UTC|Z))")
_PLUS = re.compile(rf"{_DAY} (\d\d):(\d\d) \+ (\d+) {_HOURS} = {_DAY} (\d\d):(\d\d)")
_DATED = re.compile(rf"\b{_DAY}(?:,| the)? (\d{{1,2}}) {_MONTH}(?:,? (\d{{4}}))?(?![\d:])")
_IS_A = re.compile(rf"(?<!\d)(\d{{1,2}}) {_MONTH} (\d{{4}}) (?:is|was) a {_DAY}")
_BEGINS = re.compile(rf"\b{_MONTH} (\d{{4}}) begins on a {_DAY}")
_HAS = re.compile(rf"\b{_MONTH} (\d{{4}}) has {_DAY}s on the ((?:\d+\w\w(?:, | and )?)+)")
_STARTS = re.compile(rf"\bstarts? on a {_DAY}")


def find_faults(rule: Rule, case: Case) -> Iterator[str]:
    """List, in sentences, what in the working of a case does not add up."""
    text = " ".join(case.worked.split())
    yield from _part_faults(rule, case, text)
    for left, right in _SUM.findall(text):
        total = sum(int(number) for number in re.findall(r"[+-]?\d+", left.replace(" ", "")))
        if total != int(right):
            yield f"{left} is {total}, not {right}."
    yield from _clock_faults(case, text)
    yield from _date_faults(case, text)


def _part_faults(rule: Rule, case: Case, text: str) -> Iterator[str]:
    """Hours that are named day by day add up to those of the rule, which every value of it agrees on."""
    lengths = {getattr(value.terms, "hours", None) for value in rule.values}
    parts = _PART.findall(text)
    if len(parts) < 2 or len(lengths) != 1 or not isinstance(hours := lengths.pop(), int) or case.people:
        return
    total = Fraction(sum(60 * int(whole) + int(minutes or 0) for whole, minutes, _ in parts), 60)
    for number, unit in _LEFT.findall(text):
        total += Fraction(int(number), 60 if unit == "minute" else 1)
    if total != hours:
        yield f"the hours named by day are {_spoken(total)}, and the rule has {hours}."


def _clock_faults(case: Case, text: str) -> Iterator[str]:
    """The first instant named is the one given, and what stands behind `=` follows from it."""
    if case.people:
        return
    (asked,) = case.asked()
    given = [_local(each, case.zone) for each in _instants(asked.given)]
    first = _CLOCK.search(text)
    if first and len(given) == 1 and _is_wrong_day(first, given[0]) and text[: first.start()][-2:] != "= ":
        yield f"{first[0]} is not the instant given: {_day_words(given[0])} is a {_name(given[0])}."
    for weekday in _STARTS.findall(case.name):
        if len(given) == 1 and _name(given[0]) != weekday:
            yield f"the name says {weekday}, and {_day_words(given[0])} is a {_name(given[0])}."
    if len({each.utcoffset() for each in (*given, *_all_local(asked, case.zone))}) > 1:
        return
    for day, hour, minute, hours, then, then_hour, then_minute in _PLUS.findall(text):
        began = _in_week(day, hour, minute)
        ends = (began + timedelta(hours=int(hours))) % timedelta(days=7)
        if ends != _in_week(then, then_hour, then_minute) % timedelta(days=7):
            clock = f"{ends.seconds // 3600:02}:{ends.seconds % 3600 // 60:02}"
            right = f"{_DAYS[ends.days]} {clock}"
            yield f"{day} {hour}:{minute} + {hours} hours is {right}, not {then} {then_hour}:{then_minute}."


def _is_wrong_day(said: re.Match[str], instant: datetime) -> bool:
    return f"{instant:%H:%M}" == f"{said[2]}:{said[3]}" and _name(instant) != said[1]


def _date_faults(case: Case, text: str) -> Iterator[str]:
    years = {each.year for asked in case.asked() for each in _dates((asked.given, asked.want))}
    for weekday, day, month, year in _DATED.findall(text):
        if year or len(years) == 1:
            yield from _weekday_fault(weekday, day, month, year or str(min(years)))
    for day, month, year, weekday in _IS_A.findall(text):
        yield from _weekday_fault(weekday, day, month, year)
    for month, year, weekday in _BEGINS.findall(text):
        yield from _weekday_fault(weekday, "1", month, year)
    for month, year, weekday, listed in _HAS.findall(text):
        first = date(int(year), _MONTHS.index(month) + 1, 1)
        days = [first + timedelta(days=number) for number in range(31)]
        right = [day.day for day in days if day.month == first.month and _name(day) == weekday]
        if [int(number) for number in re.findall(r"\d+", listed)] != right:
            yield f"the {weekday}s of {month} {year} are {', '.join(map(str, right))}."


def _weekday_fault(weekday: str, day: str, month: str, year: str) -> Iterator[str]:
    try:
        on = date(int(year), _MONTHS.index(month) + 1, int(day))
    except ValueError:
        yield f"there is no {day} {month} {year}."
        return
    if _name(on) != weekday:
        yield f"{_day_words(on)} is a {_name(on)}, not a {weekday}."


def _in_week(weekday: str, hour: str, minute: str) -> timedelta:
    return timedelta(days=_DAYS.index(weekday), hours=int(hour), minutes=int(minute))


def _name(day: date) -> str:
    return _DAYS[day.weekday()]


def _day_words(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _local(instant: datetime, zone: tzinfo) -> datetime:
    return instant if instant.tzinfo is None else exactly(instant).earliest.astimezone(zone)


def _all_local(asked: Asked, zone: tzinfo) -> Iterator[datetime]:
    """Every instant of a case on the wall of its place, each with its own offset from UTC."""
    for each in _instants((asked.given, asked.want)):
        yield _local(each, zone)


def _instants(value: Any) -> Iterator[datetime]:
    return (each for each in _dates(value) if isinstance(each, datetime))


def _dates(value: Any) -> Iterator[date]:
    if isinstance(value, date):
        yield value
    elif isinstance(value, Mapping):
        yield from _dates(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _dates(each)


def _spoken(number: Fraction) -> str:
    return str(number.numerator) if number.denominator == 1 else f"{float(number):g}"
