"""The facts of the watch: alerts raised about a stay, and who took them on."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchFact(Payload):
    """What the watch did."""

    STREAM: ClassVar[str] = "watch"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertRaised(WatchFact):
    """A duty reached a stage of the alarm ladder without being done.

    `duty` is the key of the duty in its stay, `code` its kind, `stage` the rung
    (such as `T-1H`), `due_at` the limit it warns of.
    """

    KIND: ClassVar[str] = "watch.alert_raised"
    stay: str
    duty: str
    code: str
    stage: str
    due_at: datetime | None
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertAcknowledged(WatchFact):
    """A named person took the alert on. The duty itself stays until it is done."""

    KIND: ClassVar[str] = "watch.alert_acknowledged"
    alert: str
    by: str
    note: str = ""
