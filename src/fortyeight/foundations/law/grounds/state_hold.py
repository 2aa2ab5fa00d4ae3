"""A hold under the law of the state alone, where its rules allow one and counsel relies on them.

No warrant service officer is in it. Without counsel's recorded reading a draft
carries nothing, and there is no waiting authority.
"""

from datetime import datetime

from fortyeight.foundations.law import (
    clock,
    detainers,
    hindrance,
    standing,
    state_clock,
    state_holds,
    state_law,
)
from fortyeight.foundations.law.book import Rule
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.clock import Clock
from fortyeight.foundations.law.decision import Answer, all_of
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.grounds import found
from fortyeight.foundations.law.grounds.found import UNKNOWN_RULE, Authority, Basis
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import hold_effect
from fortyeight.foundations.law.shapes.hold_effect import HoldEffect
from fortyeight.foundations.law.state_elements import elements_at, word_of
from fortyeight.foundations.law.words import Listed

Ground = tuple[Answer, tuple[str, ...], tuple[Fact, ...]]


def carried(history: History, bench: Bench) -> Authority | None:
    """Judge the place's rules on holds; None when none of them is relied on and borne out by the record."""
    judged = [_judge(history, bench, rule, terms) for rule, terms in state_holds.hold_rules(history, bench)]
    judged_ = [each for each in judged if each is not None]
    rank = {Answer.YES: 0, Answer.UNKNOWN: 1, Answer.NO: 2}
    return min(judged_, key=lambda each: rank[each.decision.answer], default=None)


def _judge(history: History, bench: Bench, rule: Rule, terms: HoldEffect) -> Authority | None:
    answer, wanting, facts = _ground(history, bench, rule, terms)
    if answer is Answer.NO:
        return None
    if answer is Answer.UNKNOWN:
        return found.unknown(bench, "AUTHORITY.STATE_HOLD_OPEN", facts, what=Listed(wanting))
    _, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if claims:
        return found.unknown(bench, "AUTHORITY.CLAIM_OPEN", claims)
    running = _clock_of(history, bench)
    if running is None:
        return None
    return _within_limit(history, bench, rule, facts, running)


def _ground(history: History, bench: Bench, rule: Rule, terms: HoldEffect) -> Ground:
    """Say whether the rule carries a hold now, what is open, and the facts that bear it out."""
    paper = state_holds.paper_here(history, bench)
    if paper is None:
        return Answer.NO, (), ()
    law, _ = hold_effect.answer(terms, paper, frozenset(terms.needs))
    relied, readings = state_holds.relied_on(history, bench, rule, law)
    if relied is Answer.NO:
        return Answer.NO, (), ()
    switches = all_of(step.answer for step in state_law.switch_steps(history, bench))
    elements = elements_at(history, bench, (*terms.needs, *terms.unless))
    borne, wanting = hold_effect.elements_hold(terms.needs, terms.unless, elements.present, elements.unknown)
    facts = (*readings, *(fact for shown in elements.facts.values() for fact in shown))
    open_ = [word_of(name) for name in wanting] if borne is Answer.UNKNOWN else []
    if relied is Answer.UNKNOWN:
        open_.append("counsel's reading of the rule")
    if switches is Answer.UNKNOWN:
        open_.append("counsel's switch")
    return all_of((relied, switches, borne)), tuple(open_), tuple(dict.fromkeys(facts))


def _clock_of(history: History, bench: Bench) -> Clock | None:
    """Make the clock of the hold: the state's limits and the detainer's; None when nothing would end it."""
    start = clock.clock_start_of(history, bench)
    rules = (*state_clock.limits_at(history, bench), *detainers.limits_in_effect(history, bench))
    if start is None or not rules:
        return None
    readings = clock.readings_adopted(history, bench.at, clock.GOVERNS)
    own = state_clock.starts_of(history, bench)
    return clock.shortest_clock(bench, start, rules, readings, clock.standing_limits(history, bench), own)


def _within_limit(
    history: History, bench: Bench, rule: Rule, facts: tuple[Fact, ...], running: Clock
) -> Authority:
    if running.ends is None:
        step = bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, UNKNOWN_RULE, facts)
        return found.made(bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *running.reasons, running=running)
    ends, reasons = running.ends, running.reasons
    match ends.has_come(bench.at):
        case Answer.NO:
            stops = _gone_ahead(history, bench, ends.earliest)
            step = bench.step("AUTHORITY.STATE_HOLD", Answer.YES, rule.id, facts, until=stops)
            return found.made(
                bench,
                Basis.STATE_DETAINER_HOLD,
                Answer.YES,
                *reasons,
                step,
                expires_at=stops,
                running=running,
            )
        case Answer.YES:
            step = bench.step("AUTHORITY.LIMIT_REACHED", Answer.NO, rule.id, facts, until=ends)
            return found.made(bench, Basis.NONE, Answer.NO, step, *reasons, running=running)
    step = bench.step(
        "AUTHORITY.LIMIT_UNCERTAIN",
        Answer.UNKNOWN,
        UNKNOWN_RULE,
        facts,
        first=ends.earliest,
        last=ends.latest,
    )
    return found.made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, step, *reasons, expires_at=ends.latest, running=running
    )


def _gone_ahead(history: History, bench: Bench, until: datetime) -> datetime:
    """Find the instant before `until` at which no rule will carry the hold, as known by now; else `until`."""
    for instant in sorted(set(standing.changes_ahead(history, bench))):
        if instant >= until:
            break
        then = Bench(book=bench.book, zone=bench.zone, at=instant)
        rules = state_holds.hold_rules(history, then)
        if not any(_ground(history, then, rule, terms)[0] is Answer.YES for rule, terms in rules):
            return instant
    return until
