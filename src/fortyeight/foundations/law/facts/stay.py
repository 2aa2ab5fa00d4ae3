"""The facts of a stay: one time in one jail, from booking to leaving."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload, personal


class Matter(StrEnum):
    """What a local matter is: a ground on which the jail holds somebody for itself or another."""

    CHARGE = "CHARGE"
    SENTENCE = "SENTENCE"
    COURT_ORDER = "COURT_ORDER"
    OTHER_AGENCY_HOLD = "OTHER_AGENCY_HOLD"
    JUDICIAL_WARRANT = "JUDICIAL_WARRANT"


class Eligibility(StrEnum):
    """Why a person is eligible for release from local custody."""

    BAIL_POSTED = "BAIL_POSTED"
    BAIL_COULD_BE_POSTED = "BAIL_COULD_BE_POSTED"
    SENTENCE_SERVED = "SENTENCE_SERVED"
    DISMISSED = "DISMISSED"
    COURT_ORDERED = "COURT_ORDERED"
    OTHER = "OTHER"


class Notified(StrEnum):
    """What ICE was told about."""

    SERVICE = "SERVICE"
    CITIZENSHIP_CLAIM = "CITIZENSHIP_CLAIM"
    RELEASE_PLANNED = "RELEASE_PLANNED"
    RELEASED = "RELEASED"


class ClaimedBy(StrEnum):
    """Who or what says that the person is a US citizen. The jail's own record counts."""

    PERSON = "PERSON"
    FAMILY = "FAMILY"
    LAWYER = "LAWYER"
    STAFF = "STAFF"
    JAIL_RECORD = "JAIL_RECORD"
    OTHER = "OTHER"


class ClaimOutcome(StrEnum):
    """What became of a claim. It records what was decided about the claim, not a person's status."""

    UPHELD = "UPHELD"
    NOT_UPHELD = "NOT_UPHELD"


class HandoverPlace(StrEnum):
    """Where a person was handed over. A handover on paper hands nobody over and ends no clock."""

    ICE_FIELD_OFFICE = "ICE_FIELD_OFFICE"
    ICE_DETENTION_FACILITY = "ICE_DETENTION_FACILITY"
    ICE_TRANSPORT_AT_JAIL = "ICE_TRANSPORT_AT_JAIL"
    ON_PAPER_ONLY = "ON_PAPER_ONLY"


@dataclass(frozen=True, slots=True, kw_only=True)
class StayFact(Payload):
    """What happened in a stay."""

    STREAM: ClassVar[str] = "stay"


@dataclass(frozen=True, slots=True, kw_only=True)
class Booked(StayFact):
    """A person was booked into a jail. `person` is the stream that links this person's stays."""

    KIND: ClassVar[str] = "stay.booked"
    jail: str
    person: str
    name: str = personal(default="")
    booking_number: str = personal(default="")
    born_on: date | None = personal(default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved(StayFact):
    """The person was moved to another jail of the agency, or to another place in this one."""

    KIND: ClassVar[str] = "stay.moved"
    jail: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterOpened(StayFact):
    """A ground for local custody began: a charge, a sentence, a court order, another agency's hold.

    Of a warrant or writ of a court somebody records besides which `court`, whether
    a judge signed it (`signed`; None: nobody has looked), and `until` when it runs
    (exclusive; None: the paper names no end).
    """

    KIND: ClassVar[str] = "stay.matter_opened"
    matter: str
    type: Matter
    label: str = ""
    court: str = ""
    signed: bool | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterClosed(StayFact):
    """A ground for local custody ended."""

    KIND: ClassVar[str] = "stay.matter_closed"
    matter: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseScheduled(StayFact):
    """A release from local custody was scheduled for `release_at`."""

    KIND: ClassVar[str] = "stay.release_scheduled"
    release_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseEligible(StayFact):
    """The person could leave local custody from this time."""

    KIND: ClassVar[str] = "stay.release_eligible"
    basis: Eligibility


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldFlagSeen(StayFact):
    """The jail's own system shows an immigration hold. A flag is no authority."""

    KIND: ClassVar[str] = "stay.hold_flag_seen"
    flag: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldFlagCleared(StayFact):
    """The flag was taken off the jail's own system."""

    KIND: ClassVar[str] = "stay.hold_flag_cleared"
    flag: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DetainerReceived(StayFact):
    """An immigration detainer came. It is a request; by itself it is no authority to hold.

    `edition` is the mark of the edition as it stands on the form, such as 02/17;
    empty when nobody recorded it. `issued_on` is the day of issue on its face;
    without it the day on which it came decides which editions it can be of.
    """

    KIND: ClassVar[str] = "stay.detainer_received"
    detainer: str
    form: str = "I-247A"
    signed: bool | None = None
    edition: str = ""
    issued_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DetainerServed(StayFact):
    """A copy of the detainer was given to the person."""

    KIND: ClassVar[str] = "stay.detainer_served"
    detainer: str
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DetainerCancelled(StayFact):
    """ICE cancelled its detainer."""

    KIND: ClassVar[str] = "stay.detainer_cancelled"
    detainer: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WarrantReceived(StayFact):
    """An administrative warrant came: I-200 (arrest) or I-205 (removal)."""

    KIND: ClassVar[str] = "stay.warrant_received"
    warrant: str
    form: str
    detainer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WarrantChecked(StayFact):
    """Somebody read the face of the warrant, item by item. None: not looked at yet."""

    KIND: ClassVar[str] = "stay.warrant_checked"
    warrant: str
    names_this_person: bool | None
    signed_by_issuing_officer: bool | None
    dated: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WarrantRecalled(StayFact):
    """The warrant was recalled or cancelled by ICE."""

    KIND: ClassVar[str] = "stay.warrant_recalled"
    warrant: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WarrantServed(StayFact):
    """A warrant service officer served the warrant on the person and executed it."""

    KIND: ClassVar[str] = "stay.warrant_served"
    warrant: str
    officer: str
    directing_officer: str
    language: str
    interpreter: str = ""
    identified_as_officer: bool = False
    stated_arrest_and_why: bool = False
    interpreter_offered: bool = False
    interpreter_on_warrant: bool = False
    copy_given: bool = False
    contest_notice_given: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IceNotified(StayFact):
    """ICE was told: about what, whom, and by which channel. `subject` is the warrant's or claim's id."""

    KIND: ClassVar[str] = "stay.ice_notified"
    about: Notified
    whom: str
    channel: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeGiven(StayFact):
    """The person was told on what authority, until when, and how to contest it."""

    KIND: ClassVar[str] = "stay.notice_given"
    language: str
    of: str = "HOLD"


@dataclass(frozen=True, slots=True, kw_only=True)
class CitizenshipClaimed(StayFact):
    """Somebody, or the jail's own record, says that the person is a US citizen. A claim stops things."""

    KIND: ClassVar[str] = "stay.citizenship_claimed"
    claim: str
    by: ClaimedBy


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSettled(StayFact):
    """A named person settled the claim, on something that can be shown."""

    KIND: ClassVar[str] = "stay.claim_settled"
    claim: str
    outcome: ClaimOutcome
    by: str
    on_what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtOrderReceived(StayFact):
    """A court forbade the hold or the service, or ordered release."""

    KIND: ClassVar[str] = "stay.court_order_received"
    order: str
    court: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtOrderLifted(StayFact):
    """The court lifted its order."""

    KIND: ClassVar[str] = "stay.court_order_lifted"
    order: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseClaimed(StayFact):
    """Somebody said: this person should be out."""

    KIND: ClassVar[str] = "stay.release_claimed"
    claim: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseClaimAnswered(StayFact):
    """A named person looked into "this person should be out" and answered."""

    KIND: ClassVar[str] = "stay.release_claim_answered"
    claim: str
    by: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingReviewed(StayFact):
    """A named person looked into a contradiction in the record. It stays shown."""

    KIND: ClassVar[str] = "stay.finding_reviewed"
    finding: str
    by: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Released(StayFact):
    """The person left the jail, free or into another agency's custody."""

    KIND: ClassVar[str] = "stay.released"
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver(StayFact):
    """ICE took the person over: who signed for ICE, and where. Paper alone hands nobody over."""

    KIND: ClassVar[str] = "stay.handed_over"
    to_officer: str
    place: HandoverPlace
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedFromIce(StayFact):
    """ICE brought the person back to this jail."""

    KIND: ClassVar[str] = "stay.returned_from_ice"
    jail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Died(StayFact):
    """The person died in custody."""

    KIND: ClassVar[str] = "stay.died"


@dataclass(frozen=True, slots=True, kw_only=True)
class Escaped(StayFact):
    """The person escaped."""

    KIND: ClassVar[str] = "stay.escaped"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRefused(StayFact):
    """A service was asked for and the law did not allow it. The decision is kept with this fact."""

    KIND: ClassVar[str] = "stay.service_refused"
    warrant: str
    officer: str
    code: str
