"""Who has the person, and whether the jail still has a ground of its own to hold.

Three-valued throughout: what is known only as an interval of instants is
neither so nor not so inside that interval.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.instants import When, earliest_of

ARRIVALS = (stay.Booked, stay.ReturnedFromIce)
DEPARTURES = (stay.Released, stay.HandedOver, stay.Died, stay.Escaped)


def switched_on(events: Sequence[tuple[Fact, bool]], at: datetime) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. One that may or may not have come by `at` leaves the
    answer open only if it would change it.
    """
    state = False
    for fact, turns_on in events:
        if fact.happened_at.has_come(at) is Answer.YES:
            state = turns_on
    for fact, turns_on in events:
        if turns_on is not state and fact.happened_at.has_come(at) is Answer.UNKNOWN:
            return Answer.UNKNOWN
    return Answer.YES if state else Answer.NO


def switches(
    history: History, on: Iterable[type], off: Iterable[type], stream: str
) -> list[tuple[Fact, bool]]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(off)
    facts = history.of(*turning_on, *turning_off, stream=stream)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def departs(fact: Fact) -> bool:
    """Whether the fact ends the jail's physical custody. A handover on paper does not."""
    if isinstance(fact.what, stay.HandedOver):
        return fact.what.place is not stay.HandoverPlace.ON_PAPER_ONLY
    return isinstance(fact.what, DEPARTURES)


def is_in_jail(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, not departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], at)


def last_departure(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) and fact.happened_at.earliest <= at]
    return left[-1] if left else None


def matters_of(history: History, stream: str | None = None) -> dict[str, list[tuple[Fact, bool]]]:
    """Group the openings and closings of local matters by matter, in order."""
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.of(stay.MatterOpened, stay.MatterClosed, stream=stream or history.stay):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def open_matters(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        opening = next((fact for fact, opened in reversed(events) if opened), None)
        if answer is not Answer.NO and opening is not None:
            found.append((opening, answer))
    return tuple(found)


def is_held_locally(history: History, at: datetime) -> Answer:
    """Say whether any local matter is open: one that is open suffices, one that may be leaves it open."""
    answers = {answer for _, answer in open_matters(history, at)}
    if Answer.YES in answers:
        return Answer.YES
    return Answer.UNKNOWN if answers else Answer.NO


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalRun:
    """A time in which at least one local matter was open without a break.

    `starts_at` is the opening that began it, `ends_at` the closing that ended
    it, None while it lasts.
    """

    starts_at: When
    ends_at: When | None
    closing: Fact | None


def local_runs(history: History, stream: str | None = None) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    Openings and closings are taken in order of the earliest time each can have
    happened; at one instant an opening goes before a closing, so that one
    matter following another leaves no gap that did not exist.
    """
    events = [pair for pairs in matters_of(history, stream).values() for pair in _alternating(pairs)]
    events.sort(key=lambda pair: (pair[0].happened_at.earliest, not pair[1], pair[0].seq))
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    for fact, opens in events:
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if not opened else began
            opened.add(fact.what.matter)
            continue
        opened.discard(fact.what.matter)
        if not opened and began is not None:
            runs.append(LocalRun(starts_at=began, ends_at=fact.happened_at, closing=fact))
            began = None
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def _alternating(events: list[tuple[Fact, bool]]) -> list[tuple[Fact, bool]]:
    """Drop repeats and a closing without an opening: those are findings, not custody."""
    kept: list[tuple[Fact, bool]] = []
    for fact, opens in events:
        if opens is not (kept[-1][1] if kept else False):
            kept.append((fact, opens))
    return kept


def run_before(history: History, at: datetime, stream: str | None = None) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(history, stream) if run.starts_at.earliest <= at]
    return begun[-1] if begun else None


def eligible_when(
    history: History, at: datetime, stream: str | None = None
) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at, stream)
    since = run.starts_at.earliest if run else None
    whens: list[tuple[When, str]] = []
    for fact in history.of(stay.ReleaseEligible, stream=stream or history.stay):
        if fact.happened_at.earliest <= at and (since is None or fact.happened_at.latest >= since):
            whens.append((fact.happened_at, fact.id))
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)
