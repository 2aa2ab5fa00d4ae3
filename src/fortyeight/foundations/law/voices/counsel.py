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


def _step(step: Reason, bench: Bench) -> str:
    facts = f" Facts: {', '.join(step.facts)}." if step.facts else ""
    draft = " Draft, not signed by counsel." if step.draft else ""
    return f"{step.answer.value}: {step.because} {step.cite}{_words_relied_on(step, bench)}.{draft}{facts}"


def _words_relied_on(step: Reason, bench: Bench) -> str:
    """Quote the words of the value in force then; a rule the book no longer has is cited, not quoted."""
    rule = bench.book.rules.get(step.rule_id)
    value = bench.value(step.rule_id) if rule is not None else None
    if rule is None or value is None:
        return f" ({step.rule_id})"
    source = rule.source_of(value)
    quote = " ".join(source.quote.split())
    return f", “{quote}” ({step.rule_id}; {HOW_SEEN[source.seen]})"


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
