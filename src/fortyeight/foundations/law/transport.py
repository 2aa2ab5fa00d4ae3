"""May an officer of the agency drive a person to ICE? Only under a text that lists the power."""

from collections.abc import Iterator
from datetime import datetime

from fortyeight.foundations.law import conflicts, standing
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.standing import Standing
from fortyeight.foundations.law.state_law import STATE_LAW

QUESTION = "May an officer of this agency take the person to ICE?"
MODELS = ("WSO", "JEM")
ACTS = frozenset({"TRANSPORT_TO_ICE_APPROVED_FACILITY", "DETAIN_AND_TRANSPORT_TO_APPROVED_FACILITY"})


def may_transport(casefile: CaseFile, *, at: datetime, book: Book) -> Decision:
    """Decide whether a text signed by the agency gives the power to transport, at an instant.

    It says nothing of the hold: the clock runs while the van does. NO when no
    text lists the power; UNKNOWN when one that does may not be in force.
    """
    history, bench = History(casefile), Bench(book=book, zone=casefile.zone, at=at)
    given = tuple(_giving(history, bench))
    for wanted, code in ((Answer.YES, "TRANSPORT.POWER_GIVEN"), (Answer.UNKNOWN, "TRANSPORT.UNCERTAIN")):
        for each in given:
            if each.carries is wanted:
                step = bench.step(code, wanted, each.rule_id("powers"), each.facts, text=each.text)
                return bench.settle(QUESTION, wanted, (step,))
    rule_id = bench.known(conflicts.TRANSPORT, STATE_LAW)
    return bench.settle(QUESTION, Answer.NO, (bench.step("TRANSPORT.NO_POWER", Answer.NO, rule_id),))


def _giving(history: History, bench: Bench) -> Iterator[Standing]:
    """List the agreements of the agency whose text lists the power."""
    for stream in history.streams("agreement"):
        for model in MODELS:
            found = standing.standing_under(history, bench, stream, model)
            if found is None or found.rule_id("powers") not in bench.book.rules:
                continue
            value = bench.value(found.rule_id("powers"))
            if value is not None and ACTS & set(value.terms.allowed):
                yield found
