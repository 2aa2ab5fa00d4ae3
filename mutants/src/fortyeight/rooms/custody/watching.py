"""What the watch needs of this room: which stays changed, and their case files."""

from collections.abc import Sequence
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from fortyeight.rooms.custody.models import Stay


def list_changed(limit: int) -> tuple[str, ...]:
    """List stays whose facts changed since the watch last looked."""
    rows = Stay.objects.filter(needs_watch=True).order_by("stream")[:limit]
    return tuple(rows.values_list("stream", flat=True))


def rows_of(streams: Sequence[str], *, lock: bool = False) -> tuple[Stay, ...]:
    """Load the rows of these stays; with `lock`, none of them changes until the transaction ends."""
    rows = Stay.objects.filter(stream__in=streams).order_by("stream")
    if lock and connection.features.has_select_for_update:
        rows = rows.select_for_update()
    return tuple(rows)


def agencies_of_stays() -> dict[str, str]:
    """Tell the agency of every stay on record."""
    return dict(Stay.objects.values_list("stream", "agency"))


def mark_looked_at(streams: Sequence[str]) -> None:
    """Take the hint off. Call it while the stays' streams are locked, so that no change is missed."""
    Stay.objects.filter(stream__in=streams).update(needs_watch=False)


def mark_all_on_board() -> int:
    """Put the hint on every open stay, so that all is derived again; gives how many."""
    return Stay.objects.filter(is_here=True, is_on_board=True, needs_watch=False).update(needs_watch=True)


def mark(streams: QuerySet[Any, str]) -> int:
    """Put the hint on these stays, given as a query of their streams; gives how many."""
    return Stay.objects.filter(stream__in=streams, needs_watch=False).update(needs_watch=True)


def mark_all() -> None:
    """Put the hint on every stay."""
    Stay.objects.filter(needs_watch=False).update(needs_watch=True)
