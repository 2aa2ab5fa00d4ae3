"""May an agency adopt this policy for its alerts? It may ring earlier, more often, and to more people.

A policy below what the book asks is refused with its reason. One that came into
the record in another way is laid over the book all the same (`alerting`), and
lowers nothing.
"""

from collections.abc import Iterator

from fortyeight.foundations.law.alerting import quiet_hours
from fortyeight.foundations.law.answer import Answer
from fortyeight.foundations.law.decision import Reason
from fortyeight.foundations.law.facts.alerting import AlertPolicyAdopted
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes.alert_ladder import BEFORE_MAX, QUIET_MAX, ROLES, AlertLadder

FREEDOM = "readings.alerts.freedom"


def policy_faults(bench: Bench, what: AlertPolicyAdopted) -> Iterator[Reason]:
    """List each way in which a policy asks less than the book, or cannot be read; none when it may stand."""
    rule_id = next(
        (
            rule.id
            for rule in bench.book.rules_decided_by("alert_ladder")
            if (value := bench.value(rule.id)) is not None and value.terms.about == what.about
        ),
        None,
    )
    if rule_id is None:
        yield bench.step("ALERTS.NO_SUCH_KIND", Answer.NO, FREEDOM, about=what.about)
        return
    value = bench.value(rule_id)
    assert value is not None, "the ladder was found by its value"
    terms: AlertLadder = value.terms
    for role in what.also_tell.split():
        if role not in ROLES:
            yield bench.step("ALERTS.NO_SUCH_ROLE", Answer.NO, rule_id, role=role)
    yield from _number_faults(bench, rule_id, what, terms)
    if what.quiet_from or what.quiet_to:
        yield from _quiet_faults(bench, rule_id, what, terms)


def _number_faults(
    bench: Bench, rule_id: str, what: AlertPolicyAdopted, terms: AlertLadder
) -> Iterator[Reason]:
    numbers = (
        (what.first_minutes_before, BEFORE_MAX, "ALERTS.NO_SUCH_LENGTH"),
        (what.overdue_every_minutes, terms.overdue_every_minutes, "ALERTS.RING_TOO_RARELY"),
        (what.escalated_after_minutes, terms.escalated_after_minutes, "ALERTS.ESCALATE_TOO_LATE"),
        (what.acknowledged_minutes, min(terms.acknowledged_minutes), "ALERTS.SILENT_TOO_LONG"),
    )
    for own, floor, code in numbers:
        if own is None or 1 <= own <= floor:
            continue
        if own < 1 or code == "ALERTS.NO_SUCH_LENGTH":
            yield bench.step("ALERTS.NO_SUCH_LENGTH", Answer.NO, rule_id, minutes=own)
        else:
            yield bench.step(code, Answer.NO, rule_id, minutes=floor)


def _quiet_faults(
    bench: Bench, rule_id: str, what: AlertPolicyAdopted, terms: AlertLadder
) -> Iterator[Reason]:
    if terms.about_freedom:
        yield bench.step("ALERTS.NEVER_QUIET", Answer.NO, rule_id)
    elif quiet_hours(what, longest=QUIET_MAX * 2) is None:
        yield bench.step("ALERTS.NO_QUIET_TIME", Answer.NO, rule_id)
    elif quiet_hours(what, longest=terms.quiet_minutes_max) is None:
        yield bench.step("ALERTS.QUIET_TOO_LONG", Answer.NO, rule_id, minutes=terms.quiet_minutes_max)
