"""Rows in, frozen values out: alerts, and whether the watch still looks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Case, Max, QuerySet, Value, When

from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.custody import access
from fortyeight.rooms.watch.models import Alert, Heartbeat

STOPPED_AFTER = timedelta(minutes=2)
SHOWN_MAX = 200
ABOUT_FREEDOM = ("WATCH.UNCOMPUTABLE", "DUTY.RELEASE_NOW", "DUTY.DECIDE_NOW")


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertSeen:
    """An alert, and who took it on."""

    id: str
    stay: str
    code: str
    what: str
    stage: str
    due_at: datetime | None
    raised_at: datetime
    acknowledged_by: str
    acknowledged_at: datetime | None
    note: str


def open_alerts(actor: Actor) -> tuple[AlertSeen, ...]:
    """List the alerts that nobody has taken on, in the actor's agencies.

    First those about whether a person goes free; of each kind the latest raised first.
    """
    access.require_role(actor, *access.READERS)
    rows = Alert.objects.filter(agency__in=actor.agencies, acknowledged_at=None)
    freedom = Case(When(code__in=ABOUT_FREEDOM, then=Value(0)), default=Value(1))
    return _seen(rows.order_by(freedom, "-raised_at", "due_at", "id")[:SHOWN_MAX])


def alerts_of(actor: Actor, stay: str) -> tuple[AlertSeen, ...]:
    """List every alert of a stay, the latest raised first. Raises UnableToAccess."""
    access.access_stay(actor, stay)
    return _seen(Alert.objects.filter(stay=stay).order_by("-raised_at", "id")[:SHOWN_MAX])


def last_beat() -> datetime | None:
    """Tell when a worker of the watch last finished a look; None when none ever did."""
    beat: datetime | None = Heartbeat.objects.aggregate(latest=Max("beat_at"))["latest"]
    return beat


def _seen(rows: QuerySet[Alert]) -> tuple[AlertSeen, ...]:
    return tuple(
        AlertSeen(
            id=str(row.id),
            stay=row.stay,
            code=row.code,
            what=CODES[row.code].sentence
            if row.code in CODES and "{" not in CODES[row.code].sentence
            else row.because,
            stage=row.stage,
            due_at=row.due_at,
            raised_at=row.raised_at,
            acknowledged_by=row.acknowledged_by,
            acknowledged_at=row.acknowledged_at,
            note=row.note,
        )
        for row in rows
    )
