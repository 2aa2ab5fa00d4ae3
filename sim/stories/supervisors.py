"""Two supervisors who go through the alerts: now and then both in one minute, or neither for hours."""

from collections.abc import Callable, Generator, Iterable, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from fortyeight.foundations.law.facts import Fact, stay
from fortyeight.foundations.law.facts.watch import AlertRaised
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.custody.actions.answer_should_be_out import answer_should_be_out
from fortyeight.rooms.custody.actions.check_warrant import check_warrant
from fortyeight.rooms.custody.actions.clear_flag import clear_flag
from fortyeight.rooms.custody.actions.give_notice import give_notice
from fortyeight.rooms.custody.actions.note_case_file import note_case_file
from fortyeight.rooms.custody.actions.notify_court import notify_court
from fortyeight.rooms.custody.actions.notify_ice import notify_ice
from fortyeight.rooms.custody.actions.release import release
from fortyeight.rooms.custody.actions.review_finding import review_finding
from fortyeight.rooms.custody.actions.serve_detainer import serve_detainer
from fortyeight.rooms.custody.actions.settle_claim import settle_claim
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from sim.alerts import AlertRow, alerts_about, ringing
from sim.cast import CAPTAIN, CLERK, HOUR, LIEUTENANT, MINUTE, SUPERVISORS
from sim.county import County, Story, between
from sim.desk import Desk
from sim.stories.ice import FACE, is_here
from sim.violation import Violation

Part = Generator[timedelta, None, None]
FREEDOM = frozenset({"DUTY.RELEASE_NOW", "DUTY.DECIDE_NOW"})
PAGED = FREEDOM | {"DUTY.ANSWER_RELEASE_CLAIM"}
LIMIT = "DUTY.HAND_OVER_OR_RELEASE"
# What is still owed when the person has left.
OWED_AFTER = frozenset({"DUTY.REVIEW_FINDING", "DUTY.NOTIFY_ICE_OF_SERVICE", "DUTY.REPORT_CLAIM"})
TAKEN_ONCE, RELEASED_ONCE = "one person takes an alert on", "a person is released once"
TAKEN_MAX = 8
Remedy = Callable[[str, str], tuple[Callable[..., Any], dict[str, Any]]]


class Supervisor:
    """Goes through the alerts some times a day: takes each on, and lets go whoever is held on nothing."""

    def __init__(self, actor: Actor, least: timedelta, most: timedelta) -> None:
        self.actor, self.least, self.most = actor, least, most

    def __call__(self, county: County, dice: Random) -> Story:
        desk = Desk(county, dice)
        while True:
            yield between(dice, self.least, self.most)
            latest = {(alert.subject, alert.duty): alert for alert in ringing()}
            for alert in list(latest.values())[-TAKEN_MAX:]:
                yield from see_to(desk, self.actor, alert)


def see_to(desk: Desk, actor: Actor, alert: AlertRow) -> Part:
    """Take an alert on, and do what it asks for, most of the time."""
    yield from desk.do_with_care(actor, acknowledge, alert=alert.id, note="seen to")
    is_owed = alert.code in OWED_AFTER or is_here(alert.subject)
    if not is_owed or desk.dice.random() > 0.85:
        return
    _, _, name = alert.duty.partition(":")
    remedy = REMEDIES.get(alert.code)
    if alert.code in FREEDOM or (alert.code == LIMIT and alert.is_due):
        yield from desk.do(actor, release, stay_id=alert.subject, how="no authority")
    elif remedy is not None:
        run, given = remedy(name, actor.name)
        who = CLERK if run in BY_THE_DESK else actor
        yield from desk.do(who, run, stay_id=alert.subject, seen=None, **given)


class Pager:
    """Who is told of somebody's freedom comes within minutes, most of the time: else within hours."""

    def __init__(self, county: County) -> None:
        self.county = county
        self.answered: set[tuple[str, str, datetime | None]] = set()

    def ring(self, facts: Iterable[Fact]) -> None:
        """Send somebody to each limit that rings for the first time."""
        for fact in facts:
            what = fact.what
            if not isinstance(what, AlertRaised) or what.code not in PAGED:
                continue
            limit = (what.subject, what.duty, what.due_at)
            if limit not in self.answered:
                self.answered.add(limit)
                self.county.start(f"answer/{what.subject}/{len(self.answered)}", Answer(limit))


class Answer:
    """One supervisor goes to see; whoever is not let go then is looked at again."""

    def __init__(self, limit: tuple[str, str, datetime | None]) -> None:
        self.limit = limit

    def __call__(self, county: County, dice: Random) -> Story:
        desk = Desk(county, dice)
        while True:
            late = dice.random() < 0.07
            yield between(dice, HOUR, 6 * HOUR) if late else between(dice, 2 * MINUTE, 25 * MINUTE)
            rows = alerts_about([self.limit[0]]).get(self.limit[0], [])
            mine = [row for row in rows if (row.subject, row.duty, row.due_at) == self.limit and row.is_open]
            if not mine:
                return
            if mine[-1].acknowledged_at is None:
                yield from see_to(desk, dice.choice(SUPERVISORS), mine[-1])


def _told(about: stay.Notified) -> Remedy:
    given = {"about": about, "whom": "the duty desk", "channel": "telephone"}
    return lambda name, by: (notify_ice, given | {"subject": name})


REMEDIES: dict[str, Remedy] = {
    "DUTY.NOTIFY_ICE_OF_SERVICE": _told(stay.Notified.SERVICE),
    "DUTY.REPORT_CLAIM": _told(stay.Notified.CITIZENSHIP_CLAIM),
    "DUTY.NOTIFY_BEFORE_RELEASE": _told(stay.Notified.RELEASE_PLANNED),
    "DUTY.ANSWER_RELEASE_CLAIM": lambda name, by: (
        answer_should_be_out,
        {"claim": name, "by": by, "answer": "looked into"},
    ),
    "DUTY.SETTLE_CLAIM": lambda name, by: (
        settle_claim,
        {"claim": name, "by": by, "on_what": "a passport", "outcome": stay.ClaimOutcome.NOT_UPHELD},
    ),
    "DUTY.REVIEW_FINDING": lambda name, by: (
        review_finding,
        {"finding": name, "by": by, "note": "looked into"},
    ),
    "DUTY.CHECK_WARRANT": lambda name, by: (check_warrant, FACE | {"warrant": name}),
    "DUTY.SERVE_DETAINER_COPY": lambda name, by: (serve_detainer, {"detainer": name, "language": "es"}),
    "DUTY.GIVE_DETAINER_COPY": lambda name, by: (serve_detainer, {"detainer": name, "language": "es"}),
    "DUTY.INFORM_PERSON": lambda name, by: (give_notice, {"language": "es", "of": "HOLD"}),
    "DUTY.NOTIFY_BAIL_COURT": lambda name, by: (notify_court, {"detainer": name, "court": "County Court"}),
    "DUTY.NOTE_CASE_FILE": lambda name, by: (note_case_file, {"detainer": name}),
    "DUTY.FIND_PAPER_OR_CLEAR_FLAG": lambda name, by: (clear_flag, {"flag": name, "why": "no paper"}),
}
BY_THE_DESK = frozenset({check_warrant, serve_detainer, clear_flag, notify_court, note_case_file})


def at_once(county: County, dice: Random) -> Story:
    """Both at the same alert and the same person in the same minute: one wins, the other is told."""
    first, second = (Desk(county, dice) for _ in SUPERVISORS)
    while True:
        yield between(dice, 6 * HOUR, 60 * HOUR)
        waiting = [alert for alert in ringing() if alert.code in FREEDOM]
        if not waiting:
            continue
        alert = dice.choice(waiting)
        both = []
        for desk, actor in ((first, CAPTAIN), (second, LIEUTENANT)):
            outcome = yield from desk.do_with_care(actor, acknowledge, alert=alert.id, note="mine")
            both.append(outcome)
            yield dice.choice((timedelta(0), timedelta(seconds=5), MINUTE))
        _one_at_most(county, TAKEN_ONCE, both, alert)
        both = []
        for desk, actor in ((first, CAPTAIN), (second, LIEUTENANT)):
            given = {"stay_id": alert.subject, "how": "no authority"}
            both.append((yield from desk.do_with_care(actor, release, **given)))
        _one_at_most(county, RELEASED_ONCE, both, alert)
        county.seen["two at once"] += 1


def _one_at_most(county: County, promise: str, outcomes: Sequence[object], alert: AlertRow) -> None:
    won = [outcome for outcome in outcomes if isinstance(outcome, Recorded)]
    if len(won) > 1:
        raise Violation(promise, "both were told that they did it", at=county.now, about=(alert.subject,))
