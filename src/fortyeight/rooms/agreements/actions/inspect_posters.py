"""Record a look at whether the complaint posters hang in a jail."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import program
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import access, naming, queries, views
from fortyeight.rooms.agreements.recording import record_standing


@action("agreements.inspect_posters")
def inspect_posters(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    agreement_stream: str,
    jail: str,
    by: str,
    hangs: bool,
    languages: str,
) -> Recorded:
    """Record a look at whether the complaint posters hang in a jail.

    `hangs` is what was seen; only a look at which they hung meets the duty. Raises UnableToProceed
    (RECORD.NO_SUCH_JAIL) for a jail that the agreement does not cover.
    """
    access.require_agency(actor, queries.agency_of(agreement_stream) or "")
    access.require_role(actor, access.MANAGER, access.COMMANDER)
    return record_standing(
        act,
        stream=agreement_stream,
        what=program.PosterInspected(jail=jail, by=by, hangs=hangs, languages=languages),
        happened_at=at,
        refresh=views.refresh,
        check=lambda: naming.require_covered(agreement_stream, jail),
    )
