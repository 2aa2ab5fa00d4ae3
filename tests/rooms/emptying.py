"""Empties the ledger and the rooms between two examples of one test."""

from django.apps import apps
from django.db import connection

from fortyeight.foundations.ledger.models import Outcome, PersonalPart, RecordedFact, Stream
from tests.guards import guards_lifted

ROOMS = ("deliveries", "watch", "exchange", "custody", "officers", "agreements")


def empty_everything() -> None:
    """Delete every row of the ledger and of the rooms, accounts left out."""
    tables = [model for room in ROOMS for model in apps.get_app_config(room).get_models()]
    tables.sort(key=lambda model: model.__name__ in ("Officer", "Agency"))
    with guards_lifted(), connection.cursor() as cursor:
        for model in (*tables, PersonalPart, RecordedFact, Outcome, Stream):
            cursor.execute(f"DELETE FROM {model._meta.db_table}")
