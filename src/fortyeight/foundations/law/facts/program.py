"""The facts of running the program: complaints, meetings, notices of ending, posters, records asked for."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from fortyeight.foundations.law.facts.agreement import AgencyFact, AgreementFact
from fortyeight.foundations.law.facts.base import personal


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintMade(AgreementFact):
    """The agency learned of a complaint. `officer` is the officer's stream; empty for staff not designated.

    It happened when the agency had notice of it. What the complaint says stays
    in the agency's own file.
    """

    KIND: ClassVar[str] = "agreement.complaint_made"
    complaint: str
    officer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintReported(AgreementFact):
    """An ICE officer was told of the complaint."""

    KIND: ClassVar[str] = "agreement.complaint_reported"
    complaint: str
    whom: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintResolved(AgreementFact):
    """The complaint was settled by the agency."""

    KIND: ClassVar[str] = "agreement.complaint_resolved"
    complaint: str
    outcome: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintResultReported(AgreementFact):
    """An ICE officer was told how the complaint was settled."""

    KIND: ClassVar[str] = "agreement.complaint_result_reported"
    complaint: str
    whom: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingHeld(AgreementFact):
    """The agency and the ICE field office met about the agreement."""

    KIND: ClassVar[str] = "agreement.meeting_held"
    with_whom: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeOfEndGiven(AgreementFact):
    """One side (LEA or ICE) gave written notice that the agreement ends at `ends_at`.

    `exigent` says that public safety asks for the earlier end, and `why` how.
    """

    KIND: ClassVar[str] = "agreement.notice_of_end_given"
    by: str
    ends_at: datetime
    exigent: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndApproved(AgreementFact):
    """Whoever state law names, such as a state board, approved the end of the agreement."""

    KIND: ClassVar[str] = "agreement.end_approved"
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterInspected(AgreementFact):
    """Somebody looked whether the complaint posters hang where people are processed."""

    KIND: ClassVar[str] = "agreement.poster_inspected"
    jail: str
    by: str
    hangs: bool
    languages: str = ""


class RecordClass(StrEnum):
    """Whose record it is: ICE's, of the agreement between both, or the state's alone."""

    ICE = "ICE"
    JOINT = "JOINT"
    STATE = "STATE"


class Asker(StrEnum):
    """Who asks for a record. PUBLIC is everybody without a part of their own; a roster is published to it."""

    PUBLIC = "PUBLIC"
    MEDIA = "MEDIA"
    FAMILY = "FAMILY"
    COUNSEL_OF_PERSON = "COUNSEL_OF_PERSON"
    PERSON = "PERSON"
    COURT = "COURT"
    OTHER_AGENCY = "OTHER_AGENCY"
    ICE = "ICE"


class Approver(StrEnum):
    """Who can approve a release: two offices of ICE, the agency's own counsel. NOBODY: nobody here can."""

    ICE_PUBLIC_AFFAIRS = "ICE_PUBLIC_AFFAIRS"
    FIELD_OFFICE_DIRECTOR = "FIELD_OFFICE_DIRECTOR"
    AGENCY_COUNSEL = "AGENCY_COUNSEL"
    NOBODY = "NOBODY"


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationRequested(AgencyFact):
    """Somebody asked for a record. `record` is its class as the records clerk read it.

    `stay` is the stream of the stay that the record is about; empty when it is
    about nobody held here. `agreement` is the stream of the agreement that it
    comes from or is about; empty when none.
    """

    KIND: ClassVar[str] = "agency.information_requested"
    request: str
    record: RecordClass
    asker: Asker
    stay: str = ""
    agreement: str = ""
    name: str = personal(default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseApproved(AgencyFact):
    """A named person approved the release. `office` is for whom they spoke."""

    KIND: ClassVar[str] = "agency.release_approved"
    request: str
    office: Approver
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalWithdrawn(AgencyFact):
    """The office took its approval back."""

    KIND: ClassVar[str] = "agency.approval_withdrawn"
    request: str
    office: Approver
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationReleased(AgencyFact):
    """The record was given out."""

    KIND: ClassVar[str] = "agency.information_released"
    request: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseDeclined(AgencyFact):
    """The request was declined, and the asker was told where to turn."""

    KIND: ClassVar[str] = "agency.release_declined"
    request: str
    by: str
    sent_to: str = ""
