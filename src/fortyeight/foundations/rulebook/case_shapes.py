"""How a worked case is computed, shape by shape: what it is given, and what comes out.

Each function takes a rule with its dated value already found, and gives the
results under the names that a case may want. A case names as many as it cares
about.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.decision import Answer
from fortyeight.foundations.law.instants import When, civil_day, exactly, local_time
from fortyeight.foundations.law.shapes import (
    agreement_effect,
    alert_ladder,
    circuits,
    clock_start,
    conflict,
    court_limit,
    day_count,
    detainer_edition,
    exam,
    federal_holidays,
    governs,
    hold_effect,
    hold_limit,
    model_profile,
    powers,
    precedence,
    release_routes,
    report_due,
    requirements,
    service_window,
    statement,
    time_limit,
)

CALENDAR = "us.5usc6103.federal_holidays"
CIRCUITS = "courts.circuits"

Given = Mapping[str, Any]
Results = dict[str, object]
Run = Callable[[Book, Any, Given, tzinfo], Results]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseShape:
    """What a case of one shape may say, and the function that computes it.

    `dated_by` is the given key whose day picks the value of the rule.
    """

    dated_by: str
    given: frozenset[str]
    given_optional: frozenset[str]
    want: frozenset[str]
    run: Run


def read_given_time(time: object, zone: tzinfo) -> When:
    """Read a time of a case: an instant with its offset, a local time, or a date, which is a whole day.

    Raises ValueError for anything else.
    """
    if isinstance(time, datetime):
        return exactly(time) if time.tzinfo is not None else local_time(time, zone)
    if isinstance(time, date):
        return civil_day(time, zone)
    raise ValueError(f"{time!r} is no instant, local time or date")


def _both_ends(when: When, key: str, count: Callable[[datetime], datetime]) -> Results:
    """Count from both ends of an interval; one result when they agree."""
    first, last = count(when.earliest), count(when.latest)
    names = {"ends_at": "end", "due_at": "due", "starts_at": "start"}
    if first == last:
        return {key: first}
    return {f"earliest_{names[key]}": first, f"latest_{names[key]}": last}


def _hold_limit(book: Book, terms: Any, given: Given, zone: tzinfo) -> Results:
    calendar = book.rule(CALENDAR)

    def is_holiday(day: date) -> bool:
        return federal_holidays.holiday_name(calendar, day) is not None

    def end(at: datetime) -> datetime:
        return hold_limit.counted_deadline(at, terms=terms, zone=zone, is_holiday=is_holiday)

    start = read_given_time(given["start"], zone)
    results = _both_ends(start, "ends_at", end)
    if start.is_exact:
        skipped = hold_limit.count_skipped(
            start.earliest, end(start.earliest), terms=terms, zone=zone, is_holiday=is_holiday
        )
        results["skipped"] = [f"{day} {why}" for day, why in skipped]
    return results


def _time_limit(book: Book, terms: Any, given: Given, zone: tzinfo) -> Results:
    calendar = book.rule(CALENDAR)

    def due(at: datetime) -> datetime:
        return time_limit.due_at(
            at,
            terms=terms,
            zone=zone,
            is_holiday=lambda day: federal_holidays.holiday_name(calendar, day) is not None,
        )

    return _both_ends(read_given_time(given["event"], zone), "due_at", due)


def _requirements(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    answer, missing = requirements.check(terms, set(given["present"]), set(given.get("unknown", ())))
    return {"answer": answer.value, "missing": list(missing)}


def _powers(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    return {"answer": powers.is_allowed(terms, given["act"]).value}


def _agreement_effect(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    return {"answer": agreement_effect.answer(terms, given["model"]).value}


def _exam(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    return {"outcome": exam.outcome(terms, given["scores"]).value}


def _statement(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    found = statement.who(terms, given["what"])
    if found is None:
        return {"silent": True}
    party, holds = found
    return {"party": party, "holds": holds}


def _federal_holidays(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    name = federal_holidays.holiday_on(terms, given["day"])
    return {"none": True} if name is None else {"name": name}


def _governs(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    return {"governing": list(governs.governing(terms, given["deadlines"]))}


def _clock_start(_book: Book, terms: Any, given: Given, zone: tzinfo) -> Results:
    known = {event: read_given_time(time, zone) for event, time in given["known"].items()}
    started = clock_start.start(terms, known)
    return {"started": False} if started is None else _both_ends(started, "starts_at", lambda at: at)


def _service_window(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    answer = service_window.in_window(terms, eligible_at=given["eligible_at"], at=given["at"])
    return {"answer": answer.value}


def _precedence(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    answers = {name: Answer(answer) for name, answer in given["grounds"].items()}
    named = precedence.first_of(terms, answers)
    return {"none": True} if named is None else {"ground": named}


def _day_count(_book: Book, terms: Any, given: Given, zone: tzinfo) -> Results:
    return {"days": day_count.count_days(terms, given["starts_at"], given["ends_at"], zone)}


def _alert_ladder(_book: Book, terms: Any, given: Given, zone: tzinfo) -> Results:
    def shown(mark: alert_ladder.Mark) -> str:
        return f"{mark.name} {mark.at.astimezone(zone).isoformat()}"

    arose, due, at = given["arose_at"], given["due_at"], given["at"]
    latest = alert_ladder.latest(terms, arose, due, at)
    stage = latest.stage if latest else alert_ladder.Stage.AHEAD
    return {
        "warnings": [shown(mark) for mark in alert_ladder.warnings(terms, arose, due)],
        "latest": "NONE" if latest is None else shown(latest),
        "tell": [] if latest is None else list(terms.told(stage)),
        "next_at": alert_ladder.next_at(terms, arose, due, at),
        "acknowledged_until": alert_ladder.acknowledged_until(terms, arose, due, at),
    }


def _court_limit(book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    circuit = circuits.circuit_of(book.rule(CIRCUITS).values[-1].terms, given["place"])
    speaks = court_limit.reaches(terms, given["place"], circuit) and given["limit"] in terms.limits
    return {"limited": speaks, "weight": terms.weight if speaks else "NONE"}


def _circuits(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    return {"circuit": circuits.circuit_of(terms, given["place"]) or "NONE"}


def _detainer_edition(book: Book, terms: Any, given: Given, zone: tzinfo) -> Results:
    answer, lacks = detainer_edition.takes_effect(
        terms, served=given.get("served", False), with_warrant=given.get("warrant", False)
    )
    issued_on = given.get("issued_on")
    if issued_on is not None and not detainer_edition.was_issued_on(terms, issued_on):
        return {"answer": "UNKNOWN", "issued": False}
    results: Results = {"answer": answer.value, "lacks": list(lacks)}
    if answer is Answer.YES:
        start = read_given_time(given["start"], zone)
        own = book.rule(terms.own_limit).value_between(start, zone) if terms.own_limit else None
        results |= _hold_limit(book, own.terms if own else terms, given, zone)
    return results


def _conflict(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    governs_now = conflict.governing(terms, given.get("reading", ""))
    by = "DEFAULT" if governs_now == conflict.default(terms) else "COUNSEL"
    return {"governs": governs_now.name, "effect": governs_now.effect, "by": by, "leans": terms.leans}


def _hold_effect(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    answer, missing = hold_effect.answer(
        terms, given["paper"], set(given["present"]), set(given.get("unknown", ()))
    )
    return {
        "effect": terms.effect_on(given["paper"]),
        "answer": answer.value,
        "missing": list(missing),
    }


def _report_due(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    due = report_due.due_on_or_after(terms, given["on"])
    return {"none": True} if due is None else {"due_on": due}


def _release_routes(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    route = release_routes.route_of(terms, given["asker"])
    return {"answer": route.until, "approver": route.approver}


def _model_profile(_book: Book, terms: Any, given: Given, _zone: tzinfo) -> Results:
    return {"says": [line.says for line in model_profile.lines_for(terms, given["model"])]}


def _shape(dated_by: str, given: str, want: str, run: Run, optional: str = "") -> CaseShape:
    return CaseShape(
        dated_by=dated_by,
        given=frozenset({dated_by, *given.split()}),
        given_optional=frozenset(optional.split()),
        want=frozenset({"answer", *want.split()}),
        run=run,
    )


CASE_SHAPES: Mapping[str, CaseShape] = {
    "hold_limit": _shape("start", "", "ends_at earliest_end latest_end skipped", _hold_limit),
    "time_limit": _shape("event", "", "due_at earliest_due latest_due", _time_limit),
    "requirements": _shape("on", "present", "missing", _requirements, optional="unknown"),
    "powers": _shape("on", "act", "", _powers),
    "agreement_effect": _shape("on", "model", "", _agreement_effect),
    "exam": _shape("on", "scores", "outcome", _exam),
    "statement": _shape("on", "what", "party holds silent", _statement),
    "federal_holidays": _shape("day", "", "name none", _federal_holidays),
    "governs": _shape("on", "deadlines", "governing", _governs),
    "clock_start": _shape("on", "known", "starts_at earliest_start latest_start started", _clock_start),
    "service_window": _shape("eligible_at", "at", "", _service_window),
    "court_limit": _shape("on", "place limit", "limited weight", _court_limit),
    "circuits": _shape("on", "place", "circuit", _circuits),
    "detainer_edition": _shape(
        "start",
        "",
        "lacks issued ends_at earliest_end latest_end skipped",
        _detainer_edition,
        optional="served warrant issued_on",
    ),
    "conflict": _shape("on", "", "governs effect by leans", _conflict, optional="reading"),
    "precedence": _shape("on", "grounds", "ground none", _precedence),
    "day_count": _shape("starts_at", "ends_at", "days", _day_count),
    "model_profile": _shape("on", "model", "says", _model_profile),
    "release_routes": _shape("on", "asker", "approver", _release_routes),
    "alert_ladder": _shape(
        "due_at", "arose_at at", "warnings latest tell next_at acknowledged_until", _alert_ladder
    ),
    "hold_effect": _shape("on", "paper present", "effect missing", _hold_effect, optional="unknown"),
    "report_due": _shape("on", "", "due_on none", _report_due),
}
"""From the `decided_by` of a rule to what its cases may say."""


def compute(book: Book, rule: Rule, given: Given, zone: tzinfo) -> Results:
    """Compute what the rule says for the given facts; {"answer": "UNKNOWN"} outside its dates.

    Raises ValueError when a given time is none.
    """
    shape = CASE_SHAPES[rule.decided_by]
    value = rule.value_between(read_given_time(given[shape.dated_by], zone), zone)
    if value is None:
        return {"answer": "UNKNOWN"}
    return shape.run(book, value.terms, given, zone)
