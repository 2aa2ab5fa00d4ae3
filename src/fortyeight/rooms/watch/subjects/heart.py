"""The watch as a subject of itself: each agency is told that nobody looked, or that a clock was wrong.

The subject `heart/…` of an agency has one duty for each gap and each fault of a
clock: that a commander reads it. It is met when a named person of the agency
takes on an alert of it; until then it rings as whatever concerns freedom does.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fortyeight.foundations.law.alerting import policy_of
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.duty import Duty, Who
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.facts.heart import Clock, ClockFault, GapFound
from fortyeight.foundations.law.facts.watch import AlertAcknowledged, AlertRaised
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.ledger import reading
from fortyeight.rooms.agreements.models import Agency
from fortyeight.rooms.watch.subjects.source import Case, Judged

KIND = "heart"
STREAM = "watch/heart"
GAP, CLOCK = "WATCH.GAP", "WATCH.CLOCK"
LATEST = 100

_CLOCKS = {
    Clock.FORWARD: "The clock jumped ahead by {span}, or the machine stood still that long.",
    Clock.BACK: "The clock jumped back by {span}. Until somebody says here that it is right, alerts ring by"
    " the time that it would be.",
    Clock.SUSPENDED: "The machine slept for {span}, and nothing was looked at meanwhile.",
    Clock.DIFFERS: "The database's clock and the machine's differ by {span}.",
    Clock.BEHIND_LEDGER: "The clock shows a time {span} before the last recorded fact. Until somebody says"
    " here that it is right, alerts ring by the later time.",
}


def subject_of(agency: str) -> str:
    """Name the subject under which an agency is told of the watch itself.

    >>> subject_of("agency/pine-hollow")
    'heart/pine-hollow'
    """
    return f"{KIND}/{agency.partition('/')[2]}"


def agency_of(subject: str) -> str:
    """Name the agency of such a subject."""
    return f"agency/{subject.partition('/')[2]}"


def key_of(fact: str, code: str) -> str:
    """Give the key of the duty to read what a fact of the heart says."""
    return f"{code}:{fact}"


def sentence(what: GapFound | ClockFault) -> str:
    """Say what a fact of the heart means, with times in UTC; it names nobody."""
    if isinstance(what, ClockFault):
        return _CLOCKS[what.fault].format(span=span(timedelta(milliseconds=abs(what.off_ms))))
    said = f"Nobody looked from {what.last_look:%d %b %Y %H:%M:%S} to {what.found_at:%d %b %Y %H:%M:%S} UTC"
    said += f" ({span(what.found_at - what.last_look)})."
    if what.missed:
        worst = span(timedelta(milliseconds=what.worst_late_ms))
        said += f" {what.missed} looks came due meanwhile; the worst is {worst} late."
    else:
        said += " No look came due meanwhile."
    if what.changed:
        said += f" New facts on {what.changed} records were not looked at."
    return said


def span(length: timedelta) -> str:
    """Say a length of time in words.

    >>> span(timedelta(seconds=90)), span(timedelta(minutes=135)), span(timedelta(days=3))
    ('90 seconds', '2 h 15 min', '3 days')
    """
    seconds = round(length.total_seconds())
    if seconds < 120:
        return f"{seconds} seconds"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} minutes"
    return f"{minutes // 60} h {minutes % 60} min" if minutes < 48 * 60 else f"{round(minutes / 1440)} days"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeartCase:
    """What the watch has to say of itself to one agency, and what was read there."""

    agency: str
    found: tuple[Fact, ...]
    own: tuple[Fact, ...]
    policy: tuple[Fact, ...]
    rests_on: Mapping[str, int]
    known_at: datetime | None

    def judge(self, *, at: datetime, book: Book) -> Judged:
        """List what is to be read. What was found before the agency was enrolled is not its own."""
        raised = {fact.id: fact.what.duty for fact in self.own if isinstance(fact.what, AlertRaised)}
        read = {
            raised[fact.what.alert]: fact
            for fact in self.own
            if isinstance(fact.what, AlertAcknowledged) and fact.what.alert in raised
        }
        enrolled_at = min((fact.recorded_at for fact in self.policy), default=at)
        duties = tuple(_duty(fact, read) for fact in self.found if fact.recorded_at >= enrolled_at)
        bench = Bench(book=book, zone=UTC, at=at)
        return Judged(bench=bench, duties=duties, policy=policy_of(self.policy, at))


def _duty(fact: Fact, read: Mapping[str, Fact]) -> Duty:
    assert isinstance(fact.what, GapFound | ClockFault)
    code = GAP if isinstance(fact.what, GapFound) else CLOCK
    key = key_of(fact.id, code)
    done = read.get(key)
    return Duty(
        key=key,
        code=code,
        what=sentence(fact.what),
        who=Who.COMMANDER,
        arose_at=fact.recorded_at,
        due_at=fact.recorded_at,
        rule_id="",
        cite="",
        draft=False,
        subject=fact.id,
        done_by=done.id if done else "",
        done_at=done.recorded_at if done else None,
    )


class Heart:
    """The source of what the watch has to say of itself."""

    kind = KIND

    def touched_by(self, streams: Collection[str]) -> Mapping[str, str]:
        """No fact of another stream bears on it; `heart` marks it when it records something."""
        return {}

    def load(self, subjects: Collection[str]) -> Mapping[str, Case | None]:
        """Load what was found, and what was read by each agency."""
        found = latest_found()
        return {subject: _case(subject, found) for subject in subjects}

    def bearing(self, subjects: Collection[str]) -> Mapping[str, frozenset[str]]:
        """The heart's own stream and that of the agency's alerts about it."""
        return {name: frozenset({STREAM, f"watch/{name}", agency_of(name)}) for name in subjects}

    def open_among(self, subjects: Collection[str]) -> frozenset[str]:
        """All of them: there are only any when something was found."""
        return frozenset(name for name in subjects if name.startswith(f"{KIND}/"))

    def agencies(self) -> Mapping[str, str]:
        """Every agency on record, once anything was found."""
        if not latest_found(1):
            return {}
        return {subject_of(name): name for name in Agency.objects.values_list("stream", flat=True)}


HEART = Heart()


def latest_found(limit: int = LATEST) -> tuple[Fact, ...]:
    """Read the latest gaps and faults of clocks, the first first."""
    return reading.latest_of_kind(GapFound.KIND, ClockFault.KIND, limit=limit)


def _case(subject: str, found: tuple[Fact, ...]) -> HeartCase:
    stream, agency = f"watch/{subject}", agency_of(subject)
    own, policy = reading.facts_of(stream), reading.facts_of(agency)
    rests_on = dict.fromkeys((STREAM, stream, agency), 0)
    for fact in (*found, *own, *policy):
        rests_on[fact.stream] = max(rests_on[fact.stream], fact.seq)
    known_at = max((fact.recorded_at for fact in found), default=None)
    return HeartCase(agency=agency, found=found, own=own, policy=policy, rests_on=rests_on, known_at=known_at)
