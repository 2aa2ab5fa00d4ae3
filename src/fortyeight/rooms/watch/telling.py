"""Which alerts nobody has been told of yet: what those who deliver ask for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from fortyeight.rooms.watch.models import Alert


@dataclass(frozen=True, slots=True, kw_only=True)
class Untold:
    """An alert to deliver: of what kind, to whom, and not before `quiet_until`. It names nobody held."""

    id: str
    subject: str
    agency: str
    code: str
    stage: str
    due_at: datetime | None
    came_at: datetime
    raised_at: datetime
    tell: tuple[str, ...]
    quiet_until: datetime | None


def list_untold(limit: int) -> tuple[Untold, ...]:
    """Claim up to so many alerts that count and were not told, the first raised first.

    Call it in one transaction with `mark_told` and with the rows that deliver
    them: another worker skips these until that transaction ends.
    """
    rows = Alert.objects.filter(told=False, ended_at=None, replaced_by=None).order_by("raised_at")
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    return tuple(
        Untold(
            id=str(row.id),
            subject=row.subject,
            agency=row.agency,
            code=row.code,
            stage=row.stage,
            due_at=row.due_at,
            came_at=row.came_at,
            raised_at=row.raised_at,
            tell=tuple(row.tell),
            quiet_until=row.quiet_until,
        )
        for row in rows[:limit]
    )


def mark_told(ids: Iterable[str]) -> None:
    """Say that these alerts have their deliveries."""
    Alert.objects.filter(id__in=[UUID(one) for one in ids]).update(told=True)
