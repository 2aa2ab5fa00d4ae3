"""Goal: every table of a room can be dropped and comes back from the ledger, row by row and column by column.

Method: a county with every kind of story, each action once more, and one look at the same instant.
"""

from typing import Any

import pytest
from django.db import models, transaction

from fortyeight.doors.cli.county import build_county
from fortyeight.foundations.ledger.locking import lock
from fortyeight.foundations.ledger.reading import Unread
from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.agreements import views as agreements
from fortyeight.rooms.agreements.models import Agency, Agreement, Jail
from fortyeight.rooms.custody import views as custody
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers import views as officers
from fortyeight.rooms.officers.actions.end_duty import end_duty
from fortyeight.rooms.officers.models import Officer, Turn
from fortyeight.rooms.watch import views as watch
from fortyeight.rooms.watch.actions.acknowledge import acknowledge
from fortyeight.rooms.watch.models import Alert, Watched
from fortyeight.rooms.watch.worker import derive_all_again, look_round
from tests.rooms.custody.every import CASES
from tests.rooms.tables import NO_CONTENT
from tests.rooms.unreadable import record_behind_our_back, record_something_unknown
from tests.rooms.world import (
    AGENCY,
    CAPTAIN,
    HOUR,
    MAIN,
    MANAGER,
    MINUTE,
    NOON,
    QUINN,
    ROWAN,
    asked,
    make_agency,
    make_booking,
    make_foreign_agency,
    make_officer,
    make_officers,
    make_papers,
    make_world,
    serve,
)

pytestmark = pytest.mark.django_db(transaction=True)

TABLES: tuple[type[models.Model], ...] = (Agency, Jail, Agreement, Officer, Turn, Stay, Alert, Watched)
END = NOON + 60 * HOUR


def rows() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, column by column. A turn's number is the table's own affair."""
    found = {}
    for table in TABLES:
        names = [field.attname for field in table._meta.fields if field.attname != "id" or table is not Turn]
        names = [name for name in names if name not in NO_CONTENT]
        found[table.__name__] = sorted(table._default_manager.values(*names), key=repr)
    return found


def rebuild_all() -> None:
    """The four calls of `fortyeight rebuild`."""
    for room in (agreements, officers, custody, watch):
        room.rebuild()


def drop_all() -> None:
    """Empty the tables, the ones that point at others first."""
    for table in (Watched, Alert, Stay, Turn, Officer, Agreement, Jail, Agency):
        table._default_manager.all().delete()


@pytest.mark.parametrize("dropped", [True, False])
def test_all_tables_come_back_equal(dropped: bool) -> None:
    """After a rich history; dropped by hand first, or by the rebuilding itself."""
    build_county(now=NOON, password="only here", progress=lambda _: None)
    make_world()
    make_foreign_agency()
    serve()
    end_duty(**asked(CAPTAIN, NOON), officer_stream=ROWAN)
    for hours in (1, 30, 40, 50):
        look_round(now=lambda hours=hours: NOON + hours * HOUR)
    counting = Alert.objects.filter(agency="agency/pine-hollow", ended_at=None, replaced_by=None)
    for alert in list(counting.order_by("id"))[:3]:
        acknowledge(**asked(CAPTAIN, END - HOUR), alert=str(alert.id), note="seen to")
    derive_all_again(now=lambda: END)
    look_round(now=lambda: END)
    before = rows()
    if dropped:
        drop_all()
        assert not any(rows().values())
    else:
        Stay.objects.update(place="somewhere else", is_here=False)
    rebuild_all()
    look_round(now=lambda: END)

    after = rows()
    for table in TABLES:
        assert before[table.__name__], f"no {table.__name__} in this history"
        assert after[table.__name__] == before[table.__name__]
    assert verify() == []


@pytest.mark.parametrize("name", sorted(CASES))
def test_whatever_was_done_to_a_stay_comes_back(name: str) -> None:
    """Each action once, corrections and retractions too."""
    make_agency()
    make_booking()
    make_papers()
    CASES[name].before()
    CASES[name].call()
    look_round(now=lambda: NOON + MINUTE)
    before = rows()
    drop_all()
    rebuild_all()
    look_round(now=lambda: NOON + MINUTE)
    assert rows() == before


def test_turns_come_back_whatever_order_they_were_told_in() -> None:
    """One planned, one that began before the one before it ended, one told of late."""
    make_agency()
    make_officers()
    for hours in (30, 5, -20):
        make_officer(QUINN, on_duty_from=NOON + hours * HOUR, at=NOON)
    end_duty(**asked(MANAGER, NOON + MINUTE), officer_stream=QUINN)
    look_round(now=lambda: NOON + MINUTE)
    before = rows()
    assert len(before["Turn"]) > 2
    rebuild_all()
    look_round(now=lambda: NOON + MINUTE)
    assert rows() == before


def test_a_fact_that_cannot_be_read_is_named_alarmed_and_stops_nothing_else() -> None:
    """The rest is built as it was; the stay stays on the board, and the watch rings for it."""
    make_world()
    make_booking("stay/2", person="person/2")
    look_round(now=lambda: NOON)
    before = {row.stream: row.place for row in Stay.objects.all()}
    for stream in ("stay/2", QUINN):
        record_something_unknown(stream, NOON)
    unread: list[Unread] = []
    drop_all()
    for room in (agreements, officers, custody, watch):
        room.rebuild(unread)
    assert {(fact.stream, fact.kind) for fact in unread} == {
        ("stay/2", "stay.not_yet_invented"),
        (QUINN, "stay.not_yet_invented"),
    }
    assert {row.stream: row.place for row in Stay.objects.all()} == before
    assert Stay.objects.get(stream="stay/2").is_on_board
    look_round(now=lambda: NOON)
    assert Alert.objects.filter(subject="stay/2", code="WATCH.UNCOMPUTABLE").exists()


def test_a_booking_that_cannot_be_read_is_still_on_the_board_of_its_agency() -> None:
    """Its public part names the jail; who is held there is what a person has to find out."""
    make_world()
    with transaction.atomic():
        lock(write=["stay/odd"])
    record_behind_our_back("stay/odd", NOON, kind="stay.booked", data={"jail": MAIN, "new_field": 1})
    custody.rebuild([])
    row = Stay.objects.get(stream="stay/odd")
    assert (row.agency, row.is_here, row.is_on_board) == (AGENCY, True, True)
    look_round(now=lambda: NOON)
    assert Alert.objects.get(subject="stay/odd").code == "WATCH.UNCOMPUTABLE"
