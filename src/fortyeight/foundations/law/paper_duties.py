"""Duties about paper: flags without paper, detainers to serve, warrants to read, people to tell."""

from collections.abc import Iterator

from fortyeight.foundations.law import custody, detainers
from fortyeight.foundations.law.casefile import History
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
from fortyeight.foundations.law.reasoning import Bench

FLAG = "readings.hold_flag"
NOTIFY_BEFORE = "us.i247a.notify_before_release"
EFFECT = "us.i247a.served_to_take_effect"
FACE = "readings.warrant_face"


def paper_duties(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in detainers.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        if detainers.asks_to_hold(bench, fact) is not Answer.NO:
            yield make_duty(
                bench,
                "DUTY.SERVE_DETAINER_COPY",
                Who.RECORDS,
                EFFECT,
                arose=arose,
                due=due,
                subject=name,
                done=copy,
            )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def _flag_duties(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            bench,
            "DUTY.FIND_PAPER_OR_CLEAR_FLAG",
            Who.RECORDS,
            FLAG,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def _warrant_duties(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def _inform_duty(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.INFORM_PERSON",
            Who.RECORDS,
            rule.id,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def _notify_duty(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(fact.what, "about", None) is stay.Notified.RELEASE_PLANNED
    ]
    arose = detainer.happened_at.earliest
    due = max(arose, limit_after(bench, NOTIFY_BEFORE, release_at))
    yield make_duty(
        bench,
        "DUTY.NOTIFY_BEFORE_RELEASE",
        Who.RECORDS,
        NOTIFY_BEFORE,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )
