"""Everything the judge says of one stay at one instant, asked at once."""

from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.authority import Authority, find_authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Decision
from fortyeight.foundations.law.duties import find_duties
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.findings import Finding, find_contradictions
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.release import release_from
from fortyeight.foundations.law.service import may_serve
from fortyeight.foundations.law.timeline import Span, timeline_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """May this officer serve this warrant?"""

    officer: str
    warrant: str
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """The answers for a stay at `at`, on what had been recorded by `known_at` (None: all of it)."""

    stay: str
    zone: str
    place: str
    at: datetime
    known_at: datetime | None
    authority: Authority
    release: Decision
    services: tuple[Service, ...]
    duties: tuple[Duty, ...]
    findings: tuple[Finding, ...]
    timeline: tuple[Span, ...]
    book_hash: str


def explain_stay(casefile: CaseFile, *, at: datetime, known_at: datetime | None, book: Book) -> Explained:
    """Ask the judge everything about a stay: every officer in the file with every warrant that came."""
    known = casefile if known_at is None else casefile.known_at(known_at)
    history = History(known)
    bench = Bench(book=book, zone=known.zone, at=at)
    authority = find_authority(history, bench)
    warrants = dict.fromkeys(getattr(fact.what, "warrant", "") for fact in history.here(stay.WarrantReceived))
    services = tuple(
        Service(
            officer=officer,
            warrant=warrant,
            decision=may_serve(known, warrant=warrant, officer=officer, at=at, book=book),
        )
        for warrant in warrants
        for officer in history.streams("officer")
    )
    return Explained(
        stay=known.stay,
        zone=known.zone.key,
        place=known.place,
        at=at,
        known_at=known_at,
        authority=authority,
        release=release_from(authority, bench),
        services=services,
        duties=find_duties(history, bench, authority),
        findings=find_contradictions(history, bench),
        timeline=timeline_of(known, book=book),
        book_hash=book.hash,
    )
