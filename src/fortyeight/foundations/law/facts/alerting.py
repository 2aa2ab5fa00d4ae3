"""The facts of alerting: how an agency decided that its alerts ring."""

from dataclasses import dataclass
from typing import ClassVar

from fortyeight.foundations.law.facts.agreement import AgencyFact


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertPolicyAdopted(AgencyFact):
    """The agency decided how its alerts about one kind of duty ring, from this time on.

    `about` is FREEDOM, PAPERS or PROGRAM. Each number is the agency's own where
    the book has one, None for the book's: one more warning so many minutes before
    the limit, the minutes between two alarms past it, those until more people are
    told, and those that an acknowledgement lasts. `also_tell` names roles, separated by
    spaces. `quiet_from` and `quiet_to` are times on the wall of the jail, such as
    `22:00`; both empty for no quiet hours. A policy replaces the one before it about
    the same. Nothing in it lowers what the book asks.
    """

    KIND: ClassVar[str] = "agency.alert_policy_adopted"
    about: str
    by: str
    first_minutes_before: int | None = None
    overdue_every_minutes: int | None = None
    escalated_after_minutes: int | None = None
    acknowledged_minutes: int | None = None
    also_tell: str = ""
    quiet_from: str = ""
    quiet_to: str = ""
