"""The Django app of this room."""

from django.apps import AppConfig


class WatchConfig(AppConfig):
    """Duties that come due, and alerts."""

    name = "fortyeight.rooms.watch"
    label = "watch"
