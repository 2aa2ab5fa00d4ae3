"""What happened: the base of every kind of fact, and how a field is marked as personal."""

from dataclasses import Field, dataclass, field
from typing import Any, ClassVar


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
