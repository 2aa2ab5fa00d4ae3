"""Rows in, frozen values out: what the board, the pages and the watch see of a stay."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.authority import Authority, Basis, find_authority
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.duties import find_duties
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.findings import Finding, find_contradictions
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.release import release_from
from fortyeight.foundations.law.service import may_serve
from fortyeight.foundations.law.timeline import Span, timeline_of
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.rulebook.current import current, current_known_on
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.custody import access, loading
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers import queries as officers

log = logging.getLogger(__name__)

FIRST = frozenset({"DUTY.RELEASE_NOW", "DUTY.DECIDE_NOW"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who and where. The name is for those who look after the stay; it goes nowhere else."""

    stay: str
    name: str
    booking_number: str
    jail: agreements.JailSeen
    place: str
    booked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the judge says of a stay at an instant."""

    authority: Authority
    release: Decision
    duties: tuple[Duty, ...]

    @property
    def open_duties(self) -> tuple[Duty, ...]:
        """The duties not done: first whether the person goes free, then the earliest due."""
        left = [duty for duty in self.duties if not duty.is_done]
        return tuple(sorted(left, key=lambda duty: duty.code not in FIRST))

    @property
    def next_duty(self) -> Duty | None:
        """The duty to see to before any other; None when nothing is open."""
        return next(iter(self.open_duties), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """One line of the board. `judged` is None when the judge failed: then a person must decide now."""

    person: Person
    judged: Judged | None
    has_flag_only: bool

    @property
    def urgency(self) -> tuple[int, datetime, str]:
        """What sorts the board: cannot be computed, no authority, cannot tell, then by the next limit."""
        if self.judged is None:
            return (0, self.person.booked_at, self.person.stay)
        rank = {Basis.NONE: 1, Basis.UNKNOWN: 2}.get(self.judged.authority.basis, 3)
        duty = self.judged.next_duty
        return (rank if duty else 4, duty.due_at if duty else self.person.booked_at, self.person.stay)


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Everybody who is or may come under federal authority, and how many others are held locally."""

    rows: tuple[BoardRow, ...]
    others_count: int


def judge(casefile: CaseFile, *, at: datetime) -> Judged:
    """Put the questions of the board to the judge, with one reading of the facts."""
    return _judge(History(casefile), Bench(book=current(), zone=casefile.zone, at=at))


def _judge(history: History, bench: Bench) -> Judged:
    found = find_authority(history, bench)
    return Judged(
        authority=found, release=release_from(found, bench), duties=find_duties(history, bench, found)
    )


def read_board(actor: Actor, *, at: datetime) -> Board:
    """Read the board of the actor's agencies, the most urgent first; every line is judged for this call.

    A page that many look at asks `kept.read_board`, which judges only what may have changed.
    """
    access.require_role(actor, *access.READERS)
    here = Stay.objects.filter(agency__in=actor.agencies, is_here=True)
    rows = list(here.filter(is_on_board=True))
    files = loading.load_each(rows)
    jails = {jail.id: jail for jail in agreements.list_jails(actor.agencies)}
    lines = [judge_row(row, files[row.stream], jails[row.jail], at=at) for row in rows]
    lines.sort(key=lambda line: line.urgency)
    return Board(rows=tuple(lines), others_count=here.filter(is_on_board=False).count())


def judge_row(row: Stay, casefile: CaseFile | None, jail: agreements.JailSeen, *, at: datetime) -> BoardRow:
    """Judge one line of the board; a fault of the judge makes a line that says so."""
    judged, has_flag_only = None, False
    try:
        if casefile is not None:
            history = History(casefile)
            has_flag_only = _has_flag_only(history)
            judged = _judge(history, Bench(book=current(), zone=casefile.zone, at=at))
    except Exception:
        # A board that is half right at three in the morning beats an error page. The line says so loudly.
        log.exception("the judge failed for %s", row.stream)
    return BoardRow(person=_person(row, jail), judged=judged, has_flag_only=has_flag_only)


def _has_flag_only(history: History) -> bool:
    papers = history.here(stay.DetainerReceived, stay.WarrantReceived)
    flags = len(history.here(stay.HoldFlagSeen)) - len(history.here(stay.HoldFlagCleared))
    return flags > 0 and not papers


def _person(row: Stay, jail: agreements.JailSeen) -> Person:
    return Person(
        stay=row.stream,
        name=row.name,
        booking_number=row.booking_number,
        jail=jail,
        place=row.place,
        booked_at=row.booked_at,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class StayRead:
    """Everything there is to know of one stay, as it stands at an instant."""

    person: Person
    head: int
    judged: Judged
    timeline: tuple[Span, ...]
    findings: tuple[Finding, ...]
    facts: tuple[Fact, ...]
    decisions: dict[str, Decision]
    other_stays: tuple[str, ...]
    casefile: CaseFile


def read_stay(actor: Actor, stream: str, *, at: datetime, known_at: datetime | None = None) -> StayRead:
    """Read one stay, on what was known at `known_at` when that is given: facts and corrected rules.

    Raises UnableToAccess.
    """
    access.require_role(actor, *access.READERS)
    row = access.access_stay(actor, stream)
    jail = agreements.find_jail(row.jail)
    assert jail is not None, "a stay on record lies in a jail on record"
    whole = loading.load_casefile(row)
    casefile = whole.known_at(known_at) if known_at else whole
    book = current_known_on(known_at.astimezone(casefile.zone).date()) if known_at else current()
    bench, history = Bench(book=book, zone=casefile.zone, at=at), History(casefile)
    facts = tuple(fact for fact in casefile.facts if fact.stream == stream)
    others = {fact.stream for fact in casefile.facts if fact.stream.startswith("stay/")} - {stream}
    return StayRead(
        person=_person(row, jail),
        head=max((fact.seq for fact in whole.facts if fact.stream == stream), default=0),
        judged=_judge(history, bench),
        timeline=timeline_of(casefile, book=book),
        findings=find_contradictions(history, bench),
        facts=facts,
        decisions=dict(reading.decisions_of(stream)),
        other_stays=tuple(sorted(others)),
        casefile=casefile,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MayServe:
    """An officer on duty, and whether that officer may serve the warrant now."""

    officer: officers.OfficerSeen
    decision: Decision


def who_may_serve(
    actor: Actor, stream: str, warrant: str, *, at: datetime, also: Iterable[str] = ()
) -> tuple[MayServe, ...]:
    """Decide for every officer on duty at the jail, and for `also`, whether they may serve the warrant."""
    access.require_role(actor, *access.READERS)
    row = access.access_stay(actor, stream)
    extra = set(also)
    on_duty = officers.list_on_duty(row.agency, row.jail, at)
    known = [seen for seen in officers.list_officers([row.agency]) if seen.stream in extra]
    people = {seen.stream: seen for seen in (*known, *on_duty)}
    casefile = loading.load_casefile(row, officers=people)
    return tuple(
        MayServe(
            officer=seen,
            decision=may_serve(casefile, warrant=warrant, officer=seen.stream, at=at, book=current()),
        )
        for seen in people.values()
    )
