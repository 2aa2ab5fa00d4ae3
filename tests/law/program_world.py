"""A program to put questions to: one officer, one agreement, and what was told of them. All invented."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import Fact, Payload, agreement, officer, program
from fortyeight.foundations.law.instants import When, exactly
from fortyeight.foundations.law.program_duties import duties_of_agreement, duties_of_officer
from fortyeight.foundations.rulebook.current import current

YORK = ZoneInfo("America/New_York")
AGENCY, MOA, OFFICER, JAIL = "agency/pinehollow", "agreement/pinehollow-1", "officer/tully", "main"
STREAM = {"agency": AGENCY, "agreement": MOA, "officer": OFFICER}
LATER = datetime(2031, 1, 1, tzinfo=UTC)
Told = tuple[str, Payload]


def local(text: str) -> datetime:
    """Read a time on the wall clock of the agency."""
    return datetime.fromisoformat(text).replace(tzinfo=YORK)


def fact(at: str | When, what: Payload, *, number: int = 0, stream: str = "") -> Fact:
    """Write one fact, recorded when it had happened."""
    when = at if isinstance(at, When) else exactly(local(at))
    return Fact(
        id=f"f{number}",
        stream=stream or STREAM[what.STREAM],
        happened_at=when,
        recorded_at=when.latest,
        actor="program manager",
        what=what,
        seq=number,
    )


def signed(text: str = "wso_2025", model: str = "WSO") -> tuple[Told, ...]:
    """An agreement signed by both sides in February 2026, and an officer of the agency."""
    return (
        ("2026-02-01T09:00", agreement.Signed(agency=AGENCY, model=model, text=text, side="LEA")),
        ("2026-02-01T10:00", agreement.Signed(agency=AGENCY, model=model, text=text, side="ICE")),
        ("2026-02-02T09:00", officer.Nominated(agency=AGENCY, name="Sam Tully")),
    )


def facts(*told: Told) -> tuple[Fact, ...]:
    """Number what was told, in the order in which it was told."""
    return tuple(fact(at, what, number=number) for number, (at, what) in enumerate(told, 1))


def of_officer(*told: Told, at: datetime = LATER, text: str = "wso_2025") -> tuple[Duty, ...]:
    listed = facts(*signed(text), *told)
    return duties_of_officer(listed, OFFICER, zone=YORK, place="us_fl", at=at, book=current())


def of_agreement(
    *told: Told, at: datetime = LATER, text: str = "wso_2025", place: str = "us_fl", model: str = "WSO"
) -> tuple[Duty, ...]:
    listed = facts(*signed(text, model), *told)
    return duties_of_agreement(listed, MOA, zone=YORK, place=place, at=at, book=current())


def one(duties: tuple[Duty, ...], code: str) -> Duty:
    (found,) = [duty for duty in duties if duty.code == code]
    return found


COMPLAINT = program.ComplaintMade(complaint="c-1", officer=OFFICER)
STAFF_COMPLAINT = program.ComplaintMade(complaint="c-2")
