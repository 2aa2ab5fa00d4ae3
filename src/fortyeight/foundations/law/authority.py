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
    if left is not None and isinstance(left.what, stay.HandedOver):
        return _made(
            bench, Basis.ICE, Answer.YES, bench.step("AUTHORITY.ICE", Answer.YES, LOCAL_RULE, (left,))
        )
    facts = (left,) if left else ()
    return _made(
        bench, Basis.NOT_HERE, Answer.YES, bench.step("AUTHORITY.NOT_HERE", Answer.YES, LOCAL_RULE, facts)
    )


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
    since = run.starts_at.earliest if run else bench.at
    return [
        fact
        for fact in history.here(stay.ReleaseEligible)
        if isinstance(fact.what, stay.ReleaseEligible)
        and fact.what.basis is not stay.Eligibility.BAIL_COULD_BE_POSTED
        and since <= fact.happened_at.earliest <= bench.at
    ]


def _stopped(history: History, bench: Bench) -> Authority | None:
    """What takes every federal ground away, or leaves it open, whatever was served."""
    orders = hindrance.standing_orders(history, bench)
    if orders:
        return _none(bench, "AUTHORITY.COURT_ORDER", orders)
    upheld = hindrance.upheld_claims(history, bench)
    if upheld:
        return _none(bench, "AUTHORITY.CLAIM_UPHELD", upheld)
    claims = hindrance.open_claims(history, bench)
    if claims and _service_in_view(history, bench) is not None:
        return _unknown(bench, "AUTHORITY.CLAIM_OPEN", [fact for fact, _ in claims])
    return None


def _service_in_view(history: History, bench: Bench) -> tuple[Fact, History] | None:
    """Find the service that can carry the present hold: of this stay, or of the stay whose clock runs on."""
    served = clock.services_of(history, bench)
    if served:
        return served[0], history
    if custody.run_before(history, bench.at) is not None:
        return None
    before = clock.stay_before(history)
    return _service_in_view(before, bench) if before else None


def _federal(history: History, bench: Bench) -> Authority:
    found = _service_in_view(history, bench)
    if found is None:
        return _no_service(history, bench)
    served, where = found
    assert isinstance(served.what, stay.WarrantServed)
    match served.happened_at.has_come(bench.at):
        case Answer.UNKNOWN:
            what = "the time of the service is not exact."
            return _unknown(bench, "AUTHORITY.SERVICE_UNCERTAIN", (served,), what=what)
        case Answer.NO:
            return _no_service(history, bench)
    broken = _broken_chain(where, bench, served)
    if broken is not None:
        return broken
    recalls = [
        fact
        for fact in where.here(stay.WarrantRecalled)
        if isinstance(fact.what, stay.WarrantRecalled)
        and fact.what.warrant == served.what.warrant
        and fact.happened_at.has_come(bench.at) is not Answer.NO
    ]
    if recalls:
        return _none(bench, "AUTHORITY.RECALLED", recalls)
    return _within_limit(history, bench, served, where)


def _no_service(history: History, bench: Bench) -> Authority:
    run = custody.run_before(history, bench.at)
    nothing_known = run is None and clock.clock_start_of(history, bench) is None
    if nothing_known:
        return _unknown(bench, "AUTHORITY.NO_GROUND_RECORDED")
    facts = (run.closing,) if run and run.closing else ()
    return _none(bench, "AUTHORITY.NONE", facts)


def _broken_chain(history: History, bench: Bench, served: Fact) -> Authority | None:
    """Judge the service by the chain as it stood when the warrant was served, on all that is known now."""
    assert isinstance(served.what, stay.WarrantServed)
    steps: list[Reason] = []
    for instant in dict.fromkeys((served.happened_at.earliest, served.happened_at.latest)):
        then = Bench(book=bench.book, zone=bench.zone, at=instant)
        steps += service.chain_steps(
            history, then, warrant=served.what.warrant, officer=served.what.officer, ignoring=served.id
        )
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


def _within_limit(history: History, bench: Bench, served: Fact, where: History) -> Authority:
    """The chain held: the hold lasts until the governing limit, and not a minute longer."""
    then = Bench(book=bench.book, zone=bench.zone, at=served.happened_at.latest)
    agreement = standing.agreement_at(where, then)
    start = clock.clock_start_of(history, bench)
    assert agreement is not None, "a chain without an agreement does not hold"
    assert start is not None, "a service starts a clock"
    rules = clock.limit_rules(where, then, agreement.text)
    chosen = clock.reading_adopted(history, bench, clock.GOVERNS)
    running = clock.clock_from(bench, start, rules, chosen)
    if running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, (served,))
        return _made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *running.reasons, running=running)
    until = clock.when_text(bench, running.ends)
    match running.ends.has_come(bench.at):
        case Answer.NO:
            step = bench.step("AUTHORITY.WSO_ARREST", Answer.YES, rules[0], (served,), until=until)
            expires_at = running.ends.earliest
            return _made(
                bench,
                Basis.WSO_ARREST,
                Answer.YES,
                *running.reasons,
                step,
                expires_at=expires_at,
                running=running,
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rules[0], (served,), until=until)
            return _made(bench, Basis.NONE, Answer.NO, step, *running.reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (served,),
        first=bench.clock_text(running.ends.earliest),
        last=bench.clock_text(running.ends.latest),
    )
    ends_at = running.ends.latest
    return _made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *running.reasons, expires_at=ends_at, running=running
    )
