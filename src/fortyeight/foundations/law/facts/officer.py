"""The facts of a warrant service officer: from nomination to the day the authority ends."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload, personal


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerFact(Payload):
    """What happened in an officer's standing."""

    STREAM: ClassVar[str] = "officer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Nominated(OfficerFact):
    """The agency nominated one of its jail officers."""

    KIND: ClassVar[str] = "officer.nominated"
    agency: str
    name: str = personal(default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class IceCertified(OfficerFact):
    """ICE certified in writing that the officer completed the training."""

    KIND: ClassVar[str] = "officer.ice_certified"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSigned(OfficerFact):
    """The Field Office Director signed the authorization letter."""

    KIND: ClassVar[str] = "officer.letter_signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form70006Executed(OfficerFact):
    """ICE executed Form 70-006, Designated Immigration Officer."""

    KIND: ClassVar[str] = "officer.form_70_006_executed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialIssued(OfficerFact):
    """ICE issued the credential that the officer has to carry."""

    KIND: ClassVar[str] = "officer.credential_issued"


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialReturned(OfficerFact):
    """The credential went back to ICE."""

    KIND: ClassVar[str] = "officer.credential_returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialLost(OfficerFact):
    """The credential was reported lost."""

    KIND: ClassVar[str] = "officer.credential_lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityWithdrawn(OfficerFact):
    """ICE withdrew the authority by written notice. It happened when the notice takes effect."""

    KIND: ClassVar[str] = "officer.authority_withdrawn"
    notice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspended(OfficerFact):
    """The agency or ICE suspended the officer from acting."""

    KIND: ClassVar[str] = "officer.suspended"
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspensionLifted(OfficerFact):
    """The suspension ended."""

    KIND: ClassVar[str] = "officer.suspension_lifted"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftAgency(OfficerFact):
    """The officer is no longer employed by the agency."""

    KIND: ClassVar[str] = "officer.left_agency"


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyStarted(OfficerFact):
    """The officer came on duty at a jail, until `until` unless ended before."""

    KIND: ClassVar[str] = "officer.duty_started"
    jail: str
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyEnded(OfficerFact):
    """The officer went off duty."""

    KIND: ClassVar[str] = "officer.duty_ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingAnnounced(OfficerFact):
    """The agency learned that the officer will leave the program at `leaves_at`."""

    KIND: ClassVar[str] = "officer.leaving_announced"
    leaves_at: datetime
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingNoticeGiven(OfficerFact):
    """ICE was told that the officer will leave. `why_short` says why it is less than the text asks for."""

    KIND: ClassVar[str] = "officer.leaving_notice_given"
    whom: str
    why_short: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingOrdered(OfficerFact):
    """The officer has to complete a course by `due_at`. `by` is who ordered it, such as ICE."""

    KIND: ClassVar[str] = "officer.training_ordered"
    course: str
    by: str
    due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingCompleted(OfficerFact):
    """The officer completed a course; `hours` None when nobody recorded them."""

    KIND: ClassVar[str] = "officer.training_completed"
    course: str
    hours: int | None = None
    place: str = ""
    instructor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialDemanded(OfficerFact):
    """The Field Office Director asked for the credential back."""

    KIND: ClassVar[str] = "officer.credential_demanded"
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterimDecided(OfficerFact):
    """A named person decided whether the officer goes on serving while a complaint is looked into."""

    KIND: ClassVar[str] = "officer.interim_decided"
    complaint: str
    suspended: bool
    by: str
