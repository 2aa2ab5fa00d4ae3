"""What must be done about an officer and about an agreement: what, by whom, by when, on which clause.

The clause is that of the text signed when the event happened. Where a text gives
a duty and no time, the duty is due at once. An event known only as an interval
counts from its earliest instant.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from fortyeight.foundations.law import clock, custody
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.duty import Duty, Who, make_duty
from fortyeight.foundations.law.ending_duties import ending_duties
from fortyeight.foundations.law.facts import Fact, agreement, officer, program
from fortyeight.foundations.law.program_clauses import (
    clause,
    first_after,
    happened,
    is_under_287g,
    own_clause,
    texts_of_officer,
)
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import time_limit

POSTERS = "readings.poster_inspection"


def duties_of_officer(
    facts: Iterable[Fact], stream: str, *, zone: ZoneInfo, place: str, at: datetime, book: Book
) -> tuple[Duty, ...]:
    """List the duties about an officer at an instant, done and open, the open ones first, earliest due first.

    `facts` are those of the officer, of the agency and of its agreements; `stream`
    is the officer's. `zone` is that of the agency, whose wall clock counts days.
    """
    history, bench = _looked_at(facts, stream, zone, place, at, book)
    return _in_order(
        (
            *_complaint_duties(history, bench, of_officer=stream),
            *_interim_duties(history, bench, stream),
            *_credential_duties(history, bench, stream),
            *_leaving_duties(history, bench, stream),
            *_training_duties(history, bench, stream),
        )
    )


def duties_of_agreement(
    facts: Iterable[Fact], stream: str, *, zone: ZoneInfo, place: str, at: datetime, book: Book
) -> tuple[Duty, ...]:
    """List the duties about an agreement at an instant, done and open, as `duties_of_officer` does.

    `facts` are those of the agreement, of the agency and of its officers; `stream`
    is the agreement's. Once the agreement has certainly ended, meetings and
    posters are no longer owed; complaints made before still are. An agreement for
    housing has none of these clauses, and no duties here.
    """
    history, bench = _looked_at(facts, stream, zone, place, at, book)
    if not is_under_287g(history, stream):
        return ()
    ended = happened(history, bench, agreement.AgreementEnded, stream=stream)
    over = any(fact.happened_at.has_come(at) is Answer.YES for fact in ended)
    going_on = (*_meeting_duties(history, bench, stream), *_poster_duties(history, bench, stream))
    return _in_order(
        (
            *_complaint_duties(history, bench, of_agreement=stream),
            *(() if over else going_on),
            *ending_duties(history, bench, stream),
        )
    )


def _looked_at(
    facts: Iterable[Fact], stream: str, zone: ZoneInfo, place: str, at: datetime, book: Book
) -> tuple[History, Bench]:
    casefile = CaseFile(stay=stream, zone=zone, place=place, facts=tuple(facts))
    return History(casefile), Bench(book=book, zone=zone, at=at)


def _in_order(listed: Iterable[Duty]) -> tuple[Duty, ...]:
    """Order duties; of two with one key the open one counts, then the earlier due."""
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def due_after(bench: Bench, rule_id: str, event: datetime) -> datetime:
    """Find when a clause is due, counted from its event: at once when the clause states no time."""
    if rule_id not in bench.book.rules or bench.book.rule(rule_id).decided_by != "time_limit":
        return event
    value = bench.value(rule_id)
    if value is None:
        return event
    return time_limit.due_at(event, terms=value.terms, zone=bench.zone, is_holiday=clock.holiday_check(bench))


def _complaints(history: History, bench: Bench, stream: str | None = None) -> tuple[Fact, ...]:
    """List the complaints. One that is recorded twice counts from the first, and its second is no other."""
    first: dict[tuple[str, str], Fact] = {}
    for made in happened(history, bench, program.ComplaintMade, stream=stream):
        assert isinstance(made.what, program.ComplaintMade)
        first.setdefault((made.stream, made.what.complaint), made)
    return tuple(first.values())


def _complaint_duties(
    history: History, bench: Bench, *, of_officer: str = "", of_agreement: str = ""
) -> Iterator[Duty]:
    """The two timers of a complaint, its settlement, and what ICE must hear of that."""
    for made in _complaints(history, bench, of_agreement or None):
        assert isinstance(made.what, program.ComplaintMade)
        if of_officer and made.what.officer != of_officer:
            continue
        name, arose = made.what.complaint, made.happened_at.earliest
        designated = bool(made.what.officer)
        if designated:
            code, told_rule = "DUTY.REPORT_COMPLAINT", clause(history, bench, made, "complaint_designated")
        else:
            code = "DUTY.REPORT_STAFF_COMPLAINT"
            told_rule = clause(
                history, bench, made, "complaint_other_staff", "complaint_other_staff_forwarded"
            )
        told = first_after(history, bench, program.ComplaintReported, made, complaint=name)
        due = due_after(bench, told_rule, arose)
        yield make_duty(bench, code, Who.MANAGER, told_rule, arose=arose, due=due, subject=name, done=told)
        settled = first_after(history, bench, program.ComplaintResolved, made, complaint=name)
        target = own_clause(history, bench, made, "complaint_resolution")
        if target is not None:
            due = due_after(bench, target, arose)
            yield make_duty(
                bench,
                "DUTY.RESOLVE_COMPLAINT",
                Who.MANAGER,
                target,
                arose=arose,
                due=due,
                subject=name,
                done=settled,
            )
        if settled is not None:
            yield _result_duty(history, bench, made, settled, name)


def _result_duty(history: History, bench: Bench, made: Fact, settled: Fact, name: str) -> Duty:
    rule_id = clause(history, bench, made, "complaint_result")
    arose = settled.happened_at.earliest
    return make_duty(
        bench,
        "DUTY.REPORT_COMPLAINT_RESULT",
        Who.MANAGER,
        rule_id,
        arose=arose,
        due=due_after(bench, rule_id, arose),
        subject=name,
        done=first_after(history, bench, program.ComplaintResultReported, settled, complaint=name),
    )


def _interim_duties(history: History, bench: Bench, stream: str) -> Iterator[Duty]:
    """Where the text speaks of an officer under investigation, somebody decides by the time ICE must know."""
    for made in _complaints(history, bench):
        assert isinstance(made.what, program.ComplaintMade)
        rule_id = own_clause(history, bench, made, "interim_suspension")
        if made.what.officer != stream or rule_id is None:
            continue
        name, arose = made.what.complaint, made.happened_at.earliest
        done = first_after(history, bench, officer.InterimDecided, made, stream=stream, complaint=name)
        done = done or first_after(history, bench, program.ComplaintResolved, made, complaint=name)
        yield make_duty(
            bench,
            "DUTY.DECIDE_INTERIM",
            Who.MANAGER,
            rule_id,
            arose=arose,
            due=due_after(bench, clause(history, bench, made, "complaint_designated"), arose),
            subject=name,
            done=done,
        )


def _credential_duties(history: History, bench: Bench, stream: str) -> Iterator[Duty]:
    """A credential held goes back when the agreement ends, the officer leaves, or ICE asks for it."""
    kinds = (officer.CredentialIssued, officer.CredentialReturned, officer.CredentialLost)
    switches = custody.switches(history, kinds[:1], kinds[1:], stream)
    texts = texts_of_officer(history, bench, stream)
    for event in (
        *happened(history, bench, officer.LeftAgency, officer.CredentialDemanded, stream=stream),
        *(
            ended
            for name in texts.streams
            for ended in happened(history, bench, agreement.AgreementEnded, stream=name)
        ),
    ):
        arose = event.happened_at.earliest
        if custody.switched_on(switches, arose) is Answer.NO:
            continue
        rule_id = texts.clause(bench, arose, "credential_return")
        done = first_after(history, bench, officer.CredentialReturned, event, stream=stream)
        done = done or first_after(history, bench, officer.CredentialLost, event, stream=stream)
        yield make_duty(
            bench,
            "DUTY.RETURN_CREDENTIAL",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=due_after(bench, rule_id, arose),
            subject=event.id,
            done=done,
        )


def _leaving_duties(history: History, bench: Bench, stream: str) -> Iterator[Duty]:
    """ICE hears of an officer's leaving 90 days ahead; of a shorter one, as soon as it is known."""
    texts = texts_of_officer(history, bench, stream)
    for announced in happened(history, bench, officer.LeavingAnnounced, stream=stream):
        assert isinstance(announced.what, officer.LeavingAnnounced)
        arose = announced.happened_at.earliest
        rule_id = texts.clause(bench, arose, "leaving_notice")
        yield make_duty(
            bench,
            "DUTY.NOTIFY_LEAVING",
            Who.MANAGER,
            rule_id,
            arose=arose,
            due=max(arose, due_after(bench, rule_id, announced.what.leaves_at)),
            subject=announced.id,
            done=first_after(history, bench, officer.LeavingNoticeGiven, announced, stream=stream),
        )


def _training_duties(history: History, bench: Bench, stream: str) -> Iterator[Duty]:
    for ordered in happened(history, bench, officer.TrainingOrdered, stream=stream):
        assert isinstance(ordered.what, officer.TrainingOrdered)
        course = ordered.what.course
        rule_id = texts_of_officer(history, bench, stream).clause(
            bench, ordered.happened_at.earliest, "training_review"
        )
        yield make_duty(
            bench,
            "DUTY.COMPLETE_TRAINING",
            Who.OFFICER,
            rule_id,
            arose=ordered.happened_at.earliest,
            due=ordered.what.due_at,
            subject=ordered.id,
            done=first_after(
                history, bench, officer.TrainingCompleted, ordered, stream=stream, course=course
            ),
            course=course,
        )


def _meeting_duties(history: History, bench: Bench, stream: str) -> Iterator[Duty]:
    """The first review, then a meeting within a year of each meeting."""
    for began in happened(history, bench, agreement.EnteredIntoForce, stream=stream)[:1]:
        rule_id = clause(history, bench, began, "initial_review")
        event: Fact | None = began
        if _runs_from(bench, rule_id) == "FIRST_CLASS_CERTIFIED":
            event = _first_class(history, bench, stream, began)
        if event is not None:
            arose = event.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.HOLD_INITIAL_REVIEW",
                Who.MANAGER,
                rule_id,
                arose=arose,
                due=due_after(bench, rule_id, arose),
                done=first_after(history, bench, program.MeetingHeld, event, stream=stream),
            )
    for held in happened(history, bench, program.MeetingHeld, stream=stream):
        rule_id = clause(history, bench, held, "meetings")
        arose = held.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.HOLD_MEETING",
            Who.MANAGER,
            rule_id,
            arose=arose,
            due=due_after(bench, rule_id, arose),
            subject=held.id,
            done=first_after(history, bench, program.MeetingHeld, held, stream=stream, later=True),
        )


def _runs_from(bench: Bench, rule_id: str) -> str:
    value = bench.value(rule_id)
    return str(getattr(value.terms, "runs_from", "")) if value is not None else ""


def _first_class(history: History, bench: Bench, stream: str, began: Fact) -> Fact | None:
    """Find the first certification of an officer of the agency that signed, from the entry into force on."""
    agencies = {getattr(f.what, "agency", "") for f in history.of(agreement.Signed, stream=stream)}
    own = {
        fact.stream for fact in history.of(officer.Nominated) if getattr(fact.what, "agency", "") in agencies
    }
    certified = happened(history, bench, officer.IceCertified)
    since = began.happened_at.earliest
    found = (f for f in certified if f.stream in own and f.happened_at.latest >= since)
    return next(found, None)


def _poster_duties(history: History, bench: Bench, stream: str) -> Iterator[Duty]:
    """House policy: a look in time after a jail is covered, and after each look at which they hung."""
    for covered in happened(history, bench, agreement.FacilityCovered, stream=stream):
        jail = getattr(covered.what, "jail", "")
        looks = [
            fact
            for fact in happened(history, bench, program.PosterInspected, stream=stream)
            if getattr(fact.what, "jail", "") == jail and getattr(fact.what, "hangs", False)
        ]
        for event in (covered, *looks):
            arose = event.happened_at.earliest
            later = event is not covered
            done = first_after(
                history,
                bench,
                program.PosterInspected,
                event,
                stream=stream,
                later=later,
                jail=jail,
                hangs=True,
            )
            yield make_duty(
                bench,
                "DUTY.INSPECT_POSTERS",
                Who.MANAGER,
                POSTERS,
                arose=arose,
                due=due_after(bench, POSTERS, arose),
                subject=f"{jail}:{event.id}",
                done=done,
                jail=jail,
            )
