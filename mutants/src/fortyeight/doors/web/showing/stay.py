"""The parts of a stay's page: spans, limits, duties, other stays."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from fortyeight.doors.web import addresses
from fortyeight.doors.web.showing import words
from fortyeight.doors.web.showing.board import DutyShown, duty_url
from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.law.clock import Limit
from fortyeight.foundations.law.decision import Reason
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.timeline import Span
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody.queries import StayRead

# How a basis looks: the class that gives pattern and colour. The word is always beside it.
LOOK = {
    Basis.LOCAL: "local",
    Basis.JUDICIAL_WARRANT: "judicial",
    Basis.WSO_ARREST: "served",
    Basis.BOA_ORDER: "order",
    Basis.CONTRACT: "contract",
    Basis.STATE_DETAINER_HOLD: "state",
    Basis.ICE: "away",
    Basis.NOT_HERE: "away",
    Basis.NONE: "none",
    Basis.UNKNOWN: "unknown",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanShown:
    """A span of the timeline. `is_ahead` when it has not begun; `length` None when it has no end."""

    number: int
    span: Span
    basis: words.Words
    look: str
    reason: Reason
    draft_rules: str
    length: timedelta | None
    is_ahead: bool
    is_now: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitShown:
    """What one rule says of the end of the hold, and whether it governs."""

    limit: Limit
    question: str
    governs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherStay:
    """Another stay of the same person."""

    url: str
    booked: Fact | None
    jail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DutiesShown:
    """The duties by what became of them."""

    open: tuple[DutyShown, ...]
    in_time: tuple[DutyShown, ...]
    late: tuple[DutyShown, ...]


def show_spans(timeline: tuple[Span, ...], *, at: datetime) -> tuple[SpanShown, ...]:
    """Number the spans and say which is now and which lies ahead."""
    return tuple(
        SpanShown(
            number=number,
            span=span,
            basis=words.BASIS[span.basis],
            look=LOOK[span.basis],
            reason=span.decision.deciding,
            draft_rules=", ".join(span.decision.draft_rules),
            length=span.ends_at - span.starts_at if span.ends_at else None,
            is_ahead=span.starts_at > at,
            is_now=span.covers(at),
        )
        for number, span in enumerate(timeline, 1)
    )


def show_limits(read: StayRead) -> tuple[LimitShown, ...]:
    """List what each rule says; empty when no clock runs."""
    clock = read.judged.authority.clock
    if clock is None:
        return ()
    book = current()
    return tuple(
        LimitShown(
            limit=limit, question=book.rule(limit.rule_id).question, governs=limit.rule_id in clock.governing
        )
        for limit in clock.limits
    )


def show_duties(read: StayRead, *, at: datetime) -> DutiesShown:
    """Sort the duties into open, done in time, done late."""
    shown = [
        DutyShown(
            duty=duty,
            who=words.WHO[duty.who],
            url=duty_url(read.person.stay, duty),
            is_overdue=duty.is_overdue(at),
        )
        for duty in read.judged.duties
    ]
    done = [one for one in shown if one.duty.is_done]
    late = tuple(one for one in done if one.duty.done_at is not None and one.duty.done_at > one.duty.due_at)
    return DutiesShown(
        open=tuple(one for one in shown if not one.duty.is_done),
        in_time=tuple(one for one in done if one not in late),
        late=late,
    )


def show_other_stays(read: StayRead) -> tuple[OtherStay, ...]:
    """List the same person's other stays."""
    booked = {
        fact.stream: fact for fact in reversed(read.casefile.facts) if isinstance(fact.what, stay.Booked)
    }
    return tuple(
        OtherStay(
            url=addresses.stay_url(stream),
            booked=booked.get(stream),
            jail=getattr(booked[stream].what, "jail", "") if stream in booked else "",
        )
        for stream in read.other_stays
    )
