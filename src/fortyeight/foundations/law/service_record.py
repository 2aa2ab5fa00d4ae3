"""Link 7: supervision, and whether the service itself was done as the texts ask."""

from collections.abc import Iterator
from datetime import datetime

from fortyeight.foundations.law import standing
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History, history_of
from fortyeight.foundations.law.decision import Answer, Decision, Reason
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import requirements
from fortyeight.foundations.law.words import Listed

QUESTION = "Was the service done as the agreement and the regulation ask?"
WORDS = "us.8cfr287_8.arrest_words"
RECORD = "readings.service_record"
ITEM_WORDS = {
    "IDENTIFIED_AS_IMMIGRATION_OFFICER": "the officer said that they are an officer authorized to arrest",
    "STATED_UNDER_ARREST_AND_WHY": "the person was told that they are under arrest, and why",
    "ICE_OFFICER_NAMED": "the ICE officer directing the service",
    "INTERPRETER_OFFERED": "an interpreter was offered",
    "INTERPRETER_NAME_ON_WARRANT": "the interpreter's name is written on the warrant",
    "LANGUAGE_RECORDED": "the language in which it was read",
    "COPY_GIVEN": "the person got a copy",
    "CONTEST_NOTICE_GIVEN": "the person got the notice of how to contest it",
    "TIME_TO_THE_MINUTE": "the time to the minute",
}


def is_service_complete(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = history_of(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def record_steps(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def _items_step(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def _items_present(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}
