"""Which subjects a worker looks at: take note of what changed, then claim what is due.

A claim is a lock on the subject's row until the transaction ends. Another worker
skips what is claimed, and a killed worker's claims fall with its connection.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection
from django.db.models import QuerySet

from fortyeight.foundations.ledger import unseen
from fortyeight.rooms.watch import subjects
from fortyeight.rooms.watch.models import Watched

STREAMS_AT_ONCE = 500
_ONE_NOTES = 0x48_0001
"""The advisory lock of whoever takes note; any number that nobody else uses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A subject to look at now, and since when it was to be looked at."""

    subject: str
    agency: str
    look_at: datetime | None
    is_prepared: bool = False


def take_note(at: datetime) -> int:
    """Have every subject looked at on which a fact bears that was not seen; give how many streams had any.

    Needs an open transaction, and must be its only work: the streams are seen up
    to the heads read here, and the subjects marked, both or neither. One worker
    does it at a time; to another there is nothing unseen.
    """
    if not _am_the_one():
        return 0
    heads = unseen.list_unseen(STREAMS_AT_ONCE)
    if not heads:
        return 0
    own = subjects.touched_by([stream for stream in heads if stream.startswith("stay/")])
    others = subjects.touched_by([stream for stream in heads if not stream.startswith("stay/")])
    # A subject with facts of its own comes at once; what an agency's fact may change comes after what is due.
    first = dict(own) | {stream: others[stream] for stream in heads if stream in others}
    _mark(first, at, "look_at")
    _mark({name: agency for name, agency in others.items() if name not in first}, at, "changed_at")
    unseen.mark_seen(heads)
    return len(heads)


def mark_changed(found: Mapping[str, str], at: datetime) -> None:
    """Have these subjects looked at when nothing is due; each with its agency."""
    _mark(found, at, "changed_at")


def claim_due(at: datetime, limit: int) -> Sequence[Claim]:
    """Claim up to so many subjects whose time to be looked at has come, the earliest first."""
    rows = Watched.objects.filter(look_at__lte=at).order_by("look_at")
    return claim(rows, limit)


def claim_changed(_at: datetime, limit: int) -> Sequence[Claim]:
    """Claim up to so many subjects on which a fact of their agency bears, the first first."""
    rows = Watched.objects.filter(changed_at__isnull=False).order_by("changed_at")
    return claim(rows, limit)


def claim_one(subject: str) -> Sequence[Claim]:
    """Claim this subject; nothing when somebody else has it."""
    return claim(Watched.objects.filter(subject=subject), 1)


def is_near(at: datetime, span: timedelta) -> bool:
    """Say whether any subject is due, or comes due within so long."""
    return Watched.objects.filter(look_at__lte=at + span).exists()


def count_waiting(at: datetime) -> int:
    """Count the subjects that are due or changed and not looked at yet, those claimed by others too."""
    due = Watched.objects.filter(look_at__lte=at).count()
    return due + Watched.objects.filter(changed_at__isnull=False).exclude(look_at__lte=at).count()


def claim(rows: QuerySet[Watched], limit: int) -> Sequence[Claim]:
    """Claim up to so many of these rows, in their order, until the transaction ends."""
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True)
    return [
        Claim(subject=subject, agency=agency, look_at=look_at, is_prepared=is_prepared)
        for subject, agency, look_at, is_prepared in rows.values_list(
            "subject", "agency", "look_at", "is_prepared"
        )[:limit]
    ]


def _mark(found: Mapping[str, str], at: datetime, field: str) -> None:
    # In the order of their names: nobody else waits for these rows in another order.
    rows = [Watched(subject=name, agency=found[name], **{field: at}) for name in sorted(found)]
    Watched.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["subject"],
        update_fields=["agency", field],
        batch_size=2000,
    )


def _am_the_one() -> bool:
    if connection.vendor != "postgresql":
        return True  # SQLite lets one writer in at a time.
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_ONE_NOTES])
        row = cursor.fetchone()
    return bool(row and row[0])
