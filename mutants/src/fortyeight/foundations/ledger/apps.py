"""Tells Django where the ledger's tables are."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """The ledger as a Django application."""

    name = "fortyeight.foundations.ledger"
    label = "ledger"
    default_auto_field = "django.db.models.BigAutoField"
