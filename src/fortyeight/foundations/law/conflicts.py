"""Open questions of law: which alternative governs a decision, and how the decision says so.

The register of conflicts is data (`rules/conflicts/`). Nothing here decides a
question. It finds the default, the reading of an agency's counsel where the law
leaves the question to counsel, and the words that make either visible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact, agreement
from fortyeight.foundations.law.shapes import conflict
from fortyeight.foundations.law.shapes.conflict import Conflict
from fortyeight.foundations.law.words import Word

if TYPE_CHECKING:
    from fortyeight.foundations.law.reasoning import Bench

WEEKENDS = "conflicts.c01_weekends"
START = "conflicts.c02_clock_start"
TRANSPORT = "conflicts.c12_transport"
LONGER = "CONFLICT.LONGER"
HOUSE_POLICY = "readings.hold_limit_governs"

BEARS_ON: Mapping[str, str] = MappingProxyType(
    {
        "SERVICE.NOT_RELEASE_ELIGIBLE": "conflicts.c03_service_before_release",
        "SERVICE.TOO_LATE": "conflicts.c04_no_officer_yet",
        "AUTHORITY.NONE": "conflicts.c04_no_officer_yet",
        "SERVICE.NO_DETAINER": "conflicts.c05_detainer_copy",
        "SERVICE.DETAINER_NOT_SERVED": "conflicts.c05_detainer_copy",
        "SERVICE.CLAIM_OPEN": "conflicts.c06_citizenship_claim",
        "AUTHORITY.CLAIM_OPEN": "conflicts.c06_citizenship_claim",
        "SERVICE.STATE_LAW_FORBIDS": "conflicts.c08_state_law",
        "TRANSPORT.NO_POWER": "conflicts.c12_transport",
    }
)
"""From the code of a step that did not hold to the open question by which it was decided toward release."""


def terms_of(bench: Bench, rule_id: str) -> Conflict | None:
    """Find what the book says of an open question on the bench's day; None when it does not speak."""
    if rule_id not in bench.book.rules:
        return None
    value = bench.value(rule_id)
    return value.terms if value and isinstance(value.terms, Conflict) else None


def limit_chosen(bench: Bench, reading: Fact | None) -> str:
    """Find the limit that counsel's reading chooses; empty when it chooses none that it may.

    The reading must name its counsel, the question must be open to counsel, and
    an alternative must rest on the rule that it names.
    """
    if reading is None:
        return ""
    what = reading.what
    assert isinstance(what, agreement.ReadingAdopted)
    terms = terms_of(bench, WEEKENDS)
    if terms is None or terms.open_to != "COUNSEL" or not what.counsel.strip():
        return ""
    return what.rule if conflict.alternative_of(terms, what.rule) is not None else ""


def may_be_chosen(terms: Conflict, rule_id: str) -> Answer:
    """Say whether counsel of an agency may choose the alternative that rests on a rule."""
    known = conflict.alternative_of(terms, rule_id) is not None
    return Answer.YES if known and terms.open_to == "COUNSEL" else Answer.NO


def is_open(bench: Bench, reading: agreement.ReadingAdopted) -> Answer:
    """Say whether a reading chooses something; UNKNOWN for a question that is not in the register.

    The house policy on the governing limit asks what question C1 asks.
    """
    terms = terms_of(bench, WEEKENDS if reading.question == HOUSE_POLICY else reading.question)
    return Answer.UNKNOWN if terms is None else may_be_chosen(terms, reading.rule)


def default_step(bench: Bench, rule_id: str, code: str, **words: Word) -> Iterator[Reason]:
    """Write the step that cites an open question and its default; nothing when the book has it not."""
    terms = terms_of(bench, rule_id)
    if terms is not None:
        words |= {"number": terms.number, "effect": conflict.default(terms).effect}
        yield bench.step(code, Answer.YES, rule_id, (), **words)


def warnings_of(bench: Bench, steps: Iterable[Reason]) -> Iterator[Reason]:
    """Warn of a hold that rests on a longer limit, and of each open question decided toward release."""
    cited: set[str] = set()
    for step in steps:
        if step.code == LONGER and LONGER not in cited:
            cited.add(LONGER)
            yield step
        question = BEARS_ON.get(step.code, "") if step.answer is not Answer.YES else ""
        if question and question not in cited:
            cited.add(question)
            yield from default_step(bench, question, "CONFLICT.DEFAULT")
