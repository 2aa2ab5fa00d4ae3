"""What a ground answers: the basis on which a person is held, and the decision behind it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fortyeight.foundations.law.clock import Clock
from fortyeight.foundations.law.decision import Answer, Decision, Reason
from fortyeight.foundations.law.facts import Fact
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.service import NO_WAITING
from fortyeight.foundations.law.words import Word

QUESTION = "On what authority is this person held now?"
LOCAL_RULE = "readings.local_custody"
UNKNOWN_RULE = "readings.unknown_counts_to_release"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


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
mutants_x_made__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_made__mutmut)
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


def x_made__mutmut_orig(
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


def x_made__mutmut_1(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = None
    return Authority(basis=basis, decision=decision, clock=running)


def x_made__mutmut_2(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(None, answer, reasons, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, clock=running)


def x_made__mutmut_3(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, None, reasons, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, clock=running)


def x_made__mutmut_4(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, None, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, clock=running)


def x_made__mutmut_5(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, reasons, expires_at=None)
    return Authority(basis=basis, decision=decision, clock=running)


def x_made__mutmut_6(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(answer, reasons, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, clock=running)


def x_made__mutmut_7(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, reasons, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, clock=running)


def x_made__mutmut_8(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, clock=running)


def x_made__mutmut_9(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, reasons, )
    return Authority(basis=basis, decision=decision, clock=running)


def x_made__mutmut_10(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, reasons, expires_at=expires_at)
    return Authority(basis=None, decision=decision, clock=running)


def x_made__mutmut_11(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, reasons, expires_at=expires_at)
    return Authority(basis=basis, decision=None, clock=running)


def x_made__mutmut_12(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, reasons, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, clock=None)


def x_made__mutmut_13(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, reasons, expires_at=expires_at)
    return Authority(decision=decision, clock=running)


def x_made__mutmut_14(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, reasons, expires_at=expires_at)
    return Authority(basis=basis, clock=running)


def x_made__mutmut_15(
    bench: Bench,
    basis: Basis,
    answer: Answer,
    *reasons: Reason,
    expires_at: datetime | None = None,
    running: Clock | None = None,
) -> Authority:
    """Write an authority whose answer is known; its decision carries the reasons in order."""
    decision = bench.settle(QUESTION, answer, reasons, expires_at=expires_at)
    return Authority(basis=basis, decision=decision, )

mutants_x_made__mutmut['_mutmut_orig'] = x_made__mutmut_orig # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_1'] = x_made__mutmut_1 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_2'] = x_made__mutmut_2 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_3'] = x_made__mutmut_3 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_4'] = x_made__mutmut_4 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_5'] = x_made__mutmut_5 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_6'] = x_made__mutmut_6 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_7'] = x_made__mutmut_7 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_8'] = x_made__mutmut_8 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_9'] = x_made__mutmut_9 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_10'] = x_made__mutmut_10 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_11'] = x_made__mutmut_11 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_12'] = x_made__mutmut_12 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_13'] = x_made__mutmut_13 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_14'] = x_made__mutmut_14 # type: ignore # mutmut generated
mutants_x_made__mutmut['x_made__mutmut_15'] = x_made__mutmut_15 # type: ignore # mutmut generated
mutants_x_unknown__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_unknown__mutmut)
def unknown(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_orig(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_1(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        None, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_2(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, None, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_3(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, None, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_4(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, None
    )


def x_unknown__mutmut_5(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_6(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_7(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_8(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, )


def x_unknown__mutmut_9(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(None, Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_10(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, None, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_11(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, None, facts, **words)
    )


def x_unknown__mutmut_12(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, None, **words)
    )


def x_unknown__mutmut_13(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(Answer.UNKNOWN, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_14(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, UNKNOWN_RULE, facts, **words)
    )


def x_unknown__mutmut_15(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, facts, **words)
    )


def x_unknown__mutmut_16(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, **words)
    )


def x_unknown__mutmut_17(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that it cannot be told, in one step. What is not known counts towards release."""
    return made(
        bench, Basis.UNKNOWN, Answer.UNKNOWN, bench.step(code, Answer.UNKNOWN, UNKNOWN_RULE, facts, )
    )

mutants_x_unknown__mutmut['_mutmut_orig'] = x_unknown__mutmut_orig # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_1'] = x_unknown__mutmut_1 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_2'] = x_unknown__mutmut_2 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_3'] = x_unknown__mutmut_3 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_4'] = x_unknown__mutmut_4 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_5'] = x_unknown__mutmut_5 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_6'] = x_unknown__mutmut_6 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_7'] = x_unknown__mutmut_7 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_8'] = x_unknown__mutmut_8 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_9'] = x_unknown__mutmut_9 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_10'] = x_unknown__mutmut_10 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_11'] = x_unknown__mutmut_11 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_12'] = x_unknown__mutmut_12 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_13'] = x_unknown__mutmut_13 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_14'] = x_unknown__mutmut_14 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_15'] = x_unknown__mutmut_15 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_16'] = x_unknown__mutmut_16 # type: ignore # mutmut generated
mutants_x_unknown__mutmut['x_unknown__mutmut_17'] = x_unknown__mutmut_17 # type: ignore # mutmut generated
mutants_x_none__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_none__mutmut)
def none(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_orig(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_1(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(None, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_2(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, None, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_3(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, None, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_4(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, None)


def x_none__mutmut_5(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(Basis.NONE, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_6(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_7(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, bench.step(code, Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_8(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, )


def x_none__mutmut_9(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(None, Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_10(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, None, NO_WAITING, facts, **words))


def x_none__mutmut_11(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, None, facts, **words))


def x_none__mutmut_12(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, None, **words))


def x_none__mutmut_13(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(Answer.NO, NO_WAITING, facts, **words))


def x_none__mutmut_14(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, NO_WAITING, facts, **words))


def x_none__mutmut_15(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, facts, **words))


def x_none__mutmut_16(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, **words))


def x_none__mutmut_17(bench: Bench, code: str, facts: list[Fact] | tuple[Fact, ...] = (), **words: Word) -> Authority:
    """Answer that no lawful authority is shown, in one step. There is no waiting authority."""
    return made(bench, Basis.NONE, Answer.NO, bench.step(code, Answer.NO, NO_WAITING, facts, ))

mutants_x_none__mutmut['_mutmut_orig'] = x_none__mutmut_orig # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_1'] = x_none__mutmut_1 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_2'] = x_none__mutmut_2 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_3'] = x_none__mutmut_3 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_4'] = x_none__mutmut_4 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_5'] = x_none__mutmut_5 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_6'] = x_none__mutmut_6 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_7'] = x_none__mutmut_7 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_8'] = x_none__mutmut_8 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_9'] = x_none__mutmut_9 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_10'] = x_none__mutmut_10 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_11'] = x_none__mutmut_11 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_12'] = x_none__mutmut_12 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_13'] = x_none__mutmut_13 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_14'] = x_none__mutmut_14 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_15'] = x_none__mutmut_15 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_16'] = x_none__mutmut_16 # type: ignore # mutmut generated
mutants_x_none__mutmut['x_none__mutmut_17'] = x_none__mutmut_17 # type: ignore # mutmut generated
