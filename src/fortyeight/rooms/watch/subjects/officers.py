"""Officers as the watch sees them: complaints, credentials, training and leaving."""

from collections.abc import Collection, Mapping
from datetime import datetime

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.program_duties import duties_of_officer
from fortyeight.rooms.agreements.models import Agreement
from fortyeight.rooms.officers.models import Officer
from fortyeight.rooms.watch.subjects.program import ProgramCase, Wanted, load_cases
from fortyeight.rooms.watch.subjects.source import Case

KIND = "officer"


def _duties(case: ProgramCase, at: datetime, book: Book) -> tuple[Duty, ...]:
    return duties_of_officer(case.facts, case.subject, zone=case.zone, place=case.place, at=at, book=book)


class Officers:
    """The source of officers. What is owed about one rests on the agency and its agreements too."""

    kind = KIND

    def touched_by(self, streams: Collection[str]) -> Mapping[str, str]:
        """An officer's facts bear on that one, an agency's and agreement's on all officers of the agency."""
        own = [stream for stream in streams if stream.startswith(f"{KIND}/")]
        agencies = {stream for stream in streams if stream.startswith("agency/")}
        agencies |= set(Agreement.objects.filter(stream__in=streams).values_list("agency_id", flat=True))
        found = dict(Officer.objects.filter(stream__in=own).values_list("stream", "agency"))
        if agencies:
            found |= dict(Officer.objects.filter(agency__in=agencies).values_list("stream", "agency"))
        return found

    def load(self, subjects: Collection[str]) -> Mapping[str, Case | None]:
        """Load officers with the facts of the agency and its agreements."""
        return {**dict.fromkeys(subjects), **load_cases(_wanted(subjects), _duties)}

    def bearing(self, subjects: Collection[str]) -> Mapping[str, frozenset[str]]:
        """The officer, the agency, its agreements."""
        return {subject: frozenset(one.streams) for subject, one in _wanted(subjects).items()}

    def open_among(self, subjects: Collection[str]) -> frozenset[str]:
        """Every officer on record: a credential may be owed long after leaving."""
        rows = Officer.objects.filter(stream__in=subjects)
        return frozenset(rows.values_list("stream", flat=True))

    def agencies(self) -> Mapping[str, str]:
        """Every officer on record."""
        return dict(Officer.objects.values_list("stream", "agency"))


OFFICERS = Officers()


def _wanted(subjects: Collection[str]) -> Mapping[str, Wanted]:
    rows = dict(Officer.objects.filter(stream__in=subjects).values_list("stream", "agency"))
    signed: dict[str, tuple[str, ...]] = {}
    found = Agreement.objects.filter(agency_id__in=set(rows.values()))
    for stream, agency in found.values_list("stream", "agency_id"):
        signed[agency] = (*signed.get(agency, ()), stream)
    return {
        stream: Wanted(agency=agency, streams=(stream, agency, *signed.get(agency, ())))
        for stream, agency in rows.items()
    }
