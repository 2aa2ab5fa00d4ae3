"""The invented county of the demonstration, and a browser for each of its accounts."""

from collections.abc import Callable

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from fortyeight.doors.cli import county as demonstration
from fortyeight.foundations.edge import clock
from fortyeight.rooms.watch import worker

SignIn = Callable[[str], Client]
PASSWORD = "long-and-invented-1"
HELD_LOCALLY = 4


@pytest.fixture
def county(transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The county with few people who are held locally, looked at once by the watch."""
    monkeypatch.setattr(demonstration, "LOCAL_PEOPLE", HELD_LOCALLY)
    demonstration.build_county(now=clock.now(), password=PASSWORD, progress=lambda _: None)
    worker.look_round(worker="test")


@pytest.fixture
def sign_in(county: None) -> SignIn:
    """Sign in as one of the county's accounts."""

    def signed_in(name: str) -> Client:
        client = Client()
        client.force_login(get_user_model().objects.get(username=name))
        return client

    return signed_in
