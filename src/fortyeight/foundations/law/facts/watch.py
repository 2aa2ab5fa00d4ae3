"""The facts of the watch: alerts raised about a subject, who took them on, and why each ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload


class Ended(StrEnum):
    """Why an alert is over. Nothing else ends one."""

    DONE = "DONE"
    MOVED = "MOVED"
    GONE = "GONE"


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchFact(Payload):
    """What the watch did."""

    STREAM: ClassVar[str] = "watch"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertRaised(WatchFact):
    """A duty reached a stage of the alarm ladder without being done.

    `subject` is the stream of the stay, officer, agreement or agency; `duty` the
    key of the duty in it, `code` its kind, `stage` the rung (such as `T-1H`),
    `due_at` the limit it warns of. `came_at` is when the rung became true, not
    when anybody noticed; None on facts that were recorded before it was kept.
    `tell` names the roles that are told, and `quiet_until` is until when they are
    left to sleep; None: they are told at once.
    """

    KIND: ClassVar[str] = "watch.alert_raised"
    subject: str
    duty: str
    code: str
    stage: str
    due_at: datetime | None
    because: str
    came_at: datetime | None = None
    tell: tuple[str, ...] = ()
    quiet_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertAcknowledged(WatchFact):
    """A named person took the alert on. It is silent until `until`; the duty stays until it is done.

    None on facts that were recorded before an acknowledgement had an end: those
    silence nothing any more.
    """

    KIND: ClassVar[str] = "watch.alert_acknowledged"
    alert: str
    by: str
    note: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertEnded(WatchFact):
    """An alert is over: its duty was met by `fact`, its limit moved, or it is no duty any more."""

    KIND: ClassVar[str] = "watch.alert_ended"
    alert: str
    why: Ended
    fact: str = ""
