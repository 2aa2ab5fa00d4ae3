"""A warrant served by a warrant service officer: it holds for its hours, and not a minute longer."""

from datetime import datetime

from fortyeight.foundations.law import (
    clock,
    court_limits,
    custody,
    service,
    standing,
    state_clock,
    state_holds,
)
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.clock import Clock
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.grounds import found, judicial_warrant
from fortyeight.foundations.law.grounds.found import UNKNOWN_RULE, Authority, Basis
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.service import NO_WAITING

FREED_RULE = "readings.perhaps_released"


def services_in_view(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
    """Find the services that can carry the present hold: of this stay, or of the stay whose clock runs on.

    Whoever was released is free: a service of the stay before carries nothing then.
    """
    served = tuple(
        fact for fact in clock.services_of(history, bench) if not _freed_since(history, bench, fact)
    )
    if served or custody.run_before(history, bench.at) is not None:
        return served, history
    before = clock.stay_before(history)
    if before is None:
        return (), history
    left = custody.last_departure(before, bench.at)
    if left is not None and isinstance(left.what, stay.Released):
        return (), history
    return services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def _freed_since(history: History, bench: Bench, served: Fact) -> bool:
    """Whether the person was released after a service, or may have been: then it carries nothing any more."""
    return any(
        fact.happened_at.latest >= served.happened_at.earliest and fact.happened_at.earliest <= bench.at
        for fact in history.here(stay.Released)
    )


def _perhaps_freed(history: History, bench: Bench) -> Fact | None:
    """Find the release, in the stay before, that may have come only after this booking.

    Then the service of that stay may carry the hold yet, or may not. None when
    no service is in question, or the release certainly came first.
    """
    before = None if custody.run_before(history, bench.at) else clock.stay_before(history)
    if before is None or not clock.is_before(before, history):
        return None
    left, booking = custody.last_departure(before, bench.at), history.booking()
    if left is None or not isinstance(left.what, stay.Released):
        return _perhaps_freed(before, bench)
    assert booking is not None, "a stay has one before it by its own booking"
    if left.happened_at.latest <= booking.happened_at.earliest:
        return None
    return left if clock.services_of(before, bench) else None


def judge(history: History, bench: Bench) -> Authority | None:
    """Judge each service in view; None when there is none, and none can be in question.

    The first that carries the hold counts, else the first that may.
    """
    served, where = services_in_view(history, bench)
    if served:
        rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
        judged = [_one_service(history, bench, fact, where) for fact in served]
        return min(judged, key=lambda found: rank[found.decision.answer])
    freed = _perhaps_freed(history, bench)
    if freed is None:
        return None
    step = bench.step("AUTHORITY.RELEASE_UNCERTAIN", Answer.UNKNOWN, FREED_RULE, (freed,))
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step)


def lawful_services(history: History, bench: Bench) -> tuple[Fact, ...]:
    """List the services in view whose chain held, of warrants not recalled by the instant."""
    served, where = services_in_view(history, bench)
    return tuple(
        fact
        for fact in served
        if isinstance(fact.what, stay.WarrantServed)
        and fact.happened_at.is_exact
        and _broken_chain(where, bench, fact) is None
        and service.recall_of(where, bench, fact.what.warrant)[0] is Answer.NO
    )


def _one_service(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return found.unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return found.none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return found.unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def without_ground(history: History, bench: Bench) -> Authority:
    """Answer for somebody whom no service, order or contract can hold."""
    gone = judicial_warrant.gone(history, bench)
    if gone is not None:
        return gone
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return found.unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    step = bench.step("AUTHORITY.NONE", Answer.NO, NO_WAITING, facts)
    return found.made(bench, Basis.NONE, Answer.NO, step, *court_limits.detainer_steps(history, bench))


def _broken_chain(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = history.once_under(
        bench.book,
        ("chain", served.id, bench.zone),
        lambda: tuple(
            service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id)
        ),
    )
    return found.fails(
        bench,
        steps,
        no="AUTHORITY.SERVICE_UNLAWFUL",
        uncertain="AUTHORITY.SERVICE_UNCERTAIN",
        about=served,
    )


def _ground_gone(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (
        *standing.ground_steps(history, bench),
        *court_limits.hold_steps(history, bench),
        *state_holds.service_steps(history, bench),
    )
    return found.fails(bench, steps, no="AUTHORITY.GROUND_ENDED", uncertain="AUTHORITY.GROUND_UNCERTAIN")


def _gone_ahead(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        if _ground_gone(history, Bench(book=bench.book, zone=bench.zone, at=instant)) is not None:
            return instant
    return until


def _clock_of(history: History, bench: Bench, served: Fact, where: History) -> Clock | None:
    """Make the clock of a hold whose chain held; None when the book starts none.

    The reading of counsel that stood at the service counts; one adopted since
    can shorten the hold, and never lengthen it.
    """
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    assert agreement is not None, "a chain without an agreement does not hold"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    rules = (*clock.limit_rules(where, then, agreement.text), *state_clock.limits_at(where, then))
    own = state_clock.starts_of(history, bench)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings, clock.standing_limits(where, bench), own)


def _within_limit(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=stops)
            decided = (*reasons, step)
            return found.made(
                bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=ends.earliest,
        last=ends.latest,
    )
    decided = (step, *reasons)
    return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)
