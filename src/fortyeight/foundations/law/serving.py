"""The whole decision to serve: the chain (links 1 to 6) and the record of the service (link 7) as one."""

from datetime import datetime

from fortyeight.foundations.law import service, service_record
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, history_of
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import stay
from fortyeight.foundations.law.reasoning import Bench


def decide_service(casefile: CaseFile, served: stay.WarrantServed, *, at: datetime, book: Book) -> Decision:
    """Decide whether a service done at `at` and recorded as `served` is lawful, every link of it."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = history_of(casefile)
    steps = (
        *service.chain_steps(history, bench, warrant=served.warrant, officer=served.officer),
        *service_record.record_steps(history, bench, served),
    )
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, service.NO_WAITING)
    return bench.decide(service.QUESTION, steps, allowed=allowed)
