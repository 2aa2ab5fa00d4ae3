"""Goal: whatever is recorded, in whatever order, no duty is ever overdue without an alert.

Method: random histories, random times to look, and the duties asked of the judge afresh.
"""

from collections.abc import Iterator
from datetime import datetime
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fortyeight.foundations.law.duties import duties_of
from fortyeight.foundations.law.duty import Duty
from fortyeight.foundations.ledger.verify import verify
from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.custody import loading
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.watch.models import Alert, Watched
from fortyeight.rooms.watch.worker import UNCOMPUTABLE, derive_all_again, look_round
from tests.rooms.emptying import empty_everything
from tests.rooms.histories import Scribe, wait
from tests.rooms.world import MINUTE

pytestmark = pytest.mark.django_db(transaction=True)


def open_duties(at: datetime) -> Iterator[tuple[str, Duty]]:
    """Every duty that is open at an instant, of every stay."""
    rows = list(Stay.objects.all())
    for stream, casefile in loading.load_casefiles(rows).items():
        for duty in duties_of(casefile, at=at, book=current()):
            if not duty.is_done:
                yield stream, duty


def check(at: datetime) -> None:
    """Every overdue duty has its alert, none was raised twice, and no look is missed."""
    raised = list(Alert.objects.values_list("subject", "duty", "due_at"))
    for stream, duty in open_duties(at):
        if duty.is_overdue(at):
            assert (stream, duty.key, duty.due_at) in raised
        look_at = Watched.objects.get(subject=stream).look_at
        assert look_at is not None
        assert look_at > at
        if duty.due_at > at:
            assert look_at <= duty.due_at
    rungs = list(Alert.objects.values_list("subject", "duty", "due_at", "stage"))
    assert len(rungs) == len(set(rungs))


@given(seed=st.integers(0, 2**32), looks=st.lists(st.integers(1, 25), min_size=1, max_size=4))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_overdue_duty_has_an_alert_after_one_look(seed: int, looks: list[int]) -> None:
    """Also when the hints were lost and the reconciler made them good."""
    empty_everything()
    chance = Random(seed)
    scribe = Scribe(chance)
    for count in looks:
        scribe.write(count)
        if chance.random() < 0.3:
            Watched.objects.filter(look_at__isnull=False).update(look_at=scribe.at + 10**6 * MINUTE)
        derive_all_again()
        look_round(now=lambda: scribe.at)
        check(scribe.at)
        wait(scribe, chance.choice([1, 59, 60, 3000]) * MINUTE)
        look_round(now=lambda: scribe.at)
        check(scribe.at)
    assert not Alert.objects.filter(code=UNCOMPUTABLE).exists()
    assert verify() == []
