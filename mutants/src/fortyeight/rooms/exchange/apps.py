"""The Django app of this room."""

from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    """Other people's formats."""

    name = "fortyeight.rooms.exchange"
    label = "exchange"
