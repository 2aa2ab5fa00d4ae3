"""Local custody: the jail holds the person for itself, or for a court of its own."""

from fortyeight.foundations.law import custody, service
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.grounds import found, judicial_warrant
from fortyeight.foundations.law.grounds.found import LOCAL_RULE, Authority, Basis
from fortyeight.foundations.law.reasoning import Bench


def held_locally(history: History, bench: Bench) -> Authority:
    """Answer for somebody who is here with a local matter open for certain."""
    openings = [fact for fact, answer in custody.open_matters(history, bench.at) if answer is Answer.YES]
    what = service.matter_words(openings)
    contrary = _eligible_on_record(history, bench)
    if contrary:
        return found.unknown(bench, "AUTHORITY.ELIGIBLE_BUT_OPEN", [*contrary, *openings], what=what)
    judicial = all(judicial_warrant.is_judicial(fact) for fact in openings)
    basis = Basis.JUDICIAL_WARRANT if judicial else Basis.LOCAL
    code = "AUTHORITY.JUDICIAL_WARRANT" if judicial else "AUTHORITY.LOCAL"
    return found.made(bench, basis, Answer.YES, bench.step(code, Answer.YES, LOCAL_RULE, openings, what=what))


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
    to_ice = left is not None and isinstance(left.what, stay.HandedOver)
    basis, code = (Basis.ICE, "AUTHORITY.ICE") if to_ice else (Basis.NOT_HERE, "AUTHORITY.NOT_HERE")
    step = bench.step(code, Answer.YES, LOCAL_RULE, (left,) if left else ())
    return found.made(bench, basis, Answer.YES, step)
