"""Facts that the law of a state asks for: orders of its officials, what was looked at, who was told."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fortyeight.foundations.law.facts.agreement import AgencyFact
from fortyeight.foundations.law.facts.stay import StayFact


@dataclass(frozen=True, slots=True, kw_only=True)
class DetainerChecked(StayFact):
    """Somebody read the face of the detainer, item by item. None: not looked at yet."""

    KIND: ClassVar[str] = "stay.detainer_checked"
    detainer: str
    form_complete: bool | None
    probable_cause_indicated: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StateOrderIssued(StayFact):
    """A judicial official of the state, named in `official`, ordered the person held on ICE's papers."""

    KIND: ClassVar[str] = "stay.state_order_issued"
    order: str
    official: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StateOrderRescinded(StayFact):
    """The order of the state's official was taken back."""

    KIND: ClassVar[str] = "stay.state_order_rescinded"
    order: str
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofOfStatusShown(StayFact):
    """Proof that ends the duty to hold was shown to a named person. It says nothing of anybody's status."""

    KIND: ClassVar[str] = "stay.proof_of_status_shown"
    proof: str
    seen_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtNotified(StayFact):
    """The court that decides on bail was told of the detainer."""

    KIND: ClassVar[str] = "stay.court_notified"
    detainer: str
    court: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFileNoted(StayFact):
    """It was written into the person's case file: the detainer, or what was said with ICE."""

    KIND: ClassVar[str] = "stay.case_file_noted"
    detainer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSent(AgencyFact):
    """The agency sent or did what the law of its state asks: `what`, by the day `due_on`."""

    KIND: ClassVar[str] = "agency.report_sent"
    what: str
    due_on: date
    by: str = ""
