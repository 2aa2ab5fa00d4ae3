"""Until when an alert is silent once somebody has taken it on."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from fortyeight.foundations.law.alerting import acknowledged_until, is_about_freedom, policy_of
from fortyeight.foundations.law.duty import Who
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements.recording import UTC_ZONE


class Raised(Protocol):
    """What is needed of an alert: its row, or what is seen of it."""

    @property
    def code(self) -> str:
        """The kind of duty."""

    @property
    def agency(self) -> str:
        """Whose policy counts."""

    @property
    def due_at(self) -> datetime | None:
        """The limit of the duty."""

    @property
    def came_at(self) -> datetime:
        """When it became true."""

    @property
    def raised_at(self) -> datetime:
        """When it was raised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Owed:
    """What is to be done, as far as an alert remembers it."""

    code: str
    who: Who
    arose_at: datetime
    due_at: datetime


def silent_until(alert: Raised, *, at: datetime) -> datetime:
    """Tell until when it is silent, taken on at `at`: by the agency's policy, within the book's floors."""
    due_at = alert.due_at or alert.raised_at
    owed = _Owed(code=alert.code, who=Who.COMMANDER, arose_at=min(alert.came_at, due_at), due_at=due_at)
    return acknowledged_until(owed, _bench(at), policy_of(reading.facts_of(alert.agency), at))


def frees_somebody(code: str, *, at: datetime) -> bool:
    """Whether alerts of a kind are about whether somebody goes free."""
    return is_about_freedom(code, _bench(at))


def _bench(at: datetime) -> Bench:
    return Bench(book=current(), zone=UTC_ZONE, at=at)
