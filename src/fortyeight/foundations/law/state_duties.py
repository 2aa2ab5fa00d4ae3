"""Duties that the law of the place adds: telling a court, a file, ICE or the person; reports of the agency.

Which place has which duty stands in its rules. Here stands only how a word of
theirs is done, and by which fact.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fortyeight.foundations.law import custody, detainers, state_law
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.casefile import CaseFile, History, history_of
from fortyeight.foundations.law.custody import switched_on
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.duty import Duty, Who, come, first_fact, limit_after, make_duty
from fortyeight.foundations.law.facts import Fact, agreement, state, stay
from fortyeight.foundations.law.instants import local_midnight
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import report_due
from fortyeight.foundations.law.shapes.report_due import ReportDue

AT_ONCE = "readings.hold_flag"
DAY = timedelta(days=1)
REPORTS = "DUTY.SEND_STATE_REPORT"
AGREES = "DUTY.ENTER_INTO_AGREEMENT"
SIGNED = "AGREEMENT_SIGNED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a word of a statute asks for a detainer: the code of the duty, and the fact that does it."""

    code: str
    done: type[stay.StayFact]


ASKED: Mapping[str, Asked] = {
    "NOTIFY_BAIL_JUDGE_OF_DETAINER": Asked(code="DUTY.NOTIFY_BAIL_COURT", done=state.CourtNotified),
    "RECORD_DETAINER_IN_CASE_FILE": Asked(code="DUTY.NOTE_CASE_FILE", done=state.CaseFileNoted),
    "RECORD_ICE_COMMUNICATIONS": Asked(code="DUTY.NOTE_ICE_IN_FILE", done=state.CaseFileNoted),
    "GIVE_COPY_OF_DETAINER": Asked(code="DUTY.GIVE_DETAINER_COPY", done=stay.DetainerServed),
}
"""From a word of the place's statements to the duty that it makes for each detainer in effect."""


def state_duties(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties that the law of the place adds to a stay while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    for fact, _ in detainers.detainers_in_effect(history, bench):
        for rule in state_law.place_rules(history, bench, "statement"):
            yield from _asked(history, bench, rule, fact)
    for rule in state_law.place_rules(history, bench, "time_limit"):
        yield from _tell_ice(history, bench, rule)


def _asked(history: History, bench: Bench, rule: Rule, detainer: Fact) -> Iterator[Duty]:
    assert isinstance(detainer.what, stay.DetainerReceived), "a detainer in effect was received"
    value = bench.value(rule.id)
    for word in value.terms.what if value is not None else ():
        asked = ASKED.get(word)
        if asked is None:
            continue
        arose, name = detainer.happened_at.earliest, detainer.what.detainer
        yield make_duty(
            bench,
            asked.code,
            Who.RECORDS,
            rule.id,
            arose=arose,
            due=limit_after(bench, AT_ONCE, arose),
            subject=name,
            done=first_fact(history, bench, asked.done, since=detainer, detainer=name),
        )


def _tell_ice(history: History, bench: Bench, rule: Rule) -> Iterator[Duty]:
    """Tell ICE when the person will be released, within so long of the release that was due."""
    value = bench.value(rule.id)
    eligible = custody.eligible_when(history, bench.at)
    if value is None or value.terms.to != "ICE" or eligible is None:
        return
    if not detainers.detainers_in_effect(history, bench):
        return
    arose = eligible[0].earliest
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(fact.what, "about", None) is stay.Notified.RELEASE_PLANNED
    ]
    yield make_duty(
        bench,
        "DUTY.TELL_ICE_OF_RELEASE",
        Who.COMMANDER,
        rule.id,
        arose=arose,
        due=limit_after(bench, rule.id, arose),
        done=told[-1] if told else None,
    )


def agency_duties_of(casefile: CaseFile, *, at: datetime, book: Book) -> tuple[Duty, ...]:
    """List what the law of the place asks of the agency by certain days: the last day past, and the next.

    Each is due at the midnight that ends its day, in the zone of the place. A
    duty that lasts until an agreement is signed ends on the day on which the
    agency's side signs one. The earliest due is first.
    """
    history = history_of(casefile)
    bench = Bench(book=book, zone=casefile.zone, at=at)
    found = [
        duty
        for rule in state_law.place_rules(history, bench, "report_due")
        for duty in _report_duties(history, bench, rule)
    ]
    return tuple(sorted(found, key=lambda duty: (duty.is_done, duty.due_at, duty.key)))


def _report_duties(history: History, bench: Bench, rule: Rule) -> Iterator[Duty]:
    value = bench.value(rule.id)
    if value is None:
        return
    terms: ReportDue = value.terms
    today = bench.at.astimezone(bench.zone).date()
    days = (report_due.due_on_or_before(terms, today - DAY), report_due.due_on_or_after(terms, today))
    for day in days:
        if day is None:
            continue
        ends = local_midnight(day + DAY, bench.zone)
        sent, signed = _sent(history, bench, terms, day), _signed(history, bench)
        over = signed is not None and terms.until == SIGNED
        if over and terms.what != "ENTER_INTO_AGREEMENT" and _before(signed, ends):
            continue
        done = signed if terms.what == "ENTER_INTO_AGREEMENT" else sent
        yield make_duty(
            bench,
            AGREES if terms.what == "ENTER_INTO_AGREEMENT" else REPORTS,
            Who.COMMANDER,
            rule.id,
            arose=local_midnight(value.in_force_from, bench.zone),
            due=ends,
            subject=f"{rule.id} {day.isoformat()}",
            done=done,
            to=terms.to.replace("_", " ").lower(),
            day=day.isoformat(),
        )


def _before(signed: Fact | None, ends: datetime) -> bool:
    return signed is not None and signed.happened_at.latest < ends


def _sent(history: History, bench: Bench, terms: ReportDue, day: date) -> Fact | None:
    agencies = history.agency_streams()
    for fact in history.of(state.ReportSent):
        assert isinstance(fact.what, state.ReportSent)
        ours = fact.stream in agencies and fact.happened_at.latest <= bench.at
        if ours and fact.what.what == terms.what and fact.what.due_on == day:
            return fact
    return None


def _signed(history: History, bench: Bench) -> Fact | None:
    """Find the first agreement under 287(g) that the agency's side had certainly signed by now."""
    for fact in history.of(agreement.Signed):
        assert isinstance(fact.what, agreement.Signed)
        ours = fact.what.agency in history.agency_streams() and fact.what.side == "LEA"
        if ours and switched_on([(fact, True)], bench.at) is Answer.YES:
            return fact
    return None
