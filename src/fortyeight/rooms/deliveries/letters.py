"""A message with its address, ready to leave, or with the reason why it need not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings

from fortyeight.foundations.law.facts.delivery import Channel
from fortyeight.rooms.agreements.queries import JailSeen, list_jails
from fortyeight.rooms.deliveries import codes
from fortyeight.rooms.deliveries.message import About, Message, write
from fortyeight.rooms.deliveries.models import ALERT, CODE, Contact, Delivery
from fortyeight.rooms.deliveries.source import Ringing, Source

OVER, TAKEN, REMOVED, OLD_CODE = "OVER", "TAKEN", "REMOVED", "OLD_CODE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message under a lease. `not_needed` is empty, or says why it is not sent after all."""

    delivery: UUID
    cause: UUID
    lease: str
    line: str
    channel: Channel
    address: str
    message: Message
    not_needed: str = ""


def letters_for(source: Source, rows: Sequence[Delivery], lease: str, at: datetime) -> tuple[Letter, ...]:
    """Write the messages of these rows, on what is known of their alerts and contacts now."""
    ringing = source.find([row.cause for row in rows if row.kind == ALERT], at)
    contacts = Contact.objects.in_bulk({row.contact for row in rows})
    jails = list_jails({row.agency for row in rows})
    return tuple(
        _letter(row, contacts[row.contact], ringing.get(row.cause), jails, lease, at) for row in rows
    )


def _letter(
    row: Delivery,
    contact: Contact,
    ringing: Ringing | None,
    jails: Sequence[JailSeen],
    lease: str,
    at: datetime,
) -> Letter:
    jail = _jail(row, ringing, jails)
    # An alert without a jail is the agency's own.
    place = (jail.name if ringing and ringing.jail else jail.agency_name) if jail else ""
    about = About(
        delivery=row.id,
        kind=row.kind,
        language=contact.language,
        place=place,
        zone=jail.zone if jail else ZoneInfo("UTC"),
        at=at,
        happened_at=ringing.raised_at if ringing else row.queued_at,
        link=_link(row),
        urgent=row.urgent,
        secret=codes.code_for(str(row.cause)) if row.kind == CODE else "",
        code=ringing.code if ringing else "",
        what=ringing.what if ringing else "",
        stage=ringing.stage if ringing else "",
        due_at=ringing.due_at if ringing else None,
    )
    return Letter(
        delivery=row.id,
        cause=row.cause,
        lease=lease,
        line=row.line,
        channel=Channel(contact.channel),
        address=contact.address,
        message=write(about),
        not_needed=_not_needed(row, contact, ringing, at),
    )


def _not_needed(row: Delivery, contact: Contact, ringing: Ringing | None, at: datetime) -> str:
    if contact.removed_at is not None:
        return REMOVED
    if row.kind == CODE and (contact.code_asked != str(row.cause) or at - row.queued_at > codes.HOLDS):
        return OLD_CODE
    if ringing is None:
        return ""
    if ringing.is_over:
        return OVER
    # Whoever took an alert about somebody's freedom on may need others; they are told all the same.
    return TAKEN if ringing.is_taken and not row.urgent else ""


def _jail(row: Delivery, ringing: Ringing | None, jails: Sequence[JailSeen]) -> JailSeen | None:
    own = [jail for jail in jails if jail.agency == row.agency]
    named = [jail for jail in own if ringing and jail.id == ringing.jail]
    return next(iter(named or own), None)


def _link(row: Delivery) -> str:
    site: str = settings.SITE_URL
    return f"{site}/told/{row.id}/" if site and row.kind == ALERT else site
