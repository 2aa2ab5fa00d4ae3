"""Which address leads to which door."""

from django.urls import include, path

urlpatterns = [
    path("", include("fortyeight.doors.web.urls")),
]
