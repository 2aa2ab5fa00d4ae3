"""May this officer serve this warrant on this person now? Every link, and every failure of each.

The chain is that of a WSO arrest: the agreement and state law, the officer, the
warrant, the detainer, the person and the moment, what stops a service, and the
supervision. All links must hold; unknown is not yes.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from fortyeight.foundations.law import clock, custody, findings, hindrance, standing
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History
from fortyeight.foundations.law.decision import Answer, Decision, Reason, all_of
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import requirements, service_window

QUESTION = "May this officer serve this warrant on this person now?"
ADMINISTRATIVE_FORMS = frozenset({"I-200", "I-205"})
FACE = "readings.warrant_face"
FACE_WORDS = {
    "NAMES_THIS_PERSON": "it names this person",
    "SIGNED_BY_ISSUING_OFFICER": "an issuing officer signed it",
    "DATED": "it is dated",
    "FORM_IS_I200_OR_I205": "it is an I-200 or an I-205",
}
DETAINER = "readings.detainer_with_warrant"
WINDOW = "readings.service_window"
CLAIM = "readings.claim_stops_service"
CONTRADICTION = "readings.contradiction_stops_service"
NO_WAITING = "readings.no_waiting_authority"


def may_serve(casefile: CaseFile, *, warrant: str, officer: str, at: datetime, book: Book) -> Decision:
    """Decide links 1 to 6 for an officer's stream and a warrant's id at an instant.

    YES expires when the service window or the clock ends, whichever is first.
    The supervision and the service itself (link 7) are decided by
    `is_service_complete` on the record of the service.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = History(casefile)
    steps = tuple(chain_steps(history, bench, warrant=warrant, officer=officer))
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, NO_WAITING)
    expires_at = _window_end(history, bench) if all_of(step.answer for step in steps) is Answer.YES else None
    return bench.decide(QUESTION, steps, allowed=allowed, expires_at=expires_at)


def chain_steps(
    history: History, bench: Bench, *, warrant: str, officer: str, ignoring: str = ""
) -> Iterator[Reason]:
    """Take links 1 to 6 in order. `ignoring` is the service itself, when one is judged afterwards."""
    received = warrant_received(history, bench, warrant)
    form = received.what.form if received and isinstance(received.what, stay.WarrantReceived) else "I-200"
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    yield from standing.agreement_steps(history, bench, form)
    yield from standing.state_law_steps(history, bench)
    yield from standing.officer_steps(history, bench, officer, text)
    yield from _warrant_steps(history, bench, warrant, received, ignoring)
    yield _detainer_step(history, bench)
    yield from _moment_steps(history, bench, text, ignoring)
    yield from _hindrance_steps(history, bench, ignoring)


def warrant_received(history: History, bench: Bench, warrant: str) -> Fact | None:
    """Find the receipt of a warrant in this stay, by the instant."""
    for fact in history.here(stay.WarrantReceived):
        assert isinstance(fact.what, stay.WarrantReceived)
        if fact.what.warrant == warrant and fact.happened_at.has_come(bench.at) is not Answer.NO:
            return fact
    return None


def _warrant_steps(
    history: History, bench: Bench, warrant: str, received: Fact | None, ignoring: str
) -> Iterator[Reason]:
    """Link 3: the warrant is here, is of the right kind, its face holds, not recalled, not yet served."""
    if received is None:
        yield bench.step("SERVICE.NO_WARRANT", Answer.NO, FACE)
        return
    assert isinstance(received.what, stay.WarrantReceived)
    form = received.what.form
    if form in ADMINISTRATIVE_FORMS:
        yield bench.step("SERVICE.WARRANT_HELD", Answer.YES, FACE, (received,), form=form)
    else:
        yield bench.step("SERVICE.NOT_AN_ADMINISTRATIVE_WARRANT", Answer.NO, FACE, (received,), form=form)
    yield _face_step(history, bench, warrant, form)
    recalls = [
        (fact, True)
        for fact in history.here(stay.WarrantRecalled)
        if isinstance(fact.what, stay.WarrantRecalled) and fact.what.warrant == warrant
    ]
    recalled = custody.switched_on(recalls, bench.at)
    if recalled is Answer.NO:
        yield bench.step("SERVICE.NOT_RECALLED", Answer.YES, FACE)
    else:
        answer = Answer.NO if recalled is Answer.YES else Answer.UNKNOWN
        yield bench.step("SERVICE.RECALLED", answer, FACE, [fact for fact, _ in recalls])
    served = [
        fact
        for fact in history.of(stay.WarrantServed)
        if isinstance(fact.what, stay.WarrantServed)
        and fact.what.warrant == warrant
        and fact.id != ignoring
        and fact.happened_at.has_come(bench.at) is not Answer.NO
    ]
    if served:
        yield bench.step("SERVICE.SERVED_BEFORE", Answer.NO, clock.OLD_CLOCK, served)
    else:
        yield bench.step("SERVICE.NOT_SERVED_BEFORE", Answer.YES, clock.OLD_CLOCK)


def _face_step(history: History, bench: Bench, warrant: str, form: str) -> Reason:
    checks = [
        fact
        for fact in history.here(stay.WarrantChecked)
        if isinstance(fact.what, stay.WarrantChecked)
        and fact.what.warrant == warrant
        and fact.happened_at.has_come(bench.at) is Answer.YES
    ]
    seen: dict[str, bool | None] = {"FORM_IS_I200_OR_I205": form in ADMINISTRATIVE_FORMS}
    if checks:
        what = checks[-1].what
        assert isinstance(what, stay.WarrantChecked)
        seen["NAMES_THIS_PERSON"] = what.names_this_person
        seen["SIGNED_BY_ISSUING_OFFICER"] = what.signed_by_issuing_officer
        seen["DATED"] = what.dated
    value = bench.value(FACE)
    if value is None:
        return bench.step("SERVICE.FACE_NOT_CHECKED", Answer.UNKNOWN, FACE, checks, what="any item")
    needed = value.terms.all_of
    unknown = {name for name in needed if seen.get(name) is None}
    present = {name for name in needed if seen.get(name) is True}
    answer, missing = requirements.check(value.terms, present, unknown)
    if answer is Answer.YES:
        return bench.step("SERVICE.FACE_HOLDS", answer, FACE, checks, what=_face_words(needed))
    if answer is Answer.NO:
        failed = tuple(name for name in missing if name not in unknown)
        return bench.step("SERVICE.FACE_FAILS", answer, FACE, checks, what=f"not so: {_face_words(failed)}")
    return bench.step("SERVICE.FACE_NOT_CHECKED", answer, FACE, checks, what=_face_words(missing))


def _face_words(names: tuple[str, ...]) -> str:
    return "; ".join(FACE_WORDS.get(name, name.replace("_", " ").lower()) for name in names)


def _detainer_step(history: History, bench: Bench) -> Reason:
    """Link 4: where the rulebook asks for it, the detainer came with it and its copy was served."""
    value = bench.value(DETAINER)
    needed = value.terms.all_of if value else ()
    detainers = [
        fact
        for fact in clock.detainers_in_effect(history, bench)
        if fact.happened_at.has_come(bench.at) is Answer.YES
    ]
    if "DETAINER_RECEIVED" in needed and not detainers:
        return bench.step("SERVICE.NO_DETAINER", Answer.NO, DETAINER)
    names = {getattr(fact.what, "detainer", None) for fact in detainers}
    copies = [
        fact for fact in history.here(stay.DetainerServed) if getattr(fact.what, "detainer", None) in names
    ]
    given = custody.switched_on([(fact, True) for fact in copies], bench.at)
    if "DETAINER_SERVED_ON_PERSON" in needed and given is not Answer.YES:
        return bench.step("SERVICE.DETAINER_NOT_SERVED", given, DETAINER, [*detainers, *copies])
    return bench.step("SERVICE.DETAINER_SERVED", Answer.YES, DETAINER, [*detainers, *copies])


def _moment_steps(history: History, bench: Bench, text: str, ignoring: str) -> Iterator[Reason]:
    """Link 5: the person is here, local custody is over, the release is now, and the clock is not spent."""
    rule_id = f"moa.{text}.scheduled_release"
    if rule_id not in bench.book.rules:
        rule_id = standing.STATE_LAW
    match custody.is_in_jail(history, bench.at):
        case Answer.YES:
            yield bench.step("SERVICE.PERSON_HERE", Answer.YES, rule_id)
        case Answer.NO:
            yield bench.step("SERVICE.PERSON_NOT_HERE", Answer.NO, rule_id)
        case _:
            yield bench.step("SERVICE.PERSON_UNCERTAIN", Answer.UNKNOWN, rule_id)
    yield _local_step(history, bench, rule_id)
    eligible = custody.eligible_when(history, bench.at)
    if eligible is None:
        yield bench.step("SERVICE.NOT_RELEASE_ELIGIBLE", Answer.NO, rule_id)
        return
    when, facts = eligible
    if when.has_come(bench.at) is not Answer.YES or not when.is_exact:
        yield bench.step("SERVICE.ELIGIBILITY_UNCERTAIN", Answer.UNKNOWN, rule_id, facts)
    else:
        yield bench.step("SERVICE.RELEASE_ELIGIBLE", Answer.YES, rule_id, facts)
        yield _window_step(history, bench, facts)
    yield _spent_step(history, bench, text, ignoring)


def _local_step(history: History, bench: Bench, rule_id: str) -> Reason:
    matters = custody.open_matters(history, bench.at)
    local = custody.is_held_locally(history, bench.at)
    if local is Answer.NO:
        return bench.step("SERVICE.LOCAL_CUSTODY_OVER", Answer.YES, rule_id)
    what = matter_words([fact for fact, _ in matters])
    code = "SERVICE.MATTER_OPEN" if local is Answer.YES else "SERVICE.MATTER_UNCERTAIN"
    answer = Answer.NO if local is Answer.YES else Answer.UNKNOWN
    return bench.step(code, answer, rule_id, [fact for fact, _ in matters], what=what)


def matter_words(openings: list[Fact]) -> str:
    """Name local matters in words: the kind of each, with its number when there are several."""
    kinds: dict[str, int] = {}
    for fact in openings:
        assert isinstance(fact.what, stay.MatterOpened)
        word = fact.what.type.value.replace("_", " ").lower()
        kinds[word] = kinds.get(word, 0) + 1
    return ", ".join(word if count == 1 else f"{count} × {word}" for word, count in kinds.items())


def due_at(history: History, bench: Bench) -> datetime | None:
    """Find since when local custody has been over: the moment at which the release was due.

    A bail that could have been posted starts the clock, but while the local
    matter is open the release is not yet due.
    """
    run = custody.run_before(history, bench.at)
    if run is not None and run.ends_at is not None:
        return run.ends_at.earliest
    eligible = custody.eligible_when(history, bench.at)
    return eligible[0].earliest if eligible else None


def _window_step(history: History, bench: Bench, facts: tuple[str, ...]) -> Reason:
    due = due_at(history, bench)
    value = bench.value(WINDOW)
    if due is None or value is None:
        return bench.step("SERVICE.ELIGIBILITY_UNCERTAIN", Answer.UNKNOWN, WINDOW, facts)
    minutes = int((bench.at - due) / timedelta(minutes=1))
    answer = service_window.in_window(value.terms, eligible_at=due, at=bench.at)
    code = "SERVICE.AT_RELEASE" if answer is Answer.YES else "SERVICE.TOO_LATE"
    return bench.step(code, answer, WINDOW, facts, minutes=minutes)


def _window_end(history: History, bench: Bench) -> datetime | None:
    due, value = due_at(history, bench), bench.value(WINDOW)
    return due + timedelta(minutes=value.terms.minutes) if due and value else None


def _spent_step(history: History, bench: Bench, text: str, ignoring: str) -> Reason:
    """A clock that ran out while local custody lasted, or in a stay before, leaves nothing to serve into."""
    start = clock.clock_start_of(history, bench, ignoring=ignoring)
    rules = clock.limit_rules(history, bench, text)
    if start is None or rules[0] not in bench.book.rules:
        return bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, clock.GOVERNS)
    chosen = clock.reading_adopted(history, bench, clock.GOVERNS)
    running = clock.clock_from(bench, start, rules, chosen)
    if running.ends is None:
        return bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, clock.GOVERNS)
    come = running.ends.has_come(bench.at)
    if come is Answer.NO:
        return bench.step("SERVICE.CLOCK_RUNS", Answer.YES, clock.GOVERNS)
    answer = Answer.NO if come is Answer.YES else Answer.UNKNOWN
    ended = clock.when_text(bench, running.ends)
    return bench.step("SERVICE.CLOCK_SPENT", answer, clock.GOVERNS, ended=ended)


def _hindrance_steps(history: History, bench: Bench, ignoring: str) -> Iterator[Reason]:
    """Link 6: no open claim, no court order, no contradiction left unreviewed."""
    upheld = hindrance.upheld_claims(history, bench)
    claims = hindrance.open_claims(history, bench)
    if upheld:
        yield bench.step("SERVICE.CLAIM_UPHELD", Answer.NO, CLAIM, upheld)
    if claims:
        yield bench.step("SERVICE.CLAIM_OPEN", Answer.NO, CLAIM, [fact for fact, _ in claims])
    if not upheld and not claims:
        yield bench.step("SERVICE.NO_CLAIM", Answer.YES, CLAIM)
    orders = hindrance.standing_orders(history, bench)
    code = "SERVICE.COURT_ORDER" if orders else "SERVICE.NO_COURT_ORDER"
    yield bench.step(code, Answer.NO if orders else Answer.YES, standing.STATE_LAW, orders)
    unreviewed = [
        finding
        for finding in findings.find_contradictions(history, bench, ignoring=ignoring)
        if not finding.reviewed_by
    ]
    for finding in unreviewed:
        yield bench.step(
            "SERVICE.CONTRADICTION", Answer.UNKNOWN, CONTRADICTION, finding.facts, what=finding.because
        )
    if not unreviewed:
        yield bench.step("SERVICE.RECORD_CONSISTENT", Answer.YES, CONTRADICTION)
