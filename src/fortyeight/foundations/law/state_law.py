"""What the law of the place lets the agency do, by its rules, and by what counsel reads in them.

No state stands in the code: each question is put to the rules of the place, found
by their shape. A place without rules has no answer.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import datetime, tzinfo

from fortyeight.foundations.law import applied, court_limits
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import agreed, possibly_last, switched_on, switches
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact, agreement
from fortyeight.foundations.law.instants import local_midnight
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import agreement_effect

NATIONAL = ("us", "moa", "boa", "contract", "readings", "conflicts")
STATE_LAW = "us.8usc1357.state_law_limits"
WSO = "WSO"
ALLOWING = frozenset({"PERMITTED", "REQUIRED", "MAY", "MUST"})
FORBIDDING = frozenset({"FORBIDDEN", "MUST_NOT"})


def state_law_steps(history: History, bench: Bench, model: str = WSO) -> Iterator[Reason]:
    """Link 1, second half: state law lets the agency act, and its counsel has not switched service off."""
    yield from agreement_law_steps(history, bench, model)
    yield from switch_steps(history, bench)


def agreement_law_steps(history: History, bench: Bench, model: str = WSO) -> Iterator[Reason]:
    """Say what each rule of the place says of such an agreement; a place without rules says nothing."""
    not_covered = not_covered_step(history, bench)
    if not_covered is not None:
        yield not_covered
        return
    rules = [
        rule
        for rule in place_rules(history, bench, "agreement_effect")
        if any(model in value.terms.models for value in rule.values)
    ]
    if not rules:
        yield bench.step("SERVICE.STATE_LAW_UNSETTLED", Answer.UNKNOWN, STATE_LAW)
    for rule in rules:
        yield _effect_step(history, bench, rule, model)


def place_rules(history: History, bench: Bench, shape: str) -> tuple[Rule, ...]:
    """List the rules of the stay's place that are decided by one shape, ordered by id.

    One that was retired by the day of the question answers nothing, and leaves
    nothing open either; one that gave way to another of the place speaks through it.
    """
    book, place = bench.book, history.place

    def listed() -> tuple[Rule, ...]:
        return tuple(
            rule
            for rule in book.under(place)
            if rule.decided_by == shape and not _has_gone(rule, bench, place)
        )

    return book.once(("place rules", place, shape, bench.segment), listed)


def _has_gone(rule: Rule, bench: Bench, place: str) -> bool:
    if rule.ended_on is None or not rule.has_ended_by(bench.at.astimezone(bench.zone).date()):
        return False
    return rule.superseded is None or rule.superseded.by.startswith(f"{place}.")


def not_covered_step(history: History, bench: Bench) -> Reason | None:
    """Write the step of a place whose law the book does not have; None when it has some."""
    place = bench.book.places.get(history.place)
    if place is not None and place.has_law:
        return None
    name = place.name if place is not None else history.place
    return bench.step("LAW.PLACE_NOT_COVERED", Answer.UNKNOWN, STATE_LAW, place=name)


def _effect_step(history: History, bench: Bench, rule: Rule, model: str) -> Reason:
    value = bench.value(rule.id)
    law = Answer.UNKNOWN if value is None else agreement_effect.answer(value.terms, model)
    answer, readings = answer_as_read(history, bench, rule.id, law)
    if readings and answer is not Answer.UNKNOWN:
        code = "LAW.READING_ALLOWS" if answer is Answer.YES else "LAW.READING_FORBIDS"
        what = readings[-1].what
        assert isinstance(what, agreement.ReadingAdopted), "a reading is what counsel adopted"
        return bench.step(code, answer, rule.id, readings, counsel=what.counsel)
    code = {
        Answer.YES: "SERVICE.STATE_LAW_ALLOWS",
        Answer.NO: "SERVICE.STATE_LAW_FORBIDS",
        Answer.UNKNOWN: "SERVICE.STATE_LAW_UNSETTLED",
    }[answer]
    return bench.step(code, answer, rule.id, readings)


def answer_as_read(
    history: History, bench: Bench, rule_id: str, law: Answer
) -> tuple[Answer, tuple[Fact, ...]]:
    """Say what a question comes to, once what counsel of this agency reads in the rule is taken into account.

    Counsel may settle what the law leaves open, and may always forbid; a reading
    never allows what the law forbids. The facts are the readings that changed the
    answer; none when it is the law's own. UNKNOWN when it is open which reading stood.
    """
    lasts = readings_of(history, bench.at, rule_id)
    answer = agreed(_as_read(law, fact) for fact in lasts)
    facts = tuple(fact for fact in lasts if fact is not None)
    return answer, facts if answer is not law else ()


def _as_read(law: Answer, fact: Fact | None) -> Answer:
    word = getattr(fact.what, "rule", "") if fact is not None else ""
    if word in FORBIDDING:
        return Answer.NO
    return Answer.YES if word in ALLOWING and law is Answer.UNKNOWN else law


def readings_of(history: History, at: datetime, *questions: str) -> tuple[Fact | None, ...]:
    """List the readings of a question, by any of its names, that may be the one counsel had last adopted.

    None among them: perhaps none had been adopted yet.
    """
    agencies = history.agency_streams()
    events = [
        (fact, True)
        for fact in history.of(agreement.ReadingAdopted)
        if fact.stream in agencies and getattr(fact.what, "question", "") in questions
    ]
    return tuple(last[0] if last else None for last in possibly_last(events, at, paired=False))


def switch_steps(history: History, bench: Bench) -> Iterator[Reason]:
    """Say of each agency that runs the jail whether its counsel has switched the service off."""
    for stream in history.agency_streams():
        events = switches(history, (agreement.ServiceSwitchedOff,), (agreement.ServiceSwitchedOn,), stream)
        facts = [fact for fact, _ in events]
        match switched_on(events, bench.at):
            case Answer.NO:
                yield bench.step("SERVICE.SWITCHED_ON", Answer.YES, STATE_LAW, facts)
            case Answer.YES:
                yield bench.step("SERVICE.SWITCHED_OFF", Answer.NO, STATE_LAW, facts)
            case _:
                yield bench.unsure(STATE_LAW, facts, "counsel had not switched warrant service off")


def law_changes(bench: Bench, place: str) -> list[datetime]:
    """List the instants after the bench's own at which the law of a place, or of the nation, changes."""
    what = ("law changes", place, bench.zone)
    instants = bench.book.once(what, lambda: _midnights_of_change(bench.book, place, bench.zone))
    return list(instants[bisect_right(instants, bench.at) :])


def _midnights_of_change(book: Book, place: str, zone: tzinfo) -> tuple[datetime, ...]:
    areas = (*NATIONAL, place)
    rules = tuple(rule for rule in book.rules.values() if rule.id.partition(".")[0] in areas)
    days = {*applied.days_of(rules), *court_limits.days_of_change(book, place)}
    return tuple(sorted({local_midnight(day, zone) for day in days}))
