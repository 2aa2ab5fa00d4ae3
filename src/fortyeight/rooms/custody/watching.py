"""What the watch needs of this room: which stays changed, and their case files."""

from collections.abc import Sequence

from fortyeight.rooms.custody.models import Stay


def list_changed(limit: int) -> tuple[str, ...]:
    """List stays whose facts changed since the watch last looked."""
    rows = Stay.objects.filter(needs_watch=True).order_by("stream")[:limit]
    return tuple(rows.values_list("stream", flat=True))


def rows_of(streams: Sequence[str]) -> tuple[Stay, ...]:
    """Load the rows of these stays."""
    return tuple(Stay.objects.filter(stream__in=streams).order_by("stream"))


def mark_looked_at(streams: Sequence[str]) -> None:
    """Take the hint off. Call it while the stays' streams are locked, so that no change is missed."""
    Stay.objects.filter(stream__in=streams).update(needs_watch=False)


def mark_all_on_board() -> int:
    """Put the hint on every open stay, so that all is derived again; gives how many."""
    return Stay.objects.filter(is_here=True, is_on_board=True, needs_watch=False).update(needs_watch=True)


def mark_all() -> None:
    """Put the hint on every stay."""
    Stay.objects.filter(needs_watch=False).update(needs_watch=True)
