"""What a decision says to the staff of the jail: the answer first, then what to do now."""

from collections.abc import Callable, Iterator
from datetime import datetime

from fortyeight.foundations.law.decision import Answer, Decision

WORD = {Answer.YES: "Yes.", Answer.NO: "No.", Answer.UNKNOWN: "Cannot tell."}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_for_staff__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_for_staff__mutmut)
def for_staff(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_orig(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_1(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_2(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(None)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_3(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = None
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_4(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES or not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_5(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is Answer.YES and not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_6(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_7(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(None):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_8(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because not in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_9(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because in before for before in said):
            said.append(None)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is not Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_10(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = None
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_11(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(None)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."


def x_for_staff__mutmut_12(decision: Decision, clock_text: Callable[[datetime], str]) -> Iterator[str]:
    """Say a decision in a few sentences, most urgent first.

    Every failing step is named once, with what to do about it; steps that hold
    are not. `clock_text` writes an instant as the place shows it.
    """
    yield f"{decision.question} {WORD[decision.answer]} {decision.because}"
    if decision.expires_at is not None:
        yield f"This stands until {clock_text(decision.expires_at)}, if nothing new is recorded."
    said = [decision.because]
    for step in decision.reasons:
        if step.answer is not Answer.YES and not any(step.because in before for before in said):
            said.append(step.because)
            yield step.because
    remedies = dict.fromkeys(step.remedy for step in decision.reasons if step.answer is Answer.YES)
    yield from (f"Do now: {remedy}" for remedy in remedies if remedy)
    yield from (f"Mind: {warning.because}" for warning in decision.warnings)
    if decision.draft_rules:
        yield f"Rules used that are drafts, not signed by counsel: {len(decision.draft_rules)}."

mutants_x_for_staff__mutmut['_mutmut_orig'] = x_for_staff__mutmut_orig # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_1'] = x_for_staff__mutmut_1 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_2'] = x_for_staff__mutmut_2 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_3'] = x_for_staff__mutmut_3 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_4'] = x_for_staff__mutmut_4 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_5'] = x_for_staff__mutmut_5 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_6'] = x_for_staff__mutmut_6 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_7'] = x_for_staff__mutmut_7 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_8'] = x_for_staff__mutmut_8 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_9'] = x_for_staff__mutmut_9 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_10'] = x_for_staff__mutmut_10 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_11'] = x_for_staff__mutmut_11 # type: ignore # mutmut generated
mutants_x_for_staff__mutmut['x_for_staff__mutmut_12'] = x_for_staff__mutmut_12 # type: ignore # mutmut generated
