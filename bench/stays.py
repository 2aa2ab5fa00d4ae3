"""Invented stays to judge: a charge that is closed, a warrant served, a handover in time or too late."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.casefile import CaseFile, Roll
from fortyeight.foundations.law.facts import Fact, Payload, agreement, officer, stay
from fortyeight.foundations.law.instants import exactly

ZONE = ZoneInfo("America/New_York")
START = datetime(2026, 9, 1, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SEED, HOLD = 48, timedelta(hours=48)
AGENCY, AGREEMENT, OFFICER, STAY = "agency/a", "agreement/a", "officer/a", "stay/a"
Times = tuple[datetime, datetime, datetime, datetime]
Interval = tuple[datetime, datetime | None, str]


def plain_spans(times: Times) -> list[Interval]:
    """The spans of a stay from when it began, closed, was served and ended; None: for good."""
    booked, closed, served, left = times
    ends = closed + HOLD
    spans: list[Interval] = [(booked, closed, "LOCAL"), (closed, served, "NONE")]
    if left <= ends:
        spans.append((served, left, "WSO_ARREST"))
    else:
        spans += [(served, ends, "WSO_ARREST"), (ends, left, "NONE")]
    spans.append((left, None, "ICE"))
    return [span for span in spans if span[0] != span[1]]


def list_cases(count: int) -> Iterator[tuple[Times, CaseFile]]:
    """Make so many stays of one agency, with when each began, closed, was served and ended."""
    chance = Random(SEED)
    roll = Roll(_standing())
    for _ in range(count):
        closed = START + chance.randrange(60 * 24) * HOUR
        served = closed + timedelta(minutes=chance.randrange(60))
        times = (
            closed - chance.randrange(1, 200) * HOUR,
            closed,
            served,
            served + chance.randrange(1, 60) * HOUR,
        )
        facts = tuple(_fact(n, STAY, when, what) for n, (when, what) in enumerate(_stay(times, served), 1))
        yield times, CaseFile(stay=STAY, zone=ZONE, place="us_fl", facts=facts, roll=roll)


def _stay(times: Times, served: datetime) -> Iterator[tuple[datetime, Payload]]:
    booked, closed, _, left = times
    paper = booked + HOUR / 2
    yield booked, stay.Booked(jail="j", person="person/a")
    yield booked, stay.MatterOpened(matter="m", type=stay.Matter.CHARGE)
    yield paper, stay.DetainerReceived(detainer="d", signed=True)
    yield paper, stay.WarrantReceived(warrant="w", form="I-200", detainer="d")
    yield (
        paper,
        stay.WarrantChecked(warrant="w", names_this_person=True, signed_by_issuing_officer=True, dated=True),
    )
    yield paper, stay.DetainerServed(detainer="d")
    yield closed, stay.MatterClosed(matter="m", how="DISMISSED")
    yield (
        served,
        stay.WarrantServed(
            warrant="w", officer=OFFICER, directing_officer="D", language="es", identified_as_officer=True
        ),
    )
    told = stay.IceNotified(about=stay.Notified.SERVICE, whom="desk", subject="w")
    yield served, told
    yield left, stay.HandedOver(to_officer="D", place=stay.HandoverPlace.ICE_FIELD_OFFICE)


def _standing() -> tuple[Fact, ...]:
    long_ago = START - 300 * DAY
    whats: list[tuple[str, Payload]] = [
        (AGENCY, agreement.AgencyEnrolled(name="A", place="us_fl")),
        (AGENCY, agreement.JailOpened(jail="j", name="J", zone=ZONE.key)),
        *(
            (AGREEMENT, agreement.Signed(agency=AGENCY, model="WSO", text="wso_2025", side=s))
            for s in ("LEA", "ICE")
        ),
        (AGREEMENT, agreement.EnteredIntoForce()),
        (AGREEMENT, agreement.FacilityCovered(jail="j")),
        (OFFICER, officer.Nominated(agency=AGENCY, name="O")),
        (OFFICER, officer.IceCertified()),
        (OFFICER, officer.LetterSigned()),
        (OFFICER, officer.Form70006Executed()),
        (OFFICER, officer.CredentialIssued()),
        (OFFICER, officer.DutyStarted(jail="j", until=START + 300 * DAY)),
    ]
    return tuple(_fact(100 + n, stream, long_ago, what) for n, (stream, what) in enumerate(whats))


def _fact(number: int, stream: str, at: datetime, what: Payload) -> Fact:
    return Fact(
        id=f"{stream}#{number}",
        stream=stream,
        seq=number,
        happened_at=exactly(at),
        recorded_at=at,
        actor="bench",
        what=what,
    )
