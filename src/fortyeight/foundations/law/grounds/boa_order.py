"""An order under a basic ordering agreement: the order is the contract, and carries no hold by itself."""

from collections.abc import Iterator
from dataclasses import replace

from fortyeight.foundations.law import clock, custody, detainers, hindrance, service, state_clock, state_law
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.clock import Clock, Limit
from fortyeight.foundations.law.decision import Answer, Reason, all_of
from fortyeight.foundations.law.facts import Fact, orders, stay
from fortyeight.foundations.law.grounds import found, housing, terms, wso_arrest
from fortyeight.foundations.law.grounds.found import UNKNOWN_RULE, Authority, Basis
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import service_window

MODEL = "BOA"
LIMIT = "boa.hold_limit"
REGULATION = "us.8cfr287_7.hold_limit"
PAPERS = "boa.order_papers"
COMMENCES = "boa.service_commences"
EACH_ORDER = "boa.order_is_contract"
ALONE = "boa.order_alone"
SUFFICES = "boa.order_suffices"


def judge(history: History, bench: Bench) -> Authority | None:
    """Judge each order in view; None when there is none."""
    accepted = housing.in_view(history, bench, orders.BoaOrderAccepted)
    return housing.best_of(judge_order(history, bench, fact) for fact in accepted)


def judge_order(history: History, bench: Bench, order: Fact) -> Authority:
    """Judge one order as it stood when the service commenced, and as it stands now."""
    assert isinstance(order.what, orders.BoaOrderAccepted), "an order was accepted"
    what = order.what
    if not order.happened_at.is_exact:
        return found.unknown(
            bench, "AUTHORITY.HOUSING_UNCERTAIN", (order,), what="the time of the acceptance is not exact."
        )
    due = custody.due_when(history, bench.at)
    began = max(order.happened_at.latest, due) if due else order.happened_at.latest
    then = Bench(book=bench.book, zone=bench.zone, at=min(began, bench.at))

    def ground(at: Bench) -> Iterator[Reason]:
        yield from housing.agreement_steps(history, at, what.agreement, MODEL, EACH_ORDER)
        yield papers_step(history, at, what)

    steps = (
        *ground(then),
        _time_step(history, bench, order),
        *ground(bench),
        arrest_step(history, bench),
    )
    failed = housing.fails(bench, order, steps)
    if failed is not None:
        return failed
    running = clock_of(history, bench, order)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (order,))
        reasons = running.reasons if running else ()
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    return housing.until_limit(history, bench, order, Basis.BOA_ORDER, running, ground)


def acceptance_steps(history: History, bench: Bench, order: Fact) -> Iterator[Reason]:
    """Take what must hold when an order is accepted; of the time only that the release is not long past."""
    assert isinstance(order.what, orders.BoaOrderAccepted), "an order was accepted"
    yield from housing.agreement_steps(history, bench, order.what.agreement, MODEL, EACH_ORDER)
    yield papers_step(history, bench, order.what)
    if custody.is_held_locally(history, bench.at) is Answer.NO:
        yield _time_step(history, bench, order)


def papers_step(history: History, bench: Bench, what: orders.BoaOrderAccepted) -> Reason:
    """Say whether the order names its papers, and whether they stand at the instant."""
    received = service.warrant_received(history, bench, what.warrant) if what.warrant else None
    form = received.what.form if received and isinstance(received.what, stay.WarrantReceived) else ""
    recalled, recalls = service.recall_of(history, bench, what.warrant)
    not_recalled = {Answer.YES: Answer.NO, Answer.NO: Answer.YES}.get(recalled, Answer.UNKNOWN)
    in_effect = tuple(
        (fact, all_of((answer, detainers.asks_to_hold(bench, fact))))
        for fact, answer in detainers.detainers_in_effect(history, bench)
        if getattr(fact.what, "detainer", "") == what.detainer
        and getattr(fact.what, "form", "").startswith("I-247A")
    )
    held, facts = hindrance.worst(tuple(pair for pair in in_effect if pair[1] is not Answer.NO))
    copies = [
        fact
        for fact in history.here(stay.DetainerServed)
        if getattr(fact.what, "detainer", "") == what.detainer
    ]
    is_administrative = Answer.YES if form in service.ADMINISTRATIVE_FORMS else Answer.NO
    come = received.happened_at.has_come(bench.at) if received else Answer.NO
    present = {
        "I203_NAMED": _named(what.i203),
        "I247A_IN_EFFECT": held,
        "I247A_COPY_GIVEN": custody.switched_on([(fact, True) for fact in copies], bench.at),
        "I200_OR_I205": all_of((is_administrative, come, not_recalled)),
        "WARRANT_FACE_READ": service.face_step(history, bench, what.warrant, form).answer,
        "ISSUER_NAMED": _named(what.issued_by),
        "ACCEPTER_NAMED": _named(what.accepted_by),
    }
    papers = [*facts, *copies, *recalls, *((received,) if received else ())]
    return housing.paper_step(bench, PAPERS, present, papers)


def _named(text: str) -> Answer:
    return Answer.YES if text.strip() else Answer.NO


def _time_step(history: History, bench: Bench, order: Fact) -> Reason:
    """Service commences at the scheduled release: the order comes before it, or within the window."""
    due, value = custody.due_when(history, bench.at), bench.value(COMMENCES)
    if due is None or value is None:
        answer = Answer.NO if value else Answer.UNKNOWN
        return bench.step("ORDER.NO_RELEASE", answer, COMMENCES, (order,))
    accepted = order.happened_at.latest
    if accepted > due and service_window.in_window(value.terms, eligible_at=due, at=accepted) is Answer.NO:
        return bench.step("ORDER.TOO_LATE", Answer.NO, COMMENCES, (order,), due=due)
    return bench.step("ORDER.IN_TIME", Answer.YES, COMMENCES, (order,), due=due)


def arrest_step(history: History, bench: Bench) -> Reason:
    """An order arrests nobody: a service with the power did, or counsel reads the order as enough."""
    served = wso_arrest.lawful_services(history, bench)
    if served:
        return bench.step("ORDER.ARREST_SHOWN", Answer.YES, ALONE, served)
    readings = state_law.readings_of(history, bench.at, ALONE)
    facts = tuple(fact for fact in readings if fact is not None)
    if facts and all(fact is not None and getattr(fact.what, "rule", "") == SUFFICES for fact in readings):
        counsel = getattr(facts[-1].what, "counsel", "")
        return bench.step("ORDER.READING", Answer.YES, SUFFICES, facts, counsel=counsel)
    return bench.step("ORDER.ALONE", Answer.UNKNOWN, ALONE, facts)


def clock_of(history: History, bench: Bench, order: Fact) -> Clock | None:
    """Make the clock of an order: its own limit, those of the detainer, and the hours of the terms.

    The earliest governs, unless counsel's reading names a rule; the terms shorten
    whatever governs. None when the book starts no clock.
    """
    assert isinstance(order.what, orders.BoaOrderAccepted), "an order was accepted"
    start = clock.clock_start_of(history, bench)
    if start is None:
        return None
    accepted = order.happened_at.latest
    readings = (
        *clock.readings_adopted(history, accepted, clock.GOVERNS),
        *clock.readings_adopted(history, bench.at, clock.GOVERNS),
    )
    brought = (*detainers.limits_in_effect(history, bench), *state_clock.limits_at(history, bench))
    rules = tuple(dict.fromkeys((LIMIT, REGULATION, *brought)))
    stands_on, own = clock.standing_limits(history, bench), state_clock.starts_of(history, bench)
    running = clock.shortest_clock(bench, start, rules, readings, stands_on, own)
    longest = terms.longest_hold(history, order.what.agreement, since=accepted, at=bench.at)
    if longest is None or running.ends is None:
        return running
    ends = start.when.plus(longest)
    step = bench.step(
        "CLOCK.TERMS", Answer.YES, EACH_ORDER, hours=int(longest.total_seconds()) // 3600, until=ends
    )
    shorter = (ends.earliest, ends.latest) < (running.ends.earliest, running.ends.latest)
    return replace(
        running,
        limits=(*running.limits, Limit(rule_id=EACH_ORDER, ends=ends, reason=step)),
        governing=(EACH_ORDER,) if shorter else running.governing,
        ends=ends if shorter else running.ends,
        reasons=(*running.reasons, step),
    )
