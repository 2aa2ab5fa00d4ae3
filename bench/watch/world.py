"""The world of the watch's bench: agencies in Texas, and stays whose release comes due at a chosen instant.

A stay is nine facts: booked on a charge, a detainer with a warrant that was
checked and served, the charge closed, the federal arrest, and ICE told. 48 hours
later the person goes free unless handed over; that instant is the duty measured.
The facts are recorded as an import would: many at once, through the ledger.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

from django.db import transaction

from fortyeight.foundations.edge import chance
from fortyeight.foundations.law.facts import Payload, stay
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.ledger.appending import Act, Item, append_many
from fortyeight.foundations.ledger.locking import forget_locks, lock
from fortyeight.rooms.agreements import access
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.agreements.actions.cover_facility import cover_facility
from fortyeight.rooms.agreements.actions.enrol_agency import enrol_agency
from fortyeight.rooms.agreements.actions.enter_into_force import enter_into_force
from fortyeight.rooms.agreements.actions.open_jail import open_jail
from fortyeight.rooms.agreements.actions.sign import sign
from fortyeight.rooms.custody import views
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers.actions.nominate import nominate
from fortyeight.rooms.officers.actions.start_duty import start_duty
from tests.rooms.world import CLERK, DAY, HOUR, PAPERS, actor, asked

AGENCIES = 20
BATCH = 500
HOLD = timedelta(hours=48)
RELEASE_AHEAD = 200 * DAY
Written = Sequence[tuple[datetime, Payload]]


def make_standing(now: datetime) -> None:
    """Agencies with a jail, an agreement in force and an officer on duty each."""
    long_ago = now - 300 * DAY
    for number in range(AGENCIES):
        agency, jail, signed = f"agency/{number}", f"jail-{number}", f"agreement/{number}"
        clerk = actor(*access.ROLES, agency=agency)
        enrol_agency(**asked(clerk, long_ago), agency=agency, name=f"County {number}", place="us_tx")
        open_jail(
            **asked(clerk, long_ago), agency=agency, jail=jail, name=f"Jail {number}", zone="America/Chicago"
        )
        for side in ("LEA", "ICE"):
            given = {"agency": agency, "agreement_stream": signed, "model": "WSO", "text": "wso_2025"}
            sign(**asked(clerk, long_ago), **given, side=side)
        enter_into_force(**asked(clerk, long_ago), agreement_stream=signed)
        cover_facility(**asked(clerk, long_ago), agreement_stream=signed, jail=jail)
        officer = officer_of(number)
        nominate(**asked(clerk, long_ago), officer_stream=officer, agency=agency, name=f"Officer {number}")
        for paper in PAPERS:
            PAPERS[paper](**asked(clerk, long_ago), officer_stream=officer)
        start = now - 3 * DAY
        start_duty(**asked(clerk, start), officer_stream=officer, jail=jail, until=now + 30 * DAY)


def officer_of(number: int) -> str:
    """The officer who serves at the jail of a stay of this number."""
    return f"officer/{number % AGENCIES}"


def make_due(name: str, due: Sequence[datetime]) -> list[str]:
    """Record one stay for each instant, whose release comes due at it; give their streams in that order."""
    streams = [f"stay/{name}-{number}" for number in range(len(due))]
    _record(streams, lambda number: list(_ending_at(number, due[number])), lambda number: due[number] - HOLD)
    return streams


def make_pending(count: int, now: datetime) -> None:
    """Record so many stays on a charge, each with a release planned on another minute far ahead."""
    streams = [f"stay/pending-{number}" for number in range(count)]
    booked = now - 3 * DAY
    _record(streams, lambda number: list(_held(number, booked, now)), lambda number: booked + HOUR)


def _record(
    streams: Sequence[str], facts: Callable[[int], Written], recorded_at: Callable[[int], datetime]
) -> None:
    jails = agreements.find_jails(agreements.list_jail_ids())
    for first in range(0, len(streams), BATCH):
        numbers = range(first, min(first + BATCH, len(streams)))
        at = max(recorded_at(number) for number in numbers)
        act = Act(actor=CLERK, action="custody.book", request_id=chance.new_id(), recorded_at=at)
        items = [
            Item(stream=streams[number], what=what, happened_at=exactly(when))
            for number in numbers
            for when, what in facts(number)
        ]
        with transaction.atomic():
            forget_locks()
            lock(write=[streams[number] for number in numbers])
            by_stream: dict[str, list[object]] = {}
            rows = []
            found = append_many(act=act, items=items)
            for fact in found:
                by_stream.setdefault(fact.stream, []).append(fact)
            for stream, own in by_stream.items():
                row = views.row_of(stream, own, jails)  # type: ignore[arg-type]
                assert row is not None
                rows.append(row)
            Stay.objects.bulk_create(rows)


def _papers(number: int, booked: datetime) -> Iterator[tuple[datetime, Payload]]:
    paper = booked + timedelta(minutes=10)
    yield booked, stay.Booked(jail=f"jail-{number % AGENCIES}", person=f"person/{chance.new_id()}")
    yield booked, stay.MatterOpened(matter="m", type=stay.Matter.CHARGE)
    yield paper, stay.DetainerReceived(detainer="d", signed=True)
    yield paper, stay.WarrantReceived(warrant="w", form="I-200", detainer="d")
    face = {"names_this_person": True, "signed_by_issuing_officer": True, "dated": True}
    yield paper, stay.WarrantChecked(warrant="w", **face)
    yield paper, stay.DetainerServed(detainer="d")


def _ending_at(number: int, due: datetime) -> Iterator[tuple[datetime, Payload]]:
    served = due - HOLD
    yield from _papers(number, served - HOUR)
    yield served, stay.MatterClosed(matter="m", how="DISMISSED")
    done = ("identified_as_officer", "stated_arrest_and_why", "interpreter_offered", "copy_given")
    said = dict.fromkeys((*done, "contest_notice_given"), True)
    officer = officer_of(number)
    yield (
        served,
        stay.WarrantServed(warrant="w", officer=officer, directing_officer="D", language="es", **said),
    )
    yield served, stay.IceNotified(about=stay.Notified.SERVICE, whom="desk", subject="w")


def _held(number: int, booked: datetime, now: datetime) -> Iterator[tuple[datetime, Payload]]:
    yield from _papers(number, booked)
    planned = now + RELEASE_AHEAD + timedelta(minutes=number)
    yield booked + HOUR, stay.ReleaseScheduled(release_at=planned)
