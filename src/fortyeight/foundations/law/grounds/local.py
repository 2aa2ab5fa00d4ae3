"""Local custody: the jail holds the person for itself, or for a court of its own."""

from fortyeight.foundations.law import court_limits, custody, judicial, service
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.grounds import found, judicial_warrant
from fortyeight.foundations.law.grounds.found import LOCAL_RULE, Authority, Basis
from fortyeight.foundations.law.reasoning import Bench

HANDOVER_RULE = "readings.handover_at_jail"


def held_locally(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    if not all(judicial.is_judicial(fact) for fact in openings):
        bail = court_limits.bail_steps(history, bench)
        blocked = [each for each in bail if each.answer is not Answer.YES]
        if blocked:
            return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, *blocked)
        step = bench.step("AUTHORITY.LOCAL", Answer.YES, LOCAL_RULE, openings, what=what)
        return found.made(bench, Basis.LOCAL, Answer.YES, *bail, step)
    rule_id, ends = judicial_warrant.RULE, judicial_warrant.ends_at(openings, bench)
    step = bench.step("AUTHORITY.JUDICIAL_WARRANT", Answer.YES, rule_id, openings, what=what)
    return found.made(bench, Basis.JUDICIAL_WARRANT, Answer.YES, step, expires_at=ends)


def perhaps_local(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here, and of whose local matters none is open for certain."""
    openings = [fact for fact, _ in custody.open_matters(history, bench.at)]
    unread = [fact for fact in openings if judicial.is_read(fact) is Answer.UNKNOWN]
    code = "AUTHORITY.WARRANT_NOT_READ" if unread == openings else "AUTHORITY.LOCAL_UNCERTAIN"
    return found.unknown(bench, code, openings, what=service.matter_words(openings))


def _eligible_on_record(history: History, bench: Bench) -> list[Fact]:
    """List what says, since the present local custody began, that the person may go.

    Bail that could be posted is no contradiction: it starts the clock while the
    local matter goes on.
    """
    run = custody.run_before(history, bench.at)
    return [fact for fact in custody.eligibility_since(history, run, bench.at) if custody.may_go(fact)]


def away(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is certainly not in the jail: with ICE, or just not here."""
    left = custody.last_departure(history, bench.at)
    if left is None or not isinstance(left.what, stay.HandedOver):
        step = bench.step("AUTHORITY.NOT_HERE", Answer.YES, LOCAL_RULE, (left,) if left else ())
        return found.made(bench, Basis.NOT_HERE, Answer.YES, step)
    if left.what.place is stay.HandoverPlace.ICE_TRANSPORT_AT_JAIL:
        step = bench.step("AUTHORITY.ICE_TRANSPORT", Answer.YES, HANDOVER_RULE, (left,))
    else:
        step = bench.step("AUTHORITY.ICE", Answer.YES, LOCAL_RULE, (left,))
    return found.made(bench, Basis.ICE, Answer.YES, step)
