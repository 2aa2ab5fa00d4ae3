"""May this record be given to whoever asks for it, now? A record of ICE is never given to everybody."""

from collections.abc import Iterator
from datetime import datetime

from fortyeight.foundations.law.authority import Basis, find_authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.custody import switched_on, switches
from fortyeight.foundations.law.decision import Answer, Decision, Reason
from fortyeight.foundations.law.facts import Fact, orders, program, stay
from fortyeight.foundations.law.facts.program import RecordClass
from fortyeight.foundations.law.program_clauses import clause_of_text, text_on
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import release_routes
from fortyeight.foundations.law.shapes.release_routes import NOBODY, Route
from fortyeight.foundations.law.words import Word

QUESTION = "May this record be given to whoever asks for it, now?"
NO_DISCLOSURE = "us.8cfr236_6.no_disclosure"
ROUTES = {
    RecordClass.ICE: "readings.release_of_ice_records",
    RecordClass.JOINT: "readings.release_of_joint_records",
    RecordClass.STATE: "readings.release_of_state_records",
}
HELD_FOR_ICE = (
    stay.WarrantServed,
    orders.I203Accepted,
    orders.BoaOrderAccepted,
    orders.ContractHoldBegun,
    stay.HandedOver,
    stay.ReturnedFromIce,
)
OFFICES: dict[str, Word] = {
    "ICE_PUBLIC_AFFAIRS": "the ICE Office of Public Affairs",
    "FIELD_OFFICE_DIRECTOR": "the ICE Field Office Director",
    "AGENCY_COUNSEL": "the agency's own counsel",
}


def may_release_information(
    casefile: CaseFile, asked: program.InformationRequested, *, at: datetime, book: Book
) -> Decision:
    """Decide whether a record may be given to an asker at an instant.

    `casefile` holds the facts of the stay that the record is about, of the agency
    with its approvals, and of the agreement. The record may be of a higher class
    than the clerk read: what is about somebody who is or was held for ICE, or may
    be, is ICE's. An approval counts from its instant, when a named person gave it
    for the right office, until it is withdrawn.
    """
    history, bench = History(casefile), Bench(book=book, zone=casefile.zone, at=at)
    record, steps = _class_steps(history, bench, asked)
    return bench.settle(QUESTION, *_answered(history, bench, asked, record, steps))


def record_class(
    casefile: CaseFile, asked: program.InformationRequested, *, at: datetime, book: Book
) -> RecordClass:
    """Say whose record it counts as at an instant: as the clerk read it, or ICE's."""
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return _class_steps(History(casefile), bench, asked)[0]


def _answered(
    history: History,
    bench: Bench,
    asked: program.InformationRequested,
    record: RecordClass,
    steps: tuple[Reason, ...],
) -> tuple[Answer, tuple[Reason, ...]]:
    value = bench.value(ROUTES[record])
    if value is None:
        last = bench.step("INFO.NO_RULE", Answer.UNKNOWN, ROUTES[record])
    else:
        route = release_routes.route_of(value.terms, asked.asker)
        last = _route_step(history, bench, asked, ROUTES[record], route)
    return last.answer, (*steps, *_text_steps(history, bench, asked, record), last)


def _class_steps(
    history: History, bench: Bench, asked: program.InformationRequested
) -> tuple[RecordClass, tuple[Reason, ...]]:
    if asked.record is RecordClass.ICE:
        return RecordClass.ICE, (bench.step("INFO.CLASS_ICE", Answer.YES, NO_DISCLOSURE),)
    facts = _held_for_ice(history, bench, asked.stay)
    if facts:
        step = bench.step("INFO.HELD_FOR_ICE", Answer.YES, NO_DISCLOSURE, facts)
        return RecordClass.ICE, (step,)
    if asked.stay and _basis(history, bench, asked.stay) is Basis.UNKNOWN:
        return RecordClass.ICE, (bench.step("INFO.CLASS_UNCERTAIN", Answer.YES, NO_DISCLOSURE),)
    code = "INFO.CLASS_JOINT" if asked.record is RecordClass.JOINT else "INFO.CLASS_STATE"
    return asked.record, (bench.step(code, Answer.YES, ROUTES[asked.record]),)


def _held_for_ice(history: History, bench: Bench, stream: str) -> tuple[Fact, ...]:
    """List what shows that the person of a stay is or was held for ICE, or may be."""
    found = history.of(*HELD_FOR_ICE, stream=stream)
    return tuple(fact for fact in found if fact.happened_at.earliest <= bench.at)


def _basis(history: History, bench: Bench, stream: str) -> Basis:
    return find_authority(history.of_stay(stream), bench).basis


def _text_steps(
    history: History, bench: Bench, asked: program.InformationRequested, record: RecordClass
) -> Iterator[Reason]:
    """Say what the agreement's own text says of such a record."""
    text = text_on(history, asked.agreement, bench.at)
    if record is RecordClass.STATE:
        if asked.agreement:
            rule_id = clause_of_text(bench, text, "state_records")
            yield bench.step("INFO.AGREEMENT_LEAVES_STATE_RECORDS", Answer.YES, rule_id)
        return
    rule_id = clause_of_text(bench, text, "information_release")
    yield bench.step("INFO.AGREEMENT_ASKS_TO_COORDINATE", Answer.YES, rule_id)


def _route_step(
    history: History, bench: Bench, asked: program.InformationRequested, rule_id: str, route: Route
) -> Reason:
    if route.approver == NOBODY:
        code = "INFO.MAY_BE_GIVEN" if route.until == "YES" else "INFO.NEVER_GIVEN_HERE"
        return bench.step(code, Answer(route.until), rule_id, sent_to=route.sent_to)
    facts, approved = _approval(history, bench, asked.request, route.approver)
    office = OFFICES[route.approver]
    if approved is Answer.YES:
        return bench.step("INFO.APPROVED", approved, rule_id, facts, office=office)
    if approved is Answer.UNKNOWN:
        return bench.step("INFO.APPROVAL_UNCERTAIN", approved, rule_id, facts, office=office)
    return bench.step(
        "INFO.NOT_APPROVED", Answer(route.until), rule_id, facts, office=office, sent_to=route.sent_to
    )


def _approval(history: History, bench: Bench, request: str, office: str) -> tuple[tuple[Fact, ...], Answer]:
    """Say whether the office has approved by now: every agency of the jail that asked it must agree."""
    events = [
        (fact, given)
        for stream in history.streams("agency")
        for fact, given in switches(history, (program.ReleaseApproved,), (program.ApprovalWithdrawn,), stream)
        if getattr(fact.what, "request", "") == request
        and getattr(fact.what, "office", "") == office
        and getattr(fact.what, "by", "").strip()
    ]
    return tuple(fact for fact, _ in events), switched_on(events, bench.at)
