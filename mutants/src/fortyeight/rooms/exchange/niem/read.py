"""Read one message of a jail's system: bytes in, a `Message` out, or `UnableToReadMessage`."""

import hashlib
from dataclasses import replace
from datetime import tzinfo
from typing import Final

from fortyeight.foundations.law.instants import When
from fortyeight.rooms.exchange.niem import parts
from fortyeight.rooms.exchange.niem.message import Booking, Detention, Kind, Message, Person, Release
from fortyeight.rooms.exchange.niem.reading import Reading
from fortyeight.rooms.exchange.niem.tree import MESSAGE_BYTES_MAX, Node, parse_tree
from fortyeight.rooms.exchange.niem.unable import REFUSALS, UnableToReadMessage, refusal

__all__ = ["MESSAGE_BYTES_MAX", "REFUSALS", "UnableToReadMessage", "read_message"]

_KINDS: Final = {
    "BookingReport": Kind.BOOKING,
    "CustodyReleaseReport": Kind.RELEASE,
    "CustodyStatusChangeReport": Kind.STATUS_CHANGE,
    "CustodyQueryResults": Kind.CUSTODY_SNAPSHOT,
    "WarrantIssuedReport": Kind.WARRANT_ISSUED,
    "WarrantCancelledReport": Kind.WARRANT_CANCELLED,
}
_WARRANTS: Final = (Kind.WARRANT_ISSUED, Kind.WARRANT_CANCELLED)


def read_message(raw: bytes, *, zone: tzinfo) -> Message:
    """Read a message. `zone` is that of the jail: times without an offset are its wall clock's.

    A caller that reads from outside checks the size against MESSAGE_BYTES_MAX before it loads the bytes.
    Whatever the bytes are, the only exception is UnableToReadMessage, and time and memory are bounded.
    """
    reading = Reading(parse_tree(raw), zone)
    root = reading.tree.root
    kind = _KINDS[root.name]
    digest = hashlib.sha256(raw).hexdigest()
    document_id = reading.text(root, "DocumentIdentification/IdentificationID", missing="DOCUMENT.NO_ID")
    created_at = reading.instant(root, "DocumentCreationDate", "DocumentCreationDate", "DOCUMENT.NO_TIME")
    source = reading.text(
        root,
        "SystemIdentification/SystemName",
        "SystemIdentification/IdentificationID",
        missing="DOCUMENT.NO_SOURCE",
    )
    top = Message(
        kind=kind, digest=digest, document_id=document_id, created_at=created_at, source_system=source
    )
    body = parts.Body(root)
    return _with_warrant(top, reading, body) if kind in _WARRANTS else _with_custody(top, reading, body)


def _with_warrant(top: Message, reading: Reading, body: parts.Body) -> Message:
    node = parts.warrant_node(reading, body)
    subject = parts.subject_node(reading, [(node, "CourtOrderDesignatedSubject/RoleOfPerson")])
    person = parts.read_person(reading, subject) if subject is not None else None
    if person is None or not person.is_known:
        raise refusal("MESSAGE.NO_SUBJECT", "Warrant/CourtOrderDesignatedSubject")
    missing = "WARRANT.NO_ISSUE_DATE" if top.kind is Kind.WARRANT_ISSUED else ""
    warrant = parts.read_warrant(reading, node, person, missing=missing)
    return replace(top, warrant=warrant, person=person, gaps=reading.gaps)


def _with_custody(top: Message, reading: Reading, body: parts.Body) -> Message:
    is_over = top.kind is Kind.RELEASE
    node = parts.booking_node(reading, body)
    booking = parts.read_booking(reading, node)
    person = _person(reading, body, node, booking)
    charges = parts.read_charges(reading, body, node)
    if not charges and not is_over:
        reading.note("CHARGE.NONE", "Charge")
    held = parts.single(
        reading, body.all("Detention"), "DETENTION.SEVERAL", "" if is_over else "DETENTION.NONE"
    )
    detention = parts.read_detention(reading, held, is_over=is_over) if held is not None else None
    left = parts.single(reading, body.all("Release"), "RELEASE.SEVERAL", "RELEASE.NONE" if is_over else "")
    missing = "RELEASE.NO_TIME" if is_over else ""
    release = parts.read_release(reading, left, missing=missing) if left is not None else None
    bonds = parts.read_bonds(reading, body)
    _note_contradictions(reading, top, booking, detention, release)
    return replace(
        top,
        booking=booking,
        person=person,
        charges=charges,
        detention=detention,
        bonds=bonds,
        release=release,
        gaps=reading.gaps,
    )


def _person(reading: Reading, body: parts.Body, node: Node, booking: Booking) -> Person | None:
    """Read the person booked; None when only a subject number says who it is."""
    roles = [
        (node, "BookingSubject/RoleOfPerson"),
        *((left, "ReleasePerson") for left in body.all("Release")),
    ]
    subject = parts.subject_node(reading, roles)
    person = parts.read_person(reading, subject) if subject is not None else None
    if person is not None and person.is_known:
        return person
    if not booking.subject_id:
        raise refusal("MESSAGE.NO_SUBJECT", "Booking/BookingSubject")
    reading.note("PERSON.NONE", "Booking/BookingSubject")
    return person


def _note_contradictions(
    reading: Reading, top: Message, booking: Booking, detention: Detention | None, release: Release | None
) -> None:
    """Note times that cannot all be right. They are shown, never repaired."""
    booked, created = booking.booked_at, top.created_at
    eligible = detention.release_eligible_at if detention is not None else None
    planned = detention.release_at if detention is not None else None
    left = release.at if release is not None else None
    if _is_before(left, booked):
        reading.note("CONTRADICTION.RELEASE_BEFORE_BOOKING", "Release/ActivityDate")
    if _is_before(planned, booked):
        reading.note("CONTRADICTION.RELEASE_BEFORE_BOOKING", "Detention/SupervisionReleaseDate")
    if _is_before(eligible, booked):
        reading.note("CONTRADICTION.ELIGIBLE_BEFORE_BOOKING", "Detention/SupervisionReleaseEligibilityDate")
    if _is_before(created, booked):
        reading.note("CONTRADICTION.BOOKED_AFTER_MESSAGE", "Booking/ActivityDate")
    if top.kind is Kind.RELEASE and _is_before(created, left):
        reading.note("CONTRADICTION.RELEASED_AFTER_MESSAGE", "Release/ActivityDate")


def _is_before(one: When | None, other: When | None) -> bool:
    """Whether both are known and the first was over, at the latest, before the other can have begun."""
    return one is not None and other is not None and one.latest < other.earliest
