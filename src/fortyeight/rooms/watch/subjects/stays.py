"""Stays as the watch sees them: the duties of a stay, and all that bears on it."""

import logging
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import DatabaseError
from django.db.models import Q

from fortyeight.foundations.law.alerting import policy_of
from fortyeight.foundations.law.authority import FEDERAL, Authority, find_authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History, history_of
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.duties import find_duties
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.rooms.agreements.models import Agreement
from fortyeight.rooms.custody import loading, views
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers.models import Officer
from fortyeight.rooms.watch.models import Watched
from fortyeight.rooms.watch.subjects.source import Case, Judged

log = logging.getLogger(__name__)

KIND = "stay"


@dataclass(frozen=True, slots=True, kw_only=True)
class StayCase:
    """A stay's case file, and the streams that it was made from."""

    agency: str
    casefile: CaseFile
    rests_on: Mapping[str, int]
    known_at: datetime | None

    def judge(self, *, at: datetime, book: Book) -> Judged:
        """Decide the authority at this instant, and what has to be done."""
        bench = Bench(book=book, zone=self.casefile.zone, at=at)
        history = history_of(self.casefile)
        found = find_authority(history, bench)
        duties = find_duties(history, bench, found)
        policy = policy_of(history.of(AlertPolicyAdopted), at)
        return Judged(
            bench=bench,
            duties=duties,
            policy=policy,
            turns=tuple(_turns(history, found, at)),
            is_held=found.basis in FEDERAL and found.decision.answer is Answer.YES,
        )


def _turns(history: History, found: Authority, at: datetime) -> Iterator[datetime]:
    """List when the judge may answer otherwise without a new fact: a fact lies ahead, or an answer ends."""
    turn = history.next_end(at)
    if turn is not None:
        yield turn
    expires_at = found.decision.expires_at
    if expires_at is not None and expires_at > at:
        yield expires_at


class Stays:
    """The source of stays."""

    kind = KIND

    def touched_by(self, streams: Collection[str]) -> Mapping[str, str]:
        """A stay's facts bear on all stays of the person there, the others on the agency's open stays."""
        own = [stream for stream in streams if stream.startswith("stay/")]
        found = dict(_of_the_same_person(own))
        agencies = _agencies_of(streams)
        if agencies:
            found |= _open_in(agencies)
        # One without a row is looked at too: the look makes the row, or says that it cannot.
        return dict.fromkeys(own, "") | found

    def load(self, subjects: Collection[str]) -> Mapping[str, Case | None]:
        """Load case files. A stay whose row is gone has it made again from its facts."""
        rows = list(Stay.objects.filter(stream__in=subjects).order_by("stream"))
        lost = set(subjects) - {row.stream for row in rows}
        rows += [row for stream in sorted(lost) if (row := _made_again(stream)) is not None]
        files, around = loading.load_each(rows), loading.bearing_each(rows)
        cases: dict[str, Case | None] = dict.fromkeys(subjects)
        shared: dict[int, Mapping[str, int]] = {}
        for row in rows:
            casefile = files[row.stream]
            if casefile is not None:
                cases[row.stream] = _case(row, casefile, around[row.stream], shared)
        return cases

    def bearing(self, subjects: Collection[str]) -> Mapping[str, frozenset[str]]:
        """The stay, the person's other stays with the agency, the agency and its agreements."""
        return loading.bearing_each(list(Stay.objects.filter(stream__in=subjects)))

    def open_among(self, subjects: Collection[str]) -> frozenset[str]:
        """Whoever is here and has to be looked after."""
        rows = Stay.objects.filter(stream__in=subjects, is_here=True, is_on_board=True)
        return frozenset(rows.values_list("stream", flat=True))

    def agencies(self) -> Mapping[str, str]:
        """Every stay on record."""
        return dict(Stay.objects.values_list("stream", "agency"))


STAYS = Stays()


def _of_the_same_person(streams: Collection[str]) -> Mapping[str, str]:
    people = set(Stay.objects.filter(stream__in=streams).values_list("person", "agency"))
    rows = Stay.objects.filter(person__in={person for person, _ in people})
    return {
        stream: agency
        for stream, person, agency in rows.values_list("stream", "person", "agency")
        if (person, agency) in people
    }


def _agencies_of(streams: Collection[str]) -> set[str]:
    found = {stream for stream in streams if stream.startswith("agency/")}
    found |= set(Agreement.objects.filter(stream__in=streams).values_list("agency_id", flat=True))
    return found | set(Officer.objects.filter(stream__in=streams).values_list("agency", flat=True))


def _open_in(agencies: Collection[str]) -> Mapping[str, str]:
    """Everybody on the board, and every stay of somebody who left with something to do still."""
    rows = Stay.objects.filter(agency__in=agencies, is_here=True, is_on_board=True)
    left = Watched.objects.filter(
        Q(subject__startswith=f"{KIND}/"), agency__in=agencies, look_at__isnull=False
    )
    return dict(rows.values_list("stream", "agency")) | dict(left.values_list("subject", "agency"))


def _made_again(stream: str) -> Stay | None:
    log.error("%s has no row: making it again from its facts", stream)
    try:
        views.make_again(stream)
    except DatabaseError:
        raise
    except Exception:
        log.exception("the row of %s cannot be made", stream)
    return Stay.objects.filter(stream=stream).first()


def _case(
    row: Stay, casefile: CaseFile, around: frozenset[str], shared: dict[int, Mapping[str, int]]
) -> StayCase:
    rests_on: dict[str, int] = {**dict.fromkeys(around, 0), **_heads(casefile.facts)}
    if casefile.roll is not None:
        key = id(casefile.roll)
        if key not in shared:
            shared[key] = _heads(casefile.roll.recorded)
        rests_on |= shared[key]
    known_at = max((fact.recorded_at for fact in casefile.recorded), default=None)
    return StayCase(agency=row.agency, casefile=casefile, rests_on=rests_on, known_at=known_at)


def _heads(facts: Collection[Fact]) -> Mapping[str, int]:
    heads: dict[str, int] = {}
    for fact in facts:
        heads[fact.stream] = max(heads.get(fact.stream, 0), fact.seq)
    return heads
