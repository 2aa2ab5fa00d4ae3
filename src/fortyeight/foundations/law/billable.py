"""What an order or a contract is paid for: the lawful time, to the minute, and never a minute more.

Paid is only a minute that lies in a span of the timeline with a basis that the
rule allows, while the order or the contract itself carried the hold. A minute
of which it cannot be told whether it was lawful is not paid. Money is in cents.
"""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from fortyeight.foundations.law.authority import Authority, Basis
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact, agreement, orders
from fortyeight.foundations.law.grounds import boa_order, contract, terms
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import day_count
from fortyeight.foundations.law.stretches import Stretch, joined, minus, overlap, whole_minutes
from fortyeight.foundations.law.timeline import Span, timeline_of

ONE_PAYER = "readings.one_payer"
PAYS_FOR = {orders.BoaOrderAccepted: "boa.pays_for", orders.ContractHoldBegun: "contract.pays_for"}
JUDGES: dict[type, Callable[[History, Bench, Fact], Authority]] = {
    orders.BoaOrderAccepted: boa_order.judge_order,
    orders.ContractHoldBegun: contract.judge_hold,
}
UNPAID = {
    Basis.LOCAL: "BILL.LOCAL_CUSTODY",
    Basis.JUDICIAL_WARRANT: "BILL.LOCAL_CUSTODY",
    Basis.NONE: "BILL.NO_GROUND",
    Basis.UNKNOWN: "BILL.CANNOT_TELL",
}
AWAY = (Basis.ICE, Basis.NOT_HERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of one order that is paid, or is not, and why. `stretch` is in whole minutes when paid."""

    order: str
    stretch: Stretch
    basis: Basis
    is_paid: bool
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """What one order or hold comes to, by its counted days. `cents` is None when it cannot be told."""

    order: str
    agreement: str
    minutes: int
    days: int
    cents: int | None
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Billable:
    """Everything that is paid in a stay, and everything that is not, order by order."""

    parts: tuple[Part, ...]
    charges: tuple[Charge, ...]
    bench: Bench

    def paid(self, order: str | None = None) -> tuple[Stretch, ...]:
        """List the stretches that are paid, of one order or of all."""
        return joined(part.stretch for part in self.parts if part.is_paid and order in (None, part.order))

    @property
    def minutes(self) -> int:
        """The minutes paid in all."""
        return sum(stretch.minutes for stretch in self.paid())

    @property
    def cents(self) -> int | None:
        """The cents payable in all; None when one order's cannot be told."""
        known = [charge.cents for charge in self.charges if charge.cents is not None]
        return sum(known) if len(known) == len(self.charges) else None


def billable(casefile: CaseFile, *, at: datetime, book: Book) -> Billable:
    """Find what the orders and contracts of a stay pay for, up to an instant, on all facts in the case file.

    Nothing after `at` is paid, whatever the limit. An order whose time is not
    exact is judged like any other, and carries nothing.
    """
    history, bench = History(casefile), Bench(book=book, zone=casefile.zone, at=at)
    spans = timeline_of(casefile, book=book)
    accepted = [fact for fact in history.here(*PAYS_FOR) if fact.happened_at.earliest <= at]
    parts: list[Part] = []
    charges: list[Charge] = []
    for order in accepted:
        own = tuple(_parts_of(history, bench, order, spans, parts))
        parts += own
        charges.append(_charge(history, bench, order, own))
    return Billable(parts=tuple(parts), charges=tuple(charges), bench=bench)


def name_of(order: Fact) -> str:
    """The id of an order, or of a contract hold."""
    what = order.what
    if isinstance(what, orders.BoaOrderAccepted):
        return what.order
    assert isinstance(what, orders.ContractHoldBegun), "only orders and contract holds are paid"
    return what.hold


def _parts_of(
    history: History, bench: Bench, order: Fact, spans: tuple[Span, ...], before: list[Part]
) -> Iterator[Part]:
    """Go through the spans since the order, piece by piece, and say of each whether it is paid."""
    taken = [part.stretch for part in before if part.is_paid]
    carried = joined(_carried(history, bench, order))
    for span in spans:
        ends_at = min(span.ends_at or bench.at, bench.at)
        whole = Stretch(max(span.starts_at, order.happened_at.earliest), ends_at)
        if whole.starts_at >= whole.ends_at or span.basis in AWAY:
            continue
        own = overlap([whole], carried) if _may_pay(bench, order, span.basis) else ()
        yield from _paid(bench, order, span.basis, minus(own, taken))
        reasons = (
            ("BILL.PAID_BEFORE", overlap(own, taken)),
            (UNPAID.get(span.basis, "BILL.NOT_CARRIED"), minus([whole], own)),
        )
        for code, pieces in reasons:
            for piece in pieces:
                yield _part(bench, order, span.basis, piece, code)


def _paid(bench: Bench, order: Fact, basis: Basis, pieces: tuple[Stretch, ...]) -> Iterator[Part]:
    for piece in map(whole_minutes, pieces):
        if piece.minutes:
            yield _part(bench, order, basis, piece, "BILL.PAID", minutes=piece.minutes, days="its days")


def _part(bench: Bench, order: Fact, basis: Basis, piece: Stretch, code: str, **words: int | str) -> Part:
    is_paid = code == "BILL.PAID"
    rule_id = ONE_PAYER if code == "BILL.PAID_BEFORE" else PAYS_FOR[type(order.what)]
    answer = Answer.YES if is_paid else Answer.UNKNOWN if code == "BILL.CANNOT_TELL" else Answer.NO
    reason = bench.step(code, answer, rule_id, (order,), **words)
    return Part(order=name_of(order), stretch=piece, basis=basis, is_paid=is_paid, reason=reason)


def _may_pay(bench: Bench, order: Fact, basis: Basis) -> bool:
    value = bench.value(PAYS_FOR[type(order.what)])
    return value is not None and basis.value in value.terms.allowed


def _carried(history: History, bench: Bench, order: Fact) -> Iterator[Stretch]:
    """Find when the order itself carried the hold: judged wherever a fact can change it, and to its end."""
    judge = JUDGES[type(order.what)]
    times = {
        instant
        for fact in history.facts
        for instant in (fact.happened_at.earliest, fact.happened_at.latest)
        if order.happened_at.earliest <= instant < bench.at
    }
    turns = [*sorted(times), bench.at]
    for starts_at, ends_at in itertools.pairwise(turns):
        found = judge(history, Bench(book=bench.book, zone=bench.zone, at=starts_at), order)
        if found.decision.answer is Answer.YES:
            expires_at = found.decision.expires_at
            assert expires_at is not None, "a hold that is not local always has an end"
            yield Stretch(starts_at, min(ends_at, expires_at))


def _charge(history: History, bench: Bench, order: Fact, parts: tuple[Part, ...]) -> Charge:
    what = order.what
    assert isinstance(what, (orders.BoaOrderAccepted, orders.ContractHoldBegun))
    pieces = joined(part.stretch for part in parts if part.is_paid)
    minutes = sum(piece.minutes for piece in pieces)
    agreed = terms.terms_at(history, what.agreement, order.happened_at.latest)
    first = agreed[0] if len(agreed) == 1 else None
    counts = _day_count(bench, first, pieces)
    rule_id = PAYS_FOR[type(what)]
    if not pieces:
        days, cents = 0, 0
        reason = bench.step("BILL.NOTHING", Answer.NO, rule_id, (order,))
    elif first is None or counts is None:
        days, cents = 0, None
        reason = bench.step("BILL.TERMS_UNKNOWN", Answer.UNKNOWN, rule_id, (order,))
    else:
        days = counts
        cents = cents_for(first, days)
        words = f"{days} × {first.rate_cents} cents"
        reason = bench.step("BILL.PAID", Answer.YES, first.day_count, (order,), minutes=minutes, days=words)
    return Charge(
        order=name_of(order),
        agreement=what.agreement,
        minutes=minutes,
        days=days,
        cents=cents,
        reason=reason,
    )


def _day_count(bench: Bench, agreed: agreement.TermsAgreed | None, pieces: tuple[Stretch, ...]) -> int | None:
    """Count the days of an order: the fewer of piece by piece, and from the first minute to the last."""
    if agreed is None or not pieces or agreed.day_count not in bench.book.rules:
        return None
    rule = bench.book.rule(agreed.day_count)
    value = rule.value_on(pieces[0].starts_at.astimezone(bench.zone).date())
    if value is None or not isinstance(value.terms, day_count.DayCount):
        return None
    each = sum(day_count.count_days(value.terms, *piece, bench.zone) for piece in pieces)
    whole = day_count.count_days(value.terms, pieces[0].starts_at, pieces[-1].ends_at, bench.zone)
    return min(each, whole)


def cents_for(agreed: agreement.TermsAgreed, days: int) -> int:
    """Reckon what counted days come to: the rate for each, not below the minimum nor above the maximum.

    Nothing is paid for no day.
    """
    if days == 0:
        return 0
    cents = max(agreed.rate_cents * days, agreed.minimum_cents)
    return cents if agreed.maximum_cents is None else min(cents, agreed.maximum_cents)
