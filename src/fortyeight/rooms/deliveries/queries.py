"""Rows in, frozen values out: contacts, who is told now, and what became of messages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.deliveries import access
from fortyeight.rooms.deliveries.choosing import NEEDS_PROOF, who_is_told
from fortyeight.rooms.deliveries.faults import FAULTS
from fortyeight.rooms.deliveries.from_watch import sentence_of
from fortyeight.rooms.deliveries.models import ALERT, DEAD, SENT, WAITING, Contact, Delivery, Line, OnCall
from fortyeight.rooms.deliveries.rosters import load_roster, reach_of
from fortyeight.rooms.watch.models import Alert

SHOWN_MAX = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSeen:
    """A way of reaching somebody. `is_own`: the one who asks may see to it."""

    stream: str
    name: str
    channel: Channel
    address: str
    roles: tuple[str, ...]
    needs_proof: bool
    is_proved: bool
    code_asked_at: datetime | None
    wrong_codes: int
    rests: bool
    rests_until: datetime | None
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleNow:
    """Who is told in a role now. `is_everybody`: nobody is on, so that all of them are."""

    role: str
    names: tuple[str, ...]
    is_everybody: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnSeen:
    """A turn on call that runs or lies ahead."""

    turn: str
    role: str
    name: str
    starts_at: datetime
    ends_at: datetime
    runs: bool
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySeen:
    """A message and what became of it. It names whom of the staff it went to, and nobody held."""

    id: str
    kind: str
    code: str
    what: str
    urgent: bool
    to: str
    roles: tuple[str, ...]
    channel: str
    queued_at: datetime
    next_at: datetime
    ended_at: datetime | None
    attempts: int
    fault: str
    why: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliveries:
    """What waits, what was given up, and the latest that were sent; and which lines are down since when."""

    waiting: tuple[DeliverySeen, ...]
    dead: tuple[DeliverySeen, ...]
    sent: tuple[DeliverySeen, ...]
    down: tuple[tuple[str, datetime, str], ...]
    has_contacts: bool


def list_contacts(actor: Actor, at: datetime) -> tuple[ContactSeen, ...]:
    """List the contacts of the actor's agencies, by name."""
    access.require_role(actor, *access.READERS)
    rows = Contact.objects.filter(agency__in=actor.agencies, removed_at=None).order_by("name", "added_at")
    return tuple(_contact(actor, row, at) for row in rows)


def read_contact(actor: Actor, stream: str, at: datetime) -> ContactSeen:
    """Read one contact that the actor may see to. Raises UnableToAccess, UnableToAct."""
    return _contact(actor, access.access_contact(actor, stream), at)


def who_is_told_now(actor: Actor, at: datetime) -> tuple[RoleNow, ...]:
    """Say for each role who is told now of an alert about somebody's freedom."""
    access.require_role(actor, *access.READERS)
    found = []
    for agency in sorted(actor.agencies):
        roster = load_roster(agency, "", at)
        names = dict(Contact.objects.filter(agency=agency).values_list("stream", "name"))
        for role in access.TOLD:
            own = tuple(reach for reach in roster.reaches if role in reach.roles)
            told = who_is_told(roster, [role], at=at, urgent=True) if own else None
            listed = dict.fromkeys(names[contact] for contact in told.contacts) if told else {}
            found.append(
                RoleNow(role=role, names=tuple(listed), is_everybody=bool(told and told.everybody_of))
            )
    return tuple(found)


def list_turns(actor: Actor, at: datetime) -> tuple[TurnSeen, ...]:
    """List the turns on call that run or lie ahead, in the order in which they begin."""
    access.require_role(actor, *access.READERS)
    rows = OnCall.objects.filter(agency__in=actor.agencies, ends_at__gt=at)
    return tuple(
        TurnSeen(
            turn=row.turn,
            role=row.role,
            name=row.name,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            runs=row.starts_at <= at,
            is_own=_may_see_to(actor, row.person),
        )
        for row in rows
        if row.starts_at < row.ends_at
    )


def list_deliveries(actor: Actor) -> Deliveries:
    """List what waits and what was given up, the oldest first, and the latest that were sent."""
    access.require_role(actor, *access.READERS)
    rows = Delivery.objects.filter(agency__in=actor.agencies)
    has_contacts = Contact.objects.filter(agency__in=actor.agencies, removed_at=None).exists()
    over = Alert.objects.filter(Q(ended_at__isnull=False) | Q(replaced_by__isnull=False)).values("id")
    dead = rows.filter(state=DEAD).exclude(cause__in=over).order_by("-urgent", "queued_at", "id")
    if not has_contacts:
        # Nobody can be told of anything: that is said once, and not for each alert.
        dead = dead.exclude(contact="")
    return Deliveries(
        waiting=_deliveries(rows.filter(state=WAITING).order_by("-urgent", "next_at", "id")[:SHOWN_MAX]),
        dead=_deliveries(dead[:SHOWN_MAX]),
        sent=_deliveries(rows.filter(state=SENT).order_by("-ended_at", "id")[:SHOWN_MAX]),
        down=tuple(
            (line.name, line.since, FAULTS[line.fault].sentence)
            for line in Line.objects.exclude(closed_until=None).order_by("name")
            if line.since is not None
        ),
        has_contacts=has_contacts,
    )


def read_delivery(actor: Actor, delivery: str) -> DeliverySeen:
    """Read one message of the actor's agencies. Raises UnableToAccess."""
    access.require_role(actor, *access.READERS)
    (seen,) = _deliveries([access.access_delivery(actor, delivery)])
    return seen


def subject_of(actor: Actor, delivery: str) -> tuple[str, UUID]:
    """Tell what the alert of a message is about, and the alert's id. Raises UnableToAccess.

    The subject is empty for a message that is about no alert.
    """
    access.require_role(actor, *access.READERS)
    row = access.access_delivery(actor, delivery)
    alert = Alert.objects.filter(id=row.cause).first()
    return (alert.subject if alert else "", row.cause)


def _deliveries(rows: Iterable[Delivery]) -> tuple[DeliverySeen, ...]:
    listed: Sequence[Delivery] = list(rows)
    contacts = Contact.objects.in_bulk({row.contact for row in listed})
    alerts = Alert.objects.in_bulk({row.cause for row in listed if row.kind == ALERT})
    return tuple(_delivery(row, contacts.get(row.contact), alerts.get(row.cause)) for row in listed)


def _delivery(row: Delivery, contact: Contact | None, alert: Alert | None) -> DeliverySeen:
    fault = FAULTS.get(row.fault)
    return DeliverySeen(
        id=str(row.id),
        kind=row.kind,
        code=alert.code if alert else "",
        what=sentence_of(alert.code) if alert else "",
        urgent=row.urgent,
        to=contact.name if contact else "",
        roles=tuple(contact.roles.split()) if contact else tuple(alert.tell) if alert else (),
        channel=contact.channel if contact else "",
        queued_at=row.queued_at,
        next_at=row.next_at,
        ended_at=row.ended_at,
        attempts=row.attempts,
        fault=row.fault,
        why=fault.sentence if fault else "",
        remedy=fault.remedy if fault else "",
    )


def _contact(actor: Actor, row: Contact, at: datetime) -> ContactSeen:
    return ContactSeen(
        stream=row.stream,
        name=row.name,
        channel=Channel(row.channel),
        address=row.address,
        roles=tuple(row.roles.split()),
        needs_proof=row.channel in NEEDS_PROOF,
        is_proved=row.proved_at is not None,
        code_asked_at=row.code_asked_at,
        wrong_codes=row.wrong_codes,
        rests=reach_of(row).rests(at),
        rests_until=row.paused_until,
        is_own=_may_see_to(actor, row.person),
    )


def _may_see_to(actor: Actor, person: str) -> bool:
    return person == actor.id or bool(actor.roles & set(access.LEADERS))
