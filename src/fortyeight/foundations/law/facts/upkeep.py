"""The facts about the ledger itself: on how many machines it is, and that it was restored."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFact(Payload):
    """What was done to the ledger as a whole, by whoever runs the system."""

    STREAM: ClassVar[str] = "ledger"


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyNotRequired(LedgerFact):
    """A named person let the first machine go on alone: nothing waits for a copy any more.

    `was` is what was required until then, as PostgreSQL writes it.
    """

    KIND: ClassVar[str] = "ledger.copy_not_required"
    by: str
    because: str
    was: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyRequired(LedgerFact):
    """From here on nothing counts as recorded before a second machine confirms it."""

    KIND: ClassVar[str] = "ledger.copy_required"
    by: str
    standby: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored(LedgerFact):
    """The ledger before this fact comes from a backup made at `backup_made_at`.

    `backup` is the SHA-256 of the backup's file. `lacking` is how many facts of the
    ledger that was replaced are not in it; None where that one could not be read.
    """

    KIND: ClassVar[str] = "ledger.restored"
    by: str
    backup: str
    backup_made_at: datetime
    lacking: int | None = None
