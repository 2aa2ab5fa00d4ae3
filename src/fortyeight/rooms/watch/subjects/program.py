"""What the subjects of the program have in common: their facts, where they are, and when to look again."""

import logging
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import DatabaseError

from fortyeight.foundations.law.alerting import policy_of
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.instants import local_midnight
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements.models import Agency, Jail
from fortyeight.rooms.watch.subjects.source import Case, Judged

log = logging.getLogger(__name__)

ONE_DAY = timedelta(days=1)
NO_ZONE = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramCase:
    """An officer, an agreement or an agency with the facts that bear on it. `zone` counts its days."""

    subject: str
    agency: str
    zone: ZoneInfo
    place: str
    facts: tuple[Fact, ...]
    rests_on: Mapping[str, int]
    known_at: datetime | None
    list_duties: "ListDuties"
    has_days: bool

    def judge(self, *, at: datetime, book: Book) -> Judged:
        """List what has to be done at this instant.

        It is asked again when a fact that lies ahead comes, and of an agency at the next
        midnight: what the law asks by a certain day begins and ends with days.
        """
        return Judged(
            bench=Bench(book=book, zone=self.zone, at=at),
            duties=self.list_duties(self, at, book),
            policy=policy_of((fact for fact in self.facts if fact.stream == self.agency), at),
            turns=tuple(self._turns(at)),
        )

    def _turns(self, at: datetime) -> Iterator[datetime]:
        ends = (end for fact in self.facts for end in (fact.happened_at.earliest, fact.happened_at.latest))
        ahead = min((end for end in ends if end > at), default=None)
        if ahead is not None:
            yield ahead
        if not self.has_days:
            return
        midnight = local_midnight(at.astimezone(self.zone).date() + ONE_DAY, self.zone)
        # Where the wall shows a midnight twice, the earlier may be over already.
        yield midnight if midnight > at else (at + ONE_DAY).astimezone(UTC)


ListDuties = Callable[[ProgramCase, datetime, Book], tuple[Duty, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A subject to load: its agency, and the streams whose facts bear on it."""

    agency: str
    streams: tuple[str, ...]


def load_cases(
    wanted: Mapping[str, Wanted], list_duties: ListDuties, *, has_days: bool = False
) -> Mapping[str, Case | None]:
    """Load these subjects; None for one whose facts cannot be read. One that is broken hides no other."""
    try:
        return _load(wanted, list_duties, has_days)
    except DatabaseError:
        raise
    except Exception:
        log.exception("not all of %d subjects can be read; reading them one by one", len(wanted))
    return {subject: _load_or_none(subject, one, list_duties, has_days) for subject, one in wanted.items()}


def _load_or_none(subject: str, wanted: Wanted, list_duties: ListDuties, has_days: bool) -> Case | None:
    try:
        return _load({subject: wanted}, list_duties, has_days)[subject]
    except DatabaseError:
        raise
    except Exception:
        log.exception("the facts of %s cannot be read", subject)
        return None


def _load(wanted: Mapping[str, Wanted], list_duties: ListDuties, has_days: bool) -> Mapping[str, Case]:
    facts: dict[str, list[Fact]] = {}
    for fact in reading.facts_of(*{stream for one in wanted.values() for stream in one.streams}):
        facts.setdefault(fact.stream, []).append(fact)
    places = _places({one.agency for one in wanted.values()})
    cases: dict[str, Case] = {}
    for subject, one in wanted.items():
        own = tuple(fact for stream in one.streams for fact in facts.get(stream, ()))
        zone, place = places[one.agency]
        cases[subject] = ProgramCase(
            subject=subject,
            agency=one.agency,
            zone=zone,
            place=place,
            facts=own,
            rests_on={
                stream: max((fact.seq for fact in facts.get(stream, ())), default=0) for stream in one.streams
            },
            known_at=max((fact.recorded_at for fact in own), default=None),
            list_duties=list_duties,
            has_days=has_days,
        )
    return cases


def _places(agencies: Collection[str]) -> Mapping[str, tuple[ZoneInfo, str]]:
    """Tell the zone and the place of agencies: the zone of the first jail, by its id."""
    places = dict(Agency.objects.filter(stream__in=agencies).values_list("stream", "place"))
    jails = Jail.objects.filter(agency_id__in=agencies).order_by("-id").values_list("agency_id", "zone")
    zones = dict(jails)
    return {
        agency: (ZoneInfo(zones[agency]) if agency in zones else NO_ZONE, places.get(agency, ""))
        for agency in agencies
    }
