"""When an answer about a stay may come out otherwise although nobody records anything."""

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.applied import turning_days
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import OWN, CaseFile
from fortyeight.foundations.law.facts import Fact, Payload
from fortyeight.foundations.law.instants import When, local_time
from fortyeight.rooms.custody.queries import Judged

DAY = timedelta(days=1)


class Turns:
    """Finds the next turn of many stays; what stays share is read once. Of one book."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._shared: dict[tuple[str, str], tuple[datetime, ...]] = {}

    def next_turn(self, casefile: CaseFile, judged: Judged, *, at: datetime) -> datetime | None:
        """Find the first instant after `at` that anything known names; None when nothing does.

        Too early a turn costs a judgement, too late a one shows an old answer: so
        every time in every fact counts, whatever it is about, and every limit found.
        """
        ahead = (instant for instant in self._instants(casefile, judged, at) if instant > at)
        return min(ahead, default=None)

    def _instants(self, casefile: CaseFile, judged: Judged, at: datetime) -> Iterator[datetime]:
        for fact in casefile.recorded:
            yield from self._named_in(fact, casefile.zone)
        for decision in (judged.authority.decision, judged.release):
            if decision.expires_at is not None:
                yield decision.expires_at
        for duty in judged.duties:
            yield duty.due_at
        today = at.astimezone(casefile.zone).date()
        coming = next((day for day in turning_days(self._book) if day > today), None)
        if coming is not None:
            yield _midnight(coming, casefile.zone)

    def _named_in(self, fact: Fact, zone: ZoneInfo) -> tuple[datetime, ...]:
        if fact.stream.startswith(OWN):
            return tuple(_times_of(fact, zone))
        key = (fact.id, zone.key)
        if key not in self._shared:
            self._shared[key] = tuple(_times_of(fact, zone))
        return self._shared[key]


def _times_of(fact: Fact, zone: ZoneInfo) -> Iterator[datetime]:
    yield fact.happened_at.earliest
    yield fact.happened_at.latest
    yield fact.recorded_at
    yield from _times_in(fact.what, zone)


def _times_in(value: object, zone: ZoneInfo) -> Iterator[datetime]:
    match value:
        case datetime():
            yield value
        case date():
            yield _midnight(value, zone)
            yield _midnight(value + DAY, zone)
        case When():
            yield value.earliest
            yield value.latest
        case Payload():
            for field in dataclasses.fields(value):
                yield from _times_in(getattr(value, field.name), zone)
        case tuple() | list():
            for item in value:
                yield from _times_in(item, zone)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return local_time(datetime.combine(day, time.min), zone).earliest
