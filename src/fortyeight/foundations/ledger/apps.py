"""Tells Django where the ledger's tables are, and has each new connection prepared."""

from django.apps import AppConfig
from django.db.backends.signals import connection_created


class LedgerConfig(AppConfig):
    """The ledger as a Django application."""

    name = "fortyeight.foundations.ledger"
    label = "ledger"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen on every connection from the first on."""
        from fortyeight.foundations.ledger import connecting

        connection_created.connect(connecting.on_connected, dispatch_uid="fortyeight.ledger")
