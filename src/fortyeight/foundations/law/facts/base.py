"""What every fact has: a stream, a time in the world, a time of recording, and who recorded it."""

from dataclasses import Field, dataclass, field
from datetime import UTC, datetime
from typing import Any, ClassVar

from fortyeight.foundations.law.instants import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """What happened. Each kind of fact is a subclass with a `KIND`, its public name."""

    KIND: ClassVar[str] = ""
    STREAM: ClassVar[str] = ""


def personal(**options: Any) -> Any:
    """Mark a field that can identify a person held.

    Such fields enter the proof as a salted commitment, so that a lawful erasure
    leaves the proof standing. They never reach a log, an address or an error page.
    """
    made: Field[Any] = field(metadata={"personal": True}, **options)
    return made


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
