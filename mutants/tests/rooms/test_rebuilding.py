"""Goal: every view is what the ledger says, and nothing else: dropped and built again it is the same."""

from random import Random

import pytest
from django.db import transaction

from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.watch.models import Alert
from fortyeight.rooms.watch.worker import look_round
from tests.rooms.histories import Scribe
from tests.rooms.tables import VIEWS, rebuild_everything, rows_of_every_view
from tests.rooms.world import HOUR

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("seed", range(6))
def test_every_view_is_built_again_row_by_row(seed: int) -> None:
    """After a rich history, and one look at the same instant."""
    scribe = Scribe(Random(seed))
    for _ in range(4):
        scribe.write(40)
        look_round(now=lambda: scribe.at)
    before = rows_of_every_view()
    assert all(before.values()), "every table has rows to compare"
    assert verify() == []

    rebuild_everything()
    look_round(now=lambda: scribe.at)
    after = rows_of_every_view()
    for name in before:
        assert after[name] == before[name], name


def test_rebuilding_raises_nothing_again_and_forgets_nothing() -> None:
    """The alerts come from the ledger, with who took them on."""
    scribe = Scribe(Random(48))
    scribe.write(60)
    look_round(now=lambda: scribe.at)
    before = set(Alert.objects.values_list("id", "acknowledged_by"))
    rebuild_everything()
    look_round(now=lambda: scribe.at)
    assert set(Alert.objects.values_list("id", "acknowledged_by")) == before
    look_round(now=lambda: scribe.at + HOUR)
    assert set(Alert.objects.values_list("id", "acknowledged_by")) >= before


def test_it_may_run_inside_one_transaction_and_undo_itself() -> None:
    """A rebuild that is stopped half-way leaves everything as it was."""
    scribe = Scribe(Random(7))
    scribe.write(40)
    look_round(now=lambda: scribe.at)
    before = rows_of_every_view()
    with transaction.atomic():
        rebuild_everything()
        transaction.set_rollback(True)
    assert rows_of_every_view() == before
    assert Stay.objects.exists()
    assert len(VIEWS) == len(before)
