"""The Django app of this room."""

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    """Agencies, jails, agreements."""

    name = "fortyeight.rooms.agreements"
    label = "agreements"
