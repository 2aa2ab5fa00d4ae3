"""What courts took away: the decisions that speak for a place, and what follows from each.

A decision applies from its day on, whether it binds the jail or only persuades;
one that is pending leaves the question open, which never is a yes. Counsel of
an agency may record a reading by which a decision is not applied. Every step
then says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from fortyeight.foundations.law import clock, detainers, hindrance
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.casefile import History, in_order
from fortyeight.foundations.law.custody import run_before, switched_on
from fortyeight.foundations.law.decision import Answer, Reason
from fortyeight.foundations.law.facts import Fact, Payload, agreement, court, stay
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import circuits
from fortyeight.foundations.law.shapes.court_limit import CourtLimit, reaches
from fortyeight.foundations.law.shared import once_for_all

CIRCUITS = "courts.circuits"
SHAPE = "court_limit"
NOT_APPLIED = "NOT_APPLIED"
DETAINER_CODES = {
    "DETAINER_ALONE": "COURT.DETAINER_ALONE",
    "NEW_SEIZURE_FROM_ELIGIBILITY": "COURT.NEW_SEIZURE",
}
WEIGHT_WORDS = {"BINDING": "binding here", "PERSUASIVE": "not binding here", "PENDING": "pending"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """A decision that speaks for the place at the instant, and what counsel has read into it."""

    rule: Rule
    terms: CourtLimit
    set_aside: Answer
    readings: tuple[Fact, ...]

    def limits(self, *names: str) -> bool:
        """Whether it limits one of these."""
        return any(name in self.terms.limits for name in names)


def speaking(history: History, bench: Bench) -> tuple[Speaking, ...]:
    """List the decisions that speak for the place of the stay at the instant, ordered by id."""
    return once_for_all(history, bench, "courts", lambda: _speaking(history, bench))


def _speaking(history: History, bench: Bench) -> tuple[Speaking, ...]:
    place = history.place
    found = []
    for rule in _of_place(bench.book, place):
        value = bench.value(rule.id)
        if value is not None and reaches(value.terms, place, _circuit(bench.book, place)):
            set_aside, facts = _set_aside(history, bench, rule.id)
            found.append(Speaking(rule=rule, terms=value.terms, set_aside=set_aside, readings=facts))
    return tuple(found)


def days_of_change(book: Book, place: str) -> set[date]:
    """List the days on which a decision that speaks for a place begins or ends to do so."""
    values = [value for rule in _of_place(book, place) for value in rule.values]
    return {day for value in values for day in (value.in_force_from, value.in_force_to) if day is not None}


def _of_place(book: Book, place: str) -> tuple[Rule, ...]:
    """List the decisions that speak for a place on some day, ordered by id."""
    return book.once(("court limits", place), lambda: _found(book, place))


def _found(book: Book, place: str) -> tuple[Rule, ...]:
    circuit = _circuit(book, place)
    return tuple(
        rule
        for rule in book.rules_decided_by(SHAPE)
        if any(reaches(value.terms, place, circuit) for value in rule.values)
    )


def _circuit(book: Book, place: str) -> str | None:
    """Find the circuit of a place by the latest division of circuits; None when it lies in none."""
    rule = book.rules.get(CIRCUITS)
    return circuits.circuit_of(rule.values[-1].terms, place) if rule else None


def _set_aside(history: History, bench: Bench, rule_id: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether counsel's last reading is that a decision is not applied, and by which facts."""
    if not history.of(agreement.ReadingAdopted):
        return Answer.NO, ()
    lasts = clock.readings_adopted(history, bench.at, rule_id)
    says = {
        Answer.YES if last is not None and getattr(last.what, "rule", "") == NOT_APPLIED else Answer.NO
        for last in lasts
    }
    answer = says.pop() if len(says) == 1 else Answer.UNKNOWN
    return answer, tuple(last for last in lasts if last is not None)


def service_steps(history: History, bench: Bench) -> Iterator[Reason]:
    """Link 1, of the courts: a decision forbids the service here, leaves it open, or asks for more."""
    for each in speaking(history, bench):
        yield from _warrant_steps(bench, each)
        if each.limits("NEUTRAL_REVIEW"):
            yield from _asked_steps(
                bench, each, _review(history, bench), "a neutral review of probable cause"
            )
        if each.limits("OWN_RECORDS"):
            yield from _own_record_steps(history, bench, each)
            yield from _asked_steps(bench, each, _checked(history, bench), "a look at the jail's own records")


def warnings(history: History, bench: Bench) -> tuple[Reason, ...]:
    """List what a court asks for that is not recorded, where the book only warns of it."""
    found = []
    for each in speaking(history, bench):
        asked = {
            "NEUTRAL_REVIEW": (_review(history, bench), "a neutral review of probable cause"),
            "OWN_RECORDS": (_checked(history, bench), "a look at the jail's own records"),
        }
        for limit, ((answer, _), what) in asked.items():
            warns = each.limits(limit) and each.terms.unmet == "WARNING" and each.set_aside is not Answer.YES
            if warns and answer is not Answer.YES:
                found.append(bench.step("COURT.NOT_RECORDED", Answer.UNKNOWN, each.rule.id, what=what))
    return tuple(found)


def hold_steps(history: History, bench: Bench) -> Iterator[Reason]:
    """Whether a decision takes a running hold away: by the warrant itself, or for want of a notice."""
    for each in speaking(history, bench):
        yield from _warrant_steps(bench, each)
        if each.limits("NOTICE_AND_CONTEST"):
            told = _told(history, bench)
            yield from _asked_steps(bench, each, told, "a notice of the hold and of how to contest it")


def detainer_steps(history: History, bench: Bench) -> tuple[Reason, ...]:
    """List the decisions by which a detainer alone holds nobody, while one is in effect.

    They add their reasons to an answer that is NO without them: no rule here
    lets a detainer alone carry a hold. One that counsel has set aside is named.
    """
    lodged = [fact for fact, _ in detainers.detainers_in_effect(history, bench)]
    if not lodged:
        return ()
    found = []
    for each in speaking(history, bench):
        if each.terms.weight == "PENDING" or not each.limits(*DETAINER_CODES):
            continue
        if each.set_aside is Answer.YES:
            found.append(_aside_step(bench, each))
            continue
        weight = WEIGHT_WORDS[each.terms.weight]
        found += [
            bench.step(code, Answer.NO, each.rule.id, lodged, weight=weight)
            for limit, code in DETAINER_CODES.items()
            if each.limits(limit)
        ]
    return tuple(found)


def bail_steps(history: History, bench: Bench) -> tuple[Reason, ...]:
    """Doubt local custody in which bail was refused for an immigration hold, where a court forbade that.

    A refusal counts for as long as the present run of local custody lasts.
    """
    run = run_before(history, bench.at)
    since = run.starts_at.earliest if run else bench.at
    refused = [
        fact
        for fact in _come(history, bench, court.BailRefused)
        if getattr(fact.what, "because_of", None) is court.BailRefusedFor.IMMIGRATION_HOLD
        and since <= fact.happened_at.latest
    ]
    return tuple(
        _aside_step(bench, each)
        if each.set_aside is Answer.YES
        else bench.step("COURT.BAIL_BLOCKED", Answer.UNKNOWN, each.rule.id, refused)
        for each in (speaking(history, bench) if refused else ())
        if each.terms.weight != "PENDING" and each.limits("NEVER_BLOCKS_BAIL")
    )


def _warrant_steps(bench: Bench, each: Speaking) -> Iterator[Reason]:
    """What a decision says of a hold on ICE's own warrant under an agreement."""
    if not each.limits("ICE_WARRANT_UNDER_AGREEMENT", "ICE_WARRANT_WITHOUT_STATE_AUTHORITY"):
        return
    if each.set_aside is not Answer.NO:
        yield _aside_step(bench, each)
    elif each.terms.weight == "PENDING":
        yield bench.step("COURT.PENDING", Answer.UNKNOWN, each.rule.id)
    elif each.limits("ICE_WARRANT_UNDER_AGREEMENT"):
        weight = WEIGHT_WORDS[each.terms.weight]
        yield bench.step("COURT.WARRANT_FORBIDDEN", Answer.NO, each.rule.id, weight=weight)
    else:
        weight = WEIGHT_WORDS[each.terms.weight]
        yield bench.step("COURT.STATE_AUTHORITY_OPEN", Answer.UNKNOWN, each.rule.id, weight=weight)


def _own_record_steps(history: History, bench: Bench, each: Speaking) -> Iterator[Reason]:
    """What the jail's own record says for citizenship is not passed over: the claim stands until settled."""
    contrary = [
        fact
        for fact, answer in hindrance.open_claims(history, bench)
        if answer is Answer.YES and getattr(fact.what, "by", None) is stay.ClaimedBy.JAIL_RECORD
    ]
    if contrary and each.set_aside is not Answer.YES:
        yield bench.step("COURT.OWN_RECORDS", Answer.NO, each.rule.id, contrary)


def _asked_steps(
    bench: Bench, each: Speaking, shown: tuple[Answer, tuple[Fact, ...]], what: str
) -> Iterator[Reason]:
    """Something that a court asks for: recorded, recorded the other way, or not recorded."""
    answer, facts = shown
    if each.set_aside is not Answer.NO:
        yield _aside_step(bench, each)
    elif answer is Answer.YES:
        yield bench.step("COURT.RECORDED", Answer.YES, each.rule.id, facts, what=what)
    elif answer is Answer.NO and facts:
        yield bench.step("COURT.NO_PROBABLE_CAUSE", Answer.NO, each.rule.id, facts)
    elif each.terms.unmet != "WARNING":
        unmet = Answer(each.terms.unmet)
        yield bench.step("COURT.NOT_RECORDED", unmet, each.rule.id, facts, what=what)


def _aside_step(bench: Bench, each: Speaking) -> Reason:
    """Counsel's reading stands, and is named; whether it stood may itself be uncertain."""
    if each.set_aside is Answer.UNKNOWN:
        return bench.unsure(each.rule.id, each.readings, "counsel had set the decision of the court aside")
    reading = each.readings[-1]
    assert isinstance(reading.what, agreement.ReadingAdopted)
    return bench.step(
        "COURT.SET_ASIDE", Answer.YES, each.rule.id, each.readings, counsel=reading.what.counsel
    )


def _review(history: History, bench: Bench) -> tuple[Answer, tuple[Fact, ...]]:
    """Whether somebody neutral found probable cause by the instant; the last review counts."""
    facts = _come(history, bench, court.NeutralReview)
    found = court.ReviewOutcome.PROBABLE_CAUSE
    events = [(fact, getattr(fact.what, "outcome", None) is found) for fact in facts]
    return switched_on(events, bench.at, paired=False), facts


def _checked(history: History, bench: Bench) -> tuple[Answer, tuple[Fact, ...]]:
    checks = _come(history, bench, court.OwnRecordsChecked)
    return switched_on([(fact, True) for fact in checks], bench.at), checks


def _told(history: History, bench: Bench) -> tuple[Answer, tuple[Fact, ...]]:
    """Whether everybody served was told how to contest it, with the service or by a notice since."""
    served = _come(history, bench, stay.WarrantServed)
    told = tuple(f for f in served if isinstance(f.what, stay.WarrantServed) and f.what.contest_notice_given)
    notices = _come(history, bench, stay.NoticeGiven)
    facts = tuple(sorted((*told, *notices), key=in_order))
    return switched_on([(fact, True) for fact in facts], bench.at, paired=False), facts


def _come(history: History, bench: Bench, kind: type[Payload]) -> tuple[Fact, ...]:
    return tuple(fact for fact in history.here(kind) if fact.happened_at.earliest <= bench.at)
