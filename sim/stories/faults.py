"""What fails: the watch, the database, the disk, a process in the middle of something, the clock."""

from collections.abc import Generator
from datetime import timedelta
from random import Random

from sim.cast import DAY, HOUR, MINUTE
from sim.county import County, Story, between
from sim.faulty.edge import FAULTS, Fault

Part = Generator[timedelta, None, None]
SECOND = timedelta(seconds=1)


def outages(county: County, dice: Random) -> Story:
    """The watch dies, for minutes or for hours, and is started again."""
    while True:
        yield between(dice, DAY, 20 * DAY)
        county.watch.stop()
        county.trouble("outage of the watch")
        county.tell("the watch stopped")
        yield between(dice, 2 * MINUTE, 14 * HOUR)
        county.watch.start()
        county.mended("outage of the watch")
        county.tell("the watch was started again")


def database(county: County, dice: Random) -> Story:
    """One transaction meets a fault: in the middle, at its commit, or after it."""
    while True:
        yield between(dice, 2 * HOUR, 40 * HOUR)
        fault = dice.choice(tuple(Fault))
        times = dice.choice((1, 1, 3, 7)) if fault is Fault.BUSY else 1
        FAULTS.arm(fault, statements=dice.randint(0, 25), times=times)
        county.tell(f"the database: {fault.value}")


def database_away(county: County, dice: Random) -> Story:
    """The database answers nobody, for minutes or an hour."""
    while True:
        yield between(dice, 5 * DAY, 40 * DAY)
        FAULTS.is_away = True
        county.trouble("outage of the database")
        county.tell("the database was away")
        yield between(dice, MINUTE, 90 * MINUTE)
        FAULTS.is_away = False
        county.mended("outage of the database")
        county.watch.not_before = county.now
        county.tell("the database was back")


def slow_disk(county: County, dice: Random) -> Story:
    """Each statement takes seconds, for an hour: time passes in the middle of acts and looks."""
    while True:
        yield between(dice, 5 * DAY, 40 * DAY)
        FAULTS.pass_time = county.pass_time
        FAULTS.seconds_each = dice.choice((0.05, 0.5, 3.0))
        county.trouble("slow disk")
        county.tell(f"the disk was slow: {FAULTS.seconds_each} s for each statement")
        yield between(dice, 5 * MINUTE, 2 * HOUR)
        FAULTS.seconds_each = 0.0
        county.mended("slow disk")
        county.tell("the disk was quick again")


def clock(county: County, dice: Random) -> Story:
    """The clock of the machines jumps or drifts, and is set right after minutes or hours."""
    while True:
        yield between(dice, 5 * DAY, 40 * DAY)
        if dice.random() < 0.5:
            steps = [dice.choice((-1, 1)) * between(dice, MINUTE, 5 * HOUR)]
        else:
            each = dice.choice((-1, 1)) * dice.randint(5, 90) * SECOND
            steps = [each] * dice.randint(5, 20)
        for step in steps:
            county.clock_off += step
            county.trouble("clock wrong")
            county.tell(f"the clock of the machines stepped by {step / MINUTE:+.1f} minutes")
            yield between(dice, 10 * MINUTE, 3 * HOUR)
        county.clock_off = timedelta(0)
        county.mended("clock wrong")
        county.tell("the clock of the machines was set right")


def reconciler(county: County, dice: Random) -> Story:
    """Each six hours here, each minute in a jail: only what no fact tells of depends on it."""
    while True:
        yield 6 * HOUR
        county.watch.derive()
