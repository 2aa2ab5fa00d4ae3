"""Counts that can be added up over batches, and the few shapes in which a report shows them."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from fortyeight.foundations.law.audit import Judged, Verdict
from fortyeight.rooms.oversight.auditing.lines import Fate
from fortyeight.rooms.oversight.auditing.stays import Made, Stay

# How long over: the upper edges, in hours, and the words for each class; at an edge is below it.
OVER_HOURS = (1, 4, 12, 24, 48, 96, 168, 720)
OVER_WORDS = (
    "up to 1 h",
    "1 to 4 h",
    "4 to 12 h",
    "12 to 24 h",
    "1 to 2 days",
    "2 to 4 days",
    "4 to 7 days",
    "7 to 30 days",
    "over 30 days",
)
UNKNOWN_MONTH = ""
WITHHELD = frozenset(["AUDIT.UNREADABLE", "AUDIT.UNKNOWN_WORD", "AUDIT.SAME_KEY", "AUDIT.ROWS_DISAGREE"])
CONTRADICTORY = Verdict.CONTRADICTORY

_EDGES = tuple(timedelta(hours=hours, microseconds=1) for hours in OVER_HOURS)
RuleKey = tuple[str, bool]


@dataclass(slots=True)
class Tally:
    """What an audit found, in counts.

    `judged` counts by rule, whether as if in force, code, ending and month of
    the first event. `over` counts stays over by rule and class of the least
    excess. `fates` counts rows.
    """

    stays: int = 0
    judged: Counter[tuple[str, bool, str, str, str]] = field(default_factory=Counter)
    over: Counter[tuple[str, bool, int]] = field(default_factory=Counter)
    over_some: int = 0
    over_all: int = 0
    fates: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    verdict_of: dict[str, str] = field(default_factory=dict)

    def add(self, stay: Stay, day: date | None, found: Sequence[Judged]) -> None:
        """Count what was found of one stay."""
        self.stays += 1
        ending = stay.ending._value_
        month = UNKNOWN_MONTH if day is None else _month(day)
        over, judged, known = 0, self.judged, self.verdict_of
        for each in found:
            key = (each.rule.id, each.as_if, each.code, ending, month)
            judged[key] = judged.get(key, 0) + 1
            if each.verdict is Verdict.OVER:
                over += 1
                assert each.over_min is not None, "a stay that is over is over by something"
                self.over[each.rule.id, each.as_if, bisect_right(_EDGES, each.over_min)] += 1
            if each.code not in known:
                known[each.code] = each.verdict.value
        self.over_some += over > 0
        self.over_all += over == len(found)
        if stay.rows:
            contradicts = found[0].verdict is CONTRADICTORY
            self.fates["CONTRADICTORY" if contradicts else "JUDGED"] += stay.rows
        for code in stay.findings:
            self.findings[code] += 1

    def add_rows(self, made: Made) -> None:
        """Count the rows that gave no judged stay."""
        for row in made.not_judged:
            self.fates[row.problem.fate.value] += 1
        for fate, count in made.quiet.items():
            if count:
                self.fates[fate.value] += count

    def merge(self, other: "Tally") -> None:
        """Add the counts of another batch."""
        self.stays += other.stays
        self.over_some += other.over_some
        self.over_all += other.over_all
        self.judged.update(other.judged)
        self.over.update(other.over)
        self.fates.update(other.fates)
        self.findings.update(other.findings)
        self.verdict_of.update(other.verdict_of)

    # What a report asks.

    @property
    def rows(self) -> int:
        """How many rows the file has."""
        return sum(self.fates.values())

    @property
    def rules(self) -> tuple[RuleKey, ...]:
        """The rules under which a stay was judged by its times: those of law by their ids, then the as-ifs.

        When no stay was, all rules that might have counted.
        """
        every = {key[:2] for key in self.judged}
        found = {key[:2] for key in self.judged if key[2] not in WITHHELD} or every
        return tuple(sorted(found, key=lambda each: (each[1], each[0])))

    def verdicts(self, rule: RuleKey) -> dict[str, int]:
        """Count the verdicts under a rule."""
        found = {verdict.value: 0 for verdict in Verdict}
        for key, count in self.judged.items():
            if key[:2] == rule:
                found[self.verdict_of[key[2]]] += count
        return found

    def codes(self, rule: RuleKey) -> dict[str, int]:
        """Count the codes under a rule, in order of the codes."""
        return self._by(rule, 2)

    def months(self, rule: RuleKey) -> dict[str, dict[str, int]]:
        """Count the verdicts by month; a stay without any time is under the empty text."""
        return self._verdicts_by(rule, 4)

    def endings(self, rule: RuleKey) -> dict[str, dict[str, int]]:
        """Count the verdicts by how the stay ended."""
        return self._verdicts_by(rule, 3)

    def over_classes(self, rule: RuleKey) -> list[int]:
        """Count the stays over by how long, the classes being those of OVER_WORDS."""
        return [self.over[(*rule, number)] for number in range(len(OVER_WORDS))]

    def fate(self, fate: Fate) -> int:
        """Count the rows of one fate."""
        return self.fates[fate.value]

    def _by(self, rule: RuleKey, place: int) -> dict[str, int]:
        found: Counter[str] = Counter()
        for key, count in self.judged.items():
            if key[:2] == rule:
                found[str(key[place])] += count
        return dict(sorted(found.items()))

    def _verdicts_by(self, rule: RuleKey, place: int) -> dict[str, dict[str, int]]:
        found: dict[str, dict[str, int]] = {}
        for key, count in self.judged.items():
            if key[:2] == rule:
                counts = found.setdefault(str(key[place]), {verdict.value: 0 for verdict in Verdict})
                counts[self.verdict_of[key[2]]] += count
        return dict(sorted(found.items()))


_MONTHS: dict[date, str] = {}
_MONTHS_KEPT = 40_000


def _month(day: date) -> str:
    found = _MONTHS.get(day)
    if found is None:
        if len(_MONTHS) > _MONTHS_KEPT:
            _MONTHS.clear()
        found = _MONTHS[day] = day.isoformat()[:7]
    return found
