"""A duty as a ladder sees it, and the judge at an instant: for the tests of alerting."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import alerting
from fortyeight.foundations.law.alerting import HOUSE_POLICY, Policy, Rung
from fortyeight.foundations.law.duty import Who
from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.rulebook.current import current
from tests.law.world import NEW_YORK

NOON = datetime(2026, 3, 2, 17, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LADDERS = {
    rule.values[-1].terms.about: rule.values[-1].terms for rule in current().rules_decided_by("alert_ladder")
}
CODE = {
    "FREEDOM": "DUTY.HAND_OVER_OR_RELEASE",
    "PAPERS": "DUTY.CHECK_WARRANT",
    "PROGRAM": "DUTY.HOLD_MEETING",
}


@dataclass(frozen=True, slots=True)
class Owing:
    """A duty as far as a ladder looks at it."""

    code: str
    arose_at: datetime
    due_at: datetime
    who: Who = Who.OFFICER


def bench(at: datetime, zone: ZoneInfo = NEW_YORK) -> Bench:
    """The judge at an instant, with the book as it stands."""
    return Bench(book=current(), zone=zone, at=at)


def adopted(about: str, **own: object) -> Policy:
    """A policy of an agency about one kind of duty."""
    return Policy(adopted={about: AlertPolicyAdopted(about=about, by="Chief Adair", **own)})  # type: ignore[arg-type]


def rung(duty: Owing, at: datetime, policy: Policy = HOUSE_POLICY) -> Rung:
    """The latest rung, which is there."""
    found = alerting.latest_rung(duty, bench(at), policy)
    assert found is not None
    return found


RELEASE = Owing("DUTY.RELEASE_NOW", NOON, NOON, Who.COMMANDER)
HOLD = Owing("DUTY.HAND_OVER_OR_RELEASE", NOON - 48 * HOUR, NOON)
MEETING = Owing("DUTY.HOLD_MEETING", NOON - 365 * DAY, NOON, Who.MANAGER)
PAPER = Owing("DUTY.CHECK_WARRANT", NOON - 10 * DAY, NOON, Who.RECORDS)
