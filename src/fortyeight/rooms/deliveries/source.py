"""What the sender needs to know of alerts, and from whom: the watch, or a stand-in of a test."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Ringing:
    """An alert, without anything that could name somebody.

    `what` is the plain sentence of its code. `jail` is empty for an alert that is
    about no stay. `is_over`: it ended, or a later alert says it. `is_taken`: a
    named person has it in hand now.
    """

    id: UUID
    subject: str
    agency: str
    code: str
    what: str
    stage: str
    due_at: datetime | None
    raised_at: datetime
    tell: tuple[str, ...]
    urgent: bool
    jail: str = ""
    quiet_until: datetime | None = None
    is_over: bool = False
    is_taken: bool = False


class Source(Protocol):
    """Where alerts come from. `list_untold` and `mark_told` are called inside one transaction."""

    def has_untold(self) -> bool:
        """Say whether there is an alert that nobody was told of."""

    def list_untold(self, limit: int) -> tuple[Ringing, ...]:
        """List alerts that nobody has been told of, and keep others from taking the same ones."""

    def mark_told(self, ids: Iterable[UUID]) -> None:
        """Note that these alerts were addressed."""

    def find(self, ids: Iterable[UUID], at: datetime) -> Mapping[UUID, Ringing]:
        """Give these alerts as they are at an instant."""
