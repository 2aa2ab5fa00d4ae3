"""Every hold limit's end for one start, and for a file of starts."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import TextIO
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import clock, limits
from fortyeight.foundations.law.book import Book, Rule, Value
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.instants import UnableToReadInstant, When, parse_when
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import hold_limit
from fortyeight.rooms.oversight.tables import Row, UnableToUseFile, shown
from fortyeight.rooms.oversight.zones import UnableToFindZone, find_zone

BULK_COLUMNS = ("zone", "start")
BULK_RULES = ("moa.wso_2025.hold_limit", "us.8cfr287_7.hold_limit")
FAULTS_SHOWN_MAX = 5

_SECONDS = re.compile(r"\d:\d\d:\d\d(?P<part>[.,]\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """What one rule says of a start.

    `in_force` is UNKNOWN when the start may lie on either side of an edge.
    `ends` is None when it cannot be told. `left_out` are the days that did not
    count, each with the word why, for the earliest start and for the latest.
    """

    rule: str
    cite: str
    draft: bool
    in_force: Answer
    binds_here: bool
    hours: int
    ends: When | None
    left_out: tuple[tuple[tuple[date, str], ...], ...]
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadlines:
    """Every rule's deadline, and the one that governs; no `governing`: it cannot be told."""

    start: When
    deadlines: tuple[Deadline, ...]
    governing: tuple[str, ...]
    ends: When | None
    because: str
    book_hash: str


def list_deadlines(start: When, *, zone: ZoneInfo, book: Book, place: str = "") -> Deadlines:
    """Apply every hold limit of the book to a start, and say which end governs.

    The earliest governs among the rules in force at the start that bind here:
    the rules of a state bind only there.
    """
    bench = Bench(book=book, zone=zone, at=start.earliest)
    rules = book.rules_decided_by("hold_limit")
    found = tuple(_deadline(bench, rule, start, place) for rule in rules)
    candidates = [each for each in found if each.binds_here and each.in_force is not Answer.NO]
    if not candidates:
        return _untold(start, found, book, "No hold limit of the rulebook was in force at the start.")
    if any(each.in_force is Answer.UNKNOWN for each in candidates):
        return _untold(start, found, book, "It cannot be told which rules were in force at the start.")
    running = clock.clock_from(bench, clock.Start(when=start, reasons=()), [each.rule for each in candidates])
    if running.ends is None:
        return _untold(start, found, book, "A rule that was in force gives no end that can be computed.")
    return Deadlines(
        start=start,
        deadlines=found,
        governing=running.governing,
        ends=running.ends,
        because=running.reasons[-1].because,
        book_hash=book.hash,
    )


def _untold(start: When, found: tuple[Deadline, ...], book: Book, why: str) -> Deadlines:
    return Deadlines(start=start, deadlines=found, governing=(), ends=None, because=why, book_hash=book.hash)


def _deadline(bench: Bench, rule: Rule, start: When, place: str) -> Deadline:
    limit = clock.limit_under(bench, rule.id, start, as_if=True)
    value = value_applied(rule, start, bench.zone)
    state = rule.id.split(".")[0]
    return Deadline(
        rule=rule.id,
        cite=rule.cite_of(value),
        draft=rule.is_draft,
        in_force=is_in_force(rule, start, bench.zone),
        binds_here=not state.startswith("us_") or state == place,
        hours=value.terms.hours,
        ends=limit.ends,
        left_out=_left_out(bench, value, start, limit.ends),
        because=_sentence(limit.reason),
    )


def _sentence(reason: Reason) -> str:
    return reason.because if reason.answer is Answer.YES else "It cannot be told: " + reason.because


def is_in_force(rule: Rule, when: When, zone: tzinfo) -> Answer:
    """Say whether a rule was in force at an instant that may be known only as an interval."""
    if rule.value_between(when, zone) is not None:
        return Answer.YES
    days = (when.earliest.astimezone(zone).date(), when.latest.astimezone(zone).date())
    touched = any(
        value.in_force_from <= days[1] and (value.in_force_to is None or days[0] < value.in_force_to)
        for value in rule.values
    )
    return Answer.UNKNOWN if touched else Answer.NO


def value_applied(rule: Rule, start: When, zone: tzinfo) -> Value:
    """Find the value that `clock.limit_under` applies as if it had been in force."""
    day = start.earliest.astimezone(zone).date()
    return rule.value_between(start, zone) or limits.nearest_value(rule.values, day)


def _left_out(
    bench: Bench, value: Value, start: When, ends: When | None
) -> tuple[tuple[tuple[date, str], ...], ...]:
    if ends is None:
        return ()
    is_holiday = clock.holiday_check(bench)
    pairs = dict.fromkeys(((start.earliest, ends.earliest), (start.latest, ends.latest)))
    return tuple(
        hold_limit.count_skipped(first, last, terms=value.terms, zone=bench.zone, is_holiday=is_holiday)
        for first, last in pairs
    )


def write_deadlines(rows: Iterable[Row], out: TextIO, *, book: Book) -> int:
    """Write both deadlines of every start, each as if its rule had been in force; return how many are empty.

    A row that cannot be read stops the whole: UnableToUseFile, code TABLE.ROWS,
    naming the first of them.
    """
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*BULK_COLUMNS, *BULK_RULES))
    faults: list[str] = []
    untold = 0
    for row in rows:
        try:
            line = tuple(_bulk_ends(row, book))
        except (UnableToReadInstant, UnableToFindZone, _UnableToReadRow) as fault:
            faults.append(f"line {row.line}: {fault.why}")
            if len(faults) > FAULTS_SHOWN_MAX:
                break
            continue
        untold += line.count("")
        if not faults:
            writer.writerow((row.cells["zone"], row.cells["start"], *line))
    if faults:
        more = "; and more" if len(faults) > FAULTS_SHOWN_MAX else ""
        why = f"Not every row could be read: {'; '.join(faults[:FAULTS_SHOWN_MAX])}{more}."
        raise UnableToUseFile("TABLE.ROWS", why, "Mend or remove these rows, then run the command again.")
    return untold


class _UnableToReadRow(ValueError):
    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def _bulk_ends(row: Row, book: Book) -> Iterator[str]:
    if row.fault:
        raise _UnableToReadRow(row.fault)
    zone, text = find_zone(row.cells["zone"]), row.cells["start"]
    try:
        start = parse_when(text, zone)
    except UnableToReadInstant as fault:
        raise _UnableToReadRow(f"start {shown(text)} is no time ({fault.code})") from None
    bench = Bench(book=book, zone=zone, at=start.earliest)
    for rule_id in BULK_RULES:
        ends = clock.limit_under(bench, rule_id, start, as_if=True).ends
        yield "" if ends is None else local_text(ends, zone, like=text)


def local_text(when: When, zone: tzinfo, *, like: str) -> str:
    """Write an instant in ISO 8601 as the place shows it, as fine as the text `like`; an interval as a/b.

    >>> from datetime import UTC
    >>> when = parse_when("2021-06-19T22:36Z", UTC)
    >>> local_text(when, ZoneInfo("America/Denver"), like="2021-06-17T16:36-06:00")
    '2021-06-19T16:36-06:00'
    """
    ends = (when.earliest,) if when.is_exact else (when.earliest, when.latest)
    return "/".join(_iso(end.astimezone(zone), like) for end in ends)


def _iso(local: datetime, like: str) -> str:
    seen = _SECONDS.search(like)
    if local.microsecond or (seen and seen["part"]):
        return local.isoformat(timespec="microseconds" if local.microsecond % 1000 else "milliseconds")
    return local.isoformat(timespec="seconds" if seen or local.second else "minutes")
