"""A failing seed as a short story: the few events that matter, in plain words with their times."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.facts.watch import AlertRaised
from fortyeight.foundations.law.wording import describe
from sim.county import County, Told
from sim.follower import Follower
from sim.violation import Violation

LINES_MAX = 40
ALERTS_KEPT = 6
FAULTS_WITHIN = timedelta(days=2)
STANDING = ("agency/", "agreement/")


def lines_of(county: County, follower: Follower, violation: Violation) -> list[str]:
    """Tell what was recorded about the people in question, and what failed around it."""
    streams = _streams(follower, violation.about)
    facts = [fact for stream in streams for fact in follower.facts.get(stream, ())]
    since = min((fact.recorded_at for fact in facts if fact.stream.startswith("stay/")), default=violation.at)
    told = [Told(fact.recorded_at, _sentence(fact), fact.stream) for fact in facts if _matters(fact, since)]
    told = _few_alerts(told)
    told += [line for line in county.told if max(since, violation.at - FAULTS_WITHIN) <= line.at]
    told.sort(key=lambda line: line.at)
    lines = [f"{_when(line.at)}  {line.what}" for line in told]
    if len(lines) > LINES_MAX:
        lines = [f"… {len(lines) - LINES_MAX} events before …", *lines[-LINES_MAX:]]
    return [*lines, f"{_when(violation.at)}  BROKEN: {violation.invariant}", f"    {violation.what}"]


def _few_alerts(told: list[Told]) -> list[Told]:
    """Of all alerts about a subject keep the first and the last."""
    alerts = [line for line in told if line.about.startswith("watch/")]
    alerts.sort(key=lambda line: line.at)
    spared = {id(line) for line in alerts[ALERTS_KEPT:-ALERTS_KEPT]}
    return [line for line in told if id(line) not in spared]


def _streams(follower: Follower, about: Iterable[str]) -> list[str]:
    found: dict[str, None] = {}
    for stream in about:
        own = follower.together(stream) if stream in follower.person_of else [stream]
        for each in own:
            found[each] = None
            found["watch/" + each.partition("/")[2]] = None
            for fact in follower.facts.get(each, ()):
                if isinstance(fact.what, stay.WarrantServed):
                    found[fact.what.officer] = None
    found.update(dict.fromkeys(name for name in follower.facts if name.startswith(STANDING)))
    return list(found)


def _matters(fact: Fact, since: datetime) -> bool:
    """Standing that was there long before is no part of the story."""
    return fact.recorded_at >= since - timedelta(hours=12)


def _sentence(fact: Fact) -> str:
    what = fact.what
    if isinstance(what, AlertRaised):
        return (
            f"alert for {what.subject}: {what.code}, {what.stage}, limit {what.due_at and _when(what.due_at)}"
        )
    happened = fact.happened_at
    is_prompt = abs(fact.recorded_at - happened.latest) < timedelta(minutes=2)
    off = "" if is_prompt else f" (of {_when(happened.earliest)})"
    return f"{fact.stream}: {describe(fact)}{off}"


def _when(at: datetime) -> str:
    return f"{at:%a %d %b %Y %H:%M} UTC"
