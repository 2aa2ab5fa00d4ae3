"""Shape 12: when to warn before a deadline, and how often after it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fortyeight.foundations.law.shapes import words

HOURS_BEFORE_MAX = 168
OVERDUE_EVERY_MINUTES_MAX = 1_440


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmLadder:
    """`hours_before` falls from the first warning to the last; 0 is the deadline itself."""

    hours_before: tuple[int, ...]
    overdue_every_minutes: int

    def __post_init__(self) -> None:
        if not self.hours_before:
            raise ValueError("hours_before: at least one stage is needed")
        for hours in self.hours_before:
            words.require_whole("hours_before", hours, least=0, most=HOURS_BEFORE_MAX)
        if list(self.hours_before) != sorted(set(self.hours_before), reverse=True):
            raise ValueError("hours_before: the hours must fall, without repeats")
        words.require_whole(
            "overdue_every_minutes", self.overdue_every_minutes, least=1, most=OVERDUE_EVERY_MINUTES_MAX
        )


def stages(terms: AlarmLadder, due_at: datetime) -> tuple[tuple[str, datetime], ...]:
    """List the warnings before a deadline, in order, each with its name and its instant in UTC.

    >>> ladder = AlarmLadder(hours_before=(1, 0), overdue_every_minutes=60)
    >>> [name for name, at in stages(ladder, datetime(2026, 3, 1, tzinfo=UTC))]
    ['T-1H', 'T-0']
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due = due_at.astimezone(UTC)
    return tuple(
        (f"T-{hours}H" if hours else "T-0", due - timedelta(hours=hours)) for hours in terms.hours_before
    )


def overdue_stage(terms: AlarmLadder, due_at: datetime, at: datetime) -> tuple[str, datetime] | None:
    """Find the latest overdue alarm that has come by `at`: its name and its instant in UTC.

    OVERDUE-1 comes one step after the deadline; before that there is none.
    """
    assert due_at.tzinfo is not None, "a deadline without a zone is not a time"
    due, step = due_at.astimezone(UTC), timedelta(minutes=terms.overdue_every_minutes)
    number = (at.astimezone(UTC) - due) // step
    return (f"OVERDUE-{number}", due + number * step) if number >= 1 else None


def overdue_step(terms: AlarmLadder) -> timedelta:
    """Tell how long after one overdue alarm the next one comes."""
    return timedelta(minutes=terms.overdue_every_minutes)
