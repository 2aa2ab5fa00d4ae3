"""Duties about paper: flags without paper, detainers to serve, warrants to read, people to tell."""

from collections.abc import Iterator

from fortyeight.foundations.law import clock, custody
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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_paper_duties__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_paper_duties__mutmut)
def paper_duties(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_orig(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_1(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(None, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_2(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, None) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_3(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_4(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, ) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_5(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is not Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_6(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(None, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_7(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, None)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_8(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_9(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, )
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_10(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(None, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_11(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, None):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_12(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_13(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, ):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_14(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = None
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_15(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = None
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_16(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(None, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_17(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, None, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_18(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, None, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_19(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=None, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_20(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=None)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_21(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_22(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_23(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_24(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_25(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, )
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_26(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = None
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_27(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(None, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_28(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, None)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_29(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_30(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, )
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_31(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = None
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


def x_paper_duties__mutmut_32(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if (scheduled) and False else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_33(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if (scheduled) or True else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_34(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(None, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_35(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, None) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_36(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_37(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, ) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_38(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[2]) if scheduled else limit_after(bench, FLAG, arose)
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


def x_paper_duties__mutmut_39(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(None, FLAG, arose)
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


def x_paper_duties__mutmut_40(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, None, arose)
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


def x_paper_duties__mutmut_41(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, None)
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


def x_paper_duties__mutmut_42(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(FLAG, arose)
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


def x_paper_duties__mutmut_43(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, arose)
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


def x_paper_duties__mutmut_44(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, )
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


def x_paper_duties__mutmut_45(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            None,
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


def x_paper_duties__mutmut_46(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            None,
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


def x_paper_duties__mutmut_47(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            None,
            EFFECT,
            arose=arose,
            due=due,
            subject=name,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_48(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            None,
            arose=arose,
            due=due,
            subject=name,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_49(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            EFFECT,
            arose=None,
            due=due,
            subject=name,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_50(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            EFFECT,
            arose=arose,
            due=None,
            subject=name,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_51(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            EFFECT,
            arose=arose,
            due=due,
            subject=None,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_52(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            EFFECT,
            arose=arose,
            due=due,
            subject=name,
            done=None,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_53(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
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


def x_paper_duties__mutmut_54(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
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


def x_paper_duties__mutmut_55(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            EFFECT,
            arose=arose,
            due=due,
            subject=name,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_56(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            arose=arose,
            due=due,
            subject=name,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_57(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            EFFECT,
            due=due,
            subject=name,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_58(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            EFFECT,
            arose=arose,
            subject=name,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_59(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            EFFECT,
            arose=arose,
            due=due,
            done=copy,
        )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_60(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "DUTY.SERVE_DETAINER_COPY",
            Who.RECORDS,
            EFFECT,
            arose=arose,
            due=due,
            subject=name,
            )
        yield from _inform_duty(history, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_61(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "XXDUTY.SERVE_DETAINER_COPYXX",
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


def x_paper_duties__mutmut_62(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
        yield make_duty(
            bench,
            "duty.serve_detainer_copy",
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


def x_paper_duties__mutmut_63(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _inform_duty(None, bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_64(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _inform_duty(history, None, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_65(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _inform_duty(history, bench, None, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_66(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _inform_duty(history, bench, fact, None)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_67(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _inform_duty(bench, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_68(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _inform_duty(history, fact, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_69(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _inform_duty(history, bench, name)
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_70(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _inform_duty(history, bench, fact, )
        yield from _notify_duty(history, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_71(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _notify_duty(None, bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_72(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _notify_duty(history, None, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_73(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _notify_duty(history, bench, None, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_74(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _notify_duty(history, bench, fact, None)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_75(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _notify_duty(bench, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_76(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _notify_duty(history, fact, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_77(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _notify_duty(history, bench, name)
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_78(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
        yield from _notify_duty(history, bench, fact, )
    yield from _warrant_duties(history, bench)


def x_paper_duties__mutmut_79(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
    yield from _warrant_duties(None, bench)


def x_paper_duties__mutmut_80(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
    yield from _warrant_duties(history, None)


def x_paper_duties__mutmut_81(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
    yield from _warrant_duties(bench)


def x_paper_duties__mutmut_82(history: History, bench: Bench) -> Iterator[Duty]:
    """List the duties about flags, detainers and warrants while the person is here."""
    if custody.is_in_jail(history, bench.at) is Answer.NO:
        return
    yield from _flag_duties(history, bench)
    for fact, _ in clock.detainers_in_effect(history, bench):
        assert isinstance(fact.what, stay.DetainerReceived)
        name, arose = fact.what.detainer, fact.happened_at.earliest
        copy = first_fact(history, bench, stay.DetainerServed, since=fact, detainer=name)
        scheduled = next_release(history, bench)
        due = max(arose, scheduled[1]) if scheduled else limit_after(bench, FLAG, arose)
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
    yield from _warrant_duties(history, )

mutants_x_paper_duties__mutmut['_mutmut_orig'] = x_paper_duties__mutmut_orig # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_1'] = x_paper_duties__mutmut_1 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_2'] = x_paper_duties__mutmut_2 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_3'] = x_paper_duties__mutmut_3 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_4'] = x_paper_duties__mutmut_4 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_5'] = x_paper_duties__mutmut_5 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_6'] = x_paper_duties__mutmut_6 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_7'] = x_paper_duties__mutmut_7 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_8'] = x_paper_duties__mutmut_8 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_9'] = x_paper_duties__mutmut_9 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_10'] = x_paper_duties__mutmut_10 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_11'] = x_paper_duties__mutmut_11 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_12'] = x_paper_duties__mutmut_12 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_13'] = x_paper_duties__mutmut_13 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_14'] = x_paper_duties__mutmut_14 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_15'] = x_paper_duties__mutmut_15 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_16'] = x_paper_duties__mutmut_16 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_17'] = x_paper_duties__mutmut_17 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_18'] = x_paper_duties__mutmut_18 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_19'] = x_paper_duties__mutmut_19 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_20'] = x_paper_duties__mutmut_20 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_21'] = x_paper_duties__mutmut_21 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_22'] = x_paper_duties__mutmut_22 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_23'] = x_paper_duties__mutmut_23 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_24'] = x_paper_duties__mutmut_24 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_25'] = x_paper_duties__mutmut_25 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_26'] = x_paper_duties__mutmut_26 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_27'] = x_paper_duties__mutmut_27 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_28'] = x_paper_duties__mutmut_28 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_29'] = x_paper_duties__mutmut_29 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_30'] = x_paper_duties__mutmut_30 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_31'] = x_paper_duties__mutmut_31 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_32'] = x_paper_duties__mutmut_32 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_33'] = x_paper_duties__mutmut_33 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_34'] = x_paper_duties__mutmut_34 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_35'] = x_paper_duties__mutmut_35 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_36'] = x_paper_duties__mutmut_36 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_37'] = x_paper_duties__mutmut_37 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_38'] = x_paper_duties__mutmut_38 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_39'] = x_paper_duties__mutmut_39 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_40'] = x_paper_duties__mutmut_40 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_41'] = x_paper_duties__mutmut_41 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_42'] = x_paper_duties__mutmut_42 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_43'] = x_paper_duties__mutmut_43 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_44'] = x_paper_duties__mutmut_44 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_45'] = x_paper_duties__mutmut_45 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_46'] = x_paper_duties__mutmut_46 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_47'] = x_paper_duties__mutmut_47 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_48'] = x_paper_duties__mutmut_48 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_49'] = x_paper_duties__mutmut_49 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_50'] = x_paper_duties__mutmut_50 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_51'] = x_paper_duties__mutmut_51 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_52'] = x_paper_duties__mutmut_52 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_53'] = x_paper_duties__mutmut_53 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_54'] = x_paper_duties__mutmut_54 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_55'] = x_paper_duties__mutmut_55 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_56'] = x_paper_duties__mutmut_56 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_57'] = x_paper_duties__mutmut_57 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_58'] = x_paper_duties__mutmut_58 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_59'] = x_paper_duties__mutmut_59 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_60'] = x_paper_duties__mutmut_60 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_61'] = x_paper_duties__mutmut_61 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_62'] = x_paper_duties__mutmut_62 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_63'] = x_paper_duties__mutmut_63 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_64'] = x_paper_duties__mutmut_64 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_65'] = x_paper_duties__mutmut_65 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_66'] = x_paper_duties__mutmut_66 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_67'] = x_paper_duties__mutmut_67 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_68'] = x_paper_duties__mutmut_68 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_69'] = x_paper_duties__mutmut_69 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_70'] = x_paper_duties__mutmut_70 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_71'] = x_paper_duties__mutmut_71 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_72'] = x_paper_duties__mutmut_72 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_73'] = x_paper_duties__mutmut_73 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_74'] = x_paper_duties__mutmut_74 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_75'] = x_paper_duties__mutmut_75 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_76'] = x_paper_duties__mutmut_76 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_77'] = x_paper_duties__mutmut_77 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_78'] = x_paper_duties__mutmut_78 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_79'] = x_paper_duties__mutmut_79 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_80'] = x_paper_duties__mutmut_80 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_81'] = x_paper_duties__mutmut_81 # type: ignore # mutmut generated
mutants_x_paper_duties__mutmut['x_paper_duties__mutmut_82'] = x_paper_duties__mutmut_82 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__flag_duties__mutmut)
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


def x__flag_duties__mutmut_orig(history: History, bench: Bench) -> Iterator[Duty]:
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


def x__flag_duties__mutmut_1(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(None, bench, stay.HoldFlagSeen):
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


def x__flag_duties__mutmut_2(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, None, stay.HoldFlagSeen):
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


def x__flag_duties__mutmut_3(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, None):
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


def x__flag_duties__mutmut_4(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(bench, stay.HoldFlagSeen):
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


def x__flag_duties__mutmut_5(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, stay.HoldFlagSeen):
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


def x__flag_duties__mutmut_6(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, ):
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


def x__flag_duties__mutmut_7(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = None
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


def x__flag_duties__mutmut_8(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = None
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


def x__flag_duties__mutmut_9(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(None, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
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


def x__flag_duties__mutmut_10(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, None, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
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


def x__flag_duties__mutmut_11(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, None, since=flagged, flag=flagged.what.flag)
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


def x__flag_duties__mutmut_12(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=None, flag=flagged.what.flag)
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


def x__flag_duties__mutmut_13(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=None)
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


def x__flag_duties__mutmut_14(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
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


def x__flag_duties__mutmut_15(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
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


def x__flag_duties__mutmut_16(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, since=flagged, flag=flagged.what.flag)
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


def x__flag_duties__mutmut_17(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, flag=flagged.what.flag)
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


def x__flag_duties__mutmut_18(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, )
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


def x__flag_duties__mutmut_19(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = None
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


def x__flag_duties__mutmut_20(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(None, bench, stay.DetainerReceived, stay.WarrantReceived)
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


def x__flag_duties__mutmut_21(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, None, stay.DetainerReceived, stay.WarrantReceived)
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


def x__flag_duties__mutmut_22(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, None, stay.WarrantReceived)
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


def x__flag_duties__mutmut_23(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, None)
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


def x__flag_duties__mutmut_24(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(bench, stay.DetainerReceived, stay.WarrantReceived)
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


def x__flag_duties__mutmut_25(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, stay.DetainerReceived, stay.WarrantReceived)
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


def x__flag_duties__mutmut_26(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.WarrantReceived)
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


def x__flag_duties__mutmut_27(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, )
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


def x__flag_duties__mutmut_28(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            None,
            "DUTY.FIND_PAPER_OR_CLEAR_FLAG",
            Who.RECORDS,
            FLAG,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_29(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            bench,
            None,
            Who.RECORDS,
            FLAG,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_30(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            bench,
            "DUTY.FIND_PAPER_OR_CLEAR_FLAG",
            None,
            FLAG,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_31(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            bench,
            "DUTY.FIND_PAPER_OR_CLEAR_FLAG",
            Who.RECORDS,
            None,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_32(history: History, bench: Bench) -> Iterator[Duty]:
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
            arose=None,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_33(history: History, bench: Bench) -> Iterator[Duty]:
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
            due=None,
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_34(history: History, bench: Bench) -> Iterator[Duty]:
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
            subject=None,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_35(history: History, bench: Bench) -> Iterator[Duty]:
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
            done=None,
        )


def x__flag_duties__mutmut_36(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            "DUTY.FIND_PAPER_OR_CLEAR_FLAG",
            Who.RECORDS,
            FLAG,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_37(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            bench,
            Who.RECORDS,
            FLAG,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_38(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            bench,
            "DUTY.FIND_PAPER_OR_CLEAR_FLAG",
            FLAG,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_39(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            bench,
            "DUTY.FIND_PAPER_OR_CLEAR_FLAG",
            Who.RECORDS,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_40(history: History, bench: Bench) -> Iterator[Duty]:
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
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_41(history: History, bench: Bench) -> Iterator[Duty]:
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
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_42(history: History, bench: Bench) -> Iterator[Duty]:
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
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_43(history: History, bench: Bench) -> Iterator[Duty]:
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
            )


def x__flag_duties__mutmut_44(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            bench,
            "XXDUTY.FIND_PAPER_OR_CLEAR_FLAGXX",
            Who.RECORDS,
            FLAG,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_45(history: History, bench: Bench) -> Iterator[Duty]:
    for flagged in come(history, bench, stay.HoldFlagSeen):
        assert isinstance(flagged.what, stay.HoldFlagSeen)
        arose = flagged.happened_at.earliest
        cleared = first_fact(history, bench, stay.HoldFlagCleared, since=flagged, flag=flagged.what.flag)
        papers = come(history, bench, stay.DetainerReceived, stay.WarrantReceived)
        yield make_duty(
            bench,
            "duty.find_paper_or_clear_flag",
            Who.RECORDS,
            FLAG,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_46(history: History, bench: Bench) -> Iterator[Duty]:
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
            due=limit_after(None, FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_47(history: History, bench: Bench) -> Iterator[Duty]:
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
            due=limit_after(bench, None, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_48(history: History, bench: Bench) -> Iterator[Duty]:
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
            due=limit_after(bench, FLAG, None),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_49(history: History, bench: Bench) -> Iterator[Duty]:
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
            due=limit_after(FLAG, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_50(history: History, bench: Bench) -> Iterator[Duty]:
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
            due=limit_after(bench, arose),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_51(history: History, bench: Bench) -> Iterator[Duty]:
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
            due=limit_after(bench, FLAG, ),
            subject=flagged.what.flag,
            done=cleared or (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_52(history: History, bench: Bench) -> Iterator[Duty]:
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
            done=cleared and (papers[0] if papers else None),
        )


def x__flag_duties__mutmut_53(history: History, bench: Bench) -> Iterator[Duty]:
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
            done=cleared or (papers[0] if (papers) and False else None),
        )


def x__flag_duties__mutmut_54(history: History, bench: Bench) -> Iterator[Duty]:
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
            done=cleared or (papers[0] if (papers) or True else None),
        )


def x__flag_duties__mutmut_55(history: History, bench: Bench) -> Iterator[Duty]:
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
            done=cleared or (papers[1] if papers else None),
        )

mutants_x__flag_duties__mutmut['_mutmut_orig'] = x__flag_duties__mutmut_orig # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_1'] = x__flag_duties__mutmut_1 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_2'] = x__flag_duties__mutmut_2 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_3'] = x__flag_duties__mutmut_3 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_4'] = x__flag_duties__mutmut_4 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_5'] = x__flag_duties__mutmut_5 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_6'] = x__flag_duties__mutmut_6 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_7'] = x__flag_duties__mutmut_7 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_8'] = x__flag_duties__mutmut_8 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_9'] = x__flag_duties__mutmut_9 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_10'] = x__flag_duties__mutmut_10 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_11'] = x__flag_duties__mutmut_11 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_12'] = x__flag_duties__mutmut_12 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_13'] = x__flag_duties__mutmut_13 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_14'] = x__flag_duties__mutmut_14 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_15'] = x__flag_duties__mutmut_15 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_16'] = x__flag_duties__mutmut_16 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_17'] = x__flag_duties__mutmut_17 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_18'] = x__flag_duties__mutmut_18 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_19'] = x__flag_duties__mutmut_19 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_20'] = x__flag_duties__mutmut_20 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_21'] = x__flag_duties__mutmut_21 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_22'] = x__flag_duties__mutmut_22 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_23'] = x__flag_duties__mutmut_23 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_24'] = x__flag_duties__mutmut_24 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_25'] = x__flag_duties__mutmut_25 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_26'] = x__flag_duties__mutmut_26 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_27'] = x__flag_duties__mutmut_27 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_28'] = x__flag_duties__mutmut_28 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_29'] = x__flag_duties__mutmut_29 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_30'] = x__flag_duties__mutmut_30 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_31'] = x__flag_duties__mutmut_31 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_32'] = x__flag_duties__mutmut_32 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_33'] = x__flag_duties__mutmut_33 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_34'] = x__flag_duties__mutmut_34 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_35'] = x__flag_duties__mutmut_35 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_36'] = x__flag_duties__mutmut_36 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_37'] = x__flag_duties__mutmut_37 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_38'] = x__flag_duties__mutmut_38 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_39'] = x__flag_duties__mutmut_39 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_40'] = x__flag_duties__mutmut_40 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_41'] = x__flag_duties__mutmut_41 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_42'] = x__flag_duties__mutmut_42 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_43'] = x__flag_duties__mutmut_43 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_44'] = x__flag_duties__mutmut_44 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_45'] = x__flag_duties__mutmut_45 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_46'] = x__flag_duties__mutmut_46 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_47'] = x__flag_duties__mutmut_47 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_48'] = x__flag_duties__mutmut_48 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_49'] = x__flag_duties__mutmut_49 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_50'] = x__flag_duties__mutmut_50 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_51'] = x__flag_duties__mutmut_51 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_52'] = x__flag_duties__mutmut_52 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_53'] = x__flag_duties__mutmut_53 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_54'] = x__flag_duties__mutmut_54 # type: ignore # mutmut generated
mutants_x__flag_duties__mutmut['x__flag_duties__mutmut_55'] = x__flag_duties__mutmut_55 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__warrant_duties__mutmut)
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


def x__warrant_duties__mutmut_orig(history: History, bench: Bench) -> Iterator[Duty]:
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


def x__warrant_duties__mutmut_1(history: History, bench: Bench) -> Iterator[Duty]:
    if has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_2(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(None, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_3(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, None):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_4(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_5(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, ):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_6(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(None, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_7(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, None, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_8(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, None):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_9(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_10(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_11(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, ):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_12(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = None
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_13(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = None
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_14(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(None, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_15(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, None, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_16(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, None, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_17(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=None, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_18(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=None)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_19(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_20(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_21(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_22(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_23(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, )
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_24(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = None
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_25(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(None, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_26(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, None, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_27(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, None)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_28(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_29(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_30(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, )
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_31(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            None, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_32(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, None, Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_33(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", None, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_34(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, None, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_35(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=None, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_36(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=None, subject=name, done=checked
        )


def x__warrant_duties__mutmut_37(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=None, done=checked
        )


def x__warrant_duties__mutmut_38(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=None
        )


def x__warrant_duties__mutmut_39(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_40(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_41(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_42(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_43(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_44(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, subject=name, done=checked
        )


def x__warrant_duties__mutmut_45(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, done=checked
        )


def x__warrant_duties__mutmut_46(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "DUTY.CHECK_WARRANT", Who.RECORDS, FACE, arose=arose, due=due, subject=name, )


def x__warrant_duties__mutmut_47(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "XXDUTY.CHECK_WARRANTXX", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )


def x__warrant_duties__mutmut_48(history: History, bench: Bench) -> Iterator[Duty]:
    if not has_warrant(history, bench):
        return
    for fact in come(history, bench, stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        name, arose = fact.what.warrant, fact.happened_at.earliest
        checked = first_fact(history, bench, stay.WarrantChecked, since=fact, warrant=name)
        due = limit_after(bench, FLAG, arose)
        yield make_duty(
            bench, "duty.check_warrant", Who.RECORDS, FACE, arose=arose, due=due, subject=name, done=checked
        )

mutants_x__warrant_duties__mutmut['_mutmut_orig'] = x__warrant_duties__mutmut_orig # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_1'] = x__warrant_duties__mutmut_1 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_2'] = x__warrant_duties__mutmut_2 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_3'] = x__warrant_duties__mutmut_3 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_4'] = x__warrant_duties__mutmut_4 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_5'] = x__warrant_duties__mutmut_5 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_6'] = x__warrant_duties__mutmut_6 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_7'] = x__warrant_duties__mutmut_7 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_8'] = x__warrant_duties__mutmut_8 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_9'] = x__warrant_duties__mutmut_9 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_10'] = x__warrant_duties__mutmut_10 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_11'] = x__warrant_duties__mutmut_11 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_12'] = x__warrant_duties__mutmut_12 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_13'] = x__warrant_duties__mutmut_13 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_14'] = x__warrant_duties__mutmut_14 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_15'] = x__warrant_duties__mutmut_15 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_16'] = x__warrant_duties__mutmut_16 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_17'] = x__warrant_duties__mutmut_17 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_18'] = x__warrant_duties__mutmut_18 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_19'] = x__warrant_duties__mutmut_19 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_20'] = x__warrant_duties__mutmut_20 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_21'] = x__warrant_duties__mutmut_21 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_22'] = x__warrant_duties__mutmut_22 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_23'] = x__warrant_duties__mutmut_23 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_24'] = x__warrant_duties__mutmut_24 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_25'] = x__warrant_duties__mutmut_25 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_26'] = x__warrant_duties__mutmut_26 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_27'] = x__warrant_duties__mutmut_27 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_28'] = x__warrant_duties__mutmut_28 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_29'] = x__warrant_duties__mutmut_29 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_30'] = x__warrant_duties__mutmut_30 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_31'] = x__warrant_duties__mutmut_31 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_32'] = x__warrant_duties__mutmut_32 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_33'] = x__warrant_duties__mutmut_33 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_34'] = x__warrant_duties__mutmut_34 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_35'] = x__warrant_duties__mutmut_35 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_36'] = x__warrant_duties__mutmut_36 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_37'] = x__warrant_duties__mutmut_37 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_38'] = x__warrant_duties__mutmut_38 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_39'] = x__warrant_duties__mutmut_39 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_40'] = x__warrant_duties__mutmut_40 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_41'] = x__warrant_duties__mutmut_41 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_42'] = x__warrant_duties__mutmut_42 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_43'] = x__warrant_duties__mutmut_43 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_44'] = x__warrant_duties__mutmut_44 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_45'] = x__warrant_duties__mutmut_45 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_46'] = x__warrant_duties__mutmut_46 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_47'] = x__warrant_duties__mutmut_47 # type: ignore # mutmut generated
mutants_x__warrant_duties__mutmut['x__warrant_duties__mutmut_48'] = x__warrant_duties__mutmut_48 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__inform_duty__mutmut)
def _inform_duty(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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


def x__inform_duty__mutmut_orig(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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


def x__inform_duty__mutmut_1(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = None
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


def x__inform_duty__mutmut_2(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(None) if rule.id.endswith(".inform_person")]
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


def x__inform_duty__mutmut_3(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(None)]
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


def x__inform_duty__mutmut_4(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith("XX.inform_personXX")]
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


def x__inform_duty__mutmut_5(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".INFORM_PERSON")]
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


def x__inform_duty__mutmut_6(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(None) is None:
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


def x__inform_duty__mutmut_7(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is not None:
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


def x__inform_duty__mutmut_8(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            break
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


def x__inform_duty__mutmut_9(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = None
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


def x__inform_duty__mutmut_10(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            None,
            "DUTY.INFORM_PERSON",
            Who.RECORDS,
            rule.id,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_11(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            None,
            Who.RECORDS,
            rule.id,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_12(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.INFORM_PERSON",
            None,
            rule.id,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_13(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.INFORM_PERSON",
            Who.RECORDS,
            None,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_14(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.INFORM_PERSON",
            Who.RECORDS,
            rule.id,
            arose=None,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_15(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            due=None,
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_16(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            subject=None,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_17(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=None,
        )


def x__inform_duty__mutmut_18(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            "DUTY.INFORM_PERSON",
            Who.RECORDS,
            rule.id,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_19(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            Who.RECORDS,
            rule.id,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_20(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.INFORM_PERSON",
            rule.id,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_21(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.INFORM_PERSON",
            Who.RECORDS,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_22(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            "DUTY.INFORM_PERSON",
            Who.RECORDS,
            rule.id,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_23(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_24(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_25(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            )


def x__inform_duty__mutmut_26(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            "XXDUTY.INFORM_PERSONXX",
            Who.RECORDS,
            rule.id,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_27(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
    for rule in rules:
        if bench.value(rule.id) is None:
            continue
        arose = detainer.happened_at.earliest
        yield make_duty(
            bench,
            "duty.inform_person",
            Who.RECORDS,
            rule.id,
            arose=arose,
            due=limit_after(bench, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_28(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            due=limit_after(None, FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_29(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            due=limit_after(bench, None, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_30(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            due=limit_after(bench, FLAG, None),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_31(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            due=limit_after(FLAG, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_32(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            due=limit_after(bench, arose),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_33(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            due=limit_after(bench, FLAG, ),
            subject=name,
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_34(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(history, bench, stay.NoticeGiven, since=detainer) and first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_35(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(None, bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_36(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(history, None, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_37(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(history, bench, None, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_38(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(history, bench, stay.NoticeGiven, since=None)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_39(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(bench, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_40(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(history, stay.NoticeGiven, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_41(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(history, bench, since=detainer)
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_42(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            done=first_fact(history, bench, stay.NoticeGiven, )
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_43(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(None, bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_44(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(history, None, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_45(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(history, bench, None, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_46(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(history, bench, stay.DetainerServed, since=None, detainer=name),
        )


def x__inform_duty__mutmut_47(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(history, bench, stay.DetainerServed, since=detainer, detainer=None),
        )


def x__inform_duty__mutmut_48(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(bench, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_49(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(history, stay.DetainerServed, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_50(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(history, bench, since=detainer, detainer=name),
        )


def x__inform_duty__mutmut_51(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(history, bench, stay.DetainerServed, detainer=name),
        )


def x__inform_duty__mutmut_52(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    rules = [rule for rule in bench.book.under(history.casefile.place) if rule.id.endswith(".inform_person")]
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
            or first_fact(history, bench, stay.DetainerServed, since=detainer, ),
        )

mutants_x__inform_duty__mutmut['_mutmut_orig'] = x__inform_duty__mutmut_orig # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_1'] = x__inform_duty__mutmut_1 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_2'] = x__inform_duty__mutmut_2 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_3'] = x__inform_duty__mutmut_3 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_4'] = x__inform_duty__mutmut_4 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_5'] = x__inform_duty__mutmut_5 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_6'] = x__inform_duty__mutmut_6 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_7'] = x__inform_duty__mutmut_7 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_8'] = x__inform_duty__mutmut_8 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_9'] = x__inform_duty__mutmut_9 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_10'] = x__inform_duty__mutmut_10 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_11'] = x__inform_duty__mutmut_11 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_12'] = x__inform_duty__mutmut_12 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_13'] = x__inform_duty__mutmut_13 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_14'] = x__inform_duty__mutmut_14 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_15'] = x__inform_duty__mutmut_15 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_16'] = x__inform_duty__mutmut_16 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_17'] = x__inform_duty__mutmut_17 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_18'] = x__inform_duty__mutmut_18 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_19'] = x__inform_duty__mutmut_19 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_20'] = x__inform_duty__mutmut_20 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_21'] = x__inform_duty__mutmut_21 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_22'] = x__inform_duty__mutmut_22 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_23'] = x__inform_duty__mutmut_23 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_24'] = x__inform_duty__mutmut_24 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_25'] = x__inform_duty__mutmut_25 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_26'] = x__inform_duty__mutmut_26 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_27'] = x__inform_duty__mutmut_27 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_28'] = x__inform_duty__mutmut_28 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_29'] = x__inform_duty__mutmut_29 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_30'] = x__inform_duty__mutmut_30 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_31'] = x__inform_duty__mutmut_31 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_32'] = x__inform_duty__mutmut_32 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_33'] = x__inform_duty__mutmut_33 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_34'] = x__inform_duty__mutmut_34 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_35'] = x__inform_duty__mutmut_35 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_36'] = x__inform_duty__mutmut_36 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_37'] = x__inform_duty__mutmut_37 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_38'] = x__inform_duty__mutmut_38 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_39'] = x__inform_duty__mutmut_39 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_40'] = x__inform_duty__mutmut_40 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_41'] = x__inform_duty__mutmut_41 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_42'] = x__inform_duty__mutmut_42 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_43'] = x__inform_duty__mutmut_43 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_44'] = x__inform_duty__mutmut_44 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_45'] = x__inform_duty__mutmut_45 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_46'] = x__inform_duty__mutmut_46 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_47'] = x__inform_duty__mutmut_47 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_48'] = x__inform_duty__mutmut_48 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_49'] = x__inform_duty__mutmut_49 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_50'] = x__inform_duty__mutmut_50 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_51'] = x__inform_duty__mutmut_51 # type: ignore # mutmut generated
mutants_x__inform_duty__mutmut['x__inform_duty__mutmut_52'] = x__inform_duty__mutmut_52 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__notify_duty__mutmut)
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


def x__notify_duty__mutmut_orig(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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


def x__notify_duty__mutmut_1(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = None
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


def x__notify_duty__mutmut_2(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(None, bench)
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


def x__notify_duty__mutmut_3(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, None)
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


def x__notify_duty__mutmut_4(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(bench)
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


def x__notify_duty__mutmut_5(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, )
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


def x__notify_duty__mutmut_6(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is not None:
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


def x__notify_duty__mutmut_7(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = None
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


def x__notify_duty__mutmut_8(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = None
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


def x__notify_duty__mutmut_9(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(None, bench, stay.IceNotified)
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


def x__notify_duty__mutmut_10(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, None, stay.IceNotified)
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


def x__notify_duty__mutmut_11(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, None)
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


def x__notify_duty__mutmut_12(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(bench, stay.IceNotified)
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


def x__notify_duty__mutmut_13(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, stay.IceNotified)
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


def x__notify_duty__mutmut_14(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, )
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


def x__notify_duty__mutmut_15(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(None, "about", None) is stay.Notified.RELEASE_PLANNED
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


def x__notify_duty__mutmut_16(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(fact.what, None, None) is stay.Notified.RELEASE_PLANNED
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


def x__notify_duty__mutmut_17(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr("about", None) is stay.Notified.RELEASE_PLANNED
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


def x__notify_duty__mutmut_18(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(fact.what, None) is stay.Notified.RELEASE_PLANNED
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


def x__notify_duty__mutmut_19(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(fact.what, "about", ) is stay.Notified.RELEASE_PLANNED
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


def x__notify_duty__mutmut_20(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(fact.what, "XXaboutXX", None) is stay.Notified.RELEASE_PLANNED
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


def x__notify_duty__mutmut_21(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(fact.what, "ABOUT", None) is stay.Notified.RELEASE_PLANNED
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


def x__notify_duty__mutmut_22(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(fact.what, "about", None) is not stay.Notified.RELEASE_PLANNED
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


def x__notify_duty__mutmut_23(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
    scheduled = next_release(history, bench)
    if scheduled is None:
        return
    _, release_at = scheduled
    told = [
        fact
        for fact in come(history, bench, stay.IceNotified)
        if getattr(fact.what, "about", None) is stay.Notified.RELEASE_PLANNED
    ]
    arose = None
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


def x__notify_duty__mutmut_24(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = None
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


def x__notify_duty__mutmut_25(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(None, limit_after(bench, NOTIFY_BEFORE, release_at))
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


def x__notify_duty__mutmut_26(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(arose, None)
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


def x__notify_duty__mutmut_27(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(limit_after(bench, NOTIFY_BEFORE, release_at))
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


def x__notify_duty__mutmut_28(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(arose, )
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


def x__notify_duty__mutmut_29(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(arose, limit_after(None, NOTIFY_BEFORE, release_at))
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


def x__notify_duty__mutmut_30(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(arose, limit_after(bench, None, release_at))
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


def x__notify_duty__mutmut_31(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(arose, limit_after(bench, NOTIFY_BEFORE, None))
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


def x__notify_duty__mutmut_32(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(arose, limit_after(NOTIFY_BEFORE, release_at))
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


def x__notify_duty__mutmut_33(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(arose, limit_after(bench, release_at))
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


def x__notify_duty__mutmut_34(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
    due = max(arose, limit_after(bench, NOTIFY_BEFORE, ))
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


def x__notify_duty__mutmut_35(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        None,
        "DUTY.NOTIFY_BEFORE_RELEASE",
        Who.RECORDS,
        NOTIFY_BEFORE,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_36(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        None,
        Who.RECORDS,
        NOTIFY_BEFORE,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_37(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        None,
        NOTIFY_BEFORE,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_38(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        None,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_39(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        arose=None,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_40(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        due=None,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_41(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        subject=None,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_42(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        done=None,
    )


def x__notify_duty__mutmut_43(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        "DUTY.NOTIFY_BEFORE_RELEASE",
        Who.RECORDS,
        NOTIFY_BEFORE,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_44(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        Who.RECORDS,
        NOTIFY_BEFORE,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_45(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        NOTIFY_BEFORE,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_46(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_47(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_48(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_49(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_50(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        )


def x__notify_duty__mutmut_51(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        "XXDUTY.NOTIFY_BEFORE_RELEASEXX",
        Who.RECORDS,
        NOTIFY_BEFORE,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_52(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        "duty.notify_before_release",
        Who.RECORDS,
        NOTIFY_BEFORE,
        arose=arose,
        due=due,
        subject=name,
        done=told[-1] if told else None,
    )


def x__notify_duty__mutmut_53(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        done=told[-1] if (told) and False else None,
    )


def x__notify_duty__mutmut_54(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        done=told[-1] if (told) or True else None,
    )


def x__notify_duty__mutmut_55(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        done=told[+1] if told else None,
    )


def x__notify_duty__mutmut_56(history: History, bench: Bench, detainer: Fact, name: str) -> Iterator[Duty]:
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
        done=told[-2] if told else None,
    )

mutants_x__notify_duty__mutmut['_mutmut_orig'] = x__notify_duty__mutmut_orig # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_1'] = x__notify_duty__mutmut_1 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_2'] = x__notify_duty__mutmut_2 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_3'] = x__notify_duty__mutmut_3 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_4'] = x__notify_duty__mutmut_4 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_5'] = x__notify_duty__mutmut_5 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_6'] = x__notify_duty__mutmut_6 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_7'] = x__notify_duty__mutmut_7 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_8'] = x__notify_duty__mutmut_8 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_9'] = x__notify_duty__mutmut_9 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_10'] = x__notify_duty__mutmut_10 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_11'] = x__notify_duty__mutmut_11 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_12'] = x__notify_duty__mutmut_12 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_13'] = x__notify_duty__mutmut_13 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_14'] = x__notify_duty__mutmut_14 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_15'] = x__notify_duty__mutmut_15 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_16'] = x__notify_duty__mutmut_16 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_17'] = x__notify_duty__mutmut_17 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_18'] = x__notify_duty__mutmut_18 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_19'] = x__notify_duty__mutmut_19 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_20'] = x__notify_duty__mutmut_20 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_21'] = x__notify_duty__mutmut_21 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_22'] = x__notify_duty__mutmut_22 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_23'] = x__notify_duty__mutmut_23 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_24'] = x__notify_duty__mutmut_24 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_25'] = x__notify_duty__mutmut_25 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_26'] = x__notify_duty__mutmut_26 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_27'] = x__notify_duty__mutmut_27 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_28'] = x__notify_duty__mutmut_28 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_29'] = x__notify_duty__mutmut_29 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_30'] = x__notify_duty__mutmut_30 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_31'] = x__notify_duty__mutmut_31 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_32'] = x__notify_duty__mutmut_32 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_33'] = x__notify_duty__mutmut_33 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_34'] = x__notify_duty__mutmut_34 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_35'] = x__notify_duty__mutmut_35 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_36'] = x__notify_duty__mutmut_36 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_37'] = x__notify_duty__mutmut_37 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_38'] = x__notify_duty__mutmut_38 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_39'] = x__notify_duty__mutmut_39 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_40'] = x__notify_duty__mutmut_40 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_41'] = x__notify_duty__mutmut_41 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_42'] = x__notify_duty__mutmut_42 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_43'] = x__notify_duty__mutmut_43 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_44'] = x__notify_duty__mutmut_44 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_45'] = x__notify_duty__mutmut_45 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_46'] = x__notify_duty__mutmut_46 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_47'] = x__notify_duty__mutmut_47 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_48'] = x__notify_duty__mutmut_48 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_49'] = x__notify_duty__mutmut_49 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_50'] = x__notify_duty__mutmut_50 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_51'] = x__notify_duty__mutmut_51 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_52'] = x__notify_duty__mutmut_52 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_53'] = x__notify_duty__mutmut_53 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_54'] = x__notify_duty__mutmut_54 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_55'] = x__notify_duty__mutmut_55 # type: ignore # mutmut generated
mutants_x__notify_duty__mutmut['x__notify_duty__mutmut_56'] = x__notify_duty__mutmut_56 # type: ignore # mutmut generated
