"""Record that an agency runs a jail."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded, UnableToProceed
from fortyeight.rooms.agreements import access, queries, views
from fortyeight.rooms.agreements.recording import record_standing, require_enrolled


@action("agreements.open_jail")
def open_jail(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agency: str,
    jail: str,
    name: str,
    zone: str,
) -> Recorded:
    """Record that an agency runs a jail.

    `zone` is the IANA name of the jail's time zone. Raises UnableToAccess when
    the name is another agency's, UnableToProceed (AGENCY.NOT_ENROLLED,
    JAIL.NO_SUCH_ZONE).
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.MANAGER)

    def check() -> None:
        known = queries.find_jail(jail)
        access.require_owner(known.agency if known else None, agency)
        require_enrolled(agency)
        _require_zone(zone)

    return record_standing(
        act,
        stream=agency,
        what=agreement.JailOpened(jail=jail, name=name, zone=zone),
        happened_at=at,
        refresh=views.refresh,
        check=check,
        reserve=[f"jail/{jail}"],
    )


def _require_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (LookupError, ValueError, OSError):
        raise UnableToProceed(
            "JAIL.NO_SUCH_ZONE",
            not_done="The jail was not opened.",
            why="There is no time zone by that name, so no clock of this jail could be read.",
            what_now="Give the zone's IANA name, such as America/New_York.",
        ) from None
