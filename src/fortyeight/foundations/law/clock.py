"""The clock of a hold: when it started, when each rule says it ends, and which governs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from fortyeight.foundations.law import conflicts, detainers, state_law
from fortyeight.foundations.law.book import Value
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import eligible_when, run_before
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact, Payload, agreement, orders, stay
from fortyeight.foundations.law.instants import When, earliest_of
from fortyeight.foundations.law.limits import HOLIDAYS, LimitAt
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import clock_start, counted_time, federal_holidays, governs
from fortyeight.foundations.law.words import Listed, Phrase, Word

STARTS = "readings.hold_start"
GOVERNS = "readings.hold_limit_governs"
OLD_CLOCK = "readings.rebooking_continues_clock"
WHY = {
    "RELEASE_ELIGIBLE": "release-eligible",
    "WARRANT_SERVED": "warrant served",
    "I203_ACCEPTED": "Form I-203 accepted",
    "CONTRACT_HOLD_BEGUN": "the contract hold began",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """When a clock started, and the steps that say so."""

    when: When
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """One rule's end of a hold. `ends` is exclusive; None when the rule cannot be applied."""

    rule_id: str
    ends: When | None
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A running clock: its start, every rule's limit, and the end that governs (None: cannot tell)."""

    start: Start
    limits: tuple[Limit, ...]
    governing: tuple[str, ...]
    ends: When | None
    reasons: tuple[Reason, ...]


def holiday_check(bench: Bench) -> Callable[[date], bool]:
    """Make the function that says whether a civil day is a federal holiday or its day in lieu.

    It raises CalendarUnknown for a day before the calendar in the book begins.
    """
    return federal_holidays.check_of(bench.book.rule(HOLIDAYS))


def limit_under(bench: Bench, rule_id: str, start: When, *, as_if: bool = False) -> Limit:
    """Apply one hold limit to a start.

    Outside the rule's dates there is no end, unless `as_if` asks what the rule
    would have said had it been in force; then its nearest value is used.
    """
    kept = bench.book.once(("limit", rule_id, bench.zone, as_if), lambda: _Kept(bench, rule_id, as_if))
    last = kept.last
    if last is None or last[0] != start or last[1] != bench.segment:
        last = kept.last = (start, bench.segment, _limit_under(kept.limit, bench, rule_id, start))
    return last[2]


class _Kept:
    """A limit at one place, and what it last said: a chain and the hold after it ask about one start."""

    def __init__(self, bench: Bench, rule_id: str, as_if: bool) -> None:
        self.limit = LimitAt(bench.book, rule_id, zone=bench.zone, as_if=as_if)
        self.last: tuple[When, int, Limit] | None = None


def _limit_under(limit: LimitAt, bench: Bench, rule_id: str, start: When) -> Limit:
    values = limit.values_at(start)
    if not values:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, rule_id)
        )
    try:
        ends = limit.ends(start, values)
    except federal_holidays.CalendarUnknown:
        return Limit(
            rule_id=rule_id, ends=None, reason=bench.step("CLOCK.NOT_IN_FORCE", Answer.UNKNOWN, HOLIDAYS)
        )
    return Limit(rule_id=rule_id, ends=ends, reason=_limit_step(bench, rule_id, values[0], start, ends))


def _limit_step(bench: Bench, rule_id: str, value: Value, start: When, ends: When) -> Reason:
    skip = value.terms.skip
    names: list[Word] = [counted_time.name_left_out(name) for name in skip]
    skipping: Word = Phrase(", leaving out {names},", {"names": Listed(tuple(names))}) if names else ""
    return bench.step(
        "CLOCK.LIMIT",
        Answer.YES,
        rule_id,
        hours=value.terms.hours,
        skipping=skipping,
        start=start,
        until=ends,
    )


def clock_start_of(history: History, bench: Bench, *, ignoring: str = "") -> Start | None:
    """Find when the clock of the present hold started: the earliest event that starts one.

    A stay in which no local matter was opened has no clock of its own; the clock
    of the same person's stay before it runs on. `ignoring` leaves one fact out.
    """
    known: dict[str, When] = {}
    facts: dict[str, tuple[str, ...]] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"], facts["RELEASE_ELIGIBLE"] = eligible
    served = services_of(history, bench, ignoring=ignoring)
    accepted = since_run(history, bench, orders.I203Accepted, orders.BoaOrderAccepted, ignoring=ignoring)
    for event, found in (("WARRANT_SERVED", served), ("I203_ACCEPTED", accepted)):
        if found:
            known[event] = earliest_of(fact.happened_at for fact in found)
            facts[event] = tuple(fact.id for fact in found)
    old = None if run_before(history, bench.at) else _old_clock(history, bench)
    value = bench.value(STARTS)
    own = clock_start.start(value.terms, known) if value else None
    if old is not None:
        when = earliest_of([old.when, own] if own else [old.when])
        step = bench.step("CLOCK.OLD_CLOCK", Answer.YES, OLD_CLOCK, start=when)
        return Start(when=when, reasons=(*old.reasons, step))
    if own is None:
        return None
    assert value is not None
    first = min(
        (name for name in value.terms.earliest_of if name in known),
        key=lambda name: (known[name].earliest, known[name].latest),
    )
    step = bench.step("CLOCK.STARTED", Answer.YES, STARTS, facts[first], start=own, why=WHY[first])
    return Start(when=own, reasons=(step, *_starts_differ(bench, known)))


def _starts_differ(bench: Bench, known: Mapping[str, When]) -> Iterator[Reason]:
    """Cite the open question when the events that start a clock lie apart."""
    ordered = sorted(known.values(), key=lambda when: (when.earliest, when.latest))
    if ordered[0] != ordered[-1]:
        apart: dict[str, Word] = {"first": ordered[0], "last": ordered[-1]}
        yield from conflicts.default_step(bench, conflicts.START, "CONFLICT.START", **apart)


def services_of(history: History, bench: Bench, *, ignoring: str = "") -> tuple[Fact, ...]:
    """List the services of a warrant in this stay since the present run of local custody began."""
    return since_run(history, bench, stay.WarrantServed, ignoring=ignoring)


def since_run(history: History, bench: Bench, *kinds: type[Payload], ignoring: str = "") -> tuple[Fact, ...]:
    """List the facts of these kinds in this stay, by the instant, since the present local custody began."""
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else None
    return tuple(
        fact
        for fact in history.here(*kinds)
        if fact.id != ignoring
        and fact.happened_at.earliest <= bench.at
        and (since is None or fact.happened_at.latest >= since)
    )


def stay_before(history: History) -> History | None:
    """Find the same person's stay that began before this one, or may have, by time of booking."""
    booking = history.booking()
    if booking is None:
        return None
    assert isinstance(booking.what, stay.Booked)
    earlier = [
        fact
        for fact in history.of(stay.Booked)
        if isinstance(fact.what, stay.Booked)
        and fact.what.person == booking.what.person
        and fact.stream not in history.visited
        and (fact.happened_at.earliest, fact.stream) < (booking.happened_at.latest, history.stay)
    ]
    return history.of_stay(earlier[-1].stream) if earlier else None


def is_before(first: History, second: History) -> bool:
    """Whether a stay certainly began no later than another; if not, its clock counts and no service."""
    began, then = first.booking(), second.booking()
    assert began is not None, "a stay before was found by its booking"
    assert then is not None, "a stay has one before it by its own booking"
    return began.happened_at.latest <= then.happened_at.earliest


def _old_clock(history: History, bench: Bench) -> Start | None:
    before = stay_before(history)
    return clock_start_of(before, bench) if before else None


def limit_rules(history: History, bench: Bench, text: str) -> tuple[str, ...]:
    """List the rules that limit a hold in this stay: the agreement's, and what detainers in effect bring."""
    return (f"moa.{text}.hold_limit", *detainers.limits_in_effect(history, bench))


StandsOn = Callable[[str, datetime], bool]
"""Whether a limit has stood without a break from an instant until now: see `detainers.stands_on`."""


def standing_limits(history: History, bench: Bench) -> StandsOn:
    """Make the function that says whether a detainer in this stay has carried a limit since an instant."""
    return lambda rule_id, since: detainers.stands_on(history, bench, rule_id, since)


def clock_from(
    bench: Bench,
    start: Start,
    rule_ids: Sequence[str],
    chosen: Fact | None = None,
    stands_on: StandsOn | None = None,
    own: Mapping[str, When] = MappingProxyType({}),
) -> Clock:
    """Apply every limit to a start, and say which end governs.

    The earliest governs, unless counsel's reading (`chosen`) names a rule among
    them. A reading that names a longer one counts only while `stands_on` says
    that what carries it has stood since the earliest end, and the clock says so
    in a step of its own. The end is unknown when the first rule named, the
    agreement's own, cannot be applied: a longer limit never stands in for it.
    `own` are the starts of limits that run from an event of their own.
    """
    limits = tuple(limit_under(bench, rule_id, own.get(rule_id, start.when)) for rule_id in rule_ids)
    known = {limit.rule_id: limit.ends for limit in limits if limit.ends is not None}
    steps = [*start.reasons, *(limit.reason for limit in limits if limit.ends is not None)]
    if rule_ids[0] not in known:
        unknown = (limit.reason for limit in limits if limit.ends is None)
        return Clock(start=start, limits=limits, governing=(), ends=None, reasons=(*steps, *unknown))
    steps += _differing(bench, known)
    governing, ends, last = _governing(bench, known, chosen, stands_on)
    return Clock(start=start, limits=limits, governing=governing, ends=ends, reasons=(*steps, *last))


def _differing(bench: Bench, known: dict[str, When]) -> Iterator[Reason]:
    """Cite the open question when the rules end a hold at different times: both ends stay visible."""
    first = min(known.values(), key=lambda when: (when.earliest, when.latest))
    last = max(known.values(), key=lambda when: (when.earliest, when.latest))
    if first != last:
        apart: dict[str, Word] = {"first": first, "last": last}
        yield from conflicts.default_step(bench, conflicts.WEEKENDS, "CONFLICT.EARLIEST", **apart)


def _governing(
    bench: Bench, known: dict[str, When], chosen: Fact | None, stands_on: StandsOn | None
) -> tuple[tuple[str, ...], When, tuple[Reason, ...]]:
    earliest = earliest_of(known.values())
    rule_id = conflicts.limit_chosen(bench, chosen)
    if chosen is None or rule_id not in known:
        first, step = _earliest_governs(bench, known)
        return first, earliest, (step,)
    assert isinstance(chosen.what, agreement.ReadingAdopted)
    words: dict[str, Word] = {"counsel": chosen.what.counsel, "rule": rule_id}
    reading = bench.step("CLOCK.READING", Answer.YES, GOVERNS, (chosen,), **words)
    ends = known[rule_id]
    if ends == earliest:
        return (rule_id,), ends, (reading,)
    if stands_on is None or not stands_on(rule_id, earliest.earliest):
        first, step = _earliest_governs(bench, known)
        refused = bench.step("CONFLICT.NOT_FOLLOWED", Answer.YES, conflicts.WEEKENDS, (chosen,), **words)
        return first, earliest, (refused, step)
    longer = bench.step(
        conflicts.LONGER,
        Answer.YES,
        conflicts.WEEKENDS,
        (chosen,),
        until=ends,
        earlier=earliest,
        adopted=chosen.happened_at,
        **words,
    )
    return (rule_id,), ends, (longer, reading)


def _earliest_governs(bench: Bench, known: dict[str, When]) -> tuple[tuple[str, ...], Reason]:
    value = bench.value(GOVERNS)
    terms = value.terms if value else governs.Governs(which="EARLIEST")
    first = governs.governing(terms, {rule_id: when.earliest for rule_id, when in known.items()})
    return first, bench.step("CLOCK.GOVERNS", Answer.YES, GOVERNS, rule=" = ".join(first))


def shortest_clock(
    bench: Bench,
    start: Start,
    rule_ids: Sequence[str],
    readings: Iterable[Fact | None],
    stands_on: StandsOn | None = None,
    own: Mapping[str, When] = MappingProxyType({}),
) -> Clock:
    """Apply the limits under each of several readings of counsel, and keep the clock that ends first."""
    asked = dict.fromkeys(readings)
    clocks = [clock_from(bench, start, rule_ids, chosen, stands_on, own) for chosen in asked]
    return min(clocks, key=_end_of)


def _end_of(running: Clock) -> tuple[bool, datetime, datetime]:
    """Order clocks by their ends; one whose end is unknown comes first."""
    ends = running.ends
    if ends is None:
        return (False, running.start.when.earliest, running.start.when.latest)
    return (True, ends.earliest, ends.latest)


def readings_adopted(history: History, at: datetime, question: str) -> tuple[Fact | None, ...]:
    """List the readings of a question that may be the one counsel of this agency had last adopted.

    None among them: perhaps none had been adopted yet. Which limit governs is
    asked under the name of the house policy, and under that of open question C1.
    """
    names = (question, conflicts.WEEKENDS) if question == GOVERNS else (question,)
    return state_law.readings_of(history, at, *names)
