"""The back-file audit: stays long past, a row each, judged under the law of their day."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.audit import Judged, PastStay, Verdict, judge_under
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.instants import UnableToReadInstant, When, parse_when
from fortyeight.foundations.law.limits import LimitAt, days_of
from fortyeight.rooms.oversight.tables import Row, shown

TIMES = ("release_eligible_at", "served_at", "left_at")
COLUMNS_NEEDED = ("stay", *TIMES)
COLUMNS_OPTIONAL = ("how",)
COLUMNS_WRITTEN = ("stay", "rule", "verdict", "over_by_hours_min", "over_by_hours_max", "code", "because")

# Named when the law of the day had no limit at all: before it, nothing in the book could have governed.
FIRST_LIMIT = "us.8cfr287_7.hold_limit"
UNREADABLE = "AUDIT.UNREADABLE"

_HUNDREDTH = timedelta(seconds=36)
_DAYS_KEPT = 40_000
_UNREADABLE: dict[str, Any] = {
    "verdict": Verdict.CANNOT_TELL,
    "code": UNREADABLE,
    "over_min": None,
    "over_max": None,
    "ends": None,
}


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
        self._counted: dict[tuple[date, date] | None, tuple[LimitAt, ...]] = {}
        self._limits = {
            (rule_id, as_if): LimitAt(book, rule_id, zone=zone, as_if=as_if) for rule_id, as_if in self.rules
        }

    @property
    def rules(self) -> tuple[tuple[str, bool], ...]:
        """Every rule that may count, each with whether it is taken as if in force, in a fixed order."""
        named = [(rule_id, False) for rule_id in self.signed] + [(rule_id, True) for rule_id in self.as_if]
        law = [(rule.id, False) for rule in self.law]
        if not law and FIRST_LIMIT not in {rule_id for rule_id, _ in named}:
            law = [(FIRST_LIMIT, False)]
        return (*law, *named)

    def judge_past(self, past: PastStay) -> tuple[date | None, list[Judged]]:
        """Judge the times of a stay; give the civil day of its first event, and an answer for each rule."""
        days = self._days_of(past)
        return days and days[0], judge_under(self.limits(days), past, days)

    def withhold(
        self, past: PastStay, verdict: Verdict, code: str, what: str = ""
    ) -> tuple[date | None, list[Judged]]:
        """Answer for each rule that a stay was not judged; `past` only says which rules count."""
        days = self._days_of(past)
        found = [Judged(each.rule, verdict, code, each.as_if, what=what) for each in self.limits(days)]
        return days and days[0], found

    def _days_of(self, past: PastStay) -> tuple[date, date] | None:
        marker = past.start or past.left
        if marker is None:
            return None
        return days_of(marker, self.zone)

    def limits(self, days: tuple[date, date] | None) -> tuple[LimitAt, ...]:
        """List the rules that count for a stay that began between two civil days; never none."""
        found = self._counted.get(days)
        if found is None:
            if len(self._counted) >= _DAYS_KEPT:
                self._counted.clear()
            found = self._counted[days] = tuple(self._limits[each] for each in self._rules(days))
        return found

    def judge(self, row: Row) -> tuple[Judged, ...]:
        """Judge one row: one answer for each rule that counts, and never none."""
        times, faults = self._read(row)
        past = PastStay(
            release_eligible=times["release_eligible_at"], served=times["served_at"], left=times["left_at"]
        )
        if not faults:
            return tuple(self.judge_past(past)[1])
        what = "; ".join(faults)
        return tuple(each._replace(what=what, **_UNREADABLE) for each in self.judge_past(past)[1])

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

    def _rules(self, days: tuple[date, date] | None) -> list[tuple[str, bool]]:
        """List the rules that count, each with whether it is taken as if in force."""
        law = tuple(rule.id for rule in self.law) if days is None else self._in_force_between(*days)
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


def _named(limits: dict[str, Rule], rule_id: str) -> str:
    return Book(rules=limits, hash="").rule(rule_id).id


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
