"""Link 7: supervision, and whether the service itself was done as the texts ask."""

from collections.abc import Iterator
from datetime import datetime

from fortyeight.foundations.law import standing
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_is_service_complete__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_is_service_complete__mutmut)
def is_service_complete(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_orig(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_1(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = None
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_2(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=None, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_3(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=None, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_4(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=None)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_5(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_6(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_7(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, )
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_8(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = None
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_9(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(None)
    return bench.decide(QUESTION, record_steps(history, bench, served))


def x_is_service_complete__mutmut_10(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(None, record_steps(history, bench, served))


def x_is_service_complete__mutmut_11(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, None)


def x_is_service_complete__mutmut_12(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(record_steps(history, bench, served))


def x_is_service_complete__mutmut_13(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, )


def x_is_service_complete__mutmut_14(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(None, bench, served))


def x_is_service_complete__mutmut_15(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, None, served))


def x_is_service_complete__mutmut_16(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, None))


def x_is_service_complete__mutmut_17(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(bench, served))


def x_is_service_complete__mutmut_18(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, served))


def x_is_service_complete__mutmut_19(
    casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book
) -> Decision:
    """Decide link 7 on the record of a service, before it is recorded."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    return bench.decide(QUESTION, record_steps(history, bench, ))

mutants_x_is_service_complete__mutmut['_mutmut_orig'] = x_is_service_complete__mutmut_orig # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_1'] = x_is_service_complete__mutmut_1 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_2'] = x_is_service_complete__mutmut_2 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_3'] = x_is_service_complete__mutmut_3 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_4'] = x_is_service_complete__mutmut_4 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_5'] = x_is_service_complete__mutmut_5 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_6'] = x_is_service_complete__mutmut_6 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_7'] = x_is_service_complete__mutmut_7 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_8'] = x_is_service_complete__mutmut_8 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_9'] = x_is_service_complete__mutmut_9 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_10'] = x_is_service_complete__mutmut_10 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_11'] = x_is_service_complete__mutmut_11 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_12'] = x_is_service_complete__mutmut_12 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_13'] = x_is_service_complete__mutmut_13 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_14'] = x_is_service_complete__mutmut_14 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_15'] = x_is_service_complete__mutmut_15 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_16'] = x_is_service_complete__mutmut_16 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_17'] = x_is_service_complete__mutmut_17 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_18'] = x_is_service_complete__mutmut_18 # type: ignore # mutmut generated
mutants_x_is_service_complete__mutmut['x_is_service_complete__mutmut_19'] = x_is_service_complete__mutmut_19 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_record_steps__mutmut)
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


def x_record_steps__mutmut_orig(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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


def x_record_steps__mutmut_1(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = None
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


def x_record_steps__mutmut_2(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(None, bench)
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


def x_record_steps__mutmut_3(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, None)
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


def x_record_steps__mutmut_4(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(bench)
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


def x_record_steps__mutmut_5(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, )
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


def x_record_steps__mutmut_6(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = None
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_7(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if (agreement) and False else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_8(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if (agreement) or True else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_9(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "XXwso_2025XX"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_10(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "WSO_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_11(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = None
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_12(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(None)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_13(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = None
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_14(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "XXSERVICE.SUPERVISEDXX", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_15(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "service.supervised", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_16(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "XXSERVICE.NO_SUPERVISORXX"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_17(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "service.no_supervisor"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_18(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "XXSERVICE.WORDS_SAIDXX", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_19(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "service.words_said", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_20(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "XXSERVICE.WORDS_NOT_SAIDXX"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_21(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "service.words_not_said"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_22(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "XXSERVICE.INTERPRETERXX", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_23(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "service.interpreter", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_24(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "XXSERVICE.NO_INTERPRETERXX"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_25(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "service.no_interpreter"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_26(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "XXSERVICE.RECORD_COMPLETEXX", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_27(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "service.record_complete", "SERVICE.RECORD_INCOMPLETE"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_28(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "XXSERVICE.RECORD_INCOMPLETEXX"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_29(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
    """Take link 7: supervision named, the words said, an interpreter offered, the record complete."""
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    present = _items_present(served)
    checks = (
        (f"moa.{text}.supervision", "SERVICE.SUPERVISED", "SERVICE.NO_SUPERVISOR"),
        (WORDS, "SERVICE.WORDS_SAID", "SERVICE.WORDS_NOT_SAID"),
        (f"moa.{text}.interpreter", "SERVICE.INTERPRETER", "SERVICE.NO_INTERPRETER"),
        (RECORD, "SERVICE.RECORD_COMPLETE", "service.record_incomplete"),
    )
    for rule_id, good, bad in checks:
        yield _items_step(bench, rule_id, present, good, bad)


def x_record_steps__mutmut_30(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(None, rule_id, present, good, bad)


def x_record_steps__mutmut_31(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(bench, None, present, good, bad)


def x_record_steps__mutmut_32(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(bench, rule_id, None, good, bad)


def x_record_steps__mutmut_33(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(bench, rule_id, present, None, bad)


def x_record_steps__mutmut_34(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(bench, rule_id, present, good, None)


def x_record_steps__mutmut_35(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(rule_id, present, good, bad)


def x_record_steps__mutmut_36(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(bench, present, good, bad)


def x_record_steps__mutmut_37(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(bench, rule_id, good, bad)


def x_record_steps__mutmut_38(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(bench, rule_id, present, bad)


def x_record_steps__mutmut_39(history: History, bench: Bench, served: stay.WarrantServed) -> Iterator[Reason]:
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
        yield _items_step(bench, rule_id, present, good, )

mutants_x_record_steps__mutmut['_mutmut_orig'] = x_record_steps__mutmut_orig # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_1'] = x_record_steps__mutmut_1 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_2'] = x_record_steps__mutmut_2 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_3'] = x_record_steps__mutmut_3 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_4'] = x_record_steps__mutmut_4 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_5'] = x_record_steps__mutmut_5 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_6'] = x_record_steps__mutmut_6 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_7'] = x_record_steps__mutmut_7 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_8'] = x_record_steps__mutmut_8 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_9'] = x_record_steps__mutmut_9 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_10'] = x_record_steps__mutmut_10 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_11'] = x_record_steps__mutmut_11 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_12'] = x_record_steps__mutmut_12 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_13'] = x_record_steps__mutmut_13 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_14'] = x_record_steps__mutmut_14 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_15'] = x_record_steps__mutmut_15 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_16'] = x_record_steps__mutmut_16 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_17'] = x_record_steps__mutmut_17 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_18'] = x_record_steps__mutmut_18 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_19'] = x_record_steps__mutmut_19 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_20'] = x_record_steps__mutmut_20 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_21'] = x_record_steps__mutmut_21 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_22'] = x_record_steps__mutmut_22 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_23'] = x_record_steps__mutmut_23 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_24'] = x_record_steps__mutmut_24 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_25'] = x_record_steps__mutmut_25 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_26'] = x_record_steps__mutmut_26 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_27'] = x_record_steps__mutmut_27 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_28'] = x_record_steps__mutmut_28 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_29'] = x_record_steps__mutmut_29 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_30'] = x_record_steps__mutmut_30 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_31'] = x_record_steps__mutmut_31 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_32'] = x_record_steps__mutmut_32 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_33'] = x_record_steps__mutmut_33 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_34'] = x_record_steps__mutmut_34 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_35'] = x_record_steps__mutmut_35 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_36'] = x_record_steps__mutmut_36 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_37'] = x_record_steps__mutmut_37 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_38'] = x_record_steps__mutmut_38 # type: ignore # mutmut generated
mutants_x_record_steps__mutmut['x_record_steps__mutmut_39'] = x_record_steps__mutmut_39 # type: ignore # mutmut generated
mutants_x__items_step__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__items_step__mutmut)
def _items_step(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_orig(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_1(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_2(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if (rule_id in bench.book.rules) and False else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_3(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if (rule_id in bench.book.rules) or True else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_4(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(None) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_5(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id not in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_6(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is not None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_7(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = None
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_8(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if (rule_id in bench.book.rules) and False else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_9(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if (rule_id in bench.book.rules) or True else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_10(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id not in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_11(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(None, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_12(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, None, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_13(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, None, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_14(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what=None)
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_15(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_16(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_17(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_18(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, )
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_19(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="XXthe rule that says what is neededXX")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_20(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="THE RULE THAT SAYS WHAT IS NEEDED")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_21(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = None
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_22(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(None, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_23(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, None)
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_24(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_25(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, )
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_26(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present | set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_27(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(None))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_28(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = None
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_29(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(None, "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_30(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), None)
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_31(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed("; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_32(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), )
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_33(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(None), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_34(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(None, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_35(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, None) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_36(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_37(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, ) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_38(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").upper()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_39(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace(None, " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_40(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", None).lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_41(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace(" ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_42(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", ).lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_43(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("XX_XX", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_44(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", "XX XX").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_45(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "XX; XX")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=words)


def x__items_step__mutmut_46(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(None, answer, rule_id, what=words)


def x__items_step__mutmut_47(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, None, rule_id, what=words)


def x__items_step__mutmut_48(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, None, what=words)


def x__items_step__mutmut_49(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, what=None)


def x__items_step__mutmut_50(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(answer, rule_id, what=words)


def x__items_step__mutmut_51(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, rule_id, what=words)


def x__items_step__mutmut_52(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, what=words)


def x__items_step__mutmut_53(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is Answer.YES else bad, answer, rule_id, )


def x__items_step__mutmut_54(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if (answer is Answer.YES) and False else bad, answer, rule_id, what=words)


def x__items_step__mutmut_55(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if (answer is Answer.YES) or True else bad, answer, rule_id, what=words)


def x__items_step__mutmut_56(bench: Bench, rule_id: str, present: set[str], good: str, bad: str) -> Reason:
    value = bench.value(rule_id) if rule_id in bench.book.rules else None
    if value is None:
        known = rule_id if rule_id in bench.book.rules else RECORD
        return bench.step(bad, Answer.UNKNOWN, known, what="the rule that says what is needed")
    answer, missing = requirements.check(value.terms, present & set(value.terms.all_of))
    words = Listed(tuple(ITEM_WORDS.get(name, name.replace("_", " ").lower()) for name in missing), "; ")
    return bench.step(good if answer is not Answer.YES else bad, answer, rule_id, what=words)

mutants_x__items_step__mutmut['_mutmut_orig'] = x__items_step__mutmut_orig # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_1'] = x__items_step__mutmut_1 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_2'] = x__items_step__mutmut_2 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_3'] = x__items_step__mutmut_3 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_4'] = x__items_step__mutmut_4 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_5'] = x__items_step__mutmut_5 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_6'] = x__items_step__mutmut_6 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_7'] = x__items_step__mutmut_7 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_8'] = x__items_step__mutmut_8 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_9'] = x__items_step__mutmut_9 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_10'] = x__items_step__mutmut_10 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_11'] = x__items_step__mutmut_11 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_12'] = x__items_step__mutmut_12 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_13'] = x__items_step__mutmut_13 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_14'] = x__items_step__mutmut_14 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_15'] = x__items_step__mutmut_15 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_16'] = x__items_step__mutmut_16 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_17'] = x__items_step__mutmut_17 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_18'] = x__items_step__mutmut_18 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_19'] = x__items_step__mutmut_19 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_20'] = x__items_step__mutmut_20 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_21'] = x__items_step__mutmut_21 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_22'] = x__items_step__mutmut_22 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_23'] = x__items_step__mutmut_23 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_24'] = x__items_step__mutmut_24 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_25'] = x__items_step__mutmut_25 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_26'] = x__items_step__mutmut_26 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_27'] = x__items_step__mutmut_27 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_28'] = x__items_step__mutmut_28 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_29'] = x__items_step__mutmut_29 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_30'] = x__items_step__mutmut_30 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_31'] = x__items_step__mutmut_31 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_32'] = x__items_step__mutmut_32 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_33'] = x__items_step__mutmut_33 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_34'] = x__items_step__mutmut_34 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_35'] = x__items_step__mutmut_35 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_36'] = x__items_step__mutmut_36 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_37'] = x__items_step__mutmut_37 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_38'] = x__items_step__mutmut_38 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_39'] = x__items_step__mutmut_39 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_40'] = x__items_step__mutmut_40 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_41'] = x__items_step__mutmut_41 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_42'] = x__items_step__mutmut_42 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_43'] = x__items_step__mutmut_43 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_44'] = x__items_step__mutmut_44 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_45'] = x__items_step__mutmut_45 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_46'] = x__items_step__mutmut_46 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_47'] = x__items_step__mutmut_47 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_48'] = x__items_step__mutmut_48 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_49'] = x__items_step__mutmut_49 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_50'] = x__items_step__mutmut_50 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_51'] = x__items_step__mutmut_51 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_52'] = x__items_step__mutmut_52 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_53'] = x__items_step__mutmut_53 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_54'] = x__items_step__mutmut_54 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_55'] = x__items_step__mutmut_55 # type: ignore # mutmut generated
mutants_x__items_step__mutmut['x__items_step__mutmut_56'] = x__items_step__mutmut_56 # type: ignore # mutmut generated
mutants_x__items_present__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__items_present__mutmut)
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


def x__items_present__mutmut_orig(served: stay.WarrantServed) -> set[str]:
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


def x__items_present__mutmut_1(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = None
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


def x__items_present__mutmut_2(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter and served.interpreter_on_warrant
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


def x__items_present__mutmut_3(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = served.interpreter or served.interpreter_on_warrant
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


def x__items_present__mutmut_4(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = None
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_5(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "XXICE_OFFICER_NAMEDXX": bool(served.directing_officer.strip()),
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


def x__items_present__mutmut_6(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ice_officer_named": bool(served.directing_officer.strip()),
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


def x__items_present__mutmut_7(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(None),
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


def x__items_present__mutmut_8(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "XXIDENTIFIED_AS_IMMIGRATION_OFFICERXX": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_9(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "identified_as_immigration_officer": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_10(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "XXSTATED_UNDER_ARREST_AND_WHYXX": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_11(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "stated_under_arrest_and_why": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_12(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "XXINTERPRETER_OFFEREDXX": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_13(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "interpreter_offered": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_14(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered and bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_15(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(None),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_16(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "XXINTERPRETER_NAME_ON_WARRANTXX": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_17(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "interpreter_name_on_warrant": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_18(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "XXLANGUAGE_RECORDEDXX": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_19(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "language_recorded": bool(served.language.strip()),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_20(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(None),
        "COPY_GIVEN": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_21(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "XXCOPY_GIVENXX": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_22(served: stay.WarrantServed) -> set[str]:
    """Translate the record into the names that the rules use. No interpreter used: nothing to annotate."""
    interpreter_settled = not served.interpreter or served.interpreter_on_warrant
    held = {
        "ICE_OFFICER_NAMED": bool(served.directing_officer.strip()),
        "IDENTIFIED_AS_IMMIGRATION_OFFICER": served.identified_as_officer,
        "STATED_UNDER_ARREST_AND_WHY": served.stated_arrest_and_why,
        "INTERPRETER_OFFERED": served.interpreter_offered or bool(served.interpreter),
        "INTERPRETER_NAME_ON_WARRANT": interpreter_settled,
        "LANGUAGE_RECORDED": bool(served.language.strip()),
        "copy_given": served.copy_given,
        "CONTEST_NOTICE_GIVEN": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_23(served: stay.WarrantServed) -> set[str]:
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
        "XXCONTEST_NOTICE_GIVENXX": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_24(served: stay.WarrantServed) -> set[str]:
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
        "contest_notice_given": served.contest_notice_given,
        "TIME_TO_THE_MINUTE": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_25(served: stay.WarrantServed) -> set[str]:
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
        "XXTIME_TO_THE_MINUTEXX": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_26(served: stay.WarrantServed) -> set[str]:
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
        "time_to_the_minute": True,
    }
    return {name for name, holds in held.items() if holds}


def x__items_present__mutmut_27(served: stay.WarrantServed) -> set[str]:
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
        "TIME_TO_THE_MINUTE": False,
    }
    return {name for name, holds in held.items() if holds}

mutants_x__items_present__mutmut['_mutmut_orig'] = x__items_present__mutmut_orig # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_1'] = x__items_present__mutmut_1 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_2'] = x__items_present__mutmut_2 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_3'] = x__items_present__mutmut_3 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_4'] = x__items_present__mutmut_4 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_5'] = x__items_present__mutmut_5 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_6'] = x__items_present__mutmut_6 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_7'] = x__items_present__mutmut_7 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_8'] = x__items_present__mutmut_8 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_9'] = x__items_present__mutmut_9 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_10'] = x__items_present__mutmut_10 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_11'] = x__items_present__mutmut_11 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_12'] = x__items_present__mutmut_12 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_13'] = x__items_present__mutmut_13 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_14'] = x__items_present__mutmut_14 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_15'] = x__items_present__mutmut_15 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_16'] = x__items_present__mutmut_16 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_17'] = x__items_present__mutmut_17 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_18'] = x__items_present__mutmut_18 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_19'] = x__items_present__mutmut_19 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_20'] = x__items_present__mutmut_20 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_21'] = x__items_present__mutmut_21 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_22'] = x__items_present__mutmut_22 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_23'] = x__items_present__mutmut_23 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_24'] = x__items_present__mutmut_24 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_25'] = x__items_present__mutmut_25 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_26'] = x__items_present__mutmut_26 # type: ignore # mutmut generated
mutants_x__items_present__mutmut['x__items_present__mutmut_27'] = x__items_present__mutmut_27 # type: ignore # mutmut generated
