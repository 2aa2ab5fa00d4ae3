"""What must be done in a stay: what, by whom, by when, on what rule, and by which fact it was done."""

from collections.abc import Iterator
from datetime import datetime

from fortyeight.foundations.law import custody, findings, standing
from fortyeight.foundations.law.authority import Authority, Basis, find_authority
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History, history_of
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.duty import (
    Duty,
    Who,
    come,
    first_fact,
    has_warrant,
    limit_after,
    make_duty,
    next_release,
)
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.instants import MICROSECOND
from fortyeight.foundations.law.paper_duties import FLAG, paper_duties
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.state_duties import state_duties
from fortyeight.foundations.law.timeline import gap_began

SHOULD_BE_OUT = "readings.i_should_be_out"
WINDOW = "readings.service_window"
CONTRADICTION = "readings.contradiction_stops_service"
HELD_FOR_ICE = (Basis.WSO_ARREST, Basis.STATE_DETAINER_HOLD, Basis.BOA_ORDER, Basis.CONTRACT)


def duties_of(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List the duties of a stay at an instant, done and open, the earliest due first."""
    history = history_of(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    return find_duties(history, bench, find_authority(history, bench))


def find_duties(history: History, bench: Bench, found: Authority) -> tuple[Duty, ...]:
    """As `duties_of`, when the authority has been decided. Of two duties with one key the open one counts."""
    listed = [
        *_release_duties(history, bench, found),
        *_service_duties(history, bench),
        *_claim_duties(history, bench),
        *paper_duties(history, bench),
        *state_duties(history, bench),
        *_record_duties(history, bench),
    ]
    ordered = sorted(listed, key=lambda duty: (duty.is_done, duty.due_at, duty.key))
    return tuple({duty.key: duty for duty in reversed(ordered)}.values())[::-1]


def _release_duties(history: History, bench: Bench, found: Authority) -> Iterator[Duty]:
    """The one duty that the authority itself makes; after the person left, the one that leaving did."""
    if found.basis in (Basis.ICE, Basis.NOT_HERE):
        left = custody.last_departure(history, bench.at)
        if left is not None:
            before = Bench(book=bench.book, zone=bench.zone, at=left.happened_at.earliest - MICROSECOND)
            yield from _authority_duty(history, before, find_authority(history, before), left)
        return
    yield from _authority_duty(history, bench, found, None)
    scheduled = next_release(history, bench)
    if (
        found.basis in (Basis.LOCAL, Basis.JUDICIAL_WARRANT)
        and scheduled is not None
        and has_warrant(history, bench)
    ):
        release, release_at = scheduled
        arose = release.happened_at.earliest
        yield make_duty(bench, "DUTY.SERVE_OR_RELEASE", Who.OFFICER, WINDOW, arose=arose, due=release_at)


def _authority_duty(history: History, bench: Bench, found: Authority, left: Fact | None) -> Iterator[Duty]:
    step = found.decision.deciding
    if found.basis in HELD_FOR_ICE:
        assert found.clock is not None, "a hold that is not local has a clock"
        assert found.decision.expires_at is not None, "a hold that is not local always has an end"
        code, arose = "DUTY.HAND_OVER_OR_RELEASE", found.clock.start.when.earliest
        due = found.decision.expires_at
    elif found.basis is Basis.JUDICIAL_WARRANT and found.decision.expires_at is not None:
        code, due = "DUTY.RELEASE_AT_WARRANT_END", found.decision.expires_at
        arose = min(fact.happened_at.earliest for fact in history.facts if fact.id in step.facts)
    elif found.basis in (Basis.NONE, Basis.UNKNOWN):
        code = "DUTY.RELEASE_NOW" if found.basis is Basis.NONE else "DUTY.DECIDE_NOW"
        arose = due = gap_began(history, bench.book, bench.at)
    else:
        return
    yield make_duty(
        bench, code, Who.COMMANDER, step.rule_id, arose=arose, due=due, because=step.because, done=left
    )


def _text(history: History, bench: Bench) -> str:
    agreement = standing.agreement_at(history, bench)
    return agreement.text if agreement and agreement.rule_id("ice_notice") in bench.book.rules else "wso_2025"


def _service_duties(history: History, bench: Bench) -> Iterator[Duty]:
    for served in come(history, bench, stay.WarrantServed):
        assert isinstance(served.what, stay.WarrantServed)
        rule_id = f"moa.{_text(history, bench)}.ice_notice"
        arose = served.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.NOTIFY_ICE_OF_SERVICE",
            Who.OFFICER,
            rule_id,
            arose=arose,
            due=limit_after(bench, rule_id, arose),
            subject=served.what.warrant,
            done=first_fact(
                history,
                bench,
                stay.IceNotified,
                since=served,
                about=stay.Notified.SERVICE,
                subject=served.what.warrant,
            ),
        )


def _claim_duties(history: History, bench: Bench) -> Iterator[Duty]:
    rule_id = f"moa.{_text(history, bench)}.citizenship_claim"
    for claimed in come(history, bench, stay.CitizenshipClaimed):
        assert isinstance(claimed.what, stay.CitizenshipClaimed)
        arose, claim = claimed.happened_at.earliest, claimed.what.claim
        told = first_fact(
            history,
            bench,
            stay.IceNotified,
            since=claimed,
            about=stay.Notified.CITIZENSHIP_CLAIM,
            subject=claim,
        )
        due = limit_after(bench, rule_id, arose)
        yield make_duty(
            bench, "DUTY.REPORT_CLAIM", Who.COMMANDER, rule_id, arose=arose, due=due, subject=claim, done=told
        )
        settled = first_fact(history, bench, stay.ClaimSettled, since=claimed, claim=claim)
        if custody.is_in_jail(history, bench.at) is not Answer.NO or settled is not None:
            yield make_duty(
                bench,
                "DUTY.SETTLE_CLAIM",
                Who.COMMANDER,
                rule_id,
                arose=arose,
                due=due,
                subject=claim,
                done=settled,
            )


def _record_duties(history: History, bench: Bench) -> Iterator[Duty]:
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        for raised in come(history, bench, stay.ReleaseClaimed):
            assert isinstance(raised.what, stay.ReleaseClaimed)
            arose = raised.happened_at.earliest
            yield make_duty(
                bench,
                "DUTY.ANSWER_RELEASE_CLAIM",
                Who.COMMANDER,
                SHOULD_BE_OUT,
                arose=arose,
                due=limit_after(bench, SHOULD_BE_OUT, arose),
                subject=raised.what.claim,
                done=first_fact(
                    history, bench, stay.ReleaseClaimAnswered, since=raised, claim=raised.what.claim
                ),
            )
    for finding in findings.find_contradictions(history, bench):
        if finding.reviewed_by:
            continue
        arose = max(fact.recorded_at for fact in history.facts if fact.id in finding.facts)
        yield make_duty(
            bench,
            "DUTY.REVIEW_FINDING",
            Who.RECORDS,
            CONTRADICTION,
            arose=min(arose, bench.at),
            due=limit_after(bench, FLAG, min(arose, bench.at)),
            subject=finding.key,
            what=finding.because,
        )
