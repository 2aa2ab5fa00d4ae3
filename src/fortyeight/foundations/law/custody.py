"""Who has the person, and whether the jail still has a ground of its own to hold.

Three-valued throughout: what is known only as an interval of instants is
neither so nor not so inside that interval.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law import judicial
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer, all_of
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.instants import When, earliest_of, latest_of

ARRIVALS = (stay.Booked, stay.ReturnedFromIce)
DEPARTURES = (stay.Released, stay.HandedOver, stay.Died, stay.Escaped)


Event = tuple[Fact, bool]
"""A fact, and whether it begins the thing in question or ends it."""


def possibly_last(events: Sequence[Event], at: datetime, *, paired: bool = True) -> tuple[Event | None, ...]:
    """List the events that may be the last to have happened by `at`; None among them when perhaps none had.

    An event is passed over when another has certainly come after it. Two at the
    same known instant keep the order in which they are given. When `paired`, an
    ending comes after its only beginning wherever their times leave room.
    """
    reached = [pair for pair in events if pair[0].happened_at.earliest <= at]
    if not reached:
        return (None,)
    come = [(fact, on) for fact, on in reached if fact.happened_at.latest <= at]
    found: list[Event | None] = [] if come else [None]
    only = paired and sum(on for _, on in events) == 1
    for place, (fact, on) in enumerate(reached):
        when = fact.happened_at
        passed = any(other.happened_at.earliest > when.latest for other, _ in come)
        repeated = when.is_exact and any(other.happened_at == when for other, _ in reached[place + 1 :])
        ended = on and only and any(o.happened_at.latest >= when.earliest for o, on_too in come if not on_too)
        if not passed and not repeated and not ended:
            found.append((fact, on))
    return tuple(found)


def switched_on(events: Sequence[Event], at: datetime, *, paired: bool = True) -> Answer:
    """Say whether something is on at an instant, from the facts that switch it on and off.

    Events come in order. UNKNOWN when their times leave open which came last,
    and that would matter.
    """
    last: Event | None = None
    for event in events:
        when = event[0].happened_at
        if when.earliest > at:
            continue
        if not when.is_exact or (last is not None and last[0].happened_at.earliest >= when.earliest):
            break
        last = event
    else:
        # Every time is known and no two are the same: the last one counts.
        return Answer.YES if last is not None and last[1] else Answer.NO
    return agreed(
        Answer.YES if last is not None and last[1] else Answer.NO
        for last in possibly_last(events, at, paired=paired)
    )


def agreed(answers: Iterable[Answer]) -> Answer:
    """Give the answer on which all possibilities agree; UNKNOWN when they do not, or there is none."""
    seen = set(answers)
    return seen.pop() if len(seen) == 1 else Answer.UNKNOWN


def switches(history: History, on: Iterable[type], off: Iterable[type], stream: str) -> list[Event]:
    """Pair the facts of one stream that switch something on or off with which they do."""
    turning_on, turning_off = tuple(on), tuple(off)
    facts = history.of(*turning_on, *turning_off, stream=stream)
    return [(fact, isinstance(fact.what, turning_on)) for fact in facts]


def departs(fact: Fact) -> bool:
    """Whether the fact ends the jail's physical custody. A handover on paper does not."""
    if isinstance(fact.what, stay.HandedOver):
        return fact.what.place is not stay.HandoverPlace.ON_PAPER_ONLY and not is_unnamed_handover(fact)
    return isinstance(fact.what, DEPARTURES)


def is_unnamed_handover(fact: Fact) -> bool:
    """Whether ICE is said to have taken the person at the jail, and nobody of ICE is named.

    Nobody went to a field office or a facility by it, and nobody signed: that is paper.
    """
    return (
        isinstance(fact.what, stay.HandedOver)
        and fact.what.place is stay.HandoverPlace.ICE_TRANSPORT_AT_JAIL
        and not fact.what.to_officer.strip()
    )


def is_in_jail(history: History, at: datetime) -> Answer:
    """Say whether the person is physically in the jail of this stay."""
    facts = history.here(*ARRIVALS, *DEPARTURES)
    return switched_on([(f, not departs(f)) for f in facts if departs(f) or isinstance(f.what, ARRIVALS)], at)


def jails_at(history: History, at: datetime) -> tuple[str | None, ...]:
    """List the jails in which the person may be by `at`; None among them: perhaps in none yet."""
    known = history.jails.get(at)
    if known is None:
        known = history.jails[at] = _jails(history, at)
    if at != history.excused_at:
        history.own_reads += 1
    return known


def _jails(history: History, at: datetime) -> tuple[str | None, ...]:
    placings = [(fact, True) for fact in history.here(stay.Booked, stay.Moved, stay.ReturnedFromIce)]
    found: list[str | None] = []
    for last in possibly_last(placings, at):
        where = last[0].what if last else None
        found.append(
            where.jail if isinstance(where, (stay.Booked, stay.Moved, stay.ReturnedFromIce)) else None
        )
    return tuple(dict.fromkeys(found))


def last_departure(history: History, at: datetime) -> Fact | None:
    """Find the latest fact by which the person had left the jail by `at`."""
    left = [fact for fact in history.here(*DEPARTURES) if departs(fact) and fact.happened_at.earliest <= at]
    return left[-1] if left else None


def matters_of(history: History) -> Mapping[str, list[Event]]:
    """Group the openings and closings of the stay's local matters by matter, in order.

    A warrant of a court closes by itself at the end that it names; one that no
    judge signed is no matter at all.
    """
    return history.once("matters", lambda: judicial.with_ends(recorded_matters_of(history)))


def recorded_matters_of(history: History) -> Mapping[str, list[Event]]:
    """As `matters_of`, with every opening and closing as it was recorded, and no others."""
    return history.once("recorded matters", lambda: _grouped(history))


def _grouped(history: History) -> Mapping[str, list[Event]]:
    grouped: dict[str, list[Event]] = {}
    for fact in history.here(stay.MatterOpened, stay.MatterClosed):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        grouped.setdefault(fact.what.matter, []).append((fact, isinstance(fact.what, stay.MatterOpened)))
    return grouped


def open_matters(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    """List the local matters that are open at an instant, or may be, with the fact that opened each."""
    return history.once(("open matters", at), lambda: _open(history, at))


def _open(history: History, at: datetime) -> tuple[tuple[Fact, Answer], ...]:
    found = []
    for events in matters_of(history).values():
        answer = switched_on(events, at)
        if answer is not Answer.NO:
            opening = next(fact for fact, opens in reversed(events) if opens)
            found.append((opening, all_of((answer, judicial.is_read(opening)))))
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


def local_runs(history: History) -> tuple[LocalRun, ...]:
    """Find the unbroken times of local custody in a stay, in order.

    A run is broken only where it certainly was: an opening counts from the
    earliest time it can have happened, a closing from the latest. At one instant
    an opening goes before a closing, so that one matter following another leaves
    no gap that did not exist. A closing without an opening is a finding, not custody.
    """
    return history.once("local runs", lambda: _runs(history))


def _runs(history: History) -> tuple[LocalRun, ...]:
    events = [pair for pairs in matters_of(history).values() for pair in pairs]
    runs: list[LocalRun] = []
    opened: set[str] = set()
    began: When | None = None
    closings: list[Fact] = []
    for fact, opens in sorted(events, key=_by_widest):
        assert isinstance(fact.what, (stay.MatterOpened, stay.MatterClosed))
        if opens:
            began = fact.happened_at if began is None else began
            opened.add(fact.what.matter)
            continue
        if began is None or fact.what.matter not in opened:
            continue
        opened.discard(fact.what.matter)
        closings.append(fact)
        if not opened:
            runs.append(
                LocalRun(
                    starts_at=began, ends_at=latest_of(each.happened_at for each in closings), closing=fact
                )
            )
            began, closings = None, []
    if began is not None:
        runs.append(LocalRun(starts_at=began, ends_at=None, closing=None))
    return tuple(runs)


def _by_widest(event: Event) -> tuple[datetime, bool]:
    fact, opens = event
    return (fact.happened_at.earliest if opens else fact.happened_at.latest, not opens)


def run_before(history: History, at: datetime) -> LocalRun | None:
    """Find the latest run of local custody that had begun by `at`."""
    begun = [run for run in local_runs(history) if run.starts_at.earliest <= at]
    return begun[-1] if begun else None


def eligibility_since(history: History, run: LocalRun | None, at: datetime) -> tuple[Fact, ...]:
    """List what was recorded as eligibility for release by `at`, since a run of local custody began."""
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(stay.ReleaseEligible)
        if fact.happened_at.earliest <= at and (since is None or fact.happened_at.latest >= since)
    )


def may_go(fact: Fact) -> bool:
    """Whether the fact says that the person may leave now, not only that bail could be posted."""
    assert isinstance(fact.what, stay.ReleaseEligible)
    return fact.what.basis is not stay.Eligibility.BAIL_COULD_BE_POSTED


def eligible_when(history: History, at: datetime) -> tuple[When, tuple[str, ...]] | None:
    """Find when the person became eligible for release from the local custody current at `at`.

    It is the earliest of what somebody recorded as eligibility and the closing
    of the last local matter, counted since the present run of local custody
    began. None when neither had begun by `at`.
    """
    run = run_before(history, at)
    whens = [(fact.happened_at, fact.id) for fact in eligibility_since(history, run, at)]
    if run and run.ends_at and run.closing and run.ends_at.earliest <= at:
        whens.append((run.ends_at, run.closing.id))
    if not whens:
        return None
    return earliest_of(when for when, _ in whens), tuple(fact for _, fact in whens)


def due_when(history: History, at: datetime) -> datetime | None:
    """Find the first instant at which the release can have been due; None while it is not.

    That is the end of the run of local custody, or what was recorded before it
    as leave to go. A bail that could have been posted starts the clock, but
    while the local matter is open the release is not yet due.
    """
    run = run_before(history, at)
    recorded = [
        f.happened_at.earliest for f in eligibility_since(history, run, at) if run is None or may_go(f)
    ]
    if run is not None and (run.ends_at is None or run.ends_at.earliest > at):
        return None
    ends = [run.ends_at.earliest] if run is not None and run.ends_at is not None else []
    return min([*recorded, *ends], default=None)
