"""On what authority is this person held at an instant, since when, and until when?"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fortyeight.foundations.law import clock, custody, hindrance, service, standing
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.clock import Clock
from fortyeight.foundations.law.decision import Answer, Decision, Reason, all_of
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench

QUESTION = "On what authority is this person held now?"
LOCAL_RULE = "readings.local_custody"
UNKNOWN_RULE = "readings.unknown_counts_to_release"
NO_WAITING = service.NO_WAITING


class Basis(StrEnum):
    """The ground on which a person is held; NONE and UNKNOWN are answers too."""

    LOCAL = "LOCAL"
    JUDICIAL_WARRANT = "JUDICIAL_WARRANT"
    WSO_ARREST = "WSO_ARREST"
    BOA_ORDER = "BOA_ORDER"
    CONTRACT = "CONTRACT"
    STATE_DETAINER_HOLD = "STATE_DETAINER_HOLD"
    ICE = "ICE"
    NOT_HERE = "NOT_HERE"
    NONE = "NONE"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """The basis at an instant and the decision behind it.

    `decision.answer` is YES when a lawful basis is shown (or the person is not
    here), NO when there is none, UNKNOWN when it cannot be told.
    `decision.expires_at` is when this stops being so unless a new fact comes;
    `ends` is the governing limit of a WSO hold, `limits` every rule's limit.
    """

    basis: Basis
    decision: Decision
    clock: Clock | None = None


def authority_at(casefile: CaseFile, *, at: datetime, book: Book) -> Authority:
    """Decide the authority for a stay at an instant, on all the facts in the case file."""
    return find_authority(History(casefile), Bench(book=book, zone=casefile.zone, at=at))


def find_authority(history: History, bench: Bench) -> Authority:
    """As `authority_at`, on a history that has been made already."""
    match custody.is_in_jail(history, bench.at):
        case Answer.UNKNOWN:
            return _unknown(bench, "AUTHORITY.PERSON_UNCERTAIN")
        case Answer.NO:
            return _elsewhere(history, bench)
    local = custody.is_held_locally(history, bench.at)
    if local is Answer.YES:
        return _local(history, bench)
    if local is Answer.UNKNOWN:
        openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
        what = service.matter_words(openings)
        return _unknown(bench, "AUTHORITY.LOCAL_UNCERTAIN", openings, what=what)
    return _stopped(history, bench) or _federal(history, bench)


def _made(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    decision = bench.settle(QUESTION, answer, reasons, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, clock=running)


def _unknown(
    bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: object
) -> Authority:
    return _made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def _none(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: object) -> Authority:
    return _made(bench, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def _elsewhere(history: History, bench: Bench) -> Authority:
    left = custody.last_departure(history, bench.at)
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return _made(bench, basis, Answer.YES, step)


def _local(history: History, bench: Bench) -> Authority:
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return _unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = [
        fact
        for fact in openings
        if isinstance(fact.what, stay.MatterOpened) and fact.what.type is stay.Matter.JUDICIAL_WARRANT
    ]
    basis = Basis.JUDICIAL_WARRANT if len(judicial) == len(openings) else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if basis is Basis.JUDICIAL_WARRANT else "AUTHORITY.LOCAL"
    return _made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


def _eligible_on_record(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(fact)]


def _stopped(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.YES:
        return _none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    if upheld is Answer.YES:
        return _none(bench, "AUTHORITY.CLAIM_UPHELD", settlements)
    if not _services_in_view(history, bench)[0]:
        return None
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims or settlements:
        return _unknown(bench, "AUTHORITY.CLAIM_OPEN", (*settlements, *claims))
    if orders:
        return _unknown(bench, "AUTHORITY.ORDER_UNCERTAIN", orders)
    return None


def _services_in_view(history: History, bench: Bench) -> tuple[tuple[Fact, ...], History]:
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
    return _services_in_view(before, bench) if clock.is_before(before, history) else ((), history)


def _freed_since(history: History, bench: Bench, served: Fact) -> bool:
    """Whether the person was released after a service, or may have been: then it carries nothing any more."""
    return any(
        fact.happened_at.latest >= served.happened_at.earliest and fact.happened_at.earliest <= bench.at
        for fact in history.here(stay.Released)
    )


def _federal(history: History, bench: Bench) -> Authority:
    """Judge each service in view. The first that carries the hold counts, else the first that may."""
    served, where = _services_in_view(history, bench)
    if not served:
        return _no_service(history, bench)
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    judged = [_one_service(history, bench, fact, where) for fact in served]
    return min(judged, key=lambda found: rank[found.decision.answer])


def _one_service(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    assert isinstance(served.what, stay.WarrantServed)
    if not served.happened_at.is_exact:
        what = "the time of the service is not exact."
        return _unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalled, recalls = service.recall_of(where, bench, served.what.warrant)
    if recalled is Answer.YES:
        return _none(bench, "AUTHORITY.RECALLED", recalls)
    if recalled is Answer.UNKNOWN:
        what = "the time of the recall is not exact."
        return _unknown(bench, "AUTHORITY.GROUND_UNCERTAIN", recalls, what=what)
    return _ground_gone(where, bench) or _within_limit(history, bench, served, where)


def _no_service(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    if run is None and clock.clock_start_of(history, bench) is None:
        return _unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return _none(bench, "AUTHORITY.NONE", facts)


def _broken_chain(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    warrant, officer = served.what.warrant, served.what.officer
    steps = tuple(service.chain_steps(history, then, warrant=warrant, officer=officer, ignoring=served.id))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what = failed[0].because
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.SERVICE_UNLAWFUL", Answer.NO, NO_WAITING, (served,), what=what)
        return _made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.SERVICE_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, (served,), what=what)
    return _made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


def _ground_gone(history: History, bench: Bench) -> Authority | None:
    """A hold under an agreement lasts no longer than the agreement, and than the law lets the agency act.

    A ban, the end of the agreement and counsel's switch work the same minute.
    """
    steps = (*standing.agreement_steps(history, bench), *standing.state_law_steps(history, bench))
    answer = all_of(step.answer for step in steps)
    if answer is Answer.YES:
        return None
    failed = [step for step in steps if step.answer is answer]
    what, facts = failed[0].because, failed[0].facts
    if answer is Answer.NO:
        closing = bench.step("AUTHORITY.GROUND_ENDED", Answer.NO, NO_WAITING, facts, what=what)
        return _made(bench, Basis.NONE, Answer.NO, closing, *failed)
    closing = bench.step("AUTHORITY.GROUND_UNCERTAIN", Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return _made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)


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
    rules = clock.limit_rules(where, then, agreement.text)
    readings = (
        *clock.readings_adopted(where, then.at, clock.GOVERNS),
        *clock.readings_adopted(where, bench.at, clock.GOVERNS),
    )
    return clock.shortest_clock(bench, start, rules, readings)


def _within_limit(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    running = _clock_of(history, bench, served, where)
    if running is None or running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        reasons = running.reasons if running else ()
        return _made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, running=running)
    ends, reasons, rule_id = running.ends, running.reasons, running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(where, bench, ends.earliest)
            until = bench.clock_text(stops)
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rule_id, (served,), until=until)
            decided = (*reasons, step)
            return _made(bench, Basis.WSO_ARREST, Answer.YES, *decided, expires_at=stops, running=running)
        case Answer.YES:
            until = clock.when_text(bench, ends)
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule_id, (served,), until=until)
            return _made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=bench.clock_text(ends.earliest),
        last=bench.clock_text(ends.latest),
    )
    decided = (step, *reasons)
    return _made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *decided, expires_at=ends.latest, running=running)
