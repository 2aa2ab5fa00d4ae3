"""The same question put to others: when do 48 hours end, with and without excluded days, and what governs?

Runs in an environment of its own, made from `requirements-bench.lock`:
`python -m bench.peers COUNT` prints JSON. Our own judge answers in the same run,
with its reasons; the others give an end, or a yes or no, and no reason.
"""

import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from random import Random
from time import process_time
from typing import Any

from bench.stays import SEED, ZONE
from fortyeight.foundations.law import clock
from fortyeight.foundations.law.clock import Start
from fortyeight.foundations.law.instants import exactly, local_midnight
from fortyeight.foundations.law.reasoning import Bench
from fortyeight.foundations.law.shapes import federal_holidays
from fortyeight.foundations.rulebook.current import current

BOOK = current()
LIMITS = ("moa.wso_2025.hold_limit", "us.8cfr287_7.hold_limit")
FIRST, DAYS = date(2026, 1, 1), 3 * 365
FLAT, MINUTE = timedelta(hours=48), timedelta(minutes=1)
HOLIDAYS = [
    day
    for day in (FIRST + timedelta(days=number) for number in range(DAYS + 30))
    if federal_holidays.holiday_name(BOOK.rule(clock.HOLIDAYS), day) is not None
]
Ends = tuple[datetime, datetime]
"""The flat end and the counted one; the earlier governs."""


def starts(count: int) -> list[datetime]:
    """Draw instants over three years, to the minute; one in ten near a change of the clocks."""
    chance = Random(SEED)
    turns = (date(2026, 3, 8), date(2026, 11, 1), date(2027, 3, 14), date(2027, 11, 7), date(2028, 3, 12))
    drawn = []
    for _ in range(count):
        day = FIRST + timedelta(days=chance.randrange(DAYS))
        if chance.random() < 0.1:
            day = chance.choice(turns) - timedelta(days=chance.randrange(3))
        drawn.append(local_midnight(day, ZONE) + chance.randrange(24 * 60) * MINUTE)
    return drawn


def ours(given: Sequence[datetime]) -> list[Ends]:
    """The clock of the judge, with every reason."""
    found = []
    for start in given:
        bench = Bench(book=BOOK, zone=ZONE, at=start)
        running = clock.clock_from(bench, Start(when=exactly(start), reasons=()), LIMITS)
        flat, counted = (limit.ends for limit in running.limits)
        assert flat is not None
        assert counted is not None
        found.append((flat.earliest, counted.earliest))
    return found


def arithmetic(given: Sequence[datetime]) -> list[Ends]:
    """Plain arithmetic, written apart, that looks up one table of midnights and gives no reason."""
    days = [FIRST + timedelta(days=number) for number in range(DAYS + 30)]
    midnights = [local_midnight(day, ZONE) for day in days]
    out = set(HOLIDAYS)
    counts = [day.weekday() < 5 and day not in out for day in days]
    found = []
    for start in given:
        number, left, cursor = (start.astimezone(ZONE).date() - FIRST).days, FLAT, start
        while not counts[number] or left > midnights[number + 1] - cursor:
            if counts[number]:
                left -= midnights[number + 1] - cursor
            number += 1
            cursor = midnights[number]
        found.append((start + FLAT, cursor + left))
    return found


def workclock(given: Sequence[datetime]) -> list[Ends]:
    """`workclock`, a core in Rust, one instant after another."""
    from datetime import time

    from workclock import Holidays, Schedule, WorkDay

    schedule = Schedule([WorkDay(time(0), time(0)), Holidays(HOLIDAYS)], time_zone=ZONE)
    return [(start + FLAT, schedule.add(start, hours=48)) for start in given]


def workclock_batch(given: Sequence[datetime]) -> list[Ends]:
    """`workclock`, all in one call."""
    from datetime import time

    from workclock import Holidays, Schedule, WorkDay

    schedule = Schedule([WorkDay(time(0), time(0)), Holidays(HOLIDAYS)], time_zone=ZONE)
    counted = schedule.add_many(list(given), FLAT)
    return [(start + FLAT, end) for start, end in zip(given, counted, strict=True)]


def businesstimedelta(given: Sequence[datetime]) -> list[Ends]:
    """`businesstimedelta`; its days end a microsecond before midnight, because it has no 24:00."""
    from datetime import time

    import businesstimedelta as business
    import pytz

    zone = pytz.timezone(ZONE.key)
    days = business.WorkDayRule(
        start_time=time(0), end_time=time(23, 59, 59, 999999), working_days=[0, 1, 2, 3, 4], tz=zone
    )
    rules = business.Rules([days, business.HolidayRule([*HOLIDAYS, date(2200, 1, 1)], tz=zone)])
    length = business.BusinessTimeDelta(rules, hours=48)
    return [(start + FLAT, start + length) for start in given]


def openfisca(given: Sequence[datetime]) -> list[Ends]:
    """`OpenFisca-core`, all people in one vector, on the wall clock: it has dates and no instants."""
    from bench.peer_openfisca import ends

    epoch = datetime(2020, 1, 1)
    walls = [round((each.astimezone(ZONE).replace(tzinfo=None) - epoch) / MINUTE) for each in given]
    holidays = [(day - epoch.date()).days for day in HOLIDAYS]
    return [
        tuple((epoch + int(end) * MINUTE).replace(tzinfo=ZONE).astimezone(UTC) for end in pair)
        for pair in ends(walls, holidays, epoch.weekday())
    ]


def cedar(given: Sequence[datetime]) -> list[bool]:
    """`cedarpy`: may it be served, when each link is settled already? A yes or a no."""
    import cedarpy

    links = (
        "agreement",
        "state_law",
        "officer",
        "warrant",
        "detainer",
        "person_here",
        "no_matter",
        "no_claim",
    )
    condition = " && ".join(f"context.{link}" for link in links)
    policies = cedarpy.PolicySet.from_str(f"permit(principal, action, resource) when {{ {condition} }};")
    entities = cedarpy.Entities.from_json_str("[]")
    chance = Random(SEED)
    asked: list[dict[str, Any]] = [
        {
            "principal": 'Officer::"o"',
            "action": 'Action::"serve"',
            "resource": 'Stay::"s"',
            "context": {link: chance.random() > 0.1 for link in links},
        }
        for _ in given
    ]
    said = [cedarpy.is_authorized(one, policies, entities).allowed for one in asked]
    assert said == [all(one["context"].values()) for one in asked], (
        "the yes or no of cedarpy is the right one"
    )
    return said


PEERS: dict[str, tuple[Callable[[Sequence[datetime]], list[Any]], int]] = {
    "plain arithmetic": (arithmetic, 1),
    "workclock": (workclock, 1),
    "workclock, one call for all": (workclock_batch, 1),
    "businesstimedelta": (businesstimedelta, 10),
    "OpenFisca-core, one vector": (openfisca, 1),
    "cedarpy, yes or no of a chain": (cedar, 1),
}
"""How to ask each, and what part of the instants it gets: the slow ones get fewer."""


def main() -> int:
    """Ask everybody the same; say how fast each was, and how often it said something else."""
    given = starts(int(sys.argv[1]))
    ours(given[:100])
    began = process_time()
    right = ours(given)
    lines = [{"name": "the judge, with reasons", "rate": len(given) / (process_time() - began), "wrong": 0}]
    for name, (ask, part) in PEERS.items():
        few = given[: len(given) // part]
        try:
            ask(few[:2])
            began = process_time()
            said = ask(few)
            seconds = process_time() - began
        except Exception as fault:  # one peer that does not run must not hide the others
            lines.append({"name": name, "skipped": f"{type(fault).__name__}: {fault}"})
            continue
        line: dict[str, Any] = {"name": name, "rate": len(few) / seconds, "of": len(few)}
        if name != "cedarpy, yes or no of a chain":
            line |= _compared(few, said, right)
        lines.append(line)
    print(json.dumps(lines))
    return 0


def _compared(given: Sequence[datetime], said: Sequence[Ends], right: Sequence[Ends]) -> dict[str, Any]:
    """Count the answers that are wrong by more than a millisecond, and those that would hold too long."""
    differences = [
        [theirs.astimezone(UTC) - ours for theirs, ours in zip(pair, truth, strict=True)]
        for pair, truth in zip(said, right[: len(given)], strict=True)
    ]
    off = timedelta(milliseconds=1)
    return {
        "wrong": sum(any(abs(each) > off for each in pair) for pair in differences),
        "too long": sum(any(each > off for each in pair) for pair in differences),
        "worst_minutes": max(abs(each) for pair in differences for each in pair) / MINUTE,
    }


if __name__ == "__main__":
    sys.exit(main())
