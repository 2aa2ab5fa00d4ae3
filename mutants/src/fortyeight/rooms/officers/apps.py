"""The Django app of this room."""

from django.apps import AppConfig


class OfficersConfig(AppConfig):
    """Warrant service officers."""

    name = "fortyeight.rooms.officers"
    label = "officers"
