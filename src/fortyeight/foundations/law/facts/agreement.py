"""The facts of an agreement between an agency and ICE, and of the agency itself."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFact(Payload):
    """What happened to an agreement."""

    STREAM: ClassVar[str] = "agreement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed(AgreementFact):
    """One side signed.

    `model` is WSO, JEM, TFM, BOA or CONTRACT; `text` is the version, such as `wso_2025`.
    """

    KIND: ClassVar[str] = "agreement.signed"
    agency: str
    model: str
    text: str
    side: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredIntoForce(AgreementFact):
    """The agreement entered into force."""

    KIND: ClassVar[str] = "agreement.entered_into_force"


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilityCovered(AgreementFact):
    """The agreement covers this jail."""

    KIND: ClassVar[str] = "agreement.facility_covered"
    jail: str


class Rebooking(StrEnum):
    """What a contract says of a person whom ICE took out and brings back."""

    ALLOWED = "ALLOWED"
    FORBIDDEN = "FORBIDDEN"
    NOT_STATED = "NOT_STATED"


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsAgreed(AgreementFact):
    """Terms of a BOA or a contract, from this time on.

    `hours` is the longest hold, None when the text names none. `day_count` is the
    id of the rule by which days are counted, such as `contract.day_count.started_24_hours`.
    Money is in cents: `rate_cents` for each counted day or order, never less in
    all than `minimum_cents`, never more than `maximum_cents` (None: no such cap).
    """

    KIND: ClassVar[str] = "agreement.terms_agreed"
    hours: int | None
    rebooking: Rebooking
    day_count: str
    rate_cents: int
    minimum_cents: int = 0
    maximum_cents: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSuspended(AgreementFact):
    """One side suspended the agreement."""

    KIND: ClassVar[str] = "agreement.suspended"
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementResumed(AgreementFact):
    """The suspension ended."""

    KIND: ClassVar[str] = "agreement.resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementEnded(AgreementFact):
    """The agreement ended. All authority under it ends the same minute."""

    KIND: ClassVar[str] = "agreement.ended"
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyFact(Payload):
    """What an agency is and has decided."""

    STREAM: ClassVar[str] = "agency"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyEnrolled(AgencyFact):
    """An agency began to use this register. `place` is its state in the rulebook, such as `us_fl`."""

    KIND: ClassVar[str] = "agency.enrolled"
    name: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JailOpened(AgencyFact):
    """The agency runs a jail. `zone` is the IANA name of its time zone."""

    KIND: ClassVar[str] = "agency.jail_opened"
    jail: str
    name: str
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingAdopted(AgencyFact):
    """The agency's counsel decided how an open question is read. `rule` governs instead of the earliest."""

    KIND: ClassVar[str] = "agency.reading_adopted"
    question: str
    rule: str
    counsel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSwitchedOff(AgencyFact):
    """Counsel switched warrant service off for the whole agency, from this minute."""

    KIND: ClassVar[str] = "agency.service_switched_off"
    by: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSwitchedOn(AgencyFact):
    """Counsel switched warrant service on again."""

    KIND: ClassVar[str] = "agency.service_switched_on"
    by: str
