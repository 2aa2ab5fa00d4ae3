"""The chain is whole, and every view can be dropped and built again from the ledger."""

from typing import Any

from django.db import transaction
from django.db.models import Model

from fortyeight.foundations.ledger.verify import verify
from fortyeight.rooms.agreements import views as agreements
from fortyeight.rooms.agreements.models import Agency, Agreement, Jail
from fortyeight.rooms.custody import views as custody
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers import views as officers
from fortyeight.rooms.officers.models import Officer, Turn
from fortyeight.rooms.watch import views as watch
from fortyeight.rooms.watch.models import Alert, Watched
from sim.county import County
from sim.violation import Violation

WHOLE = "the ledger is whole"
REBUILT = "views built again from the ledger are the same"
VIEWS: tuple[type[Model], ...] = (Agency, Jail, Agreement, Officer, Turn, Stay, Alert, Watched)
NUMBERED = ("Turn",)
NO_CONTENT = ("looked_at", "changed_at", "is_prepared")


def check_whole(county: County) -> None:
    """Walk every chain."""
    faults = verify()
    if faults:
        raise Violation(WHOLE, f"{len(faults)} faults, first {faults[0]}", at=county.now)
    county.seen["ledger verified"] += 1


def check_rebuilt(county: County) -> None:
    """Drop every view, build it again, let the watch look, and compare row by row."""
    county.watch.settle()
    before = rows_of_every_view()
    with transaction.atomic():
        for room in (agreements, officers, custody, watch):
            room.rebuild()
    county.watch.settle()
    after = rows_of_every_view()
    for name, rows in before.items():
        if rows != after[name]:
            changed = [row for row in rows if row not in after[name]][:1]
            found = [row for row in after[name] if row not in rows][:1]
            raise Violation(REBUILT, f"{name}: {changed} became {found}", at=county.now)
    county.seen["views rebuilt"] += 1


def rows_of_every_view() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every view, sorted; a number that the database gave is no content."""
    return {model.__name__: sorted(_rows(model), key=repr) for model in VIEWS}


def _rows(model: type[Model]) -> list[tuple[Any, ...]]:
    names = [
        field.attname
        for field in model._meta.concrete_fields
        if not (field.primary_key and model.__name__ in NUMBERED) and field.attname not in NO_CONTENT
    ]
    return list(model._default_manager.values_list(*names))
