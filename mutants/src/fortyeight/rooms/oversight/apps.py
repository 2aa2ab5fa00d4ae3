"""The Django app of this room."""

from django.apps import AppConfig


class OversightConfig(AppConfig):
    """Audits and fixed figures; no tables of its own."""

    name = "fortyeight.rooms.oversight"
    label = "oversight"
