"""Who is in the county: one agency, two jails in two time zones, and the people who work there."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from fortyeight.foundations.ledger.actor import Actor
from fortyeight.rooms.agreements import access

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
OPENING = datetime(2026, 9, 16, 12, tzinfo=UTC)

AGENCY, PLACE = "agency/pine-hollow", "us_fl"
EAST, WEST = "pine-east", "pine-west"
JAILS = {EAST: ZoneInfo("America/New_York"), WEST: ZoneInfo("America/Chicago")}
FIRST_AGREEMENT = "agreement/pine-hollow-1"
OFFICERS = ("officer/quinn", "officer/rowan", "officer/sage", "officer/merle")


def staff(name: str, *roles: str, officer: str = "") -> Actor:
    """Somebody who works for the agency."""
    who = name.lower().replace(" ", "-").replace(".", "")
    return Actor(
        id=f"user/{who}", name=name, roles=frozenset(roles), agencies=frozenset({AGENCY}), officer=officer
    )


CLERK = staff("Clerk Avery", access.RECORDS)
CAPTAIN = staff("Capt. Blake", access.COMMANDER)
LIEUTENANT = staff("Lt. Casey", access.COMMANDER)
MANAGER = staff("Manager Drew", access.MANAGER)
COUNSEL = staff("Counsel Ellis", access.COUNSEL)
SUPERVISORS = (CAPTAIN, LIEUTENANT)


def officer_actor(stream: str) -> Actor:
    """The account of an officer."""
    return staff(f"Dep. {stream.partition('/')[2].title()}", access.OFFICER, officer=stream)
