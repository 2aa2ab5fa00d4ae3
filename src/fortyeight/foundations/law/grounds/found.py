"""What a ground answers: the basis on which a person is held, and the decision behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fortyeight.foundations.law.clock import Clock
from fortyeight.foundations.law.decision import Answer, Decision, Reason, all_of
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.service import NO_WAITING
from fortyeight.foundations.law.words import Word

QUESTION = "On what authority is this person held now?"
LOCAL_RULE = "readings.local_custody"
UNKNOWN_RULE = "readings.unknown_counts_to_release"


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


def made(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, reasons, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, clock=running)


def unknown(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def none(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def fails(
    bench: Bench, steps: Iterable[Reason], *, no: str, uncertain: str, about: Fact | None = None
) -> Authority | None:
    """Close a ground on those of its steps that did not hold; None when all did.

    `no` and `uncertain` are the codes of the closing step. It repeats the first
    failed sentence, and names the fact it is `about`, or else those of that step.
    A law that is not covered closes by its own code.
    """
    taken = tuple(steps)
    answer = all_of(step.answer for step in taken)
    if answer is Answer.YES:
        return None
    failed = [step for step in taken if step.answer is answer]
    what, facts = failed[0].sentence, failed[0].facts if about is None else (about,)
    if answer is Answer.NO:
        closing = bench.step(no, Answer.NO, NO_WAITING, facts, what=what)
        return made(bench, Basis.NONE, Answer.NO, closing, *failed)
    uncovered = next((step for step in failed if step.code == "LAW.PLACE_NOT_COVERED"), None)
    closing = uncovered or bench.step(uncertain, Answer.UNKNOWN, UNKNOWN_RULE, facts, what=what)
    return made(bench, Basis.UNKNOWN, Answer.UNKNOWN, closing, *failed)
