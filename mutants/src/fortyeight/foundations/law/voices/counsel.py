"""What a decision says to counsel: every step in order, with its citation and the words relied on."""

from collections.abc import Iterator

from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.decision import Decision, Reason
from fortyeight.foundations.law.reasoning import Bench

HOW_SEEN = {
    "PRIMARY": "text read in full",
    "EXCERPT": "text read in part",
    "GENERAL_KNOWLEDGE": "not confirmed in a text",
    "INFERENCE": "drawn from the text",
    "LOCAL": "a house rule, no law",
}


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_for_counsel__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_for_counsel__mutmut)
def for_counsel(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_orig(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_1(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = None
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_2(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(None)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_3(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_4(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(None)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_5(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(None, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_6(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=None):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_7(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_8(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, ):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_9(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=2):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_10(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(None, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_11(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, None)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_12(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_13(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, )}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_14(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(None, bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_15(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, None)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_16(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(bench)}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_17(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, )}" for warning in decision.warnings)
    yield from _readings(decision, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_18(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(None, bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_19(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, None)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_20(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(bench.book)
    yield f"Rulebook {decision.book_hash}"


def x_for_counsel__mutmut_21(decision: Decision, bench: Bench) -> Iterator[str]:
    """Say a decision as a numbered argument that can be read aloud in court.

    Each step gives its sentence, rule, citation, the words relied on and how
    they were read, and the facts it used by id; then what is missing, the
    warnings, and where the texts leave room and how they were read.
    `bench` is that of the decision: its book, place and instant.
    """
    at = bench.clock_text(decision.at)
    yield f"{decision.question} {decision.answer.value} [{decision.code}], at {at}."
    if decision.expires_at is not None:
        yield f"The answer stands until {bench.clock_text(decision.expires_at)}, exclusive."
    for number, step in enumerate(decision.reasons, start=1):
        yield f"{number}. {_step(step, bench)}"
    yield from (f"Missing: {what}" for what in decision.missing)
    yield from (f"Warning: {_step(warning, bench)}" for warning in decision.warnings)
    yield from _readings(decision, )
    yield f"Rulebook {decision.book_hash}"

mutants_x_for_counsel__mutmut['_mutmut_orig'] = x_for_counsel__mutmut_orig # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_1'] = x_for_counsel__mutmut_1 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_2'] = x_for_counsel__mutmut_2 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_3'] = x_for_counsel__mutmut_3 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_4'] = x_for_counsel__mutmut_4 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_5'] = x_for_counsel__mutmut_5 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_6'] = x_for_counsel__mutmut_6 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_7'] = x_for_counsel__mutmut_7 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_8'] = x_for_counsel__mutmut_8 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_9'] = x_for_counsel__mutmut_9 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_10'] = x_for_counsel__mutmut_10 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_11'] = x_for_counsel__mutmut_11 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_12'] = x_for_counsel__mutmut_12 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_13'] = x_for_counsel__mutmut_13 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_14'] = x_for_counsel__mutmut_14 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_15'] = x_for_counsel__mutmut_15 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_16'] = x_for_counsel__mutmut_16 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_17'] = x_for_counsel__mutmut_17 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_18'] = x_for_counsel__mutmut_18 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_19'] = x_for_counsel__mutmut_19 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_20'] = x_for_counsel__mutmut_20 # type: ignore # mutmut generated
mutants_x_for_counsel__mutmut['x_for_counsel__mutmut_21'] = x_for_counsel__mutmut_21 # type: ignore # mutmut generated
mutants_x__step__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__step__mutmut)
def _step(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_orig(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_1(step: Reason, bench: Bench) -> str:
    facts = None
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_2(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if (step.facts) and False else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_3(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if (step.facts) or True else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_4(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(None)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_5(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {'XX, XX'.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_6(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else "XXXX"
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_7(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = None
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_8(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if (step.draft) and False else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_9(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if (step.draft) or True else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_10(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = "XX Draft, not signed by counsel.XX" if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_11(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_12(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " DRAFT, NOT SIGNED BY COUNSEL." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_13(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else "XXXX"
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def x__step__mutmut_14(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(None, bench)}.{draft}{facts}"


def x__step__mutmut_15(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, None)}.{draft}{facts}"


def x__step__mutmut_16(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(bench)}.{draft}{facts}"


def x__step__mutmut_17(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, )}.{draft}{facts}"

mutants_x__step__mutmut['_mutmut_orig'] = x__step__mutmut_orig # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_1'] = x__step__mutmut_1 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_2'] = x__step__mutmut_2 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_3'] = x__step__mutmut_3 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_4'] = x__step__mutmut_4 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_5'] = x__step__mutmut_5 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_6'] = x__step__mutmut_6 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_7'] = x__step__mutmut_7 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_8'] = x__step__mutmut_8 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_9'] = x__step__mutmut_9 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_10'] = x__step__mutmut_10 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_11'] = x__step__mutmut_11 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_12'] = x__step__mutmut_12 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_13'] = x__step__mutmut_13 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_14'] = x__step__mutmut_14 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_15'] = x__step__mutmut_15 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_16'] = x__step__mutmut_16 # type: ignore # mutmut generated
mutants_x__step__mutmut['x__step__mutmut_17'] = x__step__mutmut_17 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__words_relied_on__mutmut)
def _words_relied_on(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_orig(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_1(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = None
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_2(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(None)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_3(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_4(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if (rule is not None) and False else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_5(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if (rule is not None) or True else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_6(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(None) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_7(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_8(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None and value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_9(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is not None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_10(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is not None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_11(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = None
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_12(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(None)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_13(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = None
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_14(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(None)
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


def x__words_relied_on__mutmut_15(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = "XX XX".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"

mutants_x__words_relied_on__mutmut['_mutmut_orig'] = x__words_relied_on__mutmut_orig # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_1'] = x__words_relied_on__mutmut_1 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_2'] = x__words_relied_on__mutmut_2 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_3'] = x__words_relied_on__mutmut_3 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_4'] = x__words_relied_on__mutmut_4 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_5'] = x__words_relied_on__mutmut_5 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_6'] = x__words_relied_on__mutmut_6 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_7'] = x__words_relied_on__mutmut_7 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_8'] = x__words_relied_on__mutmut_8 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_9'] = x__words_relied_on__mutmut_9 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_10'] = x__words_relied_on__mutmut_10 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_11'] = x__words_relied_on__mutmut_11 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_12'] = x__words_relied_on__mutmut_12 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_13'] = x__words_relied_on__mutmut_13 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_14'] = x__words_relied_on__mutmut_14 # type: ignore # mutmut generated
mutants_x__words_relied_on__mutmut['x__words_relied_on__mutmut_15'] = x__words_relied_on__mutmut_15 # type: ignore # mutmut generated
mutants_x__readings__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__readings__mutmut)
def _readings(decision: Decision, book: Book) -> Iterator[str]:
    """List the choices made where a text used by this decision leaves room."""
    used = dict.fromkeys(step.rule_id for step in (*decision.reasons, *decision.warnings))
    rules: list[Rule] = [book.rules[rule_id] for rule_id in used if rule_id in book.rules]
    for rule in rules:
        for reading in rule.readings:
            yield (
                f"Reading of {rule.id}, {reading.of}: {reading.as_}. {reading.why} "
                f"It leans {reading.leans}; by {reading.by}."
            )


def x__readings__mutmut_orig(decision: Decision, book: Book) -> Iterator[str]:
    """List the choices made where a text used by this decision leaves room."""
    used = dict.fromkeys(step.rule_id for step in (*decision.reasons, *decision.warnings))
    rules: list[Rule] = [book.rules[rule_id] for rule_id in used if rule_id in book.rules]
    for rule in rules:
        for reading in rule.readings:
            yield (
                f"Reading of {rule.id}, {reading.of}: {reading.as_}. {reading.why} "
                f"It leans {reading.leans}; by {reading.by}."
            )


def x__readings__mutmut_1(decision: Decision, book: Book) -> Iterator[str]:
    """List the choices made where a text used by this decision leaves room."""
    used = None
    rules: list[Rule] = [book.rules[rule_id] for rule_id in used if rule_id in book.rules]
    for rule in rules:
        for reading in rule.readings:
            yield (
                f"Reading of {rule.id}, {reading.of}: {reading.as_}. {reading.why} "
                f"It leans {reading.leans}; by {reading.by}."
            )


def x__readings__mutmut_2(decision: Decision, book: Book) -> Iterator[str]:
    """List the choices made where a text used by this decision leaves room."""
    used = dict.fromkeys(None)
    rules: list[Rule] = [book.rules[rule_id] for rule_id in used if rule_id in book.rules]
    for rule in rules:
        for reading in rule.readings:
            yield (
                f"Reading of {rule.id}, {reading.of}: {reading.as_}. {reading.why} "
                f"It leans {reading.leans}; by {reading.by}."
            )


def x__readings__mutmut_3(decision: Decision, book: Book) -> Iterator[str]:
    """List the choices made where a text used by this decision leaves room."""
    used = dict.fromkeys(step.rule_id for step in (*decision.reasons, *decision.warnings))
    rules: list[Rule] = None
    for rule in rules:
        for reading in rule.readings:
            yield (
                f"Reading of {rule.id}, {reading.of}: {reading.as_}. {reading.why} "
                f"It leans {reading.leans}; by {reading.by}."
            )


def x__readings__mutmut_4(decision: Decision, book: Book) -> Iterator[str]:
    """List the choices made where a text used by this decision leaves room."""
    used = dict.fromkeys(step.rule_id for step in (*decision.reasons, *decision.warnings))
    rules: list[Rule] = [book.rules[rule_id] for rule_id in used if rule_id not in book.rules]
    for rule in rules:
        for reading in rule.readings:
            yield (
                f"Reading of {rule.id}, {reading.of}: {reading.as_}. {reading.why} "
                f"It leans {reading.leans}; by {reading.by}."
            )

mutants_x__readings__mutmut['_mutmut_orig'] = x__readings__mutmut_orig # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_1'] = x__readings__mutmut_1 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_2'] = x__readings__mutmut_2 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_3'] = x__readings__mutmut_3 # type: ignore # mutmut generated
mutants_x__readings__mutmut['x__readings__mutmut_4'] = x__readings__mutmut_4 # type: ignore # mutmut generated
