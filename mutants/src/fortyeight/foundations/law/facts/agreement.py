"""The facts of an agreement between an agency and ICE, and of the agency itself."""

from dataclasses import dataclass
from typing import ClassVar

from fortyeight.foundations.law.facts.base import Payload


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFact(Payload):
    """What happened to an agreement."""

    STREAM: ClassVar[str] = "agreement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed(AgreementFact):
    """One side signed. `model` is WSO, JEM or TFM; `text` is the version, such as `wso_2025`."""

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
