"""The Django app of this room."""

from django.apps import AppConfig


class CustodyConfig(AppConfig):
    """Stays, from booking to release or handover."""

    name = "fortyeight.rooms.custody"
    label = "custody"
