"""May, or must, an agency have an agreement with ICE? By which law, who signs, and what changes soon."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import court_limits
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.custody import switched_on, switches
from fortyeight.foundations.law.decision import Answer, Decision, Reason
from fortyeight.foundations.law.facts import Fact, agreement
from fortyeight.foundations.law.instants import local_midnight
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes.agreement_effect import MODELS
from fortyeight.foundations.law.state_law import STATE_LAW, answer_as_read, not_covered_step, place_rules

QUESTION = "May this agency have such an agreement with ICE?"
UNDER_287G = ("WSO", "JEM", "TFM")
SIGNED_WORDS = frozenset({"SIGN_AGREEMENT", "APPROVE_AGREEMENT"})
END_WORDS = frozenset({"APPROVE_TERMINATION_OF_AGREEMENT"})
DUE_SHAPE, TO_AGREE = "report_due", "ENTER_INTO_AGREEMENT"


class Effect(StrEnum):
    """What the law comes to for one kind of agreement."""

    REQUIRED = "REQUIRED"
    PERMITTED = "PERMITTED"
    FORBIDDEN = "FORBIDDEN"
    UNSETTLED = "UNSETTLED"


_STEPS = {
    Effect.REQUIRED: ("AGREE.RULE_REQUIRES", Answer.YES),
    Effect.PERMITTED: ("AGREE.RULE_PERMITS", Answer.YES),
    Effect.FORBIDDEN: ("AGREE.RULE_FORBIDS", Answer.NO),
    Effect.UNSETTLED: ("AGREE.RULE_LEAVES_OPEN", Answer.UNKNOWN),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The effect of the law on one kind of agreement, and the decision behind it."""

    model: str
    effect: Effect
    decision: Decision


def may_agree(
    place: str,
    model: str,
    *,
    at: datetime,
    book: Book,
    zone: ZoneInfo | None = None,
    facts: Iterable[Fact] = (),
) -> Decision:
    """Decide whether an agency of a place may have an agreement of one kind at an instant.

    YES where the law requires or permits it, NO where it forbids it, UNKNOWN where
    it is open or the book has no law of the place. The civil day is that of `zone`,
    UTC when left out. `facts` are those of one agency: a reading of its counsel may
    settle what the law leaves open, and may forbid; nothing that an agency signs
    makes lawful what the law forbids. `model` is WSO, JEM, TFM, BOA or CONTRACT.
    The answer stands until `expires_at`, when the law of the place changes.
    """
    return rule_on(place, model, at=at, book=book, zone=zone, facts=facts).decision


def rule_on(
    place: str,
    model: str,
    *,
    at: datetime,
    book: Book,
    zone: ZoneInfo | None = None,
    facts: Iterable[Fact] = (),
) -> Ruling:
    """As `may_agree`, with the effect named."""
    assert model in MODELS, "a kind of agreement that the book knows"
    there = zone or ZoneInfo("UTC")
    history = History(CaseFile(stay="", zone=there, place=place, facts=tuple(facts)))
    bench = Bench(book=book, zone=there, at=at)
    steps = tuple(_steps(history, bench, model))
    effect = _effect(steps)
    answer = _STEPS[effect][1]
    closing = {
        Effect.REQUIRED: "AGREE.REQUIRED",
        Effect.PERMITTED: "AGREE.PERMITTED",
    }.get(effect)
    if closing is not None:
        steps = (*steps, bench.step(closing, Answer.YES, steps[-1].rule_id))
    decision = bench.settle(
        QUESTION,
        answer,
        steps,
        expires_at=_changes_at(history, bench, model),
        warnings=_warnings(history, bench, model, effect),
    )
    return Ruling(model=model, effect=effect, decision=decision)


def _steps(history: History, bench: Bench, model: str) -> Iterator[Reason]:
    if model in UNDER_287G:
        yield bench.step("AGREE.FEDERAL_LAW_LETS", Answer.YES, STATE_LAW)
    if not_covered_step(history, bench) is not None:
        yield bench.step("AGREE.PLACE_NOT_COVERED", Answer.UNKNOWN, STATE_LAW, place=_name(history, bench))
        return
    rules = _rules(history, bench, model)
    if not rules:
        yield bench.step("AGREE.LAW_IS_SILENT", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        yield _rule_step(history, bench, rule, model)


def _name(history: History, bench: Bench) -> str:
    place = bench.book.places.get(history.casefile.place)
    return place.name if place is not None else history.casefile.place


def _rules(history: History, bench: Bench, model: str) -> tuple[Rule, ...]:
    """List the rules of the place that speak of one kind of agreement, on some day."""
    return tuple(
        rule
        for rule in place_rules(history, bench, "agreement_effect")
        if any(model in value.terms.models for value in rule.values)
    )


def _said(bench: Bench, rule: Rule, model: str) -> Effect:
    """Read what a rule says of a kind today; UNSETTLED outside its dates and where it is silent."""
    value = bench.value(rule.id)
    if value is None or model not in value.terms.models:
        return Effect.UNSETTLED
    return Effect(value.terms.effect)


def _rule_step(history: History, bench: Bench, rule: Rule, model: str) -> Reason:
    """Say what a rule of the place says, and what counsel of the agency reads in it."""
    code, law = _STEPS[_said(bench, rule, model)]
    answer, readings = answer_as_read(history, bench, rule.id, law)
    if not readings or answer is Answer.UNKNOWN:
        code = "AGREE.RULE_LEAVES_OPEN" if answer is Answer.UNKNOWN else code
        return bench.step(code, answer, rule.id, readings)
    adopted = readings[-1].what
    assert isinstance(adopted, agreement.ReadingAdopted), "a reading is what counsel adopted"
    code = "AGREE.COUNSEL_ALLOWS" if answer is Answer.YES else "AGREE.COUNSEL_FORBIDS"
    return bench.step(code, answer, rule.id, readings, counsel=adopted.counsel)


def _effect(steps: tuple[Reason, ...]) -> Effect:
    """Put the rules together: one that forbids settles it, then one that leaves it open."""
    answers = {step.answer for step in steps}
    if Answer.NO in answers:
        return Effect.FORBIDDEN
    if Answer.UNKNOWN in answers:
        return Effect.UNSETTLED
    required = any(step.code == "AGREE.RULE_REQUIRES" for step in steps)
    return Effect.REQUIRED if required else Effect.PERMITTED


def _today(bench: Bench) -> date:
    return bench.at.astimezone(bench.zone).date()


def _changes(history: History, bench: Bench, model: str) -> Iterator[tuple[date, Effect, Rule]]:
    """List the days ahead on which a rule of the place begins to say something else, in order."""
    today = _today(bench)
    found = []
    for rule in _rules(history, bench, model):
        days = {value.in_force_from for value in rule.values}
        days |= {value.in_force_to for value in rule.values if value.in_force_to is not None}
        for day in sorted(day for day in days if day > today):
            then = Bench(book=bench.book, zone=bench.zone, at=local_midnight(day, bench.zone))
            found.append((day, _said(then, rule, model), rule))
    yield from sorted(found, key=lambda change: (change[0], change[2].id))


def _changes_at(history: History, bench: Bench, model: str) -> datetime | None:
    first = next(_changes(history, bench, model), None)
    return None if first is None else local_midnight(first[0], bench.zone)


def _warnings(history: History, bench: Bench, model: str, effect: Effect) -> Iterator[Reason]:
    for day, ahead, rule in _changes(history, bench, model):
        yield bench.step("AGREE.CHANGES_ON", Answer.YES, rule.id, day=day, effect=ahead.value.lower())
    if model in UNDER_287G:
        yield from _signing_warnings(history, bench)
        yield from _court_warnings(history, bench)
    yield from _held_warnings(history, bench, model, effect)


def _signing_warnings(history: History, bench: Bench) -> Iterator[Reason]:
    """Who has to sign here, who has to approve the end, and by when there must be an agreement."""
    for rule in place_rules(history, bench, "statement"):
        value = bench.value(rule.id)
        if value is None:
            continue
        party = value.terms.party.replace("_", " ").lower()
        if SIGNED_WORDS.intersection(value.terms.what):
            yield bench.step("AGREE.WHO_SIGNS", Answer.YES, rule.id, party=party)
        if END_WORDS.intersection(value.terms.what):
            yield bench.step("AGREE.WHO_APPROVES_THE_END", Answer.YES, rule.id, party=party)
    for rule in place_rules(history, bench, DUE_SHAPE):
        terms: Any = rule.values[-1].terms
        if terms.what == TO_AGREE:
            yield bench.step("AGREE.COMPLY_BY", Answer.YES, rule.id, day=terms.first_due)


def _court_warnings(history: History, bench: Bench) -> Iterator[Reason]:
    for speaking in court_limits.speaking(history, bench):
        if not speaking.limits("ICE_WARRANT_UNDER_AGREEMENT"):
            continue
        pending = speaking.terms.weight == "PENDING"
        code = "AGREE.COURT_HAS_NOT_DECIDED" if pending else "AGREE.COURT_LIMITS"
        yield bench.step(code, Answer.YES, speaking.rule.id)


def _held_warnings(history: History, bench: Bench, model: str, effect: Effect) -> Iterator[Reason]:
    """Say of an agreement of this kind that the agency has signed what becomes of it."""
    for stream in history.streams("agreement"):
        signed = [
            fact
            for fact in history.of(agreement.Signed, stream=stream)
            if getattr(fact.what, "model", "") == model
        ]
        events = [*((fact, True) for fact in signed)]
        events += switches(history, (), (agreement.AgreementEnded,), stream)
        if not signed or switched_on(events, bench.at) is Answer.NO:
            continue
        code = "AGREE.MUST_END" if effect is Effect.FORBIDDEN else "AGREE.HELD"
        yield bench.step(code, Answer.YES, STATE_LAW, signed, text=getattr(signed[-1].what, "text", ""))
