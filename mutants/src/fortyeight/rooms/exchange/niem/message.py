"""What a jail's message says, as plain frozen values.

An empty text means that the message does not say; so does None. What is missing, unreadable or
contradicts itself is named in `Message.gaps`. Fields that can identify a person are marked personal
and never show in a repr.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fortyeight.foundations.law.facts.base import personal
from fortyeight.foundations.law.instants import When


class Kind(StrEnum):
    """What kind of message it is. A CUSTODY_SNAPSHOT answers a query: it is no news of a change."""

    BOOKING = "BOOKING"
    RELEASE = "RELEASE"
    STATUS_CHANGE = "STATUS_CHANGE"
    CUSTODY_SNAPSHOT = "CUSTODY_SNAPSHOT"
    WARRANT_ISSUED = "WARRANT_ISSUED"
    WARRANT_CANCELLED = "WARRANT_CANCELLED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that the message leaves open: a stable code, where, and a sentence for people."""

    code: str
    path: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """One booking. `status` is what the jail says of the record itself, such as Correct or InProcess."""

    number: str = personal(repr=False)
    agency: str = ""
    facility: str = ""
    booked_at: When | None = None
    subject_id: str = personal(default="", repr=False)
    status: str = ""
    location_status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who the message is about: names, numbers and birth date, and on purpose nothing else.

    `persistent_id` is the sender's own lasting id; `state_id` the state's number from fingerprints.
    """

    persistent_id: str = personal(default="", repr=False)
    state_id: str = personal(default="", repr=False)
    given: str = personal(default="", repr=False)
    middle: str = personal(default="", repr=False)
    surname: str = personal(default="", repr=False)
    suffix: str = personal(default="", repr=False)
    full_name: str = personal(default="", repr=False)
    born_on: date | None = personal(default=None, repr=False)

    @property
    def name(self) -> str:
        """The full name as given, else its parts in order."""
        parts = (self.given, self.middle, self.surname, self.suffix)
        return self.full_name or " ".join(part for part in parts if part)

    @property
    def is_known(self) -> bool:
        """Whether anything here tells this person from another."""
        return bool(self.persistent_id or self.state_id or self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """One charge. `id` links parts of this message only; `sequence` is the jail's own number.

    `hold_for_agency` names whoever the jail says it holds the person for; several are joined by `; `.
    `highest` is None when the message does not say.
    """

    id: str = ""
    sequence: str = ""
    description: str = ""
    statute: str = ""
    severity: str = ""
    disposition: str = ""
    court: str = ""
    hold_for_agency: str = ""
    arrest_agency: str = ""
    highest: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Detention:
    """Where and how the person is kept. `place` is area, cell and bed, joined by ` / `.

    `immigration_hold_flag` is a flag in the jail's system and no authority to hold anybody; None when
    absent, unreadable, or given both ways. On `work_release` a person is not always in the building.
    """

    custody_status: str = ""
    place: str = ""
    release_eligible_at: When | None = None
    release_at: When | None = None
    immigration_hold_flag: bool | None = None
    work_release: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """One bond, as the jail words it. `amount` stays text: nothing here computes with money."""

    id: str = ""
    type: str = ""
    status: str = ""
    amount: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A release, as given. Only in a message of kind RELEASE does it say that the person left.

    `to` is an agency or a named place. An address is not read: it may be somebody's home.
    """

    at: When | None = None
    reason: str = ""
    condition: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Warrant:
    """A warrant of a local or state court, issued or cancelled.

    It is never an immigration warrant: ICE's administrative warrants (I-200, I-205) do not travel in
    these messages, and nothing read here may stand in for one. `expires_on` is as the issuer gives it.
    """

    agency_record_id: str = ""
    state_repository_id: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    subject_name: str = personal(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Everything that was read of one message. `digest` is the SHA-256 of its bytes, in hex.

    `booking` is None in warrant messages and `warrant` in all others; `person` is None only when the
    booking names its subject by number alone.
    """

    kind: Kind
    digest: str
    document_id: str = ""
    created_at: When | None = None
    source_system: str = ""
    booking: Booking | None = None
    charges: tuple[Charge, ...] = ()
    detention: Detention | None = None
    bonds: tuple[Bond, ...] = ()
    release: Release | None = None
    warrant: Warrant | None = None
    person: Person | None = None
    gaps: tuple[Gap, ...] = ()
