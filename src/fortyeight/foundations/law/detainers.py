"""Detainers: which are in effect at an instant, of which edition of the form, and which limits they bring.

A detainer is a request. By itself it is no authority to hold anybody. What it
asks for stands on its face, and the face depends on the edition.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import agreed, switched_on
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import detainer_edition
from fortyeight.foundations.law.shapes.detainer_edition import DetainerEdition

SHAPE = "detainer_edition"
POLICY = "readings.detainer_with_warrant"

Terms = tuple[str, DetainerEdition]
"""The id of an edition's rule, and what it says."""


def detainers_in_effect(history: History, bench: Bench) -> tuple[tuple[Fact, Answer], ...]:
    """List the detainers received and not cancelled by the instant, or for which that may be so.

    Each comes with the fact of its latest receipt by then: one that was
    cancelled and issued again may be on another form.
    """
    found = []
    for events in _events(history).values():
        answer = switched_on(events, bench.at)
        receipts = [fact for fact, on in events if on and fact.happened_at.earliest <= bench.at]
        if answer is not Answer.NO and receipts:
            found.append((receipts[-1], answer))
    return tuple(found)


def _events(history: History) -> Mapping[str, list[tuple[Fact, bool]]]:
    """Group the receipts and cancellations in the stay by detainer, in order."""
    return history.once("detainers", lambda: _grouped(history))


def _grouped(history: History) -> Mapping[str, list[tuple[Fact, bool]]]:
    grouped: dict[str, list[tuple[Fact, bool]]] = {}
    for fact in history.here(stay.DetainerReceived, stay.DetainerCancelled):
        assert isinstance(fact.what, (stay.DetainerReceived, stay.DetainerCancelled))
        received = isinstance(fact.what, stay.DetainerReceived)
        grouped.setdefault(fact.what.detainer, []).append((fact, received))
    return grouped


def editions_of(bench: Bench, receipt: Fact) -> tuple[Terms, ...]:
    """List the editions of which a detainer may be; none when the book knows no such paper.

    The form narrows them, then the mark of the edition where it was recorded,
    then the day of issue; without that day, the days on which it can have come.
    An edition without a value in force on the bench's own day no longer counts.
    """
    what = receipt.what
    assert isinstance(what, stay.DetainerReceived)
    first, last = _days(bench, receipt, what.issued_on)
    return tuple(
        (rule_id, terms)
        for rule_id, terms in _called(bench, what.form, what.edition)
        if detainer_edition.was_issued_on(terms, first) or detainer_edition.was_issued_on(terms, last)
    )


def _days(bench: Bench, receipt: Fact, issued_on: date | None) -> tuple[date, date]:
    if issued_on is not None:
        return issued_on, issued_on
    when = receipt.happened_at
    first = when.earliest.astimezone(bench.zone).date()
    return first, first if when.is_exact else when.latest.astimezone(bench.zone).date()


def _called(bench: Bench, form: str, mark: str) -> tuple[Terms, ...]:
    """List the editions in force that a record may mean; the same few names are asked over and over."""
    what = (SHAPE, bench.segment, form, mark)
    return bench.book.once(what, lambda: tuple(_named(bench, form, mark)))


def _named(bench: Bench, form: str, mark: str) -> Iterator[Terms]:
    for rule in bench.book.rules_decided_by(SHAPE):
        value = bench.value(rule.id)
        if value is not None and detainer_edition.is_called(value.terms, form, mark):
            yield rule.id, value.terms


def asks_to_hold(bench: Bench, receipt: Fact) -> Answer:
    """Say whether the paper asks the jail to hold.

    UNKNOWN when the book does not know the form or the edition, when it was not
    being issued then, and when the editions that it may be of differ.
    """
    return agreed(detainer_edition.asks_to_hold(terms) for _, terms in editions_of(bench, receipt))


def form_words(receipt: Fact) -> str:
    """Name the form as recorded, with the mark of its edition."""
    what = receipt.what
    assert isinstance(what, stay.DetainerReceived)
    return " ".join(filter(None, (what.form, what.edition)))


def edition_step(bench: Bench, receipt: Fact) -> Reason:
    """Write the step that says what a detainer's form asks for, under the rule of its edition."""
    editions = editions_of(bench, receipt)
    form = form_words(receipt)
    if not editions:
        return bench.step("DETAINER.EDITION_UNKNOWN", Answer.UNKNOWN, POLICY, (receipt,), form=form)
    answer = asks_to_hold(bench, receipt)
    code = {
        Answer.YES: "DETAINER.HOLD_ASKED",
        Answer.NO: "DETAINER.NOTICE_ONLY",
        Answer.UNKNOWN: "DETAINER.HOLD_UNCERTAIN",
    }[answer]
    return bench.step(code, answer, editions[0][0], (receipt,), form=form)


def limits_brought(bench: Bench, receipt: Fact) -> tuple[str, ...]:
    """List the rules by which a detainer limits a hold: those of law first, then its own words.

    A paper that asks for no hold, or may be of an edition that does not, limits
    none: what it does not ask for it cannot lengthen.
    """
    if asks_to_hold(bench, receipt) is not Answer.YES:
        return ()
    editions = editions_of(bench, receipt)
    law = [rule_id for _, terms in editions for rule_id in terms.also]
    own = [terms.own_limit or rule_id for rule_id, terms in editions]
    return tuple(dict.fromkeys((*law, *own)))


def limits_in_effect(history: History, bench: Bench) -> tuple[str, ...]:
    """List the rules that the detainers in effect bring, each once."""
    brought = [
        rule_id
        for receipt, _ in detainers_in_effect(history, bench)
        for rule_id in limits_brought(bench, receipt)
    ]
    return tuple(dict.fromkeys(brought))


def stands_on(history: History, bench: Bench, rule_id: str, since: datetime) -> bool:
    """Whether one detainer that brings a limit has certainly stood from `since`, or before, until now.

    It was received by then, took effect by then, and was not cancelled after.
    One that was cancelled and issued again stands from when it came again: it
    never revives a hold that had ended in between.
    """
    by = min(since, bench.at)
    for name, events in _events(history).items():
        if switched_on(events, bench.at) is not Answer.YES:
            continue
        began = _began(events, bench.at)
        if began is None or began.happened_at.latest > by or rule_id not in limits_brought(bench, began):
            continue
        if all(
            terms.takes_effect == "WHEN_RECEIVED"
            or (terms.takes_effect == "WHEN_SERVED" and _served(history, name, by))
            for _, terms in editions_of(bench, began)
        ):
            return True
    return False


def _began(events: list[tuple[Fact, bool]], at: datetime) -> Fact | None:
    """Find the receipt with which the present standing of a detainer began."""
    began: Fact | None = None
    for fact, received in events:
        if fact.happened_at.earliest > at:
            break
        if not received:
            began = None
        elif began is None:
            began = fact
    return began


def _served(history: History, name: str, by: datetime) -> bool:
    return any(
        fact.happened_at.latest <= by
        for fact in history.here(stay.DetainerServed)
        if isinstance(fact.what, stay.DetainerServed) and fact.what.detainer == name
    )
