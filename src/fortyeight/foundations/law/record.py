"""May this be recorded? What happened is recorded; what cannot have happened, or names nothing, is not.

This judges the record, not the law of custody: a release or a citizenship claim
is never refused because of what it means.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo

from fortyeight.foundations.law import alert_policy, conflicts, custody, judicial
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History, history_of
from fortyeight.foundations.law.decision import Answer, Decision, Reason
from fortyeight.foundations.law.facts import Payload, agreement, alerting, amendment, delivery, officer, stay
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.law.reasoning import Bench

QUESTION = "May this be recorded?"
RULE = "readings.local_custody"
AHEAD_MAX = timedelta(minutes=2)
LATE_AFTER = timedelta(hours=1)
MAY_LIE_AHEAD = (
    officer.AuthorityWithdrawn,
    officer.DutyStarted,
    officer.LeftAgency,
    agreement.AgreementEnded,
    delivery.OnCallStarted,
)


def may_record(casefile: CaseFile, what: Payload, *, happened_at: When, at: datetime, book: Book) -> Decision:
    """Decide whether a fact may be appended to the stay, at the instant `at` of recording.

    A time up to two minutes ahead is taken for a clock that differs. A fact
    recorded more than an hour late is allowed with a warning.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = history_of(casefile)
    faults = tuple(_faults(history, bench, what, happened_at))
    late = at - happened_at.latest
    warnings = []
    if late > LATE_AFTER:
        hours = int(late / timedelta(hours=1))
        warnings.append(bench.step("RECORD.LATE", Answer.YES, RULE, hours=hours))
    allowed = bench.step("RECORD.ALLOWED", Answer.YES, RULE)
    return bench.decide(QUESTION, faults or (allowed,), warnings=warnings)


def _faults(history: History, bench: Bench, what: Payload, happened_at: When) -> Iterator[Reason]:
    def fault(code: str) -> Reason:
        return bench.step(code, Answer.NO, RULE)

    if happened_at.earliest > bench.at + AHEAD_MAX:
        yield fault("RECORD.IN_FUTURE")
    booked = history.booking() is not None
    if isinstance(what, stay.Booked):
        if booked:
            yield fault("RECORD.BOOKED_BEFORE")
        return
    if not booked and not isinstance(what, amendment.Amendment):
        yield fault("RECORD.NO_SUCH_STAY")
        return
    for kinds, check in CHECKS:
        if isinstance(what, kinds):
            code = check(history, bench, what, happened_at)
            if code is not None:
                yield fault(code)


def _ids(history: History, field: str, *kinds: type[Payload]) -> set[object]:
    return {getattr(fact.what, field) for fact in history.here(*kinds)}


def _matter_open(history: History, what: Payload) -> bool:
    events = custody.recorded_matters_of(history).get(getattr(what, "matter", ""), [])
    return bool(events) and events[-1][1]


def _opens_matter(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    assert isinstance(what, stay.MatterOpened)
    if judicial.is_misnamed(what):
        return "RECORD.NOT_OF_A_COURT"
    return "RECORD.MATTER_OPEN_BEFORE" if _matter_open(history, what) else None


def _closes_matter(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    return None if _matter_open(history, what) else "RECORD.NO_SUCH_MATTER"


def _has_detainer(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "detainer", stay.DetainerReceived)
    return None if getattr(what, "detainer", None) in known else "RECORD.NO_SUCH_DETAINER"


def _has_warrant(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "warrant", stay.WarrantReceived)
    return None if getattr(what, "warrant", None) in known else "RECORD.NO_SUCH_WARRANT"


def _has_claim(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    kind = stay.CitizenshipClaimed if isinstance(what, stay.ClaimSettled) else stay.ReleaseClaimed
    ended = type(what)
    is_open = getattr(what, "claim", None) in _ids(history, "claim", kind) - _ids(history, "claim", ended)
    return None if is_open else "RECORD.NO_SUCH_CLAIM"


def _has_flag(history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    known = _ids(history, "flag", stay.HoldFlagSeen) - _ids(history, "flag", stay.HoldFlagCleared)
    return None if getattr(what, "flag", None) in known else "RECORD.NO_SUCH_FLAG"


def _is_here(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.NOT_HERE" if custody.is_in_jail(history, happened_at.latest) is Answer.NO else None


def _is_away(history: History, _bench: Bench, _what: Payload, happened_at: When) -> str | None:
    return "RECORD.BOOKED_BEFORE" if custody.is_in_jail(history, happened_at.latest) is Answer.YES else None


def _is_physical(_history: History, _bench: Bench, what: Payload, _when: When) -> str | None:
    assert isinstance(what, stay.HandedOver)
    return "RECORD.ON_PAPER_ONLY" if what.place is stay.HandoverPlace.ON_PAPER_ONLY else None


def _amends(history: History, bench: Bench, what: Payload, _when: When) -> str | None:
    """An amendment is retracted, not corrected: a correction of it would reach nothing."""
    assert isinstance(what, amendment.Amendment)
    recorded = {fact.id: fact for fact in history.casefile.recorded if fact.stream == history.stay}
    target = recorded.get(what.fact)
    if target is None:
        return "RECORD.NO_SUCH_FACT"
    if not isinstance(what, amendment.Corrected):
        return None
    if target.kind != what.what.KIND or isinstance(target.what, amendment.Amendment):
        return "RECORD.WRONG_KIND"
    return "RECORD.IN_FUTURE" if what.happened_at.earliest > bench.at + AHEAD_MAX else None


Check = Callable[[History, Bench, Payload, When], str | None]
CHECKS: tuple[tuple[tuple[type[Payload], ...], Check], ...] = (
    ((stay.MatterOpened,), _opens_matter),
    ((stay.MatterClosed,), _closes_matter),
    ((stay.DetainerServed, stay.DetainerCancelled), _has_detainer),
    ((stay.WarrantChecked, stay.WarrantRecalled, stay.WarrantServed), _has_warrant),
    ((stay.ClaimSettled, stay.ReleaseClaimAnswered), _has_claim),
    ((stay.HoldFlagCleared,), _has_flag),
    ((stay.Released, stay.HandedOver, stay.Died, stay.Escaped, stay.Moved, stay.WarrantServed), _is_here),
    ((stay.ReturnedFromIce,), _is_away),
    ((stay.HandedOver,), _is_physical),
    ((amendment.Corrected, amendment.Retracted), _amends),
)


def may_state(what: Payload, *, happened_at: When, at: datetime, book: Book, zone: tzinfo) -> Decision:
    """Decide whether a fact about an officer, an agreement or an agency may be appended.

    A withdrawal, an end or a turn of duty may be recorded before it takes effect.
    A reading of an open question must be one that counsel may choose: it would
    otherwise stand in the record and change nothing. An agency is enrolled in a
    place that the book knows, covered or not. A policy for alerts asks no less than
    the book does.
    """
    bench = Bench(book=book, zone=zone, at=at)
    if isinstance(what, alerting.AlertPolicyAdopted):
        below = tuple(alert_policy.policy_faults(bench, what))
        if below:
            return bench.decide(QUESTION, below)
    if isinstance(what, agreement.AgencyEnrolled) and what.place not in book.places:
        step = bench.step("RECORD.PLACE_UNKNOWN", Answer.NO, RULE, place=what.place)
        return bench.decide(QUESTION, (step,))
    if isinstance(what, agreement.ReadingAdopted) and conflicts.is_open(bench, what) is Answer.NO:
        rule_id = bench.known(what.question, RULE)
        return bench.decide(QUESTION, (bench.step("RECORD.NOT_OPEN_TO_COUNSEL", Answer.NO, rule_id),))
    if happened_at.earliest > at + AHEAD_MAX and not isinstance(what, MAY_LIE_AHEAD):
        return bench.decide(QUESTION, (bench.step("RECORD.IN_FUTURE", Answer.NO, RULE),))
    return bench.decide(QUESTION, (bench.step("RECORD.ALLOWED", Answer.YES, RULE),))
