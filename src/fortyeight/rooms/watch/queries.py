"""Rows in, frozen values out: alerts, and whether the watch still looks."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Case, Count, Max, Q, QuerySet, Value, When

from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.watch import access
from fortyeight.rooms.watch.models import Alert, Heartbeat
from fortyeight.rooms.watch.silence import frees_somebody

STOPPED_AFTER = timedelta(minutes=2)
SHOWN_MAX = 200
ABOUT_FREEDOM = ("WATCH.UNCOMPUTABLE", "DUTY.RELEASE_NOW", "DUTY.DECIDE_NOW")


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertSeen:
    """An alert, who took it on and until when it is silent, and whether it is over.

    `came_at` is when it became true. `ended_why` is DONE, MOVED or GONE, and empty
    while it counts; one with `replaced_by` counts no more, a later one does.
    """

    id: str
    subject: str
    agency: str
    code: str
    what: str
    stage: str
    due_at: datetime | None
    came_at: datetime
    raised_at: datetime
    tell: tuple[str, ...]
    quiet_until: datetime | None
    acknowledged_by: str
    acknowledged_at: datetime | None
    acknowledged_until: datetime | None
    note: str
    ended_at: datetime | None
    ended_why: str
    replaced_by: str

    @property
    def stay(self) -> str:
        """The stay that it is about; empty when it is about something else."""
        return self.subject if self.subject.startswith("stay/") else ""

    @property
    def late(self) -> timedelta:
        """How long after it became true it was raised."""
        return max(timedelta(0), self.raised_at - self.came_at)

    @property
    def counts(self) -> bool:
        """Whether what it says is still to be done, and no later alert says it."""
        return self.ended_at is None and not self.replaced_by

    def rings(self, at: datetime) -> bool:
        """Whether it rings at an instant: it counts, and nobody has it in hand."""
        return self.counts and (self.acknowledged_until is None or self.acknowledged_until <= at)


def open_alerts(actor: Actor, at: datetime | None = None) -> tuple[AlertSeen, ...]:
    """List the alerts that ring in the actor's agencies: nobody has them in hand, and none is over.

    One whose agency nobody can tell rings for every commander.
    Given an instant, also those that were taken on for a time that is up by then.
    First those about whether a person goes free; of each kind the latest raised first.
    """
    access.require_role(actor, *access.READERS)
    untaken = Q(acknowledged_until=None)
    if at is not None:
        untaken |= Q(acknowledged_until__lte=at)
    rows = _counting(actor).filter(untaken)
    freedom = Case(When(code__in=ABOUT_FREEDOM, then=Value(0)), default=Value(1))
    return _seen(rows.order_by(freedom, "-raised_at", "due_at", "id")[:SHOWN_MAX])


def silent_alerts(actor: Actor, *, at: datetime) -> tuple[AlertSeen, ...]:
    """List the alerts that a named person has in hand at `at`, the first to ring again first."""
    access.require_role(actor, *access.READERS)
    rows = _counting(actor).filter(acknowledged_until__gt=at)
    return _seen(rows.order_by("acknowledged_until", "id")[:SHOWN_MAX])


@dataclass(frozen=True, slots=True, kw_only=True)
class Ringing:
    """How much rings, how much of it is about somebody's freedom, and how much is in somebody's hands.

    `newest` is when the latest of what rings was raised.
    """

    count: int
    about_freedom: int
    silent: int
    newest: datetime | None


def count_ringing(actor: Actor, *, at: datetime) -> Ringing:
    """Count the alerts that count, in the actor's agencies."""
    access.require_role(actor, *access.READERS)
    in_hand = Q(acknowledged_until__gt=at)
    kinds = (
        _counting(actor)
        .values_list("code")
        .annotate(
            count=Count("id", filter=~in_hand), silent=Count("id", filter=in_hand), newest=Max("raised_at")
        )
    )
    found = tuple(kinds.order_by("code"))
    ringing = [row for row in found if row[1]]
    return Ringing(
        count=sum(count for _, count, _, _ in found),
        about_freedom=sum(count for code, count, _, _ in ringing if frees_somebody(code, at=at)),
        silent=sum(silent for _, _, silent, _ in found),
        newest=max((newest for _, _, _, newest in ringing), default=None),
    )


def _counting(actor: Actor) -> QuerySet[Alert]:
    seen_by = access.agencies_of_alerts(actor)
    return Alert.objects.filter(agency__in=seen_by, ended_at=None, replaced_by=None)


def alerts_of(actor: Actor, subject: str) -> tuple[AlertSeen, ...]:
    """List every alert of a stay, or of another subject, the latest raised first. Raises UnableToAccess."""
    if subject.startswith("stay/"):
        access.access_stay(actor, subject)
    rows = Alert.objects.filter(subject=subject, agency__in=actor.agencies)
    return _seen(rows.order_by("-raised_at", "id")[:SHOWN_MAX])


def read_alert(actor: Actor, alert: str) -> AlertSeen:
    """Read one alert of the actor's agencies, about whatever it is. Raises UnableToAccess."""
    access.require_role(actor, *access.READERS)
    try:
        rows = _seen(Alert.objects.filter(id=UUID(alert)))
    except ValueError:
        rows = ()  # No alert has such an id.
    access.require_alert(actor, rows[0].agency if rows else None)
    return rows[0]


def last_beat() -> datetime | None:
    """Tell when a worker of the watch last finished a look; None when none ever did."""
    beat: datetime | None = Heartbeat.objects.aggregate(latest=Max("beat_at"))["latest"]
    return beat


def has_stopped(beat: datetime | None, at: datetime) -> bool:
    """Whether the watch has not looked for longer than it may."""
    return beat is None or at - beat > STOPPED_AFTER


def _seen(rows: QuerySet[Alert]) -> tuple[AlertSeen, ...]:
    return tuple(
        AlertSeen(
            id=str(row.id),
            subject=row.subject,
            agency=row.agency,
            code=row.code,
            what=CODES[row.code].sentence
            if row.code in CODES and "{" not in CODES[row.code].sentence
            else row.because,
            stage=row.stage,
            due_at=row.due_at,
            came_at=row.came_at,
            raised_at=row.raised_at,
            tell=tuple(row.tell),
            quiet_until=row.quiet_until,
            acknowledged_by=row.acknowledged_by,
            acknowledged_at=row.acknowledged_at,
            acknowledged_until=row.acknowledged_until,
            note=row.note,
            ended_at=row.ended_at,
            ended_why=row.ended_why,
            replaced_by=str(row.replaced_by or ""),
        )
        for row in rows
    )
