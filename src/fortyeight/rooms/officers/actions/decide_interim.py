"""Record whether an officer goes on serving while a complaint is looked into."""

from datetime import datetime
from uuid import UUID

from fortyeight.foundations.law.facts import officer
from fortyeight.foundations.law.instants import When
from fortyeight.foundations.ledger.action import action
from fortyeight.foundations.ledger.actor import Actor
from fortyeight.foundations.ledger.appending import Act
from fortyeight.foundations.ledger.outcomes import Recorded
from fortyeight.rooms.agreements import naming
from fortyeight.rooms.agreements import queries as agreements
from fortyeight.rooms.agreements.recording import record_standing
from fortyeight.rooms.officers import access, views


@action("officers.decide_interim")
def decide_interim(
    act: Act,
    *,
    actor: Actor,
    recorded_at: datetime,
    request_id: UUID,
    at: When,
    officer_stream: str,
    agreement_stream: str,
    complaint: str,
    suspended: bool,
    by: str,
) -> Recorded:
    """Record whether the officer goes on serving while a complaint is looked into. `by` decided it.

    A decision to suspend suspends, in the same minute: it would otherwise stand in
    the record and the officer could serve. Raises UnableToAccess, and
    UnableToProceed: RECORD.NO_SUCH_COMPLAINT when none about this officer is
    recorded under the agreement.
    """
    row = access.access_officer(actor, officer_stream)
    access.require_role(actor, access.MANAGER, access.COMMANDER)
    access.require_agency(actor, agreements.agency_of(agreement_stream) or "")

    def check() -> None:
        made = naming.require_complaint(agreement_stream, complaint)
        if made.officer != row.stream:
            raise naming.names_nothing("RECORD.NO_SUCH_COMPLAINT")

    if suspended:
        record_standing(
            act,
            stream=officer_stream,
            what=officer.Suspended(by=by),
            happened_at=at,
            refresh=views.refresh,
            check=check,
        )
    return record_standing(
        act,
        stream=officer_stream,
        what=officer.InterimDecided(complaint=complaint, suspended=suspended, by=by),
        happened_at=at,
        refresh=views.refresh,
        check=check,
    )
