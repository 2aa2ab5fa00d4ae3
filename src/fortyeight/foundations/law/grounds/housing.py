"""What an order under a BOA and a hold under a contract have in common: agreement, law, and the end."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from fortyeight.foundations.law import clock, standing, state_holds, state_law
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.clock import Clock
from fortyeight.foundations.law.decision import Answer, Reason, all_of
from fortyeight.foundations.law.facts import Fact, Payload, stay
from fortyeight.foundations.law.grounds import found
from fortyeight.foundations.law.grounds.found import UNKNOWN_RULE, Authority, Basis
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import requirements
from fortyeight.foundations.law.words import Listed, Phrase

Steps = Callable[[Bench], Iterator[Reason]]
RANK = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}


def in_view(history: History, bench: Bench, kind: type[Payload]) -> tuple[Fact, ...]:
    """List the facts of a kind that can carry the present hold: whoever was released since is free."""
    released = history.here(stay.Released)
    return tuple(
        fact
        for fact in clock.since_run(history, bench, kind)
        if not any(
            left.happened_at.latest >= fact.happened_at.earliest and left.happened_at.earliest <= bench.at
            for left in released
        )
    )


def best_of(judged: Iterable[Authority]) -> Authority | None:
    """Choose the first that carries the hold, else the first that may, else the first of all."""
    return min(judged, key=lambda each: RANK[each.decision.answer], default=None)


def agreement_steps(
    history: History, bench: Bench, stream: str, model: str, rule_id: str
) -> Iterator[Reason]:
    """Say whether the agreement is signed, in force, not suspended and covers the jail; then the law."""
    standing_now = standing.standing_under(history, bench, stream, model)
    if standing_now is None:
        yield bench.step("ORDER.NO_AGREEMENT", Answer.NO, rule_id)
    else:
        code = {
            Answer.YES: "ORDER.AGREEMENT_STANDS",
            Answer.NO: "ORDER.AGREEMENT_FAILS",
            Answer.UNKNOWN: "ORDER.AGREEMENT_UNCERTAIN",
        }[standing_now.carries]
        yield bench.step(code, standing_now.carries, rule_id, standing_now.facts)
    yield from state_law.state_law_steps(history, bench, model)
    yield from state_holds.service_steps(history, bench)


def paper_step(bench: Bench, rule_id: str, present: dict[str, Answer], facts: Iterable[Fact]) -> Reason:
    """Compare what is there with what the rule asks for, by name."""
    value = bench.value(rule_id)
    if value is None:
        return bench.step("ORDER.PAPERS_UNCERTAIN", Answer.UNKNOWN, rule_id, facts, what="every paper")
    there = {name for name, answer in present.items() if answer is Answer.YES}
    open_ = {name for name, answer in present.items() if answer is Answer.UNKNOWN}
    answer, missing = requirements.check(value.terms, there, open_)
    if answer is Answer.YES:
        return bench.step("ORDER.PAPERS_HOLD", answer, rule_id, facts)
    code = "ORDER.PAPERS_MISSING" if answer is Answer.NO else "ORDER.PAPERS_UNCERTAIN"
    named = missing if answer is Answer.UNKNOWN else tuple(name for name in missing if name not in open_)
    what = Listed(tuple(Phrase(PAPERS.get(name, name.replace("_", " ").lower())) for name in named), "; ")
    return bench.step(code, answer, rule_id, facts, what=what)


PAPERS = {
    "I203_NAMED": "an I-203",
    "I247A_IN_EFFECT": "an I-247A in effect",
    "I247A_COPY_GIVEN": "the copy of the I-247A given to the person",
    "I200_OR_I205": "an I-200 or I-205 that was not recalled",
    "WARRANT_FACE_READ": "the face of the warrant, read",
    "ISSUER_NAMED": "who issued it",
    "ACCEPTER_NAMED": "who accepted it",
    "BEGINNER_NAMED": "who began the hold",
}


def fails(bench: Bench, fact: Fact, steps: Iterable[Reason]) -> Authority | None:
    """Close on the steps that did not hold; None when all did."""
    no, uncertain = "AUTHORITY.HOUSING_FAILS", "AUTHORITY.HOUSING_UNCERTAIN"
    return found.fails(bench, steps, no=no, uncertain=uncertain, about=fact)


def until_limit(
    history: History, bench: Bench, fact: Fact, basis: Basis, running: Clock, ground: Steps
) -> Authority:
    """Hold to the governing end and not a minute longer; sooner when the ground is known to go before."""
    assert running.ends is not None, "a hold without an end is no hold"
    ends, reasons = running.ends, running.reasons
    rule_id = running.limits[0].rule_id
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(history, bench, ends.earliest, ground)
            step = bench.step(f"AUTHORITY.{basis}", Answer.YES, rule_id, (fact,), until=stops)
            return found.made(bench, basis, Answer.YES, *reasons, step, expires_at=stops, running=running)
        case Answer.YES:
            step = bench.step("AUTHORITY.HOUSING_ENDED", Answer.NO, rule_id, (fact,), until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        (fact,),
        first=ends.earliest,
        last=ends.latest,
    )
    return found.made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, expires_at=ends.latest, running=running
    )


def _gone_ahead(history: History, bench: Bench, until: datetime, ground: Steps) -> datetime:
    """Find the instant before `until` at which the ground will be gone, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        then = Bench(book=bench.book, zone=bench.zone, at=instant)
        if all_of(step.answer for step in ground(then)) is not Answer.YES:
            return instant
    return until
