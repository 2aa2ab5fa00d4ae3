"""A hold under a contract, an IGSA or a rider to one: to the end that the contract itself sets."""

from collections.abc import Iterator

from fortyeight.foundations.law import clock, custody
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.clock import Clock, Limit, Start
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact, orders, stay
from fortyeight.foundations.law.grounds import found, housing, terms, wso_arrest
from fortyeight.foundations.law.grounds.found import UNKNOWN_RULE, Authority, Basis
from fortyeight.foundations.law.instants import When, earliest_of, exactly
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import clock_start

MODEL = "CONTRACT"
ENDS = "contract.hold_end"
STARTS = "contract.hold_start"
PAPERS = "contract.hold_papers"
ARREST = "contract.custody_by_ice"
REBOOKING = "contract.rebooking"
BEGUN = "CONTRACT_HOLD_BEGUN"


def judge(history: History, bench: Bench) -> Authority | None:
    """Judge each contract hold in view; None when there is none."""
    begun = housing.in_view(history, bench, orders.ContractHoldBegun)
    return housing.best_of(judge_hold(history, bench, fact) for fact in begun)


def judge_hold(history: History, bench: Bench, hold: Fact) -> Authority:
    """Judge one contract hold as it stood when it began, and as it stands now."""
    assert isinstance(hold.what, orders.ContractHoldBegun), "a contract hold was begun"
    what = hold.what
    if not hold.happened_at.is_exact:
        return found.unknown(
            bench, "AUTHORITY.HOUSING_UNCERTAIN", (hold,), what="the time of the beginning is not exact."
        )
    then = Bench(book=bench.book, zone=bench.zone, at=hold.happened_at.latest)

    def ground(at: Bench) -> Iterator[Reason]:
        yield from housing.agreement_steps(history, at, what.agreement, MODEL, ENDS)

    papers = housing.paper_step(
        then,
        PAPERS,
        {
            name: Answer.YES if text.strip() else Answer.NO
            for name, text in (
                ("I203_NAMED", what.i203),
                ("ISSUER_NAMED", what.issued_by),
                ("BEGINNER_NAMED", what.begun_by),
            )
        },
        (hold,),
    )
    steps = (*ground(then), papers, arrest_step(history, then, hold), *ground(bench))
    failed = housing.fails(bench, hold, steps)
    if failed is not None:
        return failed
    start = start_of(history, bench, hold)
    if start is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (hold,))
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step)
    running = clock_of(history, bench, hold, start)
    if running is None:
        step = bench.step("AUTHORITY.CONTRACT_NO_END", Answer.NO, ENDS, (hold,))
        return found.made(bench, Basis.NONE, Answer.NO, step)
    return housing.until_limit(history, bench, hold, Basis.CONTRACT, running, ground)


def arrest_step(history: History, bench: Bench, hold: Fact) -> Reason:
    """A contract arrests nobody: ICE arrested and brought the person, or a hold on a served warrant ran."""
    assert isinstance(hold.what, orders.ContractHoldBegun), "a contract hold was begun"
    brought = hold.what.brought_by_ice
    if brought is True and _came_from_ice(history, bench):
        return bench.step("ORDER.BROUGHT_BY_ICE", Answer.YES, ARREST, (hold,))
    served = wso_arrest.judge(history, bench)
    if served is not None and served.basis is Basis.WSO_ARREST:
        return bench.step("ORDER.ARREST_SHOWN", Answer.YES, ARREST, served.decision.deciding.facts)
    if brought is None or (served is not None and served.decision.answer is Answer.UNKNOWN):
        return bench.step("ORDER.ARREST_UNCERTAIN", Answer.UNKNOWN, ARREST, (hold,))
    return bench.step("ORDER.NO_ARREST", Answer.NO, ARREST, (hold,))


def _came_from_ice(history: History, bench: Bench) -> bool:
    """Whether ICE can have brought the person: no local custody here, or a return from ICE since it."""
    run = custody.run_before(history, bench.at)
    if run is None:
        return True
    return run.ends_at is not None and any(
        fact.happened_at.earliest >= run.ends_at.latest and fact.happened_at.latest <= bench.at
        for fact in history.here(stay.ReturnedFromIce)
    )


def start_of(history: History, bench: Bench, hold: Fact) -> Start | None:
    """Find when the hours of the contract began to run; None when the book has no rule for it.

    Where the contract allows another booking, and ICE had taken the person away,
    each hold has hours of its own. Else all that began before in the same custody
    counts, through the stays before, back to a release or a new local matter.
    """
    assert isinstance(hold.what, orders.ContractHoldBegun), "a contract hold was begun"
    value = bench.value(STARTS)
    if value is None:
        return None
    accepted = hold.happened_at.latest
    anew = terms.allows_rebooking(history, hold.what.agreement, accepted) and _taken_away(history, hold)
    known = {BEGUN: hold.happened_at} if anew else _events(history, bench)
    when = clock_start.start(value.terms, known)
    if when is None:
        return None
    old = when.earliest < hold.happened_at.earliest and any(
        began == when for began in _earlier_holds(history, bench)
    )
    step = (
        bench.step("CLOCK.OLD_CONTRACT_CLOCK", Answer.YES, REBOOKING, (hold,), start=when)
        if old
        else bench.step(
            "CLOCK.STARTED", Answer.YES, STARTS, (hold,), start=when, why=clock.WHY[_first(known, when)]
        )
    )
    return Start(when=when, reasons=(step,))


def _first(known: dict[str, When], when: When) -> str:
    return next((name for name, event in known.items() if event.earliest == when.earliest), BEGUN)


def _taken_away(history: History, hold: Fact) -> bool:
    """Whether ICE certainly had the person at a place of its own before this hold, and after any other."""
    left = [
        fact
        for fact in history.of(stay.HandedOver)
        if isinstance(fact.what, stay.HandedOver)
        and fact.what.place
        in (stay.HandoverPlace.ICE_FIELD_OFFICE, stay.HandoverPlace.ICE_DETENTION_FACILITY)
        and fact.happened_at.latest < hold.happened_at.earliest
    ]
    since = left[-1].happened_at.earliest if left else None
    own = [fact for fact in history.here(orders.ContractHoldBegun) if fact.id != hold.id]
    return since is not None and not any(
        since <= fact.happened_at.latest <= hold.happened_at.earliest for fact in own
    )


def _events(history: History, bench: Bench) -> dict[str, When]:
    """Find what could start the hours, in this stay and in those before whose custody it continues."""
    named: dict[str, list[When]] = {
        BEGUN: _times(clock.since_run(history, bench, orders.ContractHoldBegun)),
        "WARRANT_SERVED": _times(clock.services_of(history, bench)),
        "I203_ACCEPTED": _times(
            clock.since_run(history, bench, orders.I203Accepted, orders.BoaOrderAccepted)
        ),
    }
    eligible = custody.eligible_when(history, bench.at)
    if eligible is not None:
        named["RELEASE_ELIGIBLE"] = [eligible[0]]
    before = _continued(history, bench)
    if before is not None:
        for name, when in _events(before, bench).items():
            named.setdefault(name, []).append(when)
    return {name: earliest_of(whens) for name, whens in named.items() if whens}


def _times(facts: tuple[Fact, ...]) -> list[When]:
    return [fact.happened_at for fact in facts]


def _continued(history: History, bench: Bench) -> History | None:
    """Find the stay before that this one continues: no new local matter, and no certain release between."""
    before = None if custody.run_before(history, bench.at) else clock.stay_before(history)
    booking = history.booking()
    if before is None or booking is None:
        return None
    left = custody.last_departure(before, bench.at)
    freed = (
        left is not None
        and isinstance(left.what, stay.Released)
        and left.happened_at.latest <= booking.happened_at.earliest
    )
    return None if freed else before


def _earlier_holds(history: History, bench: Bench) -> list[When]:
    own = _times(clock.since_run(history, bench, orders.ContractHoldBegun))
    before = _continued(history, bench)
    return own + (_earlier_holds(before, bench) if before else [])


def clock_of(history: History, bench: Bench, hold: Fact, start: Start) -> Clock | None:
    """Make the clock of a contract hold: the hours of the contract, and the end that its order names.

    The earlier of the two governs. None when neither is known: there is no hold without an end.
    """
    assert isinstance(hold.what, orders.ContractHoldBegun), "a contract hold was begun"
    longest = terms.longest_hold(history, hold.what.agreement, since=hold.happened_at.latest, at=bench.at)
    limits = []
    if longest is not None:
        ends, hours = start.when.plus(longest), int(longest.total_seconds()) // 3600
        step = bench.step("CLOCK.TERMS", Answer.YES, ENDS, hours=hours, until=ends)
        limits.append(Limit(rule_id=ENDS, ends=ends, reason=step))
    if hold.what.until is not None:
        named = exactly(hold.what.until)
        step = bench.step("CLOCK.ORDER_END", Answer.YES, ENDS, (hold,), until=named)
        limits.append(Limit(rule_id=ENDS, ends=named, reason=step))
    if not limits:
        return None
    ends = earliest_of(limit.ends for limit in limits if limit.ends is not None)
    reasons = (*start.reasons, *(limit.reason for limit in limits))
    return Clock(start=start, limits=tuple(limits), governing=(ENDS,), ends=ends, reasons=reasons)
