"""A county, its accounts, and a browser for each role."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.test import Client

from fortyeight.foundations.edge import clock
from tests.doors.web.lawful.world import World

# A Tuesday at 03:12 in Pine County, far from any change of the clocks.
NOW = datetime(2026, 3, 24, 7, 12, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _stopped_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page of a test is asked for at the same instant."""
    monkeypatch.setattr(clock, "now", lambda: NOW)


@pytest.fixture
def world(db: None) -> World:
    """A lawful county, in a transaction that is undone after the test."""
    return World(NOW)


@pytest.fixture
def as_role(world: World) -> Callable[..., Client]:
    """Sign in with one of the roles; an officer signs in as the officer on duty."""

    def sign_in(*roles: str) -> Client:
        client = Client()
        officer = world.officer if "OFFICER" in roles else ""
        client.force_login(world.account("-".join(roles).lower() or "nobody", *roles, officer=officer))
        return client

    return sign_in


@pytest.fixture
def desk(as_role: Callable[..., Client]) -> Client:
    """Somebody at the desk of the shift: booking and records, and the commander."""
    return as_role("RECORDS", "COMMANDER")


@pytest.fixture
def officer(as_role: Callable[..., Client]) -> Client:
    """The warrant service officer on duty."""
    return as_role("OFFICER")
