"""Record that an agency runs a jail."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import agreement
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, views
from fortyeight.rooms.agreements.recording import record_standing


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

    `zone` is the IANA name of the jail's time zone.
    """
    access.require_agency(actor, agency)
    access.require_role(actor, access.MANAGER)
    return record_standing(
        act,
        stream=agency,
        what=agreement.JailOpened(jail=jail, name=name, zone=zone),
        happened_at=at,
        refresh=views.refresh,
    )
