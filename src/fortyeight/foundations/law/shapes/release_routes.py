"""Shape: who may be given a record of one class, and whose approval comes first."""

from dataclasses import dataclass

from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.shapes import words

RECORDS = ("ICE", "JOINT", "STATE")
ASKERS = ("PUBLIC", "MEDIA", "FAMILY", "COUNSEL_OF_PERSON", "PERSON", "COURT", "OTHER_AGENCY", "ICE")
APPROVERS = ("ICE_PUBLIC_AFFAIRS", "FIELD_OFFICE_DIRECTOR", "AGENCY_COUNSEL", "NOBODY")
EVERYBODY = ("PUBLIC", "MEDIA")
NOBODY = "NOBODY"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """For one asker: `approver` must approve first, and `until` then the answer is this.

    NOBODY with NO is never given here; NOBODY with YES needs no approval.
    `sent_to` says where the asker is sent meanwhile.
    """

    asker: str
    approver: str
    until: str
    sent_to: str

    def __post_init__(self) -> None:
        words.require_one_of("asker", self.asker, ASKERS)
        words.require_one_of("approver", self.approver, APPROVERS)
        words.require_one_of("until", self.until, tuple(answer.value for answer in Answer))
        if self.approver == NOBODY and self.until == "UNKNOWN":
            raise ValueError("until: where nobody can approve, the answer is YES or NO")
        if self.approver != NOBODY and self.until == "YES":
            raise ValueError("until: what somebody must approve is not given before")
        if not self.sent_to.strip():
            raise ValueError("sent_to: say where the asker is sent")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRoutes:
    """The routes of one class of record, one for each asker there is.

    A record of ICE never goes to everybody, whoever approves.
    """

    record: str
    route: tuple[Route, ...]

    def __post_init__(self) -> None:
        words.require_one_of("record", self.record, RECORDS)
        if sorted(each.asker for each in self.route) != sorted(ASKERS):
            raise ValueError(f"route: one for each of {', '.join(ASKERS)}")
        for each in self.route:
            never = (each.approver, each.until) == (NOBODY, "NO")
            if self.record == "ICE" and each.asker in EVERYBODY and not never:
                raise ValueError(f"route: a record of ICE is never given to {each.asker}")


def route_of(terms: ReleaseRoutes, asker: str) -> Route:
    """Find the route of an asker; raises KeyError for a word that is none.

    >>> route = Route(asker="MEDIA", approver="NOBODY", until="NO", sent_to="ICE")
    >>> route.until
    'NO'
    """
    for each in terms.route:
        if each.asker == asker:
            return each
    raise KeyError(asker)
