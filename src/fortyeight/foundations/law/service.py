"""May this officer serve this warrant on this person now? Every link, and every failure of each.

The chain is that of a WSO arrest: the agreement and state law, the officer, the
warrant, the detainer, the person and the moment, what stops a service, and the
supervision. All links must hold; unknown is not yes.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from fortyeight.foundations.law import (
    clock,
    conflicts,
    court_limits,
    custody,
    detainers,
    findings,
    hindrance,
    standing,
    state_clock,
    state_holds,
    state_law,
)
from fortyeight.foundations.law.book import Book
from fortyeight.foundations.law.casefile import CaseFile, History, history_of
from fortyeight.foundations.law.decision import Answer, Decision, Reason, all_of
from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import requirements, service_window
from fortyeight.foundations.law.words import Listed, Phrase, Sentence, Word

QUESTION = "May this officer serve this warrant on this person now?"
ADMINISTRATIVE_FORMS = frozenset({"I-200", "I-205"})
FACE = "readings.warrant_face"
FACE_WORDS = {
    "NAMES_THIS_PERSON": "it names this person",
    "SIGNED_BY_ISSUING_OFFICER": "an issuing officer signed it",
    "DATED": "it is dated",
    "FORM_IS_I200_OR_I205": "it is an I-200 or an I-205",
}
FACE_FIELDS = {
    "NAMES_THIS_PERSON": "names_this_person",
    "SIGNED_BY_ISSUING_OFFICER": "signed_by_issuing_officer",
    "DATED": "dated",
}
DETAINER = "readings.detainer_with_warrant"
WINDOW = "readings.service_window"
CLAIM = "readings.claim_stops_service"
CONTRADICTION = "readings.contradiction_stops_service"
NO_WAITING = "readings.no_waiting_authority"


def may_serve(casefile: CaseFile, *, warrant: str, officer: str, at: datetime, book: Book) -> Decision:
    """Decide links 1 to 6 for an officer's stream and a warrant's id at an instant.

    YES expires when the service window, the clock or the officer's turn of duty
    ends, or what is already recorded or written in the book changes: whichever is first.
    The supervision and the service itself (link 7) are decided by
    `is_service_complete` on the record of the service.
    """
    bench = Bench(book=book, zone=casefile.zone, at=at)
    history = history_of(casefile)
    steps = tuple(chain_steps(history, bench, warrant=warrant, officer=officer))
    allowed = bench.step("SERVICE.ALLOWED", Answer.YES, NO_WAITING)
    holds = all_of(step.answer for step in steps) is Answer.YES
    expires_at = _stands_until(history, bench, officer) if holds else None
    warned = court_limits.warnings(history, bench)
    return bench.decide(QUESTION, steps, allowed=allowed, expires_at=expires_at, warnings=warned)


def chain_steps(
    history: History, bench: Bench, *, warrant: str, officer: str, ignoring: str = ""
) -> Iterator[Reason]:
    """Take links 1 to 6 in order. `ignoring` is the service itself, when one is judged afterwards."""
    received = warrant_received(history, bench, warrant)
    form = received.what.form if received and isinstance(received.what, stay.WarrantReceived) else "I-200"
    agreement = standing.agreement_at(history, bench)
    text = agreement.text if agreement else "wso_2025"
    yield from standing.ground_steps(history, bench, form)
    yield from court_limits.service_steps(history, bench)
    yield from state_holds.service_steps(history, bench)
    yield from standing.officer_steps_once(history, bench, officer, text)
    yield from _warrant_steps(history, bench, warrant, received, ignoring)
    yield from _detainer_steps(history, bench, received)
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
    if form not in ADMINISTRATIVE_FORMS:
        yield bench.step("SERVICE.NOT_AN_ADMINISTRATIVE_WARRANT", Answer.NO, FACE, (received,), form=form)
    elif received.happened_at.has_come(bench.at) is Answer.UNKNOWN:
        yield bench.unsure(FACE, (received,), "the warrant had been received")
    else:
        yield bench.step("SERVICE.WARRANT_HELD", Answer.YES, FACE, (received,), form=form)
    yield face_step(history, bench, warrant, form)
    recalled, recalls = recall_of(history, bench, warrant)
    if recalled is Answer.UNKNOWN:
        yield bench.unsure(FACE, recalls, "the warrant was not recalled")
    else:
        code = "SERVICE.RECALLED" if recalled is Answer.YES else "SERVICE.NOT_RECALLED"
        yield bench.step(code, Answer.NO if recalled is Answer.YES else Answer.YES, FACE, recalls)
    yield _repeat_step(history, bench, warrant, ignoring)


def recall_of(history: History, bench: Bench, warrant: str) -> tuple[Answer, tuple[Fact, ...]]:
    """Say whether a warrant was recalled by the instant, in any stay of the person, and by which facts."""
    recalls = tuple(
        fact
        for fact in history.of(stay.WarrantRecalled)
        if getattr(fact.what, "warrant", "") == warrant and fact.happened_at.earliest <= bench.at
    )
    return custody.switched_on([(fact, True) for fact in recalls], bench.at), recalls


def _repeat_step(history: History, bench: Bench, warrant: str, ignoring: str) -> Reason:
    """A service counts as repeated when another of the same warrant stands before it in the order of time."""
    served: list[Fact] = []
    for fact in history.of(stay.WarrantServed):
        if fact.id == ignoring:
            break
        if getattr(fact.what, "warrant", "") == warrant and fact.happened_at.earliest <= bench.at:
            served.append(fact)
    before = custody.switched_on([(fact, True) for fact in served], bench.at)
    if before is Answer.UNKNOWN:
        return bench.unsure(clock.OLD_CLOCK, served, "the warrant had not been served before")
    code = "SERVICE.SERVED_BEFORE" if before is Answer.YES else "SERVICE.NOT_SERVED_BEFORE"
    return bench.step(code, Answer.NO if before is Answer.YES else Answer.YES, clock.OLD_CLOCK, served)


def face_step(history: History, bench: Bench, warrant: str, form: str) -> Reason:
    """Say whether the face of a warrant was read by the instant, and holds, item by item."""
    checks = [
        (fact, True)
        for fact in history.here(stay.WarrantChecked)
        if getattr(fact.what, "warrant", "") == warrant
    ]
    lasts = custody.possibly_last(checks, bench.at, paired=False)
    facts = [last[0] for last in lasts if last is not None]
    seen: dict[str, bool | None] = {"FORM_IS_I200_OR_I205": form in ADMINISTRATIVE_FORMS}
    for name, field in FACE_FIELDS.items():
        values = {getattr(last[0].what, field) if last else None for last in lasts}
        seen[name] = values.pop() if len(values) == 1 else None
    value = bench.value(FACE)
    if value is None:
        return bench.step("SERVICE.FACE_NOT_CHECKED", Answer.UNKNOWN, FACE, facts, what="any item")
    needed = value.terms.all_of
    unknown = {name for name in needed if seen.get(name) is None}
    present = {name for name in needed if seen.get(name) is True}
    answer, missing = requirements.check(value.terms, present, unknown)
    if answer is Answer.YES:
        return bench.step("SERVICE.FACE_HOLDS", answer, FACE, facts, what=_face_words(needed))
    if answer is Answer.NO:
        failed = tuple(name for name in missing if name not in unknown)
        return bench.step(
            "SERVICE.FACE_FAILS",
            answer,
            FACE,
            facts,
            what=Phrase("not so: {names}", {"names": _face_words(failed)}),
        )
    return bench.step("SERVICE.FACE_NOT_CHECKED", answer, FACE, facts, what=_face_words(missing))


def _face_words(names: tuple[str, ...]) -> Word:
    return Listed(tuple(FACE_WORDS.get(name, name.replace("_", " ").lower()) for name in names), "; ")


def _detainer_steps(history: History, bench: Bench, received: Fact | None) -> Iterator[Reason]:
    """Link 4: where the rulebook asks for it, a detainer that asks for a hold came, and its copy was served.

    A warrant that names its detainer wants that one; else any in effect will do,
    first one whose form asks for a hold.
    """
    value = bench.value(DETAINER)
    needed = value.terms.all_of if value else ()
    wanted = getattr(received.what, "detainer", "") if received else ""
    in_effect = tuple(
        (fact, answer)
        for fact, answer in detainers.detainers_in_effect(history, bench)
        if not wanted or getattr(fact.what, "detainer", "") == wanted
    )
    asking = tuple(pair for pair in in_effect if detainers.asks_to_hold(bench, pair[0]) is Answer.YES)
    held, papers = hindrance.worst(asking or in_effect)
    if "DETAINER_RECEIVED" in needed and held is Answer.NO:
        yield bench.step("SERVICE.NO_DETAINER", Answer.NO, DETAINER)
        return
    if "DETAINER_RECEIVED" in needed and held is Answer.UNKNOWN:
        yield bench.unsure(DETAINER, papers, "a detainer in effect came with the warrant")
        return
    if papers and needed:
        yield detainers.edition_step(bench, papers[0])
    yield _copy_step(history, bench, papers, needed)


def _copy_step(history: History, bench: Bench, papers: tuple[Fact, ...], needed: tuple[str, ...]) -> Reason:
    names = {getattr(fact.what, "detainer", "") for fact in papers}
    copies = [
        fact for fact in history.here(stay.DetainerServed) if getattr(fact.what, "detainer", "") in names
    ]
    given = custody.switched_on([(fact, True) for fact in copies], bench.at)
    if "DETAINER_SERVED_ON_PERSON" in needed and given is Answer.NO:
        return bench.step("SERVICE.DETAINER_NOT_SERVED", Answer.NO, DETAINER, papers)
    if "DETAINER_SERVED_ON_PERSON" in needed and given is Answer.UNKNOWN:
        return bench.unsure(DETAINER, copies, "the person had been given the copy of the detainer")
    return bench.step("SERVICE.DETAINER_SERVED", Answer.YES, DETAINER, [*papers, *copies])


def _moment_steps(history: History, bench: Bench, text: str, ignoring: str) -> Iterator[Reason]:
    """Link 5: the person is here, local custody is over, the release is now, and the clock is not spent."""
    rule_id = bench.known(f"moa.{text}.scheduled_release", state_law.STATE_LAW)
    match custody.is_in_jail(history, bench.at):
        case Answer.YES:
            yield bench.step("SERVICE.PERSON_HERE", Answer.YES, rule_id)
        case Answer.NO:
            yield bench.step("SERVICE.PERSON_NOT_HERE", Answer.NO, rule_id)
        case _:
            yield bench.step("SERVICE.PERSON_UNCERTAIN", Answer.UNKNOWN, rule_id)
    yield _local_step(history, bench, rule_id)
    eligible = custody.eligible_when(history, bench.at)
    if eligible is None and custody.is_held_locally(history, bench.at) is Answer.UNKNOWN:
        yield bench.step("SERVICE.ELIGIBILITY_UNCERTAIN", Answer.UNKNOWN, rule_id)
        return
    if eligible is None:
        yield bench.step("SERVICE.NOT_RELEASE_ELIGIBLE", Answer.NO, rule_id)
        if running_clock(history, bench, text, ignoring=ignoring) is not None:
            yield from _spent_steps(history, bench, text, ignoring)
        return
    when, facts = eligible
    if not when.is_exact:
        yield bench.step("SERVICE.ELIGIBILITY_UNCERTAIN", Answer.UNKNOWN, rule_id, facts)
    else:
        yield bench.step("SERVICE.RELEASE_ELIGIBLE", Answer.YES, rule_id, facts)
        yield from _window_steps(history, bench, facts)
    yield from _spent_steps(history, bench, text, ignoring)


def _local_step(history: History, bench: Bench, rule_id: str) -> Reason:
    matters = custody.open_matters(history, bench.at)
    local = custody.is_held_locally(history, bench.at)
    if local is Answer.NO:
        return bench.step("SERVICE.LOCAL_CUSTODY_OVER", Answer.YES, rule_id)
    what = matter_words([fact for fact, _ in matters])
    code = "SERVICE.MATTER_OPEN" if local is Answer.YES else "SERVICE.MATTER_UNCERTAIN"
    answer = Answer.NO if local is Answer.YES else Answer.UNKNOWN
    return bench.step(code, answer, rule_id, [fact for fact, _ in matters], what=what)


def matter_words(openings: list[Fact]) -> Word:
    """Name local matters in words: the kind of each, with its number when there are several."""
    kinds: dict[str, int] = {}
    for fact in openings:
        assert isinstance(fact.what, stay.MatterOpened)
        word = fact.what.type.value.replace("_", " ").lower()
        kinds[word] = kinds.get(word, 0) + 1
    return Listed(
        tuple(
            kind if count == 1 else Phrase("{count} × {kind}", {"count": count, "kind": kind})
            for kind, count in kinds.items()
        )
    )


def _window_steps(history: History, bench: Bench, facts: tuple[str, ...]) -> Iterator[Reason]:
    """While a local matter is open there is no window yet; the open matter has its own step."""
    due = custody.due_when(history, bench.at)
    if due is None:
        return
    value = bench.value(WINDOW)
    if value is None:
        yield bench.step("SERVICE.ELIGIBILITY_UNCERTAIN", Answer.UNKNOWN, WINDOW, facts)
        return
    minutes = int((bench.at - due) / timedelta(minutes=1))
    answer = service_window.in_window(value.terms, eligible_at=due, at=bench.at)
    code = "SERVICE.AT_RELEASE" if answer is Answer.YES else "SERVICE.TOO_LATE"
    yield bench.step(code, answer, WINDOW, facts, minutes=minutes)


def _stands_until(history: History, bench: Bench, officer: str) -> datetime:
    """Find when a YES stops standing by what is known now: at the latest, when the window closes."""
    due, value = custody.due_when(history, bench.at), bench.value(WINDOW)
    assert due is not None, "a chain that holds has a release that is due"
    assert value is not None, "a chain that holds has a window"
    ends = [due + timedelta(minutes=value.terms.minutes), *standing.changes_ahead(history, bench, officer)]
    agreement = standing.agreement_at(history, bench)
    assert agreement is not None, "a chain that holds has an agreement"
    running = running_clock(history, bench, agreement.text)
    assert running is not None, "a chain that holds has a clock"
    assert running.ends is not None, "a chain that holds has a clock that ends"
    return min(*ends, running.ends.earliest)


def running_clock(history: History, bench: Bench, text: str, *, ignoring: str = "") -> clock.Clock | None:
    """Make the clock that runs at the instant under an agreement's text; None when none runs."""
    start = clock.clock_start_of(history, bench, ignoring=ignoring)
    rules = clock.limit_rules(history, bench, text)
    if start is None or rules[0] not in bench.book.rules:
        return None
    readings = clock.readings_adopted(history, bench.at, clock.GOVERNS)
    limits = (*rules, *state_clock.limits_at(history, bench))
    stands_on, own = clock.standing_limits(history, bench), state_clock.starts_of(history, bench)
    return clock.shortest_clock(bench, start, limits, readings, stands_on, own)


def _spent_steps(history: History, bench: Bench, text: str, ignoring: str) -> Iterator[Reason]:
    """A clock that ran out while local custody lasted, or in a stay before, leaves nothing to serve into."""
    running = running_clock(history, bench, text, ignoring=ignoring)
    if running is None or running.ends is None:
        yield bench.step("AUTHORITY.NO_LIMIT_KNOWN", Answer.UNKNOWN, clock.GOVERNS)
        return
    yield from (step for step in running.reasons if step.code == conflicts.LONGER)
    match running.ends.has_come(bench.at):
        case Answer.NO:
            yield bench.step("SERVICE.CLOCK_RUNS", Answer.YES, clock.GOVERNS)
        case Answer.YES:
            yield bench.step("SERVICE.CLOCK_SPENT", Answer.NO, clock.GOVERNS, ended=running.ends)
        case _:
            yield bench.unsure(clock.GOVERNS, (), "the time that this hold can last was not used up")


def _hindrance_steps(history: History, bench: Bench, ignoring: str) -> Iterator[Reason]:
    """Link 6: no open claim, no court order, no contradiction left unreviewed."""
    upheld, settlements = hindrance.worst(hindrance.upheld_claims(history, bench))
    opened, claims = hindrance.worst(hindrance.open_claims(history, bench))
    if upheld is Answer.YES:
        yield bench.step("SERVICE.CLAIM_UPHELD", Answer.NO, CLAIM, settlements)
    if opened is Answer.YES:
        yield bench.step("SERVICE.CLAIM_OPEN", Answer.NO, CLAIM, claims)
    if Answer.YES not in (upheld, opened):
        doubts = (*settlements, *claims)
        if doubts:
            yield bench.unsure(CLAIM, doubts, "no claim of US citizenship was open or upheld")
        else:
            yield bench.step("SERVICE.NO_CLAIM", Answer.YES, CLAIM)
    ordered, orders = hindrance.worst(hindrance.standing_orders(history, bench))
    if ordered is Answer.UNKNOWN:
        yield bench.unsure(state_law.STATE_LAW, orders, "no court order against it stood")
    else:
        code = "SERVICE.COURT_ORDER" if ordered is Answer.YES else "SERVICE.NO_COURT_ORDER"
        answer = Answer.NO if ordered is Answer.YES else Answer.YES
        yield bench.step(code, answer, state_law.STATE_LAW, orders)
    unreviewed = [
        finding
        for finding in findings.find_contradictions(history, bench, ignoring=ignoring)
        if not finding.reviewed_by
    ]
    for finding in unreviewed:
        yield bench.step(
            "SERVICE.CONTRADICTION", Answer.UNKNOWN, CONTRADICTION, finding.facts, what=Sentence(finding.code)
        )
    if not unreviewed:
        yield bench.step("SERVICE.RECORD_CONSISTENT", Answer.YES, CONTRADICTION)
