"""Stretches of time: half-open pieces between two instants, joined, cut and overlapped."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

MINUTE = timedelta(minutes=1)


class Stretch(NamedTuple):
    """A time from `starts_at` to `ends_at`, exclusive."""

    starts_at: datetime
    ends_at: datetime

    @property
    def minutes(self) -> int:
        """The whole minutes in it."""
        return max(0, (self.ends_at - self.starts_at) // MINUTE)


def joined(pieces: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Put pieces in order and join those that touch or overlap; empty ones fall away."""
    found: list[Stretch] = []
    for piece in sorted(piece for piece in pieces if piece.starts_at < piece.ends_at):
        if found and piece.starts_at <= found[-1].ends_at:
            found[-1] = Stretch(found[-1].starts_at, max(found[-1].ends_at, piece.ends_at))
        else:
            found.append(piece)
    return tuple(found)


def minus(pieces: Iterable[Stretch], cut: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Cut pieces out of others."""
    left = list(joined(pieces))
    for away in joined(cut):
        left = [
            part
            for piece in left
            for part in (
                Stretch(piece.starts_at, min(piece.ends_at, away.starts_at)),
                Stretch(max(piece.starts_at, away.ends_at), piece.ends_at),
            )
            if part.starts_at < part.ends_at
        ]
    return tuple(left)


def overlap(first: Iterable[Stretch], second: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Find what lies in both."""
    others = joined(second)
    return joined(
        Stretch(max(one.starts_at, other.starts_at), min(one.ends_at, other.ends_at))
        for one in joined(first)
        for other in others
    )


def whole_minutes(piece: Stretch) -> Stretch:
    """Keep the whole minutes of the clock that lie in a stretch: it starts no sooner and ends no later."""
    starts_at = piece.starts_at.replace(second=0, microsecond=0)
    if starts_at < piece.starts_at:
        starts_at += MINUTE
    ends_at = piece.ends_at.replace(second=0, microsecond=0)
    return Stretch(starts_at, max(starts_at, ends_at))
