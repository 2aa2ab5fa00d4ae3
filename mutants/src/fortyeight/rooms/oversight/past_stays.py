"""The back-file audit: stays long past, a row each, judged under the law of their day."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import TextIO
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.audit import Judged, PastStay, Verdict, judge_under
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.instants import UnableToReadInstant, When, earliest_of, parse_when
from fortyeight.foundations.law.limits import LimitAt
from fortyeight.rooms.oversight.tables import Row, shown

TIMES = ("release_eligible_at", "served_at", "left_at")
COLUMNS_NEEDED = ("stay", *TIMES)
COLUMNS_OPTIONAL = ("how",)
COLUMNS_WRITTEN = ("stay", "rule", "verdict", "over_by_hours_min", "over_by_hours_max", "code", "because")

# Named when the law of the day had no limit at all: before it, nothing in the book could have governed.
FIRST_LIMIT = "us.8cfr287_7.hold_limit"
UNREADABLE = "AUDIT.UNREADABLE"

_HUNDREDTH = timedelta(seconds=36)
_RULE_SETS_KEPT = 4096


@dataclass(slots=True)
class Tally:
    """What an audit found, in counts."""

    stays: int = 0
    by_rule: Counter[tuple[str, Verdict]] = field(default_factory=Counter)
    by_code: Counter[str] = field(default_factory=Counter)

    def add(self, found: Iterable[Judged]) -> None:
        """Count what was found of one stay."""
        self.stays += 1
        for each in found:
            self.by_rule[each.rule_id, each.verdict] += 1
            self.by_code[each.code] += 1


class Auditor:
    """Judges past stays at one place: under the law of their day, and under what is named besides.

    Statutes, regulations and the government's own form bind by their dates.
    The text of an agreement binds only whoever signed it, and an old record does
    not say who did; so `agreements` names texts that count by their dates, and
    `as_if` rules that count whatever theirs. Raises NoSuchRule, code
    RULE.UNKNOWN, for a name that the book does not have as a hold limit.
    """

    def __init__(
        self,
        *,
        book: Book,
        zone: ZoneInfo,
        place: str = "",
        agreements: Iterable[str] = (),
        as_if: Iterable[str] = (),
    ) -> None:
        self.book, self.zone = book, zone
        limits = {rule.id: rule for rule in book.rules_decided_by("hold_limit")}
        self.as_if = tuple(dict.fromkeys(_named(limits, rule_id) for rule_id in as_if))
        signed = dict.fromkeys(_named(limits, f"moa.{text}.hold_limit") for text in agreements)
        self.signed = tuple(rule_id for rule_id in signed if rule_id not in self.as_if)
        roots = {"us", place} if place else {"us"}
        law = [rule for rule in limits.values() if rule.id.split(".")[0] in roots]
        self.law: tuple[Rule, ...] = tuple(rule for rule in law if rule.id not in {*self.as_if, *self.signed})
        self._limits: dict[tuple[str, bool], LimitAt] = {}
        self._in_force = lru_cache(_RULE_SETS_KEPT)(self._in_force_between)

    def judge(self, row: Row) -> tuple[Judged, ...]:
        """Judge one row: one answer for each rule that counts, and never none."""
        times, faults = self._read(row)
        start = _first([times["release_eligible_at"], times["served_at"]])
        marker = start or times["left_at"]
        rules = self._rules(marker)
        if faults:
            what = "; ".join(faults)
            return tuple(self._unreadable(rule_id, what, as_if) for rule_id, as_if in rules)
        past = PastStay(
            release_eligible=times["release_eligible_at"], served=times["served_at"], left=times["left_at"]
        )
        return tuple(judge_under(self._limit(*counted), past) for counted in rules)

    def _limit(self, rule_id: str, as_if: bool) -> LimitAt:
        found = self._limits.get((rule_id, as_if))
        if found is None:
            made = LimitAt(self.book, rule_id, zone=self.zone, as_if=as_if)
            found = self._limits[rule_id, as_if] = made
        return found

    def _read(self, row: Row) -> tuple[dict[str, When | None], list[str]]:
        """Read the three times; what is not readable is named, and left out."""
        times: dict[str, When | None] = dict.fromkeys(TIMES)
        faults = [row.fault] if row.fault else []
        for name in TIMES:
            text = row.cells.get(name, "").strip()
            if not text or row.fault:
                continue
            try:
                times[name] = parse_when(text, self.zone)
            except UnableToReadInstant as fault:
                faults.append(f"{name} is {shown(text)} ({fault.code})")
        return times, faults

    def _rules(self, marker: When | None) -> list[tuple[str, bool]]:
        """List the rules that count for a stay, each with whether it is taken as if in force."""
        if marker is None:
            law = tuple(rule.id for rule in self.law)
        else:
            first, last = (end.astimezone(self.zone).date() for end in (marker.earliest, marker.latest))
            law = self._in_force(first, last)
        named = [(rule_id, False) for rule_id in self.signed] + [(rule_id, True) for rule_id in self.as_if]
        counted = [(rule_id, False) for rule_id in law] + named
        if not law and FIRST_LIMIT not in {rule_id for rule_id, _ in named}:
            counted.insert(0, (FIRST_LIMIT, False))
        return counted

    def _in_force_between(self, first: date, last: date) -> tuple[str, ...]:
        """List the rules of law that were in force on either day; the judge says when that is not enough."""
        return tuple(
            rule.id
            for rule in self.law
            if rule.value_on(first) is not None or rule.value_on(last) is not None
        )

    def _unreadable(self, rule_id: str, what: str, as_if: bool) -> Judged:
        return Judged(self.book.rule(rule_id), Verdict.CANNOT_TELL, UNREADABLE, as_if, what=what)


def _named(limits: dict[str, Rule], rule_id: str) -> str:
    return Book(rules=limits, hash="").rule(rule_id).id


def _first(whens: list[When | None]) -> When | None:
    known = [when for when in whens if when is not None]
    return earliest_of(known) if known else None


def write_audit(rows: Iterable[Row], out: TextIO, *, auditor: Auditor) -> Tally:
    """Write one line a stay and rule, in the order of the rows; return the counts."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS_WRITTEN)
    tally = Tally()
    for stay, found in audit(rows, auditor):
        tally.add(found)
        for each in found:
            writer.writerow(_line(stay, each))
    return tally


def audit(rows: Iterable[Row], auditor: Auditor) -> Iterator[tuple[str, tuple[Judged, ...]]]:
    """Judge every row; a stay without a name goes by the line it stands on."""
    for row in rows:
        name = row.cells.get("stay", "").strip() or f"line {row.line}"
        yield name, auditor.judge(row)


def _line(stay: str, judged: Judged) -> tuple[str, ...]:
    least = 1 if judged.verdict is Verdict.OVER else 0
    return (
        stay,
        judged.rule_id,
        judged.verdict.value,
        "" if judged.over_min is None else hours_text(max(judged.over_min // _HUNDREDTH, least)),
        "" if judged.over_max is None else hours_text(-(-judged.over_max // _HUNDREDTH)),
        judged.code,
        judged.because,
    )


def hours_text(hundredths: int) -> str:
    """Write hundredths of an hour as hours with two decimals.

    >>> hours_text(2401)
    '24.01'
    """
    return f"{hundredths // 100}.{hundredths % 100:02d}"
