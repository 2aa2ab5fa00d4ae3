"""What on record a form of the program can be about, and answers that nobody gives by leaving a box empty.

Each lists all there is, met or not: a form sent twice has to find the same choices
the second time.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from fortyeight.doors.web.forms.fields import Ground, Subject
from fortyeight.doors.web.showing.times import wall_minute
from fortyeight.foundations.law.facts import Fact, agreement, officer, program
from fortyeight.foundations.law.shapes import report_due
from fortyeight.foundations.rulebook.current import current

Gather = Callable[[dict[str, Any], Ground], dict[str, Any]]


def without(*names: str) -> Gather:
    """Leave out answers that only chose others."""

    def gather(given: dict[str, Any], _ground: Ground) -> dict[str, Any]:
        return {name: value for name, value in given.items() if name not in names}

    return gather


def complaints(ground: Ground) -> tuple[Subject, ...]:
    """List the complaints: under the agreement, or about the officer. Each gives its agreement."""
    return tuple(_complaints(ground))


def _complaints(ground: Ground) -> Iterator[Subject]:
    for fact in ground.facts:
        if not isinstance(fact.what, program.ComplaintMade):
            continue
        if ground.stream in (fact.stream, fact.what.officer):
            yield Subject(
                id=fact.what.complaint,
                label=_on(ground, _("Complaint"), fact),
                key=f"{fact.stream}:{fact.what.complaint}",
                also={"agreement_stream": fact.stream},
            )


def officers(ground: Ground) -> tuple[Subject, ...]:
    """List the officers whom the agency nominated."""
    nominated = {fact.stream: fact.what for fact in ground.facts if isinstance(fact.what, officer.Nominated)}
    return tuple(Subject(id=stream, label=what.name or stream) for stream, what in nominated.items())


def courses(ground: Ground) -> tuple[Subject, ...]:
    """List the courses that the officer was ordered to complete."""
    ordered = [
        fact
        for fact in ground.facts
        if fact.stream == ground.stream and isinstance(fact.what, officer.TrainingOrdered)
    ]
    by_course = {getattr(fact.what, "course", ""): fact for fact in ordered}
    return tuple(Subject(id=course, label=_on(ground, course, fact)) for course, fact in by_course.items())


def covered_jails(ground: Ground) -> tuple[Subject, ...]:
    """List the jails that the agreement covers."""
    names = {jail.id: jail.name for jail in ground.jails}
    covered = [
        fact.what.jail
        for fact in ground.facts
        if fact.stream == ground.stream and isinstance(fact.what, agreement.FacilityCovered)
    ]
    return tuple(Subject(id=jail, label=names.get(jail, jail)) for jail in dict.fromkeys(covered))


def reports(ground: Ground) -> tuple[Subject, ...]:
    """List what the law of the place asks by certain days: the last day past, and the next."""
    place = ground.jails[0].place if ground.jails else ""
    today = ground.at.astimezone(ground.zone).date()
    found = {}
    for rule in current().under(place) if place else ():
        value = rule.value_on(today)
        if rule.decided_by != "report_due" or value is None:
            continue
        days = (
            report_due.due_on_or_before(value.terms, today),
            report_due.due_on_or_after(value.terms, today),
        )
        for day in days:
            if day is not None:
                found[f"{rule.id} {day.isoformat()}"] = (str(value.terms.what), day)
    return tuple(_report(name, what, day) for name, (what, day) in found.items())


def _report(name: str, what: str, day: date) -> Subject:
    label = f"{what.replace('_', ' ').capitalize()} · {day.isoformat()}"
    return Subject(id=name, label=label, also={"what": what, "due_on": day})


def hanging(_ground: Ground) -> tuple[Subject, ...]:
    """Whether the posters hung: nobody says so by leaving a box empty."""
    return (
        Subject(id="HANGS", label=_("They hang where people are processed"), also={"hangs": True}),
        Subject(id="MISSING", label=_("They do not hang, or not all of them"), also={"hangs": False}),
    )


def meanwhile(_ground: Ground) -> tuple[Subject, ...]:
    """What an officer does while a complaint is looked into."""
    return (
        Subject(id="SUSPENDED", label=_("Is suspended, from that minute on"), also={"suspended": True}),
        Subject(id="SERVES", label=_("Goes on serving"), also={"suspended": False}),
    )


def sides(_ground: Ground) -> tuple[Subject, ...]:
    """The two sides of an agreement."""
    return (Subject(id="LEA", label=_("The agency")), Subject(id="ICE", label="ICE"))


def texts(_ground: Ground) -> tuple[Subject, ...]:
    """The texts of agreements that the rulebook holds; each gives its model."""
    found = sorted({rule.id.split(".")[1] for rule in current().under("moa")})
    models = {"wso": "WSO", "jem": "JEM", "tfm": "TFM"}
    named = [(text, models.get(text.partition("_")[0], "")) for text in found]
    return tuple(
        Subject(id=text, label=text, also={"model": model})
        for text, model in named
        if model and "addendum" not in text
    )


def kinds_of_alert(_ground: Ground) -> tuple[Subject, ...]:
    """What a policy for alerts can be about."""
    return (
        Subject(id="FREEDOM", label=_("Whether somebody goes free")),
        Subject(id="PAPERS", label=_("Papers, and telling somebody")),
        Subject(id="PROGRAM", label=_("Running the program")),
    )


def _on(ground: Ground, label: str, fact: Fact) -> str:
    return f"{label} · {wall_minute(fact.happened_at.earliest, ground.zone)}"
