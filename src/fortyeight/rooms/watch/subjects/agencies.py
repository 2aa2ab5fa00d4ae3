"""Agencies as the watch sees them: what the law of the place asks by certain days."""

from collections.abc import Collection, Mapping
from datetime import datetime

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.state_duties import agency_duties_of
from fortyeight.rooms.agreements.models import Agency, Agreement
from fortyeight.rooms.watch.subjects.program import ProgramCase, Wanted, load_cases
from fortyeight.rooms.watch.subjects.source import Case

KIND = "agency"


def _duties(case: ProgramCase, at: datetime, book: Book) -> tuple[Duty, ...]:
    casefile = CaseFile(stay=case.subject, zone=case.zone, place=case.place, facts=case.facts)
    return agency_duties_of(casefile, at=at, book=book)


class Agencies:
    """The source of agencies. What is owed by one rests on its agreements too."""

    kind = KIND

    def touched_by(self, streams: Collection[str]) -> Mapping[str, str]:
        """An agency's facts bear on it, and so do those of its agreements."""
        found = set(Agreement.objects.filter(stream__in=streams).values_list("agency_id", flat=True))
        rows = Agency.objects.filter(stream__in=[*streams, *found]).values_list("stream", flat=True)
        return {stream: stream for stream in rows}

    def load(self, subjects: Collection[str]) -> Mapping[str, Case | None]:
        """Load agencies with the facts of their agreements."""
        return {**dict.fromkeys(subjects), **load_cases(_wanted(subjects), _duties, has_days=True)}

    def bearing(self, subjects: Collection[str]) -> Mapping[str, frozenset[str]]:
        """The agency and its agreements."""
        return {subject: frozenset(one.streams) for subject, one in _wanted(subjects).items()}

    def open_among(self, subjects: Collection[str]) -> frozenset[str]:
        """Every agency on record."""
        return frozenset(Agency.objects.filter(stream__in=subjects).values_list("stream", flat=True))

    def agencies(self) -> Mapping[str, str]:
        """Every agency is its own."""
        return {stream: stream for stream in Agency.objects.values_list("stream", flat=True)}


AGENCIES = Agencies()


def _wanted(subjects: Collection[str]) -> Mapping[str, Wanted]:
    rows = Agency.objects.filter(stream__in=subjects).values_list("stream", flat=True)
    signed: dict[str, tuple[str, ...]] = dict.fromkeys(rows, ())
    for stream, agency in Agreement.objects.filter(agency_id__in=signed).values_list("stream", "agency_id"):
        signed[agency] = (*signed[agency], stream)
    return {stream: Wanted(agency=stream, streams=(stream, *its)) for stream, its in signed.items()}
