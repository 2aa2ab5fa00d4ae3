"""The Django app of the pages."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The pages people use."""

    name = "fortyeight.doors.web"
    label = "web"
