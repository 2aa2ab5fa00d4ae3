"""The rooms' tables as plain values, so that two states of them can be compared row by row."""

from typing import Any

from django.db.models import Model

from fortyeight.rooms.agreements import views as agreements
from fortyeight.rooms.agreements.models import Agency, Agreement, Jail
from fortyeight.rooms.custody import views as custody
from fortyeight.rooms.custody.models import Stay
from fortyeight.rooms.officers import views as officers
from fortyeight.rooms.officers.models import Officer, Turn
from fortyeight.rooms.watch import views as watch
from fortyeight.rooms.watch.models import Alert, Watched

VIEWS: tuple[type[Model], ...] = (Agency, Jail, Agreement, Officer, Turn, Stay, Alert, Watched)
NUMBERED = ("Turn",)
NO_CONTENT = ("looked_at", "changed_at")
"""When a subject was last judged is the affair of the watch that runs."""


def rows_of_every_view() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every view, sorted; a number that the database gave is no content."""
    return {model.__name__: sorted(_rows(model), key=repr) for model in VIEWS}


def rebuild_everything() -> None:
    """Drop every view and build it again, in the order in which they rest on each other."""
    for room in (agreements, officers, custody, watch):
        room.rebuild()


def _rows(model: type[Model]) -> list[tuple[Any, ...]]:
    names = [
        field.attname
        for field in model._meta.concrete_fields
        if not (field.primary_key and model.__name__ in NUMBERED) and field.attname not in NO_CONTENT
    ]
    return list(model._default_manager.values_list(*names))
