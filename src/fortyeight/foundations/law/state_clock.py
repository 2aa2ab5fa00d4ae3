"""The limits that the law of the place sets to a hold, each from the event that it names itself."""

from collections.abc import Mapping

from fortyeight.foundations.law import detainers, state_law
from fortyeight.foundations.law.casefile import History
from fortyeight.foundations.law.custody import eligible_when
from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import When, earliest_of, latest_of
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import clock_start
from fortyeight.foundations.law.state_elements import warrants_in_effect

LIMIT, START = ".hold_limit", ".hold_start"


def limits_at(history: History, bench: Bench) -> tuple[str, ...]:
    """List the place's own hold limits that are in force; they compete with all others."""
    rules = state_law.place_rules(history, bench, "hold_limit")
    return tuple(rule.id for rule in rules if bench.value(rule.id) is not None)


def starts_of(history: History, bench: Bench) -> Mapping[str, When]:
    """Find the starts of those limits that run from an event of their own, by the id of the limit.

    A limit `….hold_limit` runs from what the rule `….hold_start` beside it names;
    one without such a rule, or whose event has not come, runs with the hold.
    """
    found = {}
    for rule_id in limits_at(history, bench):
        start = rule_id.removesuffix(LIMIT) + START
        value = bench.value(start) if start in bench.book.rules else None
        own = _own_start(history, bench, start, value.terms) if value is not None else None
        if own is not None:
            found[rule_id] = own
    return found


def _own_start(history: History, bench: Bench, question: str, terms: clock_start.ClockStart) -> When | None:
    """Start at the earliest event that counts; under several readings, at the earliest of all."""
    known = _events(history, bench)
    starts = [
        clock_start.start(clock_start.ClockStart(earliest_of=events), known)
        for events in _readings(history, bench, question, terms.earliest_of)
    ]
    came = [start for start in starts if start is not None]
    return earliest_of(came) if came else None


def _readings(
    history: History, bench: Bench, question: str, events: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    """List what the rule comes to under each reading: counsel may choose one of its own events."""
    found = []
    for fact in state_law.readings_of(history, bench.at, question):
        what = fact.what if fact is not None else None
        word = what.rule if isinstance(what, agreement.ReadingAdopted) else ""
        found.append((word,) if word in events else events)
    return tuple(dict.fromkeys(found))


def _events(history: History, bench: Bench) -> Mapping[str, When]:
    known: dict[str, When] = {}
    eligible = eligible_when(history, bench.at)
    if eligible is not None:
        known["RELEASE_ELIGIBLE"] = eligible[0]
    lodged = detainers.detainers_in_effect(history, bench)
    warrants = warrants_in_effect(history, bench)
    if lodged and warrants:
        first = [earliest_of(fact.happened_at for fact, _ in papers) for papers in (lodged, warrants)]
        known["DETAINER_AND_WARRANT_RECEIVED"] = latest_of(first)
    return known
