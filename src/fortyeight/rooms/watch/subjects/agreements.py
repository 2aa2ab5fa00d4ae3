"""Agreements as the watch sees them: complaints, meetings, posters, and their own end."""

from collections.abc import Collection, Mapping
from datetime import datetime

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import program
from fortyeight.foundations.law.program_duties import duties_of_agreement
from fortyeight.rooms.agreements.models import Agreement
from fortyeight.rooms.officers.models import Officer
from fortyeight.rooms.watch.subjects.program import ProgramCase, Wanted, load_cases
from fortyeight.rooms.watch.subjects.source import Case

KIND = "agreement"
OF_OFFICER = ("DUTY.REPORT_COMPLAINT", "DUTY.RESOLVE_COMPLAINT", "DUTY.REPORT_COMPLAINT_RESULT")


def _duties(case: ProgramCase, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List what is owed under the agreement. A complaint that names an officer rings under the officer."""
    named = {
        fact.what.complaint
        for fact in case.facts
        if isinstance(fact.what, program.ComplaintMade) and fact.what.officer in case.rests_on
    }
    return tuple(
        duty
        for duty in _all_duties(case, at, book)
        if not (duty.code in OF_OFFICER and duty.subject in named)
    )


def _all_duties(case: ProgramCase, at: datetime, book: Book) -> tuple[Duty, ...]:
    return duties_of_agreement(case.facts, case.subject, zone=case.zone, place=case.place, at=at, book=book)


class Agreements:
    """The source of agreements. What is owed under one rests on the agency and its officers too."""

    kind = KIND

    def touched_by(self, streams: Collection[str]) -> Mapping[str, str]:
        """An agreement's facts bear on it, an agency's and an officer's on all agreements of the agency."""
        own = [stream for stream in streams if stream.startswith(f"{KIND}/")]
        agencies = {stream for stream in streams if stream.startswith("agency/")}
        agencies |= set(Officer.objects.filter(stream__in=streams).values_list("agency", flat=True))
        found = dict(Agreement.objects.filter(stream__in=own).values_list("stream", "agency_id"))
        if agencies:
            rows = Agreement.objects.filter(agency_id__in=agencies)
            found |= dict(rows.values_list("stream", "agency_id"))
        return found

    def load(self, subjects: Collection[str]) -> Mapping[str, Case | None]:
        """Load agreements with the facts of the agency and of its officers."""
        return {**dict.fromkeys(subjects), **load_cases(_wanted(subjects), _duties)}

    def bearing(self, subjects: Collection[str]) -> Mapping[str, frozenset[str]]:
        """The agreement, the agency, its officers."""
        return {subject: frozenset(one.streams) for subject, one in _wanted(subjects).items()}

    def open_among(self, subjects: Collection[str]) -> frozenset[str]:
        """Every agreement on record: complaints made before its end are still owed an answer."""
        rows = Agreement.objects.filter(stream__in=subjects)
        return frozenset(rows.values_list("stream", flat=True))

    def agencies(self) -> Mapping[str, str]:
        """Every agreement on record."""
        return dict(Agreement.objects.values_list("stream", "agency_id"))


AGREEMENTS = Agreements()


def _wanted(subjects: Collection[str]) -> Mapping[str, Wanted]:
    rows = dict(Agreement.objects.filter(stream__in=subjects).values_list("stream", "agency_id"))
    officers: dict[str, tuple[str, ...]] = {}
    found = Officer.objects.filter(agency__in=set(rows.values())).order_by("stream")
    for stream, agency in found.values_list("stream", "agency"):
        officers[agency] = (*officers.get(agency, ()), stream)
    return {
        stream: Wanted(agency=agency, streams=(stream, agency, *officers.get(agency, ())))
        for stream, agency in rows.items()
    }
