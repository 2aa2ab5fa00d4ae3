"""The alerts as the house keeps them, read from its table."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fortyeight.rooms.watch.models import Alert


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert: a rung of a limit of a duty."""

    id: str
    subject: str
    duty: str
    code: str
    stage: str
    due_at: datetime | None
    came_at: datetime
    raised_at: datetime
    tell: tuple[str, ...]
    acknowledged_at: datetime | None
    silent_until: datetime | None
    ended_why: str
    is_open: bool

    @property
    def is_due(self) -> bool:
        """Whether the limit itself had come when it was raised."""
        return self.due_at is not None and self.due_at <= self.raised_at


def _read(row: Alert) -> AlertRow:
    return AlertRow(
        id=str(row.id),
        subject=row.subject,
        duty=row.duty,
        code=row.code,
        stage=row.stage,
        due_at=row.due_at,
        came_at=row.came_at,
        raised_at=row.raised_at,
        tell=tuple(row.tell),
        acknowledged_at=row.acknowledged_at,
        silent_until=row.acknowledged_until,
        ended_why=row.ended_why,
        is_open=row.ended_at is None and row.replaced_by is None,
    )


def ringing() -> list[AlertRow]:
    """List the alerts that count and that nobody has taken on, in the order in which they were raised."""
    rows = Alert.objects.filter(acknowledged_at=None, ended_at=None, replaced_by=None)
    return [_read(row) for row in rows.order_by("raised_at", "subject", "duty", "stage")]


def alerts_about(subjects: Iterable[str]) -> dict[str, list[AlertRow]]:
    """Group every alert of these subjects, in the order in which they were raised."""
    found: dict[str, list[AlertRow]] = {}
    for row in Alert.objects.filter(subject__in=list(subjects)).order_by("raised_at", "due_at", "id"):
        found.setdefault(row.subject, []).append(_read(row))
    return found
