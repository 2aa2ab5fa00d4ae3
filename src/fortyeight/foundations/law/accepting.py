"""May this order be accepted, or this contract hold begun? What could hold nobody is not entered into."""

from datetime import datetime

from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer, Decision
from fortyeight.foundations.law.facts import Fact, Payload, orders
from fortyeight.foundations.law.grounds import boa_order, contract
from fortyeight.foundations.law.instants import exactly
from fortyeight.foundations.law.reasoning import Bench

ORDER_QUESTION = "May this order be accepted?"
HOLD_QUESTION = "May this hold under a contract begin?"


def may_accept_order(
    casefile: CaseFile, what: orders.BoaOrderAccepted, *, at: datetime, book: Book
) -> Decision:
    """Decide whether an order may be accepted at an instant: agreement, law, papers, and the time.

    YES does not say that the order will hold the person: an order arrests nobody.
    Whether somebody with the power did is asked when the hold runs.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    order = _made(casefile, what, at)
    steps = boa_order.acceptance_steps(History(casefile.with_fact(order)), bench, order)
    allowed = bench.step("ORDER.ACCEPTED", Answer.YES, boa_order.EACH_ORDER)
    return bench.decide(ORDER_QUESTION, steps, allowed=allowed)


def may_begin_hold(
    casefile: CaseFile, what: orders.ContractHoldBegun, *, at: datetime, book: Book
) -> Decision:
    """Decide whether a contract hold may begin: it must carry from that minute, and have an end."""
    hold = _made(casefile, what, at)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return contract.judge_hold(History(casefile.with_fact(hold)), bench, hold).decision


def _made(casefile: CaseFile, what: Payload, at: datetime) -> Fact:
    when = exactly(at)
    return Fact(
        id="asked", stream=casefile.stay, happened_at=when, recorded_at=when.earliest, actor="", what=what
    )
