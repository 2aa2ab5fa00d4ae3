"""Goal: over a month of everything that goes wrong, nobody is held past the end without an alert in time.

Method: one jail from one seed (see `jail` and `people`); what must always hold is checked after every look.
A seed that fails is kept here, and becomes a case with a name.
"""

import sys
from collections.abc import Callable
from datetime import timedelta

import pytest

from fortyeight.foundations.law.authority import Basis
from fortyeight.foundations.ledger import reading
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.custody import loading, queries
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.worker import UNCOMPUTABLE, look_round
from tests.rooms.tables import rebuild_everything, rows_of_every_view
from tests.rooms.world import DAY, HOUR
from tests.sim import people
from tests.sim.jail import Jail, outages, reconciler, turns

pytestmark = pytest.mark.django_db(transaction=True)

HELD_ON_NOTHING = (Basis.NONE, Basis.UNKNOWN)


def nobody_is_held_past_the_end_unnoticed(jail: Jail) -> Callable[[], None]:
    """Whoever is held on nothing has an alert about it, raised in the minute it became known to the watch."""
    since: dict[str, object] = {}

    def check() -> None:
        rows = list(Stay.objects.filter(is_here=True))
        for stream, casefile in loading.load_casefiles(rows).items():
            judged = queries.judge(casefile, at=jail.now)
            if judged.authority.basis not in HELD_ON_NOTHING:
                since.pop(stream, None)
                continue
            jail.seen["held on nothing, seen"] += stream not in since
            since.setdefault(stream, jail.now)
            duty = next(duty for duty in judged.open_duties if duty.code in people.FREEDOM)
            raised = Alert.objects.filter(subject=stream, code=duty.code, due_at=duty.due_at)
            first = raised.order_by("raised_at").values_list("raised_at", flat=True).first()
            assert first is not None, f"{stream} is held on nothing at {jail.now}, and nobody was told"
            known = max(fact.recorded_at for fact in casefile.recorded if fact.recorded_at <= jail.now)
            assert first <= max(duty.due_at, known, jail.up_since), "told too late"

    return check


def each_rung_rings_when_it_comes(jail: Jail) -> Callable[[], None]:
    """Of a hold whose limit was known for long, and with the watch up, each rung was raised when it came."""

    def check() -> None:
        rows = list(Stay.objects.filter(is_here=True))
        for stream, casefile in loading.load_casefiles(rows).items():
            found = queries.judge(casefile, at=jail.now).authority
            end = found.decision.expires_at
            if found.basis is not Basis.WSO_ARREST or end is None:
                continue
            known = max(fact.recorded_at for fact in casefile.recorded if fact.recorded_at <= jail.now)
            for hours in (12, 4, 1):
                rung = end - hours * HOUR
                if max(known, jail.up_since) <= rung <= jail.now:
                    stages = Alert.objects.filter(subject=stream, due_at=end, stage=f"T-{hours}H")
                    assert stages.filter(raised_at=rung).exists(), f"{stream} had no warning {hours} h before"
                    jail.seen[f"warned {hours} h before, seen"] += 1

    return check


def alerts_are_never_doubled_and_never_lost() -> None:
    """The table has what the ledger has, once."""
    rungs = list(Alert.objects.values_list("subject", "duty", "due_at", "stage"))
    assert len(rungs) == len(set(rungs))
    recorded = {fact.id for fact in reading.facts_of_kind("watch.alert_raised")}
    assert recorded == {str(number) for number in Alert.objects.values_list("id", flat=True)}


def simulate(seed: int, length: timedelta) -> Jail:
    """Run the jail for so long, with everything that goes wrong in it."""
    jail = Jail(seed)
    jail.checks = [
        nobody_is_held_past_the_end_unnoticed(jail),
        each_rung_rings_when_it_comes(jail),
    ]
    stories = (turns, reconciler, outages, people.arrivals, people.commander)
    for story in stories:
        jail.start(story(jail))
    jail.run(length)
    return jail


@pytest.mark.parametrize(("seed", "days"), [(48, 1), (49, 4), pytest.param(2026, 30, marks=pytest.mark.long)])
def test_a_jail(seed: int, days: int) -> None:
    """The figures of the run are printed with -s."""
    jail = simulate(seed, days * DAY)
    jail.watch_is_up = True
    jail.look()
    alerts_are_never_doubled_and_never_lost()
    assert not Alert.objects.filter(code=UNCOMPUTABLE).exists()
    assert verify() == []
    before = rows_of_every_view()
    rebuild_everything()
    look_round(now=lambda: jail.now)
    assert rows_of_every_view() == before
    sys.stdout.write(f"\nseed {seed}, {days} days: {dict(sorted(jail.seen.items()))}\n")
    if days > 3:
        for happened in (
            "serve_warrant",
            "serve_warrant refused",
            "double click",
            "outage",
            "RECORD.IN_FUTURE",
        ):
            assert jail.seen[happened] > 0, f"this month had no {happened}: it tests too little"
        assert jail.seen["held on nothing, seen"] > 0
