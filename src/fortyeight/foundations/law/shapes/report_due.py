"""Shape 14: what an agency sends or does by certain days, once or again and again."""

import calendar
from dataclasses import dataclass
from datetime import date

from fortyeight.foundations.law.shapes import words

MONTHS_MAX = 60
MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDue:
    """`actor` does `what` towards `to` by `first_due`, then every so many months; 0 for once.

    `until` names what ends the duty, such as AGREEMENT_SIGNED; empty when nothing does.
    """

    first_due: date
    every_months: int
    actor: str
    to: str
    what: str
    until: str = ""

    def __post_init__(self) -> None:
        words.require_whole("every_months", self.every_months, least=0, most=MONTHS_MAX)
        for key in ("actor", "to", "what"):
            words.require_token(key, getattr(self, key))
        if self.until:
            words.require_token("until", self.until)


def due_on_or_after(terms: ReportDue, day: date) -> date | None:
    """Find the first due day that is not before `day`; None when nothing more comes.

    A month without the day of `first_due` has its last day instead.

    >>> quarterly = ReportDue(
    ...     first_due=date(2024, 12, 31), every_months=3, actor="AGENCY", to="PUBLIC", what="POST"
    ... )
    >>> due_on_or_after(quarterly, date(2025, 1, 1)).isoformat()
    '2025-03-31'
    """
    if day <= terms.first_due:
        return terms.first_due
    if terms.every_months == 0:
        return None
    months = (day.year - terms.first_due.year) * MONTHS_IN_YEAR + day.month - terms.first_due.month
    step = months // terms.every_months
    found = _nth(terms, step)
    return found if found >= day else _nth(terms, step + 1)


def due_on_or_before(terms: ReportDue, day: date) -> date | None:
    """Find the last due day that is not after `day`; None before the first."""
    if day < terms.first_due:
        return None
    if terms.every_months == 0:
        return terms.first_due
    months = (day.year - terms.first_due.year) * MONTHS_IN_YEAR + day.month - terms.first_due.month
    step = months // terms.every_months
    found = _nth(terms, step)
    return found if found <= day else _nth(terms, step - 1)


def _nth(terms: ReportDue, step: int) -> date:
    years, month = divmod(terms.first_due.month - 1 + step * terms.every_months, MONTHS_IN_YEAR)
    year = terms.first_due.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(terms.first_due.day, last))
