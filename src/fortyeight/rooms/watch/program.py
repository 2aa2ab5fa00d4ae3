"""What is owed in running the program: by the agency, under its agreements, about its officers."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.agreements.access import ADVISED, require_role
from fortyeight.rooms.agreements.models import Agency, Agreement
from fortyeight.rooms.officers.models import Officer
from fortyeight.rooms.watch.subjects import Case, Source
from fortyeight.rooms.watch.subjects.agencies import AGENCIES
from fortyeight.rooms.watch.subjects.agreements import AGREEMENTS
from fortyeight.rooms.watch.subjects.officers import OFFICERS
from fortyeight.rooms.watch.subjects.program import ProgramCase

log = logging.getLogger(__name__)

MAY_LOOK = ADVISED
SOURCES: tuple[Source, ...] = (AGENCIES, AGREEMENTS, OFFICERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Somebody or something of the program that has duties. `kind` is officer, agreement or agency."""

    stream: str
    agency: str
    kind: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDuty:
    """A duty that nobody has met, about whom or what. `zone` is that of the agency."""

    subject: Subject
    duty: Duty
    zone: ZoneInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Every open duty of the actor's agencies, the earliest due first.

    `uncomputed` are the subjects whose duties could not be told: nothing is said of
    them, and that is said.
    """

    duties: tuple[OpenDuty, ...]
    uncomputed: tuple[Subject, ...]
    subjects: tuple[Subject, ...]


def read_program(actor: Actor, *, at: datetime) -> Program:
    """List what is owed at an instant. Raises UnableToAct without a role that reads it."""
    require_role(actor, *sorted(MAY_LOOK))
    listed = tuple(_subjects(actor.agencies))
    cases: dict[str, Case | None] = {}
    for source in SOURCES:
        cases |= source.load([subject.stream for subject in listed if subject.kind == source.kind])
    open_duties: list[OpenDuty] = []
    uncomputed: list[Subject] = []
    for subject in listed:
        found = _open_duties(subject, cases, at)
        if found is None:
            uncomputed.append(subject)
        else:
            open_duties += found
    open_duties.sort(key=lambda one: (one.duty.due_at, one.subject.stream, one.duty.key))
    return Program(duties=tuple(open_duties), uncomputed=tuple(uncomputed), subjects=listed)


def list_subjects(actor: Actor) -> tuple[Subject, ...]:
    """List whom and what the program of the actor's agencies has. Raises UnableToAct."""
    require_role(actor, *sorted(MAY_LOOK))
    return tuple(_subjects(actor.agencies))


def facts_about(subject: Subject) -> tuple[Fact, ...]:
    """Load the facts that bear on a subject; none when they cannot be read."""
    source = next(source for source in SOURCES if source.kind == subject.kind)
    case = source.load([subject.stream]).get(subject.stream)
    return case.facts if isinstance(case, ProgramCase) else ()


def _open_duties(subject: Subject, cases: Mapping[str, Case | None], at: datetime) -> list[OpenDuty] | None:
    case = cases.get(subject.stream)
    if not isinstance(case, ProgramCase):
        return None
    try:
        judged = case.judge(at=at, book=current())
    except Exception:
        # Silence would read as nothing owed.
        log.exception("what is owed about %s could not be told", subject.stream)
        return None
    return [
        OpenDuty(subject=subject, duty=duty, zone=case.zone) for duty in judged.duties if not duty.is_done
    ]


def _subjects(agencies: Iterable[str]) -> Iterator[Subject]:
    mine = sorted(agencies)
    for row in Agency.objects.filter(stream__in=mine).order_by("stream"):
        yield Subject(stream=row.stream, agency=row.stream, kind=AGENCIES.kind, name=row.name)
    for agreement in Agreement.objects.filter(agency_id__in=mine):
        yield Subject(
            stream=agreement.stream, agency=agreement.agency_id, kind=AGREEMENTS.kind, name=str(agreement)
        )
    for officer in Officer.objects.filter(agency__in=mine):
        yield Subject(stream=officer.stream, agency=officer.agency, kind=OFFICERS.kind, name=officer.name)
