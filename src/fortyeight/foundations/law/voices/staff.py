"""What a decision says to the staff of the jail: the answer first, then what to do now."""

from collections.abc import Callable, Iterator
from datetime import datetime

from fortyeight.foundations.law.decision import Answer, Decision

WORD = {Answer.YES: "Yes.", Answer.NO: "No.", Answer.UNKNOWN: "Cannot tell."}


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
