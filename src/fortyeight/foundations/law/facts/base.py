"""What every fact has: a stream, a time in the world, a time of recording, and who recorded it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from fortyeight.foundations.law.facts.payload import Payload, personal
from fortyeight.foundations.law.instants import When

__all__ = ("Fact", "Payload", "personal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that happened, as somebody recorded it. Never edited, only corrected by another.

    `happened_at` is when it was so in the world, perhaps known only as an
    interval. `recorded_at` is when it was written here. `seq` is its place in
    its stream, from 1; 0 for a fact not yet recorded.
    """

    id: str
    stream: str
    happened_at: When
    recorded_at: datetime
    actor: str
    what: Payload
    seq: int = 0

    def __post_init__(self) -> None:
        assert self.recorded_at.tzinfo is UTC, "instants are UTC inside"
        assert "/" in self.stream, "a stream is named kind/id"

    @property
    def kind(self) -> str:
        """The public name of what happened, such as `stay.booked`."""
        return self.what.KIND
