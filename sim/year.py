"""One county from one seed, for so many days: what runs in it, and what is checked."""

import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from random import Random

from sim import database
from sim.bugs import switched_on
from sim.cast import DAY, EAST, HOUR, JAILS, OFFICERS, SUPERVISORS, WEST
from sim.county import County, Story
from sim.edge import simulated
from sim.faulty.edge import FAULTS
from sim.follower import Follower
from sim.invariants.papers import Papers
from sim.invariants.record import check_rebuilt, check_whole
from sim.invariants.replay import Replay
from sim.invariants.silence import Silence
from sim.invariants.told import Told as ToldInTime
from sim.shadow import Shadow
from sim.stories import agreement, faults, officers, people, program, supervisors
from sim.telling import lines_of
from sim.violation import Violation

ARRIVALS_PER_DAY = 1.2
RECORD_CHECKED_EVERY = 90 * DAY
TOLD_EVERY = 30 * DAY
YEAR = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a run is made from; the same plan runs the same way each time."""

    seed: int
    days: float
    database: str = "sqlite"
    address: str = ""
    leave_out: frozenset[str] = frozenset()
    keep: frozenset[str] = frozenset()
    bug: str = ""
    is_telling: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What happened in a run."""

    plan: Plan
    seen: Counter[str]
    started: list[str]
    violation: Violation | None
    lines: list[str]
    seconds: float = 0.0


def run(plan: Plan) -> Result:
    """Run a plan on a new database, up to its end or the first broken promise."""
    FAULTS.forget()
    started = time.monotonic()
    county = County(plan.seed, leave_out=plan.leave_out, keep=plan.keep)
    dice = Random(f"{plan.seed}/edge")
    with (
        database.opened(plan.database, address=plan.address),
        simulated(dice, county.machine_now, county.pass_time),
        switched_on(plan.bug),
    ):
        violation, lines = None, list[str]()
        shadow = Shadow(county, Follower())
        try:
            _run(county, shadow, plan)
        except Violation as found:
            violation, lines = found, lines_of(county, shadow.follower, found)
        finally:
            FAULTS.forget()
        return Result(
            plan=plan,
            seen=county.seen,
            started=county.started,
            violation=violation,
            lines=lines,
            seconds=time.monotonic() - started,
        )


def _run(county: County, shadow: Shadow, plan: Plan) -> None:
    replay = Replay(county, shadow)
    promises = (Silence(county, shadow), Papers(county, shadow), replay, ToldInTime(county, shadow))
    county.turns.append(shadow.next_turn)
    pager = supervisors.Pager(county)

    def check() -> None:
        shadow.follow()
        pager.ring(shadow.new)
        for promise in promises:
            promise.check()

    county.checks.append(check)
    set_going(county)
    county.start("record", lambda county, dice: record(county, replay, promises[-1]))
    if plan.is_telling:
        county.start("progress", tell_progress)
    county.run(plan.days * DAY)
    county.seen["clocks changed"] = len(clock_changes(county.began, county.now))
    assert plan.days < YEAR or county.seen["clocks changed"] == 2 * len(JAILS), "a year has both nights"
    put_right(county)
    check()
    look_at_record(county, replay, promises[-1])


def set_going(county: County) -> None:
    """Start every story of the county."""
    county.start("founding", agreement.founding)
    for number, stream in enumerate(OFFICERS):
        jail = WEST if number == 3 else EAST
        county.start(f"turns/{stream}", officers.Turns(stream, jail, (6, 18, 10, 8)[number]), HOUR)
        county.start(f"papers/{stream}", officers.Papers(stream), HOUR)
    county.start("agreement", agreement.standing, HOUR)
    county.start("program", program.running, HOUR)
    county.start("complaints", program.complaints, HOUR)
    county.start("people", people.Arrivals(ARRIVALS_PER_DAY), HOUR)
    for number, actor in enumerate(SUPERVISORS):
        least, most = ((3 * HOUR, 12 * HOUR), (4 * HOUR, 20 * HOUR))[number]
        county.start(f"supervisor/{number}", supervisors.Supervisor(actor, least, most), HOUR)
    county.start("supervisors at once", supervisors.at_once, HOUR)
    for name in ("outages", "database", "database_away", "slow_disk", "clock", "reconciler"):
        county.start(f"fault/{name}", getattr(faults, name), HOUR)


def clock_changes(began: datetime, ended: datetime) -> list[tuple[str, date]]:
    """List the nights between two instants in which the clocks of a jail change, with the jail."""
    nights = []
    for jail, zone in JAILS.items():
        at = began
        while at + DAY <= ended:
            if at.astimezone(zone).utcoffset() != (at + DAY).astimezone(zone).utcoffset():
                nights.append((jail, at.astimezone(zone).date()))
            at += DAY
    return nights


def tell_progress(county: County, dice: Random) -> Story:
    """Say on the standard error how far the county is: a year takes minutes."""
    while True:
        yield TOLD_EVERY
        days, booked, alerts = (county.now - county.began).days, county.seen["book"], county.seen["alerts"]
        line = f"  seed {county.seed}: day {days}, {booked} booked, {alerts} alerts"
        print(line, file=sys.stderr, flush=True)


def record(county: County, replay: Replay, told: ToldInTime) -> Story:
    """Some times a year the record as a whole is looked at."""
    while True:
        yield RECORD_CHECKED_EVERY
        while not county.is_reliable:
            yield HOUR
        look_at_record(county, replay, told)


def look_at_record(county: County, replay: Replay, told: ToldInTime) -> None:
    """Everything that is too much to look at each time."""
    told.check_once()
    replay.ask_for_kept()
    check_whole(county)
    check_rebuilt(county)


def put_right(county: County) -> None:
    """End every fault, and let the watch look."""
    FAULTS.forget()
    for trouble in list(county.troubles):
        county.mended(trouble)
    county.watch.start()
    county.watch.settle()


def without(names: Iterable[str], plan: Plan, *, keep: Iterable[str] = ()) -> Plan:
    """The same plan with these stories left out; `person/*` leaves out every person not kept."""
    return replace(plan, leave_out=plan.leave_out | frozenset(names), keep=plan.keep | frozenset(keep))
