"""The Django app of this room."""

from django.apps import AppConfig


class DeliveriesConfig(AppConfig):
    """How an alert reaches a person outside the browser."""

    name = "fortyeight.rooms.deliveries"
    label = "deliveries"
